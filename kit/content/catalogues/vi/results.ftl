# Gửi kết quả cho ban tổ chức: chophien backup --results, trang "Gửi kết quả" trên bảng

results-title = Gửi kết quả cho ban tổ chức
results-what = Một tệp khóa bằng cụm mật khẩu, để ban tổ chức gộp kết quả nhiều lớp. Trong tệp chỉ có mã số, không có tên, thôn hay số thẻ của chị nào.
results-in = Trong tệp có
results-in-class = nơi mở lớp, xã, ngày, ngày phải xóa
results-in-came = mỗi chị một mã: đến buổi nào, có cho lưu và cho cộng vào số chung không
results-in-counted = của chị đã đồng ý cộng vào số chung: các bước đã làm, làm đúng hay chưa, câu trả lời đầu và cuối lớp, giá và vốn một đơn vị của món đã tính
results-out = Trong tệp không có
results-out-names = tên, thôn, chỗ ngồi, số thẻ, mã trên thẻ, mã PIN, Wi-Fi, người liên hệ
results-out-private = sổ thu chi, ảnh, tin bán, tên món hàng, số tài khoản, những lời chị em tự gõ
results-out-no = bài làm, câu trả lời, giá của chị chưa đồng ý
results-words = Đọc cụm từ cho ban tổ chức qua điện thoại, hoặc viết giấy; đừng gửi cùng với tệp.
results-later = Chị nào đổi ý hay xin xóa sau khi gửi: gửi tệp mới, kho của ban tổ chức sẽ bỏ kết quả của chị ấy.
results-outlives = Tệp này không tự xóa. Ngày { $day } phải xóa tệp trên mọi máy và USB.
results-make = Làm và tải tệp kết quả
results-file = ket-qua-cho-phien
results-open = Gửi kết quả
results-when = Làm lúc cuối lớp, khi chị em đã trả lời xong. Làm lại lúc nào cũng được: gộp hai lần không bị đếm hai lần.
results-none = Phòng tập không có kết quả để gửi.
results-outside =
    KẾT QUẢ CỦA MỘT LỚP CHỢ PHIÊN, ĐÃ KHÓA

    Tệp này gửi cho ban tổ chức lớp. Không có cụm mật khẩu thì không ai đọc được bên trong.
    Ngày phải xóa: { $day }. Gộp: chophien merge TÊN-TỆP --into KHO
cli-backup-option-results-alone = Chỉ ghi kết quả để gửi ban tổ chức: mã số thay tên, không có sổ thu chi, ảnh, chữ tự gõ.
cli-results-counts = { $steps } bước đã xong và câu trả lời, { $tries } lần làm, { $prices } giá đã quyết.

refusal-no-results = Ở đây không có lớp nào có kết quả để gửi: phòng tập thì không tính. Hãy mở lớp thật rồi làm lại.
refusal-restore-results = Đây là tệp kết quả gửi ban tổ chức, không mở thành lớp được. Mở lại lớp thì cần tệp sao-luu-cho-phien; gộp kết quả thì chạy chophien merge.
