"""Sums over many cash books: right to the đồng, of five women or more, and never such that one woman can be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.domain.debt import debts, settle
from kit.domain.disclosure import FEWEST
from kit.domain.summary import summarize
from kit.store.totals import CELLS, Given, Sum
from tests.domain.books import entries, line
from tests.store.conftest import a_workshop

if TYPE_CHECKING:
    from kit.domain.entry import Entry
    from kit.store.keeper import Keeper
    from kit.store.records import Workshop
    from kit.store.store import Store

DAY = date(2026, 11, 24)
YEAR = 2026


def woman(store: Store, workshop: Workshop, *lines: Entry, totals: bool | None = True) -> Keeper:
    """Add a woman with lines in her book; `totals`: what she said to being counted, None for not asked."""
    who = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ")
    store.consents.give(who.id, "keep", wording="test")
    if totals is not None:
        say = store.consents.give if totals else store.consents.withdraw
        say(who.id, "totals", wording="test")
    keeper = store.keeper(who.id)
    for one in lines:
        keeper.keep_entry(one)
    return keeper


def sale(amount: int) -> Entry:
    return replace(line(DAY, amount), id=uuid4())


def sold(store: Store, workshop: Workshop, *amounts: int) -> list[Keeper]:
    """Add a woman for each amount, who sold for so much."""
    return [woman(store, workshop, sale(amount)) for amount in amounts]


def cash_in(store: Store, workshop: Workshop, before: Given | None = None) -> Sum:
    """Return what came in, as the console asks for it, knowing what was given `before`."""
    store.flush()
    return store.totals.of(workshop.id, YEAR, {"cash_in": before} if before else {})["cash_in"]


def said(found: Sum) -> Given:
    return Given(found.women, found.sequence)


def test_five_women_are_enough_and_four_are_not(store: Store, workshop: Workshop) -> None:
    sold(store, workshop, 100_000, 200_000, 300_000, 400_000)
    assert cash_in(store, workshop) == Sum(4, None, cash_in(store, workshop).sequence)
    sold(store, workshop, 500_000)
    found = cash_in(store, workshop)
    assert (found.women, found.amount) == (FEWEST, 1_500_000)


def test_who_said_no_or_was_not_asked_is_not_counted(store: Store, workshop: Workshop) -> None:
    keepers = sold(store, workshop, *[100_000] * 5)
    woman(store, workshop, sale(7_000_000), totals=False)
    woman(store, workshop, sale(7_000_000), totals=None)
    assert cash_in(store, workshop).amount == 500_000
    keepers[0].consent("totals", False, "test")
    assert cash_in(store, workshop).amount is None


def test_women_of_another_class_are_not_counted(store: Store, workshop: Workshop) -> None:
    sold(store, a_workshop(store), *[100_000] * 9)
    sold(store, workshop, *[100_000] * 4)
    assert cash_in(store, workshop).amount is None


def test_only_lines_of_the_year_count(store: Store, workshop: Workshop) -> None:
    for _ in range(5):
        woman(store, workshop, sale(100_000), line(date(2025, 12, 31), 900_000), line(date(2027, 1, 1), 900_000))
    assert cash_in(store, workshop).amount == 500_000


def test_every_sum_is_of_its_own_kind_of_lines(store: Store, workshop: Workshop) -> None:
    for _ in range(5):
        woman(store, workshop, sale(100_000), line(DAY, 20_000, "van-chuyen"), line(DAY, 3_000, "nha-dung"))
    store.flush()
    found = store.totals.of(workshop.id, YEAR, {})
    assert {cell: one.amount for cell, one in found.items()} == {
        "cash_in": 500_000,
        "cash_out": 100_000,
        "own_use": 15_000,
    }


def test_unpaid_crossed_out_and_what_was_paid_for_it_do_not_count(store: Store, workshop: Workshop) -> None:
    keepers = sold(store, workshop, *[100_000] * 5)
    credit = line(DAY, 400_000, unpaid=True, who="bác Páo")
    keepers[0].keep_entry(credit)
    assert cash_in(store, workshop).amount == 500_000
    (debt,) = debts(keepers[0].cash_book().live())
    keepers[0].keep_entry(settle(debt, 30_000, DAY, uuid4()))
    assert cash_in(store, workshop).amount == 530_000
    keepers[0].void_entry(credit.id)
    assert cash_in(store, workshop).amount == 500_000
    keepers[0].restore_entry(credit.id)
    assert cash_in(store, workshop).amount == 530_000


@pytest.mark.parametrize(
    ("amounts", "tells"),
    [
        ((50_000_000, 10_000, 10_000, 10_000, 10_000), True),
        ((50_000_000, 40_000_000, 10_000, 10_000, 10_000), True),
        ((1_000_000, 900_000, 70_000, 70_000, 60_000), False),
        ((1_000_000, 900_000, 70_000, 70_000, 59_999), True),
        ((100_000,) * 5, False),
    ],
)
def test_a_sum_that_is_nearly_one_womans_is_not_given(
    store: Store, workshop: Workshop, amounts: tuple[int, ...], tells: bool
) -> None:
    sold(store, workshop, *amounts)
    found = cash_in(store, workshop)
    assert (found.women, found.amount) == (5, None if tells else sum(amounts))


def test_one_woman_who_joins_between_two_looks_is_not_the_difference(store: Store, workshop: Workshop) -> None:
    sold(store, workshop, *[300_000] * 5)
    first = cash_in(store, workshop)
    assert first.amount == 1_500_000
    for more in range(1, 5):
        sold(store, workshop, 777_000)
        assert cash_in(store, workshop, said(first)).amount is None, more
    sold(store, workshop, 777_000)
    assert cash_in(store, workshop, said(first)).amount == 1_500_000 + 5 * 777_000


def test_what_one_woman_writes_between_two_looks_is_not_the_difference(store: Store, workshop: Workshop) -> None:
    keepers = sold(store, workshop, *[300_000] * 8)
    first = said(cash_in(store, workshop))
    assert cash_in(store, workshop, first).amount is None  # nothing new: what was given stays
    for keeper in keepers[:4]:
        keeper.keep_entry(sale(50_000))
        keeper.keep_entry(sale(60_000))
        assert cash_in(store, workshop, first).amount is None
    keepers[4].keep_entry(sale(50_000))
    assert cash_in(store, workshop, first).amount == 8 * 300_000 + 4 * 110_000 + 50_000


def test_what_is_new_may_not_be_nearly_one_womans_either(store: Store, workshop: Workshop) -> None:
    keepers = sold(store, workshop, *[9_000_000] * 9)
    first = said(cash_in(store, workshop))
    for keeper in keepers[:8]:
        keeper.keep_entry(sale(1_000))
    keepers[8].keep_entry(sale(6_000_000))
    assert cash_in(store, workshop, first).amount is None


def test_one_woman_who_leaves_is_not_the_difference(store: Store, workshop: Workshop) -> None:
    keepers = sold(store, workshop, *[300_000] * 12)
    first = said(cash_in(store, workshop))
    for keeper in keepers[:4]:
        keeper.consent("totals", False, "test")
        assert cash_in(store, workshop, first).amount is None
    keepers[4].consent("keep", False, "test")  # deletes what she entered
    assert cash_in(store, workshop, first).amount == 7 * 300_000


def test_one_woman_who_goes_and_comes_back_is_not_two(store: Store, workshop: Workshop) -> None:
    keepers = sold(store, workshop, *[300_000] * 9)
    first = said(cash_in(store, workshop))
    for keeper in keepers[:4]:
        keeper.consent("totals", False, "test")
        keeper.consent("totals", True, "test")
    assert cash_in(store, workshop, first).amount is None


def test_one_woman_who_crosses_out_is_not_the_difference(store: Store, workshop: Workshop) -> None:
    keepers = sold(store, workshop, *[300_000] * 9)
    first = said(cash_in(store, workshop))
    for number, keeper in enumerate(keepers[:5]):
        assert cash_in(store, workshop, first).amount is None
        extra = keeper.cash_book().lines[0]
        keeper.keep_entry(sale(10_000 + number))
        keeper.void_entry(extra.id)
    assert cash_in(store, workshop, first).amount == 4 * 300_000 + 50_010


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.lists(entries(), max_size=4, unique_by=lambda one: one.id), min_size=5, max_size=7))
def test_sums_are_what_the_books_come_to(store: Store, books: list[list[Entry]]) -> None:
    workshop = a_workshop(store)
    keepers = []
    for lines in books:
        keeper = woman(store, workshop, *(replace(one, voided=False) for one in lines))
        for one in lines:
            if one.voided:
                keeper.void_entry(one.id)
        keepers.append(keeper)
    store.flush()
    found = store.totals.of(workshop.id, YEAR, {})
    sums = [summarize(k.cash_book().between(date(YEAR, 1, 1), date(YEAR, 12, 31))) for k in keepers]
    for cell in CELLS:
        parts = [getattr(one, cell) for one in sums if getattr(one, cell)]
        assert found[cell].women == len(parts), cell
        assert found[cell].amount in {None, sum(parts)}, cell
        if len(parts) >= FEWEST and sum(sorted(parts)[:-2]) * 5 >= max(parts):
            assert found[cell].amount == sum(parts), cell
