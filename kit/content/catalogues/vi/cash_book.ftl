# Sổ thu chi: điều gì chưa nhận được và cần làm gì, điều gì nên xem lại, chữ trong sổ mang về

## Một dòng trong sổ

refusal-entry-amount-not-positive = Số tiền phải lớn hơn 0. Tiền vào thì chọn “Thu”, tiền ra thì chọn “Chi”, chị không cần ghi dấu trừ.
refusal-entry-amount-too-large = Số tiền này lớn quá, một dòng ghi nhiều nhất { $most } đồng. Chị xem lại có thừa số 0 nào không nhé.
refusal-entry-day-ahead = Ngày { $day } chưa tới. Chị chọn hôm nay, hôm qua, hoặc ngày đã thu, đã chi nhé.
refusal-entry-day-too-early = Ngày { $day } xa quá, sổ ghi từ ngày { $earliest }. Chị xem lại năm nhé.
refusal-entry-quantity-not-positive = Số lượng phải lớn hơn 0. Không nhớ thì chị để trống, vẫn ghi được.
refusal-own-use-is-no-cash = Hàng nhà dùng thì không ai trả tiền, nên không ghi nợ. Nếu có người lấy hàng, chị chọn “Thu”.
refusal-debtor-missing = Chị ghi thêm ai chưa trả, hay mình chưa trả ai, ví dụ “bác Páo”, để sau này còn nhớ. Sổ này chỉ mình chị xem được.
refusal-entry-not-in-book = Không thấy dòng này trong sổ. Chị tải lại trang rồi xem lại nhé.
refusal-category-unknown = Không có mục “{ $category }” cho loại này. Chị chọn một mục có sẵn trong danh sách nhé.

## Nợ

refusal-debt-settled = Khoản này đã trả đủ rồi, không còn nợ.
refusal-paid-too-much = Chỉ còn nợ { $left } đồng, mà chị ghi { $paid } đồng. Chị xem lại số tiền, hoặc ghi phần thừa thành một dòng riêng nhé.
refusal-paid-before-sold = Ngày trả ({ $paid }) sớm hơn ngày lấy hàng ({ $sold }). Chị xem lại ngày nhé.

## Tính theo đầu người, kế hoạch, để dành

refusal-not-a-full-month = Chưa đủ tháng: sổ mới có { $days } ngày, nên chưa tính được bình quân một tháng. Chị ghi tiếp cho đủ một tháng nhé.
refusal-members-unclear = Nhà mình có mấy người? Chị ghi số từ 1 đến { $most }.
refusal-budget-not-positive = Số tiền dự tính phải lớn hơn 0. Không dự tính mục này thì chị để trống nhé.
refusal-goal-name-missing = Chị để dành để làm gì? Ví dụ: mua máy sấy.
refusal-goal-amount-not-positive = Số tiền cần có phải lớn hơn 0.
refusal-goal-day-past = Ngày { $day } đã qua. Chị chọn một ngày sắp tới nhé.

## Điều nên xem lại: chị vẫn là người quyết

cash-book-doubt-amount-small = Chị ghi { $amount } đồng. Có phải ý chị là { $thousands } đồng không?
cash-book-doubt-amount-large = { $amount } đồng là số tiền lớn. Có thừa số 0 nào không chị?
cash-book-doubt-day-long-ago = Ngày { $day } đã lâu rồi. Có đúng tháng, đúng năm không chị?
cash-book-doubt-line-again = Trong sổ đã có một dòng y hệt ({ $amount } đồng, ngày { $day }). Đây là lần thứ hai thật, hay là ghi lại dòng cũ?
