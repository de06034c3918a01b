# Đã sẵn sàng chưa: khám máy và lớp, thành một trang
ready-title = Sẵn sàng chưa?
ready-again = Xem lại
ready-mend = Làm việc này
ready-fine = { $count ->
   *[other] { $count } điều đã ổn
  }

doctor-place-ok = Lớp ở { $place }, ngày { $day }
doctor-place-trouble = Chưa ghi lớp mở ở đâu, ngày nào.
doctor-contact-ok = Đã ghi ai chịu trách nhiệm về dữ liệu
doctor-contact-trouble = Chưa ghi ai chịu trách nhiệm về dữ liệu. Chị em cần biết trước khi đồng ý.
doctor-wifi-ok = Wi-Fi của lớp: { $name }
doctor-wifi-trouble = Chưa ghi tên Wi-Fi của lớp, nên áp phích chưa có mã Wi-Fi để quét.
doctor-listed-ok = Danh sách có { $women } chị
doctor-listed-trouble = Danh sách chưa có ai. Nhập danh sách, hoặc để chị em tự vào bằng mã trên tường.
doctor-poster-ok = Đã tải áp phích để in
doctor-poster-trouble = Chưa in áp phích. Tải về, in, dán ở cửa và hai bên tường.
doctor-led-ok = Giấy đã in dẫn đúng địa chỉ { $address }
doctor-led-trouble = Giấy đã in dẫn tới { $printed }, mà lớp nay ở { $address }. Nối lại đúng Wi-Fi cũ, hoặc in lại.
doctor-phones-ok = Đã có { $phones } điện thoại mở được trang của lớp ({ $address })
doctor-phones-trouble = Chưa điện thoại nào mở được trang của lớp. Lấy một điện thoại, nối Wi-Fi của lớp, mở { $address }. Không mở được thì tắt dữ liệu di động, và cho phép chương trình này trong tường lửa của máy.
doctor-online-ok = Đã có { $phones } điện thoại mở được trang của lớp ({ $address })
doctor-online-trouble = Chưa điện thoại nào mở được trang của lớp. Lấy một điện thoại có mạng, mở { $address }. Không mở được thì báo người trông máy chủ.
doctor-open-ok = Lớp đang mở ở cổng { $port }
doctor-open-trouble = Cổng { $port } không mở được. Đóng rồi mở lại lớp.
