"""Listings: how she offers what she sells. The latest of a product counts; buyers see those whose owners said so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import func, select

from kit.domain.alcohol import names_alcohol
from kit.store import products
from kit.store.consents import who_agreed
from kit.store.records import KeptListing, SharedListing
from kit.store.tables import ListingRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from kit.store.access import Access
    from kit.store.entries import Entry
    from kit.store.records import KeptProduct

CATALOGUE = "catalogue"


class Listings:
    """The repository of listings, as far as they are written; a ParticipantKeeper also knows what is under way."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, participant: UUID) -> list[KeptListing]:
        """Return her listings, the last kept first."""
        with self._access.read() as session:
            return newest_first(latest(session, participant), ())

    def shared(self, workshop: UUID, purpose: str = CATALOGUE, *, only: UUID | None = None) -> list[SharedListing]:
        """Return what the workshop's women, or `only` one of them, offer to buyers or let be shown ("showing"), the
        last kept first.

        Only of women whose last word on `purpose` is yes, and never alcohol, whatever was said: what many are shown is
        an advertisement (Law on advertising 16/2012, article 7.3).
        """
        found: list[SharedListing] = []
        with self._access.read() as session:
            agreed = who_agreed(session, workshop, purpose)
            for participant in agreed if only is None else {only} & set(agreed):
                hers = {kept.id: kept for kept in products.latest(session, participant)}
                offered = [kept for kept in latest(session, participant) if kept.product in hers]
                found += [SharedListing(participant, hers[kept.product], kept) for kept in offered]
        found.sort(key=lambda shared: shared.listing.kept_at, reverse=True)
        return [shared for shared in found if not _alcohol(shared)]


def latest(session: Session, participant: UUID) -> list[KeptListing]:
    """Return what was last written of the listing of each product, in that order."""
    hers = ListingRow.participant_id == participant
    last = select(func.max(ListingRow.sequence)).where(hers).group_by(ListingRow.product_id)
    rows = select(ListingRow).where(hers, ListingRow.sequence.in_(last)).order_by(ListingRow.sequence)
    return [KeptListing(row.product_id, row.details, row.kept_at) for row in session.scalars(rows)]


def newest_first(written: Iterable[KeptListing], later: Iterable[Entry]) -> list[KeptListing]:
    """Return listings with what is under way or held put over what is written."""
    found = {kept.product: kept for kept in written}
    for entry in later:
        data: dict[str, Any] = dict(entry.data)
        kept = KeptListing(UUID(data["product"]), data["details"], entry.at)
        found.pop(kept.product, None)
        found[kept.product] = kept
    return list(reversed(found.values()))


def _alcohol(shared: SharedListing) -> bool:
    product: KeptProduct = shared.product
    names = (product.name, product.kind, str(shared.listing.details.get("name", "")))
    return any(names_alcohol(name) for name in names)
