# Mở lớp: chophien serve, chophien lab
cli-serve = Mở lớp trên máy này cho điện thoại trong phòng. Đóng lớp: Ctrl-C.
cli-serve-example = chophien serve --demo
cli-serve-option-host = Địa chỉ mạng để nghe; mặc định là mọi mạng của máy.
cli-serve-option-port = Cổng, nếu 8866 đang bận.
cli-serve-option-data = Thư mục giữ dữ liệu của lớp.
cli-serve-option-demo = Phòng tập: người và thẻ mẫu, tách hẳn dữ liệu thật.
cli-serve-option-no-browser = Không tự mở trình duyệt.
cli-serve-option-new-pin = Đặt mã PIN mới cho hướng dẫn viên, khi quên mã cũ.
cli-serve-option-base-url = Đường dẫn đứng trước mọi trang, khi lớp nằm sau một máy chủ khác.
cli-serve-option-workers = Số tiến trình chạy trang của chị em; 0: chạy chung với lớp. Mặc định: theo số nhân của máy.
cli-serve-option-public-url = Địa chỉ trên mạng của lớp, khi lớp chạy trên máy chủ: giấy in và mã QR dẫn tới đó.
cli-serve-option-proxies = Máy chủ đứng trước mà lớp tin lời (địa chỉ hoặc dải mạng). Mặc định trên máy chủ: 127.0.0.1.
cli-serve-option-backup-days = Bản sao dự phòng của máy chủ giữ thêm bao nhiêu ngày; câu hỏi đồng ý nói đúng số ấy. Mặc định: 14.

cli-lab = Mở JupyterLab để sửa bài, chỉ máy này vào được.
cli-lab-example = chophien lab
cli-lab-option-data = Thư mục giữ bản bài học của mình.
cli-lab-option-port = Cổng của JupyterLab.
cli-lab-option-no-browser = Không tự mở trình duyệt.

serve-open = Lớp đã mở. Điện thoại nối Wi-Fi của phòng rồi mở: { $url }
serve-console = Bảng của hướng dẫn viên, trên máy này: { $console }
serve-open-public = Lớp đã mở ở { $url } Bảng của hướng dẫn viên: { $console }
serve-pin = Mã PIN của hướng dẫn viên: { $pin } (ghi lại ngay, máy chỉ hiện một lần; quên thì mở lại với --new-pin)
serve-practice = Phòng tập, toàn người mẫu. Mã PIN: { $pin }. Thẻ số 1 đến 12, ba hình đầu tiên theo thứ tự.
serve-pin-missing = Lớp chưa có mã PIN. Trên máy chủ, hãy chạy: chophien-room lop pin (lop là tên lớp; trong container: chophien pin)
serve-no-address = Máy chưa nối mạng nào nên điện thoại chưa vào được. Nối máy vào Wi-Fi của phòng (không cần internet), địa chỉ mới sẽ hiện ở đây.
serve-address-changed = Địa chỉ của lớp đã đổi: { $url } Hãy in lại áp phích, hoặc viết địa chỉ mới lên bảng.
serve-switched = Máy đang mở lớp ở { $place }, ngày { $day }.
serve-unfit = Bài { $name } cần một chương trình riêng cho mỗi điện thoại: chậm hơn, tối đa { $most } máy cùng lúc, và không giữ bài. ({ $why })
serve-deleted = Đã xóa dữ liệu của lớp ở { $place } như đã hẹn.
serve-clock-odd = Đồng hồ của máy có vẻ sai (quá xa ngày hẹn xóa dữ liệu), nên chưa xóa gì. Hãy chỉnh lại ngày giờ rồi mở lại lớp.
serve-closing = Đang đóng lớp, ghi nốt những gì còn lại…

serve-place = Chợ Phiên
serve-place-practice = Phòng tập
serve-commune = chưa ghi
serve-practice-names = Mai, Lan, Hoa, Huệ, Cúc, Liên, Thắm, Nga, Yến, Hương, Xuân, Thu
serve-practice-hamlets = Thôn Một, Thôn Hai, Thôn Ba

refusal-port-taken = Cổng { $port } đang có chương trình khác dùng; có thể lớp đã mở rồi. Hãy đóng cửa sổ kia, hoặc mở ở cổng khác: --port { $next }
refusal-port-not-allowed = Máy không cho dùng cổng { $port }. Hãy chọn cổng từ 1024 trở lên, ví dụ: --port 8866
refusal-host-unknown = Máy này không có địa chỉ { $host }. Hãy bỏ --host để nghe trên mọi mạng.
refusal-workers-not-started = Máy không mở được tiến trình phụ nào (đã thử { $workers }). Hãy mở lại với: --workers 0
refusal-public-url-wrong = Địa chỉ của lớp trên mạng ({ $url }) viết chưa đúng. Sửa CHOPHIEN_PUBLIC_URL (hoặc --public-url), ví dụ: https://lop.example.vn/
refusal-public-url-not-safe = { $url } không mã hóa, ai trên mạng cũng đọc được mã PIN. Sửa CHOPHIEN_PUBLIC_URL (hoặc --public-url) thành { $safe } và đặt Caddy đứng trước (docs/server.md).
refusal-base-url-wrong = Đường dẫn “{ $path }” không dùng được. Sửa CHOPHIEN_BASE_URL (hoặc --base-url): chữ không dấu, số, gạch ngang, ví dụ: /xa-mot/
refusal-base-url-differs = CHOPHIEN_BASE_URL là { $path }, mà CHOPHIEN_PUBLIC_URL là { $url }: hai đường dẫn phải giống nhau. Bỏ CHOPHIEN_BASE_URL là đủ.
refusal-proxies-wrong = “{ $wrong }” không phải địa chỉ hay dải mạng. Sửa CHOPHIEN_PROXIES (hoặc --proxies), ví dụ: 127.0.0.1, 10.0.0.0/24
refusal-new-pin-on-server = Trên máy chủ, mã PIN in ra sẽ nằm lại trong nhật ký. Hãy chạy “chophien-room lop pin” (lop là tên lớp; trong container: “chophien pin”): mã mới chỉ hiện trên màn hình đang gõ.

cli-bench = Đo xem mỗi điện thoại tốn bao nhiêu của máy này, so với Voilà nguyên bản, và mỗi mã QR mất bao lâu. Mất vài phút.
cli-bench-example = chophien bench --quick
cli-bench-option-only = Chỉ đo điện thoại (phones) hoặc chỉ đo mã QR (codes).
cli-bench-option-quick = Đo một lượt, ít điện thoại, không ghi kết quả.
refusal-bench-not-here = Các bài đo chỉ có trong kho mã nguồn. Hãy chạy lệnh này trong thư mục tải từ kho về.
refusal-packages-not-checked = Phần mềm trên máy khác bản đã kiểm tra ({ $what }). Hãy chạy lại ./start.sh khi có internet để cài đúng bản.
