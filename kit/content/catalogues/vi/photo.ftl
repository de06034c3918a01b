# Ảnh hàng: điều máy không nhận được, và lời khuyên khi nhìn ảnh. Ảnh nào cũng được giữ, lời khuyên không bắt buộc.

refusal-photo-too-large = Ảnh này nặng quá, máy chưa thu nhỏ được. Chị chụp lại bằng chính điện thoại này rồi chọn lại nhé.
refusal-photos-full = Đủ { $most } ảnh rồi. Chị bỏ bớt một ảnh rồi hãy thêm ảnh khác nhé.

## Lời khuyên

photo-advice-too-dark = Ảnh hơi tối. Chị đem hàng ra gần cửa hoặc ngoài trời râm rồi chụp lại, ảnh sẽ tươi hơn.
photo-advice-too-bright = Ảnh bị chói. Chị tránh nắng gắt chiếu thẳng, chụp trong bóng râm thì rõ màu hàng hơn.
photo-advice-blurred = Ảnh hơi mờ. Chị lau ống kính, chạm vào món hàng trên màn hình, giữ yên tay rồi chụp lại.
photo-advice-too-small = Ảnh nhỏ, phóng lên sẽ vỡ. Chị chọn ảnh gốc trong máy, đừng dùng ảnh chụp màn hình.
photo-advice-scale = Chị đặt bàn tay hay quả trứng bên cạnh để người mua biết hàng to nhỏ ra sao.

## Ô chọn ảnh

photo-alt = Ảnh { $number } ({ $label })
photo-cover = Ảnh bìa
photo-remove = Bỏ ảnh { $number }
photo-first = Đưa ảnh { $number } lên đầu làm ảnh bìa
photo-removed = Đã bỏ một ảnh.
photo-undo = Lấy lại ảnh ấy
photo-count = Đang có { $count } ảnh.
photo-sending = Đang thu nhỏ và gửi ảnh…
