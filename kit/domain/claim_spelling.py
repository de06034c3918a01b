"""Claim spelling: one key for a word, in whatever way a phone wrote it.

A key is the word's letters with their own shape (ă, â, ê, ô, ơ, ư, đ) and after them its tones, so that "hoà" and "hòa"
are one word, NFC and NFD are one word, and so are "bác sỹ" and "bác sĩ", "nhất" and "nhấtttt", "NHẤT", "ｎｈấｔ" and
the bold letters that some people paste. What is drawn over the letters (strokes, lines) is passed over.

>>> key("hoà") == key("hòa"), key("NHẤTTT") == key("nhất"), key("nhạt") == key("nhất")
(True, True, False)
>>> key("nhất"), key("nhat")
('nhât\\u0301', 'nhat')
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

SHAPES = frozenset("\u0302\u0306\u031b")  # circumflex, breve, horn: another letter
TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")  # grave, acute, tilde, hook, dot below
VOWELS = frozenset("aăâeêioôơuưy")
_FIRST = frozenset("bcdđghklmnpqrstvx")
# Blank on the screen although letters to Unicode: Hangul fillers, Khmer inherent vowels, the empty Braille cell.
_BLANK = frozenset("\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800")
_OTHER = {"ð": "đ", "ı": "i", "ß": "ss"}
_SHAPED = {(base, mark): unicodedata.normalize("NFC", base + mark) for base in "aeou" for mark in SHAPES}


@lru_cache(maxsize=8192)
def apart(character: str) -> str:
    """Return `character` as plain letters, marks and signs in lower case; nothing for what nobody sees."""
    category = unicodedata.category(character)
    if category in {"Cf", "Cs", "Me"} or character in _BLANK or "\ufe00" <= character <= "\ufe0f":
        return ""
    made = unicodedata.normalize("NFKD", character).lower()
    return "".join(_OTHER.get(part, part) for part in unicodedata.normalize("NFKD", made))


def is_mark(part: str) -> bool:
    """Return whether `part` is drawn on the letter before it."""
    return unicodedata.combining(part) != 0


def shaped(letter: str, mark: str) -> str:
    """Return `letter` with a mark that makes it another letter, or the letter as it is."""
    return _SHAPED.get((letter, mark), letter)


def of_letters(letters: str, tones: str) -> str:
    """Return the key of a word whose letters have their shapes on and whose tones come in a row."""
    kept: list[str] = []
    for letter in letters:
        if not kept or kept[-1] != letter:
            kept.append(letter)
    made = "".join(kept)
    if made.endswith("y") and (made == "quy" or not VOWELS.intersection(made[:-1])) and made[0] in _FIRST:
        made = made[:-1] + "i"  # mỹ and mĩ, sỹ and sĩ, quý and quí
    return made + "".join(sorted(set(tones)))


@lru_cache(maxsize=8192)
def key(word: str) -> str:
    """Return the key of one written word."""
    letters: list[str] = []
    tones: list[str] = []
    for part in "".join(map(apart, word)):
        if part in TONES:
            tones.append(part)
        elif part in SHAPES and letters:
            letters[-1] = shaped(letters[-1], part)
        elif not is_mark(part):
            letters.append(part)
    return of_letters("".join(letters), "".join(tones))


def unmarked(made: str) -> bool:
    """Return whether a key has neither tone nor a letter of its own: typed without marks."""
    return made.isascii()
