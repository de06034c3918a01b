"""Share picture: her goods with name, price, place and contact, to post or to send: 1080 pixels wide, 4:5 or square.

The 4:5 is the tallest that Facebook and Zalo show whole; the square is what shops ask for. A place for a code is there
only where a code is given.
"""

from __future__ import annotations

import io
from base64 import b64encode
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from kit.content import claims
from kit.content.catalogue_text import catalogue_lines
from kit.content.pictures import drawing
from kit.content.produce import produce
from kit.domain import money
from kit.prints import no_alcohol
from kit.prints.practice import across
from kit.prints.typesetting import few_colours, standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.domain.listing import Listing

Shape = Literal["tall", "square"]
ShareForm = Literal["jpg", "png", "pdf"]
DOTS = 144  # 540 points are 1080 pixels
QUALITY = 88
NO_PICTURE = "basket"


@dataclass(frozen=True, slots=True)
class SharePicture:
    """What the picture shows. `kind` is the id of a row of the produce table or empty, `price` in đồng a `unit`, 0 to
    leave it out; `short` one sentence of hers; `photo` a JPEG, or None for our own drawing; `code` a QR code's SVG."""

    name: str
    kind: str = ""
    price: int = 0
    unit: str = ""
    short: str = ""
    place: str = ""
    contact: str = ""
    photo: bytes | None = None
    code: bytes | None = None


def validate(picture: SharePicture, listing: Listing | None, on: date) -> None:
    """Raise WordsNotAllowed where the rules of the day forbid words that stand on the picture."""
    claims.refuse_blocked(f"{picture.name}. {picture.short}", picture.kind, listing, on=on)


def of_listing(listing: Listing, bare: SharePicture, *, on: date, language: str) -> SharePicture:
    """Return what a picture shows of `listing`: only what can be counted or looked up, and how to ask for it."""
    for product in catalogue_lines([listing], language=language, on=on):
        (offer,) = product.offers
        place = offer.place[:1].upper() + offer.place[1:]  # a line of its own, not the end of a sentence
        words = {"short": " · ".join(filter(None, (offer.left, offer.when))), "place": place}
        price = {"price": listing.price, "unit": listing.unit} if listing.price and listing.unit else {}
        return replace(bare, name=offer.name, contact=offer.contact, **words, **price)
    return bare


def share_picture(
    picture: SharePicture,
    *,
    shape: Shape = "tall",
    form: ShareForm = "png",
    language: str = "vi",
    practice: bool = False,
) -> bytes:
    """Return the picture. Raises NoCardForAlcohol."""
    no_alcohol.validate(picture.name, picture.kind)
    row = produce().get(picture.kind)
    data = {
        "language": language,
        "words": {},
        "shape": shape,
        "name": picture.name,
        "price": money.format(picture.price) if picture.price else "",
        "unit": picture.unit,
        "short": picture.short,
        "lines": _lines(picture.place, picture.contact),
        "photo": _filling(picture.photo, shape) if picture.photo else None,
        "drawing": standalone(drawing(row.picture if row else NO_PICTURE).encode()),
        "code": picture.code.decode() if picture.code else None,
        "practice": across(practice, language),
    }
    if form == "pdf":
        return typeset("share_picture", data)
    png = typeset("share_picture", data, form="png", dots=DOTS)
    if form == "jpg":
        return _jpeg(png)
    return png if picture.photo else few_colours(png)


def _lines(*said: str) -> Sequence[str]:
    return [words for words in said if words]


def _filling(photo: bytes, shape: Shape) -> str:
    """Return a drawing that the photo fills: what does not fit its shape is cut off on both sides."""
    height = {"tall": 740, "square": 520}[shape]
    image = (
        f'<image width="1000" height="{height}" preserveAspectRatio="xMidYMid slice" '
        f'href="data:image/jpeg;base64,{b64encode(photo).decode()}"/>'
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 {height}">{image}</svg>'


def _jpeg(png: bytes) -> bytes:
    """Return the picture as JPEG: with a photo a fifth of what it weighs as PNG, and what Zalo makes of it anyway."""
    from PIL import Image

    file = io.BytesIO()
    with Image.open(io.BytesIO(png)) as image:
        image.convert("RGB").save(file, "JPEG", quality=QUALITY, optimize=True)
    return file.getvalue()
