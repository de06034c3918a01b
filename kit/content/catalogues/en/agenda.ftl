# The agenda: what is not right, and what to do. Read by the facilitator.

refusal-agenda-minutes-wrong = “{ $text }” is no number of minutes. Write a number from 1 to { $most }.
refusal-agenda-part-unknown = One line does not say what it is (“{ $what }”). Choose it again.
refusal-agenda-parts-overlap = What begins at { $start } overlaps the line above, which ends at { $end }. Change the time or the minutes.
refusal-agenda-past-midnight = The agenda goes on past midnight. Take minutes away, or begin earlier.
refusal-agenda-too-many-parts = The agenda has more than { $most } lines. Take some away.
