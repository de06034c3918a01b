# Lời rao: kiểm tra trước khi đăng, và tệp luật datasets/claim_rules.toml
problem-claim-phrase-wrong = cụm từ “{ $phrase }” chưa đúng cách viết ở chỗ “{ $part }”. Hãy xem cách viết trong docs/claims.md.
problem-claim-wording-unfilled = câu thay thế dùng “{ $part }” mà cụm từ “{ $phrase }” không có. Hãy thêm vào cụm từ, hoặc viết câu khác.

cli-listing = Tin bán hàng: kiểm tra trước khi đăng.
cli-listing-example = chophien listing check < tin.txt
cli-listing-check = Xem câu nào trong tin có thể bị phạt, theo điều luật nào, và nên nói sao cho an toàn.
cli-listing-check-example = chophien listing check --product mien-dong --json < tin.txt
cli-listing-check-option-product = Mặt hàng: mã hoặc tên, ví dụ mien-dong, hoặc loại: fresh, processed, stay, meal.
cli-listing-check-option-as-json = In kết quả dạng JSON.
listing-clean = Mình không thấy câu nào phạm luật. Chị đăng được rồi, chúc chị đắt hàng.
listing-block = Dòng { $line }: “{ $found }”: phải sửa mới nên đăng.
listing-warn = Dòng { $line }: “{ $found }”: dễ bị phạt, nên sửa.
listing-ask = Dòng { $line }: “{ $found }”: chị xem lại giúp, đúng sự thật thì được.
listing-law-verified = Theo { $article }.
listing-law-secondary = Theo { $article } (nguồn gián tiếp, nên hỏi lại).
listing-law-unverified = Theo { $article } (chưa kiểm chứng, nên hỏi lại).
listing-instead = Nói thế này thì yên tâm: { $wordings }
listing-leave-out = bỏ đi
listing-product-unknown = Mình không biết mặt hàng “{ $product }”, nên chỉ kiểm tra chung. Hãy xem các mã trong datasets/produce.csv.
listing-blocked = { $count ->
   *[other] Có { $count } chỗ phải sửa trước khi đăng.
  }
refusal-no-listing-given = Chưa có tin nào để kiểm tra. Hãy đưa vào một tệp chữ, ví dụ: chophien listing check < tin.txt
refusal-listing-file-too-long = Tệp dài quá (trên { $most } nghìn byte), không phải một tin bán hàng. Hãy cắt lấy phần cần kiểm tra.
refusal-listing-not-utf8 = Tệp lưu kiểu chữ cũ nên không đọc được đúng dấu. Hãy lưu lại dạng UTF-8 rồi thử lại.

refusal-words-not-allowed = Tin có chữ “{ $found }” mà luật quảng cáo không cho. Chị mở bài viết tin, đổi chữ ấy rồi lưu lại nhé.
