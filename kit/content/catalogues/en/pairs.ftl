# Two women on one phone
pair-start = Two of us on one phone
pair-title = The second woman joins on this phone
pair-what = The woman beside you types the number of her own card, chooses her hamlet and taps her own three pictures. Each keeps her own goods and book.
pair-whose = The goods of { $name }
pair-roles = { $taps } taps · { $reads } reads
pair-swap = Change roles
pair-change = Change to the goods of { $name }
pair-end = Stop sharing the phone

refusal-pair-same = This is the card of the woman who is using the phone. The second woman types the number of her own card.
