"""The catalogue: what the women of the class sell, for buyers; only what its owner agreed to show, read anew each time.

The facilitator sees and hands on the whole; each woman sees on her own page what buyers see of hers, and takes it out
with one tap. Source: Luật 91/2025/QH15, Điều 9 (consent for this purpose alone), 10 (withdrawal).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from tornado.web import HTTPError

from kit.content.catalogue_text import catalogue_lines, catalogue_texts
from kit.content.claims import refuse_blocked
from kit.domain.listing_json import from_json
from kit.domain.refusal import Refusal
from kit.server.room.consent import WORDING
from kit.server.room.console.led import Led
from kit.server.room.page import Hers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kit.content.catalogue_text import ProductLines
    from kit.domain.listing import Listing
    from kit.server.room.room import Room
    from kit.store.records import KeptListing

PURPOSE = "catalogue"
SAYS = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Shown:
    """What buyers may see today, of how many women, and how many listings must change first."""

    products: tuple[ProductLines, ...]
    women: int
    not_shown: int


class Catalogue(Led):
    """`/catalogue`: what is for sale, by product, with the sheet and the messages to hand on."""

    styles = ("room.css", "console.css", "catalogue.css")
    scripts = ("fresh.js", "console.js", "copy.js")
    template = "catalogue.html"

    async def get(self) -> None:
        shown = await self.saved(shown_today, self.room, self.language)
        workshop = self.room.workshop()
        self.show(
            self.template,
            shown=shown,
            can_print=self.room.prints is not None,
            texts=catalogue_texts(
                shown.products,
                place=workshop.place,
                contact=str(workshop.settings.get("contact") or ""),
                language=self.language,
                on=self.room.today(),
            ),
        )


class CatalogueNow(Catalogue):
    """`/catalogue/now`: the list alone, for the page to renew itself."""

    template = "catalogue_list.html"


class CatalogueSheet(Led):
    """`/catalogue/sheet.pdf`: the same on paper."""

    async def get(self) -> None:
        prints = self.room.prints
        if prints is None:
            raise HTTPError(404)
        shown = await self.saved(shown_today, self.room, self.language)
        if not shown.products:  # the last one was taken out while the page stood open
            self.go("catalogue")
            return
        facts = {"on": self.room.today(), "language": self.language}
        pdf = await self.saved(prints.catalogue, self.room.workshop(), shown.products, **facts)
        self.set_header("Content-Type", "application/pdf")
        name = quote(self.sentences.say("catalogue-file"), safe="")
        self.set_header("Content-Disposition", f"attachment; filename=\"catalogue.pdf\"; filename*=UTF-8''{name}")
        self.finish(pdf)


class Mine(Hers):
    """`/catalogue/mine`: what buyers see of hers, a yes or a no, and the way out."""

    async def get(self) -> None:
        consents, workshop = self.room.store.consents, self.room.workshop()
        kept = await self.saved(self.room.store.keeper(self.who.id).listings)
        listings, not_shown = readable(kept, self.room.today())
        self.show(
            "catalogue_mine.html",
            who=self.who,
            products=catalogue_lines(listings, language=self.language, on=self.room.today()),
            not_shown=not_shown,
            keeps=consents.granted(self.who.id, "keep"),
            shared=consents.granted(self.who.id, PURPOSE),
            contact=str(workshop.settings.get("contact") or "") or self.sentences.say("join-consent-contact-unknown"),
            delete_by=self.day(workshop.delete_by),
        )

    async def post(self) -> None:
        """Note her word, and have the facilitator's page look again. She goes back to where she tapped."""
        granted = SAYS.get(self.typed("shared"))
        if granted is not None and granted != self.room.store.consents.granted(self.who.id, PURPOSE):
            consents = self.room.store.consents
            say = consents.give if granted else consents.withdraw
            await self.saved(say, self.who.id, PURPOSE, wording=f"{WORDING}.{self.language}")
            self.room.hub.catalogue_changed()
        self.go("home" if self.typed("from") == "home" else "catalogue/mine")


def shown_today(room: Room, language: str) -> Shown:
    """Return what buyers may see now, as the store has it."""
    shared = room.store.listings.shared(room.workshop_id)
    listings, not_shown = readable((one.listing for one in shared), room.today())
    products = catalogue_lines(listings, language=language, on=room.today())
    return Shown(products, len({one.participant for one in shared}), not_shown)


def readable(kept: Iterable[KeptListing], on: date) -> tuple[list[Listing], int]:
    """Return the listings that can be shown on a day, and how many cannot: unreadable ones, and names or seasons in
    words that no advert may say."""
    found, refused = [], 0
    for one in kept:
        try:
            listing = from_json(one.details)
            refuse_blocked(f"{listing.name}. {listing.season}", listing.kind, listing, on=on)
            found.append(listing)
        except Refusal:
            refused += 1
    return found, refused
