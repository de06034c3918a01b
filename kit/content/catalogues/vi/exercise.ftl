# Bài tập trong bài học
exercise-sure = Tôi chắc chắn, đúng như vậy
exercise-taken = Được, mình theo lời chị.
exercise-show-hint = Xem gợi ý
exercise-hint = Gợi ý
exercise-read = Tôi đã đọc
exercise-thanks = Chị đã đọc bước này. Mình đi tiếp nhé.
exercise-again-what = Những gì đã lưu vẫn còn ở “Hàng của chị”. Các ô trên trang này sẽ trống để chị làm món khác.
exercise-again-sure = Bắt đầu món khác
exercise-again-elsewhere = Chị đã bắt đầu món khác ở máy kia, nên trang này làm tiếp món ấy.
