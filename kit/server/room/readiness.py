"""Readiness: what this workshop still lacks before the first woman comes, and what the laptop lacks for it.

The checks of the laptop are `chophien doctor`'s own (kit.server.laptop); what only an open room can know is added: its
list, its papers, and whether a phone has found the door.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kit.server import laptop
from kit.server.laptop import Finding
from kit.server.room import printed
from kit.server.room.which_workshop import is_described

if TYPE_CHECKING:
    from kit.server.room.room import Room
    from kit.store.records import Workshop

PLACES = {"place": "facts", "contact": "contact", "wifi": "wifi", "listed": "list", "poster": "prints", "led": "prints"}
"""Kind of what was found -> the part of the start page where it is mended."""


def look(room: Room) -> list[Finding]:
    """Return what was found, in the order a person would mend it. Raises StoreTrouble."""
    workshop = room.workshop()
    women = len(room.store.participants.of_workshop(room.workshop_id))
    holds = room.holds() or laptop.capacity(laptop.workers())
    now = room.clock().astimezone()
    newest = room.store.newest()
    found = [
        Finding("place", is_described(workshop), {"place": workshop.place, "day": workshop.starts_on}),
        Finding("contact", bool(workshop.settings.get("contact"))),
        *([] if room.public else [_wifi(workshop), laptop.address()]),
        Finding("listed", women > 0, {"women": women}),
    ]
    if room.prints is not None:
        found.append(Finding("poster", printed.is_printed(workshop, printed.POSTER)))
        led = not printed.elsewhere(workshop, room.address)
        found.append(Finding("led", led, {"address": room.address, "printed": printed.last(workshop)}))
    found += [
        Finding(
            "online" if room.public else "phones",
            room.reached.count > 0,
            {"phones": room.reached.count, "address": room.address},
        ),
        *([] if room.public else [Finding("open", True, {"port": str(urlsplit(room.address).port or 80)})]),
        laptop.room_for(max(women, 1), holds),
        laptop.memory(),
        laptop.fonts(),
        laptop.clock(now, newest),
    ]
    if room.store.folder is not None:  # a database server looks after its own disk
        found += [laptop.disk(room.store.folder), laptop.folder(room.store.folder)]
    return found


def _wifi(workshop: Workshop) -> Finding:
    name = str(workshop.settings.get("wifi_name") or "")
    return Finding("wifi", bool(name), {"name": name})
