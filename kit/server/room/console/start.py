"""Start: the page that a facilitator in a hurry goes down from top to bottom before her workshop.

Where and when, which lessons, who answers for the data, the Wi-Fi; the list of women and their tables; the agenda; the
papers; and whether all is ready. Every part is a form of its own: what is refused in one is said there, and what was
typed stays.
"""

from __future__ import annotations

import secrets
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kit.codes.wifi import payload
from kit.content import commune_typed
from kit.content.commune_typed import CommuneNotOfToday
from kit.domain import day
from kit.domain.agenda_proposal import LENGTHS
from kit.domain.refusal import Refusal
from kit.domain.seating import seat
from kit.domain.typed_text import plain
from kit.server.room import readiness, which_workshop
from kit.server.room.agenda_form import agenda_values
from kit.server.room.console.led import Led
from kit.server.room.console.pace import tell_seated
from kit.server.room.console.ready import ready_values
from kit.server.room.which_workshop import DESCRIBED, KEPT_DAYS
from kit.store.workshops import LONGEST as LONGEST_PLACE
from kit.store.workshops import LONGEST_KEPT_DAYS, PRACTICE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.store.records import Participant, Workshop

LONGEST_CONTACT = 120
LONGEST_WIFI = 64
LONGEST_DAY = 40
TABLE_OF = 6
"""Women at a table where nobody says otherwise: one who helps looks after so many."""
FORMS = ("facts", "lessons", "contact", "wifi", "tables", "agenda", "other")


class PlaceMissing(Refusal):
    """Nobody says where the workshop is."""

    kind = "place-missing"


class ContactMissing(Refusal):
    """Nobody is named who answers for the data."""

    kind = "contact-missing"


class DeleteByNow(Refusal):
    """With such a day everything would be deleted as soon as the room opens again. Details: `today`."""

    kind = "delete-by-now"


class Start(Led):
    """`/console/start`: the whole page; sent, it takes where and when the workshop is."""

    form = "facts"
    """Which of the page's forms this address takes, and the name of its place on the page."""
    styles = ("room.css", "console.css", "start.css")

    async def get(self) -> None:
        await self.ask()

    async def post(self) -> None:
        try:
            await self.take()
        except Refusal as refusal:
            await self.ask(refusal)
        else:
            self.go(f"console/start#{self.form}")

    async def take(self) -> None:
        """Take what was typed. Raises Refusal."""
        place, commune = self.place(), self.commune()
        starts_on = self.day_of("starts_on")
        delete_by = self.day_of("delete_by")
        if delete_by <= self.room.today():
            raise DeleteByNow(today=self.room.today())
        workshops, mine = self.room.store.workshops, self.room.workshop_id
        where = {"place": place, "commune": commune, "starts_on": starts_on, "delete_by": delete_by}
        await self.saved(workshops.describe, mine, **where)
        await self.keep(**{DESCRIBED: True})

    def place(self) -> str:
        """Return where the workshop is, as it was typed. Raises PlaceMissing, TextTooLong."""
        place = plain(self.typed("place"), limit=LONGEST_PLACE)
        if not place:
            raise PlaceMissing
        return place

    def commune(self) -> str:
        """Return the commune that was typed, by its name of today. Raises CommuneNotOfToday, TextTooLong."""
        if tapped := self.typed("commune_now"):
            return commune_typed.of_today(tapped).name
        typed = plain(self.typed("commune"), limit=LONGEST_PLACE)
        return typed if typed and self.typed("elsewhere") else commune_typed.of_today(typed).name

    def day_of(self, name: str) -> date:
        """Return the day that a field holds, as a browser or a person writes it. Raises NotADay, TextTooLong."""
        typed = self.typed(name).strip()[: LONGEST_DAY + 1]
        try:
            return date.fromisoformat(typed)
        except ValueError:
            return day.parse(typed, today=self.room.today())

    async def keep(self, **settings: object) -> None:
        """Keep settings of the workshop. Raises StoreTrouble."""
        await self.saved(self.room.store.workshops.change, self.room.workshop_id, settings=settings)

    async def ask(self, refusal: Refusal | None = None) -> None:
        """Show the page, with what was refused of one of its forms."""
        self.show(
            "console_start.html",
            status=self.status_of(refusal),
            refused={**dict.fromkeys(FORMS, ""), self.form: self.sentence(refusal) if refusal else ""},
            form=self.form if refusal else "",
            now=refusal.now if isinstance(refusal, CommuneNotOfToday) else (),
            held=lambda form, name, kept: self.typed(name)[:LONGEST_PLACE] if refusal and form == self.form else kept,
            **await self.saved(self.values, refused=refusal is not None),
        )

    def values(self, *, refused: bool) -> dict[str, Any]:
        """Return what the page shows, read from the store."""
        workshop = self.room.workshop()
        everyone = self.room.store.participants.of_workshop(self.room.workshop_id)
        lessons = [lesson.slug for lesson in self.room.lessons]
        typed = refused and self.form == "lessons"
        return {
            "workshop": workshop,
            **{name: str(workshop.settings.get(name) or "") for name in ("contact", "wifi_name", "wifi_password")},
            "described": which_workshop.is_described(workshop),
            "practice": bool(workshop.settings.get(PRACTICE)),
            "promised": self.room.store.workshops.promised(workshop.id),
            "latest": workshop.starts_on + timedelta(days=LONGEST_KEPT_DAYS),
            "kept_days": KEPT_DAYS,
            "communes": commune_typed.names(),
            "lessons": self.room.programme.every,
            "order": {
                each.slug: self.typed(f"order-{each.slug}")
                if typed
                else str(lessons.index(each.slug) + 1)
                if each.slug in lessons
                else ""
                for each in self.room.programme.every
            },
            "seated": sum(who.table is not None for who in everyone),
            "tables": len({who.table for who in everyone if who.table is not None}),
            "hamlets": len({who.hamlet for who in everyone}),
            "table_of": TABLE_OF,
            "lengths": LENGTHS,
            **agenda_values(self, workshop, typed=refused and self.form == "agenda"),
            "everyone": len(everyone),
            "address": self.room.address,
            "can_print": self.room.prints is not None and bool(self.room.address),
            **ready_values(readiness.look(self.room)),
            "others": self.others(workshop),
            "present": len(self.room.hub.present()),
            "today": self.room.today(),
            "once": secrets.token_hex(8),
        }

    def others(self, workshop: Workshop) -> list[Workshop]:
        """Return the other workshops that lie in this folder."""
        return [held for held in which_workshop.kept(self.room.store, self.room.today()) if held.id != workshop.id]


