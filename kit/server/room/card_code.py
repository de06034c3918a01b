"""The code on a card, scanned or typed: it says whose card it is, so that only the pictures are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.server.room import cookies
from kit.server.room.page import REFUSED, TOO_MANY, Page
from kit.store.refusals import CardCodeUnknown, CardNumberUnknown, CardReplaced, NotFound

if TYPE_CHECKING:
    from kit.store.records import Participant

LONGEST_CODE = 40


class Code(Page):
    """`/c/<code>`: the code on her card, scanned or typed: only the pictures are asked."""

    async def prepare(self) -> None:
        self.request.uri = f"{self.room.base_url}c/"  # what stands in a log: the code opens a card
        await super().prepare()

    def get(self, code: str = "") -> None:
        if code:
            self._look(code)
        else:
            self._ask("")

    def post(self, _: str = "") -> None:
        self._look(self.typed("code"))

    def _look(self, code: str) -> None:
        address = self.request.remote_ip or ""
        if not self.room.wrong_codes.allows(address):
            self._ask(code, self.sentences.say("join-code-too-many"), TOO_MANY)
            return
        try:
            found = self._owner(code[:LONGEST_CODE])
        except (CardCodeUnknown, CardReplaced) as refusal:
            self.room.wrong_codes.count(address)
            self._ask(code, self.sentence(refusal), REFUSED)
            return
        held = {"number": found.number, "hamlet": found.hamlet, "card": str(found.id)}
        cookies.put(self, self.room.signer, self.room.base_url, cookies.DOOR, held)
        self.go("pictures" if found.has_pictures else "choose")

    def _ask(self, code: str, refusal: str = "", status: int = 200) -> None:
        self.show("code.html", status=status, refusal=refusal, code=code[:LONGEST_CODE])

    def _owner(self, code: str) -> Participant:
        found = self.room.store.cards.find(code)
        if found.workshop != self.room.workshop_id:
            raise CardCodeUnknown
        return found


def card_owner(page: Page) -> Participant | None:
    """Return whose card was scanned on the way in and has no pictures yet."""
    door = cookies.get(page, page.room.signer, cookies.DOOR) or {}
    if "card" not in door:
        return None
    try:
        found = page.room.store.participants.by_number(page.room.workshop_id, door["number"], door["hamlet"])
    except (CardNumberUnknown, NotFound):
        return None
    return found if str(found.id) == door["card"] and not found.has_pictures else None
