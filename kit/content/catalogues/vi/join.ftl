# Vào lớp: thẻ, ba hình, điều chị đồng ý, trang của chị
join-title = Chào chị, mời chị vào lớp
join-workshop-code = Mã lớp: { $code }
join-welcome = Lớp tập huấn: { $place }. Vào lớp không cần mật khẩu.
join-have-card = Tôi có thẻ
join-have-card-how = Số trên thẻ, thôn và ba hình
join-no-card = Tôi chưa có thẻ
join-no-card-how = Tên, thôn và chọn ba hình
join-still-you = Chị { $name } phải không ạ?
join-still-me = Đúng, vào tiếp
join-not-me = Không, tôi là người khác
join-back = Quay lại
join-go-on = Tiếp tục

join-card-title = Thẻ của chị số mấy?
join-card-number = Số trên thẻ
join-hamlet = Thôn của chị
join-hamlet-choose = Chọn thôn
join-hamlet-other = Thôn khác thì ghi ở đây
join-hamlet-type = Ghi tên thôn
join-type-code = Ghi mã chữ trên thẻ
join-by-number = Vào bằng số thẻ

join-code-title = Mã trên thẻ của chị
join-code = Mã
join-code-help = Tám chữ và số, ví dụ C4HK-9PTV
join-code-too-many = Đã thử nhiều mã chưa đúng. Chị chờ một phút rồi thử lại, hoặc vào bằng số thẻ.
join-number-too-many = Vừa có nhiều lần chọn chưa đúng hình, nên lối vào bằng số thẻ đóng một lúc. Chị vào bằng mã trên thẻ, hoặc nhờ hướng dẫn viên nhé.

join-new-title = Mình làm quen nhé
join-name = Tên gọi của chị
join-name-help = Chỉ tên gọi, ví dụ Mai. Không ghi họ, số điện thoại hay số căn cước.
join-new-notice = Máy của lớp giữ tên gọi, thôn và ba hình để nhận ra chị, đến ngày { $day }. Chị xóa được bất cứ lúc nào.
join-new-done = Đồng ý, tiếp tục
join-too-many = Điện thoại này vừa thêm nhiều người. Chị nhờ hướng dẫn viên thêm giúp nhé.

join-pictures-title = Chạm ba hình của chị
join-pictures-done = Vào lớp
join-whose = Thẻ số { $number }, { $hamlet }
join-undo = Bỏ hình cuối
join-wrong = Chưa vào được. Chị xem lại số thẻ, tên thôn, và thứ tự ba hình. Còn { $left } lần nữa.
join-pictures-not-chosen = Thẻ này chưa chọn ba hình. Chị quét mã trên thẻ để chọn, hoặc giơ tay gọi hướng dẫn viên.

join-choose-title = Chọn ba hình của chị
join-choose-note = Nhớ cả thứ tự nhé, lần sau chị chạm để vào.
join-choose-done = Chọn ba hình này
join-choose-again-title = Chạm lại ba hình ấy
join-choose-again-note = Một lần nữa, đúng thứ tự, để chắc là chị nhớ.
join-choose-again-done = Xong
join-choose-differ = Hai lần chưa giống nhau. Chị chọn lại từ đầu nhé.
join-choose-restart = Chọn ba hình khác

join-picture-buffalo = Con trâu
join-picture-corn = Bắp ngô
join-picture-pear = Quả lê
join-picture-orange = Quả cam
join-picture-chicken = Con gà
join-picture-pig = Con lợn
join-picture-tea = Lá chè
join-picture-bamboo = Măng
join-picture-bee = Con ong
join-picture-rice = Bông lúa
join-picture-basket = Cái giỏ
join-picture-house = Nhà sàn

join-locked-title = Thẻ tạm khóa
join-locked-what = Đã chạm sai năm lần nên máy tạm khóa để giữ bài cho chị. Không mất gì cả.
join-locked-do = Chị giơ tay, hướng dẫn viên sẽ mở khóa.
join-locked-again = Đã mở khóa, thử lại

join-number-title = Số của chị là { $number }
join-number-remember = Chị nhớ ba điều nhé: số này, thôn mình ({ $hamlet }) và ba hình đã chọn.
join-number-write = Chị ghi số vào giấy, hoặc xin hướng dẫn viên một tấm thẻ.
join-number-done = Tôi nhớ rồi, vào lớp

