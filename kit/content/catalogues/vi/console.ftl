# Bảng của hướng dẫn viên
console-name = Bảng của hướng dẫn viên
console-tab-people = Lớp học
console-tab-add = Thêm
console-tab-prices = Giá chợ
console-tab-class = Lớp và in ấn
console-add-title = Thêm học viên
console-class-title = Lớp và in ấn
console-waiting = { $count ->
    [0] Không có gì chờ ghi.
   *[other] Đang chờ ghi: { $count }.
}

console-pin = Mã PIN
console-pin-help = Mã hiện trên màn hình máy tính khi mở lớp lần đầu.
console-pin-help-public = Mã mà người trông máy chủ đã đưa cho chị.
console-enter = Vào
console-to-join = Tôi là học viên
console-leave = Đóng bảng này
console-pin-change = Đổi mã PIN
console-pin-old = Mã PIN đang dùng
console-pin-new = Mã PIN mới, từ 6 chữ số
console-pin-again = Ghi lại mã PIN mới

console-people = Ai đang ở lớp
console-counts = { $people } chị, { $present } đang mở trang.
console-counts-locked = { $locked } thẻ khóa
console-nobody = Chưa có ai. Học viên tự vào bằng mã trên tường, hoặc chị thêm danh sách.
console-find = Tìm số, tên hoặc thôn
console-number = Số
console-person = Tên, thôn
console-state = Đang ở đâu
console-locked = Thẻ khóa
console-hand = Giơ tay
console-present = Đang mở
console-not-yet = Chưa vào lần nào
console-no-pictures = Chưa chọn ba hình
console-page-home = Trang đầu
console-seen = { $page }, { $minutes ->
    [0] vừa xong
   *[other] { $minutes } phút trước
}
console-hands = Đang giơ tay
console-hand-lower = Đã giúp xong

console-eyes-up = Mời mọi người nhìn lên
console-eyes-down = Cho mọi người làm tiếp
console-looking-up = Các điện thoại đang hiện “Mời chị nhìn lên”.
console-message = Lời nhắn tới mọi máy
console-message-send = Gửi lời nhắn
console-message-now = Đang hiện: “{ $text }”
console-message-clear = Gỡ lời nhắn

console-person-title = Số { $number }, { $name }
console-unlock = Mở khóa thẻ
console-unlock-what = Đã chạm sai năm lần. Nhìn mặt chị ấy rồi hãy mở khóa.
console-card = Thẻ mới
console-card-what = Khi mất thẻ. Mã trên thẻ cũ hết dùng ngay.
console-card-out = Đăng xuất các điện thoại chị ấy đang dùng
console-card-show = Cấp thẻ, hiện mã
console-card-pdf = Cấp thẻ, tải tệp để in
console-card-made = Thẻ mới đã có.
console-card-once = Mã chỉ hiện một lần. Ghi lại, hoặc cho chị ấy quét ngay.
console-pictures = Ba hình mới
console-pictures-what = Khi quên ba hình: mời chị ấy tự chọn trên máy này. Điện thoại đang dùng sẽ phải vào lại.
console-pictures-choose = Chọn ba hình
console-name-of = Tên gọi
console-rename = Sửa tên
console-out = Đăng xuất mọi máy
console-out-what = Khi chị ấy để quên trang đang mở trên máy người khác.

console-added = Đã thêm { $count } chị. Số thẻ:

console-prices-title = Giá ở chợ ngày { $day }
console-price-product = Mặt hàng
console-price-product-help = Chọn tên có sẵn thì giá hiện ra trong bài tính giá. Hàng khác thì ghi đúng tên chị em gọi.
console-price-range = Giá
console-price-help = Ghi như 45-60k, hoặc một giá như 50k
console-price-unit = Đơn vị
console-price-place = Ở đâu
console-price-add = Ghi giá này
console-prices-today = Đã ghi hôm nay
console-prices-none = Hôm nay chưa ghi giá nào. Hỏi các chị đầu giờ: hôm nay ngoài chợ bán bao nhiêu?
console-prices-correct = Ghi lại cùng mặt hàng, cùng nơi thì giá mới thay giá cũ.

