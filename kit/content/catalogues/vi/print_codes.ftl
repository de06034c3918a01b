# Bảng mã nhận tiền
print-scan-bank =
    Quét mã bằng
    ứng dụng ngân hàng
print-scan-wallet = Quét mã để trả tiền
print-scan-practice = Quét thử mã này
print-payee-bank = Ngân hàng: { $name }
print-payee-wallet = Ví điện tử: { $name }
print-last-digits = Số cuối
print-note = Nội dung: { $note }
print-check-name = Kiểm tra tên trước khi chuyển
print-practice = Mã thực hành, không chuyển tiền
print-practice-copy = Bản thực hành
refusal-payee-name-missing = Chưa có tên người nhận. Chị gõ đúng tên tài khoản như ứng dụng ngân hàng hiện ra, để khách kiểm tra trước khi chuyển.
refusal-stand-too-small = Mã này dày quá, in khổ này điện thoại khó quét. Chị in khổ { $paper }.

# Nhãn sản phẩm
refusal-label-sheet-unknown = Không có tờ nhãn { $sheet } nhãn. Chị chọn một trong các loại: { $sheets }.
print-scan-call = Quét để gọi
print-scan-zalo = Quét để nhắn Zalo
print-scan-page = Quét để xem trang
print-scan-place = Quét để xem đường đi
print-scan-words = Thông tin sản phẩm
refusal-print-nothing = Chưa có gì để in. Chị chọn ít nhất một món rồi in lại.
refusal-label-needs-larger = Nhãn “{ $name }” không vừa tờ { $sheet } nhãn: chữ hoặc mã sẽ nhỏ quá, không đọc được. Chị chọn tờ { $next } nhãn, hoặc viết ngắn lại.
refusal-label-only-to-call = Tờ { $sheet } nhãn nhỏ quá, chỉ vừa tên hàng với mã gọi điện hoặc mã Zalo. Nhãn “{ $name }” chị in tờ { $next } nhãn nhé.
refusal-label-too-long = Nhãn “{ $name }” dài quá, tờ nào cũng không vừa. Chị viết ngắn lại, hoặc bỏ bớt chữ trong mã.

# Bảng giá
print-price-list = Bảng giá

# Thẻ nhà nghỉ cho khách
print-stay-welcome = Chào mừng anh chị đến chơi nhà
print-stay-wifi = Quét để vào Wi-Fi
print-stay-wifi-name = Tên Wi-Fi
print-stay-wifi-password = Mật khẩu
print-stay-wifi-open = Không cần mật khẩu
print-stay-pay = Quét mã để trả tiền
print-stay-call = Cần gì cứ gọi
print-stay-fold = gấp ở đây
refusal-house-name-missing = Chưa có tên nhà. Chị gõ tên mà khách hay gọi, ví dụ Homestay Nà Bó.

# In cả lớp một lần
refusal-paper-not-made = Tờ này không làm được, do lỗi của chương trình. Các tờ khác vẫn in được. Chị thử in riêng tờ này, nếu vẫn vậy hãy báo ban tổ chức.
