"""Backup: what a backup says of itself, and what can be wrong with one.

A backup is one file that a passphrase locks (`kit.store.sealed`). Inside is a tar.gz: `about.json` first, the rows of
each table in pieces of JSON lines, the facilitator's own lessons, and last `manifest.json` with the number of rows
and the SHA-256 of every member. Rows are copied and not the database's file, so what was deleted is in none of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime  # noqa: TC003 (msgspec reads the annotations)
from typing import TYPE_CHECKING, Literal
from uuid import UUID  # noqa: TC003 (msgspec reads the annotations)

import msgspec

from kit.domain.refusal import Refusal
from kit.store.backup_rows import Columns  # noqa: TC001 (msgspec reads the annotations)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FORMAT = 1
ABOUT, MANIFEST, WORDS = "about.json", "manifest.json", "README.txt"
TABLES, NOTEBOOKS = "tables", "notebooks"
OWN = (NOTEBOOKS, "slides", "courses")
"""Folders beside the data with the facilitator's own lessons: what she edited, and courses that came in packs."""
Holds = Literal["everything", "results"]


class BackupThere(Refusal):
    """There is a file of this name: no backup is written over another."""

    kind = "backup-there"


class BackupNoRoom(Refusal):
    """The disk or stick that it is written to is full; nothing of it is left there."""

    kind = "backup-no-room"


class BackupNotWritten(Refusal):
    """The place that it is written to does not take it."""

    kind = "backup-not-written"


class NoResults(Refusal):
    """There is no class that has results: a practice room has none."""

    kind = "no-results"


class BackedUp(msgspec.Struct, frozen=True):
    """A workshop in a backup."""

    id: UUID
    place: str
    starts_on: date
    delete_by: date
    people: int


class About(msgspec.Struct, frozen=True):
    """What a backup says of itself: its tables stand in the order in which rows may be written; `holds`: whether it is
    a backup or a file of results."""

    format: int
    program: str
    revision: str
    made_at: datetime
    workshops: tuple[BackedUp, ...]
    tables: dict[str, Columns]
    holds: Holds = "everything"


class Manifest(msgspec.Struct, frozen=True):
    """How many `rows` each table has, and the SHA-256 of all members but this one, by name."""

    rows: dict[str, int]
    members: dict[str, str]


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a backup: `rows` by table, the names of `notebooks`."""

    about: About
    rows: dict[str, int]
    notebooks: tuple[str, ...]


def own_folders(data: Path) -> tuple[Path, ...]:
    """Return the folders of the facilitator's own lessons that there are in a data folder."""
    return tuple(folder for name in OWN if (folder := data / name).is_dir())


def notebooks_of(names: Iterable[str]) -> tuple[str, ...]:
    """Return the facilitator's own notebooks among the members of a backup, without the name of their folder."""
    return tuple(name.partition("/")[2] for name in names if name.startswith(f"{NOTEBOOKS}/"))


def refuse_taken(path: Path) -> None:
    """Raise BackupThere where there is something."""
    if path.exists():
        raise BackupThere(file=str(path))
