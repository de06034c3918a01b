# Lớp trên JupyterHub: chophien singleuser, vào bảng bằng tài khoản
console-pin-help-hub = Mã mà chủ lớp đã đặt ở trang Lớp, cho người cùng dẫn lớp.
console-account = Lớp của tôi: vào bằng tài khoản
console-account-refused = Tài khoản này không mở được lớp này. Lớp của chị thì đăng nhập đúng tài khoản của chị rồi thử lại; cùng dẫn lớp thì hỏi chủ lớp mã PIN.
console-account-unsure = Chưa xong bước đăng nhập. Chị bấm lại nút vào bằng tài khoản nhé.
console-account-silent = Máy chủ tài khoản chưa trả lời. Chị đợi một phút rồi bấm lại, hoặc vào bằng mã PIN. Lớp vẫn chạy.
console-pin-by-account = Mã PIN để người cùng dẫn lớp vào bảng này mà không cần tài khoản. Chị vào bằng tài khoản nên không cần mã cũ.

cli-singleuser = Mở lớp của một hướng dẫn viên khi JupyterHub gọi (docs/hub.md). Tự gõ thì dùng chophien serve.
cli-singleuser-example = c.Spawner.cmd = ["chophien", "singleuser"]
cli-singleuser-option-data = Thư mục giữ dữ liệu của lớp; mặc định: chophien trong thư mục riêng của hướng dẫn viên.
cli-singleuser-option-workers = Số tiến trình chạy trang của chị em; 0: chạy chung với lớp. Mặc định: theo số nhân của máy.
cli-singleuser-option-proxies = Máy chủ đứng trước mà lớp tin lời (địa chỉ hoặc dải mạng). Mặc định: 127.0.0.1.
cli-singleuser-option-backup-days = Bản sao dự phòng của máy chủ giữ thêm bao nhiêu ngày; câu hỏi đồng ý nói đúng số ấy. Mặc định: 14.
serve-unused = Lâu rồi không ai dùng lớp này nên lớp tự đóng. Dữ liệu vẫn còn, hướng dẫn viên mở lại lúc nào cũng được.
refusal-not-spawned = Lệnh này để JupyterHub gọi, mà ở đây không có JupyterHub nào (thiếu { $what }). Mở lớp trên máy này: chophien serve
refusal-hub-without-address = JupyterHub chưa biết địa chỉ của chính nó, nên áp phích và thẻ không có gì để ghi. Ghi vào jupyterhub_config.py: c.JupyterHub.public_url = "https://…/"
