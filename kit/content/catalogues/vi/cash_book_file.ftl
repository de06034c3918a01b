# Sổ thu chi mang về: tệp Excel, tệp CSV, sổ S1a-HKD và S2d-HKD, đọc lại tệp đã sửa

## Tên trang và tên cột

cash-file-title = Sổ thu chi của nhà mình
cash-file-sheet-lines = Thu chi
cash-file-sheet-months = Tháng
cash-file-sheet-sources = Nguồn tiền
cash-file-sheet-years = Năm
cash-file-sheet-per-head = Bình quân
cash-file-sheet-guide = Cách dùng
cash-file-sheet-lists = Danh mục
cash-file-sheet-reckoning = Tính
cash-file-page = Trang

cash-file-column-date = Ngày
cash-file-column-kind = Loại
cash-file-column-category = Mục
cash-file-column-product = Mặt hàng
cash-file-column-quantity = Số lượng
cash-file-column-unit = Đơn vị
cash-file-column-amount = Số tiền
cash-file-column-paid = Trả tiền
cash-file-column-who = Ai trả, trả ai
cash-file-column-side = Việc gì
cash-file-column-made = Nguồn hàng
cash-file-column-note = Ghi chú
cash-file-column-void = Gạch bỏ
cash-file-column-number = Dòng số
cash-file-column-settles = Trả cho dòng số
cash-file-column-id = Mã dòng (không sửa)
cash-file-column-settled-id = Mã dòng được trả (không sửa)

cash-file-kind-income = Thu
cash-file-kind-expense = Chi
cash-file-kind-own-use = Nhà dùng
cash-file-side-business = Làm ăn
cash-file-side-family = Gia đình
cash-file-made-home = Nhà làm
cash-file-made-bought = Mua lại
cash-file-paid-yes = Rồi
cash-file-paid-no = Chưa
cash-file-void-yes = Bỏ

## Trang Tháng

cash-file-year = Năm
cash-file-year-hint = Chọn năm muốn xem.
cash-file-month = Tháng
cash-file-in = Tiền vào
cash-file-out = Tiền ra
cash-file-left = Còn lại
cash-file-left-business = Còn lại: làm ăn
cash-file-left-family = Còn lại: gia đình
cash-file-own-use = Nhà dùng
cash-file-to-come = Bán chưa thu tiền
cash-file-to-pay = Mua chưa trả tiền
cash-file-lines = Số dòng
cash-file-share = Phần của tháng có ghi
cash-file-total = Cả năm
cash-file-owed-to-come = Người ta còn nợ mình (đến nay)
cash-file-owed-to-pay = Mình còn nợ (đến nay)
cash-file-to-mend = Dòng cần sửa (thiếu hoặc sai ngày, loại, số tiền)
cash-file-chart-months = Tiền vào và tiền ra từng tháng
cash-file-left-note = “Còn lại” là tiền còn trong tay, chưa phải lãi. “Nhà dùng” tính theo giá chợ, không phải tiền mặt.

## Trang Nguồn tiền

cash-file-sources-in = Tiền vào từ đâu
cash-file-sources-out = Tiền ra cho việc gì
cash-file-amount = Số tiền
cash-file-part = Phần trăm
cash-file-other-categories = Mục khác
cash-file-chart-in = Tiền vào từ đâu, cả năm
cash-file-chart-out = Tiền ra cho việc gì, cả năm

## Trang Năm

