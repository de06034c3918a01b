# Bảng số liệu trong datasets/
refusal-nothing-in-force = Chưa có số liệu của “{ $name }” cho ngày { $on }. Hãy hỏi cán bộ xã hoặc ghi thêm vào bảng số liệu, kèm nguồn.
refusal-bank-unknown = Không có ngân hàng nào mang mã { $bin }. Chị chọn lại ngân hàng trong danh sách nhé.

problem-table-missing = không tìm thấy tệp này. Hãy chép lại vào thư mục datasets.
problem-table-unlisted = bảng này chưa được ghi trong datapackage.json. Hãy ghi vào đó, hoặc bỏ tệp đi.
problem-table-semicolons = các cột đang cách nhau bằng dấu chấm phẩy. Hãy lưu lại kiểu CSV, cách nhau bằng dấu phẩy.
problem-package-wrong = chưa đúng: { $said }. Hãy sửa theo một bảng khác trong cùng tệp.
problem-column-missing = thiếu cột “{ $column }”. Hãy thêm lại tên cột ở dòng đầu.
problem-column-unknown = không có cột nào tên “{ $column }”. Hãy xem lại chính tả, hoặc ghi cột mới vào datapackage.json.
problem-column-order = các cột chưa đúng thứ tự. Hãy xếp lại: { $columns }.
problem-row-length = dòng này có { $found } ô, phải có { $wanted }. Ô có dấu phẩy thì đặt trong ngoặc kép.
problem-row-unreadable = không đọc được dòng này. Hãy xem lại dấu ngoặc kép.
problem-row-twice = đã có một dòng như vậy ({ $value }). Hãy bỏ bớt một.
problem-cell-empty = ô này phải có nội dung. Hãy điền vào.
problem-cell-not-one-of = “{ $value }” không dùng được ở đây. Hãy chọn một trong: { $choices }.
problem-cell-not-like = “{ $value }” chưa đúng dạng ({ $pattern }). Hãy xem các dòng khác rồi sửa.
problem-cell-not-date = “{ $value }” không phải ngày. Hãy ghi năm-tháng-ngày, ví dụ 2026-07-01.
problem-cell-not-number = “{ $value }” không phải số. Hãy ghi chữ số, phần lẻ sau dấu chấm, ví dụ 1.5.
problem-cell-not-whole = “{ $value }” phải là số nguyên.
problem-cell-too-small = “{ $value }” nhỏ quá. Hãy ghi từ { $least } trở lên.
problem-cell-too-large = “{ $value }” lớn quá. Hãy ghi không quá { $most }.
problem-cell-points-nowhere = “{ $value }” không có trong bảng { $table }. Hãy sửa lại, hoặc thêm vào bảng ấy trước.
problem-period-backwards = ngày cuối đứng trước ngày đầu. Hãy xem lại hai ngày.
problem-period-overlaps = khoảng ngày này chồng lên dòng { $row }. Hãy kết thúc dòng cũ trước khi dòng mới bắt đầu.
problem-value-not-in-unit = “{ $value }” không hợp với đơn vị { $unit }. Hãy xem lại giá trị và đơn vị.
problem-rule-named-twice = quy định { $rule } có hai tên hoặc hai đơn vị khác nhau. Hãy ghi giống nhau ở mọi dòng.
