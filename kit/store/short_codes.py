"""Short codes: what a card and the poster show to be typed.

The letters and digits are chosen for the hand and for Vietnamese keyboards: nothing that looks like something else
(0 O, 1 I L, 2 Z, 5 S, 8 B), no vowels (no words come out, and Telex and VNI have nothing to put a tone on), no D and no
W (Telex turns DD into Đ and W into Ư). 22 signs are left.

A card has eight: 22⁸ ≈ 5.5 · 10¹⁰ codes. With 200 cards in a room, ten tries a second all day long find one with a
chance of 1 in 300; the room must allow far fewer (ten a minute: 1 in 19 000). A poster's join code has five: it opens
the door of the room only, and the room is in the hall.

>>> parse(" c4hk-9ptv ")
'C4HK9PTV'
>>> format("C4HK9PTV")
'C4HK-9PTV'
"""

from __future__ import annotations

import secrets
import unicodedata

ALPHABET = "23456789CFGHJKMNPQRTVX"
CARD_LENGTH = 8
JOIN_LENGTH = 5


def make(length: int) -> str:
    """Return a random code."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def parse(text: str) -> str:
    """Return a typed code as it was made: capitals, without spaces and hyphens. Empty if it cannot be one."""
    code = "".join(sign for sign in unicodedata.normalize("NFKC", text).upper() if sign.isalnum())
    return code if set(code) <= set(ALPHABET) else ""


def format(code: str) -> str:  # noqa: A001 (the house's verb for "as a person reads it")
    """Return a code in groups of four, as it is printed."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))
