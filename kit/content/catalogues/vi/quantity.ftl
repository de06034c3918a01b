# Số lượng và đơn vị
refusal-quantity-missing = Chưa có số lượng. Chị ghi số và đơn vị, ví dụ 100 kg hoặc 2 tạ rưỡi.
refusal-quantity-unclear = Mình chưa hiểu “{ $word }”. Chị chỉ ghi số và đơn vị, ví dụ 100 kg hoặc 20 quả.
refusal-quantity-without-number = Mình chưa thấy con số. Chị ghi số trước, đơn vị sau, ví dụ 5 kg.
refusal-quantity-without-unit = { $amount } gì hả chị: kg, yến, quả hay bó? Chị ghi thêm đơn vị nhé.
refusal-unit-unknown = Mình chưa biết đơn vị “{ $unit }”. Chị dùng kg, yến, tạ, quả, con, bó, túi, lít… nhé.
refusal-quantity-digits-unclear = Mình không chắc “{ $digits }” là bao nhiêu. Chị xem lại dấu chấm và số 0, ghi như 1500 hoặc 1,5.
refusal-quantity-negative = Số lượng không để dấu trừ. Chị ghi lại không có dấu trừ nhé.
refusal-quantity-zero = Số lượng phải lớn hơn 0. Chị ghi lại nhé.
refusal-quantity-too-large = Số này lớn quá { $most }, chắc là gõ thừa số 0. Chị xem lại nhé.
refusal-quantity-too-long = Dài quá. Chị chỉ ghi số và đơn vị thôi, ví dụ 100 kg.
refusal-quantity-unreadable = Có ký tự lạ mình không đọc được. Chị xóa hết rồi gõ lại số lượng nhé.
refusal-quantity-is-range = Chị đang ghi từ số này đến số kia. Ở đây cần một số thôi, chị ước chừng một số nhé.
refusal-quantity-ambiguous = Số này có thể hiểu nhiều cách: { $options }. Ý chị là số nào?
refusal-not-convertible = Mình không tự đổi “{ $from_unit }” ra “{ $to_unit }” được, mỗi nơi một khác. Chị ghi cùng một đơn vị nhé.
