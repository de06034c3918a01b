# Bài viết tin bán hàng: hai tin mẫu, chữ để chạm, chỗ phải sửa, xem trước, chép
refusal-listing-unfinished = Chưa đủ để viết tin. Chị xem lại các bước ở trên nhé.

advert-new-fresh = Rau, quả, hàng tươi khác
advert-new-livestock = Gà, vịt, lợn khác
advert-new-processed = Hàng khô, đóng gói khác
advert-new-craft = Đồ thêu, đan, dệt
advert-new-stay = Phòng ngủ, homestay
advert-new-meal = Bữa ăn
advert-new-experience = Đi chơi, trải nghiệm

advert-you = Chị
advert-invented = Hai tin này do lớp đặt ra, người trong tin là nhân vật minh họa.
advert-example-place = Tin nhắn
advert-example-first-title = Tin thứ nhất
advert-example-first-who = Hoa
advert-example-first = LÊ SIÊU NGON!!! NGON NHẤT TUYÊN QUANG, ĂN VÀO KHỎI HO 🍐🍐🍐 RẺ HƠN CHỢ, AI MUA IB GẤP!!!
advert-example-second-title = Tin thứ hai
advert-example-second-who = Mận
advert-example-second =
    Chị em ơi, nhà em có lê Hồng Thái đây ạ.
    Giá 20.000đ/kg, còn 30 kg.
    Cắn nghe giòn, ngọt mát, thơm dịu.
    Nhà em trồng ở thôn Nà Mụ, xã Hồng Thái. Hái sáng nay.
    Chị em nhắn Mận để đặt nhé.
advert-bad-example = MĂNG KHÔ SẠCH 100%, ngon nhất Tuyên Quang. Ăn vào hạ đường huyết. Rẻ hơn ngoài chợ nhiều, nhanh tay kẻo hết!

advert-law-title = Rượu, bia: không viết tin bán
advert-law-ads = Rượu từ 15 độ: luật cấm quảng cáo, cấm khuyến mại.
advert-law-licence = Nấu rượu để bán phải có giấy phép, hoặc bán cho nơi có giấy phép.
advert-law-ask = Chị hỏi cán bộ kinh tế xã cần giấy gì, nộp ở đâu.
advert-law-costs = Tính vốn ở bài 1 và ghi sổ thì vẫn làm được.
advert-law-source = Luật Quảng cáo 16/2012/QH13, Điều 7 khoản 3; Luật Phòng, chống tác hại của rượu, bia 44/2019/QH14, Điều 5.

advert-question = Khách hỏi
advert-answer = Tin trả lời
advert-questions = Khách hỏi, tin trả lời
advert-answered = đã có
advert-answered-in = ở bước { $step }

advert-sense-sight = Mắt nhìn
advert-sense-smell = Mũi ngửi
advert-sense-taste = Miệng nếm
advert-sense-touch = Tay sờ
advert-sense-sound = Tai nghe

advert-way-fetch = đến lấy ở nhà hoặc ở chợ
advert-way-near = giao trong xã
advert-way-bus = gửi xe khách
advert-way-post = gửi bưu điện
advert-ways = Nhận hàng: { $ways }
advert-call-zalo = Chị em nhắn Zalo để đặt nhé.
advert-call-phone = Chị em gọi em để đặt nhé.
advert-call-there = Chị em nhắn em để đặt nhé.

advert-place-closed = { $name } (nghe nói đã ngừng)
advert-better = Thêm được thì hay hơn
advert-missing = Nơi này cần thêm: { $parts }.
advert-photo-alt = Ảnh của hàng
advert-copy = Chép tin này
advert-copied = Tin để chép
advert-copy-done = Đã chép! Chị mở nơi muốn đăng, chạm giữ vào ô viết, rồi chọn Dán.
advert-copy-failed = Máy này không chép hộ được. Chữ đã chọn sẵn: chị chạm giữ vào chữ, rồi chọn Sao chép.
advert-copy-warned = Chép được, nhưng còn chỗ nên sửa hoặc cần chị nói lại ở bước { $step }.
advert-copy-closed = Chưa chép được vì luật không cho nói: { $found }. Chị sửa rồi chép nhé.

advert-share = Ảnh để đăng kèm
advert-share-alt = Ảnh giới thiệu: { $name }
advert-share-jpg = Tải ảnh đứng
advert-share-square = Tải ảnh vuông
advert-share-pdf = Tải bản để in (PDF)
advert-share-file = anh-hang
advert-share-after-check = Chị sửa chỗ luật không cho, bấm Kiểm tra, rồi ảnh để đăng sẽ hiện ở đây.

advert-shared-what = Người mua thấy: tên hàng, giá, còn bao nhiêu, mùa nào, ở thôn xã nào.
advert-shared-contact = Số điện thoại chỉ có nếu chị đã ghi trong tin.
advert-shared-back = Rút ra lúc nào cũng được, chỉ một lần chạm.

advert-rule = Nhớ một câu
