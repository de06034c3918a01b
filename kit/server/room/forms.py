"""Forms: what was typed on a page, made plain or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_HAMLET = 80
LARGEST_NUMBER = 99_999


class NumberMissing(Refusal):
    """No card number was typed, or something that is none."""

    kind = "card-number-missing"


class HamletNotChosen(Refusal):
    kind = "hamlet-not-chosen"


def card_number(text: str) -> int:
    """Return the number on a card, typed in any digits. Raises NumberMissing.

    >>> card_number(" 27 "), card_number("số 27"), card_number("２７")
    (27, 27, 27)
    """
    try:
        clean = plain(text, limit=20).casefold().removeprefix("số").strip(" .#")
    except Refusal:
        raise NumberMissing from None
    if not (clean.isascii() and clean.isdigit()) or not 0 < int(clean) <= LARGEST_NUMBER:
        raise NumberMissing
    return int(clean)


def hamlet(chosen: str, typed: str, known: Iterable[str]) -> str:
    """Return the hamlet that was chosen or typed, the way the class writes it. Raises HamletNotChosen.

    Phones often type without marks: "na mu" is "Nà Mụ" if that is the only hamlet of the class it can be.

    >>> hamlet("", " na  mu", ["Nà Mụ", "Khau Tràng"]), hamlet("Khau Tràng", "", [])
    ('Nà Mụ', 'Khau Tràng')
    """
    try:
        clean = plain(typed, limit=LONGEST_HAMLET) or plain(chosen, limit=LONGEST_HAMLET)
    except Refusal:
        raise HamletNotChosen from None
    if not any(sign.isalnum() for sign in clean):
        raise HamletNotChosen
    folded = clean.casefold()
    known = list(known)
    for same in (lambda name: name.casefold() == folded, lambda name: _bare(name) == _bare(clean)):
        found = [name for name in known if same(name)]
        if len(found) == 1:
            return found[0]
    return clean


def _bare(text: str) -> str:
    return fold(text).removeprefix("thon ").strip()
