"""Debts and stock: both are read from the lines, so that one tap records sale, goods and debt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.cash_book import CashBook
from kit.domain.debt import Debt, DebtSettled, PaidBeforeSold, PaidTooMuch, debts, owed, settle
from kit.domain.quantity import parse
from kit.domain.stock import Movement, movements, stocks
from tests.domain.books import kilos, line

SOLD = line(
    date(2026, 11, 20),
    500_000,
    "trong-trot",
    product="Lê",
    quantity=kilos("20"),
    unpaid=True,
    who="bác Páo",
    made="home",
)


def test_a_sale_not_paid_yet_is_sale_goods_and_debt_in_one_line() -> None:
    book = CashBook((SOLD,))
    assert (book.total().cash_in, book.total().to_come) == (0, 500_000)
    assert [(one.cause, one.quantity) for one in movements(book.live())] == [("sold", kilos("20"))]
    assert [(debt.line.who, debt.left, debt.way) for debt in debts(book.live())] == [("bác Páo", 500_000, "to_come")]
    assert debts(book.void(SOLD.id).live()) == ()


def test_paying_in_parts_until_nothing_is_left() -> None:
    book = CashBook((SOLD,))
    (debt,) = debts(book.live())
    book = book.put(settle(debt, 200_000, date(2026, 11, 25), uuid4()))
    (debt,) = debts(book.live())
    assert (debt.left, debt.days(date(2026, 11, 25)), book.total().cash_in) == (300_000, 5, 200_000)
    with pytest.raises(PaidTooMuch) as refused:
        settle(debt, 300_001, date(2026, 11, 25), uuid4())
    assert refused.value.details == {"left": 300_000, "paid": 300_001}
    with pytest.raises(PaidBeforeSold):
        settle(debt, 1_000, date(2026, 11, 19), uuid4())
    book = book.put(settle(debt, 300_000, date(2026, 12, 1), uuid4()))
    assert debts(book.live()) == ()
    (settled,) = debts(book.live(), settled=True)
    with pytest.raises(DebtSettled):
        settle(settled, 1, date(2026, 12, 1), uuid4())
    assert [one.cause for one in movements(book.live())] == ["sold"], "money that comes later moves no goods"


def test_what_she_owes_is_apart_from_what_is_owed_to_her() -> None:
    feed = line(date(2026, 11, 21), 240_000, "thuc-an-chan-nuoi", unpaid=True, who="cửa hàng cám")
    found = debts((SOLD, feed))
    assert (owed(found, "to_come"), owed(found, "to_pay")) == (500_000, 240_000)
    paid = settle(found[1], 240_000, date(2026, 11, 25), uuid4())
    assert paid.cash == -240_000


@given(st.lists(st.integers(1, 500_000), max_size=6))
def test_paid_and_left_are_the_debt(parts: list[int]) -> None:
    lines, left = [SOLD], SOLD.amount
    for part in parts:
        if part > left:
            continue
        lines.append(settle(Debt(SOLD, SOLD.amount - left), part, SOLD.date, uuid4()))
        left -= part
    (debt,) = debts(lines, settled=True)
    assert debt.paid + debt.left == SOLD.amount
    assert debt.left == left


def test_goods_bought_to_sell_on_are_valued_at_the_average_of_what_was_paid() -> None:
    """10 kg for 80,000 and 10 kg for 100,000: 9,000 a kilo; 15 kg sold leave 5 kg worth 45,000."""
    bought = [
        line(date(2026, 11, 1), 80_000, "hang-mua-ve-ban", "a", product="Cam", quantity=kilos("10")),
        line(date(2026, 11, 2), 100_000, "hang-mua-ve-ban", "b", product="cam", quantity=kilos("10")),
        line(date(2026, 11, 3), 180_000, "buon-ban", "c", product="Cam", quantity=kilos("15"), made="bought"),
    ]
    (stock,) = stocks(movements(bought))
    assert [(one.amount, one.value, one.left, one.left_value) for one in stock.lines] == [
        (Decimal(10), 80_000, Decimal(10), 80_000),
        (Decimal(10), 100_000, Decimal(20), 180_000),
        (Decimal(15), 135_000, Decimal(5), 45_000),
    ]
    assert (str(stock.left), stock.short) == ("5 kg", False)


def test_units_that_convert_are_one_stock_and_a_forgotten_harvest_shows() -> None:
    harvest = Movement(date(2026, 7, 1), "Lê", parse("2 tạ"), "harvested")
    sold = Movement(date(2026, 7, 1), "lê", parse("30 yến"), "sold")
    bunches = Movement(date(2026, 7, 1), "lê", parse("3 bó"), "sold")
    by_mass, by_bunch = stocks([sold, harvest, bunches])
    assert (str(by_mass.left), by_mass.short) == ("-1 tạ", True)
    assert by_bunch.unit == "bó"


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 400), st.integers(1, 900_000)), max_size=15))
def test_values_in_less_values_out_are_what_is_left(moves: list[tuple[bool, int, int]]) -> None:
    moved = [
        Movement(date(2026, 1, day + 1), "Cam", kilos(str(amount)), "bought" if come else "sold", value if come else 0)
        for day, (come, amount, value) in enumerate(moves)
    ]
    for stock in stocks(moved):
        came = sum(one.value for one in stock.lines if one.movement.cause == "bought")
        went = sum(one.value for one in stock.lines if one.movement.cause == "sold")
        assert came - went == stock.lines[-1].left_value
        assert stock.lines[-1].left_value >= 0
