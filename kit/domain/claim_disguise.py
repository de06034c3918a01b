"""Claim disguise: words written apart ("n h ấ t", "n.h.ấ.t", "nh.ất") or together ("#ngonnhất"), read as meant.

Only words that some rule knows are put together or taken apart, so everything else stays as it was written. Letters
that stand alone are put together over whatever lies between them. A piece without a vowel belongs to what follows it
("nh ất"), and to what comes before only where a sign and no space parts them ("nhấ.t"): "bán h" is no "bánh".

>>> from kit.domain import claim_spelling, claim_text
>>> known = Known(frozenset(map(claim_spelling.key, ("ngon", "nhất"))))
>>> [word.key for word in as_meant(claim_text.words("n.g.o.n nh ất #ngonnhất"), known)] == [
...     claim_spelling.key(word) for word in ("ngon", "nhất", "ngon", "nhất")]
True
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce

from kit.domain import claim_spelling as spelling
from kit.domain.claim_text import Word

LONGEST = 7  # letters of the longest Vietnamese syllable, "nghiêng"


@dataclass(frozen=True, slots=True)
class Known:
    """The words of all rules, by key; `letters`: the same without their tones, to look up fast."""

    keys: frozenset[str]
    letters: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        letters = frozenset("".join(part for part in key if part not in spelling.TONES) for key in self.keys)
        object.__setattr__(self, "letters", letters)


def as_meant(written: list[Word], known: Known) -> list[Word]:
    """Return `written` with known words put together or taken apart."""
    made: list[Word] = []
    place = 0
    while place < len(written):
        word, taken = _together(written, place, known)
        if taken == 1 and _is_glued(word):
            made += _apart(word, known)
        else:
            made.append(word)
        place += taken
    return made


def _together(written: list[Word], place: int, known: Known) -> tuple[Word, int]:
    """Return the longest known word that begins at `place`, and of how many written ones it is made."""
    best, taken = written[place], 1
    letters = best.letters
    for following in range(place + 1, min(place + LONGEST, len(written))):
        other = written[following]
        if not _belongs(letters, written[following - 1], other):
            break
        letters += other.letters
        if len(letters) > LONGEST:
            break
        if letters in known.letters:
            joined = reduce(Word.joined, written[place : following + 1])
            if joined.key in known.keys:
                best, taken = joined, following - place + 1
    return best, taken


def _belongs(so_far: str, before: Word, other: Word) -> bool:
    """Return whether `other` may be a further piece of a word that begins with `so_far`."""
    if not (other.letters[0].isalpha() and before.letters[0].isalpha()) or "\n" in other.between:
        return False
    if len(before.letters) == len(other.letters) == 1:
        return True
    if other.breaks:
        return False
    if _is_piece(so_far) and not _is_piece(other.letters):
        return True
    return _is_piece(other.letters) and bool(other.between) and not other.between.isspace()


def _is_piece(letters: str) -> bool:
    return len(letters) == 1 or not spelling.VOWELS.intersection(letters)


def _is_glued(word: Word) -> bool:
    """Return whether a word has more in it than a Vietnamese word can have."""
    if len(word.letters) <= LONGEST - 3 or not word.letters.isalpha():
        return False
    if spelling.unmarked(word.key):
        return word.between.endswith("#")
    return sum(map(bool, word.tones)) > 1 or len(word.letters) > LONGEST or word.between.endswith("#")


def _apart(word: Word, known: Known) -> list[Word]:
    """Return the known words in `word` with what lies between; the word itself where there are not two in a row."""
    letters = word.letters
    count = len(letters)
    # best[i]: (letters not in a known word, known words, end of the first piece) of what begins at letter i
    best: list[tuple[int, int, int]] = [(0, 0, count)] * (count + 1)
    for first in range(count - 1, -1, -1):
        left, pieces, _ = best[first + 1]
        best[first] = (left + 1, pieces, first + 1)
        for last in range(first + 2, min(first + LONGEST, count) + 1):
            if letters[first:last] in known.letters and word.part(first, last).key in known.keys:
                left, pieces, _ = best[last]
                best[first] = min(best[first], (left, pieces + 1, last))
    made: list[Word] = []
    first = stray = 0
    while first < count:
        last = best[first][2]
        if last > first + 1:
            if stray < first:
                made.append(word.part(stray, first))
            made.append(word.part(first, last))
            stray = last
        first = last
    if stray < count:
        made.append(word.part(stray, count))
    return made if best[0][1] > 1 else [word]
