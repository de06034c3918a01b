# Kho dữ liệu: điều gì đã xảy ra và cần làm gì. Người đọc là học viên hoặc hướng dẫn viên.

## Máy không ghi được dữ liệu lúc này

refusal-disk-full = Ổ đĩa của máy tính lớp học đã đầy. Những gì đã nhập vẫn còn trong máy, chưa mất: hướng dẫn viên xóa bớt tệp không cần trên ổ chứa { $folder }, rồi máy tự ghi tiếp. Xin đừng tắt máy.
refusal-database-locked = Một chương trình khác đang giữ tệp dữ liệu của lớp trong { $folder }. Những gì đã nhập vẫn còn trong máy: hướng dẫn viên đóng chương trình kia, rồi máy tự ghi tiếp.
refusal-folder-read-only = Máy không được phép ghi vào thư mục { $folder }. Hướng dẫn viên cho phép ghi vào thư mục ấy, hoặc mở lớp với thư mục khác bằng --data.
refusal-database-damaged = Tệp dữ liệu của lớp trong { $folder } bị hỏng. Hướng dẫn viên giữ nguyên tệp ấy, đừng xóa, rồi mở lớp từ bản sao gần nhất trong một thư mục khác.
refusal-database-gone = Không tìm thấy nơi lưu dữ liệu của lớp: { $folder }. Hướng dẫn viên cắm lại ổ hoặc trả thư mục về chỗ cũ, rồi máy tự ghi tiếp. Xin đừng tắt máy.
refusal-database-server-gone = Máy chủ dữ liệu chưa trả lời. Những gì chị em đã nhập vẫn còn, máy đang thử lại rồi tự ghi tiếp. Nếu lâu không được, ban tổ chức xem lại máy chủ PostgreSQL.
refusal-disk-fault = Ổ đĩa chứa { $folder } không đọc hoặc không ghi được. Những gì đã nhập vẫn còn trong máy: hướng dẫn viên kiểm tra dây cắm và chỗ trống của ổ, xin đừng tắt máy.
refusal-store-fault = Máy chưa ghi được dữ liệu vào { $folder }. Những gì đã nhập vẫn còn trong máy, máy đang thử lại. Nếu lâu không được, hướng dẫn viên mở lại chương trình.
refusal-store-in-use = Một lớp khác đang mở trên chính dữ liệu này ({ $folder }). Mỗi lúc chỉ một lớp được mở: hãy đóng lớp kia trước, hoặc cho lớp này dữ liệu riêng.
refusal-store-closed = Lớp đang đóng, máy không nhận thêm. Chị chờ hướng dẫn viên mở lại lớp rồi nhập tiếp nhé.
refusal-database-newer = Dữ liệu trong { $folder } được ghi bằng bản chương trình mới hơn. Hãy cài bản mới nhất rồi mở lại; dữ liệu vẫn nguyên.
refusal-database-driver-missing = Máy chưa cài phần nối tới cơ sở dữ liệu { $address }. Hãy cài thêm: pip install "psycopg[binary]", hoặc bỏ biến CHOPHIEN_DATABASE_URL để lưu vào thư mục trên máy.
refusal-database-address-wrong = Địa chỉ trong CHOPHIEN_DATABASE_URL viết chưa đúng. Ví dụ đúng: postgresql+psycopg://ten@may-chu/chophien
refusal-copy-not-here = Dữ liệu nằm trên máy chủ PostgreSQL. Hãy sao chép bằng pg_dump trên máy chủ ấy.
refusal-not-found = Không còn thấy mục này, có thể nó đã bị xóa. Hãy tải lại trang. ({ $what })

## Điều một trang muốn lưu

