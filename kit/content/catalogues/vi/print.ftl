# Mã QR
refusal-code-not-read-back = Mã vừa vẽ đọc lại không đúng, nên không dùng. Hãy làm lại; nếu vẫn vậy, hãy viết ngắn hơn.
refusal-code-empty = Chưa có chữ nào để đưa vào mã. Hãy viết vài chữ rồi làm lại.
refusal-code-too-long = Mã dài { $length } byte, chỉ nên có nhiều nhất { $most }. Hãy viết ngắn lại để điện thoại nào cũng quét được.
refusal-code-control-character = Trong chữ có ký tự lạ không in được. Hãy gõ lại bằng bàn phím, đừng dán từ nơi khác.
refusal-code-not-a-link = “{ $link }” không phải địa chỉ mà điện thoại mở được. Hãy viết đủ, ví dụ http://192.168.1.10:8866
refusal-wifi-name-missing = Chưa có tên Wi-Fi. Hãy gõ đúng tên hiện trên điện thoại.
refusal-wifi-name-too-long = Tên Wi-Fi dài { $length } byte, nhiều nhất là { $most }. Hãy xem lại tên, hoặc đặt tên ngắn hơn trong bộ phát Wi-Fi.
refusal-wifi-password-wrong = Mật khẩu Wi-Fi phải có từ 8 đến 63 chữ không dấu hoặc số. Hãy xem lại trong bộ phát Wi-Fi; Wi-Fi không có mật khẩu thì để trống.
refusal-print-nobody = Chưa có học viên nào để in thẻ. Hãy thêm học viên rồi in lại.

# Áp phích treo tường
print-poster-title = Vào lớp bằng điện thoại
print-workshop = Lớp tập huấn Chợ Phiên
print-class-code = Mã lớp { $code }
print-where-and-when = { $place } · { $on }
print-step-wifi = Quét để vào Wi-Fi của lớp
print-step-wifi-by-hand = Vào Wi-Fi của lớp
print-wifi-name = Tên Wi-Fi
print-wifi-password = Mật khẩu
print-wifi-open = Không cần mật khẩu
print-stay-title = Giữ kết nối
print-stay-why = Máy báo “không có Internet”? Cứ giữ kết nối. Lớp mình không cần Internet.
print-stay-words = Nút trên mỗi máy ghi một khác: Giữ kết nối, Vẫn kết nối, Luôn kết nối hoặc Có.
print-dialog-says = Không có Internet? Vẫn giữ kết nối?
print-dialog-leave = Thôi
print-dialog-stay = Giữ kết nối
print-step-page = Quét để mở trang của lớp
print-type-instead = Không quét được? Mở trình duyệt và gõ:
print-not-opening = Trang chưa mở? Tắt dữ liệu di động (4G), rồi quét lại mã số 2.
print-not-opening-online = Trang chưa mở? Bật dữ liệu di động (4G) hoặc vào Wi-Fi có mạng, rồi quét lại.
print-help = Vướng ở đâu, chị cứ giơ tay. Có người đến giúp ngay.

# Thẻ vào lớp
print-card-number = Số
print-card-code = Mã vào lớp
print-card-type = Không quét được? Gõ:
print-card-stay = Máy báo không có Internet? Giữ kết nối.
print-card-fold = gấp ra sau
print-card-pictures = Ba hình của chị. Đừng cho ai xem.
print-card-draw = Vẽ ba hình của chị
print-cut = cắt theo nét đứt
