"""Two answers of one woman are held against each other, and only where she gave both."""

from __future__ import annotations

import pytest

from kit.domain.before_after import Change, change, matched, next_question

ASKED = ("cost", "price_by", "book")
CLASS = [
    {"before-book": "no", "after-book": "yes"},
    {"before-book": "yes", "after-book": "yes"},
    {"before-book": "yes", "after-book": "no"},
    {"before-book": "no", "after-book": ""},
    {"before-book": "", "after-book": "yes"},
    {"after-book": "yes"},
    {},
]


def test_only_women_who_answered_both_times_count() -> None:
    women = dict(enumerate(CLASS))
    assert [*map(len, matched(women, "book", {"yes"}))] == [3, 2, 2]
    assert [*map(len, matched(women, "cost", {"yes"}))] == [0, 0, 0]


def test_she_goes_on_where_she_stopped_and_what_she_passed_over_is_not_asked_again() -> None:
    assert next_question(ASKED, {}, "before") == "cost"
    assert next_question(ASKED, {"before-cost": "yes", "before-price_by": ""}, "before") == "book"
    assert next_question(ASKED, {f"before-{name}": "" for name in ASKED}, "before") is None
    assert next_question(ASKED, {f"before-{name}": "" for name in ASKED}, "after") == "cost"


@pytest.mark.parametrize(
    "answer",
    [None, "", 15_000, {"product": "le", "unit": "kg"}, {"product": "le", "unit": "yến", "price": 150_000},
     {"product": "other", "unit": "kg", "price": 15_000}, {"product": "le", "unit": "kg", "price": 0}],
)  # fmt: skip
def test_a_price_is_compared_only_with_one_of_the_same_goods_in_the_same_unit(answer: object) -> None:
    assert change(answer, {"le": ("kg", 18_000)}) is None


def test_change_is_in_per_cent_of_the_price_before() -> None:
    found = change({"product": "le", "unit": "kg", "price": 15_000}, {"le": ("kg", 18_000)})
    assert found == Change(15_000, 18_000)
    assert found.percent == pytest.approx(20)
