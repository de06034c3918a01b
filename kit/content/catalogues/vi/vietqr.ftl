# Mã nhận tiền VietQR
refusal-payload-not-a-payment-code = Đây không phải mã nhận tiền. Chị mở ứng dụng ngân hàng, vào “QR của tôi”, rồi dùng ảnh mã ở đó nhé.
refusal-payload-damaged = Mã này bị hỏng hoặc gõ sai một chữ nào đó, nên không dùng được. Chị lấy lại mã từ ứng dụng ngân hàng nhé.
refusal-payload-malformed = Mã này viết sai cách ở phần { $at }, nên không dùng được. Chị lấy lại mã từ ứng dụng ngân hàng nhé.
refusal-payload-incomplete = Mã này thiếu phần { $at }, nên không dùng được. Chị lấy lại mã từ ứng dụng ngân hàng nhé.
refusal-payload-not-vietqr = Đây là mã thanh toán của hệ thống khác, không phải VietQR. Chị dùng mã trong ứng dụng ngân hàng của mình nhé.
refusal-payload-not-in-dong = Mã này không nhận tiền đồng Việt Nam. Chị dùng mã trong ứng dụng ngân hàng của mình nhé.
refusal-payload-bank-number-wrong = Số hiệu ngân hàng phải có đúng 6 chữ số, không phải “{ $bin }”. Chị chọn lại ngân hàng nhé.
refusal-payload-account-missing = Chưa có số tài khoản. Chị chép từ ứng dụng ngân hàng nhé.
refusal-payload-account-spaced = Số tài khoản viết liền, không dấu cách, dấu chấm hay gạch. Có phải là { $without } không chị?
refusal-payload-account-characters = “{ $account }” không phải số tài khoản: chỉ có chữ số và chữ cái không dấu. Chị chép lại từ ứng dụng ngân hàng nhé.
refusal-payload-account-too-long = Số tài khoản này dài { $length } chữ, nhiều nhất là { $most }. Chị xem có gõ thừa không nhé.
refusal-payload-card-number-wrong = Số thẻ phải có 16 hoặc 19 chữ số. Chị xem lại thẻ, hoặc dùng số tài khoản nhé.
refusal-payload-amount-nothing = Số tiền phải lớn hơn 0. Muốn người mua tự gõ số tiền thì chị để trống nhé.
refusal-payload-amount-not-whole = Số tiền trong mã là số đồng tròn, không có phần lẻ. Chị ghi lại, ví dụ 35.000 nhé.
refusal-payload-amount-too-large = Mỗi lần chuyển nhanh được nhiều nhất { $most } đồng. Chị xem lại số tiền, hoặc chia ra nhiều lần nhé.
refusal-payload-note-too-long = Lời nhắn “{ $note }” dài { $length } chữ, nhiều nhất là { $most }. Chị viết ngắn lại nhé.
refusal-payload-detail-too-long = Phần { $detail ->
    [merchant_name] tên người bán
    [city] nơi bán
    [bill] số hóa đơn
    [mobile] số điện thoại
    [store] tên cửa hàng
    [loyalty] thẻ khách quen
    [reference] mã tham chiếu
    [customer] mã khách hàng
   *[terminal] mã quầy
  } dài { $length } chữ, nhiều nhất là { $most }. Chị viết ngắn lại nhé.
refusal-payload-details-too-long = Lời nhắn và các mã đi kèm gộp lại dài { $length } chữ, nhiều nhất là { $most }. Chị bỏ bớt hoặc viết ngắn lại nhé.
refusal-payload-service-unknown = VietQR không có dịch vụ “{ $service }”. Chị lấy lại mã từ ứng dụng ngân hàng nhé.
refusal-payload-initiation-unknown = “{ $initiation }” không phải cách dùng mã: chỉ có static (dùng nhiều lần) và dynamic (dùng một lần).
