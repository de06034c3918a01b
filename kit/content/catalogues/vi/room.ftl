# Điều mọi trang của lớp đều có
room-name = Chợ Phiên
room-other-language = English
room-day-pattern = d/M/y

room-hand-up = Giơ tay nhờ giúp
room-hand-down = Hạ tay xuống
room-eyes-up = Mời chị nhìn lên phía trước
room-message-read = Đã đọc
room-lost = Máy đang nối lại với lớp. Chị chờ một chút nhé.

## Khi có trục trặc

room-error-title = Trang này chưa mở được
room-error-start = Về trang đầu
room-error-403 = Trang này của người khác, chị không mở được. Nếu chị là hướng dẫn viên, hãy vào bằng mã PIN.
room-error-404 = Không có trang này. Chị về trang đầu, hoặc quét lại mã trên tường nhé.
room-error-4xx = Máy không hiểu trang vừa gửi. Chị về trang đầu rồi làm lại nhé.
room-error-413 = Phần vừa gửi dài quá. Chị quay lại trang trước, chia làm nhiều lần rồi gửi nhé.
room-error-old-page = Trang này mở đã lâu nên không gửi được. Chị về trang đầu rồi làm lại; những gì đã giữ vẫn còn.
room-error-500 = Máy của lớp gặp lỗi ở trang này. Những gì chị đã giữ vẫn còn. Chị thử lại, nếu vẫn không được thì giơ tay gọi hướng dẫn viên.
room-error-503 = Máy của lớp đang bận hoặc chưa ghi được. Chị chờ một chút rồi thử lại nhé.

refusal-card-number-missing = Chưa có số thẻ, hoặc số chưa đúng. Chị ghi số in to trên thẻ, ví dụ 27.
refusal-hamlet-not-chosen = Chưa có tên thôn. Chị chạm vào tên thôn của mình, hoặc ghi vào ô bên dưới.
