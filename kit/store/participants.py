"""Participants: the women of a workshop, known by the number on their card and their hamlet, never by name alone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from kit.store import pictures as picture_passwords
from kit.store.access import found
from kit.store.erasure import erase
from kit.store.records import ROLES, Participant
from kit.store.refusals import (
    CardNumberUnknown,
    HamletMissing,
    NameNotGivenName,
    NumberNotPositive,
    NumberTaken,
    TableNumberWrong,
)
from kit.store.tables import ParticipantRow, WorkshopRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access

LONGEST_NAME = 24
LONGEST_HAMLET = 80
MOST_TABLES = 200
"""As many as there are women in the largest hall."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who is to be added. Without a number, she walks in and gets the next free one."""

    hamlet: str
    name: str
    number: int | None = None
    language: str = "vi"
    role: str = "participant"
    table: int | None = None


class Participants:
    """The repository of participants."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(
        self,
        workshop: UUID,
        *,
        hamlet: str,
        name: str,
        number: int | None = None,
        language: str = "vi",
        role: str = "participant",
    ) -> Participant:
        """Add one woman. Raises NotFound, HamletMissing, NameNotGivenName, NumberTaken, NumberNotPositive."""
        return self.add_many(workshop, [Newcomer(hamlet, name, number, language, role)])[0]

    def add_many(self, workshop: UUID, newcomers: Iterable[Newcomer]) -> list[Participant]:
        """Add women all at once, or none of them. Refuses as `add`."""
        checked = [_checked(newcomer) for newcomer in newcomers]

        def work(session: Session) -> list[Participant]:
            held = found(session, WorkshopRow, workshop)
            return [_record(_add(session, held, newcomer)) for newcomer in checked]

        return self._access.write(work)

    def get(self, participant: UUID) -> Participant:
        """Return one woman. Raises NotFound."""
        with self._access.read() as session:
            return _record(found(session, ParticipantRow, participant))

    def by_number(self, workshop: UUID, number: int, hamlet: str) -> Participant:
        """Return whose card it is. Raises CardNumberUnknown, also where the hamlet is not hers."""
        with self._access.read() as session:
            return _record(row_by_number(session, workshop, number, hamlet))

    def of_workshop(self, workshop: UUID) -> list[Participant]:
        """Return a workshop's women by number."""
        mine = select(ParticipantRow).where(ParticipantRow.workshop_id == workshop).order_by(ParticipantRow.number)
        with self._access.read() as session:
            return [_record(row) for row in session.scalars(mine)]

    def hamlets(self, workshop: UUID) -> list[str]:
        """Return the hamlets that the workshop's women come from, to choose from."""
        mine = select(ParticipantRow.hamlet).where(ParticipantRow.workshop_id == workshop).distinct()
        with self._access.read() as session:
            return sorted(session.scalars(mine))

    def rename(self, participant: UUID, name: str) -> Participant:
        """Correct her given name. Raises NotFound, NameNotGivenName."""
        checked = given_name(name)

        def work(session: Session) -> Participant:
            row = found(session, ParticipantRow, participant)
            row.name = checked
            return _record(row)

        return self._access.write(work)

    def seat(self, participant: UUID, table: int | None) -> Participant:
        """Give her a table (1 to MOST_TABLES), or none. Raises NotFound, TableNumberWrong."""
        checked = table_number(table)

        def work(session: Session) -> Participant:
            row = found(session, ParticipantRow, participant)
            row.table_number = checked
            return _record(row)

        return self._access.write(work)

    def seat_many(self, workshop: UUID, tables: Mapping[UUID, int | None]) -> None:
        """Give women of a workshop their tables, all at once; who is not named keeps hers, who is gone is left out.

        Raises TableNumberWrong; then nobody is seated.
        """
        checked = {participant: table_number(table) for participant, table in tables.items()}

        def work(session: Session) -> None:
            mine = select(ParticipantRow).where(ParticipantRow.workshop_id == workshop)
            for row in session.scalars(mine):
                row.table_number = checked.get(row.id, row.table_number)

        self._access.write(work)

    def set_pictures(self, participant: UUID, pictures: Sequence[int]) -> None:
        """Keep her three pictures (numbers 0 to 11, in her order). Raises NotFound, PicturesNotThree."""
        salt, hashed = picture_passwords.seal(pictures)

        def work(session: Session) -> None:
            row = found(session, ParticipantRow, participant)
            row.pictures_salt, row.pictures_hash = salt, hashed

        self._access.write(work)

    def unlock(self, participant: UUID) -> None:
        """Give her five tries again. Raises NotFound."""

        def work(session: Session) -> None:
            row = found(session, ParticipantRow, participant)
            row.wrong_tries, row.locked_at = 0, None

        self._access.write(work)

    def forget(self, participant: UUID) -> None:
        """Delete everything there is of her, for good, on the disk too; what her open pages still send is dropped.

        Raises NotFound, and StoreTrouble if it cannot be done now (then nothing is deleted).
        """
        now = self._access.now()
        self._access.write(lambda session: erase(session, participant, now), after=self._access.database.deleted)
        self._access.holding.forget(participant)


