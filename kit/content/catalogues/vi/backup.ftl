# Bản sao đã khóa: chophien backup, chophien restore, trang "Bản sao" trên bảng

backup-title = Bản sao của lớp
backup-what = Một tệp giữ toàn bộ dữ liệu của lớp, khóa bằng một cụm mật khẩu. Máy hỏng, mất máy, hoặc cần mang sang máy khác thì mở lại từ tệp này.

## Có gì, không có gì

backup-in = Trong bản sao có
backup-in-list = danh sách chị em: số thẻ, thôn, tên gọi, chỗ ngồi; thẻ đã in vẫn dùng được
backup-in-entered = những gì chị em đã cho lưu: câu trả lời, mặt hàng, tin bán, ảnh, sổ thu chi; số tài khoản chỉ của chị đã đánh dấu cho lưu
backup-in-consents = những điều từng chị đồng ý hay rút lại, điểm danh, lần làm từng bước
backup-in-class = giá chợ, tên lớp, Wi-Fi của lớp (cả mật khẩu), người chịu trách nhiệm dữ liệu
backup-in-notebooks = bài học chị tự sửa hoặc nhận theo gói
backup-out = Trong bản sao không có
backup-out-unkept = những gì chị em gõ mà chưa đồng ý cho lưu (máy chưa từng ghi xuống ổ đĩa)
backup-out-erased = dữ liệu của chị đã xin xóa trước khi sao
backup-out-pin = mã PIN và khóa đăng nhập của máy này: mở lại thì máy cho mã PIN mới, chị em vào lại bằng thẻ
backup-out-papers = giấy đã in, tệp chị em đã tải về, phòng tập
backup-later = Chị nào xin xóa sau khi sao thì trong tệp vẫn còn dữ liệu của chị ấy. Hãy làm bản mới rồi hủy bản cũ.
backup-outlives = Tệp này không tự xóa. Đến ngày { $day } dữ liệu của lớp phải xóa hết: hãy xóa cả tệp này, trên mọi USB và máy đã chép.

## Trang trên bảng

backup-last = Lần sao gần nhất: { $day }.
backup-never = Lớp này chưa có bản sao nào.
backup-erased-since = { $count ->
   *[other] Từ lần sao ấy có { $count } chị xin xóa dữ liệu. Hãy làm bản mới, rồi hủy bản cũ.
  }
backup-passphrase-title = Cụm mật khẩu
backup-passphrase-why = Chép sáu từ này ra giấy, cất xa chỗ để tệp. Quên là không ai mở được tệp nữa, kể cả người làm ra chương trình.
backup-passphrase-strength = Máy bốc thăm sáu từ trong { $words } từ: mạnh { $bits } bit. Gõ có dấu hay không dấu đều được.
backup-passphrase-other = Cho cụm khác
backup-passphrase-first = Gõ cụm mật khẩu (cụm trên, hoặc cụm của mình)
backup-passphrase-again = Gõ lại lần nữa, nhìn từ tờ giấy
backup-make = Làm bản sao
backup-make-here = Làm trên chính máy tính của lớp, tắt máy chiếu trước khi gõ.
backup-running = Đang sao… đã ghi { $megabytes } MB. Lớp vẫn học bình thường.
backup-ready = Bản sao đã xong: { $megabytes } MB. Tải về rồi chép vào USB, cất chỗ khác với máy này.
backup-take = Tải bản sao về
backup-kept-until = Máy giữ tệp này để tải cho đến khi đóng lớp.
backup-file = sao-luu-cho-phien
backup-how-back = Mở lại: chép tệp vào một máy có chương trình, chạy chophien restore TÊN-TỆP --data THƯ-MỤC-MỚI.
backup-open = Làm bản sao

## Sắp đến ngày xóa

backup-due = { $days ->
    [0] Hôm nay
    [1] Ngày mai ({ $day })
   *[other] Còn { $days } ngày nữa, ngày { $day },
  } dữ liệu của lớp ở { $place } sẽ bị xóa hết như đã hứa: danh sách, bài làm, ảnh, sổ thu chi, điểm danh.
backup-due-before = Cần giữ lại gì thì làm trước ngày ấy: chị em tải tệp của mình về, in báo cáo và giấy ghi nhận.
serve-due = { $days ->
    [0] Hôm nay
    [1] Ngày mai
   *[other] Còn { $days } ngày
  } dữ liệu của lớp ở { $place } sẽ bị xóa hết ({ $day }): danh sách, bài làm, ảnh, sổ thu chi, điểm danh. Trước ngày ấy: mở bảng, thẻ Kết thúc, in báo cáo; chị em tải tệp của mình về.

## Lời trong tệp

backup-outside =
    BẢN SAO ĐÃ KHÓA CỦA MỘT LỚP CHỢ PHIÊN

    Không có cụm mật khẩu thì không ai đọc được bên trong. Nếu chị nhặt được tệp này, xin xóa đi hoặc báo cho Hội Phụ nữ nơi gần nhất.
    Ngày phải xóa: { $day }. Đến ngày ấy hãy xóa tệp này, trên mọi USB và máy đã chép.
    Mở lại: chophien restore TÊN-TỆP --data THƯ-MỤC-MỚI

## Dòng lệnh

