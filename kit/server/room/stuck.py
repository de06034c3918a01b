"""Stuck: who tried one step in vain, and which steps most try in vain.

Each try is counted as it arrives, woman by woman, so that nobody has to read the table of tries to know who needs help.
After a restart the counts come back from the store; of women who let nothing be kept they begin anew.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kit.store.store import Store

STUCK_AFTER = 2
"""Wrong tries at a step that she has not got right since, nor left behind."""
WOMEN_BEHIND_ANSWERS = 3
"""Fewer women than these gave a wrong answer: then none is shown."""
MOST_ANSWERS = 12
NEEDED = ("keep", "totals")
"""What she has agreed to before a wrong answer of hers is shown, nameless, where a lesson lets it be."""


class Wrong(NamedTuple):
    """A step that she tries in vain, and how often she did since her last right try."""

    lesson: str
    step: str
    times: int


@dataclass(frozen=True, slots=True)
class HardStep:
    """How the room does at one step: women who tried, women who got it right, how often each kind of mistake came, and
    wrong answers in no order, of nobody in particular."""

    lesson: str
    step: str
    tried: int
    right: int
    mistakes: dict[str, int]
    answers: tuple[str, ...]


@dataclass(slots=True)
class _Tries:
    """One woman's tries at one step."""

    running: int = 0
    wrong: int = 0
    right: bool = False
    mistakes: Counter[str] = field(default_factory=Counter)
    answers: set[str] = field(default_factory=set)


class Stuck:
    """The tries of everyone in the workshop. Any thread may call."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._of: dict[UUID, dict[tuple[str, str], _Tries]] = {}
        self._silent: set[UUID] = set()

    def load(self, store: Store, workshop: UUID) -> None:
        """Count what the store has of an earlier day, or from before a restart. Raises StoreTrouble."""
        may = cache(lambda who: may_show(store, who))
        for who, attempt in store.attempts.of_workshop(workshop):
            answer = attempt.answer if attempt.answer and may(who) else ""
            self.tried(who, attempt.page, attempt.step, ok=attempt.ok, mistake=attempt.mistake, answer=answer)

    def tried(self, who: UUID, lesson: str, step: str, *, ok: bool, mistake: str = "", answer: str = "") -> None:
        """Count a try; `answer` is what may be shown of it, empty if nothing may: see `silent`."""
        with self._lock:
            tries = self._of.setdefault(who, {}).setdefault((lesson, step), _Tries())
            if ok:
                tries.right, tries.running = True, 0
                return
            tries.running += 1
            tries.wrong += 1
            if mistake:
                tries.mistakes[mistake] += 1
            if answer and who not in self._silent:
                tries.answers.add(answer)

    def begin_anew(self, who: UUID, lesson: str, step: str) -> None:
        """Note that a step is empty again: what she tried there before was of other goods."""
        with self._lock:
            if (tries := self._of.get(who, {}).get((lesson, step))) is not None:
                tries.running = 0

    def wrong(self, who: UUID, past: Callable[[str, str], bool]) -> Wrong | None:
        """Return the step that she tried in vain most often, None where there is none.

        `past` tells of a lesson and a step whether she has gone on from there: the worked example lets her.
        """
        with self._lock:
            vain = [Wrong(*step, tries.running) for step, tries in self._of.get(who, {}).items() if tries.running]
        return max((one for one in vain if not past(one.lesson, one.step)), key=lambda one: one.times, default=None)

    def silent(self, who: UUID) -> bool:
        """Tell whether she took her word back, maybe while a lesson of hers is open."""
        return who in self._silent

    def show(self, who: UUID, *, may: bool) -> None:
        """Take her wrong answers as ones that may be shown from now on, or show none of hers any more."""
        with self._lock:
            if may:
                self._silent.discard(who)
                return
            self._silent.add(who)
            for tries in self._of.get(who, {}).values():
                tries.answers.clear()

    def forget(self, who: UUID) -> None:
        """Drop all of hers; what a page that is still open brings is shown to nobody."""
        with self._lock:
            self._silent.add(who)
            self._of.pop(who, None)

    def hard(self, most: int) -> list[HardStep]:
        """Return the steps that were tried in vain, `most` of them, those first that most women have not got right."""
        with self._lock:
            at: dict[tuple[str, str], list[_Tries]] = {}
            for hers in self._of.values():
                for step, tries in hers.items():
                    at.setdefault(step, []).append(tries)
            ranks = {step: _rank(tries) for step, tries in at.items()}
            hardest = sorted((rank, step) for step, rank in ranks.items() if rank[1])
            return [_hard(step, at[step]) for _, step in hardest[:most]]


def _rank(tries: list[_Tries]) -> tuple[int, int]:
    """Return what steps are sorted by: women who have not got it right, and wrong tries, both below nought."""
    return sum(each.right for each in tries) - len(tries), -sum(each.wrong for each in tries)


def may_show(store: Store, who: UUID) -> bool:
    """Tell whether she lets her answers be kept, and be shown to the class without a name. Raises StoreTrouble."""
    return all(store.consents.granted(who, purpose) for purpose in NEEDED)


def _hard(step: tuple[str, str], tries: list[_Tries]) -> HardStep:
    mistakes: Counter[str] = Counter()
    for each in tries:
        mistakes.update(each.mistakes)
    right = sum(each.right for each in tries)
    return HardStep(*step, len(tries), right, dict(mistakes.most_common()), _shown(step, tries))


def _shown(step: tuple[str, str], tries: list[_Tries]) -> tuple[str, ...]:
    """Return wrong answers shuffled, each once; none of fewer women than `WOMEN_BEHIND_ANSWERS`."""
    gave = [each.answers for each in tries if each.answers]
    if len(gave) < WOMEN_BEHIND_ANSWERS:
        return ()
    answers = sorted(set().union(*gave))
    random.Random("/".join(step)).shuffle(answers)  # noqa: S311 - no secret: the same order at each look, and nobody's
    return tuple(answers[:MOST_ANSWERS])
