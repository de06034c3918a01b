# Bài tính giá: bảng, hình và thẻ giá
refusal-lot-unfinished = Chưa đủ số để tính. Chị xem lại các bước ở trên nhé.
refusal-no-card-for-alcohol = Rượu không được quảng cáo, nên không in thẻ giá hay bảng giá. Chị hỏi cán bộ xã về giấy phép.

pricing-own-goods = Món khác
pricing-what = Khoản
pricing-amount = Số tiền
pricing-cost-caption = Vốn của đợt này
pricing-cost-bought = Tiền mua, tiền thuê
pricing-cost-own_labour = Công nhà mình
pricing-cost-packing = Túi, hộp, tem
pricing-cost-transport = Xe, xăng, chỗ ngồi
pricing-cost-tool = Đồ dùng (phần của đợt này)
pricing-total = Cộng lại
pricing-divided = Chia cho số bán được
pricing-unit-cost = Vốn 1 { $unit }
pricing-cost-chart = Vốn 1 { $unit } là { $amount }, gồm các khoản này.

pricing-band = Thường bán từ { $low } đến { $high } một { $unit }.
pricing-band-few = Đã thấy bán từ { $low } đến { $high } một { $unit }.
pricing-band-one = Đã thấy bán { $low } một { $unit }.
pricing-band-examples = Ví dụ từ báo chí ({ $places }), không phải giá hôm nay.
pricing-band-here = Giá hướng dẫn viên nghe được: { $places }, ngày { $day }.
pricing-band-unknown = Chưa có giá tham khảo cho 1 { $unit }. Chị ghi giá chị biết nhé.

pricing-mark-cost = Vốn
pricing-mark-market = Giá chợ
pricing-mark-asking = Giá nên bán
pricing-mark-hers = Giá của chị
pricing-mark-band = Giá đã thấy
pricing-price-chart = Giá cho 1 { $unit }
pricing-price-caption = Giá nên bán
pricing-gain = Lãi thêm
pricing-asking-price = Giá nên bán (làm tròn lên)
pricing-cash-floor = Bán dưới giá này là mất tiền đã bỏ ra

pricing-channel-today = { $name }, nay là { $today }
pricing-channel = Bán ở
pricing-channel-price = Giá nên bán
pricing-channel-kept = Về tay
pricing-channel-no-price = phí quá cao
pricing-channel-caption = Giá ở từng nơi (phí cập nhật ngày { $day })
pricing-fees-none = { $name }: không mất phí bán.
pricing-fees = { $name }: cứ 10.000 đ khách trả, sàn giữ { $kept } ({ $percent } %), thêm { $fixed } mỗi đơn.
pricing-fees-tax = Trong đó { $tax } là thuế; cuối năm bán ít thì xin lại được.
pricing-fees-one-unit = Chị chưa ghi khách đặt mỗi lần mấy { $unit }, nên tính mỗi đơn 1 { $unit }.
pricing-fees-unknown = { $name }: chưa biết phí, nên chưa tính được giá. Chị hỏi phí trước khi bán.

pricing-outlook = Nếu
pricing-income = Thu về
pricing-left = Lãi
pricing-all-sold = Bán hết
pricing-tenth-spoiled = Hỏng thêm 1/10
pricing-price-falls = Giá giảm 1/10
pricing-outlook-caption = Bán giá { $price } một { $unit }

pricing-card-kept = Đã lưu “{ $name }” vào hàng của chị.
pricing-card-alt = Thẻ giá: { $name }, { $price } một { $unit }
pricing-card-png = Tải ảnh thẻ giá
pricing-card-pdf = Tải bản để in (PDF)
pricing-card-file = the-gia
pricing-card-after-check = Chị bấm Kiểm tra để lưu giá, thẻ giá sẽ hiện ở đây.
pricing-no-card-for-alcohol = Giá đã lưu cho chị xem riêng. Rượu không được quảng cáo nên không có thẻ giá. Muốn bán, chị hỏi cán bộ xã về giấy phép.
pricing-rule = Nhớ một câu
print-price-card-date = Giá từ ngày { $on }
