"""Adding women on the console: a file from the office, a pasted list, or one by one. She looks before anybody is added.

The preview carries the rows along in its form, so nothing is kept on the laptop before somebody is added, and nothing
is lost with a restart. A row that cannot be added comes back with two fields to mend it in; who seems to be on the list
already is asked about.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kit.books.women_list import LONGEST_FILE, MOST_ROWS, ListRow, of_file, of_text, read_row
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold
from kit.server.room import forms
from kit.server.room.console.led import Led
from kit.server.room.page import LARGEST_FORM
from kit.store.participants import Newcomer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from kit.books.women_list import WomenList
    from kit.store.records import Participant


MOST_MENDED = 100
"""Rows that can be mended in the preview: a form has a thousand fields at the most."""


class ListEmpty(Refusal):
    """Neither a file nor a line."""

    kind = "list-empty"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row as the preview shows it. `twin` is the number of the woman who is on the list already with this name and
    hamlet, `same_row` the row above that says the same; `taken` is whether she would be added.
    """

    row: ListRow
    twin: int | None = None
    same_row: int | None = None
    taken: bool = True

    @property
    def line(self) -> str:
        """The row as the form carries it along."""
        row = self.row
        return "\t".join((str(row.number), row.name, row.hamlet, str(row.table or "")))

    @property
    def doubtful(self) -> bool:
        """Whether she may be on the list already."""
        return self.twin is not None or self.same_row is not None


class Add(Led):
    """`/console/add`: a file or lines, then what they would add."""

    styles = ("room.css", "console.css", "start.css")
    largest = LONGEST_FILE + LARGEST_FORM

    def get(self) -> None:
        self.ask()

    async def post(self) -> None:
        try:
            found = await self.saved(self.read)
        except Refusal as refusal:
            self.ask(refusal=refusal)
            return
        candidates = await self.saved(self.candidates, found.rows)
        self.preview(candidates, left_out=found.left_out, by_position=found.by_position)

    def read(self) -> WomenList:
        """Return the women of what was sent. Raises Refusal."""
        sent = self.request.files.get("file", [])
        found = of_file(sent[0].body) if sent and sent[0].body else of_text(self.typed("lines"))
        if not found.rows:
            raise ListEmpty
        return found

    def candidates(self, rows: Iterable[ListRow], taken: Iterable[int] | None = None) -> list[Candidate]:
        """Return the rows with what speaks against adding them; `taken`: those that she ticked, by their place."""
        everyone = self.room.store.participants.of_workshop(self.room.workshop_id)
        known = sorted({who.hamlet for who in everyone})
        numbers = {_key(who.name, who.hamlet): who.number for who in everyone}
        ticked = None if taken is None else set(taken)
        above: dict[tuple[str, str], ListRow] = {}
        found = []
        for at, row in enumerate(rows):
            row = _written_one_way(row, known)  # noqa: PLW2901  # the same row
            key = _key(row.name, row.hamlet)
            same = above.setdefault(key, row) if row.refusal is None else row
            again = same is not row and fold(same.full_name) == fold(row.full_name)
            twin = numbers.get(key) if row.refusal is None else None
            one = Candidate(row, twin, same.number if again else None)
            took = at in ticked if ticked is not None else not one.doubtful
            found.append(replace(one, taken=took and row.refusal is None))
        return found

    def ask(self, *, refusal: Refusal | None = None, added: Sequence[Participant] = ()) -> None:
        """Show the form, with what was refused or who was added."""
        self.show(
            "console_add.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            lines=self.typed("lines"),
            added=added,
        )

    def preview(
        self,
        candidates: Sequence[Candidate],
        *,
        left_out: Sequence[str] = (),
        by_position: bool = False,
        added: Sequence[Participant] = (),
        refusal: Refusal | None = None,
    ) -> None:
        """Show what would be added, what not and why."""
        self.show(
            "console_add_preview.html",
            tab="console_add.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            candidates=candidates,
            rows="\n".join(one.line for one in candidates),
            mended_rows=[at for at, one in enumerate(candidates) if one.row.refusal is not None][:MOST_MENDED],
            good=sum(one.row.refusal is None for one in candidates),
            bad=[one for one in candidates if one.row.refusal is not None],
            doubtful=sum(one.doubtful for one in candidates),
            left_out=left_out,
            by_position=by_position,
            added=added,
            why=self.sentence,
            once=secrets.token_hex(8),
        )


class Take(Add):
    """`/console/add/take`: those of the preview who are ticked; rows that are still wrong come back."""

    largest = LARGEST_FORM

    async def post(self) -> None:
        rows, ticked = self.rows()
        chosen = await self.saved(self.candidates, rows, ticked)
        wanted = [one.row for one in chosen if one.taken]
        left = [one for one in chosen if one.row.refusal is not None and (one.row.full_name or one.row.hamlet)]
        try:
            added = await self.saved(self.add_them, wanted)
        except Refusal as refusal:
            self.preview(chosen, refusal=refusal)
            return
        self.room.hub.look_again()
        if left:
            self.preview(left, added=added)
        else:
            self.ask(added=added)

    def rows(self) -> tuple[list[ListRow], set[int]]:
        """Return the rows of the preview as they were mended, and the places of those to add."""
        rows = []
        for at, line in enumerate(self.typed("rows").splitlines()[:MOST_ROWS]):
            number, name, hamlet, table = (*line.split("\t"), "", "", "", "")[:4]
            name = self.get_body_argument(f"name-{at}", name)
            hamlet = self.get_body_argument(f"hamlet-{at}", hamlet)
            rows.append(read_row(int(number) if number.isdecimal() else at, name, hamlet, table, full=False))
        ticked = {int(at) for at in self.get_body_arguments("take") if at.isdecimal() and len(at) < 5}
        return rows, ticked | {at for at in range(len(rows)) if self.typed(f"name-{at}")}

    def add_them(self, rows: Sequence[ListRow]) -> list[Participant]:
        """Add them once, however often the button was pressed, and return those of them who are still here."""
        participants, workshop = self.room.store.participants, self.room.workshop_id
        language = self.room.workshop().language
        women = [Newcomer(row.hamlet, row.name, language=language, table=row.table) for row in rows]
        ids: list[UUID] = self.room.once.do(
            self.typed("once")[:40] or secrets.token_hex(8),
            lambda: [who.id for who in participants.add_many(workshop, women)] if women else [],
        )
        return [who for who in participants.of_workshop(workshop) if who.id in ids]


def _written_one_way(row: ListRow, known: list[str]) -> ListRow:
    """Return the row with its hamlet as the class writes it, which is noted in `known`."""
    if row.refusal is not None:
        return row
    hamlet = forms.hamlet("", row.hamlet, known)
    if hamlet not in known:
        known.append(hamlet)
    return replace(row, hamlet=hamlet)


def _key(name: str, hamlet: str) -> tuple[str, str]:
    return fold(name), fold(hamlet)
