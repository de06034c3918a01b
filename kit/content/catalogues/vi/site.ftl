# Trang web giới thiệu: chophien site
cli-site = Làm trang web tĩnh: trang chiếu, sổ tay, phiếu làm trên giấy, hình các bài.
cli-site-example = chophien site --out /var/www/chophien
cli-site-option-out = Thư mục sẽ làm: trống, hoặc do chính lệnh này làm lần trước.
cli-site-made = Đã xong: { $folder }, { $count } tệp, { $megabytes } MB. Đặt lên máy chủ nào cũng được, hoặc mở index.html.

refusal-site-needs-checkout = Bản cài này không mang theo sổ tay và hình. Hãy chạy lệnh này trong thư mục mã nguồn của Chợ Phiên.

site-title = Bài học cho chị em bán nông sản
site-about = Bộ bài học trên điện thoại cho chị em bán nông sản ở Tuyên Quang: tính giá, viết tin bán hàng, làm mã QR, ghi sổ thu chi. Cả lớp chạy trên một máy tính xách tay, không cần internet.
site-home = Trang đầu
site-other-language = English
site-handbook = Sổ tay hướng dẫn viên
site-room = Mở lớp
site-publishing = USB và xuất bản
site-lesson = Bài { $number }: { $title }
site-minutes = Khoảng { $minutes } phút
site-slides = Trang chiếu
site-notes = Trang chiếu có lời dặn (PDF)
site-worksheet = Phiếu làm trên giấy (PDF)
site-shot = Bài “{ $title }” trên điện thoại, hình { $at }
site-others = Đầu buổi và cuối buổi
site-licence = Chương trình: BSD-3-Clause. Nội dung dạy học: CC BY-SA 4.0. Người và số liệu trong bài là nhân vật minh họa.
