"""The class on the console: where it is, its address, the way to its papers, the PIN."""

from __future__ import annotations

from kit.codes.making import link
from kit.domain.refusal import Refusal
from kit.server.room.console.led import Led
from kit.server.room.console.people import LONGEST_PIN
from kit.server.room.identity import by_account, sign_in_account, sign_in_facilitator
from kit.server.room.templates import svg


class PinsDiffer(Refusal):
    """The new PIN was typed in two ways."""

    kind = "pins-differ"


class Class(Led):
    """`/console/class`: where, until when, who answers for the data."""

    def get(self) -> None:
        self.ask()

    def ask(self, refusal: Refusal | None = None) -> None:
        """Show the facts of the class, with what was refused of a new PIN."""
        workshop = self.room.workshop()
        self.show(
            "console_class.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            workshop=workshop,
            by_account=by_account(self, self.room),
            address=self.room.address,
            address_picture=svg(link(self.room.address).svg) if self.room.address else None,
        )


class NewPin(Class):
    """`/console/pin`: another PIN. Everyone who knew the old one is signed out, except this browser.

    Who came in by her account at the hub need not know the old one.
    """

    async def post(self) -> None:
        try:
            await self.take()
        except Refusal as refusal:
            self.ask(refusal)
        else:
            self.go("console/class")

    async def take(self) -> None:
        """Take the new PIN. Raises Refusal."""
        if self.typed("new") != self.typed("again"):
            raise PinsDiffer
        pins, owner = self.room.store.pins, by_account(self, self.room)
        if not owner:
            await self.saved(pins.check, self.room.workshop_id, self.typed("pin")[:LONGEST_PIN])
        await self.saved(pins.put, self.room.workshop_id, self.typed("new")[: LONGEST_PIN + 1])
        await self.saved(self.room.validity.end_pin)
        self.room.hub.leave_consoles()
        (sign_in_account if owner else sign_in_facilitator)(self, self.room)
