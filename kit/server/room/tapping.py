"""Tapping: the page of twelve pictures. Each tap also works as a form of its own, without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.server.room.page import REFUSED
from kit.server.room.pictures import NAMES, WORDS, tapped

if TYPE_CHECKING:
    from kit.server.room.page import Page


def read_taps(page: Page) -> list[int]:
    """Return the pictures tapped so far, with the one of this tap, or without the last one taken back."""
    taps = tapped(page.typed("taps"))
    if page.typed("undo"):
        return taps[:-1]
    return tapped(",".join(map(str, [*taps, page.typed("tap")[:3]])))


def show_pictures(
    page: Page, taps: list[int], *, title: str, done: str, refusal: str = "", door: dict[str, Any], **more: object
) -> None:
    """Show the twelve pictures with those tapped so far."""
    page.show(
        "pictures.html",
        status=REFUSED if refusal and page.request.method == "POST" else 200,
        pictures=[(name, page.sentences.say(WORDS[name])) for name in NAMES],
        taps=taps,
        title=page.sentences.say(title),
        done=page.sentences.say(done),
        refusal=refusal,
        number=door.get("number"),
        hamlet=door.get("hamlet"),
        **{"note": "", "danger": False, "restart": False, "back": "", **more},
    )
