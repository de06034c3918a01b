# Amounts of money
refusal-amount-missing = There is no amount yet. Write it like 35k, 35.000 or 1tr2.
refusal-amount-unclear = “{ $word }” in this amount is not clear. Please write it like 35k, 35.000 or 1tr2.
refusal-amount-without-number = There is no number here. Please write an amount, such as 35k; if the price changes, write today's.
refusal-amount-digits-unclear = It is not clear how much “{ $digits }” is. Please check the dots and zeros, and write it like 1.500 or 35.000.
refusal-amount-negative = An amount has no minus sign. Please write it without one.
refusal-amount-too-large = This is more than { $most } đồng: there may be a zero too many. Please check it.
refusal-amount-too-long = That is too long. Please write only the amount, such as 35k or 35.000.
refusal-amount-unreadable = There are characters in it that cannot be read. Please delete it and type the amount again.
refusal-amount-fraction = There is nothing smaller than one đồng. Please write a whole amount, such as 1.500 or 1tr5.
refusal-amount-is-range = This is a range ({ $range }). One amount is needed here: please choose one.
refusal-amount-has-unit = Only the amount is needed here. Please leave out “/{ $unit }”.
refusal-price-for-many = This is the price of “{ $unit }”. Please write the price of one, such as 35k/kg.
refusal-range-backwards = The first amount ({ $low }) is larger than the second ({ $high }). Write the smaller one first, such as 45-60k.
refusal-amount-ambiguous = This can be read in more than one way: { $options }. Which one do you mean?
refusal-range-ambiguous = This range can be read in more than one way: { $options }. Which one do you mean?
