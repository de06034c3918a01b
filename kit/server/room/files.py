"""Files: what she takes home, on one page, in one zip, and each file alone. Nobody else's, whatever address is typed.

A download is an answer with a file, so that the page it was asked from stays open, and with it her visit to a lesson.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from kit.domain.local_time import day_of
from kit.domain.refusal import Refusal
from kit.server.room import take_home
from kit.server.room.belongings import Belongings
from kit.server.room.guests import has_guests
from kit.server.room.page import Hers

if TYPE_CHECKING:
    from kit.server.room.page import Page
    from kit.server.room.room import PaperForm

MIME = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "zip": "application/zip",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
LOOKED_AT = frozenset({"png", "jpg"})
"""Forms that a phone shows instead of saving them."""
KILO, ALMOST_MEGA = 1024, 950


class OfHers(Hers):
    """A page about what she takes home."""

    styles = ("room.css", "files.css")

    def belongings(self) -> Belongings:
        """Return what is hers."""
        return Belongings(self.room, self.who, self.language)


class Files(OfHers):
    """`/files/`: her files by kind, each with what it is and about how large, and all of them as one zip."""

    async def get(self) -> None:
        hers = self.belongings()
        found = await self.saved(take_home.shelves, hers)
        self.show(
            "files.html",
            shelves=found,
            guests=await self.saved(has_guests, hers),
            about=sum(shelf.about for shelf in found) + take_home.BESIDE,
            size=self.size,
        )

    def size(self, about: int) -> str:
        """Return a number of bytes as she knows it from her phone: 4 KB, 350 KB, 1,2 MB."""
        kilo = about / KILO
        if kilo < ALMOST_MEGA:
            return self.sentences.say("files-kilobytes", size=max(1, round(kilo, -1 if kilo > 10 else 0)))
        return self.sentences.say("files-megabytes", size=round(kilo / KILO, 1))


class Texts(OfHers):
    """`/files/texts`: what she wrote for each place, to be copied."""

    scripts = ("fresh.js", "copy.js")

    async def get(self) -> None:
        self.show("texts.html", texts=await self.saved(lambda: self.belongings().texts))


class AllFiles(OfHers):
    """`/files/all.zip`: everything, made while it is sent: one file in memory at a time, none on the disk."""

    async def get(self) -> None:
        made = await self.saved(take_home.ZipOfHers, self.belongings())
        attach(self, "zip", self.sentences.say("files-name-all", name=self.who.name))
        try:
            for thing in made.things:
                async with self.room.making:
                    piece = await self.saved(made.add, thing)
                self.write(piece)
                await self.flush()
            self.finish(await self.saved(made.end))
        except StreamClosedError:  # she went out of reach: there is nobody to send the rest to
            return


class OneFile(OfHers):
    """`/files/<name>`: one file of hers, by the address that the page gives."""

    async def get(self, at: str) -> None:
        thing = await self.saved(take_home.thing_at, self.belongings(), at)
        if thing is None:
            raise HTTPError(404)
        try:
            async with self.room.making:
                content = await self.saved(thing.make)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        attach(self, thing.form, thing.name)
        self.finish(content)


class ProductPaper(OfHers):
    """`/files/<product>/price.pdf` and `.png`: the price card of a product of hers, dated the day she decided on it."""

    async def get(self, product: str, form: PaperForm) -> None:
        prints = self.room.prints
        if prints is None:
            raise HTTPError(404)
        products = await self.saved(lambda: self.belongings().products)
        kept = next((k for k in products if str(k.id) == product), None)
        if kept is None:
            raise HTTPError(404)
        on = day_of(kept.kept_at)
        try:
            paper = await self.saved(prints.price_card, kept, on=on, form=form, language=self.language)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        send(self, paper, form, self.sentences.say("files-name-price-png", name=kept.name))


def send(page: Page, paper: bytes, form: str, name: str) -> None:
    """Answer with a paper: a picture to be seen, anything else to be kept."""
    attach(page, form, name, "inline" if form in LOOKED_AT else "attachment")
    page.finish(paper)


def attach(page: Page, form: str, name: str, how: str = "attachment") -> None:
    """Say what comes and what it is called: with marks, and for old browsers without."""
    page.set_header("Content-Type", MIME[form])
    full = quote(f"{name}.{form}", safe="")
    plain = f"{take_home.slug(name)}.{form}"
    page.set_header("Content-Disposition", f"{how}; filename=\"{plain}\"; filename*=UTF-8''{full}")
