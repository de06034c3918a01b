"""Product code: the text of a code on her goods or her stall, other than for payment.

Who made it and how to reach her: a phone number, Zalo, a Facebook page, a place, a contact card, some lines of text.
A text that a household writes itself is product information and never "truy xuất nguồn gốc", which is a system of its
own with a register behind it, so nothing here says so and a text that does is refused. Each function returns what a
phone's camera opens. Sources: https://github.com/zxing/zxing/wiki/Barcode-Contents, RFC 3966 (tel), RFC 5870 (geo),
RFC 2426 (vCard 3.0), circular 02/2024/TT-BKHCN (traceability).

>>> call("0912 345 678"), zalo("+84912345678"), facebook("facebook.com/che.nahang")
('tel:+84912345678', 'https://zalo.me/0912345678', 'https://www.facebook.com/che.nahang')
>>> place("22.3561, 105.3872")
'geo:22.3561,105.3872'
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from kit.domain import phone
from kit.domain.refusal import Refusal
from kit.domain.typed_text import TextTooLong, TextUnreadable, fold, plain

TEXT_MOST: Final = 200
"""Bytes of a text that a cheap camera still reads from a label: 32 mm at half a millimetre a module."""
CONTACT_MOST: Final = 213
"""Bytes of a contact card: all that version 10 holds, still 32 mm."""
NAME_MOST: Final = 60
_PAGE = re.compile(r"(?:https?://)?(?:[a-z-]+\.)?(?:facebook\.com|fb\.com)/(.+)", re.IGNORECASE)
_PAGE_NAME = re.compile(r"[A-Za-z0-9.]{5,50}")
_PAGE_NUMBER = re.compile(r"profile\.php\?id=([0-9]{5,20})(?:&.*)?")
_PLACE = re.compile(r"(?:geo:)?\s*([0-9]{1,2}\.[0-9]{2,8})\s*[,;\s]\s*([0-9]{1,3}\.[0-9]{2,8})")
# The country with its sea, widely drawn: it catches swapped numbers and a slip of the finger, no border is meant.
_LATITUDES, _LONGITUDES = (Decimal(6), Decimal(24)), (Decimal(102), Decimal(118))
_TRACEABILITY = frozenset({"truy xuat nguon goc", "tem truy xuat", "truy xuat duoc nguon goc"})


class PageUnclear(Refusal):
    """Not the name or address of a Facebook page. Details: page."""

    kind = "product-code-page-unclear"


class PlaceUnclear(Refusal):
    """Not a latitude and a longitude as maps give them."""

    kind = "product-code-place-unclear"


class PlaceElsewhere(Refusal):
    """A place outside the country: most likely the two numbers changed places."""

    kind = "product-code-place-elsewhere"


class ContactNameMissing(Refusal):
    """A contact card without a name."""

    kind = "product-code-name-missing"


class WordsMissing(Refusal):
    """No text where a text was wanted."""

    kind = "product-code-words-missing"


class WordsTooLong(Refusal):
    """More text than a label's code carries. Details: length and most, in bytes."""

    kind = "product-code-words-too-long"


class WordsUnreadable(Refusal):
    """Characters that no person types."""

    kind = "product-code-words-unreadable"


class NotTraceability(Refusal):
    """A text of her own that calls itself traceability."""

    kind = "product-code-not-traceability"


def call(number: str) -> str:
    """Return the code that dials `number`. Raises the refusals of kit.domain.phone."""
    return f"tel:+84{phone.parse(number)[1:]}"


def zalo(number: str) -> str:
    """Return the code that opens a talk with the Zalo of `number`. Raises the refusals of kit.domain.phone."""
    return phone.zalo_link(phone.parse(number))


def facebook(page: str) -> str:
    """Return the code of a Facebook page, given by its address or its name. Raises PageUnclear."""
    typed = page.strip()
    address = _PAGE.fullmatch(typed)
    name = (address[1] if address else typed.removeprefix("@")).rstrip("/")
    if number := _PAGE_NUMBER.fullmatch(name):
        return f"https://www.facebook.com/profile.php?id={number[1]}"
    name = name.partition("?")[0].rstrip("/")
    if not _PAGE_NAME.fullmatch(name):
        raise PageUnclear(page=typed[:60])
    return f"https://www.facebook.com/{name}"


def place(typed: str) -> str:
    """Return the code that opens a map at "latitude, longitude" as maps show them. Raises PlaceUnclear, …Elsewhere.

    The code is public: ask her before a home's place goes into it.
    """
    found = _PLACE.fullmatch(typed.strip())
    if not found:
        raise PlaceUnclear
    latitude, longitude = Decimal(found[1]), Decimal(found[2])
    if not (_LATITUDES[0] <= latitude <= _LATITUDES[1] and _LONGITUDES[0] <= longitude <= _LONGITUDES[1]):
        raise PlaceElsewhere
    return f"geo:{round(latitude, 5).normalize():f},{round(longitude, 5).normalize():f}"


def contact(name: str, number: str, village: str = "", sells: str = "") -> str:
    """Return a contact card (vCard 3.0): who she is, her number, her village and what she sells.

    Raises ContactNameMissing, WordsTooLong, WordsUnreadable, NotTraceability and the refusals of kit.domain.phone.
    """
    called, where, what = (_line(part) for part in (name, village, sells))
    if not called:
        raise ContactNameMissing
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_escaped(called)};;;;", f"FN:{_escaped(called)}"]
    lines += [f"TEL;TYPE=CELL:+84{phone.parse(number)[1:]}"]
    lines += [f"ADR:;;{_escaped(where)};;;;"] if where else []
    lines += [f"NOTE:{_escaped(what)}"] if what else []
    return _kept("\n".join([*lines, "END:VCARD"]), CONTACT_MOST)


def words(text: str) -> str:
    """Return some lines of text as a code carries them: empty lines and stray spaces left out.

    Raises WordsMissing, WordsTooLong, WordsUnreadable, NotTraceability.
    """
    try:
        lines = [plain(line, limit=TEXT_MOST) for line in text.splitlines()]
    except TextUnreadable:
        raise WordsUnreadable from None
    except TextTooLong:
        raise WordsTooLong(length=len(text.encode("utf-8", "replace")), most=TEXT_MOST) from None
    kept = "\n".join(line for line in lines if line)
    if not kept:
        raise WordsMissing
    return _kept(kept, TEXT_MOST)


def claims_traceability(text: str) -> bool:
    """Return whether `text` calls itself traceability, with or without marks."""
    folded = " ".join(fold(text).split())
    return any(claim in folded for claim in _TRACEABILITY)


def _line(text: str) -> str:
    try:
        return plain(text, limit=NAME_MOST)
    except TextUnreadable:
        raise WordsUnreadable from None
    except TextTooLong:
        raise WordsTooLong(length=len(text.encode("utf-8", "replace")), most=NAME_MOST) from None


def _kept(text: str, most: int) -> str:
    length = len(text.encode("utf-8"))
    if length > most:
        raise WordsTooLong(length=length, most=most)
    if claims_traceability(text):
        raise NotTraceability
    return text


def _escaped(part: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", part)
