# Tính giá
price-lot = { $product } · thu { $harvest }, hao { $loss } % → bán được { $sellable }
price-total-cost = Tổng chi phí, kể cả công nhà: { $amount }
price-unit-cost = Giá thành (bán giá này là hòa vốn): { $amount }/{ $unit }
price-cash-floor = Dưới giá này là hụt tiền mặt: { $amount }/{ $unit }
price-without-own-labour-and-loss = Nếu quên công nhà và quên hao hụt, sẽ tưởng chỉ tốn: { $amount }/{ $unit }
price-asking-price = Giá nên bán: { $amount }/{ $unit }
price-channel = { $channel }: bán { $price }/{ $unit }, thấp nhất { $floor }, về tay { $net }
price-channel-refused-fees = { $channel }: phí ăn hết cả giá bán, bán kênh này không còn đồng nào.

refusal-percent-negative = Phần trăm không thể âm ({ $percent }). Hãy ghi từ 0 trở lên.
refusal-percent-too-large = { $percent } % là quá lớn. Hãy ghi số không quá { $most }.
refusal-percent-too-fine = { $percent } % lẻ quá. Hãy ghi nhiều nhất bốn số sau dấu phẩy.
refusal-product-name-missing = Chưa có tên mặt hàng. Chị bán gì?
refusal-name-too-long = Tên dài quá. Hãy ghi không quá { $most } chữ.
refusal-no-costs = Chưa có khoản chi phí nào. Hãy ghi ít nhất một khoản: giống, phân, bao bì, công nhà…
refusal-loss-total = Hao { $percent } % thì không còn gì để bán. Hãy ghi dưới 100.
refusal-fresh-per-dry-wrong = “{ $ratio }” không dùng được. Mấy cân tươi ra một cân khô? Hãy ghi từ 1 đến { $most }.
refusal-cost-amount-not-positive = Khoản “{ $name }” phải lớn hơn 0 đồng. Không tốn tiền thì bỏ khoản đó đi.
refusal-cost-amount-too-large = Khoản “{ $name }” lớn quá { $most } đồng, chắc là gõ thừa số 0. Hãy xem lại.
refusal-cost-uses-wrong = “{ $name }” dùng được mấy lần? Hãy ghi số lần từ 1 đến { $most }.
refusal-cost-uses-only-for-fixed = “{ $name }” dùng một lần là hết nên không chia nhiều lần được. Nếu là đồ dùng lâu, hãy ghi kind là "fixed".
refusal-channel-name-missing = Kênh bán chưa có tên. Hãy ghi tên, ví dụ "Zalo".
refusal-fixed-fee-wrong = Phí mỗi đơn ở { $channel } phải từ 0 đến { $most } đồng.
refusal-fees = Phí ở { $channel } là { $percent } %: bán giá nào cũng không còn đồng nào. Hãy xem lại phí hoặc chọn kênh khác.
refusal-price-below-variable-cost = Giá bán { $price } đồng không hơn chi phí { $variable_cost } đồng mỗi đơn vị: càng bán càng lỗ. Hãy tăng giá hoặc giảm chi phí.
refusal-price-not-positive = Giá bán phải lớn hơn 0 đồng.

refusal-lot-not-json = Tệp này không phải JSON đúng (dòng { $line }, cột { $column }). Hãy so với tệp mẫu rồi sửa.
refusal-lot-not-utf8 = Tệp này không phải chữ UTF-8. Hãy mở tệp, lưu lại với mã hóa UTF-8 rồi thử lại.
refusal-lot-too-long = Tệp dài quá. Một lô hàng không cần đến { $most } ký tự.
refusal-lot-key-missing = Còn thiếu “{ $key }”. Hãy thêm vào.
refusal-lot-key-unknown = Không có mục nào tên “{ $key }”. Các mục dùng được: { $known }.
refusal-lot-value-wrong = “{ $key }” đang là “{ $value }”. { $wanted ->
    [object] Ở đây cần một mục có dấu ngoặc nhọn, như trong tệp mẫu.
    [list] Ở đây cần một danh sách trong ngoặc vuông.
    [text] Hãy ghi chữ trong ngoặc kép.
    [readable] Ở đây có ký tự lạ không đọc được. Hãy xóa đi rồi gõ lại.
    [whole] Hãy ghi một số nguyên.
    [cost-kind] Hãy ghi "variable", "fixed" hoặc "own_labour".
   *[number] Hãy ghi một con số.
  }
