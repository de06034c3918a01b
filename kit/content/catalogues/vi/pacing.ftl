# Nhịp chung của cả lớp: bài mở, bài đóng, chờ nhau ở một bước
pacing-mistake-missing = Còn ô chưa điền.
pacing-mistake-unread = Có ô máy chưa hiểu.
