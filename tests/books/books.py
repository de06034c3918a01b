"""Books to write as files: one worked by hand that has everything in it, and random ones with debts that were paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from kit.domain import cash_book
from kit.domain.debt import Debt, settle
from tests.domain.books import entries, kilos, line

if TYPE_CHECKING:
    from kit.domain.cash_book import CashBook

TODAY = date(2026, 11, 25)
SALE = line(
    date(2026, 2, 12),
    400_000,
    "buon-ban",
    "sale",
    made="bought",
    unpaid=True,
    who="chị Mỷ",
    product="Măng khô",
    quantity=kilos("2.5"),
)
FULL = cash_book.of(
    [
        line(date(2026, 2, 1), 500_000, "trong-trot", made="home", product="Lê", quantity=kilos("20")),
        line(date(2026, 2, 10), 5_000_000, "chan-nuoi", made="home", note="=1+1", product="@lợn"),
        line(date(2026, 2, 10), 300_000, "van-chuyen"),
        SALE,
        line(date(2026, 2, 12), 280_000, "hang-mua-ve-ban", made="bought", product="Măng khô", quantity=kilos("4")),
        line(date(2026, 2, 14), 3_000_000, "le-tet"),
        line(date(2026, 2, 15), 150_000, "nha-dung", product="Gạo nếp", quantity=kilos("6")),
        line(date(2026, 2, 16), 9_000_000, "le-tet", "slip", voided=True),
        line(date(2026, 2, 20), 7_000_000, "vay-tien"),
        settle(Debt(SALE, 0), 150_000, date(2026, 2, 28), line(date(2026, 2, 28), 1, name="part").id),
        line(date(2026, 2, 22), 90_000, "phan", "feed", unpaid=True, who="cửa hàng"),
        line(date(2026, 3, 2), 250_000, "trong-trot", made="home"),
        line(date(2025, 12, 30), 120_000, "an"),
    ]
)


@st.composite
def books(draw: st.DrawFn) -> CashBook:
    """Draw a book in which some of what was not paid was paid later, voided lines among both."""
    drawn = {entry.id: entry for entry in draw(st.lists(entries(days=300), max_size=8))}
    lines = list(drawn.values())
    for sold in [entry for entry in lines if entry.unpaid]:
        if draw(st.booleans()):
            day = sold.date + timedelta(days=draw(st.integers(0, 20)))
            paid = settle(Debt(sold, 0), draw(st.integers(1, sold.amount)), day, draw(st.uuids()))
            lines.append(replace(paid, voided=draw(st.booleans())))
    return cash_book.of(lines)
