"""Written fields: a price with its unit, a day, a time, a telephone number, typed as she writes them and said back."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from kit.domain import day, money, phone
from kit.ui.typed import CountedField, MoneyField, TypedField

if TYPE_CHECKING:
    from typing import Unpack

    from kit.ui.field import Options
    from kit.ui.html import Html
    from kit.ui.page import Page

LONGEST_UNIT = 20


class PriceField(CountedField[int], MoneyField):
    """A price and the unit it is for, chosen beside it or typed with it: "35k/kg"."""

    @property
    def priced_by(self) -> str:
        """The unit that the price is for."""
        return self._typed_unit or self.unit

    _typed_unit = ""

    def _understand(self) -> int | None:
        self._typed_unit = ""
        if not self.typed.strip():
            return None
        price, unit = money.parse_price(self.typed)
        self._typed_unit = (unit or "")[:LONGEST_UNIT]
        return price

    def _echo(self, value: int) -> str:
        amount = self.page.say("field-price-echo", amount=money.format(value), unit=self.priced_by)
        return self.page.say("field-money-echo", amount=amount, words=money.in_words(value))


class DayField(TypedField[date]):
    """A day: "25/11/2026", "hôm nay". `today` is what those words count from; `ahead`: it is still to come."""

    def __init__(
        self, page: Page, name: str, *, label: str, today: date, ahead: bool = False, **more: Unpack[Options]
    ) -> None:
        self._today, self._ahead = today, ahead
        super().__init__(page, name, label=label, **more)

    def _understand(self) -> date | None:
        return day.parse(self.typed, today=self._today, ahead=self._ahead) if self.typed.strip() else None

    def _echo(self, value: date) -> str:
        return self.page.say("field-day-echo", day=value)

    def _markup(self) -> Html:
        box = self._input(type="text", value=self.typed)
        return self._wrap(self._label(), self._help(), box, self._below())


class TimeField(TypedField[time]):
    """A time of day: "8 giờ", "14h30"."""

    def _understand(self) -> time | None:
        return day.parse_time(self.typed) if self.typed.strip() else None

    def _echo(self, value: time) -> str:
        return f"{value:%H:%M}"

    def _markup(self) -> Html:
        box = self._input(type="text", value=self.typed)
        return self._wrap(self._label(), self._help(), box, self._below())


class PhoneField(TypedField[str]):
    """A telephone number; `value` is its digits."""

    def _understand(self) -> str | None:
        return phone.parse(self.typed) if self.typed.strip() else None

    def _echo(self, value: str) -> str:
        return phone.format(value)

    def _markup(self) -> Html:
        box = self._input(type="text", inputmode="tel", value=self.typed)
        return self._wrap(self._label(), self._help(), box, self._below())
