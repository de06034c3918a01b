"""Rules: every figure that is law or standard, with its period, its source and how well it is known.

>>> from datetime import date
>>> line = rule("poverty_line_rural").on(date(2027, 1, 1))
>>> line.dong, line.valid_from, line.confidence
(2200000, datetime.date(2027, 1, 1), 'verified')

A day for which the table has no figure is refused (NothingInForce): an outdated figure is never shown as today's law.
Rows graded "unverified" are passed over unless they are asked for. Source: datasets/rules.csv, where every row names
its legal text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from kit.content import table
from kit.content.period import NothingInForce, in_force

if TYPE_CHECKING:
    from pathlib import Path

FILE = "rules.csv"
Confidence = Literal["verified", "secondary", "unverified"]
DONG = frozenset({"dong", "dong_per_month", "dong_per_person_month", "dong_per_year"})
PERCENT = frozenset({"percent", "percent_per_year", "percent_volume"})
COUNT = frozenset({"count", "months", "days", "characters"})


@dataclass(frozen=True, slots=True)
class RuleValue:
    """A rule's figure in one period: `value` as written, read by the property that fits `unit`."""

    rule: str
    name_vi: str
    name_en: str
    value: str
    unit: str
    valid_from: date
    valid_to: date | None
    source: str
    checked_on: date
    confidence: Confidence
    note: str

    @property
    def dong(self) -> int:
        """The amount in whole đồng. Raises TypeError where the rule is no amount."""
        self._is(DONG)
        return int(self.value)

    @property
    def percent(self) -> Decimal:
        """The percent, 1.5 meaning 1.5 %. Raises TypeError where the rule is no percent."""
        self._is(PERCENT)
        return Decimal(self.value)

    @property
    def count(self) -> int:
        """The number of things, months, days or characters. Raises TypeError where the rule counts nothing."""
        self._is(COUNT)
        return int(self.value)

    @property
    def flag(self) -> bool:
        """Whether the rule says yes. Raises TypeError where the rule is no yes or no."""
        self._is(frozenset({"yes_no"}))
        return self.value == "yes"

    def due(self, year: int) -> date:
        """Return the day in `year` on which something is due. Raises TypeError where the rule is no day of the year."""
        self._is(frozenset({"month_day"}))
        month, day = self.value.split("-")
        return date(year, int(month), int(day))

    @property
    def day(self) -> date:
        """The one day that the rule names. Raises TypeError where it names none."""
        self._is(frozenset({"date"}))
        return date.fromisoformat(self.value)

    def _is(self, units: frozenset[str]) -> None:
        if self.unit not in units:
            raise TypeError(f"{self.rule} is in {self.unit}")


@dataclass(frozen=True, slots=True)
class Rule:
    """All periods of one rule, oldest first."""

    id: str
    values: tuple[RuleValue, ...]

    def on(self, day: date, *, unverified: bool = False) -> RuleValue:
        """Return the value in force on `day`. Raises NothingInForce; unverified rows count only if asked for."""
        for row in in_force(self.values, day):
            if unverified or row.confidence != "unverified":
                return row
        first = self.values[0]
        raise NothingInForce(what=first.rule, name={"vi": first.name_vi, "en": first.name_en}, on=day)


def rule(name: str, at: Path | None = None) -> Rule:
    """Return the rule `name`. Raises LookupError for a rule that the table does not have (a fault of the program)."""
    try:
        return rules(at)[name]
    except KeyError:
        raise LookupError(f"no rule {name!r} in {FILE}") from None


def rules(at: Path | None = None) -> dict[str, Rule]:
    """Return all rules by id. Raises TableBroken."""
    return _rules(at or table.folder())


@lru_cache(maxsize=8)
def _rules(at: Path) -> dict[str, Rule]:
    rows = table.read(FILE, RuleValue, at)
    names = dict.fromkeys(row.rule for row in rows)
    return {
        name: Rule(name, tuple(sorted((r for r in rows if r.rule == name), key=lambda r: r.valid_from)))
        for name in names
    }


def fits_unit(unit: str, value: str) -> bool:
    """Return whether `value` can be read in `unit`: what the check of the table asks of every row."""
    try:
        if unit in DONG | COUNT:
            return int(value) > 0
        if unit in PERCENT:
            return 0 <= Decimal(value) <= 100
        if unit == "month_day":
            month, day = value.split("-")
            date(2001, int(month), int(day))  # no leap year: the day must exist every year
        if unit == "date":
            date.fromisoformat(value)
    except ArithmeticError:
        return False
    except ValueError:
        return False
    return unit != "yes_no" or value in {"yes", "no"}
