"""Season marks: months of every year that ask for money or bring little, and what to do before.

Nothing of it was measured: it is where the talk in class begins. Source: datasets/season_marks.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import table
from kit.content.rules import Confidence  # noqa: TC001  # read at run time by kit.content.table
from kit.domain.season import SeasonMark

if TYPE_CHECKING:
    from pathlib import Path

FILE = "season_marks.csv"


@dataclass(frozen=True, slots=True)
class SeasonMarkRow:
    """One mark with its words."""

    id: str
    name_vi: str
    name_en: str
    months: tuple[int, ...]
    do_before_vi: str
    do_before_en: str
    confidence: Confidence

    @property
    def mark(self) -> SeasonMark:
        """The mark as the domain places it in a year."""
        return SeasonMark(self.id, self.months)

    def name(self, language: str) -> str:
        """Return what it is called in `language` ("vi" or "en")."""
        return self.name_en if language == "en" else self.name_vi

    def do_before(self, language: str) -> str:
        """Return what to do before it, in `language`."""
        return self.do_before_en if language == "en" else self.do_before_vi


def season_marks(at: Path | None = None) -> dict[str, SeasonMarkRow]:
    """Return all marks by id. Raises TableBroken."""
    return {row.id: row for row in table.read(FILE, SeasonMarkRow, at)}
