"""Slides' figures: what stands in braces in a deck is filled in when it is shown, so that no slide holds an old law.

`{revenue_exempt}` is the figure of that rule in force on the day, `{revenue_exempt.day}` the day it was checked;
`{step.market}` is the number of a step of the deck's lesson. A rule that has no figure on the day says so in words.

>>> from datetime import date
>>> figures = Figures("vi", date(2026, 11, 24))
>>> figures.filled("Đến {revenue_exempt} một năm, hạn {revenue_notice_due} (xem ngày {revenue_exempt.day}).")
'Đến 1.000.000.000 đ một năm, hạn 31/1 (xem ngày 23/11/2026).'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from babel.dates import format_date
from babel.numbers import format_decimal

from kit.content.messages import DATES, messages
from kit.content.period import NothingInForce
from kit.content.rules import DONG, PERCENT, RuleValue, rules
from kit.domain import money

if TYPE_CHECKING:
    from datetime import date

    from kit.content.lesson_shape import Lesson

PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(?:\.([a-z][a-z0-9_]*))?\}")
STEP, DAY = "step", "day"
DAY_OF_YEAR = {"vi": "d/M", "en": "d MMMM"}


@dataclass(frozen=True, slots=True)
class Figures:
    """What fills in a deck in `language`, shown `on` a day; `lesson` where it belongs to one."""

    language: str
    on: date
    lesson: Lesson | None = None

    def filled(self, text: str) -> str:
        """Return `text` with its figures; a name that nobody knows stays as it stands."""
        return PLACE.sub(lambda place: self._figure(place[1], place[2] or "") or place[0], text)

    def unknown(self, text: str) -> list[str]:
        """Return the names in `text` that nobody knows."""
        return [place[0] for place in PLACE.finditer(text) if not self._figure(place[1], place[2] or "")]

    def _figure(self, name: str, what: str) -> str:
        if name == STEP:
            ids = [step.id for step in self.lesson.steps] if self.lesson else []
            return str(ids.index(what) + 1) if what in ids else ""
        rule = rules().get(name)
        if rule is None or what not in ("", DAY):
            return ""
        try:
            value = rule.on(self.on)
        except NothingInForce:
            return messages(self.language).say("slides-figure-none")
        return self._day(value.checked_on) if what == DAY else self._said(value)

    def _said(self, value: RuleValue) -> str:
        if value.unit in DONG:
            return money.format(value.dong)
        if value.unit in PERCENT:
            return f"{format_decimal(value.percent, locale=self.language)}%"
        if value.unit == "month_day":
            return format_date(value.due(2001), DAY_OF_YEAR[self.language], self.language)
        if value.unit == "date":
            return self._day(value.day)
        return "" if value.unit == "yes_no" else value.value

    def _day(self, day: date) -> str:
        return format_date(day, DATES[self.language], self.language)
