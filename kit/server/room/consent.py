"""Consent: asked for each purpose on its own, nothing preselected, before the first answer is saved.

Source: Luật 91/2025/QH15, Điều 9 (per purpose, knowing what, what for, by whom and her rights; silence is not consent),
10 (withdrawal), 11 (nothing is collected before).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.server.room.page import REFUSED, Hers
from kit.server.room.stuck import may_show
from kit.store.refusals import StoreTrouble
from kit.store.results import AGREED_SINCE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.server.room.room import Room
    from kit.store.records import Consent, Participant

PURPOSES = ("keep", "totals")
"""What is asked at the door. A photo or an account number is asked for where it is wanted."""
PRINTING, ACCOUNT, SHOWING = "printing", "account", "showing"
LATER = {PRINTING: ("yes", "no"), ACCOUNT: ("no",), SHOWING: ("yes", "no")}
"""What is asked for elsewhere than at the door, and what may be said of it on the page of consents. An account number
is agreed to before it is typed."""
WORDING = "2026-11-29"
"""The version of the words in the catalogues: a new one when what they say changes."""
ASKS_MORE_SINCE = {"totals": AGREED_SINCE}
"""The version since which the words of a purpose ask for more than before: a yes to earlier ones is asked for again."""
ONLINE = "online"
"""In the version: these words said that what is kept lies on a server, and for how long its copies stay."""
SAYS = {"yes": True, "no": False}


def needs_consent(room: Room, participant: Participant) -> bool:
    """Tell whether she still has to be asked. A no is an answer: she goes on, and nothing is kept."""
    return bool(set(PURPOSES) - said(room, participant).keys())


def said(room: Room, participant: Participant) -> dict[str, bool]:
    """Return her last word on each purpose, without a yes to words that asked for less than those of now."""
    state: Mapping[str, Consent] = room.store.consents.state(participant.id)
    return {purpose: word.granted for purpose, word in state.items() if not _asked_for_less(room, word)}


def wording(room: Room, language: str) -> str:
    """Return the version of the words that a page of `room` asks with: its day, where it is kept, the language."""
    return ".".join(filter(None, (WORDING, ONLINE if room.public else "", language)))


def _asked_for_less(room: Room, word: Consent) -> bool:
    if not word.granted:
        return False
    day, *more = word.wording.split(".")
    moved = room.public is not None and word.purpose == "keep" and ONLINE not in more  # she agreed to a laptop
    return moved or day < ASKS_MORE_SINCE.get(word.purpose, "")


class Consents(Hers):
    """`/consents`: ask, and later change, what she allows."""

    def get(self) -> None:
        self._ask(said(self.room, self.who))

    async def post(self) -> None:
        typed = {purpose: self.typed(purpose) for purpose in PURPOSES}
        answers = {purpose: SAYS[text] for purpose, text in typed.items() if text in SAYS}
        missing = set(PURPOSES) - answers.keys()
        if missing:
            self._ask(answers, missing)
            return
        try:
            await self.saved(self._write, answers, wording(self.room, self.language))
        except StoreTrouble as trouble:
            self._ask(answers, trouble=trouble)
        else:
            self.room.hub.catalogue_changed()  # a no to keeping deletes her listings too
            self.room.hub.wall_changed()
            self.go("home")

    def _write(self, answers: Mapping[str, bool], wording: str) -> None:
        """Note what is new: pressing the button twice says nothing twice."""
        consents = self.room.store.consents
        before = said(self.room, self.who)
        if False in answers.values():  # first, so that no try of an open lesson comes in between
            self.room.stuck.show(self.who.id, may=False)
        for purpose, granted in answers.items():
            if before.get(purpose) != granted:
                say = consents.give if granted else consents.withdraw
                say(self.who.id, purpose, wording=wording)
                if purpose == "keep" and not granted:
                    self.room.forget_doing(self.who.id)
        self.room.stuck.show(self.who.id, may=may_show(self.room.store, self.who.id))

    def _ask(
        self,
        answers: Mapping[str, bool],
        missing: set[str] | frozenset[str] = frozenset(),
        trouble: StoreTrouble | None = None,
    ) -> None:
        refusal = "room-error-503" if trouble else "join-consent-missing" if missing else ""
        workshop = self.room.workshop()
        contact = str(workshop.settings.get("contact") or "") or self.sentences.say("join-consent-contact-unknown")
        self.show(
            "consents.html",
            status=REFUSED if missing else self.status_of(trouble),
            refusal=self.sentences.say(refusal) if refusal else "",
            purposes=PURPOSES,
            answers=answers,
            missing=missing,
            first=needs_consent(self.room, self.who),
            contact=contact,
            delete_by=self.day(workshop.delete_by),
            said=said(self.room, self.who),
        )


class Later(Hers):
    """`/consents/later`: her word on one thing that a lesson asks for, changed outside it. She goes back to where she
    tapped."""

    async def post(self) -> None:
        purpose, word = self.typed("purpose"), self.typed("word")
        granted = SAYS.get(word)
        consents = self.room.store.consents
        if word in LATER.get(purpose, ()) and granted != consents.granted(self.who.id, purpose):
            say = consents.give if granted else consents.withdraw
            await self.saved(say, self.who.id, purpose, wording=wording(self.room, self.language))
            self.room.hub.printing_changed()
            self.room.hub.wall_changed()
        self.go("home" if self.typed("from") == "home" else "consents")
