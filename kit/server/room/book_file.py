"""Book file: the book she took home, read back into the one here. She sees what it would change before it is written.

Nothing in the book here is lost by it: lines are added, and those that were changed or crossed out in the file are
crossed out here, which one tap takes back (kit.books.cash_changes).
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kit.content.categories import category_rows
from kit.domain import money
from kit.domain.refusal import Refusal
from kit.server.room.files import OfHers

if TYPE_CHECKING:
    from kit.books.cash_changes import Changes
    from kit.books.cash_import import Imported
    from kit.domain.entry import Entry

LARGEST_FILE = 2_500_000
BESIDE = 16 * 1024
"""Bytes of the form around the file."""
SHOWN_LINES, SHOWN_BAD = 12, 60


class BookFileMissing(Refusal):
    """A form without a file."""

    kind = "book-file-missing"


class BookFileEmpty(Refusal):
    """A file with nothing in it, as a download leaves that broke off."""

    kind = "book-file-empty"


class BookFile(OfHers):
    """`/files/book`: choose the file; then what it adds, what it crosses out, and which of its rows to mend."""

    scripts = ("fresh.js", "book_file.js")
    largest = LARGEST_FILE + BESIDE

    def get(self) -> None:
        self._ask()

    async def post(self) -> None:
        try:
            async with self.room.reading:
                found, changes = await self.saved(self._read)
        except Refusal as refusal:
            self._ask(refusal)
            return
        token = secrets.token_hex(8)
        self.room.brought.put(self.who.id, token, changes)
        self._ask(found=found, changes=changes, token=token)

    def _read(self) -> tuple[Imported, Changes]:
        """Return what the file has, and what it would change. Raises Refusal."""
        from kit.books.cash_changes import changes
        from kit.books.cash_import import read_workbook

        sent = self.request.files.get("file", [])
        if not sent:
            raise BookFileMissing
        if not sent[0].body:
            raise BookFileEmpty
        found = read_workbook(sent[0].body, today=self.room.today())
        return found, changes(self.belongings().book, found.good)

    def _ask(
        self,
        refusal: Refusal | None = None,
        *,
        found: Imported | None = None,
        changes: Changes | None = None,
        token: str = "",
    ) -> None:
        rows = category_rows()
        self.show(
            "book_file.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            largest=LARGEST_FILE,
            found=found,
            changes=changes,
            same=len(found.good) - len(changes.added) if found and changes else 0,
            token=token,
            shown=changes.added[:SHOWN_LINES] if changes else (),
            bad=found.bad[:SHOWN_BAD] if found else (),
            category={name: row.name(self.language) for name, row in rows.items()},
            why=self.sentence,
            amount=self._amount,
        )

    def _amount(self, line: Entry) -> str:
        """Return what a line comes to, with the way that the money went."""
        return self.sentences.say(f"book-file-{line.kind.replace('_', '-')}", amount=money.format(line.amount))


class BookFileAdd(OfHers):
    """`/files/book/add`: she has seen what the file changes, and it is written."""

    async def post(self) -> None:
        token = self.typed("once")[:40]
        try:
            added, voided = await self.saved(self.room.once.do, f"{self.who.id} {token}", lambda: self._write(token))
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.show("book_file_done.html", added=added, voided=voided)

    def _write(self, token: str) -> tuple[int, int]:
        """Write what waits, and return how many lines came in and how many were crossed out. Raises Refusal."""
        changes = self.room.brought.take(self.who.id, token)
        keeper = self.room.store.keeper(self.who.id)
        keeper.change_book(changes.added, changes.voided)
        keeper.flush()
        return len(changes.added), len(changes.voided)