refusal-value-too-large = Phần này lớn quá ({ $kilobytes } KB), mỗi ô chỉ giữ được { $limit } KB. Chị viết ngắn lại, hoặc chọn ảnh nhỏ hơn nhé.
refusal-value-not-storable = Máy không lưu được nội dung này. Chị xóa các ký tự lạ rồi nhập lại nhé.
refusal-photo-not-held = Ảnh này chưa nhận được. Chị chưa đồng ý cho máy lưu, nên ảnh chỉ để tạm, mà chỗ để tạm đã đầy. Chị về trang của mình, chạm “Điều tôi đồng ý”, cho lưu bài rồi chọn lại ảnh nhé. Những gì chị đã nhập vẫn còn.
refusal-photos-waiting = Nhiều ảnh đang gửi cùng một lúc. Chị chờ một phút rồi chọn lại ảnh này nhé; những gì chị đã nhập vẫn còn.

## Học viên

refusal-name-not-given-name = Chỉ ghi tên gọi, một hoặc hai từ (ví dụ: Mai, Ngọc Mai), tối đa { $longest } chữ cái. Không ghi họ tên đầy đủ, số điện thoại hay số căn cước.
refusal-hamlet-missing = Chưa có tên thôn, hoặc tên quá dài. Hãy ghi tên thôn, ví dụ: Nà Mụ.
refusal-number-taken = Số thẻ { $number } đã có người dùng. Hãy chọn số khác, hoặc để trống để máy cho số tiếp theo.
refusal-number-not-positive = Số thẻ phải là số từ 1 trở lên.
refusal-table-number-wrong = Số bàn là số từ 1 đến { $most }. Để trống nếu chưa xếp bàn.
refusal-pictures-not-three = Chị chạm vào ba hình khác nhau nhé.

## Vào lớp

refusal-card-number-unknown = Không thấy thẻ số { $number } ở thôn này. Chị xem lại số trên thẻ và tên thôn, hoặc hỏi hướng dẫn viên nhé.
refusal-pictures-wrong = Ba hình chưa đúng. Chị nhớ lại thứ tự rồi thử lại, còn { $left } lần nữa.
refusal-card-locked = Thẻ số { $number } đã khóa vì chạm sai năm lần. Chị giơ tay, hướng dẫn viên sẽ mở khóa cho chị.
refusal-pictures-not-chosen = Thẻ số { $number } chưa chọn ba hình. Chị quét mã trên thẻ của mình để chọn hình nhé.
refusal-card-code-unknown = Không có thẻ nào mang mã này. Chị xem lại từng chữ trên thẻ, hoặc hỏi hướng dẫn viên nhé.
refusal-card-replaced = Thẻ này đã được thay bằng thẻ mới. Chị dùng thẻ mới nhé; nếu không có, hỏi hướng dẫn viên.

## Mã PIN của hướng dẫn viên

refusal-pin-too-weak = Mã PIN cần ít nhất { $shortest } chữ số, không phải một số lặp lại, cũng không phải dãy liền như 123456.
refusal-pin-not-set = Lớp chưa có mã PIN. Hãy đặt mã PIN trên máy tính của hướng dẫn viên trước.
refusal-pin-wrong = Mã PIN chưa đúng. { $seconds ->
    [0] Hãy thử lại.
   *[other] Hãy chờ { $seconds } giây rồi thử lại.
}
refusal-pin-too-soon = Đã thử sai nhiều lần. Hãy chờ { $seconds } giây nữa rồi thử lại.

## Giá ở chợ, lớp tập huấn

refusal-local-price-not-positive = Giá phải lớn hơn 0 đồng. Hãy ghi giá bán thấp nhất nghe được ở chợ.
refusal-local-price-upside-down = Giá thấp ({ $low } đ) lại cao hơn giá cao ({ $high } đ). Hãy xem lại hai ô giá.
refusal-delete-by-too-early = Ngày xóa dữ liệu ({ $delete_by }) sớm hơn ngày mở lớp ({ $starts_on }). Hãy chọn ngày xóa sau khi lớp kết thúc.
refusal-delete-by-too-late = Ngày xóa xa quá. Luật chỉ cho giữ dữ liệu chừng nào còn cần: chọn ngày không muộn hơn { $latest }.
refusal-delete-by-promised = Đã có chị đồng ý, và chị ấy được hứa là xóa trước hoặc đúng ngày { $promised }. Ngày xóa chỉ dời sớm hơn được, không dời muộn hơn.
