# Lớp trên JupyterHub: chophien singleuser, vào bảng bằng tài khoản
console-pin-help-hub = Mã mà chủ lớp đã đặt ở trang Lớp, cho người cùng dẫn lớp.
console-account = Lớp của tôi: vào bằng tài khoản
console-account-refused = Tài khoản này không mở được lớp này. Lớp của chị thì đăng nhập đúng tài khoản của chị rồi thử lại; cùng dẫn lớp thì hỏi chủ lớp mã PIN.
console-account-unsure = Chưa xong bước đăng nhập. Chị bấm lại nút vào bằng tài khoản nhé.
console-account-silent = Máy chủ tài khoản chưa trả lời. Chị đợi một phút rồi bấm lại, hoặc vào bằng mã PIN. Lớp vẫn chạy.
console-pin-by-account = Mã PIN để người cùng dẫn lớp vào bảng này mà không cần tài khoản. Chị vào bằng tài khoản nên không cần mã cũ.

cli-singleuser = Mở lớp của một hướng dẫn viên khi JupyterHub gọi (docs/hub.md). Tự gõ thì dùng chophien serve.
cli-singleuser-example = chophien singleuser --workers 0
cli-singleuser-option-data = Thư mục giữ dữ liệu của lớp; mặc định: chophien trong thư mục riêng của hướng dẫn viên.
cli-singleuser-option-workers = Số tiến trình chạy trang của chị em; 0: chạy chung với lớp. Mặc định: theo số nhân của máy.
cli-singleuser-option-proxies = Máy chủ đứng trước mà lớp tin lời (địa chỉ hoặc dải mạng). Mặc định: 127.0.0.1.
cli-singleuser-option-backup-days = Bản sao dự phòng của máy chủ giữ thêm bao nhiêu ngày; câu hỏi đồng ý nói đúng số ấy. Mặc định: 14.
serve-unused = Lâu rồi không ai dùng lớp này nên lớp tự đóng. Dữ liệu vẫn còn, hướng dẫn viên mở lại lúc nào cũng được.
refusal-not-spawned = Lệnh này để JupyterHub gọi, mà ở đây không có JupyterHub nào (thiếu { $what }). Mở lớp trên máy này: chophien serve
refusal-hub-without-address = JupyterHub chưa biết địa chỉ của chính nó, nên áp phích và thẻ không có gì để ghi. Ghi vào jupyterhub_config.py: c.JupyterHub.public_url = "https://…/"

cli-hub = Tài khoản của hướng dẫn viên trên JupyterHub (docs/hub.md).
cli-hub-example = chophien hub add hoa-ham-yen
cli-hub-add = Mở tài khoản cho một hướng dẫn viên, hoặc đặt mật khẩu mới cho người đã có.
cli-hub-add-example = chophien hub add hoa-ham-yen
cli-hub-add-option-hub-data = Thư mục của JupyterHub; mặc định: /var/lib/chophien-hub
cli-hub-remove = Đóng một tài khoản. Dữ liệu của lớp vẫn nằm trong thư mục của lớp.
cli-hub-remove-example = chophien hub remove hoa-ham-yen
cli-hub-remove-option-hub-data = Thư mục của JupyterHub; mặc định: /var/lib/chophien-hub
cli-hub-names = In tên các tài khoản.
cli-hub-names-example = chophien hub names
cli-hub-names-option-hub-data = Thư mục của JupyterHub; mặc định: /var/lib/chophien-hub
cli-hub-password = Mật khẩu của { $name }: { $password } (chỉ hiện một lần; gõ có dấu hay không dấu đều được)
cli-hub-removed = Đã đóng tài khoản { $name }. Lớp đang mở thì dừng ở trang “Các lớp đang mở”.
refusal-not-a-name = “{ $name }” không dùng làm tên tài khoản được: từ 2 đến 25 chữ thường không dấu, số, gạch ngang, bắt đầu bằng chữ. Ví dụ: hoa-ham-yen
refusal-no-such-account = Không có tài khoản nào tên { $name }. Xem các tên: chophien hub names
