"""Lot file: a lot as JSON, in and out, the way `chophien price --json` speaks it.

In: {"product", "harvest": "100 kg", "loss_percent", "fresh_per_dry"?, "costs": [{"name", "amount", "kind", "uses"?}],
"markup_percent", "channels"?: [{"name", "fee_percent"?, "fixed_fee"?, "order_quantity"?}]}. Amounts are whole đồng, as
numbers or as a person writes them ("300k"). A key that is missing or not known is refused by name: a mistyped
`los_percent` must not become a loss of nothing. A worked example ({"input": a lot, "output", "about"}) is read as its
lot.

Out: `data` of a PriceBreakdown, with whole đồng and the sellable quantity as text.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn

from kit.domain import money, quantity, typed_text
from kit.domain.channel import Channel
from kit.domain.cost import CostItem, CostKind
from kit.domain.product import Lot, Product
from kit.domain.quantity import Quantity
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.domain.pricing import PriceBreakdown, Quote

LONGEST = 200_000
EXAMPLE = "input"
SELLABLE_DECIMALS = 3


class LotNotJson(Refusal):
    """Text that is no JSON object."""

    kind = "lot-not-json"


class LotNotUtf8(Refusal):
    """Bytes that are no text, or text saved in another encoding."""

    kind = "lot-not-utf8"


class LotTooLong(Refusal):
    """More text than any lot needs."""

    kind = "lot-too-long"


class LotKeyMissing(Refusal):
    """A key that the calculation needs and that is not there."""

    kind = "lot-key-missing"


class LotKeyUnknown(Refusal):
    """A key that means nothing here."""

    kind = "lot-key-unknown"


class LotValueWrong(Refusal):
    """A value of the wrong sort."""

    kind = "lot-value-wrong"


def read(given: bytes) -> Lot:
    """Return the lot that a file describes. Raises Refusal: which key, and what to write there."""
    if len(given) > LONGEST:
        raise LotTooLong(most=LONGEST)
    try:
        text = given.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LotNotUtf8 from error
    try:
        found = json.loads(text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise LotNotJson(line=getattr(error, "lineno", 1), column=getattr(error, "colno", 1)) from error
    top = _Keys(found, "")
    if EXAMPLE in top.found:
        top.known(EXAMPLE, "output", "about")
        return _lot(_Keys(top.found[EXAMPLE], EXAMPLE))
    return _lot(top)


def data(breakdown: PriceBreakdown) -> dict[str, object]:
    """Return the figures of a price as JSON data."""
    return {
        "sellable": str(sellable(breakdown)),
        "total_cost": breakdown.total_cost,
        "unit_cost": breakdown.unit_cost,
        "break_even_price": breakdown.break_even_price,
        "cash_floor": breakdown.cash_floor,
        "without_own_labour_and_loss": breakdown.without_own_labour_and_loss,
        "asking_price": breakdown.asking_price,
        "channels": [_quote(quote) for quote in breakdown.quotes],
    }


def sellable(breakdown: PriceBreakdown) -> Quantity:
    """Return what can be sold, to the nearest thousandth of the unit."""
    exact = breakdown.sellable
    return Quantity(round(Decimal(exact.numerator) / exact.denominator, SELLABLE_DECIMALS), breakdown.unit)


def _quote(quote: Quote) -> dict[str, object]:
    if quote.refused:
        return {"name": quote.channel, "price": None, "refused": quote.refused}
    return {"name": quote.channel, "price": quote.price, "floor_price": quote.floor_price, "net": quote.net}


class _Keys:
    """The keys of one JSON object, each taken once; `where` says which object, for the message."""

    def __init__(self, found: object, where: str) -> None:
        if not isinstance(found, dict):
            raise LotValueWrong(key=where or "{}", wanted="object", value=_short(found))
        self.found = found
        self.where = where

    def path(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key

    def known(self, *keys: str) -> None:
        for key in self.found:
            if key not in keys:
                raise LotKeyUnknown(key=_short(self.path(key)), known=keys)

    def need(self, key: str) -> object:
        if key not in self.found:
            raise LotKeyMissing(key=self.path(key))
        return self.found[key]

    def text(self, key: str) -> str:
        value = self.need(key)
        if not isinstance(value, str):
            self.wrong(key, "text")
        return value

    def name(self, key: str) -> str:
        """Return a name in plain text; its length is the domain's question."""
        try:
            return typed_text.plain(self.text(key), limit=LONGEST)
        except typed_text.TextUnreadable:
            self.wrong(key, "readable")

    def number(self, key: str, default: Decimal | None = None) -> Decimal:
        value = self.need(key) if default is None else self.found.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.wrong(key, "number")
        return Decimal(value)

    def whole(self, key: str, default: int | None = None) -> int:
        value = self.number(key, None if default is None else Decimal(default))
        if not value.is_finite() or value.adjusted() > 18 or value != value.to_integral_value():
            self.wrong(key, "whole")
        return int(value)

    def amount(self, key: str, default: int | None = None) -> int:
        if isinstance(self.found.get(key), str):
            return money.parse(self.found[key])
        return self.whole(key, default)

    def quantity(self, key: str) -> Quantity:
        return quantity.parse(self.text(key))

    def each(self, key: str) -> list[_Keys]:
        value = self.found.get(key, [])
        if not isinstance(value, list):
            self.wrong(key, "list")
        return [_Keys(item, f"{self.path(key)}[{place}]") for place, item in enumerate(value)]

    def wrong(self, key: str, wanted: str) -> NoReturn:
        raise LotValueWrong(key=self.path(key), wanted=wanted, value=_short(self.found.get(key)))


def _lot(keys: _Keys) -> Lot:
    keys.known("product", "harvest", "loss_percent", "fresh_per_dry", "costs", "markup_percent", "channels")
    keys.need("costs")
    return Lot(
        product=Product(keys.name("product")),
        harvest=keys.quantity("harvest"),
        loss_percent=keys.number("loss_percent"),
        costs=tuple(_cost(item) for item in keys.each("costs")),
        markup_percent=keys.number("markup_percent"),
        channels=tuple(_channel(item) for item in keys.each("channels")),
        fresh_per_dry=keys.number("fresh_per_dry", Decimal(1)),
    )


def _cost(keys: _Keys) -> CostItem:
    keys.known("name", "amount", "kind", "uses")
    kind = keys.text("kind")
    if kind not in tuple(CostKind):
        keys.wrong("kind", "cost-kind")
    fixed = kind == CostKind.FIXED
    return CostItem(keys.name("name"), keys.amount("amount"), CostKind(kind), keys.whole("uses", None if fixed else 1))


def _channel(keys: _Keys) -> Channel:
    keys.known("name", "fee_percent", "fixed_fee", "order_quantity")
    order = keys.quantity("order_quantity") if keys.found.get("order_quantity") is not None else None
    return Channel(keys.name("name"), keys.number("fee_percent", Decimal(0)), keys.amount("fixed_fee", 0), order)


def _once(pairs: list[tuple[str, object]]) -> Mapping[str, object]:
    """Refuse an object that says one key twice: which of the two is meant is a guess."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _no_number(_text: str) -> NoReturn:
    """JSON has no NaN and no Infinity, though Python would read them."""
    raise ValueError


def _short(value: object) -> str:
    return str(value)[:60]