cash-file-sales = Doanh thu
cash-file-sales-home = Trong đó: nhà làm
cash-file-sales-bought = Trong đó: mua lại
cash-file-sales-unsaid = Trong đó: chưa ghi rõ
cash-file-exempt = Đến mức này không phải nộp thuế
cash-file-above = Vượt mức
cash-file-notice = Hạn báo doanh thu
cash-file-notice-due = { $form }, trước hết ngày { $due }
cash-file-not-known = chưa có số
cash-file-all-years = Cộng
cash-file-year-note = Doanh thu là tiền bán hàng và dịch vụ, tính vào ngày bán, trả tiền rồi hay chưa. Tiền vay, tiền gửi về, hàng nhà dùng không phải doanh thu. Không vượt mức vẫn báo doanh thu mỗi năm một lần.
cash-file-year-note-farm = Nông sản nhà trồng, nhà nuôi, chỉ sơ chế thông thường, có thể không chịu thuế dù bán nhiều hơn. Chưa rõ thì chị hỏi cán bộ thuế ở xã.
cash-file-updated = Số liệu cập nhật ngày { $day }. Nguồn: { $source }

## Trang Bình quân

cash-file-per-head-title = Thu nhập bình quân một người, một tháng
cash-file-per-head-year = Năm (chọn ở trang Tháng)
cash-file-per-head-income = Tiền vào, không kể tiền vay và tiền tiết kiệm rút ra
cash-file-per-head-costs = Trừ chi phí làm ra hàng
cash-file-per-head-own-use = Cộng hàng nhà dùng, tính theo giá chợ
cash-file-per-head-months = Số tháng có ghi
cash-file-per-head-members = Nhà mình có mấy người?
cash-file-per-head-result = Bình quân một người, một tháng
cash-file-per-head-short = Chưa đủ tháng
cash-file-per-head-no-members = Ghi số người ở trên
cash-file-per-head-note = Con số này để nhà mình tự xem và bàn nhau. Riêng thu nhập không xếp ai vào hộ nào cả.

## Trang Cách dùng

cash-file-guide-1 = Mỗi khoản thu, khoản chi là một dòng ở trang “Thu chi”. Ghi tiếp ngay dưới dòng cuối, còn chỗ cho { $room } dòng.
cash-file-guide-2 = Loại, Mục, Trả tiền, Việc gì, Nguồn hàng: bấm vào ô rồi chọn trong danh sách.
cash-file-guide-3 = Ngày ghi như 25/11/2026. Số tiền ghi đủ số: 35000, không ghi 35 hay 35k, vì Excel không cộng được chữ.
cash-file-guide-4 = Ghi sai một dòng thì chọn “{ $void }” ở cột Gạch bỏ rồi ghi dòng mới. Dòng cũ vẫn còn đó nhưng không tính nữa.
cash-file-guide-5 = Khách lấy hàng chưa trả tiền: chọn “{ $unpaid }” ở cột Trả tiền và ghi tên ở cột Ai trả, trả ai. Khi họ trả, ghi một dòng Thu mới, cột “Trả cho dòng số” ghi số của dòng bán. Dòng bán mới ghi thêm trong tệp thì chị tự đánh một số chưa có vào cột Dòng số.
cash-file-guide-6 = Các trang khác tự tính. Muốn xem năm khác, đổi năm ở trang “{ $months }”. Muốn xem bình quân, ghi số người ở trang “{ $per_head }”.
cash-file-guide-7 = Ô màu vàng là ô chị ghi được, dòng đã ghi ở trang “Thu chi” cũng sửa được. Ô khác được khóa (không có mật khẩu) để công thức khỏi hỏng.
cash-file-guide-8 = Đem tệp này về lớp, nạp lại thì các dòng mới vào sổ; dòng đã có không bị ghi hai lần. Dòng chưa đúng được chỉ ra từng dòng.
cash-file-guide-9 = Ai mở được tệp này đều xem được sổ. Chị chỉ gửi cho người mình tin.
cash-file-guide-10 = Sổ xuất ngày { $day }.

cash-file-hint-amount = Ghi đủ số, ví dụ 35000
cash-file-hint-date = Ghi ngày như 25/11/2026, từ năm 2000 đến hôm nay
cash-file-hint-list = Bấm mũi tên rồi chọn trong danh sách
cash-file-hint-members = Ghi số người, từ 1 đến { $most }
cash-file-hint-title = Chị xem lại ô này

