"""Price table: local prices that a facilitator collected in a spreadsheet, read row by row.

The first line names the columns, in Vietnamese or English, in any order: what (mặt hàng), the price (giá: one amount or
a range, as people write it) or its two ends (giá thấp nhất, giá cao nhất), the unit (đơn vị), where (nơi bán), and if
known the day (ngày), the form (dạng) and the stage (bán cho ai). Good rows are kept; of a bad one it is said which row
it is, what is wrong and what to do. Three bad rows never lose the two good ones, and no price is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kit.books import csv_text
from kit.content.market_prices import MarketPrice
from kit.domain import money
from kit.domain.amount_refusal import RangeBackwards
from kit.domain.pricing import PriceNotPositive
from kit.domain.quantity_refusal import UnknownUnit
from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.domain.units import STANDARD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.content.market_prices import Stage

HEADINGS = {
    "product": frozenset({"mặt hàng", "tên hàng", "sản phẩm", "hàng", "product"}),
    "price": frozenset({"giá", "giá bán", "price"}),
    "low": frozenset({"giá thấp nhất", "thấp nhất", "từ", "low"}),
    "high": frozenset({"giá cao nhất", "cao nhất", "đến", "high"}),
    "unit": frozenset({"đơn vị", "đvt", "đơn vị tính", "unit"}),
    "place": frozenset({"nơi", "nơi bán", "chợ", "địa điểm", "place"}),
    "day": frozenset({"ngày", "ngày thấy", "date", "day"}),
    "form": frozenset({"dạng", "loại", "form"}),
    "stage": frozenset({"bán cho", "bán cho ai", "cách bán", "stage"}),
}
STAGES: dict[Stage, frozenset[str]] = {
    "farm_gate": frozenset({"tại vườn", "tại nhà", "thương lái", "farm_gate", "farm gate"}),
    "wholesale": frozenset({"bán buôn", "buôn", "đổ buôn", "wholesale"}),
    "retail": frozenset({"bán lẻ", "lẻ", "người ăn", "retail"}),
    "mixed": frozenset({"", "mixed"}),
}
NAME_MOST, PLACE_MOST, CELL_SHOWN = 80, 120, 40
_DAY = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")


class ColumnsMissing(Refusal):
    """Headings that do not say where the needed cells stand."""

    kind = "price-columns-missing"


class PriceCellEmpty(Refusal):
    """A row that leaves out what a price needs."""

    kind = "price-cell-empty"


class PriceRowShifted(Refusal):
    """More cells than headings: mostly a thousands' comma that was taken for a separator."""

    kind = "price-row-shifted"


class DayUnclear(Refusal):
    """A day that cannot be read in one way."""

    kind = "day-unclear"


class DayAhead(Refusal):
    """A day that is still to come."""

    kind = "day-ahead"


class StageUnknown(Refusal):
    """Neither at the farm gate nor wholesale nor retail."""

    kind = "stage-unknown"


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not taken: its line in the file, and why."""

    number: int
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class PriceTable:
    """What could be read, and what could not."""

    prices: tuple[MarketPrice, ...]
    bad: tuple[BadRow, ...]


def read(given: bytes, *, today: date) -> PriceTable:
    """Return the prices of a CSV file; a row without a day is of `today`.

    Raises ColumnsMissing, TableEmpty and its like where no row can be read at all.
    """
    heading, *lines = csv_text.rows(given)
    where = _columns(heading.cells)
    prices, bad = [], []
    for line in lines:
        try:
            if any(line.cells[len(heading.cells) :]):
                raise PriceRowShifted(found=len(line.cells), wanted=len(heading.cells))
            padded = (*line.cells, *[""] * len(heading.cells))
            prices.append(_price({name: padded[at] for name, at in where.items()}, heading.cells, where, today))
        except Refusal as refusal:
            bad.append(BadRow(line.number, refusal))
    return PriceTable(tuple(prices), tuple(bad))


def _columns(headings: tuple[str, ...]) -> dict[str, int]:
    """Return where each column stands. Raises ColumnsMissing."""
    typed = [" ".join(heading.casefold().split()) for heading in headings]
    found: dict[str, int] = {}
    for at, heading in enumerate(typed):
        for name in (name for name, names in HEADINGS.items() if heading in names):
            found.setdefault(name, at)
    priced = "price" in found or found.keys() >= {"low", "high"}
    if not (priced and found.keys() >= {"product", "unit", "place"}):
        raise ColumnsMissing(found=tuple(heading[:CELL_SHOWN] for heading in headings[:12]))
    return found


def _price(cells: Mapping[str, str], headings: tuple[str, ...], where: Mapping[str, int], today: date) -> MarketPrice:
    ends = ("price",) if "price" in where else ("low", "high")
    for name in ("product", *ends, "unit", "place"):
        if not cells[name]:
            raise PriceCellEmpty(column=headings[where[name]])
    if "price" in where:
        low, high = money.parse_range(cells["price"])
    else:
        low, high = money.parse(cells["low"]), money.parse(cells["high"])
    if low > high:
        raise RangeBackwards(low=money.format(low), high=money.format(high))
    if low <= 0:
        raise PriceNotPositive
    unit = STANDARD.find(cells["unit"])
    if unit is None:
        raise UnknownUnit(unit=cells["unit"][:CELL_SHOWN])
    day = _day(cells.get("day", ""), today)
    return MarketPrice(
        product=plain(cells["product"], limit=NAME_MOST),
        low=low,
        high=high,
        unit=unit.id,
        place=plain(cells["place"], limit=PLACE_MOST),
        observed_from=day,
        observed_to=day,
        form=plain(cells.get("form", ""), limit=NAME_MOST),
        stage=_stage(cells.get("stage", "")),
    )


def _day(text: str, today: date) -> date:
    """Return the day that was typed, as Viet Nam writes it (23/11/2026) or as computers do (2026-11-23)."""
    if not text:
        return today
    parts = _DAY.fullmatch(text) or _ISO.fullmatch(text)
    try:
        day = date(*(int(parts[part]) for part in ("year", "month", "day"))) if parts else None
    except ValueError:
        day = None
    if day is None:
        raise DayUnclear(text=text[:CELL_SHOWN])
    if day > today:
        raise DayAhead(day=day)
    return day


def _stage(text: str) -> Stage:
    typed = " ".join(text.casefold().split())
    for stage, names in STAGES.items():
        if typed in names:
            return stage
    raise StageUnknown(text=text[:CELL_SHOWN])
