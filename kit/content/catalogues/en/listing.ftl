# Listings: one idea a sentence, put together for each place she sells
listing-open-message = { $made ->
    [bought] Hello everyone, I have { $name }.
   *[other] { $goods ->
        [stay] Hello everyone, we welcome guests: { $name }.
        [meal] Hello everyone, from our kitchen: { $name }.
        [experience] Hello everyone, we welcome guests: { $name }.
       *[other] Hello everyone, our family has { $name }.
      }
  }
listing-open-notice = { $goods ->
    [stay] Come and visit: { $name }
    [meal] Come and taste: { $name }
    [experience] Come and visit: { $name }
   *[other] Come and see: { $name }
  }
listing-price = { $amount }đ/{ $unit }
listing-price-line = Price { $price }.
listing-price-line-packed = Price { $price }, { $weight } a { $unit }.
listing-packed = Packed in { $weight }.
listing-amount = { $number ->
    [1] { $number } { $unit }
   *[other] { $number } { $unit ->
        [kg] kg
        [g] g
        [ml] ml
        [box] boxes
        [person] people
        [hectogram] hectograms
       *[other] { $unit }s
      }
  }
listing-hamlet = { $name } hamlet
listing-commune = { $name } commune
listing-origin-at = { $made ->
    [home] { $goods ->
        [planted] We grow it in { $place }.
        [honey] We keep the bees in { $place }.
        [fresh] It is our own, from { $place }.
        [livestock] We raise it in { $place }.
        [processed] We make it ourselves in { $place }.
        [craft] We make it by hand in { $place }.
        [meal] We cook it in { $place }.
       *[other] We live in { $place }.
      }
    [bought] I buy it from people in { $place } to sell on.
   *[other] { $goods ->
        [stay] We live in { $place }.
        [meal] We live in { $place }.
        [experience] We live in { $place }.
       *[other] It is in { $place }.
      }
  }
listing-origin-unsaid = { $made ->
    [home] { $goods ->
        [planted] We grow it.
        [honey] We keep the bees.
        [fresh] It is our own.
        [livestock] We raise it.
        [processed] We make it ourselves.
        [craft] We make it by hand.
       *[other] We cook it.
      }
   *[other] I buy it from people here to sell on.
  }
listing-harvested = { $goods ->
    [fresh] Picked on { $day }.
    [livestock] Caught on { $day }.
   *[other] Made on { $day }.
  }
listing-season = { $goods ->
    [stay] Open: { $season }.
    [meal] Open: { $season }.
    [experience] Open: { $season }.
   *[other] In season: { $season }.
  }
listing-left = { $goods ->
    [stay] Still free: { $left }.
    [meal] Still open: { $left }.
    [experience] Still open: { $left }.
   *[other] Left: { $left }.
  }
listing-certificate-name = { $kind ->
    [ocop] OCOP
    [vietgap] VietGAP
    [organic] Organic
    [protected-name] Geographical indication
   *[other] Certificate
  }
listing-certificate-stars = { $name } { $stars ->
    [one] { $stars } star
   *[other] { $stars } stars
  }
listing-certificate-number = { $name }: number { $number }
listing-certificate-issuer = { $certificate } of { $issuer }
listing-certificate-until = { $certificate }, valid until { $day }
listing-delivery-fee = { $delivery }, fee { $fee }đ.
listing-delivery-free = { $delivery }, free of charge.
listing-fee-alone = Delivery { $fee }đ.
listing-fee-alone-free = Delivery free of charge.
listing-contact-name = My name is { $name }.
listing-contact-phone = { $zalo ->
    [yes] Phone, Zalo: { $phone }
   *[other] Phone: { $phone }
  }
listing-contact-phone-name = { $zalo ->
    [yes] Phone, Zalo: { $phone } ({ $name })
   *[other] Phone: { $phone } ({ $name })
  }
listing-contact-page = Page: { $page }
listing-contact-zalo = Zalo: { $link }
listing-call-market = Buy here, or write to me on this page.
listing-disclosure = { $made ->
    [bought] This is my own selling post.
   *[other] This is our family's own selling post.
  }
listing-weekday = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
  }
listing-event-time = Time: { $begins }, { $weekday } { $day }.
listing-event-time-until = Time: { $begins } to { $ends }, { $weekday } { $day }.
listing-event-hour = { $minute ->
    [0] { $hour }:00
   *[other] { $hour }:{ $minutes }
  }
listing-event-place = Place: { $place }.
listing-event-link = Join: { $link }
listing-mark-price = 💰 { $line }
listing-mark-origin = 📍 { $line }
listing-mark-delivery = 🚚 { $line }
listing-mark-contact = ☎ { $line }
listing-unnamed = { $goods ->
    [stay] A place to stay
    [meal] A meal
    [experience] An experience
    [craft] Handicraft
   *[other] Farm produce
  }

# What the form of a place asks for
listing-field-price = Price
listing-field-unit = Unit
listing-field-stock = Stock
listing-field-weight = Net weight
listing-field-place = Where it comes from

