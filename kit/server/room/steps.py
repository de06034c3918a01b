"""Steps: how far each woman is in each lesson, from what her page keeps of its steps, and of nothing else."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from kit.domain.progress import CLOSED, DONE, OPEN, kept_as, progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kit.store.store import Store

KEPT = kept_as("")
"""How the names begin under which a page keeps the states of its steps."""


class At(NamedTuple):
    """The step she is at, and how many of a lesson's steps are done."""

    step: str
    done: int
    of: int


class Steps:
    """The states of everyone's steps. Any thread may call."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._of: dict[UUID, dict[str, dict[str, str]]] = {}

    def load(self, store: Store, workshop: UUID) -> None:
        """Take in what the store has. Raises StoreTrouble."""
        for who, lesson, name, state in store.answers.of_workshop(workshop, KEPT):
            self.note(who, lesson, name, state)

    def note(self, who: UUID, lesson: str, name: str, state: object) -> None:
        """Note a value that her page keeps, if it is the state of a step."""
        if name.startswith(KEPT) and state in (CLOSED, OPEN, DONE):
            with self._lock:
                self._of.setdefault(who, {}).setdefault(lesson, {})[name] = str(state)

    def at(self, who: UUID, lesson: str, steps: Sequence[str]) -> At:
        """Return where she is in a lesson with these steps: at the first that is open, or the last that is done."""
        with self._lock:
            states = dict(self._of.get(who, {}).get(lesson, {}))
        done, of = progress(steps, states)
        reached = [step for step in steps if states.get(kept_as(step)) in (OPEN, DONE)]
        is_open = [step for step in reached if states[kept_as(step)] == OPEN]
        step = (is_open[:1] or reached[-1:] or list(steps[:1]) or [""])[0]
        return At(step, done, of)

    def past(self, who: UUID, lesson: str, step: str, steps: Sequence[str]) -> bool:
        """Tell whether she has gone on from a step of a lesson with these steps: a later one is open, or it was the
        last and is done."""
        with self._lock:
            states = dict(self._of.get(who, {}).get(lesson, {}))
        later = steps[steps.index(step) + 1 :] if step in steps else ()
        if not later:
            return states.get(kept_as(step)) == DONE
        return any(states.get(kept_as(each)) in (OPEN, DONE) for each in later)

    def forget(self, who: UUID) -> None:
        """Drop all of hers."""
        with self._lock:
            self._of.pop(who, None)
