# The cash book: what was not taken and what to do, what is worth a second look, the words of the book to take home

## One line

refusal-entry-amount-not-positive = The amount must be above 0. Choose “in” or “out” for money that came or went; no minus sign is needed.
refusal-entry-amount-too-large = This amount is too large; one line holds { $most } đồng at most. Is there a nought too many?
refusal-entry-day-ahead = { $day } is still to come. Choose today, yesterday, or the day on which the money came or went.
refusal-entry-day-too-early = { $day } is too long ago; the book begins on { $earliest }. Look at the year again.
refusal-entry-quantity-not-positive = The quantity must be above 0. If you do not remember it, leave it empty.
refusal-own-use-is-no-cash = Nobody pays for goods used at home, so there is no debt. If somebody took goods, choose “in”.
refusal-debtor-missing = Say who has not paid yet, or whom you have not paid, such as “uncle Páo”, so that it is remembered. Only you can open this book.
refusal-entry-not-in-book = This line is not in the book. Reload the page and look again.
refusal-category-unknown = There is no category “{ $category }” of this kind. Choose one of the list.

## Debts

refusal-debt-settled = This is paid in full already; nothing is owed.
refusal-paid-too-much = Only { $left } đồng are still owed, and { $paid } đồng were written. Look at the amount again, or write what is more as a line of its own.
refusal-paid-before-sold = The day of paying ({ $paid }) is before the day on which the goods were taken ({ $sold }). Look at the day again.

## Per head, plans, savings

refusal-not-a-full-month = Not a full month: the book covers { $days ->
    [one] one day
   *[other] { $days } days
  } so far, too little for a monthly figure. Go on for a full month.
refusal-members-unclear = How many people live in your household? Write a number from 1 to { $most }.
refusal-budget-not-positive = A plan must be above 0. Leave it empty where there is no plan.
refusal-goal-name-missing = What are you saving for? For example: a dryer.
refusal-goal-amount-not-positive = The amount needed must be above 0.
refusal-goal-day-past = { $day } is over. Choose a day to come.

## Worth a second look: hers is the last word

cash-book-doubt-amount-small = You wrote { $amount } đồng. Did you mean { $thousands } đồng?
cash-book-doubt-amount-large = { $amount } đồng is a large amount. Is there a nought too many?
cash-book-doubt-day-long-ago = { $day } is long ago. Are month and year right?
cash-book-doubt-line-again = The book has the very same line already ({ $amount } đồng on { $day }). Is this a second time, or the same again?
