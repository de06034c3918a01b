# The page to prepare a workshop: where, when, which lessons, who answers. Read by the facilitator.

refusal-no-lesson-chosen = No lesson is chosen. Choose at least one.
refusal-commune-former = “{ $typed }” is a name of before 1 July 2025. Today it is: { $now }. Tap the right one.
refusal-commune-unknown = “{ $typed }” is none of the province's communes and wards. Tap the right one, or type it again.
