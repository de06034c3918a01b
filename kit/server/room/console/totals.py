"""Class totals on the console: what the books of the class come to together. No book, nor part of one, comes here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain import money
from kit.domain.disclosure import FEWEST
from kit.reports.class_totals import class_totals, given, held_of, to_json
from kit.server.room.console.led import Led
from kit.store.totals import CELLS

if TYPE_CHECKING:
    from kit.reports.class_totals import ClassTotals

HELD = "class-totals"
"""Setting of the workshop: the sums that were shown last."""


class Totals(Led):
    """`/console/totals`: the sums of the year, each of five women or more, or why there is none."""

    async def get(self) -> None:
        async with self.room.adding_up:
            totals = await self.saved(self._renewed)
        titles = {cell: self.sentences.say(f"totals-{cell.replace('_', '-')}") for cell in CELLS}
        self.show(
            "console_totals.html",
            tab="console_close.html",
            totals=totals,
            titles=titles,
            fewest=FEWEST,
            money=money.format,
        )

    def _renewed(self) -> ClassTotals:
        """Return what may be shown, and keep it: the next look is compared with this one. Raises StoreTrouble."""
        store, today = self.room.store, self.room.today()
        held = held_of(self.room.workshop().settings.get(HELD), today.year)
        sums = store.totals.of(self.room.workshop_id, today.year, given(held))
        totals = class_totals(today.year, sums, held, on=today)
        if totals.held != held:
            store.workshops.change(self.room.workshop_id, settings={HELD: to_json(totals)})
        return totals
