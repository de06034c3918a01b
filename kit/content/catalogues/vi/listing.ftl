# Tin bán hàng: mỗi câu một ý, ghép thành bài cho từng nơi bán
listing-open-message = { $made ->
    [bought] Chị em ơi, em có { $name } đây ạ.
   *[other] { $goods ->
        [stay] Chị em ơi, nhà em đón khách: { $name }.
        [meal] Chị em ơi, bếp nhà em có { $name }.
        [experience] Chị em ơi, nhà em đón khách: { $name }.
       *[other] Chị em ơi, nhà em có { $name } đây ạ.
      }
  }
listing-open-notice = { $goods ->
    [stay] Mời chị em về chơi: { $name }
    [meal] Mời chị em ăn thử: { $name }
    [experience] Mời chị em về chơi: { $name }
   *[other] Mời chị em xem hàng: { $name }
  }
listing-price = { $amount }đ/{ $unit }
listing-price-line = Giá { $price }.
listing-price-line-packed = Giá { $price }, mỗi { $unit } { $weight }.
listing-packed = Đóng { $weight }.
listing-amount = { $number } { $unit }
listing-hamlet = thôn { $name }
listing-commune = xã { $name }
listing-origin-at = { $made ->
    [home] { $goods ->
        [planted] Nhà em trồng ở { $place }.
        [honey] Nhà em lấy mật ở { $place }.
        [fresh] Hàng của nhà em, ở { $place }.
        [livestock] Nhà em nuôi ở { $place }.
        [processed] Nhà em tự làm ở { $place }.
        [craft] Nhà em tự tay làm ở { $place }.
        [meal] Nhà em nấu ở { $place }.
       *[other] Nhà em ở { $place }.
      }
    [bought] Em mua lại của bà con ở { $place }.
   *[other] { $goods ->
        [stay] Nhà em ở { $place }.
        [meal] Nhà em ở { $place }.
        [experience] Nhà em ở { $place }.
       *[other] Hàng ở { $place }.
      }
  }
listing-origin-unsaid = { $made ->
    [home] { $goods ->
        [planted] Nhà em trồng.
        [honey] Nhà em lấy mật.
        [fresh] Hàng của nhà em.
        [livestock] Nhà em nuôi.
        [processed] Nhà em tự làm.
        [craft] Nhà em tự tay làm.
       *[other] Nhà em nấu.
      }
   *[other] Em mua lại của bà con.
  }
listing-harvested = { $goods ->
    [fresh] Hái ngày { $day }.
    [livestock] Bắt ngày { $day }.
   *[other] Làm ngày { $day }.
  }
listing-season = { $goods ->
    [stay] Đón khách: { $season }.
    [meal] Đón khách: { $season }.
    [experience] Đón khách: { $season }.
   *[other] Có hàng: { $season }.
  }
listing-left = { $goods ->
    [stay] Còn trống { $left }.
    [meal] Còn nhận { $left }.
    [experience] Còn nhận { $left }.
   *[other] Còn { $left }.
  }
listing-certificate-name = { $kind ->
    [ocop] OCOP
    [vietgap] VietGAP
    [organic] Hữu cơ
    [protected-name] Chỉ dẫn địa lý
   *[other] Giấy chứng nhận
  }
listing-certificate-stars = { $name } { $stars } sao
listing-certificate-number = { $name }: giấy số { $number }
listing-certificate-issuer = { $certificate } của { $issuer }
listing-certificate-until = { $certificate }, hạn đến { $day }
listing-delivery-fee = { $delivery }, phí { $fee }đ.
listing-delivery-free = { $delivery }, không tính phí.
listing-fee-alone = Phí gửi { $fee }đ.
listing-fee-alone-free = Gửi không tính phí.
listing-contact-name = Em là { $name }.
listing-contact-phone = { $zalo ->
    [yes] Điện thoại, Zalo: { $phone }
   *[other] Điện thoại: { $phone }
  }
listing-contact-phone-name = { $zalo ->
    [yes] Điện thoại, Zalo: { $phone } ({ $name })
   *[other] Điện thoại: { $phone } ({ $name })
  }
listing-contact-page = Trang: { $page }
listing-contact-zalo = Zalo: { $link }
listing-call-market = Chị em chọn mua, hoặc nhắn em ngay trong trang này nhé.
listing-disclosure = { $made ->
    [bought] Đây là bài bán hàng của em.
   *[other] Đây là bài bán hàng của nhà em.
  }
