"""Listing as JSON: how a listing is kept and comes back. What was kept by an older kit comes back as far as it goes.

>>> from kit.domain.listing import Listing
>>> from_json(to_json(Listing("Lê", price=35_000, unit="kg"))) == Listing("Lê", price=35_000, unit="kg")
True
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from kit.domain.listing import PARTS, Certificate, Contact, Listing
from kit.domain.quantity import Quantity
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

QUANTITIES = ("net_weight", "left")
LISTS = ("grown", "senses", "story")


class ListingUnreadable(Refusal):
    """Not a listing: a part of it is not what it should be."""

    kind = "listing-unreadable"


def to_json(listing: Listing) -> dict[str, Any]:
    """Return `listing` as JSON takes it."""
    made = asdict(listing)
    for part in QUANTITIES:
        quantity = getattr(listing, part)
        made[part] = quantity and {"amount": str(quantity.amount), "unit": quantity.unit}
    made["harvested_on"] = _day_said(listing.harvested_on)
    made["certificates"] = [asdict(one) | {"expires": _day_said(one.expires)} for one in listing.certificates]
    return made | {part: list(made[part]) for part in LISTS}


def from_json(given: Mapping[str, Any]) -> Listing:
    """Return the listing that was kept. Raises ListingUnreadable, and what Listing raises."""
    found = {part: value for part, value in given.items() if part in PARTS and value is not None}
    try:
        for part in QUANTITIES:
            if part in found:
                found[part] = Quantity(Decimal(str(found[part]["amount"])), str(found[part]["unit"]))
        for part in LISTS:
            if part in found:
                found[part] = tuple(map(str, found[part]))
        if "harvested_on" in found:
            found["harvested_on"] = date.fromisoformat(found["harvested_on"])
        if "contact" in found:
            found["contact"] = Contact(**found["contact"])
        certificates = found.get("certificates", ())
        return Listing(**found | {"certificates": tuple(map(_certificate, certificates))})
    except Refusal:
        raise
    except (TypeError, ValueError, KeyError, AttributeError, InvalidOperation) as error:
        raise ListingUnreadable from error


def _certificate(given: Mapping[str, Any]) -> Certificate:
    expires = given.get("expires")
    return Certificate(**{**given, "expires": date.fromisoformat(expires) if expires else None})


def _day_said(day: date | None) -> str | None:
    return day.isoformat() if day else None
