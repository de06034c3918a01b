# VietQR payment codes
refusal-payload-not-a-payment-code = This is no payment code. Open your bank's app, find “My QR”, and use the picture of the code there.
refusal-payload-damaged = This code is damaged, or a letter of it was typed wrong, so it cannot be used. Take it from your bank's app again.
refusal-payload-malformed = Part { $at } of this code is not written as it should be, so it cannot be used. Take it from your bank's app again.
refusal-payload-incomplete = Part { $at } of this code is missing, so it cannot be used. Take it from your bank's app again.
refusal-payload-not-vietqr = This is a payment code of another network, not VietQR. Use the code in your own bank's app.
refusal-payload-not-in-dong = This code does not take Vietnamese đồng. Use the code in your own bank's app.
refusal-payload-bank-number-wrong = A bank's number has exactly 6 digits; “{ $bin }” has not. Choose the bank again.
refusal-payload-account-missing = There is no account number yet. Copy it from your bank's app.
refusal-payload-account-spaced = An account number is written without spaces, dots or dashes. Is it { $without }?
refusal-payload-account-characters = “{ $account }” is no account number: those have digits and plain letters only. Copy it from your bank's app again.
refusal-payload-account-too-long = This account number has { $length } characters; { $most } is the most. See whether one was typed twice.
refusal-payload-card-number-wrong = A card number has 16 or 19 digits. Check the card, or use the account number.
refusal-payload-amount-nothing = The amount must be more than 0. Leave it empty if buyers are to type it.
refusal-payload-amount-not-whole = The amount in a code is in whole đồng. Write it like 35.000.
refusal-payload-amount-too-large = One fast transfer carries { $most } đồng at most. Check the amount, or ask for it in parts.
refusal-payload-note-too-long = The note “{ $note }” has { $length } characters; { $most } is the most. Write a shorter one.
refusal-payload-detail-too-long = { $detail ->
    [merchant_name] The seller's name
    [city] The place of sale
    [bill] The bill number
    [mobile] The phone number
    [store] The shop's name
    [loyalty] The loyalty number
    [reference] The reference
    [customer] The customer's number
   *[terminal] The stall's number
  } has { $length } characters; { $most } is the most. Write a shorter one.
refusal-payload-details-too-long = The note and the numbers with it have { $length } characters together; { $most } is the most. Leave some out, or write less.
refusal-payload-service-unknown = VietQR has no service “{ $service }”. Take the code from your bank's app again.
refusal-payload-initiation-unknown = “{ $initiation }” is no way to use a code: it is static (many times) or dynamic (once).
