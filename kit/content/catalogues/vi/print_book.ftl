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
