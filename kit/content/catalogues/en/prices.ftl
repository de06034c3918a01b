# Local prices read from a CSV file
refusal-table-empty = The table has no rows. Put the names of the columns first, then one price on each line.
refusal-table-too-long = The file is larger than { $most } KB. Keep only the list of prices and save it again.
refusal-table-is-workbook = This is an Excel workbook. Open it, save it as “CSV UTF-8” and try again.
refusal-table-not-unicode = This is not UTF-8 text, so its letters would come out wrong. Save it as “CSV UTF-8” and try again.
refusal-price-columns-missing = Columns are missing. The first line needs: product, price, unit, place. It has: { $found }.
refusal-price-cell-empty = “{ $column }” is empty. Please fill it in.
refusal-price-row-shifted = This row has { $found } cells for { $wanted } columns. If the price has a comma, write 35.000 or 35k.
refusal-day-unclear = “{ $text }” is no clear day. Write day/month/year, such as 23/11/2026.
refusal-day-ahead = { $day } is still to come. Write the day on which the price was seen.
refusal-stage-unknown = “{ $text }” is not clear. Write: farm gate, wholesale or retail.

cli-prices = Read a list of market prices (CSV) and say what each product usually sells for.
cli-prices-example = chophien prices prices.csv
refusal-no-prices-given = There is no list of prices. Give a CSV file, such as: chophien prices prices.csv
cli-prices-option-as-json = Print the result as JSON.
cli-prices-option-examples = Show the kit's own examples from the press, which are not today's prices.
prices-what = { $product }{ $form ->
    [none] {""}
   *[other] {" "}({ $form })
  }{ $stage ->
    [farm_gate] , at the farm gate
    [wholesale] , wholesale
    [retail] , retail
   *[mixed] {""}
  }
prices-band = { $what }: usually sold from { $low } to { $high } a { $unit }, { $middle } in the middle. { $seen }
prices-too-little = { $what }: { $n ->
    [one] one price seen so far
   *[other] { $n } prices seen so far
  }, { $ends } a { $unit }; too little to say what is usual ({ $least } are needed). { $seen }
prices-seen = { $n ->
    [one] One price
   *[other] { $n } prices
  } in { $places }; { $days }.
prices-seen-examples = EXAMPLES, not today's prices: { $n } in { $places }; { $days }.
prices-ends = from { $lowest } to { $highest }
prices-days-none = without a date
prices-days-one = on { $first }
prices-days-many = from { $first } to { $last }
prices-days-some = { $days }, { $undated } without a date
prices-bad-row = Line { $row }: { $sentence }
prices-bad-rows = { $bad ->
    [one] { $good } prices were read, one line is to be mended.
   *[other] { $good } prices were read, { $bad } lines are to be mended.
  }
