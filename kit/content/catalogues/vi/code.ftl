# Mã trên hàng và ở quầy: điện thoại, Zalo, trang Facebook, chỗ bán, danh thiếp, mấy dòng chữ
refusal-product-code-page-unclear = “{ $page }” không phải trang Facebook. Chị mở trang của mình, chạm “Sao chép liên kết” rồi dán vào đây nhé.
refusal-product-code-place-unclear = Mình chưa đọc được chỗ này. Chị mở bản đồ, chạm giữ vào chỗ của mình rồi chép hai số ở đó, ví dụ 22.3561, 105.3872 nhé.
refusal-product-code-place-elsewhere = Chỗ này không nằm ở Việt Nam, chắc hai số bị đổi chỗ cho nhau. Chị xem lại bản đồ nhé.
refusal-product-code-name-missing = Danh thiếp chưa có tên. Chị gõ tên người mua hay gọi mình nhé.
refusal-product-code-words-missing = Chưa có chữ nào để đưa vào mã. Chị viết vài chữ nhé.
refusal-product-code-words-too-long = Chữ này dài { $length } byte, trên nhãn chỉ nên có nhiều nhất { $most }. Chị viết ngắn lại để điện thoại nào cũng quét được nhé.
refusal-product-code-words-unreadable = Trong chữ có ký tự lạ mình không đọc được. Chị xóa hết rồi gõ lại nhé.
refusal-product-code-not-traceability = Mã do nhà mình tự viết là thông tin sản phẩm, không được gọi là truy xuất nguồn gốc. Chị bỏ mấy chữ đó đi, rồi ghi ai làm và gọi số nào nhé.

# Đọc mã trong ảnh, lưu mã
refusal-code-none-found = Mình chưa thấy mã nào trong ảnh này. Chị chụp lại cho mã nằm gọn trong ảnh, đủ sáng, không bị lóa, hoặc lưu ảnh mã ngay trong ứng dụng ngân hàng nhé.
refusal-code-not-a-picture = Tệp này không mở được như một ảnh. Chị chọn ảnh chụp màn hình hoặc ảnh chụp (JPG, PNG) nhé.
refusal-code-picture-too-large = Ảnh này lớn quá, mình không mở được. Chị chụp màn hình rồi dùng ảnh đó nhé.
refusal-code-several-payments = Trong ảnh có { $count } mã nhận tiền, mình không biết mã nào của chị. Chị chụp lại chỉ một mã thôi nhé.
refusal-code-too-small = In mã { $side } mm thì nhỏ quá, điện thoại khó quét. Mã này cần ít nhất { $least } mm.

