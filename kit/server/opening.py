"""Opening: the store, the workshop and the PIN that a room opens with, and the people of a practice room.

A room goes on with the workshop that was chosen last, else the latest (kit.server.room.which_workshop); where all are
due, it begins one. What is due is deleted first: the day was promised to everyone who typed something.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.domain.local_time import day_of
from kit.server.room.validity import Validity
from kit.server.room.which_workshop import KEPT_DAYS, of_folder
from kit.store import open_store, place_of_store, utc_now
from kit.store.due import delete_due
from kit.store.refusals import PinTooWeak
from kit.store.workshops import PRACTICE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from kit.store.records import Workshop
    from kit.store.store import Store

PIN_DIGITS, SERVER_PIN_DIGITS = 6, 10
"""A laptop's PIN is tried from the hall for a day. A server's is tried from anywhere, for months: a wait of five
minutes after each wrong try leaves a hundred thousand tries a year."""
PRACTICE_PIN = "246810"
PRACTICE_PICTURES = (0, 1, 2)


@dataclass(frozen=True, slots=True)
class Opened:
    """`pin` is the facilitator's new PIN, at the only moment it is known; empty where there was one already, or is none
    yet: `without_pin`.
    """

    store: Store
    workshop: Workshop
    pin: str
    without_pin: bool
    deleted: tuple[Workshop, ...]
    clock_odd: bool


def open_workshop(
    data: Path,
    *,
    practice: bool = False,
    new_pin: bool = False,
    language: str = "vi",
    on_server: bool = False,
    room: bool = False,
    clock: Callable[[], datetime] = utc_now,
) -> Opened:
    """Open what lies in `data`; a practice room lies apart from the real ones. Raises StoreTrouble, DatabaseNewer.

    Opening a workshop `on_server` makes no PIN by itself: nobody but a journal would hear it. `room` is for whoever
    lets people in: there is one at a time.
    """
    where = data / PRACTICE if practice else place_of_store(data)
    store = open_store(where, clock=clock, rescue_folder=data if isinstance(where, str) else None, room=room)
    try:
        today = day_of(clock())
        deleted, clock_odd = delete_due(store, today)
        workshop = of_folder(store, today)
        if workshop is None:
            workshop = _begin(store, today, language, practice=practice)
        if practice and not workshop.settings.get(PRACTICE):
            workshop = store.workshops.change(workshop.id, settings={PRACTICE: True})
        if practice and not store.participants.of_workshop(workshop.id):
            _invite(store, workshop, language)
        pin, without = "", not store.pins.is_set(workshop.id)
        if practice and not on_server:
            store.pins.put(workshop.id, pin := PRACTICE_PIN)
        elif new_pin or (without and not on_server):
            pin = _set_pin(store, workshop, SERVER_PIN_DIGITS if on_server else PIN_DIGITS)
    except BaseException:
        store.close()
        raise
    return Opened(store, workshop, pin, without and not pin, deleted, clock_odd)


def _begin(store: Store, today: date, language: str, *, practice: bool) -> Workshop:
    say = messages(language).say
    return store.workshops.add(
        place=say("serve-place-practice" if practice else "serve-place"),
        commune=say("serve-commune"),
        starts_on=today,
        delete_by=today + timedelta(days=KEPT_DAYS),
        language=language,
    )


def _invite(store: Store, workshop: Workshop, language: str) -> None:
    """Add people who do not exist, all with the same three pictures."""
    say = messages(language).say
    hamlets = say("serve-practice-hamlets").split(", ")
    for at, name in enumerate(say("serve-practice-names").split(", ")):
        added = store.participants.add(workshop.id, hamlet=hamlets[at % len(hamlets)], name=name, language=language)
        store.participants.set_pictures(added.id, PRACTICE_PICTURES)


def _set_pin(store: Store, workshop: Workshop, digits: int) -> str:
    """Set a new PIN and return it. Whoever leads with the old one is signed out."""
    while True:
        pin = f"{secrets.randbelow(10**digits):0{digits}}"
        with suppress(PinTooWeak):
            store.pins.put(workshop.id, pin)
            Validity(store, store.workshops.get(workshop.id)).end_pin()
            return pin