class Lessons(Start):
    """`/console/start/lessons`: which lessons, in which order."""

    form = "lessons"

    async def take(self) -> None:
        places = {lesson.slug: self.typed(f"order-{lesson.slug}")[:3] for lesson in self.room.programme.every}
        chosen = sorted((int(place), at, slug) for at, (slug, place) in enumerate(places.items()) if place.isdecimal())
        await self.saved(self.room.programme.choose, [slug for _, _, slug in chosen])
        self.room.hub.look_again()


class Contact(Start):
    """`/console/contact`: who answers for the data; it stands where consent is asked."""

    form = "contact"

    async def take(self) -> None:
        contact = plain(self.typed("contact"), limit=LONGEST_CONTACT)
        if not contact:
            raise ContactMissing
        await self.keep(contact=contact)


class Wifi(Start):
    """`/console/wifi`: the Wi-Fi of the class, for the poster. Without a name the poster has lines to write on."""

    form = "wifi"

    async def take(self) -> None:
        name = plain(self.typed("wifi_name"), limit=LONGEST_WIFI)
        password = self.typed("wifi_password").strip("\r\n")[: LONGEST_WIFI + 1]
        if name or password:
            payload(name, password)
        await self.keep(wifi_name=name or None, wifi_password=password or None)


class Tables(Start):
    """`/console/start/tables`: everyone gets a table, or those who have none; neighbours sit together."""

    form = "tables"

    async def take(self) -> None:
        each = self.typed("each").strip()
        women = self.room.store.participants.of_workshop(self.room.workshop_id)
        await self.saved(self.seat, women, int(each) if each.isascii() and each.isdigit() and len(each) < 4 else 0)
        await self.saved(tell_seated, self.room)
        self.room.hub.look_again()

    def seat(self, women: Sequence[Participant], each: int) -> None:
        """Give tables. Raises TableSizeWrong, StoreTrouble."""
        kept = {} if self.typed("all") else {who.id: who.table for who in women if who.table is not None}
        seats = seat([(who.id, who.hamlet) for who in women], each=each, seated=kept)
        self.room.store.participants.seat_many(self.room.workshop_id, seats)
