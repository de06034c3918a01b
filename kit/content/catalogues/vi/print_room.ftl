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
