# Màn hình chiếu cho cả lớp
projector-title = Màn hình chiếu

projector-join = Vào lớp
projector-wifi = Vào Wi-Fi lớp
projector-stay = Chọn “Giữ kết nối”
projector-address = Quét mã này
projector-no-address = Máy của lớp chưa có mạng
projector-card = Gõ số thẻ
projector-pictures = rồi chạm ba hình của mình

projector-progress = Cả lớp đến đâu
projector-complete = Xong cả bài: { $complete } trên { $women } chị
projector-key = Số đậm: đã xong bước ấy. Số có dấu cộng: đang làm.
projector-nobody = Chưa chị nào mở bài

projector-guess = Đoán xem chị em mình chọn gì nhiều nhất?
projector-women = { $women } chị trả lời, tính lần chọn đầu tiên
projector-too-few = Có từ { $fewest } chị trả lời thì mới có kết quả
projector-reveal = Mở kết quả
projector-hide = Giấu kết quả

projector-answer = Tin của một chị trong lớp
projector-agreed = Chị ấy đồng ý cho chiếu
projector-no-answer = Không có tin nào đang chiếu

projector-no-agenda = Hôm nay chưa có chương trình
projector-before = Sắp bắt đầu
projector-left = Còn { $minutes } phút
projector-late = Quá { $minutes } phút

## Điều chị đồng ý

projector-consent = Chiếu tin của chị cho lớp xem
projector-consent-what = Hướng dẫn viên có thể chiếu tin bán hàng của chị lên tường để cả lớp cùng học. Chỉ có món hàng và lời chị kể; không có tên, thôn, số điện thoại, giá. Chị thôi lúc nào cũng được, tin mất khỏi tường ngay.
projector-consent-yes = Cho chiếu
projector-consent-on = Tin bán hàng của chị đang được phép chiếu, không ghi tên.
projector-consent-no = Thôi cho chiếu
