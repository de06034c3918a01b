"""The results of the class for the organizer, on the console: what is in them and what is not, then the locked file."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kit.content import backup_text
from kit.content.backup_text import RESULTS
from kit.domain.refusal import Refusal
from kit.server.room.backing import last_day
from kit.server.room.closing import TAKEN_RESULTS, note_taken
from kit.server.room.console import passphrase_form
from kit.server.room.console.led import Led
from kit.server.room.files import send
from kit.store.workshops import PRACTICE

if TYPE_CHECKING:
    from kit.server.room.room import Room

FILE = "results.zip"


class Results(Led):
    """`/console/results`: the page, and the file of results as the answer to a passphrase."""

    async def get(self) -> None:
        await self.tell()

    async def post(self) -> None:
        room = self.room
        try:
            agreed = passphrase_form.agreed(self)
            async with room.adding_up:
                file = await self.saved(results_file, room, agreed)
        except Refusal as refusal:
            await self.tell(refusal)
            return
        await self.saved(note_taken, room, TAKEN_RESULTS)
        send(self, file, "zip", f"{self.sentences.say('results-file')}-{room.today()}")

    async def tell(self, refusal: Refusal | None = None) -> None:
        """Show what is in the file, with what was refused."""
        self.show(
            "console_results.html",
            status=self.status_of(refusal),
            tab="console_close.html",
            practice=bool(self.room.workshop().settings.get(PRACTICE)),
            held=RESULTS.held,
            left_out=RESULTS.left_out,
            until=await self.saved(last_day, self.room),
            **passphrase_form.form_of(self, refusal),
        )


def results_file(room: Room, passphrase: str) -> bytes:
    """Return the file: some hundred kilobytes. Raises NoResults, BackupNotWritten, BackupNoRoom, StoreTrouble."""
    day = last_day(room)
    with TemporaryDirectory() as folder:
        path = Path(folder) / FILE
        words = {"outside": backup_text.outside(RESULTS, day), "inside": backup_text.inside(RESULTS, day)}
        room.store.write_results(path, passphrase, **words)
        return path.read_bytes()
