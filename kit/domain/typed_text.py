"""Typed text: what a person typed or pasted, made plain before anything reads it.

Phones, keyboards and web pages write one and the same text in many ways: letters and their marks apart (NFD),
full-width digits, non-breaking and doubled spaces, characters that nobody sees. `plain` gives one way: NFC, ASCII for
full-width signs, single spaces, nothing invisible. It changes no digit of another script and no ² or ½ (Unicode's
compatibility forms would turn "35²" into 352). A control character stands for nothing a person typed, so it is refused.

>>> plain("  ３５\u00a0k\u200b ", limit=20)
'35 k'
>>> [piece.text for piece in pieces("1tr2/kg")]
['1', 'tr', '2', '/', 'kg']
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from kit.domain.refusal import Refusal

DIGITS = frozenset("0123456789")
SEPARATORS = frozenset(".,'")
DASHES = frozenset("-–—−‐‑~")
TO = frozenset({"đến", "tới", "den", "toi"})  # between the ends of a range, as a dash is
MINUS = frozenset({"âm", "am"})
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ´`"), "'")
_TO_ASCII = _FULL_WIDTH | _APOSTROPHES
# Letters by category, blank on the screen: Hangul fillers, Khmer inherent vowels, the empty Braille cell.
_BLANK_LETTERS = frozenset("\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800")
_FRACTIONS = {"1/2": "½", "1/4": "¼", "3/4": "¾"}
_LONGEST_DECOMPOSED = 4  # characters that one letter takes in NFD, at most, with room


class TextTooLong(Refusal):
    """More characters than the place takes."""

    kind = "text-too-long"


class TextUnreadable(Refusal):
    """Control characters or halves of characters: not something that a person typed."""

    kind = "text-unreadable"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of digits (with the separators inside), a word, or one sign; `glued`: nothing between it and the last."""

    text: str
    glued: bool

    @property
    def is_number(self) -> bool:
        return self.text[0] in DIGITS


def plain(text: str, *, limit: int) -> str:
    """Return `text` in NFC with single spaces and nothing invisible. Raises TextTooLong, TextUnreadable."""
    if len(text) > limit * _LONGEST_DECOMPOSED:
        raise TextTooLong(limit=limit)
    kept = (_visible(character) for character in text)
    made = " ".join(unicodedata.normalize("NFC", "".join(kept)).split())
    if len(made) > limit:
        raise TextTooLong(limit=limit)
    return made


def fold(text: str) -> str:
    """Return `text` in lower case without Vietnamese marks, to compare with what is typed without them.

    >>> fold("Củ sắn đồng")
    'cu san dong'
    """
    apart = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(character for character in apart if not unicodedata.combining(character))


def pieces(text: str) -> list[Piece]:
    """Cut plain `text` into numbers, words and signs. A separator with a digit on each side belongs to the number."""
    found: list[Piece] = []
    start, end = 0, len(text)
    while start < end:
        if text[start] == " ":
            start += 1
            continue
        stop = start + 1
        if text[start] in DIGITS:
            while stop < end and (
                text[stop] in DIGITS or (text[stop] in SEPARATORS and stop + 1 < end and text[stop + 1] in DIGITS)
            ):
                stop += 1
        elif text[start].isalpha():
            while stop < end and text[stop].isalpha():
                stop += 1
        found.append(Piece(text[start:stop], glued=start > 0 and text[start - 1] != " "))
        start = stop
    return found


def with_fractions(found: list[Piece]) -> list[Piece]:
    """Return `found` with 1/2, 1/4 and 3/4, typed without a space, as the one sign they are."""
    made: list[Piece] = []
    for piece in found:
        typed = "".join(before.text for before in made[-2:]) + piece.text
        if typed in _FRACTIONS and piece.glued and made[-1].glued:
            made[-2:] = [Piece(_FRACTIONS[typed], made[-2].glued)]
        else:
            made.append(piece)
    return made


def _visible(character: str) -> str:
    """Return what stands on the screen for `character`: itself, a space, ASCII, or nothing."""
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category in {"Cc", "Cs"}:
        raise TextUnreadable
    if category == "Cf" or character in _BLANK_LETTERS or "\ufe00" <= character <= "\ufe0f":
        return ""
    return character.translate(_TO_ASCII)
