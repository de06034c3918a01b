"""Read out: an answer as it may be shown to the class, of nobody in particular.

Only what was chosen and what is understood as a number is read out, so that no name she typed can be among it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain import money, quantity
from kit.domain.quantity import Quantity
from kit.ui.choice import ChoiceField
from kit.ui.several import SeveralField
from kit.ui.typed import MoneyField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.ui.field import Field


def read_out(fields: Iterable[Field[object]]) -> str:
    """Return what stands in `fields`, one after the other; empty where nothing of it may be shown."""
    return "; ".join(filter(None, map(_said, fields)))


def _said(field: Field[object]) -> str:
    if isinstance(field, ChoiceField):
        return field.options.get(field.chosen, "")
    if isinstance(field, SeveralField):
        return ", ".join(field.options[option] for option in field.chosen)
    if isinstance(field, MoneyField) and field.value is not None:
        return money.format(field.value)
    return quantity.format(field.value) if isinstance(field.value, Quantity) else ""
