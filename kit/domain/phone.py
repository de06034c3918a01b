"""Phone: a Vietnamese mobile number, in the one way the kit keeps it: ten digits from 0.

Since 2018 every mobile number has ten digits and begins with 03, 05, 07, 08 or 09; +84 stands for the first 0 to
callers from abroad. A desk phone (02…) takes no Zalo, so it is refused with its own words, as are the eleven digits of
before 2018. Source: the numbering plan of the Ministry of Information and Communications, circular 22/2014/TT-BTTTT and
plan 798/QĐ-BTTTT (2018).

>>> parse("+84 912.345.678"), parse("0912345678")
('0912345678', '0912345678')
>>> format("0912345678"), zalo_link("0912345678")
('0912 345 678', 'https://zalo.me/0912345678')
"""

from __future__ import annotations

import re

from kit.domain.refusal import Refusal
from kit.domain.typed_text import TextTooLong, TextUnreadable, plain

LONGEST = 40
DIGITS = 10
MOBILE = ("03", "05", "07", "08", "09")
_BETWEEN = str.maketrans("", "", " .-–()/")
_ABROAD = re.compile(r"^(?:\+|00)?840?(?=[1-9]\d{8,9}$)")


class PhoneMissing(Refusal):
    """Nothing where a number should stand."""

    kind = "phone-missing"


class PhoneUnclear(Refusal):
    """Something else than digits, or two numbers in one place."""

    kind = "phone-unclear"


class PhoneLength(Refusal):
    """Too few digits, or too many."""

    kind = "phone-length"


class PhoneNotMobile(Refusal):
    """A desk phone, or a number of a network that there is none of."""

    kind = "phone-not-mobile"


class PhoneOld(Refusal):
    """Eleven digits from 01: changed to ten in 2018."""

    kind = "phone-old"


def parse(text: str) -> str:
    """Return the number that `text` says, as ten digits. Raises PhoneMissing, PhoneUnclear and their like."""
    try:
        typed = plain(text, limit=LONGEST).translate(_BETWEEN)
    except (TextTooLong, TextUnreadable):
        raise PhoneUnclear from None
    if not typed:
        raise PhoneMissing
    found = _ABROAD.sub("0", typed)
    if not (found.isascii() and found.isdecimal()):
        raise PhoneUnclear
    if found.startswith("01") and len(found) == DIGITS + 1:
        raise PhoneOld(phone=found)
    if not found.startswith(MOBILE) and len(found) in {DIGITS, DIGITS + 1}:
        raise PhoneNotMobile(begins=found[:2])
    if len(found) != DIGITS:
        raise PhoneLength(digits=len(found), wanted=DIGITS)
    return found


def format(phone: str) -> str:  # noqa: A001 - the house verb: parse, format
    """Return `phone` in groups, as people read a number aloud."""
    return f"{phone[:4]} {phone[4:7]} {phone[7:]}"


def zalo_link(phone: str) -> str:
    """Return the address that opens a talk with the Zalo of `phone`."""
    return f"https://zalo.me/{phone}"
