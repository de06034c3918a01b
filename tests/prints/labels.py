"""Labels of an invented household, from the shortest to a full one of packed goods."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kit.codes.making import link, text
from kit.domain import product_code
from kit.domain.product_label import ProductLabel
from kit.prints.label_sheet import Sticker

ON = date(2026, 11, 25)
PHONE = "0912345678"
ZALO = link(product_code.zalo(PHONE))
CALL = text(product_code.call(PHONE))
CONTACT = text(product_code.contact("Triệu Thị Hoa", PHONE, "Thôn Nà Bó, xã Yên Sơn", "Chè Shan tuyết, măng khô"))

TO_CALL = Sticker(label=ProductLabel(name="Cam sành", phone=PHONE), goods="fresh", code=ZALO)
SHORT = Sticker(
    label=ProductLabel(name="Măng khô", net_quantity="200 g", maker="Nhà Hoa, thôn Nà Bó", phone=PHONE),
    goods="packed",
    code=CALL,
)
CARD = replace(SHORT, code=CONTACT)
FULL = Sticker(
    label=ProductLabel(
        name="Chè Shan tuyết",
        net_quantity="100 g",
        ingredients="Búp chè Shan tuyết sao khô",
        made_on=date(2026, 11, 20),
        best_before=date(2027, 11, 20),
        storage="Nơi khô, mát; pha nước 90 độ",
        maker="Nhà Triệu Thị Hoa",
        address="Thôn Nà Bó, xã Yên Sơn, Tuyên Quang",
        origin="Tuyên Quang",
        phone=PHONE,
    ),
    goods="packed",
    code=ZALO,
    price=45_000,
    unit="gói",
)
WORDS = replace(FULL, code=None)
