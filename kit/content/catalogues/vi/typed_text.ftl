# Chữ gõ vào
refusal-text-too-long = Dài quá. Chị viết gọn lại, nhiều nhất { $limit } chữ cái.
refusal-text-unreadable = Có ký tự lạ mình không đọc được. Chị xóa đi rồi gõ lại nhé.
