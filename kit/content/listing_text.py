"""Listing text: a listing written out for one place she sells, short, one idea a line, in her own words.

The order of the parts, and what goes first from a long text, stand in kit/content/listing_layout.py. A place that
allows no contact gets none: what leads outside stays out of its text, whichever part it was typed into. Alcohol gets no
text at all (Law on advertising 16/2012, article 7.3).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kit.content.listing_channels import listing_channel
from kit.content.listing_layout import LAYOUTS, fitted
from kit.content.listing_lines import Lines
from kit.content.messages import messages
from kit.content.produce import produce
from kit.domain.alcohol import names_alcohol
from kit.domain.listing import Contact, NoListingForAlcohol
from kit.domain.listing_contact import leads_outside, without_contact
from kit.domain.listing_words import cut

if TYPE_CHECKING:
    from datetime import date

    from kit.content.listing_channels import ListingChannel
    from kit.content.messages import Messages
    from kit.domain.listing import Listing
    from kit.domain.listing_event import Event

MARKED = frozenset({"price", "origin", "delivery", "contact"})  # in a post, a small picture helps to find them
OWN_WORDS = ("grown", "senses", "story", "season", "storage", "delivery", "call", "hamlet", "commune")


@dataclass(frozen=True, slots=True)
class ListingText:
    """A text to paste. `fields`: (label, value) of the form of a marketplace; `left_out`: why something of hers is not
    in it: "name", "length", "contact", "grown" or "certificates"."""

    channel: str
    title: str
    body: str
    fields: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def copied(self) -> str:
        """What goes onto the clipboard."""
        return "\n\n".join(part for part in (self.title, self.body) if part)


def listing_text(
    listing: Listing, channel_id: str, *, language: str = "vi", on: date, event: Event | None = None
) -> ListingText:
    """Return the text of `listing` for the place `channel_id`. Raises NoListingForAlcohol.

    A place that there is none of is a fault of the program: LookupError.
    """
    refuse_alcohol(listing)
    channel, said = listing_channel(channel_id, on), messages(language)
    told = listing
    if not channel.row.contact_allowed:
        told = _inside(listing, unnamed=said.say("listing-unnamed", goods=listing.goods))
    lines = Lines(told, said, on, event)
    parts = {part: lines.of(part) for part in LAYOUTS[channel.tone]}
    if listing.call and not told.call:
        parts["call"] = lines.call_market()
    if channel.tone == "post":
        parts |= {part: [said.say(f"listing-mark-{part}", line=line) for line in parts[part]] for part in MARKED}
    body, shortened = fitted(parts, channel.row.body_most)
    title, name_cut = _title(told, lines, channel)
    reasons = {
        "name": name_cut,
        "length": shortened,
        "contact": told != listing,
        "grown": listing.made == "bought" and bool(listing.grown),
        "certificates": any(not one.holds(on) for one in listing.certificates),
    }
    fields = _fields(told, lines, said) if channel.tone == "market" else ()
    return ListingText(channel.id, title, body, fields, tuple(why for why, so in reasons.items() if so))


def refuse_alcohol(listing: Listing) -> None:
    """Raise NoListingForAlcohol where alcohol is offered."""
    row = produce().get(listing.kind)
    if names_alcohol(listing.name) or names_alcohol(listing.kind) or (row is not None and row.is_alcohol):
        raise NoListingForAlcohol(name=listing.name)


def _inside(listing: Listing, *, unnamed: str) -> Listing:
    """Return the listing without what leads a buyer out of a marketplace."""
    kept: dict[str, Any] = {"name": without_contact(listing.name) or unnamed, "contact": Contact()}
    for part in OWN_WORDS:
        value = getattr(listing, part)
        if isinstance(value, tuple):
            kept[part] = tuple(line for line in value if not leads_outside(line))
        else:
            kept[part] = "" if leads_outside(value) else value
    return replace(listing, **kept)


def _title(listing: Listing, lines: Lines, channel: ListingChannel) -> tuple[str, bool]:
    """Return the title and whether the name had to be cut: the name, what is in a packet, where it is from."""
    most, name = channel.row.title_most, lines.name()[0]
    if most is None:
        return "", False
    title = cut(name, most)
    if channel.tone == "market":
        weight = lines.amount(listing.net_weight) if listing.net_weight and not listing.service else ""
        for more in (weight, lines.place()):
            if more and len(longer := f"{title}, {more}") <= most:
                title = longer
    return title, len(name) > most


def _fields(listing: Listing, lines: Lines, said: Messages) -> tuple[tuple[str, str], ...]:
    """Return what the form of a marketplace asks for, as far as it is known."""
    known = {
        "price": f"{listing.price}" if listing.price else "",
        "unit": lines.unit(listing.unit) if listing.unit else "",
        "stock": lines.amount(listing.left) if listing.left and listing.left.amount > 0 else "",
        "weight": lines.amount(listing.net_weight) if listing.net_weight and not listing.service else "",
        "place": lines.place(),
    }
    return tuple((said.say(f"listing-field-{field}"), value) for field, value in known.items() if value)
