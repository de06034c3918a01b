# Results for the organizer: chophien backup --results, the page "Send the results" on the console

results-title = Send the results to the organizer
results-what = One file, locked with a passphrase, from which the organizer adds up the results of many classes. There are only codes in it: no woman's name, hamlet or card number.
results-in = What is in it
results-in-class = where the class was, the commune, its day, the day of deletion
results-in-came = a code for each woman: which half-days she came, whether she lets us keep and count what she enters
results-in-counted = of women who agreed to be counted: steps done, right or not, the answers before and after, price and cost of a unit of what they priced
results-out = What is not in it
results-out-names = names, hamlets, tables, card numbers, card codes, the PIN, the Wi-Fi, the contact
results-out-private = cash books, photos, listings, names of goods, account numbers, whatever women typed in their own words
results-out-no = what women did, answered and priced who have not agreed
results-words = Tell the organizer the passphrase by telephone or on paper; never send it with the file.
results-later = If a woman changes her mind or has her data deleted afterwards, send a new file: the organizer's store then takes her results out.
results-outlives = This file does not delete itself. By { $day } delete it on every computer and stick.
results-make = Make and download the file of results
results-file = cho-phien-results
results-open = Send the results
results-when = At the end, when everyone has answered. Making it again does no harm: what is merged twice is not counted twice.
results-none = A practice room has no results to send.
results-outside =
    RESULTS OF A CHỢ PHIÊN CLASS, LOCKED

    This file is for the organizer of the class. Nobody can read what is in it without the passphrase.
    To be deleted by { $day }. To merge it: chophien merge FILE --into STORE
cli-backup-option-results-alone = Write only the results for the organizer: codes for names; no cash books, photos or typed words.
cli-results-counts = { $steps } steps done and answers, { $tries } tries, { $prices } prices decided.

refusal-no-results = There is no class here that has results to send: a practice room does not count. Open the real class and do it again.
refusal-restore-results = This is a file of results for the organizer; no class can be opened from it. Opening a class again takes a file cho-phien-backup; results are merged with chophien merge.
