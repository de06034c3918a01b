# Tổng cả lớp, trên bảng của hướng dẫn viên; không chị nào nhận ra được chị nào
totals-title = Cả lớp cộng lại
totals-when = Mở lúc cuối buổi, khi chị em đã ghi xong: mở sớm thì số giữ nguyên cho đến khi có năm chị ghi mới.
totals-what = Sổ thu chi năm { $year } của những chị đã đồng ý tính vào tổng. Không ai mở được sổ của riêng chị nào.
totals-cash-in = Tiền vào
totals-cash-out = Tiền ra
totals-own-use = Nhà dùng
totals-about = khoảng { $amount }
totals-each = { $women } chị, mỗi chị khoảng { $amount }
totals-day = Cộng ngày { $day }
totals-none = Chưa có. Cần từ { $fewest } chị đồng ý và đã ghi sổ, không chị nào ghi lớn hơn hẳn các chị khác.
totals-how = Số làm tròn đến trăm nghìn đồng, và chỉ đổi khi từ năm chị trở lên có ghi mới: xem trước, xem sau cũng không đoán ra được của ai.
totals-blank-book = Sổ thu chi giấy, in gấp đôi (A4)
totals-blank-book-a5 = Sổ thu chi giấy, từng trang (A5)
