"""Access: what every repository works with: short looks, work handed to the writer, and the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kit.store.refusals import NotFound

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.database import Database
    from kit.store.holding import Holding
    from kit.store.tables import HouseholdRow, ParticipantRow, WorkshopRow
    from kit.store.writer import Writer

T = TypeVar("T")
Row = TypeVar("Row", "ParticipantRow", "WorkshopRow", "HouseholdRow")


class Access:
    """The one thing repositories are made from."""

    def __init__(self, database: Database, writer: Writer, holding: Holding, clock: Callable[[], datetime]) -> None:
        self.database = database
        self.writer = writer
        self.holding = holding
        self.now = clock

    def read(self) -> AbstractContextManager[Session]:
        """Open a short look at the data. Raises StoreTrouble."""
        return self.database.read()

    def write(self, run: Callable[[Session], T], after: Callable[[], None] | None = None) -> T:
        """Run work in the writer and return its result when it is on the disk. See `Writer.do`."""
        return self.writer.do(run, after)


def found(session: Session, table: type[Row], id_: UUID) -> Row:
    """Return the row of `table` with this id. Raises NotFound."""
    row = session.get(table, id_)
    if row is None:
        raise NotFound(what=table.__tablename__)
    return row