listing-weekday = { $weekday ->
    [0] thứ Hai
    [1] thứ Ba
    [2] thứ Tư
    [3] thứ Năm
    [4] thứ Sáu
    [5] thứ Bảy
   *[6] Chủ nhật
  }
listing-event-time = Thời gian: { $begins }, { $weekday } ngày { $day }.
listing-event-time-until = Thời gian: { $begins } đến { $ends }, { $weekday } ngày { $day }.
listing-event-hour = { $minute ->
    [0] { $hour } giờ
   *[other] { $hour } giờ { $minutes }
  }
listing-event-place = Địa điểm: { $place }.
listing-event-link = Vào nhóm: { $link }
listing-mark-price = 💰 { $line }
listing-mark-origin = 📍 { $line }
listing-mark-delivery = 🚚 { $line }
listing-mark-contact = ☎ { $line }
listing-unnamed = { $goods ->
    [stay] Chỗ nghỉ
    [meal] Bữa cơm
    [experience] Trải nghiệm
    [craft] Đồ thủ công
   *[other] Nông sản
  }

# Ô phải điền ở nơi bán
listing-field-price = Giá
listing-field-unit = Đơn vị
listing-field-stock = Số lượng còn
listing-field-weight = Khối lượng tịnh
listing-field-place = Nơi làm ra

# Phí và tình trạng của nơi bán
listing-fees = { $fixed ->
    [0] Mỗi 100.000đ tiền hàng, nơi này giữ lại khoảng { $share }đ (số liệu ngày { $day }).
   *[other] Mỗi 100.000đ tiền hàng, nơi này giữ lại khoảng { $share }đ, mỗi đơn thêm { $fixed }đ (số liệu ngày { $day }).
  }
listing-fees-none = Nơi này không thu phí bán (số liệu ngày { $day }).
listing-fees-unknown = Chưa biết nơi này thu phí bao nhiêu. Chị hỏi trước khi đăng nhé.
listing-status-open = Đang mở.
listing-status-renamed = Nay tên là { $today }.
listing-status-reported-closed = Có nguồn báo nơi này đã ngừng. Chị hỏi lại trước khi đăng nhé.
listing-status-to-confirm = Chưa rõ nơi này còn chạy không. Chị hỏi lại trước khi đăng nhé.

# Phần bị bỏ ra khỏi bài
listing-left-out = { $part ->
    [name] Tên dài quá nên phải cắt bớt.
    [grown] Hàng mua lại thì không ghi cách trồng.
    [contact] Nơi này không nhận số điện thoại hay đường dẫn nên em bỏ ra.
    [certificates] Giấy thiếu số hoặc hết hạn thì chưa ghi vào bài.
   *[length] Bài dài quá nên phải bỏ bớt vài dòng.
  }

# Gợi ý cho bài viết
listing-advice-empty = Bài còn trống. Chị viết tên hàng và giá trước nhé.
listing-advice-not-text = Bài chưa có chữ nào đọc được. Chị viết vài chữ về món hàng nhé.
listing-advice-emoji-only = Bài mới có hình, chưa có chữ. Chị viết tên hàng và giá vào nhé.
listing-advice-other-language = Chữ này nhiều người mua không đọc được. Chị viết thêm bằng tiếng Việt nhé.
listing-advice-no-marks = Bài chưa có dấu. Gõ có dấu thì người mua đọc đúng hơn.
listing-advice-shouting = Viết hoa cả bài trông như quát. Chị chỉ viết hoa đầu câu thôi nhé.
listing-advice-too-long = Bài dài quá, nơi này đọc khoảng { $most } chữ cái. Chị bớt vài câu nhé.
listing-advice-too-short = Bài ngắn quá. Chị thêm một điều người mua hay hỏi nhé.
listing-advice-no-price = Bài chưa có giá. Người mua hay bỏ qua bài không có giá.
listing-advice-no-unit = Giá này cho bao nhiêu? Chị ghi thêm đơn vị, ví dụ 35.000đ/kg.
listing-advice-no-season = Hàng mùa nào, hái hay làm ngày nào? Chị ghi thêm nhé.
listing-advice-no-place = Hàng ở đâu? Chị ghi thôn, xã nhé.
listing-advice-no-contact = Người mua chưa biết liên hệ thế nào. Chị muốn thì ghi số điện thoại hoặc Zalo.
listing-advice-no-call = Chị mời người mua làm một việc, ví dụ: nhắn em để đặt nhé.
listing-advice-several-calls = Bài mời người mua làm nhiều việc quá. Chị giữ lại một việc thôi nhé.

