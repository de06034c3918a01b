# Exercises in a lesson
exercise-sure = I am sure, it is so
exercise-taken = Good, we take your word for it.
exercise-show-hint = Show a hint
exercise-hint = A hint
exercise-read = I have read this
exercise-thanks = You have read this step. Let us go on.
exercise-again-what = What you saved stays in “Your products”. The boxes on this page will be empty for something else.
exercise-again-sure = Start something else
exercise-again-elsewhere = You started something else on the other phone, so this page goes on with that.
