"""Local prices: what products fetched here, entered by the facilitator on the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kit.store import sequence
from kit.store.access import found
from kit.store.records import LocalPrice
from kit.store.refusals import PriceNotPositive, PriceUpsideDown
from kit.store.tables import LocalPriceRow, WorkshopRow
from kit.store.values import storable_name

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access


class LocalPrices:
    """The repository of local prices."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(
        self, workshop: UUID, *, product: str, low: int, high: int, unit: str, place: str, observed_on: date
    ) -> LocalPrice:
        """Add the range that a product fetched, in đồng per `unit`.

        Raises NotFound, PriceNotPositive, PriceUpsideDown, ValueNotStorable.
        """
        if low <= 0:
            raise PriceNotPositive(low=low)
        if low > high:
            raise PriceUpsideDown(low=low, high=high)
        names = storable_name(product), storable_name(unit, 20), storable_name(place, 120)
        at = self._access.now()

        def work(session: Session) -> LocalPrice:
            found(session, WorkshopRow, workshop)
            row = LocalPriceRow(workshop_id=workshop, sequence=sequence.take(session), observed_on=observed_on)
            row.product, row.unit = names[0], names[1]
            row.place, row.low, row.high, row.entered_at = names[2], low, high, at
            session.add(row)
            session.flush()
            return _record(row)

        return self._access.write(work)

    def on(self, workshop: UUID, day: date) -> list[LocalPrice]:
        """Return the prices of one day: of a product at a place in a unit, the last that was entered."""
        return [price for price in self.since(workshop, day) if price.observed_on == day]

    def since(self, workshop: UUID, first: date) -> list[LocalPrice]:
        """Return the prices of `first` and later, by day and product; a correction replaces what it corrects."""
        with self._access.read() as session:
            return since(session, workshop, first)


def since(session: Session, workshop: UUID, first: date) -> list[LocalPrice]:
    """Return a workshop's prices of `first` and later, by day and product; a correction replaces what it corrects."""
    wanted = select(LocalPriceRow).where(LocalPriceRow.workshop_id == workshop, LocalPriceRow.observed_on >= first)
    rows = session.scalars(wanted.order_by(LocalPriceRow.sequence))
    last = {(row.observed_on, row.product, row.place, row.unit): _record(row) for row in rows}
    return [last[key] for key in sorted(last)]


def _record(row: LocalPriceRow) -> LocalPrice:
    what = (row.product, row.low, row.high, row.unit)
    return LocalPrice(row.id, row.workshop_id, *what, row.place, row.observed_on, row.entered_at)
