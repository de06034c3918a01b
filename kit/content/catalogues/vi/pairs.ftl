# Hai chị chung một máy
pair-start = Hai chị chung một máy
pair-title = Chị thứ hai vào cùng máy này
pair-what = Chị ngồi cạnh ghi số thẻ của mình, chọn thôn, rồi chạm ba hình của mình. Mỗi chị giữ hàng và sổ riêng.
pair-whose = Hàng của chị { $name }
pair-roles = Người bấm: chị { $taps } · người đọc: chị { $reads }
pair-swap = Đổi vai
pair-change = Đổi sang hàng của chị { $name }
pair-end = Thôi chung máy

refusal-pair-same = Đây là thẻ của chị đang dùng máy. Chị thứ hai ghi số thẻ của chị ấy.