# Fees and state of a place
listing-fees = { $fixed ->
    [0] Of every 100,000đ this place keeps about { $share }đ (as of { $day }).
   *[other] Of every 100,000đ this place keeps about { $share }đ, and { $fixed }đ more an order (as of { $day }).
  }
listing-fees-none = This place takes no fee (as of { $day }).
listing-fees-unknown = What this place takes is not known. Ask before you post.
listing-status-open = Open.
listing-status-renamed = Called { $today } today.
listing-status-reported-closed = It is reported closed. Ask before you post.
listing-status-to-confirm = Nobody has looked lately whether it still runs. Ask before you post.

# What was taken out of a text
listing-left-out = { $part ->
    [name] The name is too long and was cut.
    [grown] For goods bought to sell on, nothing is said of how they are grown.
    [contact] This place takes no phone numbers or links, so they were left out.
    [certificates] A certificate without a number, or past its last day, is not in the text.
   *[length] The text is too long, so some lines were left out.
  }

# Advice on a text
listing-advice-empty = The text is empty. Write the name and the price first.
listing-advice-not-text = There are no words in it yet. Write a few about what you sell.
listing-advice-emoji-only = There are only pictures in it. Write the name and the price.
listing-advice-other-language = Many buyers cannot read this script. Add Vietnamese.
listing-advice-no-marks = The text has no Vietnamese marks. With marks, buyers read it right.
listing-advice-shouting = Capitals throughout look like shouting. Use them only where a sentence begins.
listing-advice-too-long = The text is long; here about { $most } characters are read. Leave out a few sentences.
listing-advice-too-short = The text is short. Add one thing that buyers ask.
listing-advice-no-price = There is no price. Buyers pass over a text without one.
listing-advice-no-unit = How much is that price for? Add the unit, as in 35,000đ/kg.
listing-advice-no-season = Which season, or picked or made on which day? Add it.
listing-advice-no-place = Where is it from? Add hamlet and commune.
listing-advice-no-contact = Buyers do not know how to reach you. Add a phone number or Zalo if you wish.
listing-advice-no-call = Ask the buyer to do one thing, as in: write to me to order.
listing-advice-several-calls = The buyer is asked to do too many things. Keep one.

# Still missing for a place
listing-missing-price = price
listing-missing-unit = unit
listing-missing-net-weight = net weight
listing-missing-left = how much is left
listing-missing-season = season or day of harvest
listing-missing-place = hamlet, commune
listing-missing-made = made at home or bought
listing-missing-grown = how it is grown or made
listing-missing-senses = colour, smell, taste
listing-missing-story = story
listing-missing-storage = how to keep it
listing-missing-delivery = delivery
listing-missing-contact = phone number or page
listing-missing-call = one thing to ask of the buyer

# A file of many offers
listing-table-category = Category (choose it in Seller Center)
listing-table-name = Product name
listing-table-description = Product description
listing-table-price = Price
listing-table-unit = Price for one
listing-table-stock = Stock
listing-table-grams = Weight (g)
listing-table-pictures = Pictures (add them yourself)

# Refused
refusal-no-listing-for-alcohol = Alcohol cannot be listed: the law forbids advertising it. Ask the commune's officer about a licence.
refusal-listing-line-too-long = { $field ->
    [story] The story is too long. At most { $most } characters a sentence.
    [grown] How it is grown is too long. At most { $most } characters a line.
    [contact] The contact is too long, at most { $most } characters.
   *[other] This is too long, at most { $most } characters. Say it more shortly.
  }
refusal-listing-lines-too-many = { $field ->
    [story] A story needs only { $most } sentences. Keep the ones you like most.
   *[other] That is more than buyers read. Keep at most { $most } lines.
  }
refusal-listing-amount-wrong = { $field ->
    [delivery_fee] The delivery fee is wrong. Write an amount from 0 đồng up.
   *[other] The price is wrong. Write an amount from 0 đồng up.
  }
refusal-listing-value-unknown = { $field ->
    [stars] OCOP has 1 to 5 stars, not “{ $value }”.
   *[other] “{ $value }” is not known. Choose from the list.
  }
refusal-listing-unreadable = This listing cannot be read back. Open the lesson, look it over and save it again.
refusal-phone-missing = There is no phone number. Type ten digits, as in 0912 345 678.
refusal-phone-unclear = This phone number cannot be read. Type one number, digits only, as in 0912 345 678.
refusal-phone-length = This number has { $digits } digits; a mobile number has { $wanted }. Look again.
refusal-phone-not-mobile = A number that begins with { $begins } is no mobile number and takes no Zalo. Mobile numbers begin with 03, 05, 07, 08 or 09.
refusal-phone-old = { $phone } is an old number of eleven digits, changed in 2018. Type the ten digits in use.
refusal-event-ends-before-it-begins = The end must be after the beginning. Look again.
refusal-join-link-unclear = “{ $text }” is no link to a group. Open the Zalo group, tap Share, copy the link and paste it here.
refusal-place-takes-no-file = { $place } takes no file. Post one offer at a time.

# The file of many offers, on the page of what she takes home
listing-file-gap = { $name }: still missing { $parts }.
listing-file-not-written = { $name } is not in the file. { $why }
