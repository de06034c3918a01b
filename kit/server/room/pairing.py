"""Pairing: a second woman signs in on a phone that one is signed in on, and they change places with one tap.

Whose goods the phone works on is who is signed in, as ever; the other stands in a signed cookie of its own. It counts
as long as both sign-ins do: another woman on the phone, new pictures or a sign-out end it. Nothing of the other is
shown before the phone has changed hands.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kit.domain.refusal import Refusal
from kit.server.room import cookies
from kit.server.room.identity import current_phone, leave, note_arrival, sign_in
from kit.server.room.join import Card, Locked, Pictures, Way
from kit.server.room.page import Hers
from kit.store.refusals import NotFound

if TYPE_CHECKING:
    from kit.server.room.page import Page
    from kit.store.records import Participant

WAY = Way("pair/", cookies.PAIR_DOOR, "home")
LESSON = re.compile(r"b/[a-z][a-z0-9_]*")


class PairSame(Refusal):
    """The second woman's card is the first one's."""

    kind = "pair-same"


def partner_of(page: Page, who: Participant) -> Participant | None:
    """Return who shares this phone with `who`, who is signed in on it; None if nobody does. Raises StoreTrouble."""
    room = page.room
    held = cookies.get(page, room.signer, cookies.PAIR)
    if not isinstance(held, dict) or held["phone"] != current_phone(page, room):
        return None
    other = UUID(held["participant"])
    if held["generation"] != room.validity.of(other):
        return None
    try:
        partner = room.store.participants.get(other)
    except NotFound:
        return None
    if room.pairs.note(who.id, partner.id):
        room.hub.look_again()
    return partner


def told(page: Page, who: Participant) -> dict[str, Any] | None:
    """Return what a page says of the two women on this phone; None where there is one."""
    partner = partner_of(page, who)
    if partner is None:
        return None
    alike = who.name == partner.name
    names = {one.number: f"{one.name} {one.number}" if alike else one.name for one in (who, partner)}
    first, second = (names[number] for number in sorted(names))  # whoever is signed in, the roles stay theirs
    say = page.sentences.say
    return {
        "whose": say("pair-whose", name=names[who.number]),
        "roles": [say("pair-roles", taps=taps, reads=reads) for taps, reads in ((first, second), (second, first))],
        "swap": say("pair-swap"),
        "change": say("pair-change", name=names[partner.number]),
    }


class PairCard(Hers, Card):
    """`/pair/card`: the number and the hamlet of the second woman."""

    way = WAY

    def check(self, number: int) -> None:
        if number == self.who.number:
            raise PairSame


class PairPictures(Hers, Pictures):
    """`/pair/pictures`: the second woman's pictures."""

    way = WAY

    def let_in(self, participant: Participant) -> None:
        if participant.id != self.who.id:
            note_arrival(self.room, participant)
            _share(self, current_phone(self, self.room), self.who, participant)
        leave(self, self.room, cookies.PAIR_DOOR)
        self.go("home")


class PairLocked(Hers, Locked):
    """`/pair/locked`: the second woman's card is locked."""

    way = WAY


class PairSwitch(Hers):
    """`/pair/switch`: the other woman's goods now, in the lesson (`to`) that is open, or at home. What the first has
    open on this phone is closed; all of it was saved as she typed it.
    """

    async def post(self) -> None:
        partner = partner_of(self, self.who)
        to = self.typed("to")
        if partner is not None:
            phone = sign_in(self, self.room, partner)
            _share(self, phone, partner, self.who)
        self.go(to if LESSON.fullmatch(to) else "home")


class PairEnd(Hers):
    """`/pair/end`: each to a phone of her own. Who is signed in stays."""

    def post(self) -> None:
        leave(self, self.room, cookies.PAIR)
        self.room.pairs.part(self.who.id)
        self.room.hub.look_again()
        self.go("home")


def _share(page: Page, phone: str, who: Participant, other: Participant) -> None:
    """Have `other` share the phone on which `who` is signed in with the mark `phone`."""
    room = page.room
    held = {"phone": phone, "participant": str(other.id), "generation": room.validity.of(other.id)}
    cookies.put(page, room.signer, room.base_url, cookies.PAIR, held)
    room.pairs.note(who.id, other.id)
    room.hub.look_again()
