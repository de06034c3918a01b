"""Workshops: the events whose data this store holds, each with a date by which it is all deleted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kit.store import short_codes
from kit.store.access import found
from kit.store.records import Workshop
from kit.store.refusals import DeleteByPromised, DeleteByTooEarly, DeleteByTooLate
from kit.store.tables import ConsentRow, DeletedWorkshopRow, ParticipantRow, WorkshopRow
from kit.store.values import storable, storable_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access
    from kit.store.keeper import Json

LONGEST = 120
LONGEST_KEPT_DAYS = 365
"""Data may be held as long as its purpose needs it (Luật 91/2025/QH15, Điều 16; 36 months where nobody names a term).
The last purpose is to come back after the next harvest, which is within a year."""
PRACTICE = "practice"
"""The setting of a workshop in which nothing is to be taken for real."""
BACKED_UP = "backed_up_at"
"""The setting that says when the last backup was made, in ISO form."""
RESULTS_ONLY = "results_only"
"""The setting of a workshop that came by merging: nobody of it signs in here."""


class Workshops:
    """The repository of workshops."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(
        self,
        *,
        place: str,
        commune: str,
        starts_on: date,
        delete_by: date,
        language: str = "vi",
        settings: Mapping[str, Json] | None = None,
    ) -> Workshop:
        """Add a workshop with a join code of its own. Raises DeleteByTooEarly, ValueNotStorable."""
        if delete_by < starts_on:
            raise DeleteByTooEarly(starts_on=starts_on, delete_by=delete_by)
        held: dict[str, Any] = {
            "place": storable_name(place, LONGEST),
            "commune": storable_name(commune, LONGEST),
            "starts_on": starts_on,
            "delete_by": delete_by,
            "language": language,
            "settings": storable(dict(settings or {})),
            "last_number": 0,
        }

        def work(session: Session) -> Workshop:
            row = WorkshopRow(**held, join_code=_free_code(session))
            session.add(row)
            session.flush()
            return _record(row)

        return self._access.write(work)

    def get(self, workshop: UUID) -> Workshop:
        """Return a workshop. Raises NotFound."""
        with self._access.read() as session:
            return _record(found(session, WorkshopRow, workshop))

    def all(self) -> list[Workshop]:
        """Return every workshop, the latest first."""
        with self._access.read() as session:
            rows = session.scalars(select(WorkshopRow).order_by(WorkshopRow.starts_on.desc(), WorkshopRow.id))
            return [_record(row) for row in rows]

    def change(self, workshop: UUID, *, settings: Mapping[str, Json]) -> Workshop:
        """Put `settings` over the workshop's. Raises NotFound."""
        new = storable(dict(settings))

        def work(session: Session) -> Workshop:
            row = found(session, WorkshopRow, workshop)
            row.settings = {**row.settings, **(new if isinstance(new, dict) else {})}
            return _record(row)

        return self._access.write(work)

    def describe(self, workshop: UUID, *, place: str, commune: str, starts_on: date, delete_by: date) -> Workshop:
        """Say anew where and when a workshop is, and by when all of it is deleted.

        Whoever agreed was told that day: once anybody has, it may come earlier and never later. Raises NotFound,
        DeleteByTooEarly, DeleteByTooLate, DeleteByPromised, ValueNotStorable.
        """
        if delete_by < starts_on:
            raise DeleteByTooEarly(starts_on=starts_on, delete_by=delete_by)
        if delete_by > (latest := starts_on + timedelta(days=LONGEST_KEPT_DAYS)):
            raise DeleteByTooLate(latest=latest)
        names = storable_name(place, LONGEST), storable_name(commune, LONGEST)

        def work(session: Session) -> Workshop:
            row = found(session, WorkshopRow, workshop)
            if delete_by > row.delete_by and _promised(session, workshop):
                raise DeleteByPromised(promised=row.delete_by)
            row.place, row.commune = names
            row.starts_on, row.delete_by = starts_on, delete_by
            return _record(row)

        return self._access.write(work)

    def promised(self, workshop: UUID) -> bool:
        """Tell whether anybody has agreed yet: then her data goes by the day that she was told, or earlier."""
        with self._access.read() as session:
            return _promised(session, workshop)

    def due(self, on: date) -> list[Workshop]:
        """Return the workshops whose data should have been deleted by `on`."""
        with self._access.read() as session:
            rows = session.scalars(select(WorkshopRow).where(WorkshopRow.delete_by <= on))
            return [_record(row) for row in rows]

    def delete(self, workshop: UUID) -> None:
        """Delete a workshop and everything in it, for good; its random id stays. Raises NotFound."""
        now = self._access.now()

        def work(session: Session) -> None:
            delete(session, workshop, now)

        self._access.write(work, after=self._access.database.deleted)


def delete(session: Session, workshop: UUID, at: datetime) -> None:
    """Delete a workshop and note that, so that no older copy brings it back. Raises NotFound."""
    session.delete(found(session, WorkshopRow, workshop))
    session.merge(DeletedWorkshopRow(workshop_id=workshop, at=at))


def _promised(session: Session, workshop: UUID) -> bool:
    mine = select(ConsentRow.id).join(ParticipantRow, ParticipantRow.id == ConsentRow.participant_id)
    return session.scalar(mine.where(ParticipantRow.workshop_id == workshop, ConsentRow.granted).limit(1)) is not None


def _free_code(session: Session) -> str:
    while True:
        code = short_codes.make(short_codes.JOIN_LENGTH)
        if session.scalar(select(WorkshopRow.id).where(WorkshopRow.join_code == code)) is None:
            return code


def _record(row: WorkshopRow) -> Workshop:
    when = {"starts_on": row.starts_on, "delete_by": row.delete_by}
    what = {"join_code": row.join_code, "language": row.language, "settings": dict(row.settings)}
    return Workshop(id=row.id, place=row.place, commune=row.commune, **when, **what)  # type: ignore[arg-type]
