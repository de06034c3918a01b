"""Passphrase words: everyday words that a passphrase is drawn from. Source: datasets/passphrase_words.csv.

No two are alike without their marks, so a keyboard without Vietnamese letters types them too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import table

if TYPE_CHECKING:
    from pathlib import Path

FILE = "passphrase_words.csv"


@dataclass(frozen=True, slots=True)
class _Row:
    typed: str
    word: str


def passphrase_words(at: Path | None = None) -> tuple[str, ...]:
    """Return the words, with their marks. Raises TableBroken."""
    return tuple(row.word for row in table.read(FILE, _Row, at))
