# Giấy của một lớp: giấy ghi nhận, chương trình, danh sách điểm danh, phiếu làm bài, trang in trên máy hướng dẫn viên

## Giấy ghi nhận tham gia

print-certificate-title = Giấy ghi nhận tham gia
print-certificate-given-to = Ghi nhận chị
print-certificate-full-name = Họ và tên đầy đủ
print-certificate-number = Thẻ số { $number }
print-certificate-took-part = đã tham gia lớp tập huấn Chợ Phiên và làm xong các bài:
print-certificate-led = Người hướng dẫn
print-certificate-stamp = Hội Liên hiệp Phụ nữ
print-certificate-sign = (ký, ghi rõ họ tên)
print-certificate-sign-stamp = (ký, đóng dấu)

## Chương trình của lớp

print-agenda-title = Chương trình hôm nay
print-agenda-day = Ngày thứ { $day } · { $head }
print-agenda-lesson = Bài { $number }
print-agenda-minutes = { $count } phút
print-agenda-opening = Chào nhau, vào lớp bằng điện thoại
print-agenda-break = Nghỉ, uống nước
print-agenda-lunch = Ăn trưa
print-agenda-closing = Chia sẻ, nhận giấy, ra về

## Danh sách điểm danh

print-attendance-title = Danh sách điểm danh
print-attendance-note = Chị ký, hoặc điểm chỉ, vào mỗi buổi chị có mặt. Danh sách chỉ để biết ai dự lớp; không ghi số điện thoại, số căn cước.
print-attendance-number = Số thẻ
print-attendance-name = Tên
print-attendance-hamlet = Thôn, bản
print-attendance-table = Bàn
print-attendance-morning = Sáng
print-attendance-afternoon = Chiều
print-attendance-present = Có mặt:
print-attendance-led = Người hướng dẫn
print-attendance-sign = (ký, ghi rõ họ tên)