## Sổ S1a-HKD và S2d-HKD (chữ của mẫu)

book-form-household = HỘ, CÁ NHÂN KINH DOANH
book-form-address = Địa chỉ
book-form-tax-code = Mã số thuế
book-form-place = Địa điểm kinh doanh
book-form-period = Kỳ kê khai
book-form-period-year = năm { $year }
book-form-unit = Đơn vị tính: đồng
book-form-number = Mẫu số { $form }
book-form-circular = (Kèm theo Thông tư số 152/2025/TT-BTC ngày 31 tháng 12 năm 2025 của Bộ trưởng Bộ Tài chính)
book-form-date = Ngày tháng
book-form-what = Diễn giải
book-form-amount = Số tiền
book-form-total = Tổng cộng
book-form-day-signed = Ngày … tháng … năm …
book-form-signer = NGƯỜI ĐẠI DIỆN HỘ KINH DOANH/CÁ NHÂN KINH DOANH
book-form-s1a-title = SỔ DOANH THU BÁN HÀNG HÓA, DỊCH VỤ
book-form-s2d-title = SỔ CHI TIẾT VẬT LIỆU, DỤNG CỤ, SẢN PHẨM, HÀNG HÓA
book-form-goods = Tên hàng
book-form-goods-unit = ĐVT
book-form-price = Đơn giá
book-form-goods-in = Nhập
book-form-goods-out = Xuất
book-form-goods-left = Tồn
book-form-goods-quantity = SL
book-form-goods-value = TT
book-form-opening = Tồn đầu kỳ
book-form-moved = Cộng trong kỳ
book-form-closing = Tồn cuối kỳ
book-form-sold = Bán { $goods }
book-form-bought = Mua { $goods }
book-form-eaten = Nhà dùng { $goods }
book-form-goods-amount = { $goods }, { $quantity }
book-form-home = nhà làm
book-form-resold = mua lại

book-form-notes = Ghi chú
book-form-word = Chữ trên mẫu
book-form-meaning = Nghĩa
book-form-note-hand = Tên hộ, địa chỉ, mã số thuế, địa điểm: chị tự ghi tay sau khi in. Bộ kit này không hỏi và không giữ mã số thuế.
book-form-note-s1a = Sổ lấy các dòng bán hàng và dịch vụ trong năm, ghi vào ngày bán, trả tiền rồi hay chưa. Tiền vay, tiền gửi về, trợ cấp, làm thuê, hàng nhà dùng không phải doanh thu.
book-form-note-total = Dòng Tổng cộng là công thức, tự tính lại khi chị sửa số tiền.
book-form-note-source = Mẫu { $form }: { $source }. Số liệu cập nhật ngày { $day }.
book-form-note-s2d = Sổ lấy những mặt hàng mua về bán có ghi số lượng. Hàng xuất tính theo giá bình quân của hàng đã nhập.
book-form-note-s2d-short = Có mặt hàng bán ra nhiều hơn số đã ghi mua vào ({ $goods }): chị xem lại còn dòng mua nào chưa ghi.
book-form-note-s2d-unverified = Đã kiểm tra: các cột ĐVT, Đơn giá, Nhập, Xuất, Tồn (số lượng và thành tiền). Chưa kiểm tra với bản gốc của thông tư: tên sổ in trên mẫu, cột ngày và diễn giải, thứ tự cột, dòng đầu kỳ và cuối kỳ. Cần nộp thì chị hỏi mẫu ở cơ quan thuế.

## Đọc lại tệp: điều gì chưa nhận được và cần làm gì

