"""What the facilitator sees of all books together: rounded, the same at every look, and gone where too few are left."""

from __future__ import annotations

from datetime import date

from kit.reports.class_totals import ClassSum, class_totals, given, held_of, to_json
from kit.store.totals import Given, Sum

DAY, LATER = date(2026, 11, 24), date(2026, 11, 25)
FIRST = {"cash_in": Sum(6, 12_349_999, 40), "cash_out": Sum(5, 950_000, 40), "own_use": Sum(3, None, 40)}


def test_sums_are_rounded_so_that_no_sale_can_be_made_out() -> None:
    shown = class_totals(2026, FIRST, {}, on=DAY).shown
    assert shown == {"cash_in": ClassSum(12_300_000, 6, DAY, 40), "cash_out": ClassSum(1_000_000, 5, DAY, 40)}
    assert [one.each for one in shown.values()] == [2_100_000, 200_000]


def test_what_the_store_does_not_renew_stays_as_it_was() -> None:
    first = class_totals(2026, FIRST, {}, on=DAY)
    again = {"cash_in": Sum(7, None, 60), "cash_out": Sum(5, 2_000_000, 60), "own_use": Sum(4, None, 60)}
    second = class_totals(2026, again, first.held, on=LATER)
    assert second.shown["cash_in"] == first.shown["cash_in"]
    assert second.shown["cash_out"] == ClassSum(2_000_000, 5, LATER, 60)
    assert given(second.held) == {"cash_in": Given(6, 40), "cash_out": Given(5, 60)}


def test_where_fewer_than_five_are_left_nothing_is_shown_and_the_last_sum_is_not_forgotten() -> None:
    first = class_totals(2026, FIRST, {}, on=DAY)
    fewer = dict.fromkeys(FIRST, Sum(4, None, 60))
    second = class_totals(2026, fewer, first.held, on=LATER)
    assert second.shown == {}
    assert second.held == first.held


def test_what_is_held_comes_back_from_the_store_and_ends_with_the_year() -> None:
    totals = class_totals(2026, FIRST, {}, on=DAY)
    kept = to_json(totals)
    assert held_of(kept, 2026) == totals.held
    assert held_of(kept, 2027) == held_of(None, 2026) == {}
