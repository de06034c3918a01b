# Bảng của hướng dẫn viên, dạng ứng dụng
console-app-practice = Đây là lớp tập, toàn người mẫu: trang này không mở từ phòng học. Bấm thử thoải mái, không ai thấy.
console-app-lost = Bảng đang nối lại với phòng. Số liệu dưới đây có thể đã cũ.
console-app-refused = Chưa làm được. Chị thử lại nhé.
console-app-simple = Bảng này cần JavaScript.
console-app-simple-link = Mở bảng đơn giản

## Cả lớp

console-app-people = Cả lớp
console-app-find = Tìm số, tên hoặc thôn
console-app-by = Xem theo
console-app-by-woman = Từng chị
console-app-by-table = Từng bàn
console-app-back = Về tất cả các bàn
console-app-count = { $people } chị, { $here } đang mở trang · giơ tay: { $hands } · đang vướng: { $stuck }
console-app-all = Hiện tất cả ({ $count })
console-app-nobody = Chưa có ai như vậy. Học viên tự vào bằng mã trên tường, hoặc chị thêm danh sách ở thẻ Thêm.
console-app-hand = Giơ tay { $minutes } ph
console-app-stuck = Vướng · sai { $times }
console-app-locked = Thẻ khóa
console-app-away = Mất nối { $minutes } ph
console-app-away-now = Vừa mất nối
console-app-never = Chưa vào
console-app-here = Đang mở
console-app-nowhere = Chưa ở bài nào
console-app-finished = Xong: { $lesson }
console-app-at = { $number }/{ $steps } · { $step }
console-app-with = cùng số { $number }
console-app-table = Bàn { $number }
console-app-no-table = Chưa xếp bàn
console-app-women = { $count } chị, { $here } đang mở
console-app-table-hand = Giơ tay: { $count }
console-app-table-stuck = Vướng: { $count }
console-app-table-locked = Khóa: { $count }
console-app-table-away = Mất nối: { $count }

## Một chị

console-app-who = Số { $number } · { $name }
console-app-close = Đóng
console-app-helped = Đã giúp xong
console-app-unlock = Mở khóa thẻ
console-app-reissue = Cấp thẻ mới, hiện mã
console-app-card-made = Thẻ mới đây; mã cũ hết dùng. Mã chỉ hiện một lần: cho chị ấy quét ngay, hoặc ghi lại.
console-app-pictures = Chọn ba hình mới
console-app-seat = Bàn số
console-app-seat-put = Xếp bàn
console-app-name = Tên gọi
console-app-name-put = Sửa tên
console-app-out = Đăng xuất mọi máy
console-app-more = Mọi việc khác

## Giơ tay

console-app-hands = Đang giơ tay
console-app-no-hands = Chưa ai giơ tay.
console-app-line = { $name }, { $hamlet } · { $minutes } phút

## Nói với cả lớp

console-app-call = Nói với cả lớp
console-app-eyes-up = Mời mọi người nhìn lên
console-app-eyes-down = Cho mọi người làm tiếp
console-app-message = Lời nhắn tới mọi máy
console-app-message-now = Đang hiện: “{ $text }”
console-app-clear = Gỡ lời nhắn
console-app-send = Gửi

## Giờ giấc

console-app-timer = Giờ giấc
console-app-no-agenda = Chưa có chương trình. Chị ghi ở thẻ Chuẩn bị.
console-app-before = Còn { $minutes } phút nữa thì bắt đầu
console-app-begins = Bắt đầu lúc { $start }
console-app-left = Còn { $minutes } phút, đến { $ends }
console-app-late = Chậm { $minutes } phút
console-app-next = { $start } tiếp theo: { $title }
console-app-longer = Thêm 5 phút
console-app-on = Sang phần sau

## Cùng đi

console-app-pace = Mở bài, mở bước
console-app-whom = Cho ai
console-app-everyone = Cả lớp
console-app-until = Đi đến bước nào: { $lesson }
console-app-freely = Đi tự do
console-app-up-to = Đến bước { $number }: { $title }
console-app-on-step = Mở bước sau
console-app-open = Đang mở
console-app-closed = Đang đóng
console-app-others = đi khác: bàn { $tables }
console-app-open-lesson = Mở bài
console-app-close-lesson = Đóng bài

## Bước khó

console-app-hard = Bước nhiều chị vướng
console-app-no-hard = Chưa có bước nào làm nhiều chị vướng.
console-app-tried = { $right }/{ $tried } chị đã đúng
console-app-mistake = { $count } lần: { $words }
console-app-answers = Trả lời chưa đúng, không ghi của ai:

## Màn hình chiếu

console-app-wall = Màn hình chiếu
console-app-wall-open = Mở màn hình chiếu
console-app-wall-join = Mã vào lớp
console-app-wall-progress = Cả lớp đến đâu
console-app-wall-timer = Đồng hồ
console-app-wall-dark = Để trống
console-app-results = Kết quả chung, đoán trước rồi mới mở
console-app-no-results = Khi từ năm chị trả lời một câu, kết quả chung có ở đây.
console-app-result = { $title } ({ $women } chị)
console-app-reveal = Mở kết quả
console-app-hide = Giấu kết quả
console-app-showing = Tin bán hàng được phép chiếu
console-app-no-answers = Chưa chị nào cho chiếu tin. Học viên chạm “Cho chiếu” ở trang “Điều tôi đồng ý”.
