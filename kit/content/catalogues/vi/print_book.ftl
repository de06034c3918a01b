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

## Sổ giấy: 12 trang khổ A5, cho người không dùng điện thoại

print-paper-title = Sổ thu chi của nhà mình
print-paper-of = Sổ của
print-paper-year = Năm
print-paper-private = Sổ này của riêng chị. Không ai được xem nếu chị không cho.
print-paper-how = Ghi thế nào?
print-paper-how-1 = Có tiền vào hay tiền ra: ghi ngay một dòng, ghi cả khoản nhỏ.
print-paper-how-2 = Cột “Việc gì”: viết, vẽ, hoặc ghi số của hình ở trang 2.
print-paper-how-3 = Còn lại = số dòng trên + tiền vào − tiền ra.
print-paper-how-4 = Ai lấy hàng chưa trả: ghi tên vào cột “Ai nợ” và trang nợ. Chưa cộng tiền.
print-paper-how-5 = Hết tháng: cộng hai cột, rồi xem tháng này còn hay thiếu.
print-paper-example = Ví dụ (nhà minh họa, không có thật)
print-paper-example-1-day = 5
print-paper-example-1-what = Bán 10 kg lê
print-paper-example-1-in = 180.000
print-paper-example-1-left = 180.000
print-paper-example-2-day = 6
print-paper-example-2-what = Mua phân
print-paper-example-2-out = 60.000
print-paper-example-2-left = 120.000
print-paper-example-3-day = 6
print-paper-example-3-what = 5 kg lê
print-paper-example-3-who = bác Páo 90.000
print-paper-example-3-left = 120.000
print-paper-pictures = Hình và số
print-paper-pictures-note = Không muốn viết chữ thì ghi số bên hình.
print-paper-kind-income = Tiền vào
print-paper-kind-expense = Tiền ra
print-paper-kind-own-use = Nhà dùng (ghi ở trang 9)
print-paper-month = Tháng
print-paper-day = Ngày
print-paper-what = Việc gì
print-paper-in = Tiền vào
print-paper-out = Tiền ra
print-paper-who-owes = Ai nợ
print-paper-left = Còn lại
print-paper-carried = Mang sang từ trước
print-paper-total = Cộng tháng này
print-paper-sum = Cộng
print-paper-own-use = Hàng nhà dùng
print-paper-own-use-note = Lúa, gà, rau nhà làm ra rồi nhà ăn: không phải tiền mặt, nhưng cũng là của mình làm ra. Ghi theo giá chợ.
print-paper-how-much = Bao nhiêu
print-paper-worth = Đáng giá
print-paper-debts = Nợ
print-paper-debts-to-come = Người ta nợ nhà mình
print-paper-debts-to-pay = Nhà mình nợ
print-paper-who = Ai
print-paper-amount = Số tiền
print-paper-paid = Đã trả
print-paper-still = Còn nợ
print-paper-season = Một năm của nhà mình
print-paper-season-note = Tháng nào cần nhiều tiền, tháng nào ít? Ghi thêm cho đúng nhà mình, đúng vùng mình.
print-paper-season-what = Có việc gì
print-paper-season-need = Cần bao nhiêu
print-paper-season-before = Lo trước từ tháng
print-paper-season-tet = Tết { $day }
print-paper-season-full-moon = rằm tháng { $lunar }: { $day }
print-paper-season-do-before = Lo trước
print-paper-goal = Để dành
print-paper-goal-note = Mỗi lần bỏ riêng tiền, tô một ô. Đủ 20 ô là đủ tiền.
print-paper-goal-what = Để dành để
print-paper-goal-amount = Cần bao nhiêu
print-paper-goal-by = Trước ngày
print-paper-goal-box = Mỗi ô là
print-paper-rule = Nhớ một câu
print-paper-rule-words = Thu, chi ghi ngay. Hết tháng cộng lại. Tháng ngặt lo trước.
print-paper-rule-own = Câu của mình
print-paper-help = Hết trang thì photo thêm trang tháng. Vướng ở đâu, hỏi chị em Hội Phụ nữ.

## Thẻ nhớ một câu

print-thumb-heading = Nhớ một câu
print-thumb-lesson = Bài { $number }. { $title }

## Tờ tin bán hàng

print-listing-title = Tin bán hàng: { $goods }
print-listing-note = Nhờ người nhà hay chị em gõ lại đúng chữ này rồi đăng giúp. Chỗ nào không cho ghi số điện thoại thì trong tin đã bỏ.
print-listing-foot = Tin viết ngày { $on }. Giá, số lượng đổi thì sửa lại trước khi đăng.

## Tập giấy mang về

print-home-title = Tập giấy mang về
print-home-number = Thẻ số
print-home-hand = Đưa tận tay chị có thẻ số này. Người khác xin đừng mở xem.
print-home-inside = Trong tập này có
print-home-pages = { $count } trang
print-home-not-made = Chưa in được
print-home-on = In ngày { $on }
