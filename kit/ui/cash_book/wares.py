"""Wares: her products of the lessons before, one tap from being sold: name, price and quantity stand in the form."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.content.produce import produce
from kit.domain import money, quantity
from kit.domain.quantity import Quantity
from kit.domain.refusal import Refusal
from kit.domain.rounding import half_up

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kit.store.records import KeptProduct
    from kit.ui.cash_book.entry_form import Form

MOST = 6
FAMILIES: Mapping[str, str] = {
    "poultry": "chan-nuoi",
    "livestock": "chan-nuoi",
    "meat": "chan-nuoi",
    "honey": "chan-nuoi",
    "service": "homestay",
}
"""Category of the sales of each family of the produce table; the others grow."""
OF_A_KIND: Mapping[str, str] = {"mang-kho": "rung", "ruou-ngo": "thu-cong", "trang-phuc": "homestay"}
GROWN = "trong-trot"


def tapped(form: Form, ware: KeptProduct) -> Form:
    """Return the form with the sale of one unit of `ware` in it."""
    one = {"kind": "income", "category": sold_under(ware), "goods": str(ware.id), "product": ware.name}
    return _counted({**form, **one}, ware, Quantity(Decimal(1), ware.unit))


def stepped(form: Form, wares: Sequence[KeptProduct], step: int) -> Form:
    """Return the form with one unit more or less of what she tapped; never less than one."""
    ware = next((ware for ware in wares if str(ware.id) == form["goods"]), None)
    if ware is None:
        return form
    try:
        before = quantity.parse(form["quantity"], default_unit=ware.unit)
    except Refusal:
        before = Quantity(Decimal(1), ware.unit)
    if before.unit != ware.unit:
        return form
    return _counted(form, ware, Quantity(max(Decimal(1), before.amount + step), ware.unit))


def sold_under(ware: KeptProduct) -> str:
    """Return the category that a sale of `ware` is mostly written under; she may tap another."""
    row = produce().get(ware.kind)
    return OF_A_KIND.get(ware.kind) or (FAMILIES.get(row.kind, GROWN) if row else GROWN)


def _counted(form: Form, ware: KeptProduct, count: Quantity) -> Form:
    amount = half_up(Fraction(count.amount) * ware.price)
    return {**form, "quantity": quantity.format(count), "amount": money.format(amount)}
