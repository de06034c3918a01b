# The results of many classes in one place: chophien merge

cli-merge = Merge the results of many classes into the organizer's one store.
cli-merge-example = chophien merge results/ --into province-store
cli-merge-option-into = The store to merge into: a folder, or the address of a PostgreSQL database.
cli-merge-option-words-file = A text file with the passphrases: a line for each file of results, in their order; a single line is used for all.
cli-merge-option-conflicts = List where two copies of the same class do not agree.
cli-merge-option-as-json = Print the result as JSON.
cli-merge-words = Passphrase of { $file } (does not show; Enter: the same as the file before)
cli-merge-file = { $file }: { $added } rows added, { $updated } updated, { $removed } taken out, { $conflicts } that do not agree.
cli-merge-nothing-new = { $file }: nothing new.
cli-merge-refused = { $file }: not merged. { $why }
cli-merge-new = class at { $place }, { $starts }: new
cli-merge-known = class at { $place }, { $starts }: in the store already
cli-merge-due = class at { $place }, { $starts }: the day has come on which it had to be deleted, so it is not taken
cli-merge-deleted = class at { $place }, { $starts }: was deleted before and is not brought back
cli-merge-at-home = class at { $place }, { $starts }: this store is where the class itself keeps its data, so it is left alone
cli-merge-held = The store has { $workshops ->
    [one] one class
   *[other] { $workshops } classes
  }.
cli-merge-conflicts = { $count ->
    [one] In one place
   *[other] In { $count } places
  } copies do not agree; the store keeps what it had first. Look at each: chophien merge --conflicts
cli-merge-conflict = Class at { $place }, { $starts }, table { $table }: { $columns } (file { $source })

refusal-merge-nowhere = Nobody said where to merge to. Add --into with a folder (for example --into province-store), or set CHOPHIEN_DATABASE_URL.
refusal-nothing-to-merge = There is neither a file of results in { $folder } nor the data of a class. Choose a file cho-phien-results-….zip, or a folder with such files.
refusal-words-not-of-files = The file of passphrases has { $lines } lines for { $files } files to open. Write a line for each file, in their order, or a single line for all.
