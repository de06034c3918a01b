# Bài sổ thu chi: ô ghi một khoản, các dòng trong sổ, ba ngày của nhà chị Mận
refusal-entry-category-missing = Khoản này về việc gì? Chị chạm vào một hình rồi bấm “Ghi”.

book-mine-leader = Cán bộ lớp chỉ thấy chị học đến bước nào.
book-mine-class = Máy dùng chung thì xong việc chị bấm “Đổi người dùng máy này” ở trang của chị.
book-mine-delete = Chị muốn xóa lúc nào cũng được: nút “Xóa hết của tôi” ở trang của chị.
book-rule = Nhớ một câu

## Ghi một khoản

book-kind = Khoản này là
book-kind-income = Thu
book-kind-expense = Chi
book-kind-own_use = Nhà dùng
book-goods = Bán hàng của mình
book-more = Thêm một
book-less = Bớt một
book-amount = Số tiền
book-category-income = Tiền từ đâu?
book-category-expense = Chi việc gì?
book-other-categories = Mục khác
book-day = Ngày { $day }
book-day-0 = Hôm nay
book-day-1 = Hôm qua
book-day-2 = Hôm kia
book-day-other = Ngày khác
book-when = Ngày nào?
book-other_day = Ghi ngày, ví dụ 20/11
book-more-if-any = Thêm nếu có
book-product = Hàng gì?
book-quantity = Bao nhiêu? Ví dụ 2 kg
book-unpaid = Chưa trả tiền
book-who = Ai nợ mình, hay mình nợ ai?
book-bought = Hàng mua lại để bán
book-side = Cho việc bán hàng hay việc nhà?
book-side-usual = Như thường
book-side-business = Bán hàng
book-side-family = Việc nhà
book-note = Ghi chú
book-write = Ghi
book-sure = Đúng vậy, ghi
book-written = Đã ghi: { $line }
book-voided = Đã gạch: { $line }
book-restored = Đã lấy lại: { $line }
book-undo = Lấy lại như cũ

## Các dòng trong sổ

book-no-lines = Sổ chưa có dòng nào.
book-lines = Các dòng mới ghi (sổ có { $count } dòng)
book-void = Gạch đi
book-void-line = Gạch đi dòng { $amount }
book-restore = Lấy lại
book-restore-line = Lấy lại dòng { $amount }
book-older = Dòng cũ hơn
book-newer = Dòng mới hơn
book-line-unpaid = { $who } chưa trả
book-line-unpaid-by-us = mình chưa trả { $who }
book-line-settles = { $who } trả nợ
book-line-settles-by-us = trả nợ { $who }
book-line-void = đã gạch, không tính

## Ba ngày của nhà chị Mận

book-practice-invented = Nhà chị Mận và các con số do lớp đặt ra (nhân vật minh họa).
book-practice-book = Sổ nhà chị Mận, ngày thứ { $day }
book-practice-line = Khoản
book-practice-under = mục “{ $category }”
book-practice-day-1 = Hôm ấy: bán 25 kg lê, trả tiền xe, mua cá với đậu. Chiều, tổ tiết kiệm cho vay 2 triệu.
book-practice-day-2 = Hôm ấy: bán 12 kg chè búp. Nhà nấu xôi hết 4 kg gạo nếp của nhà. Mua túi lưới đựng lê.
book-practice-day-3 = Hôm ấy: bán 2 kg măng khô cho một khách. Mua cám lợn, đi mừng cưới cháu, mua một bao phân.
book-practice-receipt = Tờ giấy: “Đại lý vật tư. 1 bao phân, 450.000 đ. Đã trả tiền mặt.”
book-practice-pears = Bán lê ở chợ
book-practice-truck = Xe chở lê
book-practice-fish = Cá, đậu, dầu ăn
book-practice-loan = Tiền tổ tiết kiệm
book-practice-tea = Bán chè búp
book-practice-rice = Gạo nếp nhà
book-practice-bags = Túi lưới
book-practice-shoots = Bán măng khô
book-practice-bran = Cám lợn
book-practice-wedding = Mừng cưới
book-practice-as-written = Sổ ghi sai
book-practice-corrected = Sửa đúng
book-practice-both = Ba ngày nhà chị Mận (đồng)
book-practice-inside = Trong số còn lại có { $loan } đi vay. Bỏ ra thì hụt { $short }.
book-in = Tiền vào
book-out = Tiền ra
book-left = Còn lại

## Tháng, năm, tháng khó

