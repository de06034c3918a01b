"""Papers: the poster and the cards, as PDF. A card's code is known only while it is made: printing makes new codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import HTTPError

from kit.server.room.console import Led

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kit.server.room.page import Page
    from kit.server.room.room import Prints

CARDS = "cards.pdf"
PRINTED = "cards-printed-to"
"""Setting of the workshop: the highest number whose card was printed."""


class Poster(Led):
    """`/console/poster.pdf`."""

    async def get(self) -> None:
        prints = maker(self)
        pdf = await self.saved(prints.poster, self.room.workshop(), address=self.room.address, language=self.language)
        send(self, pdf, "poster.pdf")


class CardsPdf(Led):
    """`/console/cards.pdf`: cards of those who have none yet, or new ones for everyone."""

    async def post(self) -> None:
        everyone = self.room.store.participants.of_workshop(self.room.workshop_id)
        printed = printed_to(self)
        wanted = [who for who in everyone if self.typed("all") or who.number > printed]
        if not wanted:
            self.go("console/class")
            return
        pdf = await cards_of(self, [who.id for who in wanted])
        highest = max(who.number for who in wanted)
        if highest > printed:
            await self.saved(self.room.store.workshops.change, self.room.workshop_id, settings={PRINTED: highest})
        send(self, pdf, CARDS)


def printed_to(page: Page) -> int:
    """Return the highest number whose card was printed."""
    held = page.room.workshop().settings.get(PRINTED)
    return held if isinstance(held, int) else 0


def maker(page: Page) -> Prints:
    """Return what makes the papers. Asked before any card is made: without the address a paper leads nowhere."""
    if page.room.prints is None or not page.room.address:
        raise HTTPError(404)
    return page.room.prints


async def cards_of(page: Page, participants: Sequence[UUID]) -> bytes:
    """Make new cards and return them as PDF; the earlier ones of these women end."""
    prints = maker(page)
    issued = await page.saved(page.room.store.cards.issue_many, participants)
    return await page.saved(
        prints.cards, page.room.workshop(), issued, address=page.room.address, language=page.language
    )


def send(page: Page, pdf: bytes, name: str) -> None:
    """Answer with a file to be printed."""
    page.set_header("Content-Type", "application/pdf")
    page.set_header("Content-Disposition", f'attachment; filename="{name}"')
    page.finish(pdf)
