"""Merged: what a merge did, as it is told."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

State = Literal["new", "known", "due", "deleted", "at-home"]
"""What became of a workshop: new here, or known and looked through; not taken, since its day has come or it was deleted
before; left alone, since this is the database of its own room."""


@dataclass(frozen=True, slots=True)
class MergedWorkshop:
    """A workshop of a source and what became of it."""

    id: UUID
    place: str
    starts_on: date
    state: State


@dataclass(slots=True)
class Merged:
    """What one source brought: rows `added` by table, `updated` by a rule and `removed`, and `conflicts` that were not
    known before."""

    workshops: list[MergedWorkshop] = field(default_factory=list)
    added: Counter[str] = field(default_factory=Counter)
    updated: int = 0
    removed: int = 0
    conflicts: int = 0

    @property
    def changed(self) -> bool:
        """Whether anything is other than before."""
        return bool(self.added.total() or self.updated or self.removed or self.conflicts)
