"""The cash book: months worked by hand, and what holds for every book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content.categories import categories
from kit.content.practice_book import THREE_DAYS, YEAR, practice_entries
from kit.content.revenue_duty import revenue_duty
from kit.domain import cash_book, entry, money
from kit.domain.cash_book import CashBook, EntryNotInBook
from kit.domain.entry_doubts import doubts
from kit.domain.per_head import MembersUnclear, NotAFullMonth, months_recorded, per_head
from kit.domain.revenue import revenue
from kit.domain.summary import Month, Part, summarize
from tests.domain.books import entries, line

if TYPE_CHECKING:
    import random

CATEGORIES = categories()
TODAY = date(2026, 11, 25)

# (day, amount, category, more): a household's February, Tết on the 17th, worked by hand on paper.
FEBRUARY = (
    (date(2026, 2, 1), 500_000, "trong-trot", {"made": "home"}),
    (date(2026, 2, 10), 5_000_000, "chan-nuoi", {"made": "home"}),
    (date(2026, 2, 10), 300_000, "van-chuyen", {}),
    (date(2026, 2, 12), 400_000, "buon-ban", {"made": "bought", "unpaid": True, "who": "chị Mỷ"}),
    (date(2026, 2, 12), 280_000, "hang-mua-ve-ban", {}),
    (date(2026, 2, 14), 3_000_000, "le-tet", {}),
    (date(2026, 2, 15), 150_000, "nha-dung", {}),
    (date(2026, 2, 20), 2_000_000, "vay-tien", {}),
    (date(2026, 2, 28), 70_000, "an", {}),
)
BOOK = CashBook(tuple(line(day, amount, category, **more) for day, amount, category, more in FEBRUARY))


def test_a_month_worked_by_hand() -> None:
    month = BOOK.month(Month(2026, 2))
    assert (month.cash_in, month.cash_out, month.net_cash) == (7_500_000, 3_650_000, 3_850_000)
    assert month.income == (Part("chan-nuoi", 5_000_000), Part("vay-tien", 2_000_000), Part("trong-trot", 500_000))
    assert month.expenses[0] == Part("le-tet", 3_000_000)
    assert (month.own_use, month.to_come, month.to_pay) == (150_000, 400_000, 0)
    assert (month.sides["business"].cash_in, month.sides["business"].cash_out) == (5_500_000, 580_000)
    assert month.sides["family"].net_cash == 2_000_000 - 3_070_000


def test_income_per_head_leaves_out_the_loan_and_counts_what_was_eaten() -> None:
    found = per_head(BOOK.live(), CATEGORIES, members=4)
    assert (found.income, found.production_costs, found.own_use) == (5_500_000, 580_000, 150_000)
    assert found.months == 1
    assert found.amount == 1_267_500  # (5,500,000 − 580,000 + 150,000) ÷ 4


@pytest.mark.parametrize("category", ["vay-tien", "rut-tiet-kiem", "nhan-lai-tien-cho-vay"])
def test_borrowed_and_saved_money_changes_what_is_in_hand_and_not_the_income(category: str) -> None:
    more = BOOK.put(line(date(2026, 2, 3), 9_000_000, category, "more"))
    assert more.total().net_cash == BOOK.total().net_cash + 9_000_000
    assert per_head(more.live(), CATEGORIES, 4) == per_head(BOOK.live(), CATEGORIES, 4)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 2, 1), date(2026, 2, 28), Fraction(1)),
        (date(2028, 2, 1), date(2028, 2, 29), Fraction(1)),
        (date(2026, 1, 17), date(2026, 2, 14), Fraction(15, 31) + Fraction(14, 28)),
        (date(2025, 12, 31), date(2026, 1, 31), Fraction(1, 31) + 1),
        (date(2026, 1, 1), date(2026, 4, 30), Fraction(2)),  # nothing was written in February and March
    ],
)
def test_months_recorded(first: date, last: date, months: Fraction) -> None:
    assert months_recorded([line(first, 1_000), line(last, 2_000)]) == months


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2028, 2, 1), date(2028, 2, 28), 28),  # a leap year's February has one more
        (date(2026, 11, 18), date(2026, 11, 24), 7),
        (date(2026, 1, 20), date(2026, 2, 14), 26),
    ],
)
def test_below_a_full_month_there_is_no_income_per_head(first: date, last: date, days: int) -> None:
    with pytest.raises(NotAFullMonth) as refused:
        per_head([line(first, 1_000), line(last, 2_000)], CATEGORIES, 4)
    assert refused.value.details == {"days": days}


def test_an_empty_book_has_no_income_per_head_and_no_household_has_no_members() -> None:
    with pytest.raises(NotAFullMonth):
        per_head([], CATEGORIES, 4)
    for members in (0, -1, 200):
        with pytest.raises(MembersUnclear):
            per_head(BOOK.live(), CATEGORIES, members)


def test_practice_family_by_hand() -> None:
    three = cash_book.of(practice_entries(THREE_DAYS)).total()
    assert (three.cash_in, three.cash_out, three.own_use) == (1_106_000, 775_000, 100_000)
    year = cash_book.of(practice_entries(YEAR))
    assert len(year.months()) == 12
    assert sum(month.net_cash for month in year.months().values()) == year.total().net_cash


def test_revenue_counts_the_sale_once_whenever_it_is_paid() -> None:
    sold = BOOK.lines[3]
    paid = entry.Entry(uuid4(), "income", 400_000, "buon-ban", date(2027, 1, 3), made="bought", settles=sold.id)
    book = BOOK.put(paid)
    this_year = revenue(book.live(), CATEGORIES, 2026, revenue_duty(2026))
    assert (this_year.home, this_year.bought, this_year.total, this_year.above) == (5_500_000, 400_000, 5_900_000, 0)
    assert this_year.notice_owed
    assert this_year.duty.due == date(2027, 1, 31)
    assert revenue(book.live(), CATEGORIES, 2027, revenue_duty(2027)).total == 0
    assert book.month(Month(2027, 1)).cash_in == 400_000


def test_revenue_above_the_exempt_amount_says_by_how_much() -> None:
    book = CashBook((line(TODAY, 1_000_000_000), line(TODAY, 1, "rung")))
    assert revenue(book.live(), CATEGORIES, 2026, revenue_duty(2026)).above == 1


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"amount": 0}, entry.EntryAmountNotPositive),
        ({"amount": -35_000}, entry.EntryAmountNotPositive),
        ({"amount": money.MOST + 1}, entry.EntryAmountTooLarge),
        ({"date": date(1900, 1, 1)}, entry.EntryDayTooEarly),
        ({"date": date(1999, 12, 31)}, entry.EntryDayTooEarly),
        ({"unpaid": True}, entry.DebtorMissing),
        ({"kind": "own_use", "unpaid": True, "who": "ai"}, entry.OwnUseIsNoCash),
    ],
)
def test_a_line_that_cannot_be_is_refused_by_kind(wrong: dict[str, object], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        replace(line(TODAY, 35_000), **wrong)  # type: ignore[arg-type]


def test_a_day_to_come_is_refused_and_today_is_not() -> None:
    entry.validate(line(TODAY, 35_000), today=TODAY)
    with pytest.raises(entry.EntryDayAhead):
        entry.validate(line(TODAY + timedelta(days=1), 35_000), today=TODAY)


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        (line(TODAY, 35_000), ()),
        (line(TODAY, 35), ("amount-small",)),
        (line(TODAY, 350_000_000), ("amount-large",)),
        (line(date(2026, 1, 25), 35_000), ("day-long-ago",)),
        (line(date(2025, 11, 25), 35_000), ("day-long-ago",)),
        (replace(line(TODAY, 80_000), id=uuid4()), ("line-again",)),
        (replace(line(TODAY, 80_000), id=uuid4(), product="Lê"), ()),
    ],
)
def test_an_odd_line_is_asked_about_and_never_refused(typed: entry.Entry, kinds: tuple[str, ...]) -> None:
    there = (line(TODAY, 80_000),)
    assert tuple(found.kind for found in doubts(typed, there, today=TODAY)) == kinds


def test_the_same_line_sent_again_is_one_line_even_after_it_was_voided() -> None:
    first = line(TODAY, 35_000)
    book = CashBook().put(first).put(first)
    assert len(book.lines) == 1
    voided = book.void(first.id)
    assert voided.put(first) == voided
    assert cash_book.of([first, first]).lines == (first,)


def test_voiding_a_sale_crosses_out_the_money_that_came_for_it() -> None:
    sold = line(TODAY, 400_000, "buon-ban", unpaid=True, who="chị Mỷ")
    paid = entry.Entry(uuid4(), "income", 100_000, "buon-ban", TODAY, settles=sold.id)
    book = CashBook((sold, paid))
    assert (book.total().cash_in, book.void(sold.id).total().cash_in) == (100_000, 0)
    assert book.void(sold.id).restore(sold.id) == book


def test_a_line_of_another_book_is_not_found() -> None:
    with pytest.raises(EntryNotInBook):
        BOOK.void(uuid4())


@given(st.lists(entries(), max_size=25, unique_by=lambda one: one.id))
def test_the_parts_of_a_book_add_up_to_the_whole(lines: list[entry.Entry]) -> None:
    book = CashBook(tuple(lines))
    whole, months = book.total(), book.months().values()
    for part in ("cash_in", "cash_out", "net_cash", "own_use", "to_come", "to_pay", "lines"):
        assert sum(getattr(month, part) for month in months) == getattr(whole, part)
    assert sum(side.net_cash for side in whole.sides.values()) == whole.net_cash
    assert whole.net_cash == sum(one.cash for one in lines)
    years = [revenue(book.live(), CATEGORIES, year, revenue_duty(2026)) for year in cash_book.years(book)]
    sold = [one for one in book.live() if CATEGORIES[one.category].revenue]
    assert sum(year.total for year in years) == sum(one.amount for one in sold)


@given(st.lists(entries(), min_size=1, max_size=12, unique_by=lambda one: one.id), st.randoms())
def test_voiding_takes_a_line_out_of_every_sum_and_restoring_brings_it_back(
    lines: list[entry.Entry], chance: random.Random
) -> None:
    book = CashBook(tuple(entry.restore(one) for one in lines))
    one = chance.choice(book.lines)
    voided = book.void(one.id)
    assert voided.total().net_cash == book.total().net_cash - one.cash
    assert len(voided.lines) == len(book.lines)
    assert voided.void(one.id) == voided
    assert voided.restore(one.id) == book


@given(st.lists(entries(), max_size=12), st.randoms())
def test_sums_do_not_depend_on_the_order_of_writing(lines: list[entry.Entry], chance: random.Random) -> None:
    mixed = chance.sample(lines, len(lines))
    first, second = summarize(lines), summarize(mixed)
    assert {*first.income} == {*second.income}
    assert (first.net_cash, first.sides) == (second.net_cash, second.sides)
