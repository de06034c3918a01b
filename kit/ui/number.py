"""Number: how many of one thing that is fixed: days of work, harvests. Nought is an answer too."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from kit.domain.quantity import NotConvertible, Quantity, QuantityZero
from kit.ui.html import Html, element
from kit.ui.typed import QuantityField

if TYPE_CHECKING:
    from typing import Unpack

    from kit.ui.field import Options
    from kit.ui.page import Page


class NumberField(QuantityField):
    """A quantity of which only the number is asked; the word for what it counts stands behind it.

    `also`: other words that mean the same here, so that "10 ngày" counts as ten công.
    """

    def __init__(
        self, page: Page, name: str, *, label: str, unit: str, also: tuple[str, ...] = (), **more: Unpack[Options]
    ) -> None:
        self.also = also
        super().__init__(page, name, label=label, units=(unit,), **more)

    def _understand(self) -> Quantity | None:
        try:
            found = super()._understand()
        except QuantityZero:
            return Quantity(Decimal(0), self.unit)
        if found is not None and found.unit in self.also:
            return Quantity(found.amount, self.unit)
        if found is not None and found.unit != self.unit:
            raise NotConvertible(from_unit=found.unit, to_unit=self.unit)
        return found

    def _markup(self) -> Html:
        suffix = element("span", {"class": "cp-suffix", "aria-hidden": "true"}, self.unit)
        row = element(
            "div", {"class": "cp-row"}, self._input(type="text", inputmode="decimal", value=self.typed), suffix
        )
        return self._wrap(self._label(), self._help(), row, self._below())
