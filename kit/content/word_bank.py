"""Word bank: words of the five senses, to describe what she sells by. Source: datasets/word_bank.csv.

Her goods get their own words first, then those of their family and of their kind; what is only true in some months is
offered in those. None ranks, compares or heals: a test holds them against the rules for claims.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.content import table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILE = "word_bank.csv"
SENSES = ("sight", "smell", "taste", "touch", "sound")
ANY = "any"
ENOUGH = 4  # own words of hers beside which the words for anything are not needed

Sense = Literal["sight", "smell", "taste", "touch", "sound"]


@dataclass(frozen=True, slots=True)
class SenseWords:
    """A few words for one sense; `goods` is what they are said of."""

    id: str
    goods: str
    sense: Sense
    months: tuple[int, ...]
    words_vi: str
    words_en: str

    def within(self, language: str) -> str:
        """Return the words in `language` ("vi" or "en")."""
        return self.words_en if language == "en" else self.words_vi


def word_bank(at: Path | None = None) -> dict[str, SenseWords]:
    """Return all words by id, in the order of the table. Raises TableBroken."""
    return {row.id: row for row in table.read(FILE, SenseWords, at)}


def words_for(goods: Iterable[str], month: int, at: Path | None = None) -> list[SenseWords]:
    """Return the words for `goods` (the nearest name first) in a month, sense by sense.

    >>> [row.words_en for row in words_for(("le", "fruit"), 8)][:2]
    ['brown-gold skin with fine dots', 'ripened on the tree']
    """
    offered = [row for row in word_bank(at).values() if not row.months or month in row.months]
    found = [row for name in goods for row in offered if row.goods == name]
    if len(found) < ENOUGH:
        found += [row for row in offered if row.goods == ANY]
    return sorted(found, key=lambda row: SENSES.index(row.sense))
