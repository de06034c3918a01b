# Ô nhập, bước, nút bấm và trang trên điện thoại
field-trouble = Có trục trặc ở máy của lớp, chưa làm được việc này. Những gì chị đã nhập vẫn còn. Chị bấm lại, nếu vẫn không được thì gọi hướng dẫn viên.
field-money-echo = { $amount } – { $words }
field-money-thousand = nghìn
field-money-million = triệu
field-price-echo = { $amount } một { $unit }
field-day-echo = Ngày { $day }
field-unit-of = Đơn vị của “{ $label }”
field-photo-kept = Đã nhận ảnh ({ $kilobytes } kB)
field-check = Kiểm tra
field-next = Bước tiếp theo
field-feedback-ok = Được rồi!
field-feedback-retry = Mình xem lại nhé
field-step-closed = Làm xong bước trước thì bước này mở
field-step-open = Đang làm
field-step-done = Đã xong
field-missing = Còn thiếu “{ $label }”. Chị điền hoặc chọn thêm rồi bấm Kiểm tra.
field-look-again = Chị xem lại ô “{ $label }” nhé.
field-all-filled = Chị đã điền đủ bước này.

refusal-not-a-day = Mình chưa đọc được ngày này, hoặc lịch không có ngày ấy. Chị ghi ngày/tháng, ví dụ 20/11 hay 20/11/2026.
refusal-not-a-time = Mình chưa thấy giờ trong chữ này. Chị ghi ví dụ 8 giờ hoặc 14h30.
refusal-not-a-photo = Ảnh này máy không mở được. Chị chụp lại, hoặc chọn ảnh khác. Nếu là ảnh HEIC của iPhone, chị đổi sang JPG rồi chọn lại nhé.

# Trang trên điện thoại (điền vào trang khi dựng tệp, xem frontend/build.mjs)
phone-lost = Mất kết nối với lớp. Chị cứ làm tiếp, máy giữ lại và gửi khi nối được.
phone-back = Đã nối lại rồi.
phone-full = Phòng đã đầy, chị là số #. Chị cứ để trang này mở, tới lượt máy tự vào.
phone-gone = Trang đang mở lại…
phone-no-script = Trang cần JavaScript để kiểm tra bài. Chị nhờ hướng dẫn viên xem giúp máy.
phone-failed = Bài này chưa mở được. Chị tải lại trang, nếu vẫn không được thì gọi hướng dẫn viên.
phone-hand-up = Giơ tay
phone-hand-down = Hạ tay xuống
phone-eyes-up = Mời chị nhìn lên phía trước
phone-message = Lời nhắn của hướng dẫn viên
phone-close = Đã đọc
phone-edited = Bài vừa được sửa.
phone-reload = Tải lại

# Trang mẫu có mọi loại ô (notebooks/00_fields.ipynb)
sample-goods-title = Chị bán gì?
sample-goods-do = Chạm vào hình món hàng của chị.
sample-goods = Món hàng
sample-goods-vegetables = Rau
sample-goods-chicken = Gà
sample-goods-orange = Cam
sample-goods-tea = Chè
sample-name = Chị gọi món này là gì?
sample-price-title = Bán bao nhiêu, giá bao nhiêu?
sample-price-do = Ghi số lượng một phiên chợ và giá chị hay bán.
sample-amount = Số lượng mang ra chợ
sample-price = Giá bán một đơn vị
sample-price-help = Ví dụ: 35 nghìn
sample-story-title = Kể cho khách nghe
sample-story-do = Viết một câu về món hàng, thêm ảnh nếu có.
sample-story = Món hàng của chị có gì hay?
sample-photo = Chọn ảnh món hàng
sample-chart-alt = Biểu đồ cột: phiên một bán 12 cân, phiên hai 18 cân, phiên ba 15 cân.
sample-chart-caption = Số cân bán được ở ba phiên chợ (số liệu ví dụ)
sample-table-caption = Ba phiên chợ (số liệu ví dụ)
sample-table-market = Phiên chợ
sample-table-amount = Bán được
sample-table-price = Giá một cân
sample-first = Phiên một
sample-second = Phiên hai
sample-third = Phiên ba