def given_name(text: str) -> str:
    """Return a given name, one word or two ("Mai", "Ngọc Mai", "Mai 2"). Raises NameNotGivenName."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if (
        not name
        or len(name) > LONGEST_NAME
        or len(name.split()) > 2
        or re.search(r"\d{3}", name)
        or not name.isprintable()
    ):
        raise NameNotGivenName(longest=LONGEST_NAME)
    return name


def table_number(table: int | None) -> int | None:
    """Return the number of a table, or None for no table. Raises TableNumberWrong."""
    if table is not None and not 0 < table <= MOST_TABLES:
        raise TableNumberWrong(most=MOST_TABLES)
    return table


def row_by_number(session: Session, workshop: UUID, number: int, hamlet: str) -> ParticipantRow:
    """Return the row with this number if the hamlet is hers too. Raises CardNumberUnknown."""
    mine = (ParticipantRow.workshop_id == workshop) & (ParticipantRow.number == number)
    row = session.scalar(select(ParticipantRow).where(mine)) if 0 < number < 1 << 31 else None
    if row is None or _folded(row.hamlet) != _folded(hamlet):
        raise CardNumberUnknown(number=number)
    return row


def _checked(newcomer: Newcomer) -> Newcomer:
    hamlet = " ".join(unicodedata.normalize("NFC", newcomer.hamlet).split())
    if not hamlet or len(hamlet) > LONGEST_HAMLET or not hamlet.isprintable():
        raise HamletMissing
    if newcomer.number is not None and not 0 < newcomer.number < 1 << 31:
        raise NumberNotPositive(number=newcomer.number)
    if newcomer.role not in ROLES:
        raise ValueError(newcomer.role)
    name, table = given_name(newcomer.name), table_number(newcomer.table)
    return Newcomer(hamlet, name, newcomer.number, newcomer.language, newcomer.role, table)


def _add(session: Session, workshop: WorkshopRow, newcomer: Newcomer) -> ParticipantRow:
    number = newcomer.number or _next(session, workshop)
    mine = (ParticipantRow.workshop_id == workshop.id) & (ParticipantRow.number == number)
    if session.scalar(select(ParticipantRow.id).where(mine)):
        raise NumberTaken(number=number)
    workshop.last_number = max(workshop.last_number, number)
    row = ParticipantRow(
        workshop_id=workshop.id,
        number=number,
        hamlet=newcomer.hamlet,
        name=newcomer.name,
        language=newcomer.language,
        role=newcomer.role,
        table_number=newcomer.table,
        wrong_tries=0,
        keeps=False,
    )
    session.add(row)
    session.flush()
    return row


def _next(session: Session, workshop: WorkshopRow) -> int:
    """Take the next number in the database itself: two programs may add at once."""
    mine = WorkshopRow.id == workshop.id
    session.execute(update(WorkshopRow).where(mine).values(last_number=WorkshopRow.last_number + 1))
    session.refresh(workshop)
    return workshop.last_number


def _folded(hamlet: str) -> str:
    return " ".join(unicodedata.normalize("NFC", hamlet).casefold().split())


def _record(row: ParticipantRow) -> Participant:
    return Participant(
        id=row.id,
        workshop=row.workshop_id,
        number=row.number,
        hamlet=row.hamlet,
        name=row.name,
        language=row.language,
        role=row.role,
        has_pictures=row.pictures_hash is not None,
        locked=row.locked_at is not None,
        table=row.table_number,
    )


record = _record