# Còn thiếu cho nơi bán
listing-missing-price = giá
listing-missing-unit = đơn vị
listing-missing-net-weight = khối lượng tịnh
listing-missing-left = số lượng còn
listing-missing-season = mùa hoặc ngày hái
listing-missing-place = thôn, xã
listing-missing-made = nhà làm hay mua lại
listing-missing-grown = cách trồng, cách làm
listing-missing-senses = màu, mùi, vị
listing-missing-story = câu chuyện
listing-missing-storage = cách bảo quản
listing-missing-delivery = giao hàng
listing-missing-contact = số điện thoại hoặc trang
listing-missing-call = câu mời

# Tệp đăng nhiều hàng
listing-table-category = Ngành hàng (tự chọn trong Seller Center)
listing-table-name = Tên sản phẩm
listing-table-description = Mô tả sản phẩm
listing-table-price = Giá
listing-table-unit = Giá cho một
listing-table-stock = Kho hàng
listing-table-grams = Cân nặng (g)
listing-table-pictures = Hình ảnh (tự thêm)

# Không nhận
refusal-no-listing-for-alcohol = Rượu, bia thì không đăng tin bán được: luật không cho quảng cáo. Chị hỏi cán bộ xã về giấy phép nhé.
refusal-listing-line-too-long = { $field ->
    [story] Câu chuyện dài quá. Mỗi câu nhiều nhất { $most } chữ cái.
    [grown] Cách trồng dài quá. Mỗi dòng nhiều nhất { $most } chữ cái.
    [contact] Phần liên hệ dài quá, nhiều nhất { $most } chữ cái.
   *[other] Chỗ này dài quá, nhiều nhất { $most } chữ cái. Chị viết gọn lại nhé.
  }
refusal-listing-lines-too-many = { $field ->
    [story] Câu chuyện chỉ cần { $most } câu. Chị giữ những câu hay nhất nhé.
   *[other] Nhiều quá, người mua đọc không hết. Chị giữ nhiều nhất { $most } dòng nhé.
  }
refusal-listing-amount-wrong = { $field ->
    [delivery_fee] Phí gửi không đúng. Chị ghi số tiền từ 0 đồng trở lên nhé.
   *[other] Giá không đúng. Chị ghi số tiền từ 0 đồng trở lên nhé.
  }
refusal-listing-value-unknown = { $field ->
    [stars] OCOP có từ 1 đến 5 sao, không có “{ $value }”.
   *[other] Mình không biết “{ $value }” là gì. Chị chọn lại trong danh sách nhé.
  }
refusal-listing-unreadable = Tin bán hàng này không đọc lại được. Chị mở bài ra, xem lại rồi lưu lần nữa nhé.
refusal-phone-missing = Chưa có số điện thoại. Chị gõ mười số, ví dụ 0912 345 678.
refusal-phone-unclear = Mình chưa đọc được số điện thoại này. Chị chỉ gõ một số, toàn chữ số, ví dụ 0912 345 678.
refusal-phone-length = Số này có { $digits } chữ số, số di động có { $wanted }. Chị xem lại nhé.
refusal-phone-not-mobile = Số bắt đầu bằng { $begins } không phải số di động nên không dùng Zalo được. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09.
refusal-phone-old = { $phone } là số kiểu cũ, mười một chữ số, đã đổi từ năm 2018. Chị gõ số mười chữ số đang dùng nhé.
refusal-event-ends-before-it-begins = Giờ kết thúc phải sau giờ bắt đầu. Chị xem lại nhé.
refusal-join-link-unclear = “{ $text }” không phải đường dẫn vào nhóm. Chị mở nhóm Zalo, bấm Chia sẻ, chép đường dẫn rồi dán vào đây.
refusal-place-takes-no-file = { $place } không nhận tệp. Chị đăng từng món một nhé.

# Tệp đăng nhiều hàng, trên trang mang về
listing-file-gap = { $name }: còn thiếu { $parts }.
listing-file-not-written = { $name } chưa có trong tệp. { $why }
