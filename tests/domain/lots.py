"""Lots that the tests price: the checked example, and real market cases beside it."""

from __future__ import annotations

from decimal import Decimal

from kit.domain import quantity
from kit.domain.channel import Channel
from kit.domain.cost import CostItem, CostKind
from kit.domain.product import Lot, Product

PEARS = Lot(
    product=Product("lê"),
    harvest=quantity.parse("100 kg"),
    loss_percent=Decimal(15),
    costs=(
        CostItem("giống, phân bón", 300_000, CostKind.VARIABLE),
        CostItem("công nhà 5 ngày", 750_000, CostKind.OWN_LABOUR),
        CostItem("bao bì, xe", 150_000, CostKind.VARIABLE),
        CostItem("sọt tre", 400_000, CostKind.FIXED, uses=4),
    ),
    markup_percent=Decimal(25),
)
ZALO = Channel("Zalo")
TIKTOK = Channel("TikTok Shop", Decimal("17.5"), 3000, quantity.parse("5 kg"))
