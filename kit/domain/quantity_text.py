"""Quantity text: the small grammar of a quantity as it is typed at a market.

    quantity = term {term} [half | tail]
    term     = number unit             100 kg · 1,5 tạ · nửa cân · hai chục quả · ½ yến
    half     = rưỡi                    2 tạ rưỡi
    tail     = digits | word           the 2 of "1 tấn 2": tenths; the 25 of "1 tạ 25": hundredths; the 250
                                       of "1 tấn 250", "1 cân 250", "1 lít 250": thousandths. "1 tấn 25" is asked

Later terms are smaller than one of the unit before: 2 cân 3 lạng. "Chục" is a number before a thing (2 chục quả is 20
quả) and a unit alone (2 chục). `read` returns every amount that the text may mean.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from kit.domain import number_words, numeral
from kit.domain.number_words import FRACTIONS, HALF_MORE
from kit.domain.quantity_refusal import (
    NotAQuantity,
    NotConvertible,
    QuantityDigitsUnclear,
    QuantityTooLarge,
    QuantityWithoutNumber,
    QuantityWithoutUnit,
    UnknownUnit,
)

if TYPE_CHECKING:
    from kit.domain.typed_text import Piece
    from kit.domain.units import Unit, UnitTable

MOST = 10**9
_SHOWN = 20
_TENS = frozenset({"chục", "chuc"})
_THOUSANDS = frozenset({"nghìn", "ngàn", "nghin", "ngan"})
_THOUSANDTH = Decimal("0.001")
_HALF = Decimal("0.5")

Amounts = set[Decimal]


def read(pieces: list[Piece], table: UnitTable, default_unit: Unit | None) -> tuple[Amounts, Unit]:
    """Return all amounts that `pieces` may mean, and their unit. Raises NotAQuantity, NotConvertible."""
    return _Quantity(pieces, table, default_unit).read()


class _Quantity:
    def __init__(self, pieces: list[Piece], table: UnitTable, default_unit: Unit | None) -> None:
        self._pieces = pieces
        self._words = [piece.text.casefold() for piece in pieces]
        self._table = table
        self._default = default_unit

    def read(self) -> tuple[Amounts, Unit]:
        amounts, unit, at = self._term(0)
        last = unit
        while at < len(self._words):
            if self._words[at] in HALF_MORE:
                self._end(at + 1)
                return {amount + _HALF * last.factor / unit.factor for amount in amounts}, unit
            tail = self._tail(at, last)
            if tail:
                return {a + b * last.factor / unit.factor for a in amounts for b in tail}, unit
            more, smaller, at = self._term(at)
            if not smaller.converts_to(last):
                raise NotConvertible(from_unit=smaller.id, to_unit=last.id)
            if max(more) * smaller.factor >= last.factor:
                raise self._unclear(at - 1)
            whole = unit if unit.base else smaller  # "2 chục 3 quả": quả, not chục
            amounts = {(a * unit.factor + b * smaller.factor) / whole.factor for a in amounts for b in more}
            unit, last = whole, smaller
        return amounts, unit

    def _term(self, start: int) -> tuple[Amounts, Unit, int]:
        """Read a number and its unit at `start`; what comes next is last."""
        amounts, written, at = self._number(start)
        matched = self._table.match(self._words, at)
        if matched:
            unit, after = matched
        elif at > start and self._words[at - 1] in _TENS and (ten := self._table.find("chục")):
            amounts, unit, after = {amount / ten.factor for amount in amounts}, ten, at
        elif self._default and start == 0 and at == len(self._words):
            unit, after = self._default, at
        elif at < len(self._words) and not self._pieces[at].is_number and self._words[at] not in HALF_MORE:
            raise UnknownUnit(unit=" ".join(piece.text for piece in self._pieces[at:])[:_SHOWN])
        else:
            raise QuantityWithoutUnit(amount=" ".join(piece.text for piece in self._pieces[start:])[:_SHOWN])
        if max(amounts) > MOST:
            raise QuantityTooLarge(most=MOST)
        if written and written.second is not None and not unit.countable:
            amounts |= {written.second}
        return amounts, unit, after

    def _number(self, at: int) -> tuple[Amounts, numeral.Numeral | None, int]:
        spoken = number_words.read(self._words, at)
        if spoken:
            return self._thousands(set(map(Decimal, spoken[0])), None, spoken[1])
        if self._pieces[at].is_number:
            text, after = numeral.join_groups(self._pieces, at)
            found = numeral.read(text)
            if not found:
                raise QuantityDigitsUnclear(digits=text[:_SHOWN])
            if text.isdecimal() and self._word(after) in FRACTIONS:
                return {found.value + FRACTIONS[self._word(after)]}, None, after + 1
            return self._thousands({found.value}, found, after)
        if self._words[at] in FRACTIONS:
            return {FRACTIONS[self._words[at]]}, None, at + 1
        matched = self._table.match(self._words, at) if at == 0 else None
        if matched and self._word(matched[1]) in HALF_MORE:  # "cân rưỡi": the one is left unsaid
            return {Decimal(1)}, None, 0
        raise self._unclear(at) if at else QuantityWithoutNumber

    def _thousands(
        self, amounts: Amounts, written: numeral.Numeral | None, at: int
    ) -> tuple[Amounts, numeral.Numeral | None, int]:
        """Take a "nghìn" after a number: 2 nghìn quả. After "1.500 nghìn" nobody can tell."""
        if self._word(at) not in _THOUSANDS:
            return amounts, written, at
        if max(amounts) > MOST or (written and written.grouped):
            raise self._unclear(at)
        return {amount * 1000 for amount in amounts}, None, at + 1

    def _tail(self, at: int, unit: Unit) -> Amounts:
        """Return what a number at the very end adds, in `unit`; nothing where more follows it."""
        if at + 1 < len(self._words) or not unit.divided:
            return set()
        finer = any(
            other.converts_to(unit) and other.factor == unit.factor * _THOUSANDTH and unit.base in {unit.id, other.id}
            for other in self._table.units
        )
        spoken = number_words.read(self._words, at)
        digits = str(spoken[0][0]) if spoken else self._words[at]
        if not digits.isdecimal() or not (self._pieces[at].is_number or spoken):
            return set()
        value = Decimal(int(digits[:4]))
        if not value or len(digits) > 3 or (len(digits) == 3 and not finer):
            raise QuantityDigitsUnclear(digits=digits[:_SHOWN])
        amounts = {value.scaleb(-len(digits))}
        if len(digits) == 2 and finer and digits[0] != "0":  # "1 tấn 25": 1.25 tấn, or 25 kg more?
            amounts.add(value * _THOUSANDTH)
        return amounts

    def _word(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

    def _end(self, at: int) -> None:
        if at < len(self._words):
            raise self._unclear(at)

    def _unclear(self, at: int) -> NotAQuantity:
        return NotAQuantity(word=self._pieces[at].text[:_SHOWN])
