"""Files: what she takes home, on one page, and the papers themselves. Nobody else's, whatever address is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from tornado.web import HTTPError

from kit.domain import money
from kit.domain.refusal import Refusal
from kit.server.room import listing_file
from kit.server.room.page import REFUSED, Hers

if TYPE_CHECKING:
    from uuid import UUID

    from kit.server.room.page import Page
    from kit.server.room.room import PaperForm, Room, ShareForm
    from kit.store.records import KeptProduct, Participant

MIME: dict[ShareForm, str] = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg"}


def products(room: Room, who: Participant) -> list[KeptProduct]:
    """Return her products with their prices, the last kept first, also those that wait for her consent."""
    return room.store.keeper(who.id).products()


def listed(room: Room, who: Participant) -> frozenset[UUID]:
    """Return which products she has written a listing of."""
    return frozenset(listing.product for listing in room.store.keeper(who.id).listings())


class Files(Hers):
    """`/files/`: her products, each with its price card, and with its picture to post where it has a listing."""

    async def get(self) -> None:
        found = await self.saved(products, self.room, self.who)
        offered = await self.saved(listed, self.room, self.who)
        table = await self.saved(listing_file.table, self.room, self.who, self.language) if offered else None
        self.show(
            "files.html",
            who=self.who,
            products=found,
            offered=offered,
            money=money.format,
            table=table,
            gaps=listing_file.gaps(table, self.language) if table else [],
            not_written=[(one.name, self.sentence(one.refusal)) for one in table.refused] if table else [],
        )


class ListingFile(Hers):
    """`/files/listings.csv`: what she offers, for the marketplace that takes a file."""

    async def get(self) -> None:
        found = await self.saved(listing_file.table, self.room, self.who, self.language)
        self.set_header("Content-Type", "text/csv; charset=utf-8")
        name = quote(f"{self.sentences.say('listing-file-name')}.csv", safe="")
        self.set_header("Content-Disposition", f"attachment; filename=\"listings.csv\"; filename*=UTF-8''{name}")
        self.finish(found.content)


class ProductPaper(Hers):
    """`/files/<product>/price.pdf` and `.png`: the price card of a product of hers, dated the day she decided on it."""

    async def get(self, product: str, form: PaperForm) -> None:
        prints = self.room.prints
        if prints is None:
            raise HTTPError(404)
        kept = next((k for k in await self.saved(products, self.room, self.who) if str(k.id) == product), None)
        if kept is None:
            raise HTTPError(404)
        on = self.room.day_of(kept.kept_at)
        try:
            paper = await self.saved(prints.price_card, kept, on=on, form=form, language=self.language)
        except Refusal as refusal:
            self.show("error.html", status=REFUSED, sentence=self.sentence(refusal), what="")
            return
        send(self, paper, form, "price", self.sentences.say("join-files-name", name=kept.name))


def send(page: Page, paper: bytes, form: ShareForm, plain: str, name: str) -> None:
    """Answer with a paper: a picture to be seen, a PDF to be kept. Old browsers call the file by its `plain` name."""
    page.set_header("Content-Type", MIME[form])
    how = "attachment" if form == "pdf" else "inline"
    full = quote(f"{name}.{form}", safe="")
    page.set_header("Content-Disposition", f"{how}; filename=\"{plain}.{form}\"; filename*=UTF-8''{full}")
    page.finish(paper)