console-class-place = Nơi mở lớp
console-class-day = Ngày mở lớp
console-class-code = Mã lớp
console-class-delete = Ngày xóa mọi dữ liệu
console-class-change = Sửa ở trang Chuẩn bị
console-tab-start = Chuẩn bị
console-contact = Người chịu trách nhiệm về dữ liệu
console-contact-help = Tên và số điện thoại, để học viên biết hỏi ai. Hiện trên trang hỏi đồng ý.
console-contact-missing = Chưa ghi người chịu trách nhiệm về dữ liệu; học viên cần biết trước khi đồng ý.
console-wifi = Wi-Fi của lớp
console-wifi-help = Để in lên áp phích. Chưa biết thì để trống, áp phích chừa chỗ ghi tay.
console-wifi-name = Tên Wi-Fi
console-wifi-password = Mật khẩu Wi-Fi, không có thì để trống
console-keep = Lưu
console-address = Địa chỉ của lớp
console-no-address = Máy tính này chưa nối mạng nào, nên chưa có địa chỉ để in. Chị nối Wi-Fi của lớp rồi mở lại chương trình.
console-cards-new = Tải thẻ chưa in ({ $count })
console-cards-all = In lại thẻ của tất cả ({ $count })
console-cards-all-what = In lại thì mã trên mọi thẻ cũ hết dùng.

refusal-price-field-missing = Cần đủ mặt hàng, đơn vị và nơi bán.
refusal-contact-missing = Cần tên người chịu trách nhiệm, để học viên biết hỏi ai.
refusal-pins-differ = Hai lần ghi mã PIN mới không giống nhau. Chị ghi lại cả hai ô nhé; mã cũ vẫn dùng được.

# Tập giấy của một chị
console-pile = Tập giấy mang về
console-pile-what = Cho chị không có điện thoại: thẻ giá, nhãn, tin bán hàng, thẻ nhớ, sổ giấy trống, dưới tờ bìa có số thẻ. Không có sổ thu chi, không có số tài khoản. In hai mặt, lật theo cạnh ngắn.
console-pile-print = In tập giấy của chị này
console-pile-file = tap-giay-so-{ $number }
refusal-printing-not-agreed = Chị ấy chưa nhờ lớp in giúp. Mời chị ấy vào bằng thẻ của mình trên điện thoại nào cũng được, chạm “Điều tôi đồng ý”, rồi “Nhờ lớp in giúp”; hoặc chạm “Có” ở cuối bài mã QR.

# In cho cả lớp
console-printing-open = Mở trang in cho cả lớp
console-printing-title = In cho cả lớp
console-printing-what = Giấy của những chị nhờ lớp in giúp, trong một tệp, xếp theo số thẻ.
console-printing-not = Mã nhận tiền không có trong tệp này: số tài khoản của ai chỉ người ấy mở được. Chị ấy lưu tờ mã vào điện thoại ở cuối bài mã QR, hoặc ở trang “Mang về nhà”.
console-printing-nobody = Chưa chị nào nhờ in. Học viên chạm “Có” ở câu “Nhờ lớp in giúp” cuối bài mã QR, hoặc “Nhờ lớp in giúp” ở trang “Điều tôi đồng ý”, thì có tên ở đây.
console-printing-cannot = Phòng này chưa in được. Chị đóng rồi mở lại phòng.
console-printing-make = Làm tệp in cho { $count } chị
console-printing-again = Làm lại tệp in cho { $count } chị
console-printing-choose-papers = Thẻ giá và nhãn
console-printing-choose-papers-what = Để cắt ra, phát cho từng chị.
console-printing-choose-piles = Cả tập giấy từng chị
console-printing-choose-piles-what = Cho chị không có điện thoại: bìa có số thẻ, thẻ giá, nhãn, tin bán hàng, thẻ nhớ, sổ giấy trống. In hai mặt, lật theo cạnh ngắn, cỡ 100%; mỗi tập bắt đầu ở mặt trước.
console-printing-progress-papers = Đang làm: { $done }/{ $of } tờ
console-printing-progress-piles = Đang làm: { $done }/{ $of } tập
console-printing-wait = Chị cứ làm việc khác. Tệp vẫn được làm tiếp.
console-printing-ready-papers = Xong { $papers } tờ. Tệp chỉ nằm trong máy tính này đến khi đóng phòng.
console-printing-ready-piles = Xong { $papers } tập. Tệp chỉ nằm trong máy tính này đến khi đóng phòng.
console-printing-take = Tải tệp để in
console-printing-failed = Tờ chưa làm được
console-printing-whose = Số { $number }, { $name }
console-printing-cards = Thẻ giá
console-printing-cards-of = Thẻ giá: { $goods }
console-printing-labels = Tờ nhãn
console-printing-listings = Tin bán hàng
console-printing-rules = Thẻ nhớ
console-printing-book = Sổ giấy trống
console-printing-file = in-ca-lop.pdf
refusal-printing-nothing-of-hers = Chị ấy chưa tính giá món nào và chưa làm nhãn. Mời chị ấy xong bài tính giá hoặc bài mã QR rồi làm lại tệp.
refusal-printing-changed = Có chị vừa rút lại lời nhờ in, nên tệp cũ đã bỏ. Chị bấm nút để làm lại.
