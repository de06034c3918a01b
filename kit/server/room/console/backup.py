"""The backup on the console: what is in it and what is not, the passphrase, how far it is, then the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.ioloop import IOLoop
from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from kit.content.backup_text import BACKUP
from kit.domain.local_time import day_of
from kit.domain.refusal import Refusal
from kit.server.room.backing import last_day, last_made, note_fetched
from kit.server.room.console import passphrase_form
from kit.server.room.console.led import Led
from kit.server.room.files import attach

if TYPE_CHECKING:
    from typing import IO

MEGABYTE = 1 << 20


class Backup(Led):
    """`/console/backup`: one page for all of it."""

    scripts = ("fresh.js", "console.js")
    template = "console_backup.html"

    async def get(self) -> None:
        await self.tell()

    async def post(self) -> None:
        """Begin, unless it is under way: then it goes on."""
        try:
            agreed = passphrase_form.agreed(self)
        except Refusal as refusal:
            await self.tell(refusal)
            return
        room, loop = self.room, IOLoop.current()

        def changed() -> None:
            loop.add_callback(room.hub.printing_changed)

        if room.backing.begin():
            loop.run_in_executor(room.threads, room.backing.make, room, agreed, changed)
        self.go("console/backup")

    async def tell(self, refusal: Refusal | None = None) -> None:
        """Show how far it is, with what was refused."""
        room, state = self.room, self.room.backing.state
        last = await self.saved(last_made, room)
        self.show(
            self.template,
            status=self.status_of(refusal),
            tab="console_close.html",
            failed=self.sentence(state.refusal) if state.refusal else "",
            running=state.running,
            ready=state.file is not None,
            megabytes=max(1, round((state.size or state.written) / MEGABYTE)),
            held=BACKUP.held,
            left_out=BACKUP.left_out,
            until=await self.saved(last_day, room),
            last=day_of(last) if last else None,
            erased=await self.saved(room.store.erasures.since, last) if last else 0,
            **passphrase_form.form_of(self, refusal),
        )


class BackupNow(Backup):
    """`/console/backup/now`: how far it is, for the page to renew itself."""

    template = "console_backup_now.html"


class BackupFile(Led):
    """`/console/backup.zip`: the file, as it lies on the disk."""

    async def get(self) -> None:
        state = self.room.backing.state
        if state.file is None:
            self.go("console/backup")
            return
        try:
            file = await self.saved(state.file.open, "rb")
        except OSError:
            raise HTTPError(404) from None
        attach(self, "zip", f"{self.sentences.say('backup-file')}-{self.room.today()}")
        self.set_header("Content-Length", state.size)  # a download that breaks off is then seen to be one
        try:
            await self._send(file)
            await self.saved(note_fetched, self.room)
        except StreamClosedError:
            return
        finally:
            file.close()

    async def _send(self, file: IO[bytes]) -> None:
        while piece := await self.saved(file.read, MEGABYTE):
            self.write(piece)
            await self.flush()
        self.finish()
