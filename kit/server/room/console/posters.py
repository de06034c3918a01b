"""Papers: the poster and the cards, as PDF. A card's code is known only while it is made: printing makes new codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import HTTPError

from kit.server.room import printed
from kit.server.room.console.led import Led
from kit.server.room.files import send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kit.server.room.page import Page
    from kit.server.room.room import Prints

CARDS = "cards"
PRINTED = "cards-printed-to"
"""Setting of the workshop: the highest number whose card was printed."""


class Poster(Led):
    """`/console/poster.pdf`."""

    async def get(self) -> None:
        send(self, await poster_of(self), "pdf", "poster")


class CardsPdf(Led):
    """`/console/cards.pdf`: cards of those who have none yet, or new ones for everyone."""

    async def post(self) -> None:
        pdf = await cards_to_print(self, everyone=bool(self.typed("all")))
        if pdf:
            send(self, pdf, "pdf", CARDS)
        else:
            self.go("console/class")


async def cards_to_print(page: Page, *, everyone: bool = False) -> bytes:
    """Make cards of those who have none yet, or new ones for everyone, and return them as PDF; b"" for nobody."""
    highest = printed_to(page)
    people = page.room.store.participants.of_workshop(page.room.workshop_id)
    wanted = [who for who in people if everyone or who.number > highest]
    if not wanted:
        return b""
    pdf = await cards_of(page, [who.id for who in wanted], anew=len(wanted) == len(people))
    last = max(who.number for who in wanted)
    if last > highest:
        await page.saved(page.room.store.workshops.change, page.room.workshop_id, settings={PRINTED: last})
    return pdf


async def poster_of(page: Page) -> bytes:
    """Make the poster and return it as PDF; the address that it leads to is noted."""
    prints, room = maker(page), page.room
    pdf = await page.saved(prints.poster, room.workshop(), address=room.address, language=page.language)
    await page.saved(printed.note, room, printed.POSTER)
    return pdf


def printed_to(page: Page) -> int:
    """Return the highest number whose card was printed."""
    held = page.room.workshop().settings.get(PRINTED)
    return held if isinstance(held, int) else 0


def maker(page: Page) -> Prints:
    """Return what makes the papers. Asked before any card is made: without the address a paper leads nowhere."""
    if page.room.prints is None or not page.room.address:
        raise HTTPError(404)
    return page.room.prints


async def cards_of(page: Page, participants: Sequence[UUID], *, anew: bool = False) -> bytes:
    """Make new cards and return them as PDF; the earlier ones of these women end. `anew`: these are all there are."""
    prints = maker(page)
    issued = await page.saved(page.room.store.cards.issue_many, participants)
    pdf = await page.saved(
        prints.cards, page.room.workshop(), issued, address=page.room.address, language=page.language
    )
    await page.saved(printed.note, page.room, printed.CARDS, anew=anew)
    return pdf
