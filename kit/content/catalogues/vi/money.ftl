# Số tiền
refusal-amount-missing = Chưa có số tiền. Chị ghi như 35k, 35.000 hoặc 1tr2.
refusal-amount-unclear = Mình chưa hiểu “{ $word }” trong số tiền này. Chị ghi lại như 35k, 35.000 hoặc 1tr2 nhé.
refusal-amount-without-number = Ở đây mình chưa thấy con số nào. Chị ghi số tiền, ví dụ 35k; giá hay đổi thì ghi giá hôm nay.
refusal-amount-digits-unclear = Mình không chắc “{ $digits }” là bao nhiêu. Chị xem lại dấu chấm và số 0, ghi như 1.500 hoặc 35.000.
refusal-amount-negative = Số tiền không để dấu trừ. Chị ghi lại không có dấu trừ nhé.
refusal-amount-too-large = Số này lớn quá { $most } đồng, chắc là gõ thừa số 0. Chị xem lại nhé.
refusal-amount-too-long = Dài quá. Chị chỉ ghi số tiền thôi, ví dụ 35k hoặc 35.000.
refusal-amount-unreadable = Có ký tự lạ mình không đọc được. Chị xóa hết rồi gõ lại số tiền nhé.
refusal-amount-fraction = Tiền Việt không có số lẻ dưới một đồng. Chị ghi số tròn, ví dụ 1.500 hoặc 1tr5.
refusal-amount-is-range = Chị đang ghi một khoảng giá ({ $range }). Ở đây cần một số thôi, chị chọn một giá nhé.
refusal-amount-has-unit = Ở đây chỉ cần số tiền. Chị bỏ phần “/{ $unit }” đi nhé.
refusal-price-for-many = Chị đang ghi giá cho “{ $unit }”. Mình cần giá của một đơn vị, ví dụ 35k/kg.
refusal-range-backwards = Số đầu ({ $low }) lớn hơn số sau ({ $high }). Chị ghi số nhỏ trước, ví dụ 45-60k.
refusal-amount-ambiguous = Số này có thể hiểu nhiều cách: { $options }. Ý chị là số nào?
refusal-range-ambiguous = Khoảng giá này có thể hiểu nhiều cách: { $options }. Ý chị là khoảng nào?
