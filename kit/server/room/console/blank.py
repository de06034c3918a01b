"""Blank papers on the console, for women without a phone: an empty cash book to write in, and the rules of thumb."""

from __future__ import annotations

from tornado.web import HTTPError

from kit.domain.summary import Month
from kit.server.room.console.led import Led
from kit.server.room.files import send


class PaperBook(Led):
    """`/console/paper-book.pdf`: the book to fold and staple, two pages on a side; `paper-book-a5.pdf` page by page."""

    async def get(self, small: str | None) -> None:
        prints = self.room.prints
        if prints is None:
            raise HTTPError(404)
        first = Month.of(self.room.today())
        form = "a5" if small else "booklet"
        pdf = await self.saved(prints.paper_book, form=form, first=first, language=self.language)
        send(self, pdf, "pdf", self.sentences.say(f"files-name-paper-{form}"))


class ThumbCards(Led):
    """`/console/thumb-cards.pdf`: the rule of thumb of each lesson, to cut."""

    async def get(self) -> None:
        prints = self.room.prints
        if prints is None:
            raise HTTPError(404)
        pdf = await self.saved(prints.thumb_cards, language=self.language)
        send(self, pdf, "pdf", self.sentences.say("files-name-rules"))
