# A text of hers: what is to be mended, what to say instead; a yes or a no
draft-block = To be mended:
draft-warn = Better mended:
draft-ask = Is this so?
draft-law-verified = { $article }
draft-law-secondary = { $article } (as others report it)
draft-law-unverified = { $article } (the text itself was not checked)
draft-swap = Put “{ $instead }”
draft-drop = Take it out
draft-sure = Yes, it is so
draft-more = { $count } more, shown when these are mended.
draft-hers = These are your own words. The page changes them no more.
draft-rewrite = Write it anew
draft-mine-again = Bring my words back
consent-field-yes = Yes, I agree
consent-field-no = No, keep it for me
