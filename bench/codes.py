"""Codes: how many a second from a payment to a picture that was read back, beside pictures that nobody reads."""

from __future__ import annotations

import io
import random
import time
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import qrcode
import segno

from bench.machine import measured, spread
from bench.section import Section
from kit.codes import files
from kit.codes.making import link, payment
from kit.codes.scanning import scan
from kit.domain.phone import zalo_link
from kit.domain.product_label import ProductLabel
from kit.domain.vietqr import PaymentRequest, build
from kit.prints.label_sheet import Sticker, label_sheet
from tests.codes import degraded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEADING = "## Codes"
WHAT = (
    "One order each, another account and amount every time: bank, account, amount and note become a payload, a code, "
    "a PNG of 8 pixels a module. The kit's picture is decoded from its own bytes and compared; the libraries' pictures "
    "are not looked at. A PDF page is drawn at 150 dots an inch and decoded. The photos have 900×1600 pixels: tilted "
    "by 17°, seen from below, out of focus, dark and grainy, as JPEG of quality 40."
)
MM = 60
BAD_PHOTO = "bad photo to payment code"
SHEETS = {
    name: f"full A4 sheet of {name} labels, each with another code, read back from the page" for name in ("24", "65")
}
DAY = date(2026, 11, 25)


def section(rounds: int, each: int) -> Section:
    """Return the section of the results: `rounds` of `each` codes of every kind, in processor time of one core."""
    ways: dict[str, Callable[[PaymentRequest], object]] = {
        "payload alone": build,
        "payload to PNG, read back": lambda request: files.png(payment(request)),
        "payload to PDF page, read back": lambda request: files.pdf(payment(request), MM),
        "qrcode to PNG, not read": _by_qrcode,
        "segno to PNG, not read": _by_segno,
    }
    for way in ways.values():
        way(_orders(1, 0)[0])  # imports and tables
    found: dict[str, list[float]] = {name: [] for name in [*ways, BAD_PHOTO, *SHEETS.values()]}
    label_sheet(_stickers(0, "24"), on=DAY)  # Typst reads its fonts
    wrong = 0
    for number in range(rounds):
        orders = _orders(each, number + 1)
        for name, way in ways.items():
            found[name].append(_a_second(way, orders))
        photos = {_photo(order, number): order for order in orders[: each // 5]}
        found[BAD_PHOTO].append(_a_second(scan, list(photos)))
        for sheet, name in SHEETS.items():
            filled = [_stickers(number * 10 + seed + 1, sheet) for seed in range(5)]
            found[name].append(_a_second(partial(label_sheet, sheet=sheet, on=DAY), filled))
        wrong += sum(scan(photo)[0].request != order for photo, order in photos.items())
    rows = [f"| {name} | {spread(values, 1 if name in SHEETS.values() else 0)} |" for name, values in found.items()]
    facts = f"{measured('qrcode', 'segno', 'zxing-cpp', 'pypdfium2', 'pillow', rounds=rounds)} {WHAT}"
    table = ["| what | a second, one core |", "|---|---|", *rows]
    lines = [HEADING, "", facts, "", *table, "", f"Photos read as something else: {wrong} of {rounds * (each // 5)}."]
    return Section(lines, {"a second": found, "photos read wrongly": wrong})


def _a_second(way: Callable[..., object], given: Sequence[object]) -> float:
    begun = time.process_time()
    for one in given:
        way(one)
    return len(given) / (time.process_time() - begun)


def _orders(count: int, seed: int) -> list[PaymentRequest]:
    choose = random.Random(seed)  # noqa: S311 - the same orders in every run, no secret
    return [
        PaymentRequest("970405", f"{choose.randrange(10**12, 10**13)}", choose.randrange(10**4, 10**6), f"DH{number}")
        for number in range(count)
    ]


def _stickers(seed: int, sheet: str) -> list[Sticker]:
    """Return as many labels as the sheet has; the smallest say what is called, and whom to call."""
    small = sheet == "65"
    choose = random.Random(seed)  # noqa: S311 - the same labels in every run, no secret
    numbers = [f"09{choose.randrange(10**8):08d}" for _ in range(int(sheet))]
    return [
        Sticker(
            label=ProductLabel(
                name="Măng khô", net_quantity="" if small else "200 g", made_on=None if small else DAY, phone=number
            ),
            goods="fresh",
            code=link(zalo_link(number)),
            price=None if small else 35_000,
            unit="gói",
        )
        for number in numbers
    ]


def _photo(order: PaymentRequest, seed: int) -> bytes:
    choose = random.Random(seed)  # noqa: S311 - the same photos in every run, no secret
    picture = degraded.scene(payment(order), choose)
    for change in degraded.ALL_AT_ONCE:
        picture = change(picture)
    return degraded.jpeg(picture)


def _by_qrcode(request: PaymentRequest) -> bytes:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, box_size=8)
    code.add_data(build(request))
    file = io.BytesIO()
    code.make_image().save(file, "PNG")
    return file.getvalue()


def _by_segno(request: PaymentRequest) -> bytes:
    file = io.BytesIO()
    segno.make_qr(build(request), error="m").save(file, kind="png", scale=8)
    return file.getvalue()
