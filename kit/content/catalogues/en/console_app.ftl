# The facilitator's console as an app
console-app-practice = This is a practice class of invented women: the page was not opened from a room. Try everything, nobody sees it.
console-app-lost = The console is looking for the room. What stands below may be old.
console-app-refused = That could not be done. Try again.
console-app-simple = This console needs JavaScript.
console-app-simple-link = Open the plain console

## The class

console-app-people = The class
console-app-find = Find a number, name or hamlet
console-app-by = Look by
console-app-by-woman = Woman
console-app-by-table = Table
console-app-back = Back to all tables
console-app-count = { $people } women, { $here } with a page open · hands up: { $hands } · stuck: { $stuck }
console-app-all = Show all ({ $count })
console-app-nobody = Nobody like that yet. Women come in with the code on the wall, or you add a list under Add.
console-app-hand = Hand up { $minutes } min
console-app-stuck = Stuck · { $times } wrong
console-app-locked = Card locked
console-app-away = Away { $minutes } min
console-app-away-now = Just away
console-app-never = Not come yet
console-app-here = Page open
console-app-nowhere = In no lesson yet
console-app-finished = Done: { $lesson }
console-app-at = { $number }/{ $steps } · { $step }
console-app-with = with no. { $number }
console-app-table = Table { $number }
console-app-no-table = No table yet
console-app-women = { $count } women, { $here } with a page open
console-app-table-hand = Hands up: { $count }
console-app-table-stuck = Stuck: { $count }
console-app-table-locked = Locked: { $count }
console-app-table-away = Away: { $count }

## One woman

console-app-who = No. { $number } · { $name }
console-app-close = Close
console-app-helped = She is helped
console-app-unlock = Unlock her card
console-app-reissue = New card, show the code
console-app-card-made = Her new card; the old code has ended. The code is shown once: let her scan it now, or write it down.
console-app-pictures = Choose new pictures
console-app-seat = Table number
console-app-seat-put = Seat her
console-app-name = Given name
console-app-name-put = Correct the name
console-app-out = Sign out on every phone
console-app-more = Everything else

## Hands

console-app-hands = Hands up
console-app-no-hands = No hand is up.
console-app-line = { $name }, { $hamlet } · { $minutes } min

## To everyone

console-app-call = To everyone
console-app-eyes-up = Ask everyone to look up
console-app-eyes-down = Let everyone go on
console-app-message = Message to all phones
console-app-message-now = Shown now: “{ $text }”
console-app-clear = Take the message back
console-app-send = Send

## Time

console-app-timer = Time
console-app-no-agenda = No agenda yet. Write it under Prepare.
console-app-before = It begins in { $minutes } minutes
console-app-begins = Begins at { $start }
console-app-left = { $minutes } minutes left, until { $ends }
console-app-late = { $minutes } minutes behind
console-app-next = { $start } then: { $title }
console-app-longer = 5 minutes more
console-app-on = On to the next part

## Together

console-app-pace = Open lessons and steps
console-app-whom = For whom
console-app-everyone = The whole class
console-app-until = How far to go: { $lesson }
console-app-freely = As far as they like
console-app-up-to = Up to step { $number }: { $title }
console-app-on-step = Open the next step
console-app-open = Open
console-app-closed = Closed
console-app-others = differs: table { $tables }
console-app-open-lesson = Open the lesson
console-app-close-lesson = Close the lesson

## Hard steps

console-app-hard = Steps where many are stuck
console-app-no-hard = No step holds many of them up yet.
console-app-tried = { $right } of { $tried } women got it right
console-app-mistake = { $count } times: { $words }
console-app-answers = Answers not right yet, of nobody in particular:

## The projector

console-app-wall = Projector
console-app-wall-open = Open the projector's page
console-app-wall-join = How to come in
console-app-wall-progress = How far the class is
console-app-wall-timer = Clock
console-app-wall-dark = Nothing
console-app-results = Class results: guess first, then reveal
console-app-no-results = When five women have answered a question, the result of the class is here.
console-app-result = { $title } ({ $women } women)
console-app-reveal = Reveal the result
console-app-hide = Hide the result
console-app-showing = Listings that may be shown
console-app-no-answers = Nobody lets her listing be shown yet. Women tap “Let it be shown” on the page “What I agreed to”.
