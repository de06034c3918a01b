"""Listing words: her words as a sentence, a place with its kind before it, and text cut where a word ends.

>>> sentence("không phun thuốc từ ngày 1/6"), sentence("Ngon lắm chị ơi!")
('Không phun thuốc từ ngày 1/6.', 'Ngon lắm chị ơi!')
>>> cut("Lê Hồng Thái giòn, mọng nước", 20)
'Lê Hồng Thái giòn'
>>> names_its_kind("Bản Khau Tràng"), names_its_kind("Khau Tràng"), names_its_kind("Bản")
(True, False, False)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.typed_text import fold, pieces

if TYPE_CHECKING:
    from collections.abc import Iterable

LOOSE_ENDS = " ,;:-–—"
_CLOSING = ")”’\"'%"
_KINDS = frozenset({"thon", "ban", "xom", "to", "khu", "lang", "ap", "xa", "phuong", "dac", "thi", "hamlet", "commune"})


def bare(text: str) -> str:
    """Return `text` without the signs that join it to other words, and without a full stop."""
    return text.strip(LOOSE_ENDS + ".")


def sentence(text: str) -> str:
    """Return `text` as a sentence: a capital first, a full stop where it ends in a word. Nothing of nothing."""
    kept = text.strip(LOOSE_ENDS)
    if not kept:
        return ""
    stop = "." if kept[-1].isalnum() or kept[-1] in _CLOSING else ""
    return kept[0].upper() + kept[1:] + stop


def listed(texts: Iterable[str]) -> str:
    """Return `texts` one after another, separated by commas."""
    return ", ".join(kept for text in texts if (kept := bare(text)))


def names_its_kind(place: str) -> bool:
    """Return whether a place says itself what it is: a hamlet, a commune, a ward."""
    words = [fold(piece.text) for piece in pieces(place)]
    return len(words) > 1 and words[0] in _KINDS


def without_kind(place: str) -> str:
    """Return what a place is called, without what it is: "Xã Hồng Thái" is Hồng Thái."""
    return place.split(maxsplit=1)[1] if names_its_kind(place) else place


def cut(text: str, most: int) -> str:
    """Return `text` in at most `most` characters, ending with a whole word where there is one to end with."""
    if len(text) <= most:
        return text
    kept = text[: most + 1]
    whole = kept[: kept.rfind(" ")] if " " in kept else text[:most]
    return whole.rstrip(LOOSE_ENDS)
