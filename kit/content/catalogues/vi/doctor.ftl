# Khám máy trước khi lên lớp
doctor-python-ok = Python { $version }
doctor-python-trouble = Python { $version } không dùng được. Hãy cài Python 3.11, 3.12 hoặc 3.13.
doctor-packages-ok = Các gói phần mềm đúng bản đã kiểm tra
doctor-packages-trouble = Các gói này khác bản đã kiểm tra: { $names }. Hãy chạy lại lệnh khởi động để cài lại.
doctor-disk-ok = Ổ đĩa còn { $free } MB
doctor-disk-trouble = Ổ đĩa chỉ còn { $free } MB, cần { $needed } MB. Hãy xóa bớt tệp không dùng.
doctor-memory-ok = Bộ nhớ còn trống { $free } MB
doctor-memory-trouble = Bộ nhớ chỉ còn trống { $free } MB, cần { $needed } MB. Hãy đóng bớt chương trình khác.
doctor-women-ok = Phòng nhận được khoảng { $women } chị cùng lúc
doctor-women-trouble = Phòng chỉ nhận được khoảng { $women } chị cùng lúc, lớp nhỏ cũng cần { $needed }. Hãy đóng bớt chương trình khác.
doctor-address-ok = Điện thoại trong phòng vào được qua: { $addresses }
doctor-address-trouble = Máy chưa nối mạng Wi-Fi nào. Hãy nối vào Wi-Fi của phòng (không cần internet) rồi thử lại. { $addresses }
doctor-port-ok = Cổng { $port } còn trống
doctor-port-trouble = Cổng { $port } đang có chương trình khác dùng. Hãy đóng lớp đang chạy, hoặc chọn cổng khác: --port 8867
doctor-data-ok = Ghi được vào thư mục dữ liệu { $folder }
doctor-data-trouble = Không ghi được vào thư mục { $folder }. Hãy chọn thư mục khác: --data
doctor-ready = Sẵn sàng lên lớp.
doctor-not-ready = { $count ->
   *[other] Còn { $count } việc phải sửa trước khi lên lớp.
  }
doctor-fonts-ok = Có đủ phông chữ để in
doctor-fonts-trouble = Thiếu phông chữ để in: { $names }. Hãy chạy lại lệnh khởi động để cài lại.
doctor-clock-ok = Đồng hồ của máy: { $time } ngày { $day }
doctor-clock-trouble = Đồng hồ của máy chỉ { $time } ngày { $day }, có vẻ sai. Hãy chỉnh lại ngày giờ của máy rồi mở lại lớp.
