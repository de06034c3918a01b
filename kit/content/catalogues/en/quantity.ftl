# Quantities and units
refusal-quantity-missing = There is no quantity yet. Write a number and a unit, such as 100 kg or 2 tạ rưỡi.
refusal-quantity-unclear = “{ $word }” is not clear. Please write only a number and a unit, such as 100 kg or 20 quả.
refusal-quantity-without-number = There is no number. Write the number first, then the unit, such as 5 kg.
refusal-quantity-without-unit = { $amount } of what: kg, yến, quả or bó? Please add the unit.
refusal-unit-unknown = The unit “{ $unit }” is not known. Please use kg, yến, tạ, quả, con, bó, túi, lít…
refusal-quantity-digits-unclear = It is not clear how much “{ $digits }” is. Please check the dots and zeros, and write it like 1500 or 1,5.
refusal-quantity-negative = A quantity has no minus sign. Please write it without one.
refusal-quantity-zero = The quantity must be more than 0. Please write it again.
refusal-quantity-too-large = This is more than { $most }: there may be a zero too many. Please check it.
refusal-quantity-too-long = That is too long. Please write only a number and a unit, such as 100 kg.
refusal-quantity-unreadable = There are characters in it that cannot be read. Please delete it and type the quantity again.
refusal-quantity-is-range = This goes from one number to another. One number is needed here: please write your best estimate.
refusal-quantity-ambiguous = This can be read in more than one way: { $options }. Which one do you mean?
refusal-not-convertible = “{ $from_unit }” cannot be turned into “{ $to_unit }” without asking: it differs from place to place. Please use one unit for both.
