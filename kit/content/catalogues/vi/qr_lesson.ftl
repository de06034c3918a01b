# Bài mã QR: đọc mã, mã nhận tiền, chuyện lừa đảo, mã và nhãn trên hàng, tờ mang về
refusal-paying-code-unfinished = Chưa có mã. Chị chọn ảnh mã hoặc gõ số tài khoản ở các bước trên nhé. Số không lưu thì mở lại trang phải gõ lại.
refusal-paying-goods-unfinished = Chưa chọn món hàng nào. Chị chọn ở bước “Mã và nhãn cho món nào?” nhé.

paying-invented = Người và số ở đây do lớp đặt ra (nhân vật minh họa).
paying-paper-says = Tờ giấy ghi: { $words }
paying-phone-shows = Điện thoại hiện: { $words }
paying-example-first = Mã thứ nhất
paying-example-first-paper = “Nhắn Zalo chị Mận”
paying-example-first-shown = mở Zalo “Mận Nà Mụ”
paying-example-second = Mã thứ hai
paying-example-second-paper = “Trả tiền cho TRIEU THI MAN”
paying-example-second-shown = chuyển tiền đến TRAN VAN HUNG
paying-example-third = Mã thứ ba
paying-example-third-paper = “Măng khô nhà Mận”
paying-example-third-shown = Măng khô 200 g, nhà Mận làm
paying-example-words = Măng khô 200 g, nhà Mận làm

paying-scene-stuck-where = Máy của khách
paying-scene-stuck =
    Chuyển tiền đến:
    NGUYEN VAN LOC
    Số cuối 1122
paying-scene-screenshot-where = Máy của khách
paying-scene-screenshot =
    ✔ Chuyển tiền thành công
    350.000 đ
    Đến: TRIEU THI MAN
    Hôm nay, 8:15
paying-scene-receive-where = Tin nhắn của người lạ
paying-scene-receive = Em đặt 20 kg măng nhé chị. Em chuyển cọc rồi, chị quét mã này và nhập mật khẩu để nhận 2 triệu.
paying-scene-otp-where = Cuộc gọi đến
paying-scene-otp = “Em gọi từ ngân hàng. Tài khoản chị sắp bị khóa. Chị đọc cho em 6 số OTP vừa nhắn vào máy để em mở lại.”

paying-practice = Phòng thực hành: chị gõ số nào cũng được. Mã in ra chỉ ghi “Mã thực hành”, không chuyển tiền.
paying-kept = Chị đã đồng ý lưu số tài khoản cho lần sau.
paying-not-kept = Số tài khoản không lưu lại: tải lại trang hay đóng trang là hết.
paying-other-bank = Ngân hàng khác
paying-bank-which = Có phải một trong các ngân hàng này không? Chị chạm vào tên đúng.
paying-account-echo = { $groups }: dài { $count } chữ, số cuối { $ending }
paying-picture-remove = Bỏ mã này
paying-read-wallet = Mã nhận tiền của ví { $wallet }. Mình in lại đúng mã ấy.
paying-note-shown = Ngân hàng sẽ hiện: “{ $note }” ({ $count }/{ $most } chữ cái)

paying-code-stall = Mã nhận tiền ở quầy
paying-code-order = Mã cho một đơn hàng
paying-ending = Số cuối: { $ending }
paying-label-alt = Nhãn dán của { $name }
paying-label-law = Hàng tươi bán lẻ thường không bắt buộc có nhãn; hàng đóng gói thì có. Quy định đang đổi, chị hỏi lại xã.
paying-rule = Nhớ một câu

paying-paper-stand = Mã treo ở quầy
paying-paper-order = Mã cho đơn hàng
paying-paper-labels = Tờ nhãn
paying-stand-not = Ở bước quét thử, máy kia hiện tên khác. Chị làm lại mã cho đúng tên mình rồi hãy in.
paying-stand-alt = Tờ mã nhận tiền: tên, số cuối, và câu “Kiểm tra tên trước khi chuyển”
paying-take-stand-pdf = Lưu tờ để in (PDF)
paying-take-stand-png = Lưu ảnh
paying-take-order-png = Lưu ảnh gửi khách
paying-take-labels-pdf = Lưu tờ nhãn để in (PDF)
paying-file-stand = ma-nhan-tien
paying-file-order = ma-don-hang
paying-file-labels = to-nhan
