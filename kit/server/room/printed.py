"""Printed: at which address the papers on the wall and in the women's hands lead into the room.

A router may give the laptop another address overnight. Then a code on paper opens nothing, and nobody in the hall knows
why: so the address is noted whenever a poster or cards are printed, and the console says when it is another one now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.server.room.room import Room
    from kit.store.records import Workshop

POSTER, CARDS = "poster", "cards"
PAPERS = (POSTER, CARDS)
PRINTED_AT = "printed-at"
"""Setting of the workshop: {paper: addresses that it was printed with}."""


def note(room: Room, paper: str, *, anew: bool = True) -> None:
    """Note that `paper` was printed with the address of now; not `anew` where earlier ones stay in use."""
    held = _held(room.workshop())
    now = [] if anew else [address for address in held.get(paper, []) if address != room.address]
    new = [*now, room.address]
    if held.get(paper) != new:
        room.store.workshops.change(room.workshop_id, settings={PRINTED_AT: {**held, paper: new}})


def is_printed(workshop: Workshop, paper: str) -> bool:
    """Tell whether `paper` was printed for this workshop."""
    return bool(_held(workshop).get(paper))


def elsewhere(workshop: Workshop, address: str) -> tuple[str, ...]:
    """Return the papers of which some lead to another address than this one."""
    held = _held(workshop)
    return tuple(paper for paper in PAPERS if any(each != address for each in held.get(paper, [])))


def last(workshop: Workshop) -> str:
    """Return an address that a paper leads to, the poster's first; empty where nothing was printed."""
    held = _held(workshop)
    return next((held[paper][-1] for paper in PAPERS if held.get(paper)), "")


def _held(workshop: Workshop) -> dict[str, list[str]]:
    found = workshop.settings.get(PRINTED_AT)
    return (
        {paper: [*map(str, at)] for paper, at in found.items() if isinstance(at, list)}
        if isinstance(found, dict)
        else {}
    )
