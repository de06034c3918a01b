# Lịch buổi học: điều chưa đúng và cần làm gì. Người đọc là hướng dẫn viên.

refusal-agenda-minutes-wrong = Số phút “{ $text }” chưa đúng. Ghi một số từ 1 đến { $most }.
refusal-agenda-part-unknown = Có một dòng không biết là việc gì (“{ $what }”). Chọn lại ở dòng đó.
refusal-agenda-parts-overlap = Việc bắt đầu lúc { $start } đè lên việc phía trên, tới { $end } mới xong. Sửa giờ hoặc số phút.
refusal-agenda-past-midnight = Lịch kéo qua nửa đêm. Bớt phút, hoặc bắt đầu sớm hơn.
refusal-agenda-too-many-parts = Lịch có nhiều hơn { $most } dòng. Bỏ bớt dòng.
