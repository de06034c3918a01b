"""Today's prices on the console: what products fetch here, as the facilitator heard it."""

from __future__ import annotations

from datetime import timedelta

from kit.content.produce import produce
from kit.domain import money
from kit.domain.quantity import UnknownUnit
from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.domain.units import STANDARD
from kit.server.room.console.led import Led

LONGEST_PRODUCT, LONGEST_UNIT, LONGEST_PLACE = 80, 20, 120
UNITS = ("kg", "yến", "tạ", "con", "quả", "bó", "lít", "chai", "chục", "túi", "gói")
REMEMBERED_DAYS = 60


class PriceFieldMissing(Refusal):
    """A price needs a product, a unit and a place."""

    kind = "price-field-missing"


class Prices(Led):
    """`/console/prices`: what products fetch here today."""

    def get(self) -> None:
        self._ask()

    async def post(self) -> None:
        try:
            await self._add()
        except Refusal as refusal:
            self._ask(refusal)
        else:
            self.go("console/prices")

    async def _add(self) -> None:
        product = plain(self.typed("product"), limit=LONGEST_PRODUCT)
        unit = plain(self.typed("unit"), limit=LONGEST_UNIT)
        place = plain(self.typed("place"), limit=LONGEST_PLACE)
        if not (product and unit and place):
            raise PriceFieldMissing
        measure = STANDARD.find(unit)
        if measure is None:  # nobody's price in the lesson could be held against it
            raise UnknownUnit(unit=unit)
        low, high = money.parse_range(self.typed("price")[:200])
        await self.saved(
            self.room.store.prices.add,
            self.room.workshop_id,
            product=product,
            low=low,
            high=high,
            unit=measure.id,
            place=place,
            observed_on=self.room.today(),
        )

    def _ask(self, refusal: Refusal | None = None) -> None:
        today = self.room.today()
        recent = self.room.store.prices.since(self.room.workshop_id, today - timedelta(days=REMEMBERED_DAYS))
        self.show(
            "console_prices.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            typed={name: self.typed(name)[:200] for name in ("product", "price", "unit", "place")},
            place=self.typed("place")[:LONGEST_PLACE] or (recent[-1].place if recent else self.room.workshop().place),
            products=sorted({price.product for price in recent} | self._produce()),
            units=UNITS,
            today=today,
            prices=[price for price in recent if price.observed_on == today],
            money=money.format,
            meant=_meant(refusal),
        )

    def _produce(self) -> set[str]:
        """Return the names that the pricing lesson offers: a price under one of them is seen there."""
        return {row.name_en if self.language == "en" else row.name_vi for row in produce().values()}


def _meant(refusal: Refusal | None) -> list[str]:
    """Return what an ambiguous price may mean, each so that it is not ambiguous any more."""
    if isinstance(refusal, money.AmbiguousRange):
        return [f"{money.format(low)} – {money.format(high)}" for low, high in refusal.ranges]
    if isinstance(refusal, money.AmbiguousAmount):
        return [money.format(amount) for amount in refusal.choices]
    return []