cli-backup = Làm một bản sao đã khóa của lớp, hoặc xem trong một bản sao có gì.
cli-backup-example = chophien backup --out /media/usb/lop.zip
cli-backup-option-data = Thư mục giữ dữ liệu của lớp.
cli-backup-option-out = Tệp sẽ ghi; mặc định là sao-luu-cho-phien-NGÀY.zip ở đây.
cli-backup-option-look = Không làm bản sao mới: đọc hết tệp này, kiểm tra và nói trong đó có gì.
cli-backup-option-as-json = In kết quả dạng JSON.
cli-backup-proposed = Cụm mật khẩu máy đề nghị ({ $bits } bit), chép ra giấy ngay: { $words }
cli-backup-first = Gõ cụm mật khẩu (không hiện ra; có dấu hay không đều được)
cli-backup-again = Gõ lại lần nữa
cli-backup-written = Đã ghi { $file } ({ $megabytes } MB).
cli-backup-whole = Tệp nguyên vẹn. Làm ngày { $day }, bằng bản chương trình { $program }.
cli-backup-workshop = Lớp ở { $place }, ngày { $starts }: { $people ->
   *[other] { $people } chị
  }; phải xóa ngày { $day }.
cli-backup-counts = { $answers } câu trả lời, { $photos } ảnh, { $lines } dòng sổ thu chi, { $notebooks } bản bài học đã sửa.

cli-restore = Mở lại một bản sao thành một thư mục dữ liệu mới.
cli-restore-example = chophien restore lop.zip --data data-moi
cli-restore-option-data = Thư mục mới sẽ có dữ liệu; phải chưa có gì.
cli-restore-option-forget = Thư mục dữ liệu cũ của máy này: chị nào đã xin xóa ở đó thì không đưa trở lại.
cli-restore-option-as-json = In kết quả dạng JSON.
cli-restore-done = Đã mở lại vào { $folder }. Mở lớp: chophien serve --data { $folder } (máy sẽ cho mã PIN mới; chị em vào lại bằng thẻ).
cli-restore-forgotten = { $count ->
   *[other] { $count } chị đã xin xóa nên không được đưa trở lại.
  }
cli-restore-later = Chị nào xin xóa sau ngày { $day } (ngày sao) mà máy này không biết thì dữ liệu đã trở lại: hãy mở bảng và xóa cho chị ấy.

refusal-passphrase-too-weak = Cụm mật khẩu này dễ đoán. Hãy dùng sáu từ máy đề nghị, hoặc một cụm từ { $shortest } chữ trở lên, nhiều chữ khác nhau.
refusal-passphrases-differ = Hai lần gõ không giống nhau. Hãy nhìn tờ giấy rồi gõ lại cả hai ô.
refusal-passphrase-missing = Chưa có cụm mật khẩu. Hãy chạy lệnh trong cửa sổ gõ được, hoặc đặt biến CHOPHIEN_BACKUP_PASSPHRASE.
refusal-passphrase-wrong = Cụm mật khẩu không đúng. Hãy xem lại tờ giấy, từng từ một; có dấu hay không dấu đều được. Nếu chắc chắn đúng thì tệp đã bị hỏng: hãy dùng bản chép khác.
refusal-backup-not-one = Tệp này không phải bản sao của Chợ Phiên. Hãy chọn tệp có tên bắt đầu bằng sao-luu-cho-phien.
refusal-backup-damaged = Bản sao này bị cắt cụt hoặc bị sửa, nên máy không mở. Hãy dùng bản chép khác (trên USB hay máy khác) hoặc chép lại từ đầu.
refusal-backup-newer = Bản sao này do một bản chương trình mới hơn làm ra. Hãy cài bản mới nhất rồi mở lại; tệp vẫn nguyên.
refusal-backup-there = Đã có tệp { $file }. Máy không ghi đè: hãy chọn tên khác.
refusal-backup-no-room = Ổ hoặc USB chứa { $folder } không đủ chỗ, nên chưa có bản sao nào ở đó. Hãy xóa bớt tệp, hoặc chọn ổ khác.
refusal-backup-not-written = Không ghi được bản sao vào { $folder }. Hãy xem thư mục có đúng không, USB có bị khóa ghi không, rồi làm lại.
refusal-nothing-to-back-up = Trong { $folder } không có dữ liệu lớp nào để sao. Hãy chỉ đúng thư mục bằng --data.
refusal-restore-into-used = Thư mục { $folder } đã có dữ liệu. Máy không ghi đè: hãy chọn một thư mục mới, ví dụ --data { $free } --forget { $folder } (chị nào đã xin xóa ở thư mục cũ thì không đưa trở lại).
refusal-restore-too-late = Dữ liệu trong bản sao này phải xóa từ ngày { $day } (hôm nay là { $today }), nên máy không mở lại. Hãy xóa cả tệp này. Nếu ngày giờ của máy sai, hãy chỉnh lại rồi mở.
refusal-restore-no-room = Ổ đĩa không đủ chỗ để mở bản sao vào { $folder }; chưa có gì ở đó. Hãy xóa bớt tệp, hoặc chọn ổ khác bằng --data.
refusal-restore-not-written = Không tạo được thư mục { $folder }. Hãy xem đường dẫn có đúng không, có được phép ghi không.
refusal-restore-server = Dữ liệu của máy này nằm trên máy chủ PostgreSQL (CHOPHIEN_DATABASE_URL). Hãy bỏ biến ấy để mở bản sao vào một thư mục.
