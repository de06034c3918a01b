# Nhịp chung của cả lớp: bài mở, bài đóng, chờ nhau ở một bước
pacing-mistake-missing = Còn ô chưa điền.
pacing-mistake-unread = Có ô máy chưa hiểu.

pacing-shut = chưa mở
pacing-shut-title = Bài này chưa mở.
pacing-shut-what = Chị chờ hướng dẫn mở bài nhé. Mở là trang này tự vào, chị không phải bấm gì.

# Trên trang bài học của điện thoại
phone-pace-wait = Chị xong bước này rồi. Cả lớp cùng sang bước sau nhé, chờ chị hướng dẫn một chút.
phone-pace-back = Xem lại các bước trước
phone-pace-open = Mở rồi! Bước sau ở ngay dưới đây.
phone-pace-closed = Cả lớp tạm dừng bài này. Những gì chị đã ghi vẫn còn nguyên. Mở lại là chị làm tiếp được ngay.
phone-pace-home = Về trang của tôi
