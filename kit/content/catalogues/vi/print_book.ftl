# Sổ thu chi vẽ ra và in ra

## Biểu đồ của tháng và của năm

chart-in = Tiền vào
chart-out = Tiền ra
chart-left = Còn lại
chart-short = Còn thiếu
chart-before = tháng trước { $amount }
chart-before-short = tháng trước thiếu { $amount }
chart-others = { $count } mục khác
chart-month = T{ $number }
chart-not-written = chưa ghi
chart-hardest = Tháng ngặt nhất: { $month }
chart-month-said = Tiền vào { $in }, tiền ra { $out }, { $left }.
chart-month-said-before = Tháng trước tiền vào { $in }, tiền ra { $out }, { $left }.
chart-left-said = còn lại { $amount }
chart-short-said = còn thiếu { $amount }
chart-year-said = { $month }: vào { $in }, ra { $out }, { $left }

## Sổ thu chi trên giấy A4

print-book-title = Sổ thu chi của nhà mình
print-book-owner = Sổ của: { $name }
print-book-span = Từ ngày { $first } đến ngày { $last }. In ngày { $today }. Đơn vị tính: đồng.
print-book-foot = Sổ thu chi · in ngày { $today }
print-book-in = Tiền vào
print-book-out = Tiền ra
print-book-left = Còn lại
print-book-own-use = Nhà dùng
print-book-month = Tháng
print-book-day = Ngày
print-book-what = Việc gì
print-book-year-of = Cả năm { $year }
print-book-month-of = Tháng { $month }/{ $year }
print-book-carried = Mang sang từ trước
print-book-month-total = Cộng tháng { $month }/{ $year }
print-book-all = Cả sổ
print-book-lines = Từng dòng theo tháng
print-book-lines-note = Cột “Còn lại” cộng dồn từ dòng đầu của sổ. Dòng gạch ngang là dòng đã bỏ, không tính vào tổng.
print-book-voided = đã bỏ
print-book-voided-with = bỏ theo dòng bán
print-book-paid-later = trả nợ cũ
print-book-to-come = Chưa trả tiền: { $who } còn phải trả { $amount }
print-book-to-pay = Mua chịu của { $who }: nhà mình phải trả { $amount }
print-book-debts = Nợ chưa trả xong
print-book-debts-to-come = Người ta nợ nhà mình
print-book-debts-to-pay = Nhà mình nợ
print-book-debt-who = Ai
print-book-debt-amount = Số tiền
print-book-debt-paid = Đã trả
print-book-debt-left = Còn nợ
print-book-no-debts = Không có khoản nợ nào.
print-book-own-use-note = Hàng của nhà để ăn, để dùng, tính theo giá chợ. Không phải tiền mặt, nên không cộng vào tiền vào.
print-book-quantity = Số lượng
print-book-worth = Đáng giá
print-book-total = Cộng
print-book-on = { $day }
