# Trang Chuẩn bị: lớp ở đâu, ngày nào, bài nào, ai chịu trách nhiệm. Người đọc là hướng dẫn viên.

refusal-no-lesson-chosen = Chưa chọn bài nào. Chọn ít nhất một bài.
refusal-commune-former = “{ $typed }” là tên trước ngày 1/7/2025. Nay là: { $now }. Chạm vào tên đúng.
refusal-commune-unknown = Không thấy “{ $typed }” trong các xã, phường của tỉnh. Chạm vào tên đúng, hoặc gõ lại.
