"""Claim text: the words of a text, each with its place in the text as it was given.

Places are offsets into what was typed or pasted, so that a finding can be marked there and replaced, whatever stands
between its letters. A word knows whether a phrase may go on over what lies before it: spaces, hyphens, quotes and
pictures join ("ngon 🍊 nhất"); a comma, a full stop, a bracket or a new line do not.

>>> [(word.key, word.start, word.end) for word in words("Cam  100%")]
[('cam', 0, 3), ('100', 5, 8), ('%', 8, 9)]
>>> [word.breaks for word in words("ngon. Nhất là cam, quýt")]
[True, True, False, False, True]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, reduce

from kit.domain import claim_spelling as spelling

SIGNS = frozenset("%+")  # signs that a phrase may have as a word
_BREAKS = frozenset(",;!?()[]{}|:\n\r\v\f\x85\u2028\u2029\u2022\u2192\u3001\u3002")
_PLAIN_SIGNS = frozenset(" \n\r\t.,;:!?-/()\"'%+#0123456789")
_LETTERS = re.compile(r"[^\W\d_]{1,40}")
_DASHES = frozenset("-–—−")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a number or a sign. `letters`: as they stand, with their shapes.

    `places`: where each letter stands; nothing where each is one character of the text, as mostly.
    """

    key: str
    start: int
    end: int
    breaks: bool
    between: str = ""
    letters: str = ""
    tones: tuple[str, ...] = ()
    places: tuple[tuple[int, int], ...] = ()

    @property
    def is_number(self) -> bool:
        return self.key[0].isdigit()

    @property
    def spots(self) -> tuple[tuple[int, int], ...]:
        """Where each letter stands."""
        return self.places or tuple((place, place + 1) for place in range(self.start, self.end))

    def part(self, first: int, last: int) -> Word:
        """Return the letters from `first` up to `last` as a word of its own."""
        letters, tones, places = self.letters[first:last], self.tones[first:last], self.spots[first:last]
        between, breaks = ("", False) if first else (self.between, self.breaks)
        return _made(letters, tones, places, between, breaks=breaks)

    def joined(self, other: Word) -> Word:
        """Return this word and the one after it as one."""
        letters, tones, places = self.letters + other.letters, self.tones + other.tones, self.spots + other.spots
        return _made(letters, tones, places, self.between, breaks=self.breaks)


def words(text: str) -> list[Word]:
    """Return the words of `text` as they stand, before anything written apart or together is read as meant."""
    made: list[Word] = []
    between: list[str] = ["\n"]
    letters: list[str] = []
    tones: list[str] = []
    places: list[tuple[int, int]] = []

    def add(letter: str) -> None:
        letters.append(letter)
        tones.append("")
        places.append((place, place + 1))

    def close() -> None:
        if letters:
            separated = "".join(between)
            breaks = _is_break(separated) or (separated == "." and _begins_a_sentence(text, made[-1], places[0][0]))
            made.append(_made("".join(letters), tuple(tones), tuple(places), separated, breaks=breaks))
            for parts in (letters, tones, places, between):
                parts.clear()

    place = -1
    while (place := place + 1) < len(text):
        if not letters and (usual := _usual(text, place)):
            chunk, (key, kept, marked) = usual
            separated = "".join(between)
            breaks = _is_break(separated) or (separated == "." and _begins_a_sentence(text, made[-1], place))
            made.append(Word(key, place, place + len(chunk), breaks, separated, kept, marked))
            between.clear()
            place += len(chunk) - 1
            continue
        for part in spelling.apart(text[place]):
            if part.isalnum():
                if letters and letters[-1].isdigit() != part.isdigit():
                    close()
                add(part)
            elif spelling.is_mark(part):
                if letters:  # a mark on a sign, or on nothing, is passed over
                    tones[-1] += part if part in spelling.TONES else ""
                    letters[-1] = spelling.shaped(letters[-1], part)
                    places[-1] = (places[-1][0], place + 1)
            elif part == "@" and letters and letters[-1].isalpha() and text[place + 1 : place + 2].isalpha():
                add("a")
            elif part in ".," and letters and letters[-1].isdigit() and text[place + 1 : place + 2].isdigit():
                add(part)
            else:
                close()
                if part in SIGNS:
                    add(part)
                    close()
                else:
                    between.append(part)
    close()
    return made


def _usual(text: str, place: int) -> tuple[str, tuple[str, str, tuple[str, ...]]] | None:
    """Return the letters from `place` on with how they read, where each is one character: nearly every word."""
    found = _LETTERS.match(text, place)
    if found is None:
        return None
    after = text[found.end() : found.end() + 1]
    read = _simply(found[0]) if not after or after in _PLAIN_SIGNS else None
    return (found[0], read) if read else None


@lru_cache(maxsize=8192)
def _simply(chunk: str) -> tuple[str, str, tuple[str, ...]] | None:
    """Return (key, letters, tones) of a word whose every character is one letter; None for others."""
    letters, tones = [], []
    for character in chunk:
        parts = spelling.apart(character)
        letter, marks = parts[:1], parts[1:]
        if not letter.isalpha() or not all(map(spelling.is_mark, marks)):
            return None
        letters.append(reduce(spelling.shaped, marks, letter))
        tones.append("".join(mark for mark in marks if mark in spelling.TONES))
    return spelling.of_letters("".join(letters), "".join(tones)), "".join(letters), tuple(tones)


def _made(
    letters: str, tones: tuple[str, ...], places: tuple[tuple[int, int], ...], between: str, *, breaks: bool
) -> Word:
    key = letters.replace(",", ".") if letters[0].isdigit() else spelling.of_letters(letters, "".join(tones))
    return Word(key, places[0][0], places[-1][1], breaks, between, letters, tones, places)


def _is_break(between: str) -> bool:
    """Return whether a phrase ends at these signs."""
    if _BREAKS.intersection(between):
        return True
    if _DASHES.intersection(between) and between[0] == between[-1] == " ":
        return True
    return "." in between and between[-1] == " "


def _begins_a_sentence(text: str, before: Word, place: int) -> bool:
    """Return whether a word right after a full stop, "ngon.Nhất là", is the first of a sentence."""
    return text[place].isupper() and text[before.end - 1].islower() and len(before.letters) > 1
