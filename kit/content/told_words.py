"""Told words: a count of a class as it is written where it may be told, and as words where it may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.content.messages import Messages
    from kit.domain.attendance import Half
    from kit.domain.disclosure import Cell


def count_in_words(cell: Cell, said: Messages) -> str:
    """Return a count: its number, or that it is below five, nearly all, or not told."""
    return str(cell.count) if cell.told else said.say(f"report-{cell.state}")


def half_in_words(half: Half, said: Messages) -> str:
    """Return a half of a day: "Sáng 24/11"."""
    return said.say(f"report-half-{half.name}", day=f"{half.day.day}/{half.day.month}")


def percent_of(part: Cell, whole: Cell) -> int | None:
    """Return a share in whole per cent, None where one of both is not told."""
    return round(part.count * 100 / whole.count) if part.told and whole.told else None
