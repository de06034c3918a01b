# Pricing
price-lot = { $product } · { $harvest } brought in, { $loss } % lost → { $sellable } to sell
price-total-cost = Total cost, own work included: { $amount }
price-unit-cost = Unit cost (selling at this breaks even): { $amount }/{ $unit }
price-cash-floor = Below this she loses cash: { $amount }/{ $unit }
price-without-own-labour-and-loss = Own work and loss forgotten, it would seem to cost only: { $amount }/{ $unit }
price-asking-price = Price to ask: { $amount }/{ $unit }
price-channel = { $channel }: ask { $price }/{ $unit }, not below { $floor }, { $net } comes home
price-channel-refused-fees = { $channel }: the fees take the whole price, nothing would be left.

refusal-percent-negative = A percentage cannot be below nought ({ $percent }). Write 0 or more.
refusal-percent-too-large = { $percent } % is too much. Write at most { $most }.
refusal-percent-too-fine = { $percent } % is too fine. Write at most four decimals.
refusal-product-name-missing = The product has no name yet. What is sold?
refusal-name-too-long = That name is too long. Write at most { $most } letters.
refusal-no-costs = There is no cost yet. Write at least one: seed, fertiliser, packing, own work…
refusal-loss-total = With { $percent } % lost nothing is left to sell. Write less than 100.
refusal-fresh-per-dry-wrong = “{ $ratio }” cannot be used. How many kilos of fresh make one of dry? Write 1 to { $most }.
refusal-cost-amount-not-positive = The cost “{ $name }” must be more than 0 đồng. If it costs nothing, leave it out.
refusal-cost-amount-too-large = The cost “{ $name }” is above { $most } đồng, perhaps a nought too many. Please look again.
refusal-cost-uses-wrong = How many times can “{ $name }” be used? Write 1 to { $most }.
refusal-cost-uses-only-for-fixed = “{ $name }” is used up at once and cannot be spread. If it lasts, write "fixed" as its kind.
refusal-channel-name-missing = A channel has no name. Write one, for example "Zalo".
refusal-fixed-fee-wrong = The fee an order at { $channel } must be 0 to { $most } đồng.
refusal-fees = The fee at { $channel } is { $percent } %: whatever the price, nothing is left. Look at the fee again or choose another channel.
refusal-price-below-variable-cost = The price of { $price } đồng is not above the cost of { $variable_cost } đồng a unit: every sale loses money. Raise the price or lower the cost.
refusal-price-not-positive = The price must be more than 0 đồng.

refusal-lot-not-json = This is not proper JSON (line { $line }, column { $column }). Compare it with the example and mend it.
refusal-lot-not-utf8 = This is not UTF-8 text. Open the file, save it with the encoding UTF-8 and try again.
refusal-lot-too-long = This is too long. No lot needs { $most } characters.
refusal-lot-key-missing = “{ $key }” is missing. Please add it.
refusal-lot-key-unknown = There is nothing called “{ $key }” here. What can be used: { $known }.
refusal-lot-value-wrong = “{ $key }” is “{ $value }”. { $wanted ->
    [object] An object in curly brackets belongs here, as in the example.
    [list] A list in square brackets belongs here.
    [text] Write text in quotes.
    [readable] It has characters that cannot be read. Delete them and type it again.
    [whole] Write a whole number.
    [cost-kind] Write "variable", "fixed" or "own_labour".
   *[number] Write a number.
  }
