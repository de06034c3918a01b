# Ảnh để đăng: ảnh món hàng có tên, giá, nơi bán và cách hỏi mua.

share-title = Ảnh để đăng
share-alt = Ảnh để đăng: { $name }
share-tall = Lưu ảnh để đăng Zalo, Facebook
share-square = Lưu ảnh vuông cho gian hàng trên mạng
share-pdf = Tải tờ để in
share-file = tin { $name }
share-file-square = tin { $name } vuông
