# Claims: checking a listing before it is posted, and the rules file datasets/claim_rules.toml
problem-claim-phrase-wrong = the phrase “{ $phrase }” is not written right at “{ $part }”. See docs/claims.md for how phrases are written.
problem-claim-wording-unfilled = a wording to put instead uses “{ $part }”, which the phrase “{ $phrase }” does not have. Add it to the phrase, or word it differently.

cli-listing = Listings: check one before it is posted.
cli-listing-example = chophien listing check < listing.txt
cli-listing-check = See which sentence of a listing could be fined, under which article, and what to say instead.
cli-listing-check-example = chophien listing check --product mien-dong --json < listing.txt
cli-listing-check-option-product = What is sold: id or name, such as mien-dong, or a kind: fresh, processed, stay, meal.
cli-listing-check-option-as-json = Print the result as JSON.
listing-clean = Nothing here is against the law. Post it, and sell well.
listing-block = Line { $line }: “{ $found }”: change this before posting.
listing-warn = Line { $line }: “{ $found }”: likely to be fined, better changed.
listing-ask = Line { $line }: “{ $found }”: look again; it may stay if it is true.
listing-law-verified = Under { $article }.
listing-law-secondary = Under { $article } (from a secondary source, ask to be sure).
listing-law-unverified = Under { $article } (not verified, ask to be sure).
listing-instead = Safe to say: { $wordings }
listing-leave-out = leave it out
listing-product-unknown = The product “{ $product }” is not known, so only the general rules were checked. Its id stands in datasets/produce.csv.
listing-blocked = { $count ->
    [one] One place has to change before posting.
   *[other] { $count } places have to change before posting.
  }
refusal-no-listing-given = There is no listing to check. Give a text file, for example: chophien listing check < listing.txt
refusal-listing-file-too-long = The file is too long (over { $most } thousand bytes) to be a listing. Cut out what you want to check.
refusal-listing-not-utf8 = The file is in an old encoding, so its letters cannot be told for sure. Save it as UTF-8 and try again.

refusal-words-not-allowed = The listing says “{ $found }”, which the law on advertising forbids. Open the listing lesson, change these words and keep it.
