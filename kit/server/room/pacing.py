"""Pacing: how far the class goes together. The facilitator opens and closes a lesson, or says "up to this step", for
everyone or for some tables.

A gate belongs to the room and to the page: a woman who has done the step it stands behind sees a card in place of the
way on, and goes on by herself when it is opened. Visits know nothing of it, so a notebook alone, in JupyterLab or under
plain Voilà, has no gate. What holds stands in the workshop's settings, so that a restart keeps it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kit.server.room.hub import Event
    from kit.store.keeper import Json

    Action = Literal["open", "close", "until", "on"]

SETTING = "pacing"
ACTIONS = ("open", "close", "until", "on")
"""`open` and `close` a lesson, keeping how far it goes; `until` a step, or freely where none is named; `on` by one."""


@dataclass(frozen=True, slots=True)
class Gate:
    """How far one may go in a lesson: not in at all, up to a step and with it, or (None) as far as one likes."""

    open: bool = True
    until: str | None = None

    def moved(self, action: Action, step: str | None, steps: Sequence[str]) -> Gate:
        """Return the gate after `action`, in a lesson with these steps.

        >>> Gate(until="harvest").moved("on", None, ("product", "harvest", "sold", "work"))
        Gate(open=True, until='sold')
        """
        if action in ("open", "close"):
            return replace(self, open=action == "open")
        if action == "until":
            return replace(self, until=step)
        after = steps[steps.index(self.until) + 1 :] if self.until in steps else ()
        return replace(self, until=after[0] if len(after) > 1 else None)

    def row(self) -> dict[str, Json]:
        """Return the gate as it is kept, and sent."""
        return {"open": self.open, "until": self.until}


@dataclass(frozen=True, slots=True)
class Pace:
    """The gates of one lesson: everyone's, and those of tables that go another way."""

    everyone: Gate
    tables: Mapping[int, Gate]

    def of(self, table: int | None) -> Gate:
        """Return the gate of whoever sits at `table`."""
        return self.everyone if table is None else self.tables.get(table, self.everyone)

    def moved(self, action: Action, step: str | None, steps: Sequence[str], tables: Iterable[int]) -> Pace:
        """Return the pace after `action` at some tables; with no table named, everywhere, and all go together again."""
        moved = {table: self.of(table).moved(action, step, steps) for table in tables}
        if not moved:
            return Pace(self.everyone.moved(action, step, steps), {})
        return Pace(self.everyone, {**self.tables, **moved})

    def row(self) -> dict[str, Json]:
        """Return the pace as it is kept, and shown to the console."""
        return {"all": self.everyone.row(), "tables": {str(table): gate.row() for table, gate in self.tables.items()}}


FREE = Pace(Gate(), {})


class Pacing:
    """The pace of every lesson of a workshop. A lesson that was never paced is free, and pages are told nothing of it;
    one that was opened again is told of, to pages that slept meanwhile."""

    def __init__(self, settings: Mapping[str, Json]) -> None:
        self.changing = asyncio.Lock()
        self._paces = dict(_read(settings.get(SETTING)))

    @property
    def lessons(self) -> list[str]:
        """The lessons whose gates were moved."""
        return list(self._paces)

    def of(self, lesson: str) -> Pace:
        """Return the pace of a lesson."""
        return self._paces.get(lesson, FREE)

    def gate(self, lesson: str, table: int | None) -> Gate:
        """Return how far whoever sits at `table` may go in `lesson`."""
        return self.of(lesson).of(table)

    def events(self, table: int | None) -> list[Event]:
        """Return what a page of somebody at `table` has to know."""
        return [event(lesson, pace.of(table)) for lesson, pace in self._paces.items()]

    def rows(self, lesson: str, pace: Pace) -> dict[str, Json]:
        """Return all that is kept, with `pace` for `lesson`."""
        return {each: held.row() for each, held in {**self._paces, lesson: pace}.items()}

    def take(self, lesson: str, pace: Pace) -> None:
        """Let `pace` hold in `lesson` from now on."""
        self._paces[lesson] = pace


def event(lesson: str, gate: Gate) -> Event:
    """Return what a page is told of a gate."""
    return {"kind": "pace", "lesson": lesson, **gate.row()}


def _read(rows: object) -> Iterable[tuple[str, Pace]]:
    """Yield what was kept; anything else than our own shape is free."""
    if isinstance(rows, dict):
        for lesson, row in rows.items():
            if isinstance(row, dict):
                tables = row.get("tables")
                seated = tables.items() if isinstance(tables, dict) else ()
                yield lesson, Pace(_gate(row.get("all")), {int(table): _gate(gate) for table, gate in seated})


def _gate(row: object) -> Gate:
    if not isinstance(row, dict):
        return Gate()
    until = row.get("until")
    return Gate(row.get("open") is not False, until if isinstance(until, str) else None)
