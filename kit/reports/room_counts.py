"""Room counts: what each room of a store says of itself, counted from its rows; nothing is kept back yet.

Of who came, everybody counts, as the hall saw her; lessons, questions and prices are of the women who let us keep what
they enter and agreed to be counted in the province. A measure is left out of a room that had nothing to do with it: a
lesson that nobody there began, questions that nobody was asked twice.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from kit.content.communes import plain, search
from kit.domain.attendance import there
from kit.domain.before_after import MOMENTS, PAGE, matched
from kit.domain.disclosure import FEWEST
from kit.domain.local_time import VIET_NAM
from kit.domain.progress import DONE
from kit.domain.progress import kept_as as step_kept_as
from kit.domain.province import RoomCounts
from kit.reports.province_report import (
    ABOVE,
    CAME,
    CHANGED,
    COUNTED,
    MOST_HALVES,
    RAISED,
    answered,
    finished,
    halves,
)
from kit.reports.workshop_report import price_changes
from kit.store.consents import KEEP, TOTALS
from kit.store.results import AGREED_SINCE
from kit.store.workshops import PRACTICE, RESULTS_ONLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from uuid import UUID

    from kit.content.lesson import Lesson
    from kit.content.question import Question
    from kit.store.keeper import Json
    from kit.store.records import Workshop
    from kit.store.store import Store

PLACE_VARIABLE = "CHOPHIEN_PROVINCE"
"""Where the organizer's notebook finds the rooms: a folder or the address of a database."""


def room_counts(store: Store, lessons: Mapping[str, Lesson], questions: Sequence[Question]) -> list[RoomCounts]:
    """Return the counts of each workshop that is no practice. Raises StoreTrouble."""
    found = [workshop for workshop in store.workshops.all() if not workshop.settings.get(PRACTICE)]
    return [_Room(store, workshop, lessons, questions).counts() for workshop in found]


class _Room:
    """One room while it is counted."""

    def __init__(
        self, store: Store, workshop: Workshop, lessons: Mapping[str, Lesson], questions: Sequence[Question]
    ) -> None:
        self._store, self._workshop = store, workshop
        self._lessons, self._questions = lessons, questions
        self._came = self._half_days()
        agreed = (store.consents.agreed(workshop.id, purpose, since=since) for purpose, since in _ASKED.items())
        self._counted = frozenset.intersection(*map(frozenset, agreed)) & self._came.keys()

    def counts(self) -> RoomCounts:
        """Return what the room says."""
        women = {CAME: len(self._came), COUNTED: len(self._counted)}
        times = Counter(self._came.values())
        for least in range(2, MOST_HALVES + 1):
            women |= _some(halves(least), sum(count for number, count in times.items() if number >= least))
        begun, done = self._learned()
        women |= {finished(slug): len(done[slug]) for slug, who in begun.items() if who}
        answers = self._answers()
        women |= dict(self._before_after(answers))
        decided = done.get("pricing", frozenset())
        products = {
            who: kept for who, kept in self._store.products.of_workshop(self._workshop.id).items() if who in decided
        }
        changes = price_changes({who: answers[who] for who in decided & answers.keys()}, products)
        if decided:
            women[ABOVE] = sum(all(one.price > one.unit_cost for one in kept) for kept in products.values())
        if changes:
            women |= {CHANGED: len(changes), RAISED: sum(by > 0 for by in changes.values())}
        return RoomCounts(
            id=self._workshop.id,
            place=self._workshop.place,
            commune=_commune(self._workshop.commune),
            day=self._workshop.starts_on,
            lessons=tuple(slug for slug, who in begun.items() if len(who) >= FEWEST),
            women=women,
            changes=tuple(sorted(changes.values())),
        )

    def _half_days(self) -> dict[UUID, int]:
        """Return who came, with in how many half-days she was there."""
        attendance, id_ = self._store.attendance, self._workshop.id
        merged = self._workshop.settings.get(RESULTS_ONLY)  # then all that was seen came as ticks
        seen, ticked = {} if merged else attendance.first_seen(id_), attendance.ticked(id_)
        found = {
            who.id: len(there((at.astimezone(VIET_NAM) for at in seen.get(who.id, ())), ticked.get(who.id, {})))
            for who in self._store.participants.of_workshop(id_)
            if who.role == "participant"
        }
        return {who: times for who, times in found.items() if times}

    def _learned(self) -> tuple[dict[str, frozenset[UUID]], dict[str, frozenset[UUID]]]:
        """Return who began and who finished each lesson."""
        fields = [(slug, step_kept_as(step.id)) for slug, lesson in self._lessons.items() for step in lesson.steps]
        rows = [
            row for row in self._store.answers.ever_held(self._workshop.id, fields, DONE) if row[0] in self._counted
        ]
        begun = {slug: frozenset(who for who, page, _ in rows if page == slug) for slug in self._lessons}
        done = {
            slug: frozenset(who for who, page, steps in rows if page == slug and steps == len(lesson.steps))
            for slug, lesson in self._lessons.items()
        }
        return begun, done

    def _answers(self) -> dict[UUID, dict[str, Json]]:
        """Return what each woman who is counted holds of the questions."""
        hers: dict[UUID, dict[str, Json]] = {}
        for who, _, name, value in self._store.answers.of_workshop(self._workshop.id, "", page=PAGE):
            if who in self._counted:
                hers.setdefault(who, {})[name] = value
        return hers

    def _before_after(self, answers: Mapping[UUID, Mapping[str, Json]]) -> Iterator[tuple[str, int]]:
        for question in self._questions:
            both, *moments = matched(answers, question.id, question.good)
            if both and question.choices:
                yield answered("both", question.id), len(both)
                for moment, women in zip(MOMENTS, moments, strict=True):
                    yield answered(moment, question.id), len(women)


_ASKED = {KEEP: "", TOTALS: AGREED_SINCE}
"""What has to be agreed to, and since which version of the words."""


def _some(measure: str, women: int) -> dict[str, int]:
    return {measure: women} if women else {}


@lru_cache(maxsize=256)
def _commune(typed: str) -> str:
    """Return a commune by its name of today, as it was typed where none is called so."""
    first = next(iter(search(typed)), None)
    return first.commune.name if first and plain(first.commune.name) == plain(typed) else typed
