# Gộp kết quả nhiều lớp: chophien merge

cli-merge = Gộp kết quả của nhiều lớp vào một kho của ban tổ chức.
cli-merge-example = chophien merge ket-qua/ --into kho-cua-tinh
cli-merge-option-into = Kho để gộp vào: một thư mục, hoặc địa chỉ PostgreSQL.
cli-merge-option-words-file = Tệp chữ có cụm mật khẩu: mỗi tệp kết quả một dòng, theo thứ tự; một dòng thì dùng cho tất cả.
cli-merge-option-conflicts = Liệt kê những chỗ hai bản của cùng một lớp không khớp.
cli-merge-option-as-json = In kết quả dạng JSON.
cli-merge-words = Cụm mật khẩu của { $file } (không hiện ra; Enter: giống tệp trước)
cli-merge-file = { $file }: thêm { $added } dòng, cập nhật { $updated }, bỏ { $removed }, { $conflicts } chỗ không khớp.
cli-merge-nothing-new = { $file }: không có gì mới.
cli-merge-refused = { $file }: không gộp. { $why }
cli-merge-new = lớp ở { $place }, ngày { $starts }: lớp mới
cli-merge-known = lớp ở { $place }, ngày { $starts }: đã có trong kho
cli-merge-due = lớp ở { $place }, ngày { $starts }: đã đến ngày phải xóa, không nhận
cli-merge-deleted = lớp ở { $place }, ngày { $starts }: đã xóa trước đây, không đưa trở lại
cli-merge-at-home = lớp ở { $place }, ngày { $starts }: dữ liệu gốc của lớp nằm ngay trong kho này, để nguyên
cli-merge-held = Kho có { $workshops } lớp.
cli-merge-conflicts = Có { $count } chỗ các bản không khớp; kho giữ bản có trước. Xem từng chỗ: chophien merge --conflicts
cli-merge-conflict = Lớp ở { $place }, ngày { $starts }, bảng { $table }: { $columns } (tệp { $source })

refusal-merge-nowhere = Chưa biết gộp vào đâu. Hãy thêm --into với một thư mục (ví dụ --into kho-cua-tinh), hoặc đặt biến CHOPHIEN_DATABASE_URL.
refusal-nothing-to-merge = Trong { $folder } không có tệp kết quả và cũng không có dữ liệu của lớp nào. Hãy chọn tệp ket-qua-cho-phien-….zip, hoặc thư mục có các tệp ấy.
refusal-words-not-of-files = Tệp cụm mật khẩu có { $lines } dòng mà có { $files } tệp cần mở. Hãy ghi mỗi tệp một dòng theo đúng thứ tự, hoặc chỉ một dòng dùng cho tất cả.
