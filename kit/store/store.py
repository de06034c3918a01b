"""Store: everything of `kit.store` put together."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kit.store.access import Access, found
from kit.store.answers import Answers
from kit.store.attempts import Attempts
from kit.store.attendance import Attendance
from kit.store.cards import Cards
from kit.store.conflicts import Conflicts
from kit.store.consents import Consents
from kit.store.database import Database
from kit.store.erasures import Erasures
from kit.store.holding import Holding
from kit.store.households import Households
from kit.store.listings import Listings
from kit.store.participant_keeper import ParticipantKeeper
from kit.store.participants import Participants
from kit.store.photos import Photos
from kit.store.pins import Pins
from kit.store.prices import LocalPrices
from kit.store.products import Products
from kit.store.refusals import NotFound, StoreTrouble
from kit.store.rescue import RescueJournal
from kit.store.schema import bring_up_to_date
from kit.store.secret_keys import SecretKeys
from kit.store.sign_in import SignIn
from kit.store.tables import (
    AnswerRow,
    CardRow,
    ConsentRow,
    LocalPriceRow,
    ParticipantRow,
    VisitRow,
    WorkshopRow,
)
from kit.store.totals import Totals
from kit.store.visits import Visits
from kit.store.workshops import BACKED_UP, PRACTICE, Workshops
from kit.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from kit.store.backup import Contents, Holds
    from kit.store.records import Health


class Store:
    """One open store; see `kit.store` for its verbs. Made by `open_store`."""

    def __init__(self, database: Database, writer: Writer, holding: Holding, clock: Callable[[], datetime]) -> None:
        access = Access(database, writer, holding, clock)
        self.folder = database.folder
        self._access = access
        self.workshops = Workshops(access)
        self.participants = Participants(access)
        self.households = Households(access)
        self.secret_keys = SecretKeys(access)
        self.cards = Cards(access, self.secret_keys)
        self.sign_in = SignIn(access)
        self.consents = Consents(access)
        self.visits = Visits(access)
        self.answers = Answers(access)
        self.attempts = Attempts(access)
        self.attendance = Attendance(access)
        self.prices = LocalPrices(access)
        self.products = Products(access)
        self.totals = Totals(access)
        self.listings = Listings(access)
        self.photos = Photos(access)
        self.pins = Pins(access)
        self.erasures = Erasures(access)
        self.conflicts = Conflicts(access)

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        clock: Callable[[], datetime],
        patience: float,
        rescue_folder: Path | None,
        room: bool,
    ) -> Store:
        """Open, bring up to date, and write what an earlier run had to leave in the rescue journal."""
        if clock().tzinfo is None:
            raise ValueError("a clock without a time zone")
        database = Database(where)
        try:
            if room:
                database.be_the_room()
            bring_up_to_date(database)
            with database.troubles():
                if rescue_folder:
                    rescue_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                journal = RescueJournal(rescue_folder or database.folder)
        except BaseException:
            database.close()
            raise
        holding = Holding(lambda entry: writer.put(entry))  # noqa: PLW0108 (each needs the other: it comes next)
        writer = Writer(database, journal, clock=clock, patience=patience, held_back=holding.hold)
        if journal.left_over:
            with suppress(StoreTrouble):  # then it goes on trying, as with anything else
                writer.settle()
        return cls(database, writer, holding, clock)

    def keeper(self, participant: UUID, visit: UUID | None = None, *, papers: str = "") -> ParticipantKeeper:
        """Return the page memory of one participant. Raises NotFound and StoreTrouble.

        `papers` is the address below which the room gives out hers: `<papers><product>/price.pdf`.
        """
        with self._access.read() as session:
            row = found(session, ParticipantRow, participant)
            self._access.holding.learn(participant, row.keeps)
            workshop = found(session, WorkshopRow, row.workshop_id)
            practice = bool(workshop.settings.get(PRACTICE))
            return ParticipantKeeper(self._access, row, visit, papers, practice=practice)

    def newest(self) -> datetime | None:
        """Return the latest moment that anything here was saved at, None where nothing was. Raises StoreTrouble.

        A clock that shows an earlier one was set back.
        """
        moments = (
            AnswerRow.saved_at,
            VisitRow.last_seen_at,
            ConsentRow.at,
            CardRow.issued_at,
            LocalPriceRow.entered_at,
        )
        with self._access.read() as session:
            return max(filter(None, (session.scalar(select(func.max(moment))) for moment in moments)), default=None)

    def health(self) -> Health:
        """Return how the writer is."""
        return self._access.writer.health()

    def flush(self, timeout: float | None = None) -> None:
        """Return when all that was saved so far would survive a power cut. Raises StoreTrouble."""
        self._access.writer.flush(timeout)

    def copy_to(self, path: Path) -> None:
        """Write one consistent copy, with all that was saved so far. Raises StoreTrouble, CopyNotHere."""
        self._access.writer.settle()
        self._access.database.copy_to(path)

    def back_up(
        self,
        path: Path,
        passphrase: str,
        *,
        outside: str,
        inside: str,
        own: Sequence[Path] = (),
        progress: Callable[[int], None] = lambda _: None,
    ) -> Contents:
        """Write a backup of all that was saved so far, and the folders `own`. Raises as `backup_writing.write`."""
        more = {"outside": outside, "inside": inside, "own": own, "progress": progress}
        contents = self._written(path, passphrase, "everything", more)
        for held in contents.about.workshops:
            with suppress(NotFound):  # deleted meanwhile
                self.workshops.change(held.id, settings={BACKED_UP: contents.about.made_at.isoformat()})
        return contents

    def write_results(
        self,
        path: Path,
        passphrase: str,
        *,
        outside: str,
        inside: str,
        progress: Callable[[int], None] = lambda _: None,
    ) -> Contents:
        """Write a file of results, for `kit.store.merge`. Raises NoResults, and as `backup_writing.write`."""
        more = {"outside": outside, "inside": inside, "progress": progress}
        return self._written(path, passphrase, "results", more)

    @contextmanager
    def one_moment(self) -> Iterator[Session]:
        """Open a long look at all that was saved so far, as it is now, for what reads much. Raises StoreTrouble."""
        self._access.writer.settle()
        with self._access.database.one_moment() as connection, Session(connection) as session:
            yield session

    def _written(self, path: Path, passphrase: str, holds: Holds, more: Mapping[str, Any]) -> Contents:
        from kit.store.backup_writing import write

        self._access.writer.settle()
        database, made_at = self._access.database, self._access.now()
        return write(database, path, passphrase, made_at=made_at, holds=holds, **more)

    def close(self) -> None:
        """Write what is under way and close. Raises StoreTrouble if some of it could be written nowhere."""
        try:
            self._access.writer.close()
        finally:
            self._access.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
