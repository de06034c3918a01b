"""Products: what she sells, at the price she decided on. A price takes the place of the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from sqlalchemy import func, select

from kit.store.records import KeptProduct
from kit.store.refusals import NotFound
from kit.store.tables import ParticipantRow, ProductRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from kit.domain.priced import PricedProduct
    from kit.store.access import Access
    from kit.store.entries import Entry


class Products:
    """The repository of products, as far as they are written; a ParticipantKeeper also knows what is under way."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, participant: UUID) -> list[KeptProduct]:
        """Return her products, the last kept first."""
        with self._access.read() as session:
            return newest_first(latest(session, participant), ())

    def of_workshop(self, workshop: UUID) -> dict[UUID, list[KeptProduct]]:
        """Return the products of each woman of a workshop who has any."""
        rows = (
            select(ProductRow)
            .join(ParticipantRow, ParticipantRow.id == ProductRow.participant_id)
            .where(ParticipantRow.workshop_id == workshop)
            .order_by(ProductRow.sequence)
        )
        hers: dict[UUID, dict[UUID, KeptProduct]] = {}
        with self._access.read() as session:
            for row in session.scalars(rows):
                hers.setdefault(row.participant_id, {})[row.product_id] = _record(row)
        return {participant: list(products.values()) for participant, products in hers.items()}

    def one(self, participant: UUID, product: UUID) -> KeptProduct:
        """Return a product of hers. Raises NotFound, also for one of somebody else."""
        for kept in self.of(participant):
            if kept.id == product:
                return kept
        raise NotFound(what="product")


def id_of(participant: UUID, product: PricedProduct) -> UUID:
    """Return the id under which she keeps a product: the same on both her phones, and when it is priced again."""
    return uuid5(participant, product.key)


def latest(session: Session, participant: UUID) -> list[KeptProduct]:
    """Return what was last written of each product, in that order."""
    hers = ProductRow.participant_id == participant
    last = select(func.max(ProductRow.sequence)).where(hers).group_by(ProductRow.product_id)
    rows = select(ProductRow).where(hers, ProductRow.sequence.in_(last)).order_by(ProductRow.sequence)
    return [_record(row) for row in session.scalars(rows)]


def newest_first(written: Iterable[KeptProduct], later: Iterable[Entry]) -> list[KeptProduct]:
    """Return products with what is under way or held put over what is written."""
    found = {kept.id: kept for kept in written}
    for entry in later:
        kept = _of_entry(entry)
        found.pop(kept.id, None)
        found[kept.id] = kept
    return list(reversed(found.values()))


def _record(row: ProductRow) -> KeptProduct:
    what = (row.name, row.kind, row.unit, row.price, row.unit_cost)
    return KeptProduct(row.product_id, *what, row.details, row.kept_at)


def _of_entry(entry: Entry) -> KeptProduct:
    data: dict[str, Any] = dict(entry.data)
    what = (data["name"], data["kind"], data["unit"], data["price"], data["unit_cost"])
    return KeptProduct(UUID(data["product"]), *what, data["details"], entry.at)
