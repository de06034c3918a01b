"""Choosing three pictures: twice, so that a slip of the finger locks nobody out.

The first choice waits in the door cookie as a keyed hash: it can be compared, not read.
"""

from __future__ import annotations

from typing import Any

from kit.server.room import cookies
from kit.server.room.page import Page
from kit.server.room.pictures import CHOSEN
from kit.server.room.tapping import read_taps, show_pictures


class ChooseTwice(Page):
    """Asks for three pictures and then for the same three again; `keep` gets them."""

    scripts = ("fresh.js", "pictures.js")
    path = "choose"
    back = ""

    async def get(self, *_: str) -> None:
        door = self.door()
        if self.may(door):
            self._ask([], door)
        else:
            self.refuse()

    async def post(self, *_: str) -> None:
        door = self.door()
        if not self.may(door):
            self.refuse()
            return
        taps = read_taps(self)
        if self.typed("again"):
            self._hold({**_without_first(door), "after": ""})
        elif not self.typed("done") or len(taps) < CHOSEN:
            self._ask(taps, door)
        elif "first" not in door:
            self._hold({**door, "first": self._sealed(door, taps), "after": ""})
        elif self._sealed(door, taps) != door["first"]:
            self._hold({**_without_first(door), "after": "differ"})
        else:
            await self.keep(door, taps)

    def door(self) -> dict[str, Any]:
        """Return what was typed on the way here."""
        return cookies.get(self, self.room.signer, cookies.DOOR) or {}

    def may(self, door: dict[str, Any]) -> bool:
        """Tell whether who came this way may choose pictures."""
        raise NotImplementedError

    def refuse(self) -> None:
        """Answer who may not."""
        self.go("")

    async def keep(self, door: dict[str, Any], taps: list[int]) -> None:
        """Do what the pictures were chosen for."""
        raise NotImplementedError

    def _ask(self, taps: list[int], door: dict[str, Any]) -> None:
        second = "first" in door
        show_pictures(
            self,
            taps,
            title="join-choose-again-title" if second else "join-choose-title",
            done="join-choose-again-done" if second else "join-choose-done",
            refusal=self.sentences.say("join-choose-differ") if door.get("after") == "differ" and not taps else "",
            note=self.sentences.say("join-choose-again-note" if second else "join-choose-note"),
            door=door,
            restart=second,
            back=self.back,
        )

    def _hold(self, door: dict[str, Any]) -> None:
        cookies.put(self, self.room.signer, self.room.base_url, cookies.DOOR, door)
        self.go(self.path)

    def _sealed(self, door: dict[str, Any], taps: list[int]) -> str:
        return self.room.signer.seal(f"{door.get('once') or door.get('card')}:{taps}".encode())


def _without_first(door: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in door.items() if name != "first"}
