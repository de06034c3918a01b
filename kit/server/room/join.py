"""Joining: the door of the room. A card's number and hamlet (or its code, see card_code); then her three pictures.

What was typed on the way in is held in a signed cookie for a quarter of an hour, so that no page needs to be sent twice
and no address carries a name or number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kit.domain.refusal import Refusal
from kit.server.room import cookies, forms
from kit.server.room.identity import hand_over, leave, sign_in
from kit.server.room.page import REFUSED, TOO_MANY, Page
from kit.server.room.pictures import CHOSEN
from kit.server.room.tapping import read_taps, show_pictures
from kit.store.refusals import (
    CardLocked,
    CardNumberUnknown,
    PicturesNotChosen,
    PicturesWrong,
)

if TYPE_CHECKING:
    from kit.store.records import Participant

EVERYBODY = ""
"""Whose wrong pictures are counted together where a room stands on the internet: five tries at each of two hundred
cards, whose numbers anybody can say, would open one of them every other time. Who has a code has a door of her own."""
UNKNOWN_TRIES = "unknown-tries"
"""Setting of the workshop: tries at cards that do not exist, since the room was opened."""


class Way(NamedTuple):
    """A way in: what its addresses begin with, the cookie that holds what was typed on it, and where it began."""

    path: str
    door: str
    back: str = ""


class Join(Page):
    """`/`: come in with a card or without; whoever is signed in on this phone is asked whether it is still her."""

    scripts = ("fresh.js", "clean.js")

    def get(self) -> None:
        if not self.facilitator():
            self.room.reached.note(self.request.remote_ip or "", self.request.headers.get("User-Agent", ""))
        self.show("join.html", who=self.participant(), workshop=self.room.workshop())


class Card(Page):
    """`/card`: the number and the hamlet on her card."""

    way = Way("", cookies.DOOR)

    def get(self) -> None:
        self._ask()

    def post(self) -> None:
        known = self.room.store.participants.hamlets(self.room.workshop_id)
        try:
            number = forms.card_number(self.typed("number"))
            hamlet = forms.hamlet(self.typed("hamlet"), self.typed("other"), known)
            self.check(number)
        except Refusal as refusal:
            self._ask(refusal)
            return
        cookies.put(self, self.room.signer, self.room.base_url, self.way.door, {"number": number, "hamlet": hamlet})
        self.go(f"{self.way.path}pictures")

    def check(self, number: int) -> None:
        """Raise Refusal for a card that may not come in here."""

    def _ask(self, refusal: Refusal | None = None) -> None:
        self.show(
            "card.html",
            way=self.way,
            status=REFUSED if refusal else 200,
            refusal=self.sentence(refusal) if refusal else "",
            wrong=refusal.kind if refusal else "",
            number=self.typed("number")[:20],
            chosen=self.typed("hamlet"),
            other=self.typed("other")[: forms.LONGEST_HAMLET],
            hamlets=self.room.store.participants.hamlets(self.room.workshop_id),
        )


class Pictures(Page):
    """`/pictures`: three pictures, tapped in her order. Each tap also works as a form of its own, without scripts."""

    scripts = ("fresh.js", "pictures.js")
    way = Way("", cookies.DOOR)

    def get(self) -> None:
        if self._door():
            self._ask([], after=self._door().get("after"))
        else:
            self.go(self.way.back)

    async def post(self) -> None:
        door = self._door()
        if not door:
            self.go(self.way.back)
            return
        taps = read_taps(self)
        if not self.typed("done") or len(taps) < CHOSEN:
            self._ask(taps)
            return
        by_number = self.room.public is not None and "card" not in door
        if by_number and not self.room.wrong_pictures.allows(EVERYBODY):
            self.show("error.html", status=TOO_MANY, sentence=self.sentences.say("join-number-too-many"), what="")
            return
        number, hamlet = door["number"], door["hamlet"]
        try:
            participant = await self.saved(self.room.store.sign_in.check, self.room.workshop_id, number, hamlet, taps)
        except CardNumberUnknown:
            await self._refuse_unknown(door)
        except (PicturesWrong, CardLocked, PicturesNotChosen) as refusal:
            self._refuse(door, refusal)
        else:
            self.let_in(participant)
            return
        if by_number:
            self.room.wrong_pictures.count(EVERYBODY)

    def let_in(self, participant: Participant) -> None:
        """Let her in whose pictures these are."""
        sign_in(self, self.room, participant)
        self.go("home")

    def _refuse(self, door: dict[str, Any], refusal: Refusal) -> None:
        """Ask again, by way of a redirect: a reload must not cost her another try."""
        if isinstance(refusal, PicturesWrong):
            after: dict[str, object] = {"left": refusal.details["left"]}
        else:
            after = {"kind": refusal.kind}
        cookies.put(self, self.room.signer, self.room.base_url, self.way.door, {**door, "after": after})
        self.go(f"{self.way.path}{'locked' if isinstance(refusal, CardLocked) else 'pictures'}")

    async def _refuse_unknown(self, door: dict[str, Any]) -> None:
        """Refuse a card that does not exist as one that does, and as slowly: the try is written to the disk too."""
        unknown, card = self.room.unknown_cards, (door["number"], door["hamlet"])
        if not unknown.locked(*card):
            count = {UNKNOWN_TRIES: unknown.counted + 1}
            await self.saved(self.room.store.workshops.change, self.room.workshop_id, settings=count)
        self._refuse(door, unknown.refuse(*card))

    def _ask(self, taps: list[int], after: dict[str, Any] | None = None) -> None:
        refusal = ""
        if after and "left" in after:
            refusal = self.sentences.say("join-wrong", left=after["left"])
        elif after and after.get("kind") == PicturesNotChosen.kind:
            refusal = self.sentences.say("join-pictures-not-chosen")
        show_pictures(
            self,
            taps,
            refusal=refusal,
            door=self._door(),
            title="join-pictures-title",
            done="join-pictures-done",
            back=self.way.back,
        )

    def _door(self) -> dict[str, Any]:
        return cookies.get(self, self.room.signer, self.way.door) or {}


class Locked(Page):
    """`/locked`: five wrong tries. The facilitator opens it; nothing of hers is lost."""

    way = Way("", cookies.DOOR)

    def get(self) -> None:
        door = cookies.get(self, self.room.signer, self.way.door) or {}
        self.show("locked.html", number=door.get("number"), way=self.way)


class Leave(Page):
    """`/leave`: another woman takes the phone."""

    def post(self) -> None:
        hand_over(self, self.room)
        leave(self, self.room, *cookies.HERS)
        self.go("")
