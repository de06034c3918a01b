"""Seller: who sells, for a price list: her name, place and number as her listings say them, and a code to reach her.

In a practice room the code opens nothing: a number made up there may be somebody's.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kit.domain import product_code
from kit.domain.refusal import Refusal
from kit.server.room.listing_texts import written_listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.domain.listing import Contact, Listing
    from kit.prints.price_list import Seller
    from kit.store.records import KeptListing, Participant


def seller(who: Participant, listings: Iterable[KeptListing], *, practice: bool, language: str) -> Seller:
    """Return who sells, from the first of her `listings` that says how to reach her; without any, her given name."""
    from kit.codes import making
    from kit.prints.price_list import Seller

    written = [said for kept in listings if (said := written_listing(kept))]
    said = next((said for said in written if _reaching(said.contact)), written[0] if written else None)
    if said is None:
        return Seller(name=who.name, place=who.hamlet)
    content = _reaching(said.contact)
    code = (making.practice(language) if practice else making.opening(content)) if content else None
    return Seller(name=said.contact.name or who.name, place=_place(said), phone=said.contact.phone, code=code)


def _reaching(contact: Contact) -> str:
    """Return the text of a code that reaches her, empty where she wants none to."""
    if contact.phone:
        return product_code.zalo(contact.phone) if contact.zalo else product_code.call(contact.phone)
    with suppress(Refusal):  # the name of a page that no phone would find
        return product_code.facebook(contact.page) if contact.page else ""
    return ""


def _place(said: Listing) -> str:
    return ", ".join(filter(None, (said.hamlet, said.commune)))