join-consent-title = Chị có đồng ý không?
join-consent-free = Chị chọn từng việc một. Không đồng ý vẫn học bình thường.
join-consent-missing = Còn việc chị chưa chọn. Chị chạm “Đồng ý” hoặc “Không” ở từng việc nhé.
join-consent-yes = Đồng ý
join-consent-no = Không
join-consent-keep = Giữ bài của chị
join-consent-keep-what = Máy tính của lớp giữ những gì chị nhập trong bài (giá, chi phí, sổ thu chi), cùng số thẻ, tên gọi và thôn, để chị mở lại. Giữ đến ngày { $day }, không gửi lên mạng.
join-consent-keep-what-public = Máy chủ { $site } trên mạng giữ những gì chị nhập trong bài (giá, chi phí, sổ thu chi), cùng số thẻ, tên gọi và thôn, để chị mở lại. Đường truyền được mã hóa, không đưa cho ai khác. Giữ đến ngày { $day }{ $days ->
    [0] .
   *[other] ; bản sao dự phòng giữ thêm nhiều nhất { $days } ngày.
  }
join-consent-keep-no = Chọn Không: chị vẫn làm bài, nhưng tắt trang là bài mất.
join-consent-keep-withdraw = Nếu đổi sang Không, bài đã giữ của chị sẽ bị xóa ngay.
join-consent-totals = Cộng vào số chung của lớp, của tỉnh
join-consent-totals-what = Cộng số của chị với cả lớp và các lớp khác trong tỉnh, để biết chị em làm được gì. Ban tổ chức nhận mã số, không nhận tên và thôn; chỉ nói ra khi có từ 5 chị trở lên. Câu trả lời chưa đúng ở bài tập chung có thể đưa ra cho lớp cùng xem, không ghi tên.
join-consent-totals-no = Chọn Không: số của chị không được cộng, câu trả lời không đưa ra.
join-consent-who = Người chịu trách nhiệm: { $contact }.
join-consent-contact-unknown = hướng dẫn viên của lớp
join-consent-until = Ngày { $day }, mọi thứ của lớp trong máy này bị xóa.
join-consent-until-public = Ngày { $day }, mọi thứ của lớp trên máy chủ bị xóa.
join-consent-any-time = Lúc nào chị cũng đổi ý được, và nút “Xóa hết của tôi” xóa mọi thứ của chị.
join-consent-done = Xong, tiếp tục

join-printing = Lớp in giúp
join-printing-what = Hướng dẫn viên in thẻ giá, nhãn và tin bán hàng của chị thành một tập, nên sẽ thấy các tờ ấy. Không in sổ thu chi, không in số tài khoản. Có hiệu lực đến ngày { $day }, chị thôi lúc nào cũng được.
join-printing-yes = Nhờ lớp in giúp
join-printing-on = Chị đang nhờ lớp in giúp thẻ giá, nhãn và tin bán hàng.
join-printing-no = Thôi nhờ lớp in
join-account = Số tài khoản
join-account-on = Chị đã đồng ý để máy của lớp giữ số tài khoản, cho lần sau in lại mã nhận tiền.
join-account-no = Thôi giữ, xóa số ấy

join-home-title = Chào chị { $name }
join-home-remember = Để vào lại trên máy nào cũng được: số này, thôn, và ba hình của chị.
join-home-pictures-replaced = Ba hình của chị đã được chọn lại trên máy của hướng dẫn viên, ngày { $on }. Nếu không phải chị chọn, chị hỏi hướng dẫn viên ngay nhé.
join-home-pictures-known = Tôi biết rồi
join-home-not-kept = Chị chọn không giữ bài: tắt trang là bài mất. Muốn giữ, chị chạm “Điều tôi đồng ý”.
join-home-write = Ghi một khoản vào sổ
join-home-lessons = Các bài học
join-home-no-lessons = Bài học chưa mở. Chị chờ hướng dẫn viên một chút nhé.
join-home-minutes = { $minutes } phút
join-home-mine = Của tôi
join-home-leave = Đổi người dùng máy này
join-home-consents = Điều tôi đồng ý
join-home-forget = Xóa hết của tôi

join-forget-title = Xóa hết của chị?
join-forget-note = Mọi bài làm, tên, số và thẻ của chị trong máy của lớp sẽ mất, không lấy lại được. Nếu chắc chắn, chị chạm ba hình của mình.
join-forget-done = Xóa hết
join-forget-not = Thôi, không xóa

join-gone-title = Đã xóa hết
join-gone-what = Máy của lớp không còn gì của chị.
join-gone-what-public = Máy chủ của lớp không còn gì của chị. { $days ->
    [0] {""}
   *[other] Bản sao dự phòng còn giữ nhiều nhất { $days } ngày rồi tự xóa.
  }
join-gone-paper = Giấy đã in và tệp chị đã lưu về điện thoại thì vẫn ở chỗ chị.
join-gone-start = Về trang đầu

join-home-progress = { $done }/{ $of } bước
join-home-complete = Đã xong
join-home-products = Hàng của chị
join-product-price = { $price } một { $unit }

