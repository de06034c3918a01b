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

PRACTICE_PIN = "246810"
PRACTICE_PICTURES = (0, 1, 2)


@dataclass(frozen=True, slots=True)
class Opened:
    """`pin` is the facilitator's new PIN, at the only moment it is known; empty where there was one already."""

    store: Store
    workshop: Workshop
    pin: str
    deleted: tuple[Workshop, ...]
    clock_odd: bool


def open_workshop(
    data: Path,
    *,
    practice: bool = False,
    new_pin: bool = False,
    language: str = "vi",
    clock: Callable[[], datetime] = utc_now,
) -> Opened:
    """Open what lies in `data`; a practice room lies apart from the real ones. Raises StoreTrouble, DatabaseNewer."""
    where = data / PRACTICE if practice else place_of_store(data)
    store = open_store(where, clock=clock, rescue_folder=data if isinstance(where, str) else None)
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
        pin = ""
        if new_pin or practice or not store.pins.is_set(workshop.id):
            pin = _set_pin(store, workshop, practice=practice)
    except BaseException:
        store.close()
        raise
    return Opened(store, workshop, pin, deleted, clock_odd)


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


def _set_pin(store: Store, workshop: Workshop, *, practice: bool) -> str:
    if practice:
        store.pins.put(workshop.id, PRACTICE_PIN)
        return PRACTICE_PIN
    while True:
        pin = f"{secrets.randbelow(10**6):06}"
        with suppress(PinTooWeak):
            store.pins.put(workshop.id, pin)
            return pin
