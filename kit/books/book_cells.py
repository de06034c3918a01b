"""Book cells: one row of a cash book's file, read as people fill it in on a phone.

A day may be a date or text ("25/11/2026"), an amount a number or text ("35k", "35.000 đ"), a quantity a number with its
unit beside it or both in one ("20 kg"). What is left out is taken from the category where that is safe (kind, side).
Nothing is guessed: 35 alone is asked about, except in a line that the book wrote itself.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from kit.books import book_words
from kit.books.book_words import SHOWN, called
from kit.books.day_number import day_of
from kit.domain import day as days
from kit.domain import entry as entries
from kit.domain import money, quantity
from kit.domain.category import CategoryUnknown
from kit.domain.entry import Entry
from kit.domain.quantity import Quantity, QuantityTooLarge
from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.domain.units import STANDARD

if TYPE_CHECKING:
    from kit.content.categories import CategoryRow

Cells = Mapping[str, object]

NO_ID = UUID(int=0)
PLAIN_FROM = 1_000
"""Digits from here on are đồng; below, "35" may mean 35 nghìn."""
UNIT_MOST = 20
ERRORS = ("#", "Err:")
_LOST_CATEGORY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class BookCellEmpty(Refusal):
    """A cell that a line cannot do without. Details: `column`."""

    kind = "book-cell-empty"


class BookCellFormula(Refusal):
    """A formula that came to an error. Details: `column`, `text`."""

    kind = "book-cell-formula"


class BookUnitUnclear(Refusal):
    """A unit that is no word, or not the one that stands with the quantity. Details: `text`."""

    kind = "book-unit-unclear"


class QuantityWithoutItsUnit(Refusal):
    """A number of nobody knows what."""

    kind = "book-quantity-without-unit"


class UnitWithoutQuantity(Refusal):
    """A unit, and nothing that is counted in it."""

    kind = "book-unit-without-quantity"


def said(cell: object) -> str:
    """Return a cell as text: what stands on the screen, as near as matters."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 10**15:
        return str(int(cell))
    return str(cell).strip()


def entry_of(cells: Cells, *, today: date) -> Entry:
    """Return the line that a row says, under its id or NO_ID; what it settles is left out. Raises Refusal."""
    id_ = uuid_of(cells, "id")
    row = _category(cells)
    kind = row.kind if row else book_words.value("kind", _needed(cells, "kind"))
    side = said(cells.get("side"))
    made = said(cells.get("made"))
    paid = said(cells.get("paid"))
    line = Entry(
        id=id_ or NO_ID,
        kind=kind,  # type: ignore[arg-type]
        amount=_amount(cells, known=id_ is not None),
        category=row.id if row else said(cells["category"]),
        date=_day(cells, today),
        note=said(cells.get("note")),
        side=book_words.value("side", side) if side else (row.side if row else "business"),  # type: ignore[arg-type]
        made=book_words.value("made", made) if made else "",  # type: ignore[arg-type]
        product=said(cells.get("product")),
        quantity=_quantity(cells),
        who=said(cells.get("who")),
        unpaid=bool(paid) and book_words.value("paid", paid) == "no",
        voided=bool(said(cells.get("void"))),
    )
    return entries.validate(line, today=today)


def uuid_of(cells: Cells, column: str) -> UUID | None:
    """Return the id in a cell, None where there is none."""
    try:
        return UUID(said(cells.get(column)))
    except ValueError:
        return None


def _needed(cells: Cells, column: str) -> str:
    text = said(cells.get(column))
    if not text:
        raise BookCellEmpty(column=called(column))
    if text.startswith(ERRORS):
        raise BookCellFormula(column=called(column), text=text[:SHOWN])
    return text


def _category(cells: Cells) -> CategoryRow | None:
    """Return the row of the category; None for one that the table has lost since the book was written."""
    name = _needed(cells, "category")
    kind = said(cells.get("kind"))
    kinds = {book_words.value("kind", kind)} if kind else set(book_words.GROUPS["kind"])
    found = [row for row in book_words.categories_called(name) if row.kind in kinds]
    if len(found) == 1:
        return found[0]
    if found:
        raise BookCellEmpty(column=called("kind"))
    if uuid_of(cells, "id") and _LOST_CATEGORY.fullmatch(name):
        return None
    raise CategoryUnknown(category=name[:SHOWN])


def _day(cells: Cells, today: date) -> date:
    text = _needed(cells, "date")
    match cells["date"]:
        case datetime() as moment:
            return moment.date()
        case date() as day:
            return day
        case bool() | time() | timedelta():
            raise days.NotADay
        case int() | float() as number:
            found = day_of(number)
            if found is None:
                raise days.NotADay
            return found
        case _:
            try:
                return date.fromisoformat(text)
            except ValueError:
                return days.parse(text, today=today)


def _amount(cells: Cells, *, known: bool) -> int:
    text = _needed(cells, "amount")
    if text.isascii() and text.isdecimal() and len(text) < 16 and (known or int(text) >= PLAIN_FROM):
        return int(text)
    return money.parse(text)


def _quantity(cells: Cells) -> Quantity | None:
    cell, text, unit = cells.get("quantity"), said(cells.get("quantity")), said(cells.get("unit"))
    if not text:
        if unit:
            raise UnitWithoutQuantity
        return None
    if text.startswith(ERRORS):
        raise BookCellFormula(column=called("quantity"), text=text[:SHOWN])
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if not unit:
            raise QuantityWithoutItsUnit
        if not math.isfinite(cell) or cell > quantity.MOST:
            raise QuantityTooLarge(most=quantity.MOST)
        return Quantity(Decimal(format(cell, ".15g")), _unit(unit))
    if not unit:
        return quantity.parse(text)
    id_ = _unit(unit)
    counted = id_ if STANDARD.find(id_) else "kg"  # her own measure is counted as carefully as a weight
    found = quantity.parse(text, default_unit=counted)
    if found.unit != counted:
        raise BookUnitUnclear(text=f"{text} {unit}"[:SHOWN])
    return Quantity(found.amount, id_)


def _unit(text: str) -> str:
    """Return the unit that is called `text`; a measure of her own keeps its name."""
    unit = STANDARD.find(text)
    if unit:
        return unit.id
    if len(text) > UNIT_MOST or not all(word.isalpha() for word in text.split()):
        raise BookUnitUnclear(text=text[:SHOWN])
    return plain(text, limit=UNIT_MOST)