refusal-book-file-too-large = Tệp lớn quá { $most } MB nên mình không mở. Chị đem đúng tệp sổ đã lấy ở lớp, đừng chèn thêm ảnh.
refusal-book-file-bomb = Tệp này bung ra lớn bất thường nên mình không mở, để máy khỏi treo. Chị lấy lại tệp sổ ở lớp rồi ghi vào đó nhé.
refusal-book-file-macros = Tệp có chương trình kèm theo (macro) nên mình không mở. Chị chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)” rồi thử lại.
refusal-book-file-not-workbook = Đây không phải tệp sổ Excel (.xlsx) hay CSV. Chị chọn lại tệp, tên thường bắt đầu bằng “so-thu-chi”.
refusal-book-file-old-excel = Tệp này đặt mật khẩu, hoặc là kiểu Excel cũ (.xls). Chị mở ra, bỏ mật khẩu, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)” rồi thử lại.
refusal-book-file-broken = Tệp hỏng giữa chừng nên không mở được. Chị chép lại tệp từ điện thoại, hoặc mở bằng Excel rồi lưu lại một lần nữa.
refusal-book-file-unsafe = Trong tệp có phần lạ mà Excel không bao giờ viết ra, nên mình không mở. Chị lấy lại tệp sổ ở lớp nhé.
refusal-book-file-without-lines = Không thấy bảng thu chi trong tệp. Cần có hàng tên cột: { $wanted }.
refusal-book-file-too-many-rows = Tệp có hơn { $most } dòng nên mình chưa nhận. Chị tách ra từng năm, mỗi năm một tệp nhé.
refusal-book-cell-empty = Ô “{ $column }” đang trống. Chị điền vào nhé.
refusal-book-cell-formula = Ô “{ $column }” đang báo lỗi công thức ({ $text }). Chị gõ thẳng số vào ô nhé.
refusal-book-word-unknown = Ô “{ $column }” ghi “{ $text }”. Chị chọn một trong: { $choices }.
refusal-book-unit-unclear = Ô đơn vị ghi “{ $text }”. Chị chỉ ghi tên đơn vị, ví dụ kg, con, bó.
refusal-book-quantity-without-unit = Có số lượng mà chưa có đơn vị. Chị ghi thêm đơn vị, ví dụ kg, con, bó.
refusal-book-unit-without-quantity = Có đơn vị mà chưa có số lượng. Chị ghi số lượng, hoặc xóa đơn vị đi.
refusal-settled-line-missing = Cột “Trả cho dòng số” ghi { $number }, mà không có dòng chưa trả tiền nào mang số ấy. Chị xem lại số, hoặc sửa dòng kia trước.

## Lệnh

cli-book = Ghi sổ thu chi ra tệp Excel, CSV, và đọc lại tệp đã sửa.
cli-book-example = chophien book read so-thu-chi.xlsx
cli-book-export = Ghi một sổ luyện tập (nhà không có thật) ra tệp.
cli-book-export-example = chophien book export --practice year --out so-thu-chi.xlsx
cli-book-export-option-practice = Sổ nào: days (ba ngày) hay year (một năm).
cli-book-export-option-form = Ghi gì: book (sổ), s1a hay s2d (sổ theo thông tư).
cli-book-export-option-out = Tệp sẽ ghi, .xlsx hoặc .csv.
cli-book-read = Đọc một tệp sổ: bao nhiêu dòng nhận được, dòng nào phải sửa. Không ghi vào sổ của ai.
cli-book-read-example = chophien book read so-thu-chi.xlsx
cli-book-read-option-as-json = In kết quả dạng JSON.
refusal-book-form-not-csv = Chỉ sổ thu chi ghi được ra CSV. S1a và S2d cần tệp .xlsx.
cash-file-cli-written = Đã ghi sổ luyện tập (nhà không có thật) vào { $name }.
cash-file-cli-month = { $month }: vào { $in }, ra { $out }, còn lại { $left }
cash-file-cli-bad-row = Dòng { $row }: { $sentence }
cash-file-cli-read-all = Đọc được { $good } dòng, không dòng nào phải sửa.
cash-file-cli-read-some = Đọc được { $good } dòng, còn { $bad } dòng phải sửa.
