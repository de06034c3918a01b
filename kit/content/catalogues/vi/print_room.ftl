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

## Trang giấy tờ trên máy hướng dẫn viên

print-card-table = Bàn { $number }
papers-title = Giấy tờ của lớp
papers-how = In đúng cỡ 100 %, đen trắng cũng rõ. Không có máy in thì chép tệp ra USB, đem đến hiệu in.
papers-get = Tải PDF
papers-get-a3 = Tải bản to (A3)
papers-sheets = { $count } tờ A4
papers-morning = Giấy cho sáng nay, một tệp
papers-morning-what = { $posters } áp phích, chương trình (nếu đã có lịch), danh sách điểm danh, { $count ->
    [0] không có thẻ mới.
    *[other] { $count } thẻ vào lớp cho chị em chưa có thẻ.
}
papers-morning-get = Tải giấy cho sáng nay (PDF)
papers-poster = Áp phích treo tường
papers-poster-what = Mã Wi-Fi, mã mở trang, địa chỉ để gõ. Treo ở cửa và hai bên tường, ngang tầm mắt. Địa chỉ đổi thì in lại.
papers-poster-what-public = Mã mở trang và địa chỉ để gõ. Treo ở cửa và hai bên tường, ngang tầm mắt; gửi trước cho chị em cũng được.
papers-cards = Thẻ vào lớp
papers-cards-what = Mỗi chị một thẻ: số, tên, thôn, mã để quét. Cắt theo nét đứt, gấp phần ba hình ra sau.
papers-cards-nobody = Thêm học viên trước
papers-agenda = Chương trình
papers-agenda-what = Giờ nào việc gì, chữ to, có hình. Treo tường; phát cho mỗi bàn một tờ.
papers-agenda-none = Chưa có lịch. Ghi lịch của lớp rồi in.
papers-attendance = Danh sách điểm danh
papers-attendance-what = Mỗi chị một dòng, ký cho từng buổi. Có dòng trống cho người đến thêm.
papers-worksheets = Phiếu làm bài
papers-worksheets-what = Bài học trên giấy, số bước như trên điện thoại. Mất điện thì cả lớp học tiếp. Mỗi chị một bộ; trang gợi ý mỗi bàn một tờ.
papers-worksheets-all = Tất cả các bài
papers-rules = Thẻ nhớ một câu
papers-rules-what = Mỗi bài một câu để mang về. Tám thẻ một tờ, cắt rời.
papers-book = Sổ giấy trống
papers-book-what = Cho chị không dùng điện thoại: sổ thu chi nửa năm. Ba tờ, in hai mặt, lật theo cạnh ngắn, gấp đôi.
papers-goods = Thẻ giá, nhãn, tập giấy từng chị
papers-goods-what = Của những chị nhờ lớp in, xếp theo số thẻ. In cuối buổi.
papers-file-agenda = Chương trình
papers-file-attendance = Danh sách điểm danh
papers-file-worksheets = Phiếu làm bài
papers-file-morning = Giấy cho sáng nay
