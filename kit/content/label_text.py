"""Label text: a product label as the lines that are printed, and as the words of a code that says the same.

>>> from datetime import date
>>> from kit.domain.product_label import ProductLabel
>>> label = ProductLabel(name="Măng khô", net_quantity="200 g", made_on=date(2026, 11, 20), phone="0912345678")
>>> lines(label, "packed", on=date(2026, 11, 25))
('Khối lượng: 200 g', 'Ngày làm (NSX): 20/11/2026')
>>> words(label, "packed", on=date(2026, 11, 25)).splitlines()
['Măng khô', 'Khối lượng: 200 g', 'Ngày làm (NSX): 20/11/2026', 'Điện thoại: 0912 345 678']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.label_fields import label_fields
from kit.content.messages import messages
from kit.domain import phone, product_code

if TYPE_CHECKING:
    from datetime import date

    from kit.content.label_fields import LabelField
    from kit.domain.product_label import Goods, ProductLabel

_OWN_PLACE = frozenset({"name", "phone"})


def lines(label: ProductLabel, goods: Goods, *, on: date, language: str = "vi") -> tuple[str, ...]:
    """Return what the label says below its name, a line each, in the order of a label; name and phone stand apart."""
    rows = [row for row in label_fields(goods, on) if row.field not in _OWN_PLACE]
    return tuple(_line(row, label, language) for row in rows if getattr(label, row.field))


def words(label: ProductLabel, goods: Goods, *, on: date, language: str = "vi") -> str:
    """Return the text of a code that says the whole label. Raises the refusals of product_code.words."""
    reached = [_line(row, label, language) for row in label_fields(goods, on) if row.field == "phone" and label.phone]
    return product_code.words("\n".join([label.name, *lines(label, goods, on=on, language=language), *reached]))


def _line(row: LabelField, label: ProductLabel, language: str) -> str:
    value = getattr(label, row.field)
    said = phone.format(value) if row.field == "phone" else value
    return messages(language).say("label-line", name=row.name_en if language == "en" else row.name_vi, value=said)
