# The pricing lesson: tables, drawings, the price card
refusal-lot-unfinished = Not enough numbers yet. Please look at the steps above.
refusal-no-card-for-alcohol = Alcohol may not be advertised, so no price card or list is printed. Ask the commune office about a licence.

pricing-own-goods = Something else
pricing-what = What
pricing-amount = Amount
pricing-cost-caption = What this harvest cost
pricing-cost-bought = Bought and hired
pricing-cost-own_labour = Own work
pricing-cost-packing = Bags, boxes, labels
pricing-cost-transport = Transport, market fee
pricing-cost-tool = Tools (this harvest's share)
pricing-total = Altogether
pricing-divided = Divided by what can be sold
pricing-unit-cost = Cost of 1 { $unit }
pricing-cost-chart = The cost of 1 { $unit } is { $amount }, made up of these.

pricing-band = Mostly sold for { $low } to { $high } a { $unit }.
pricing-band-few = Seen sold for { $low } to { $high } a { $unit }.
pricing-band-one = Seen sold for { $low } a { $unit }.
pricing-band-examples = Examples from the press ({ $places }), not today's prices.
pricing-band-here = Heard by your facilitator: { $places }, { $day }.
pricing-band-unknown = No price is known for 1 { $unit }. Write the one you know.

pricing-mark-cost = Cost
pricing-mark-market = Market
pricing-mark-asking = To ask
pricing-mark-hers = Your price
pricing-mark-band = Prices seen
pricing-price-chart = Price of 1 { $unit }
pricing-price-caption = The price to ask
pricing-gain = Gain on top
pricing-asking-price = Price to ask (rounded up)
pricing-cash-floor = Below this you lose money you paid out

pricing-channel-today = { $name }, today { $today }
pricing-channel = Sold at
pricing-channel-price = Ask
pricing-channel-kept = You keep
pricing-channel-no-price = fees too high
pricing-channel-caption = The price at each place (fees as of { $day })
pricing-fees-none = { $name }: no selling fee.
pricing-fees = { $name }: of every 10.000 đ paid it keeps { $kept } ({ $percent } %), and { $fixed } an order.
pricing-fees-tax = Of this { $tax } is tax, which small sellers may claim back after the year.
pricing-fees-one-unit = You did not say how many { $unit } go into one order, so it is 1 { $unit } here.
pricing-fees-unknown = { $name }: the fees are not known, so there is no price. Ask before you sell.

pricing-outlook = If
pricing-income = Comes in
pricing-left = Gain
pricing-all-sold = All is sold
pricing-tenth-spoiled = 1/10 more spoils
pricing-price-falls = The price falls by 1/10
pricing-outlook-caption = Sold at { $price } a { $unit }

pricing-card-kept = “{ $name }” is kept among your products.
pricing-card-alt = Price card: { $name }, { $price } a { $unit }
pricing-card-png = Take the card as a picture
pricing-card-pdf = Take it to print (PDF)
pricing-card-file = price-card
pricing-card-after-check = Press Check to keep the price; the card will appear here.
pricing-no-card-for-alcohol = The price is kept for you alone. Alcohol may not be advertised, so there is no card. To sell it, ask the commune office about a licence.
pricing-rule = One sentence to remember
print-price-card-date = Price from { $on }