book-month-before = Thanh mảnh bên dưới là tháng trước.
book-month-no-before = Tháng trước sổ chưa ghi nên chưa so được.
book-side-of-business = Bán hàng: vào { $money_in }, ra { $money_out }, { $left }.
book-side-of-family = Việc nhà: vào { $money_in }, ra { $money_out }, { $left }.
book-month-own-use = Nhà dùng { $amount } hàng của nhà, để riêng, không phải tiền mặt.
book-month-borrowed = Trong tiền vào có { $amount } đi vay, rút tiết kiệm hoặc thu lại tiền cho vay: không phải tiền làm ra. Bỏ ra thì tháng này { $left }.
book-month-to-come = Bán chịu trong tháng { $amount }, trả rồi mới tính vào tiền.
book-month-to-pay = Mua chịu trong tháng { $amount }, trả rồi mới tính vào tiền.
book-is-left = còn { $amount }
book-is-short = hụt { $amount }
book-her-year = Mười hai tháng của nhà mình
book-tet = Tết, mồng một là ngày { $day }
book-tet-shopping = Sắm Tết
book-tet-before = Từ tháng 10 mỗi tháng bỏ riêng tiền Tết; lợn, gà, miến bán được giá nhất trước Tết nửa tháng.
book-moon-1 = Rằm tháng Giêng ngày { $day }
book-moon-7 = Rằm tháng Bảy ngày { $day }
book-hard-in = { $month }: { $count ->
    [0] ngay tháng này
    *[other] còn { $count } tháng nữa
}
book-hard-unknown = Tháng nào dư thì bỏ riêng một ít cho tháng này, để ở chỗ khó lấy ra.

## Nợ, dự tính, để dành

book-debt-to-come = { $who } còn nợ { $left }: { $what }, ngày { $day }.
book-debt-to-pay = Nhà mình còn nợ { $who } { $left }: { $what }, ngày { $day }.
book-debt-tile = { $who }: { $left }
book-remind = Chào { $who }, lần trước lấy { $what } (ngày { $day }) còn { $left }. Khi nào tiện thì gửi em nhé. Em cảm ơn!
book-plan-table = Dự tính và đã tiêu trong tháng (đồng)
book-plan-what = Việc
book-plan-planned = Định tiêu
book-plan-spent = Đã tiêu
book-plan-left = Còn
book-goal-left = Còn thiếu { $left }, cần có vào ngày { $by }.
book-goal-a-month = Mỗi tháng bỏ riêng { $amount }, trong { $count } tháng.
book-goal-enough = { $month }{ $borrowed ->
    [0] { "" }
    *[other] , không kể tiền vay,
} { $left }: đủ để bỏ riêng.
book-goal-not-enough = { $month }{ $borrowed ->
    [0] { "" }
    *[other] , không kể tiền vay,
} { $left }: chưa đủ. Chị thử lùi ngày, chọn món nhỏ hơn, hoặc bớt một khoản chi.

## Bình quân, chuẩn nghèo, doanh thu năm

book-head-amount = { $amount } một người một tháng
book-head-worked-out = ({ $income } tiền vào − { $costs } chi phí làm hàng + { $own_use } nhà dùng) chia { $members } người, chia { $months } tháng. Tiền vay và tiền rút tiết kiệm không tính.
book-line-year = Chuẩn nghèo về thu nhập năm { $year }
book-line-rural = Nông thôn: { $amount } một người một tháng
book-line-urban = Thành thị: { $amount } một người một tháng
book-line-purpose = Xã dùng mức này khi xét hộ nghèo, để biết nhà nào được hỗ trợ vay vốn, bảo hiểm, học phí. Tỉnh có thể đặt mức cao hơn.
book-line-classifies-nobody = Chỉ thu nhập thì không xếp ai là hộ nghèo: còn xét nhà ở, việc làm, học hành, sức khỏe, nước sạch, và họp bình xét ở thôn.
book-sales-year = Doanh thu năm { $year } ghi trong sổ
book-sales-home = Hàng nhà làm: { $amount }
book-sales-bought = Hàng mua lại để bán: { $amount }
book-sales-exempt = Mức không phải nộp thuế: { $amount } một năm
book-sales-above = Đã quá mức { $amount }. Chị hỏi thuế ở xã ngay nhé.
book-sales-notice = Báo doanh thu cả năm theo mẫu { $form }, hạn { $day }.
book-checked-on = Số liệu cập nhật ngày { $day }
