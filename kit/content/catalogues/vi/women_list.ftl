# Danh sách chị em: đọc tệp, xếp bàn. Người đọc là hướng dẫn viên.

refusal-list-without-names = Không thấy cột tên và cột thôn. Để hàng đầu là tên cột, ví dụ: Họ và tên, Thôn. Hoặc dán mỗi chị một dòng: Mai, Nà Mụ
refusal-list-too-long = Danh sách dài quá { $most } dòng. Chị chia làm nhiều lần nhé.
refusal-list-file-too-large = Tệp lớn quá { $most } MB. Chị bỏ ảnh trong tệp, chỉ để danh sách, rồi thử lại.
refusal-list-not-unicode = Chữ trong tệp là kiểu cũ (VNI, TCVN3…), đọc sẽ sai dấu nên máy không đoán. Mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, hoặc chép rồi dán vào ô bên dưới.
refusal-list-file-not-read = Tệp này không mở được: có mật khẩu, kiểu Excel cũ (.xls), hoặc hỏng. Mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, hoặc chép rồi dán vào ô bên dưới.
refusal-table-size-wrong = Mỗi bàn từ { $fewest } đến { $most } chị.
