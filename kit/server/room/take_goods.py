"""Take goods: the files about what she sells: price cards, pictures, listings, codes, labels, photos."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.codes.refusals import CodeEmpty
from kit.domain.local_time import day_of
from kit.server.room import codes_kept, listing_file
from kit.server.room.belongings import ABOUT, Note, cover
from kit.server.room.goods import is_alcohol
from kit.server.room.seller import seller

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kit.server.room.belongings import Belongings, Thing
    from kit.server.room.codes_kept import Labelled, Stand
    from kit.server.room.room import PaperForm, Prints, ShareForm, ShareShape
    from kit.store.records import KeptProduct

SHARES: tuple[tuple[str, ShareShape, ShareForm, str], ...] = (
    ("share-jpg", "tall", "jpg", "share.jpg"),
    ("share-square", "square", "jpg", "share-square.jpg"),
    ("share-pdf", "tall", "pdf", "share.pdf"),
)
CARDS: tuple[PaperForm, ...] = ("png", "pdf")


def prices(hers: Belongings) -> Iterator[Thing | Note]:
    """Yield her price list and the price card of each product, to send and to print."""
    prints = hers.room.prints
    yield from _price_lists(hers, prints) if prints else ()
    for kept in hers.products if prints else ():
        if is_alcohol(kept):
            yield Note("prices", hers.say("files-alcohol", name=kept.name))
            continue
        facts = {"on": day_of(kept.kept_at), "language": hers.language}
        for form in CARDS:
            card = partial(prints.price_card, kept, form=form, **facts)  # type: ignore[union-attr]
            yield hers.thing("prices", f"price-{form}", form, f"{kept.id}/price.{form}", card, of=kept.name)


def pictures(hers: Belongings) -> Iterator[Thing | Note]:
    """Yield the pictures to post of each product with a listing."""
    prints = hers.room.prints
    for kept in hers.goods() if prints else ():
        if kept.id not in hers.listed:
            continue
        has_photo = bool(hers.photos) and bool(hers.listed[kept.id].details.get("photos"))
        for what, shape, form, file in SHARES:
            make = partial(_shared, hers, prints, kept, shape, form)  # type: ignore[arg-type]
            about = ABOUT["share-photo"] if has_photo and form == "jpg" else ABOUT[what]
            yield hers.thing("pictures", what, form, f"{kept.id}/{file}", make, of=kept.name, about=about)


def listings(hers: Belongings) -> Iterator[Thing | Note]:
    """Yield her text for each place, and the table for the marketplace that takes one."""
    prints, said = hers.room.prints, any(text.body for text in hers.texts)
    if prints and said:
        sheet = partial(prints.listing_sheet, hers.texts, on=hers.today, language=hers.language)
        of = hers.say("files-of-listing-sheet")
        yield hers.thing("listings", "listing-sheet", "pdf", "listings.pdf", sheet, of=of)
    for text in hers.texts:
        of = f"{text.of}: {text.place_name}"
        if text.refusal:
            yield Note("listings", hers.say("files-text-not", name=of, why=hers.refusal(text.refusal)), "listing")
            continue
        body = text.body.replace("\n", "\r\n").encode("utf-8-sig")  # or an old Notepad shows one long line of signs
        at = f"text/{text.product}/{text.place}.txt"
        yield hers.thing("listings", "text", "txt", at, partial(bytes, body), of=of, about=len(body))
    if not hers.listed:
        return
    table = listing_file.table(hers.keeper.listings(), hers.language, on=hers.today)
    for name, parts in listing_file.gaps(table, hers.language):
        yield Note("listings", hers.say("listing-file-gap", name=name, parts=parts))
    for one in table.refused:
        yield Note("listings", hers.say("listing-file-not-written", name=one.name, why=hers.refusal(one.refusal)))
    content = table.content
    yield hers.thing(
        "listings",
        "table",
        "csv",
        "listings.csv",
        partial(bytes, content),
        of=hers.say("files-of-table"),
        about=len(content),
    )


def codes(hers: Belongings) -> Iterator[Thing | Note]:
    """Yield the code and the label of her goods, and the stand where she is paid if its number is kept."""
    prints = hers.room.prints
    if prints is None:
        return
    kept = codes_kept.labelled(hers.keeper, today=hers.today)
    if kept is not None:
        of = kept.goods.name
        if kept.goods.reach:
            yield hers.thing("codes", "code", "png", "code.png", partial(_code, kept, hers.language), of=of)
        facts = {"on": hers.today, "language": hers.language}
        yield hers.thing("codes", "label", "png", "label.png", partial(prints.label, kept, **facts), of=of)
        yield hers.thing("codes", "labels", "pdf", "labels.pdf", partial(prints.labels, kept, **facts), of=of)
    stand = codes_kept.stand(hers.keeper)
    if stand is not None:
        for form in CARDS:
            make = partial(_stand, prints, stand, form, hers.language)
            yield hers.thing("codes", f"stand-{form}", form, f"stand.{form}", make, of=hers.say("files-of-stand"))
    elif codes_kept.stand_not_kept(hers.keeper):
        yield Note("codes", hers.say("files-stand-not-kept"), codes_kept.LESSON)


def photos(hers: Belongings) -> Iterator[Thing | Note]:
    """Yield her photos as they are kept."""
    for number, photo in enumerate(hers.photos, start=1):
        make, of = partial(hers.keeper.photo, photo.id), hers.say("files-of-photo", name=number)
        at = f"photo/{photo.id}.jpg"
        yield hers.thing("photos", "photo", "jpg", at, make, of=of, name=str(number), about=photo.size)


def _price_lists(hers: Belongings, prints: Prints) -> Iterator[Thing | Note]:
    """Yield all that she sells on one list: a picture of each of its pages, since a phone sends one at a time."""
    from kit.prints.price_list import A_PAGE

    priced = [(kept, day_of(kept.kept_at)) for kept in hers.goods()]
    of = hers.say("files-of-price-list")
    for page, first in enumerate(range(0, len(priced), A_PAGE), start=1):
        make = partial(_listed, hers, prints, priced[first : first + A_PAGE], "png")
        what, at = ("price-list-png", "price-list.png") if page == 1 else ("price-list-more", f"price-list-{page}.png")
        yield hers.thing("prices", what, "png", at, make, of=of, name=str(page))
    if priced:
        make = partial(_listed, hers, prints, priced, "pdf")
        yield hers.thing("prices", "price-list-pdf", "pdf", "price-list.pdf", make, of=of)


def _listed(hers: Belongings, prints: Prints, priced: list[tuple[KeptProduct, date]], form: PaperForm) -> bytes:
    who = seller(hers.who, hers.listed.values(), practice=hers.keeper.practice, language=hers.language)
    return prints.price_list(priced, who, form=form, language=hers.language)


def _shared(hers: Belongings, prints: Prints, kept: KeptProduct, shape: ShareShape, form: ShareForm) -> bytes:
    listing = hers.listed[kept.id]
    photo = cover(hers.keeper, listing)
    how = {"on": hers.today, "language": hers.language}
    return prints.share_picture(kept, listing, photo, shape=shape, form=form, **how)  # type: ignore[arg-type]


def _code(kept: Labelled, language: str) -> bytes:
    """Return the code on her goods as a picture. Raises Refusal."""
    from kit.codes.files import png

    code = kept.code(language)
    if code is None:
        raise CodeEmpty
    return png(code)


def _stand(prints: Prints, stand: Stand, form: PaperForm, language: str) -> bytes:
    return prints.stand(stand, form=form, language=language)
