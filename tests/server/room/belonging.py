"""A woman with something of everything to take home, and her zip unpacked. She and her account are invented."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING

from kit.domain.listing import Contact, Listing
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from tests.domain.books import kilos, line
from tests.photos.drawn import basket, jpeg

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.keeper import Keeper
    from tests.server.room.serving import Phone

PEARS = PricedProduct(Product("Lê", "le"), "kg", 18_000, 12_353)
WINE = PricedProduct(Product("Rượu ngô men lá", "ruou-ngo"), "lít", 60_000, 41_000)
LISTING = Listing(
    "Lê Hồng Thái",
    "le",
    price=20_000,
    unit="kg",
    hamlet="Khau Tràng",
    commune="Hồng Thái",
    contact=Contact("Mận", "0912345678", zalo=True),
)
ZALO = "Lê Hồng Thái, 20.000 đ/kg\nQuả chín cây, hái sáng nay."
ACCOUNT = "8201205123456"
CODES = {
    "has": "bank",
    "bank": "970405",
    "account_number": ACCOUNT,
    "account_name": "Triệu Thị Mận",
    "accented_name": "Chị Mận, hàng lê",
    "tested": "yes",
    "reach": "zalo",
    "sold_as": "fresh",
    "sheet": "s24",
    "stand_paper": "a5",
}


def fill(keeper: Keeper, *, photos: int = 1, account: bool = True) -> None:
    """Give her a product with a listing, photos and codes, and alcohol of her own."""
    keeper.keep_product(WINE, {"alcohol": True})
    product = keeper.keep_product(PEARS, {})
    picture = jpeg(basket(800, 600))
    kept = [keeper.keep_photo(f"listing/photos/{number}", picture, jpeg(basket(160, 120))) for number in range(photos)]
    texts = {"zalo": ZALO, "facebook": f"🍐 {ZALO}"}
    keeper.keep_listing(product, {**to_json(LISTING), "photos": [str(photo) for photo in kept], "texts": texts})
    keeper.consent("account", account, "test")
    for field, value in {**CODES, "offered": str(product)}.items():
        if account or field != "account_number":
            keeper.save("qr", field, value)


def zip_of(phone: Phone) -> zipfile.ZipFile:
    """Return what her phone gets of everything."""
    answer = phone.get("files/all.zip")
    assert answer.status == 200, answer.text
    return zipfile.ZipFile(io.BytesIO(answer.body))


def unpacked(phone: Phone, folder: Path) -> Path:
    """Unpack it and return its first page."""
    with zip_of(phone) as archive:
        archive.extractall(folder)
    return folder / "index.html"


SOLD = line(date(2026, 11, 20), 620_000, "trong-trot", product="Lê", quantity=kilos("31"), made="home")
LINES = (
    SOLD,
    line(date(2026, 11, 21), 90_000, "van-chuyen", note="Xe ôm ra chợ"),
    line(date(2026, 10, 3), 1_250_000, "chan-nuoi", product="Lợn đen"),
    line(date(2026, 11, 23), 45_000, "nha-dung"),
)


def fill_book(keeper: Keeper) -> None:
    """Write some lines into her cash book."""
    for one in LINES:
        keeper.keep_entry(one)
