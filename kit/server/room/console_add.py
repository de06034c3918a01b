"""Adding women on the console: many at once, from a pasted list."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.server.room import newcomers
from kit.server.room.console import Led
from kit.server.room.page import REFUSED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kit.store.records import Participant


class Add(Led):
    """`/console/add`: good lines are taken, bad ones come back to be corrected."""

    def get(self) -> None:
        self._ask()

    async def post(self) -> None:
        lines, token = self.typed("lines"), self.typed("once")[:40] or secrets.token_hex(8)
        known = self.room.store.participants.hamlets(self.room.workshop_id)
        try:
            good, bad = newcomers.read(lines, known)
            added = await self.saved(self._write, token, good)
        except Refusal as refusal:
            self._ask(refusal=refusal, lines=lines)
            return
        self.room.hub.look_again()
        self._ask(added=added, bad=bad, lines="\n".join(line.text for line in bad))

    def _write(self, token: str, good: Sequence[newcomers.Newcomer]) -> list[Participant]:
        """Add them once, however often the button was pressed, and return those of them who are still here."""
        participants, workshop = self.room.store.participants, self.room.workshop_id
        ids: list[UUID] = self.room.once.do(
            token, lambda: [who.id for who in participants.add_many(workshop, good)] if good else []
        )
        return [who for who in participants.of_workshop(workshop) if who.id in ids]

    def _ask(
        self,
        *,
        refusal: Refusal | None = None,
        lines: str = "",
        added: Sequence[Participant] = (),
        bad: Sequence[newcomers.BadLine] = (),
    ) -> None:
        self.show(
            "console_add.html",
            status=REFUSED if bad and not added else self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            lines=lines,
            added=added,
            bad=bad,
            why=self.sentence,
            once=secrets.token_hex(8),
        )
