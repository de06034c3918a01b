"""Stay card: the tent for the table of her guests, with the Wi-Fi of her house and, if she likes, how she is paid.

What is typed here goes into the paper and nowhere else: the password of a house is in no table, journal or log. The
card is made when she asks, and sent; how she is paid is on it only where lesson 3 keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tornado.web import HTTPError

from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.server.room import codes_kept
from kit.server.room.files import OfHers, attach
from kit.server.room.guests import contact_of

if TYPE_CHECKING:
    from kit.server.room.belongings import Belongings
    from kit.server.room.codes_kept import Stand
    from kit.server.room.room import PaperForm

LONGEST = 80
FIELDS = ("house", "wifi_name", "wifi_password", "host", "phone")
WHERE = {
    "house-name-missing": "house",
    "wifi-name-missing": "wifi_name",
    "wifi-name-too-long": "wifi_name",
    "wifi-password-wrong": "wifi_password",
    "phone-unclear": "phone",
    "phone-length": "phone",
    "phone-not-mobile": "phone",
    "phone-old": "phone",
}
"""Which field a refusal is about, by its kind; any other is said above all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StayCard:
    """What stands on the card. `stand`: how she is paid, None for a card with the Wi-Fi alone."""

    house: str
    wifi_name: str
    wifi_password: str = field(repr=False)
    host: str
    phone: str
    stand: Stand | None


class StayCardPage(OfHers):
    """`/files/stay-card`: what is to stand on it, then the card, to print or to look at."""

    async def get(self) -> None:
        hers = self.belongings()
        contact = await self.saved(contact_of, hers)
        typed = dict.fromkeys(FIELDS, "") | {"host": contact.name or self.who.name, "phone": contact.phone}
        await self._ask(hers, typed)

    async def post(self) -> None:
        prints, hers = self.room.prints, self.belongings()
        if prints is None:
            raise HTTPError(404)
        form: PaperForm = "png" if self.typed("form") == "png" else "pdf"
        stand = await self.saved(codes_kept.stand, hers.keeper) if self.typed("pay") else None
        try:
            card = self._typed_card(stand)
            async with self.room.making:
                paper = await self.saved(prints.stay_card, card, form=form, language=self.language)
        except Refusal as refusal:
            await self._ask(hers, {name: self.typed(name)[:LONGEST] for name in FIELDS}, refusal)
            return
        attach(self, form, self.sentences.say("stay-card-file"))
        self.finish(paper)

    def _typed_card(self, stand: Stand | None) -> StayCard:
        """Return what she typed. Raises Refusal."""
        words = {name: plain(self.typed(name), limit=LONGEST) for name in ("house", "wifi_name", "host", "phone")}
        return StayCard(wifi_password=self.typed("wifi_password").strip(" \r\n"), stand=stand, **words)

    async def _ask(self, hers: Belongings, typed: dict[str, str], refusal: Refusal | None = None) -> None:
        stand = await self.saved(codes_kept.stand, hers.keeper)
        self.show(
            "stay_card.html",
            status=self.status_of(refusal),
            typed=typed,
            refusal=self.sentence(refusal) if refusal else "",
            wrong=WHERE.get(refusal.kind, "") if refusal else "",
            can_pay=stand is not None,
            pays=stand is not None and (refusal is None or bool(self.typed("pay"))),
            can_print=self.room.prints is not None,
        )
