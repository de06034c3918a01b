"""Section: one part of the results, as people read it and as programs do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Section:
    """`lines` of Markdown, and the `figures` they were made of, as JSON takes them: a list holds one value a round."""

    lines: list[str]
    figures: dict[str, Any]

    @property
    def text(self) -> str:
        """The Markdown."""
        return "\n".join(self.lines).strip()
