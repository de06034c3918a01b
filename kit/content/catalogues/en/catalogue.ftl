# What the women of the class sell: the facilitator's page, the sheet, the messages for a Zalo group, each woman's own page
catalogue-tab = Goods
catalogue-title = What the women sell
catalogue-what = Only what its owner agreed to show. Who takes hers out is gone from this page at once.
catalogue-counts = { $products ->
    [one] { $products } product
   *[other] { $products } products
  } of { $women ->
    [one] { $women } woman.
   *[other] { $women } women.
  }
catalogue-none = Nothing yet. Women write a listing in “Writing a listing” and agree to show it here.
catalogue-not-shown = { $count ->
    [one] { $count } listing is not shown, since some of its words must change first.
   *[other] { $count } listings are not shown, since some of their words must change first.
  } Ask the women to open the check in the lesson again.
catalogue-in-all = { $left } in all
catalogue-offer = Goods
catalogue-left = Left
catalogue-price-heading = Price
catalogue-when = When
catalogue-place = Where
catalogue-contact = Contact
catalogue-no-contact = Ask the Women's Union
catalogue-pdf = Get the sheet (PDF)
catalogue-file = what-the-women-sell.pdf
catalogue-copy = Copy the message
catalogue-copied = Copied, paste it into Zalo
catalogue-copy-by-hand = This device does not copy by itself. Hold your finger on the text, select all and copy.
catalogue-zalo = Messages for a Zalo group
catalogue-zalo-part = Message { $part } of { $parts }
catalogue-price = { $low }đ/{ $unit }
catalogue-prices = { $low } to { $high }đ/{ $unit }
catalogue-bought = bought to sell on
catalogue-text-head = What the women of the class at { $place } sell, { $day }
catalogue-text-product = { $name } ({ $left } in all)
catalogue-text-offer = - { $offer }
catalogue-text-ask = For goods without a phone number, ask { $contact }.
catalogue-text-ask-nobody = For goods without a phone number, ask the commune's Women's Union.
catalogue-paper-head = Class at { $place }, { $day }
catalogue-paper-foot = Prices and amounts as each woman wrote them, { $day }. Call before you fetch the goods.

catalogue-mine-heading = The shared list
catalogue-mine-title = Show your goods in the shared list?
catalogue-mine-in = Your goods are in the class's shared list.
catalogue-mine-not = Your goods are not in the class's shared list.
catalogue-mine-open = Look and choose
catalogue-mine-what = The Women's Union shows this list to people who want to buy: what, how much is left, the price, when, in which hamlet, and the contact that you wrote into your listing.
catalogue-mine-shown = Buyers will see
catalogue-mine-nothing = You have no listing yet. Write one in “Writing a listing” and come back.
catalogue-mine-number = If you do not want your phone number shown, take it out of your listing first.
catalogue-mine-rights = Kept on the class's laptop until { $day }. Who answers for it: { $contact }. You can take it out at any time with one tap. Sheets that are printed and messages that were sent cannot be taken back.
catalogue-mine-yes = I agree, show them
catalogue-mine-no = Do not show them
catalogue-mine-out = Take my goods out
catalogue-mine-not-kept = You chose not to keep your work, so nothing of it can be shown. Change that in “What I agree to”.

refusal-nothing-for-sale = There is nothing to print yet. Wait until women write a listing and agree to show it.
