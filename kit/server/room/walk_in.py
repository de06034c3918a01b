"""Walking in without a card: a name, a hamlet, three pictures, and a number from then on."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.server.room import cookies, forms
from kit.server.room.card_code import card_owner
from kit.server.room.choosing import ChooseTwice
from kit.server.room.identity import sign_in
from kit.server.room.page import REFUSED, TOO_MANY, Hers, Page
from kit.store.participants import LONGEST_NAME, given_name
from kit.store.refusals import NotFound

if TYPE_CHECKING:
    from kit.store.records import Participant


class New(Page):
    """`/new`: her given name and hamlet."""

    def get(self) -> None:
        self._ask()

    def post(self) -> None:
        known = self.room.store.participants.hamlets(self.room.workshop_id)
        try:
            name = given_name(plain(self.typed("name"), limit=200))
            hamlet = forms.hamlet(self.typed("hamlet"), self.typed("other"), known)
        except Refusal as refusal:
            self._ask(refusal)
            return
        once = secrets.token_hex(8)
        held = {"name": name, "hamlet": hamlet, "once": once}
        cookies.put(self, self.room.signer, self.room.base_url, cookies.DOOR, held)
        self.go("choose")

    def _ask(self, refusal: Refusal | None = None) -> None:
        self.show(
            "new.html",
            status=REFUSED if refusal else 200,
            refusal=self.sentence(refusal) if refusal else "",
            wrong=refusal.kind if refusal else "",
            name=self.typed("name")[:60],
            longest=LONGEST_NAME,
            chosen=self.typed("hamlet"),
            other=self.typed("other")[: forms.LONGEST_HAMLET],
            day_deleted=self.day(self.room.workshop().delete_by),
            hamlets=self.room.store.participants.hamlets(self.room.workshop_id),
        )


class Choose(ChooseTwice):
    """`/choose`: the pictures of a walk-in, or of a card that has none yet."""

    def may(self, door: dict[str, Any]) -> bool:
        return "once" in door or card_owner(self) is not None

    async def keep(self, door: dict[str, Any], taps: list[int]) -> None:
        address = self.request.remote_ip or ""
        owner = card_owner(self)
        if owner is None and not self.room.walk_ins.allows(address):
            self.show("error.html", status=TOO_MANY, sentence=self.sentences.say("join-too-many"), what="")
            return
        try:
            participant = await self.saved(self._write, owner, door, taps)
        except NotFound:  # the form of a woman who had everything deleted, sent once more
            self.go("")
            return
        if owner is None:
            self.room.walk_ins.count(address)
        sign_in(self, self.room, participant)
        self.go("home" if owner else "number")  # who has a card has her number on it

    def _write(self, owner: Participant | None, door: dict[str, Any], taps: list[int]) -> Participant:
        """Add her, once however often the button was pressed, with her pictures."""
        participants = self.room.store.participants
        who = (
            owner.id
            if owner
            else self.room.once.do(
                door["once"],
                lambda: (
                    participants.add(
                        self.room.workshop_id, hamlet=door["hamlet"], name=door["name"], language=self.language
                    ).id
                ),
            )
        )
        participants.set_pictures(who, taps)
        return participants.get(who)


class Number(Hers):
    """`/number`: her new number, as large as it goes."""

    def get(self) -> None:
        self.show("number.html", who=self.who)
