# Photos of goods: what the computer cannot take, and advice from looking. Every photo is kept; advice binds nobody.

refusal-photo-too-large = This picture is too heavy and could not be made smaller. Take it again with this phone and choose it.
refusal-photos-full = That is { $most } photos already, as many as a listing takes. Remove one, then add another.

## Advice

photo-advice-too-dark = The photo is rather dark. Take the goods to a door or into the shade outside and try again: they will look fresher.
photo-advice-too-bright = The photo is glaring. Keep out of the hard sun; in the shade the colours show better.
photo-advice-blurred = The photo is rather blurred. Wipe the lens, tap on the goods on the screen, keep your hand still and take it again.
photo-advice-too-small = The photo is small and will show as squares. Choose the one the phone took, not a picture of the screen.
photo-advice-scale = Put a hand or an egg beside the goods, so that buyers see how big they are.

## The field

photo-alt = Photo { $number } ({ $label })
photo-cover = Cover
photo-remove = Remove photo { $number }
photo-first = Put photo { $number } first, as the cover
photo-removed = One photo was removed.
photo-undo = Put it back
photo-count = { $count ->
    [one] There is one photo.
   *[other] There are { $count } photos.
 }
photo-sending = Making the photo smaller and sending it…
