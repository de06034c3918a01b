"""Attempts: the tries at the steps' checks: hers, and how the whole room is getting on."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select, tuple_

from kit.store.consents import who_agreed
from kit.store.records import Attempt, StepTally
from kit.store.tables import AttemptRow, ParticipantRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from kit.store.access import Access


class FirstTry(NamedTuple):
    """Somebody's first try at a step; `mistake` is the kind of feedback it got, empty when right."""

    page: str
    step: str
    ok: bool
    mistake: str


COLUMNS = (
    AttemptRow.id,
    AttemptRow.sequence,
    AttemptRow.page,
    AttemptRow.step,
    AttemptRow.ok,
    AttemptRow.mistake,
    AttemptRow.at,
    AttemptRow.answer,
)


class Attempts:
    """The repository of attempts, as far as they are written."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, participant: UUID, page: str | None = None) -> list[Attempt]:
        """Return her tries, the oldest first."""
        tries = select(*COLUMNS).where(AttemptRow.participant_id == participant)
        if page is not None:
            tries = tries.where(AttemptRow.page == page)
        with self._access.read() as session:
            return [_record(row) for row in session.execute(tries.order_by(AttemptRow.sequence))]

    def of_workshop(self, workshop: UUID) -> list[tuple[UUID, Attempt]]:
        """Return everyone's tries with whose they are, the oldest first."""
        tries = (
            select(AttemptRow.participant_id, *COLUMNS)
            .join(ParticipantRow, ParticipantRow.id == AttemptRow.participant_id)
            .where(ParticipantRow.workshop_id == workshop)
            .order_by(AttemptRow.sequence)
        )
        with self._access.read() as session:
            return [(row.participant_id, _record(row)) for row in session.execute(tries)]

    def first(self, workshop: UUID, purpose: str, steps: Collection[tuple[str, str]]) -> list[FirstTry]:
        """Return everyone's first try at each of `steps` (page, step), of women whose last word on `purpose` is yes.

        Only these steps are read: whoever shows a class its answers asks again every other second.
        """
        asked = tuple_(AttemptRow.page, AttemptRow.step).in_(steps)
        earliest = select(func.min(AttemptRow.sequence)).where(asked)
        earliest = earliest.group_by(AttemptRow.participant_id, AttemptRow.page, AttemptRow.step)
        tries = select(AttemptRow.participant_id, AttemptRow.page, AttemptRow.step, AttemptRow.ok, AttemptRow.mistake)
        with self._access.read() as session:
            agreed = set(who_agreed(session, workshop, purpose))
            rows = session.execute(tries.where(asked, AttemptRow.sequence.in_(earliest)))
            return [FirstTry(*row[1:]) for row in rows if row.participant_id in agreed]

    def tally(self, workshop: UUID, page: str) -> list[StepTally]:
        """Return how many women tried each step of `page`, how many got it right, and who-less counts of mistakes."""
        tries = (
            select(AttemptRow.step, AttemptRow.participant_id, AttemptRow.ok, AttemptRow.mistake)
            .join(ParticipantRow, ParticipantRow.id == AttemptRow.participant_id)
            .where(ParticipantRow.workshop_id == workshop, AttemptRow.page == page)
            .order_by(AttemptRow.sequence)
        )
        tried: dict[str, set[UUID]] = defaultdict(set)
        right: dict[str, set[UUID]] = defaultdict(set)
        mistakes: dict[str, Counter[str]] = defaultdict(Counter)
        with self._access.read() as session:
            for step, participant, ok, mistake in session.execute(tries):
                tried[step].add(participant)
                if ok:
                    right[step].add(participant)
                elif mistake:
                    mistakes[step][mistake] += 1
        return [StepTally(page, step, len(who), len(right[step]), dict(mistakes[step])) for step, who in tried.items()]


def _record(row: Any) -> Attempt:
    return Attempt(row.id, row.sequence, row.page, row.step, row.ok, row.mistake, row.at, row.answer or "")
