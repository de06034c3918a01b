# Danh sách chị em: đọc tệp, xếp bàn. Người đọc là hướng dẫn viên.

refusal-list-without-names = Không thấy cột tên và cột thôn. Để hàng đầu là tên cột, ví dụ: Họ và tên, Thôn. Hoặc dán mỗi chị một dòng: Mai, Nà Mụ
refusal-list-too-long = Danh sách dài quá { $most } dòng. Chị chia làm nhiều lần nhé.
refusal-list-file-too-large = Tệp lớn quá { $most } MB. Chị bỏ ảnh trong tệp, chỉ để danh sách, rồi thử lại.
refusal-list-not-unicode = Chữ trong tệp là kiểu cũ (VNI, TCVN3…), đọc sẽ sai dấu nên máy không đoán. Mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, hoặc chép rồi dán vào ô bên dưới.
refusal-list-file-not-read = Tệp này không mở được: có mật khẩu, kiểu Excel cũ (.xls), hoặc hỏng. Mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, hoặc chép rồi dán vào ô bên dưới.
refusal-table-size-wrong = Mỗi bàn từ { $fewest } đến { $most } chị.
refusal-list-empty = Chưa thấy chị nào. Chọn tệp, hoặc gõ mỗi chị một dòng: Mai, Nà Mụ

women-file = Tệp danh sách (Excel .xlsx hoặc CSV)
women-file-help = Hàng đầu ghi tên cột, ví dụ: STT, Họ và tên, Thôn, Bàn. Bàn thì có cũng được, không cũng được.
women-lines = Hoặc dán, gõ: mỗi chị một dòng
women-lines-help = Tên, thôn. Ví dụ: Mai, Nà Mụ
women-look = Xem trước
women-never-read = Máy chỉ đọc tên, thôn, bàn. Số điện thoại, căn cước, ngày sinh, dân tộc và các cột khác không đọc, không lưu. Họ tên đầy đủ thì chỉ giữ tên gọi.
women-walk-in = Chị nào tới sau không cần có trong danh sách: chị ấy quét mã trên tường, chạm “Tôi chưa có thẻ”.
women-back = Về trang Chuẩn bị

women-preview = Xem trước danh sách
women-good = Đọc được { $count } chị. Bỏ dấu chọn ở chị nào không thêm.
women-doubtful = { $count } chị có thể đã có: xem rồi chọn nếu là người khác.
women-bad = { $count } dòng chưa đủ. Sửa ngay trong bảng; để nguyên thì dòng đó chờ chị sửa, các chị khác vẫn được thêm.
women-left-out = Không đọc, không lưu các cột: { $columns }.
women-by-position = Danh sách không có hàng tên cột, nên máy hiểu cột đầu là tên, cột sau là thôn.
women-row = Dòng
women-add = Thêm
women-name = Tên gọi
women-hamlet = Thôn
women-table = Bàn
women-name-of = Tên, dòng { $row }
women-hamlet-of = Thôn, dòng { $row }
women-take = Thêm { $name }, { $hamlet }
women-twin = Lớp đã có { $number }, cùng tên cùng thôn. Là người khác thì chọn.
women-same-row = Giống hệt dòng { $row }. Là người khác thì chọn.
women-add-them = Thêm vào lớp
women-not-these = Bỏ, chọn danh sách khác
