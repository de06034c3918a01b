"""Goods answers: what she said of the code and the label on her goods, and what is made of it.

What she left out and has said in her listing comes from there. A lesson's page and whatever prints her papers later
read the same answers in the same way.

>>> GoodsAnswers(name="Lê", reach="zalo", number="0912 345 678").reached
'https://zalo.me/0912345678'
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain import phone, product_code
from kit.domain.product_label import ProductLabel

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.listing import Listing
    from kit.domain.product_label import Goods


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsAnswers:
    """Her goods and what she typed; empty where nothing.

    reach: what the code opens: "call", "zalo", "page" or "words"; number, page, words: where to; keeping: how to use
    and keep it.
    """

    name: str
    listing: Listing | None = None
    reach: str = ""
    number: str = ""
    page: str = ""
    words: str = ""
    sold_as: Goods = "fresh"
    net: str = ""
    ingredients: str = ""
    made_on: date | None = None
    best_before: date | None = None
    keeping: str = ""
    warning: str = ""
    maker: str = ""
    address: str = ""
    origin: str = ""

    @property
    def place(self) -> str:
        """Hamlet and commune of her listing."""
        if self.listing is None:
            return ""
        return ", ".join(filter(None, (self.listing.hamlet, self.listing.commune)))

    @property
    def called(self) -> str:
        """Her phone number, as she gave it here or in her listing."""
        return self.number or (self.listing.contact.phone if self.listing else "")

    @property
    def reached(self) -> str:
        """The text of the code on the goods, empty where there is nothing to open. Raises Refusal."""
        match self.reach:
            case "call":
                return product_code.call(self.called) if self.called else ""
            case "zalo":
                return product_code.zalo(self.called) if self.called else ""
            case "page":
                page = self.page or (self.listing.contact.page if self.listing else "")
                return product_code.facebook(page) if page else ""
            case "words":
                return self._written()
        return ""

    def _written(self) -> str:
        if self.words.strip():
            return product_code.words(self.words)
        known = list(filter(None, (self.place, phone.format(phone.parse(self.called)) if self.called else "")))
        return product_code.words("\n".join([self.name, *known])) if known else ""

    @property
    def label(self) -> ProductLabel:
        """The label. Raises Refusal."""
        known, packed = self.listing, self.sold_as == "packed"
        return ProductLabel(
            name=self.name,
            net_quantity=self.net,
            ingredients=self.ingredients if packed else "",
            made_on=self.made_on or (known.harvested_on if known and not packed else None),
            best_before=self.best_before if packed else None,
            storage=self.keeping or (known.storage if known else ""),
            warning=self.warning if packed else "",
            maker=self.maker or (known.contact.name if known else ""),
            address=self.address or self.place,
            origin=self.origin or self.place,
            phone=self.called,
        )
