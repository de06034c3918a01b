# Thư mục để chép vào USB: chophien bundle, và những gì nó nói trên máy không có mạng
cli-bundle = Làm một thư mục để chép vào USB, cài được ở nơi không có internet.
cli-bundle-example = chophien bundle --out /media/usb/chophien --platform windows
cli-bundle-option-out = Thư mục sẽ làm, phải còn trống. Tải dở thì chạy lại cùng lệnh này, máy tải tiếp.
cli-bundle-option-platform = Cho máy nào: windows, linux, macos. Nhắc lại để chọn vài thứ; mặc định: cả ba.
cli-bundle-option-python = Cho Python nào: 3.11, 3.12, 3.13. Nhắc lại để chọn vài bản; mặc định: cả ba.
cli-bundle-option-as-json = In kết quả dạng JSON.
cli-bundle-fetching = { $machine }: { $count } gói…
cli-bundle-target = { $machine }: { $count } gói, { $megabytes } MB
cli-bundle-made = Đã xong: { $folder }, { $megabytes } MB. Chép cả thư mục vào USB, rồi đọc DOC-TRUOC.txt.
cli-bundle-beside = Nên tải thêm từ python.org và đặt vào cùng thư mục: { $file }

refusal-bundle-folder-taken = Thư mục { $folder } đã có đồ trong đó. Hãy chọn thư mục mới hoặc thư mục trống: --out TÊN
refusal-bundle-no-network = Chưa tải được: máy chưa vào được internet, hoặc mạng chập chờn. Những gói đã tải vẫn còn; có mạng thì chạy lại cùng lệnh này.
refusal-bundle-no-wheel = Gói { $package } { $release } không có bản cài sẵn cho { $target }. Hãy bỏ loại máy ấy ra, ví dụ --platform windows hoặc --python 3.12, rồi báo cho người giữ chương trình.
refusal-bundle-other-file = Tệp tải về của gói { $package } không đúng như danh sách đã khóa. Máy không dùng tệp ấy. Hãy chạy lại; vẫn thế thì đổi mạng khác, đừng cài.
refusal-bundle-no-room = Ổ đĩa hết chỗ. Hãy dọn bớt, hoặc chọn ổ khác với --out, rồi chạy lại.
refusal-bundle-pip-missing = Python này không có pip: { $python }. Hãy chạy: python -m ensurepip, rồi thử lại.
refusal-bundle-pip-troubled = pip dừng giữa chừng: { $said }

usb-script-python-first = Máy chưa có Python. Đang cài Python trước, chờ vài phút…
usb-script-python-missing = { $system ->
    [windows] Máy này chưa có Python dùng được ({ $releases }). Hãy tải { $installer } ở python.org, đặt vào cùng thư mục với tệp này, rồi bấm đúp lại.
    [macos] Máy này chưa có Python dùng được ({ $releases }). Hãy tải { $installer } ở python.org, đặt vào cùng thư mục với tệp này, rồi bấm đúp lại.
   *[linux] Máy này chưa có Python dùng được ({ $releases }). Khi có mạng, hãy chạy: sudo apt-get install python3 python3-venv, rồi thử lại.
  }
usb-script-python-by-hand = Máy chưa có Python. Cửa sổ cài Python đang mở ra: cài xong thì bấm đúp lại tệp này.
usb-script-install-first = Chưa cài Chợ Phiên trên máy này. Hãy chạy tệp có tên install trước.

usb-install-checking = Đang xem { $count } gói trên USB có nguyên vẹn không…
usb-install-making-environment = Đang tạo chỗ cho Chợ Phiên: { $folder }
usb-install-installing = Đang cài, không cần mạng. Mất vài phút, xin đừng rút USB…
usb-install-done = Đã cài xong. Rút USB ra được. Mở lớp: vào thư mục { $folder }, chạy tệp có tên mo-lop.
usb-install-already = Chợ Phiên đã cài sẵn ở { $folder } rồi. Mở lớp: chạy tệp có tên mo-lop trong thư mục ấy.
usb-install-damaged = { $count } tệp trên USB bị thiếu hoặc hỏng: { $names }. Hãy chép lại cả thư mục từ máy đã làm nó, rồi cài lại.
usb-install-other-machine = USB này chưa có gói cho máy này ({ $machine }). Có cho: { $machines }. Hãy làm lại USB với loại máy ấy, hoặc cài bản Python khác.
usb-install-no-room = Ổ đĩa của { $folder } cần còn trống { $megabytes } MB. Hãy dọn bớt rồi cài lại.
usb-install-folder-trouble = Không ghi được vào { $folder }. Nếu lớp đang mở thì đóng lại, rồi cài lại.
usb-install-venv-missing = Python trên máy này chưa tạo được môi trường riêng. Khi có mạng, hãy chạy: sudo apt-get install python{ $release }-venv, rồi cài lại.
usb-install-failed = Chưa cài xong, xem các dòng ở trên. Hãy chạy lại; vẫn thế thì chép lại USB.

usb-read-first =
    CHỢ PHIÊN { $program } · CÀI KHÔNG CẦN INTERNET

    Cho máy: { $machines }
    Cần { $megabytes } MB trống trên máy tính.

    1. WINDOWS. Bấm đúp install.bat. Chờ vài phút.
       Máy chưa có Python: tải tệp { $windows } ở https://www.python.org/downloads/
       (làm trước ở nơi có mạng), đặt ngay cạnh install.bat. install.bat tự cài.
       Windows hỏi có chạy không thì chọn "Thông tin thêm" rồi "Vẫn chạy".
    2. MAC (chip Apple, macOS 13 trở lên). Bấm đúp install.command.
       Máy chưa có Python: tải tệp { $macos } ở cùng trang, đặt cạnh install.command.
    3. LINUX. Mở cửa sổ lệnh ở thư mục này, gõ: sh install.sh
       Cần python3 và python3-venv của hệ máy (cài trước ở nơi có mạng).

    Máy cài vào thư mục ChoPhien, trong thư mục riêng của chị trên máy tính.
    Cài xong thì rút USB ra, cài tiếp cho máy khác được.

    MỞ LỚP: vào thư mục ChoPhien, chạy mo-lop (mo-lop.bat, mo-lop.command, mo-lop.sh).
    Dữ liệu của lớp nằm trong ChoPhien/data. Cài lại bản mới không đụng tới dữ liệu.

    TẬP TRƯỚC: trong cửa sổ lệnh, ở thư mục ChoPhien:
       Windows: mo-lop.bat --demo        Mac, Linux: sh mo-lop.sh --demo

    Chép sang USB khác: chép cả thư mục. Có tệp hỏng thì install nói tên tệp ấy.
    SHA256SUMS ghi dấu của từng tệp. notebooks và slides là bài và trang chiếu để đọc.