# Lệnh chophien qr
cli-qr = Mã QR: mã nhận tiền, mã trên hàng, đọc mã trong ảnh. Mã nào cũng được đọc lại trước khi đưa ra.
cli-qr-example = chophien qr pay --bank Agribank --account 8201205123456 --out ma.pdf
cli-qr-pay = Làm mã nhận tiền VietQR. Không có số tiền là mã dùng ở quầy; có số tiền là mã cho một đơn.
cli-qr-pay-example = chophien qr pay --bank 970405 --account 8201205123456 --amount 35000 --note "mang kho" --out ma.png
cli-qr-pay-option-bank = Ngân hàng: tên (Agribank), mã (VBA) hoặc số hiệu (970405).
cli-qr-pay-option-account = Số tài khoản, viết liền.
cli-qr-pay-option-amount = Số tiền, ghi như 35000, 35k hoặc 1tr2.
cli-qr-pay-option-note = Lời nhắn; dấu tiếng Việt được bỏ đi.
cli-qr-pay-option-card = Số đã cho là số thẻ.
cli-qr-pay-option-as-payload = In chữ trong mã (vốn làm vậy khi không có --out).
cli-qr-pay-option-out = Tệp để ghi mã.
cli-qr-pay-option-mm = Cạnh của mã khi in, tính cả viền trắng, cho tệp PDF. Không ghi thì vừa để quét từ nửa mét.
cli-qr-pay-option-as-json = In kết quả dạng JSON.
cli-qr-text = Làm mã có mấy dòng chữ, hoặc mã mở điện thoại, Zalo, trang Facebook, bản đồ.
cli-qr-text-example = chophien qr text "Lê Hồng Thái, nhà làm" --out nhan.png
cli-qr-text-option-kind = Chữ đã cho là gì: chữ thường, số điện thoại, số Zalo, trang Facebook hay vị trí.
cli-qr-text-option-as-payload = In chữ trong mã (vốn làm vậy khi không có --out).
cli-qr-text-option-out = Tệp để ghi mã.
cli-qr-text-option-mm = Cạnh của mã khi in, tính cả viền trắng, cho tệp PDF. Không ghi thì vừa để quét từ nửa mét.
cli-qr-text-option-as-json = In kết quả dạng JSON.
cli-qr-read = Đọc các mã trong một ảnh. Có --out thì in lại mã nhận tiền trong ảnh, đúng như cũ: cách chắc nhất, và là cách duy nhất cho ví.
cli-qr-read-example = chophien qr read anh.jpg --out ma.pdf
cli-qr-read-option-as-payload = In chữ trong mã nhận tiền.
cli-qr-read-option-out = Tệp để ghi lại mã nhận tiền.
cli-qr-read-option-mm = Cạnh của mã khi in, tính cả viền trắng, cho tệp PDF. Không ghi thì vừa để quét từ nửa mét.
cli-qr-read-option-as-json = In kết quả dạng JSON.
refusal-wallet-own-code = Mã của { $bank } chỉ nên lấy từ ảnh mã trong chính ứng dụng { $bank }. Chị lưu ảnh mã ở đó, rồi dùng ảnh đó để in lại nhé.
qr-pays = Tiền sẽ về { $bank }, tài khoản có số cuối { $ending }.
qr-amount = Số tiền: { $amount } ({ $words }).
qr-note-folded = Lời nhắn trong mã: “{ $note }”.
qr-note-gone = Lời nhắn không có chữ nào mã giữ được, nên mã không có lời nhắn.
qr-note-long = Lời nhắn dài hơn { $most } chữ: có ngân hàng cắt bớt phần sau.
qr-check-name = Trước khi in nhiều: quét thử bằng máy khác, xem đúng tên chủ tài khoản chưa.
qr-written = Đã đọc lại và ghi vào { $file }. Để quét từ nửa mét, in rộng { $side } mm.
bank-warning-check-first = Chưa rõ tài khoản ở { $bank } có nhận được tiền qua VietQR không. Chị nhờ người chuyển thử 1.000 đ trước nhé.
bank-warning-use-another-account = Chưa có nguồn nào cho biết tài khoản ở { $bank } nhận được tiền qua VietQR. Chị nên dùng tài khoản ở ngân hàng khác.
bank-warning-two-numbers = { $bank } có hai số hiệu trong các danh sách. Chị nhờ người chuyển thử 1.000 đ trước nhé.
qr-read-stall = Mã nhận tiền: { $bank }, tài khoản có số cuối { $ending }, người mua tự gõ số tiền.{ $note ->
    [none] {""}
   *[other] {" "}Lời nhắn: “{ $note }”.
  }
qr-read-order = Mã nhận tiền: { $bank }, tài khoản có số cuối { $ending }, số tiền { $amount }.{ $note ->
    [none] {""}
   *[other] {" "}Lời nhắn: “{ $note }”.
  }
qr-read-wallet = Mã thanh toán của ví hoặc của hệ thống khác: chỉ in lại đúng như cũ.
qr-read-link = Mã mở địa chỉ: { $text }
qr-read-phone = Mã gọi điện: { $text }
qr-read-place = Mã mở bản đồ: { $text }
qr-read-wifi = Mã vào Wi-Fi.
qr-read-contact = Mã danh thiếp: { $text }
qr-read-text = Mã có chữ: { $text }

# Nhãn sản phẩm
label-line = { $name }: { $value }
refusal-product-label-alcohol = Rượu bia phải có giấy phép mới được bán, nên ở đây không làm nhãn. Chị hỏi cán bộ xã nhé.
refusal-product-label-too-long = Phần này dài quá, nhãn chỉ đủ chỗ cho { $most } chữ. Chị viết ngắn lại nhé.
refusal-product-label-unreadable = Trong chữ có ký tự lạ mình không đọc được. Chị xóa hết rồi gõ lại nhé.
refusal-product-label-dates-backwards = Hạn dùng { $best_before } lại trước ngày làm { $made_on }. Chị xem lại hai ngày này nhé.
