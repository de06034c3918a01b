"""Watching: what may change under an open room: the laptop's address, and the lessons that somebody edits."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from kit.server.visits.engine import NotOpened
from kit.server.visits.notebook import NotForVisits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kit.server.hosts.host import Host
    from kit.server.offer import Offer

LOOK_AT_ADDRESS = 10.0
LOOK_AT_LESSONS = 3.0

log = logging.getLogger(__name__)


async def watch_address(address: Callable[[], str], changed: Callable[[str], None]) -> None:
    """Call `changed` when the Wi-Fi gives this machine another address: the poster on the wall is wrong then."""
    known = address()
    while True:
        await asyncio.sleep(LOOK_AT_ADDRESS)
        try:
            found = address()
        except OSError as error:  # an interface that goes away while it is asked
            log.warning("address: %s", type(error).__name__)
            continue
        if found != known:
            known = found
            changed(found)


async def watch_lessons(visits: Host, offered: Mapping[str, Offer], edited: Callable[[str], None]) -> None:
    """Try out what was saved in the meantime, so that no woman waits for it, and call `edited` with the lesson."""
    known = {slug: await _marks(visits, offer) for slug, offer in offered.items()}
    while True:
        await asyncio.sleep(LOOK_AT_LESSONS)
        for slug, offer in offered.items():
            found = await _marks(visits, offer)
            if found != known[slug]:
                known[slug] = found
                edited(slug)


async def _marks(visits: Host, offer: Offer) -> list[str]:
    """Return what tells each language's page from the one before it; nothing for one that gets no visits now."""
    marks = []
    for path in offer.paths.values():
        try:
            marks.append((await visits.fit(path)).etag)
        except (NotForVisits, NotOpened, OSError):
            marks.append("")
    return marks
