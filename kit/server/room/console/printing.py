"""The papers of the whole room on the console: one button, how far it is, then the file."""

from __future__ import annotations

from urllib.parse import quote

from tornado.ioloop import IOLoop
from tornado.web import HTTPError

from kit.domain.refusal import Refusal
from kit.server.room.console.led import Led
from kit.server.room.page import REFUSED
from kit.server.room.printing import who_asked


class PrintAll(Led):
    """`/console/print`: who asked for it, how far it is, the file, and what could not be made and why."""

    scripts = ("fresh.js", "console.js")
    template = "console_printing.html"

    async def get(self) -> None:
        await self.tell()

    async def post(self) -> None:
        """Begin, unless it is under way: then it goes on."""
        room, prints, loop = self.room, self.room.prints, IOLoop.current()
        if prints is None:
            raise HTTPError(404)

        def changed() -> None:
            loop.add_callback(room.hub.printing_changed)

        if room.printing.begin("piles" if self.typed("what") == "piles" else "papers"):
            loop.run_in_executor(room.threads, room.printing.make, room, prints, self.language, changed)
        self.go("console/print")

    async def tell(self, refusal: Refusal | None = None) -> None:
        """Show how far it is, with what was refused."""
        state = self.room.printing.state
        asked = [] if state.running else await self.saved(who_asked, self.room)
        told = refusal or state.refusal
        self.show(
            self.template,
            status=REFUSED if refusal else 200,
            tab="console_class.html",
            state=state,
            asked=len(asked),
            refusal=self.sentence(told) if told else "",
            failed=[(failed.name, self.sentence(failed.refusal)) for failed in state.failed],
            can_print=self.room.prints is not None,
        )


class PrintAllNow(PrintAll):
    """`/console/print/now`: the same alone, for the page to renew itself."""

    template = "console_printing_now.html"


class PrintAllPdf(PrintAll):
    """`/console/print.pdf`: the file."""

    async def get(self) -> None:
        try:
            pdf = await self.saved(self.room.printing.pdf, self.room)
        except Refusal as refusal:
            await self.tell(refusal)
            return
        if not pdf:
            self.go("console/print")
            return
        self.set_header("Content-Type", "application/pdf")
        name = quote(self.sentences.say("console-printing-file"), safe="")
        self.set_header("Content-Disposition", f"attachment; filename=\"papers.pdf\"; filename*=UTF-8''{name}")
        self.finish(pdf)
