# Bài viết của chị: chỗ phải sửa, lời thay, và đồng ý hay không
draft-block = Phải sửa:
draft-warn = Nên sửa:
draft-ask = Chị xem có đúng không:
draft-law-verified = { $article }
draft-law-secondary = { $article } (theo nguồn dẫn lại)
draft-law-unverified = { $article } (chưa kiểm lại văn bản)
draft-swap = Thay bằng “{ $instead }”
draft-drop = Bỏ chữ này
draft-sure = Đúng như vậy
draft-more = Còn { $count } chỗ nữa, sửa xong sẽ hiện tiếp.
draft-hers = Đây là lời của chị. Máy không tự đổi nữa.
draft-rewrite = Viết lại từ đầu
draft-mine-again = Lấy lại lời của tôi
consent-field-yes = Có, tôi đồng ý
consent-field-no = Không, giữ riêng cho tôi
