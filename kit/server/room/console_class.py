"""The class on the console: where it is, who answers for the data, its Wi-Fi, papers, the PIN."""

from __future__ import annotations

from kit.codes.making import link
from kit.codes.wifi import payload
from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.server.room.console import LONGEST_PIN, Led
from kit.server.room.identity import sign_in_facilitator
from kit.server.room.papers import printed_to
from kit.server.room.templates import svg

LONGEST_CONTACT = 120
LONGEST_WIFI = 64


class ContactMissing(Refusal):
    """Nobody is named who answers for the data."""

    kind = "contact-missing"


class PinsDiffer(Refusal):
    """The new PIN was typed in two ways."""

    kind = "pins-differ"


class Class(Led):
    """`/console/class`: where, until when, who answers for the data."""

    form = "contact"
    """Which of the page's forms this address takes; what it refuses is said there."""

    def get(self) -> None:
        self.ask()

    async def post(self) -> None:
        try:
            await self.take()
        except Refusal as refusal:
            self.ask(refusal)
        else:
            self.go("console/class")

    async def take(self) -> None:
        """Take what was typed. Raises Refusal."""
        contact = plain(self.typed("contact"), limit=LONGEST_CONTACT)
        if not contact:
            raise ContactMissing
        await self.keep(contact=contact)

    async def keep(self, **settings: str | None) -> None:
        """Keep settings of the workshop. Raises StoreTrouble."""
        await self.saved(self.room.store.workshops.change, self.room.workshop_id, settings=settings)

    def ask(self, refusal: Refusal | None = None) -> None:
        """Show the facts of the class, with what was refused."""
        workshop = self.room.workshop()
        everyone = self.room.store.participants.of_workshop(self.room.workshop_id)
        printed = printed_to(self)
        names = ("contact", "wifi_name", "wifi_password")
        self.show(
            "console_class.html",
            status=self.status_of(refusal),
            refused={"contact": "", "wifi": "", "pin": "", self.form: self.sentence(refusal) if refusal else ""},
            workshop=workshop,
            held={name: self._held(name, refusal) or str(workshop.settings.get(name) or "") for name in names},
            can_print=self.room.prints is not None,
            unprinted=sum(who.number > printed for who in everyone),
            everyone=len(everyone),
            address=self.room.address,
            address_picture=svg(link(self.room.address).svg) if self.room.address else None,
        )

    def _held(self, name: str, refusal: Refusal | None) -> str:
        """Return what was typed into a field and refused, to be mended."""
        return self.typed(name)[:LONGEST_CONTACT] if refusal else ""


class Wifi(Class):
    """`/console/wifi`: the Wi-Fi of the class, for the poster. Without a name the poster has lines to write on."""

    form = "wifi"

    async def take(self) -> None:
        name = plain(self.typed("wifi_name"), limit=LONGEST_WIFI)
        password = self.typed("wifi_password").strip("\r\n")[: LONGEST_WIFI + 1]
        if name or password:
            payload(name, password)
        await self.keep(wifi_name=name or None, wifi_password=password or None)


class NewPin(Class):
    """`/console/pin`: another PIN. Everyone who knew the old one is signed out, except this browser."""

    form = "pin"

    async def take(self) -> None:
        if self.typed("new") != self.typed("again"):
            raise PinsDiffer
        pins = self.room.store.pins
        await self.saved(pins.check, self.room.workshop_id, self.typed("pin")[:LONGEST_PIN])
        await self.saved(pins.put, self.room.workshop_id, self.typed("new")[: LONGEST_PIN + 1])
        await self.saved(self.room.validity.end_pin)
        self.room.hub.leave_consoles()
        sign_in_facilitator(self, self.room)
