# Bảng giá địa phương đọc từ tệp CSV
refusal-table-empty = Bảng chưa có dòng nào. Hãy để dòng đầu là tên cột, các dòng sau mỗi dòng một giá.
refusal-table-too-long = Tệp lớn quá { $most } KB. Hãy chỉ giữ bảng giá rồi lưu lại.
refusal-table-is-workbook = Đây là tệp Excel. Hãy mở ra, chọn Lưu thành (Save As) kiểu “CSV UTF-8” rồi thử lại.
refusal-table-not-unicode = Chữ trong tệp không phải UTF-8 nên đọc sẽ sai dấu. Hãy lưu lại kiểu “CSV UTF-8” rồi thử lại.
refusal-price-columns-missing = Chưa thấy đủ cột. Dòng đầu cần có: mặt hàng, giá, đơn vị, nơi bán. Đang có: { $found }.
refusal-price-cell-empty = Ô “{ $column }” đang trống. Hãy điền vào.
refusal-price-row-shifted = Dòng này có { $found } ô mà chỉ có { $wanted } cột. Nếu giá có dấu phẩy, hãy ghi 35.000 hoặc 35k.
refusal-day-unclear = Mình chưa hiểu ngày “{ $text }”. Hãy ghi ngày/tháng/năm, ví dụ 23/11/2026.
refusal-day-ahead = Ngày { $day } chưa tới. Hãy ghi ngày đã thấy giá ấy.
refusal-stage-unknown = Mình chưa hiểu “{ $text }”. Hãy ghi: tại vườn, bán buôn hoặc bán lẻ.

cli-prices = Đọc bảng giá thấy ở chợ (CSV) và cho biết mỗi mặt hàng thường bán bao nhiêu.
cli-prices-example = chophien prices gia-cho.csv
refusal-no-prices-given = Chưa có bảng giá nào. Hãy đưa vào một tệp CSV, ví dụ: chophien prices gia-cho.csv
cli-prices-option-as-json = In kết quả dạng JSON.
cli-prices-option-examples = Xem giá ví dụ từ báo chí có sẵn trong bộ kit, không phải giá hôm nay.
prices-what = { $product }{ $form ->
    [none] {""}
   *[other] {" "}({ $form })
  }{ $stage ->
    [farm_gate] , bán tại vườn
    [wholesale] , bán buôn
    [retail] , bán lẻ
   *[mixed] {""}
  }
prices-band = { $what }: thường bán từ { $low } đến { $high }/{ $unit }, ở giữa là { $middle }. { $seen }
prices-too-little = { $what }: mới thấy { $n } giá, { $ends }/{ $unit }, chưa đủ để nói thường bán bao nhiêu (cần { $least } giá). { $seen }
prices-seen = { $n } giá ở { $places }; { $days }.
prices-seen-examples = GIÁ VÍ DỤ, không phải giá hôm nay: { $n } giá ở { $places }; { $days }.
prices-ends = từ { $lowest } đến { $highest }
prices-days-none = không ghi ngày
prices-days-one = ngày { $first }
prices-days-many = từ { $first } đến { $last }
prices-days-some = { $days }, { $undated } giá không ghi ngày
prices-bad-row = Dòng { $row }: { $sentence }
prices-bad-rows = { $bad ->
   *[other] Đã đọc { $good } giá, còn { $bad } dòng phải sửa.
  }
