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

## Phiếu làm bài trên giấy

problem-paper-field-unknown = phiếu giấy nhắc tới “{ $field }”, bước này không có ô hay lựa chọn nào tên ấy. Hãy sửa tên.
problem-paper-answer-unknown = phiếu giấy lấy lời giải từ phản hồi “{ $finding }”, mà bài tập không có. Hãy ghi tên một phản hồi có thật, hoặc ghi lời giải.
problem-paper-sum-signs = phép tính trên phiếu giấy phải có một dấu giữa hai ô liền nhau, dấu cuối là “=”. Hãy sửa signs hoặc boxes.
problem-paper-missing = bước này chưa có phiếu giấy: câu còn nhắc { $names } mà chỉ điện thoại tính ra. Hãy thêm câu riêng cho giấy (steps.paper, sentence).
print-worksheet-name = Tên
print-worksheet-card = Thẻ số
print-worksheet-mine = Phiếu này của riêng chị, không ai thu lại. Không biết chữ thì vẽ, hoặc nhờ chị bên cạnh ghi giúp.
print-worksheet-optional = nếu có
print-worksheet-several = khoanh mấy ô cũng được
print-worksheet-unit = kg, con, túi…
print-worksheet-done = Tôi làm xong bước này
print-worksheet-hints = Gợi ý và lời giải
print-worksheet-hints-note = Làm xong mới giở trang này. Mỗi bàn một tờ là đủ.
print-worksheet-answer = Lời giải:
print-worksheet-rule = Nhớ một câu
print-worksheet-fee-place = Bán ở
print-worksheet-fee-keeps = Giữ, trong 10.000 đ
print-worksheet-fee-left = Chị còn
print-worksheet-fee-order = Phí mỗi đơn
print-worksheet-fee-unknown = chưa biết
print-worksheet-fee-day = Phí cập nhật ngày { $day }
