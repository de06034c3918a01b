# Kiểm tra bài học và các tệp đi kèm
problem-lesson-missing = không có tệp bài học này.
problem-not-toml = viết chưa đúng kiểu TOML. Hãy xem lại dấu ngoặc, dấu bằng ở chỗ này.
problem-key-missing = thiếu “{ $key }”. Hãy thêm vào.
problem-key-unknown = không có mục nào tên “{ $key }”. Hãy xem lại chính tả hoặc bỏ đi.
problem-step-twice = có hai bước cùng tên. Hãy đổi tên một bước.
problem-too-many-fields = có quá { $most } ô phải điền. Hãy chuyển bớt sang “thêm nếu có” (optional = true).
problem-units-and-kind = ô kiểu "quantity", "number" và "price" cần units (đơn vị); các ô khác thì không.
problem-subject-unknown = không có chủ đề “{ $subject }”. Các chủ đề dùng được: { $known }.
problem-check-unknown = không có phép kiểm tra “{ $check }”. Các phép dùng được: { $known }.
problem-feedback-missing = chưa có lời phản hồi cho “{ $kind }”. Hãy viết thêm.
problem-feedback-unused = phép kiểm tra không bao giờ trả lời “{ $kind }”. Hãy xem lại chính tả hoặc bỏ đi.
problem-picture-missing = không có hình “{ $picture }”. Hãy đặt tệp hình vào thư mục pictures, hoặc bỏ tên hình này đi.
problem-choices-and-kind = chỉ ô kiểu "choice" và "several" mới có, và phải có, danh sách choices.
problem-shareable-and-kind = bước có shareable = true chỉ hỏi ô kiểu "choice", "several", "money", "number", không lấy danh sách từ choices_from: câu trả lời được cho cả lớp xem.
problem-lesson-unknown = cần bài “{ $slug }” nhưng không có bài đó.
problem-notebook-without-lesson = sổ bài này chưa có tệp bài học .toml đi cùng.
problem-not-utf8 = tệp không phải chữ UTF-8. Hãy lưu lại, chọn mã hóa UTF-8.
problem-file-missing = không tìm thấy tệp này. Hãy thêm vào.

problem-not-fluent = câu này viết chưa đúng. Mỗi câu một dòng: khóa = câu.
problem-sentence-twice = câu này có hai lần. Hãy bỏ bớt một.
problem-sentence-missing = thiếu câu này trong thứ tiếng đó. Hãy dịch và thêm vào.
problem-details-differ = hai thứ tiếng dùng biến khác nhau: { $names }. Hãy sửa cho giống nhau.

problem-notebook-name = tên tệp phải là hai chữ số, gạch dưới, chữ thường không dấu, ví dụ 01_pricing.ipynb.
problem-not-notebook = không phải sổ bài Jupyter. Hãy mở và lưu lại bằng JupyterLab.
problem-cell-id = ô này cần một tên dễ đọc (chữ thường, số, gạch ngang).
problem-cell-outputs = ô này còn kết quả cũ. Hãy xóa kết quả (Clear All Outputs) rồi lưu.
problem-cell-long = ô này dài quá { $most } dòng. Hãy chia nhỏ.
problem-cell-not-python = ô này không phải Python đúng. Hãy xem lại; lệnh % và ! không dùng được ở đây.
problem-cell-defines = sổ bài không tự viết hàm hay lớp. Hãy đưa phần đó vào kit.
problem-cell-imports = ô này chỉ được lấy từ { $only }.
problem-twin-differs = ô này khác với bản tiếng Việt. Hai bản phải có cùng tên ô và cùng mã.
