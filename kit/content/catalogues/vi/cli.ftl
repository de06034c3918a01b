# Dòng lệnh chophien
cli-usage-prefix = Cách dùng:
cli-usage-options = [TÙY CHỌN]
cli-usage-command = LỆNH [THAM SỐ]…
cli-usage-file = TỆP
cli-heading-options = Tùy chọn
cli-heading-commands = Các lệnh
cli-heading-example = Ví dụ
cli-option-help = Xem hướng dẫn này rồi thôi.
cli-option-lang = Nói tiếng Việt (vi) hay tiếng Anh (en).
cli-see-help = Xem cách dùng: { $command } --help
cli-no-such-option = Không có tùy chọn { $name }.
cli-no-such-command = Không có lệnh “{ $name }”.
cli-missing = Còn thiếu { $name }.
cli-bad-value = Giá trị của { $name } không dùng được.
cli-file-not-opened = Không mở được tệp đã cho. Hãy xem lại tên tệp.
cli-file-trouble = Không đọc hoặc không ghi được { $name }. Hãy xem có đúng tên không, có được phép không, và ổ đĩa còn chỗ không.
cli-output-trouble = Không ghi được kết quả ra. Hãy xem ổ đĩa còn chỗ không.
cli-usage-wrong = Lệnh chưa đúng.

cli-chophien = Chợ Phiên: bộ bài học cho chị em bán nông sản.
cli-chophien-example = chophien price --json < lot.json

cli-pin = Đặt mã PIN mới cho hướng dẫn viên, lớp đang mở hay đóng đều được. Mã chỉ hiện trên màn hình này.
cli-pin-example = chophien pin
cli-pin-option-data = Thư mục giữ dữ liệu của lớp.
cli-pin-option-demo = Mã PIN của phòng tập.
cli-pin-is = Mã PIN mới của lớp ở { $place }: { $pin } (ghi lại ngay; mã cũ hết dùng được)
refusal-no-room-here = Trong { $folder } chưa có lớp nào, nên mã PIN đặt ở đây không mở được gì. Hãy chỉ đúng thư mục của lớp bằng --data; trên máy chủ thì gõ: chophien-room lop pin (lop là tên lớp).

cli-price = Tính giá một lô hàng: giá thành, giá thấp nhất, giá trên từng kênh.
cli-price-example = chophien price --json < lot.json
cli-price-option-as-json = In kết quả dạng JSON.
cli-price-fee-impossible = Phí trên 100 % ở { $channels } chắc là gõ nhầm: hãy xem lại. Các kênh khác vẫn được tính ở trên.
refusal-no-lot-given = Chưa có lô hàng nào để tính. Hãy đưa vào một tệp JSON, ví dụ: chophien price --json < lot.json

cli-lessons = Bài học: kiểm tra trước khi lên lớp, tự soạn khóa học, gửi và nhận gói bài học.
cli-lessons-example = chophien lessons check
cli-lessons-check = Kiểm tra bài học, câu chữ, sổ bài, trang chiếu và bảng số liệu; hoặc một khóa học (thư mục hay gói .zip).
cli-lessons-check-example = chophien lessons check
cli-lessons-check-option-as-json = In các lỗi dạng JSON.
cli-lessons-good = Mọi thứ đều ổn: { $lessons ->
   *[other] { $lessons } bài học
  }, { $tables } bảng số liệu, { $sentences } câu cho mỗi thứ tiếng.
cli-lessons-found = { $count ->
   *[other] Có { $count } chỗ cần sửa.
  }

cli-doctor = Xem máy này đã sẵn sàng cho lớp chưa.
cli-doctor-example = chophien doctor
cli-doctor-option-as-json = In kết quả dạng JSON.
cli-doctor-option-data = Thư mục giữ dữ liệu của lớp.
cli-doctor-option-port = Cổng mà lớp sẽ dùng.
