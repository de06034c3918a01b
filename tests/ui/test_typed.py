"""Typed fields: what she typed stays as typed, what it means is said back, what has two meanings is asked."""

from __future__ import annotations

from decimal import Decimal

import pytest
import traitlets

from kit.domain.quantity import Quantity
from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import MoneyField, Page, QuantityField, TextField


@pytest.fixture
def keeper() -> MemoryKeeper:
    keeper = MemoryKeeper()
    bind_keeper(keeper)
    return keeper


@pytest.fixture
def page(keeper: MemoryKeeper) -> Page:
    return Page("market")


@pytest.mark.parametrize(
    ("typed", "amount", "echo"),
    [
        ("35.000", 35_000, "35.000 đ – ba mươi lăm nghìn đồng"),
        ("35k", 35_000, "ba mươi lăm nghìn đồng"),
        ("35 nghìn", 35_000, "ba mươi lăm nghìn đồng"),
        ("2 triệu rưỡi", 2_500_000, "hai triệu năm trăm nghìn đồng"),
    ],
)
def test_money_is_said_back_in_words(page: Page, typed: str, amount: int, echo: str) -> None:
    field = MoneyField(page, "price", label="sample-price")
    field.typed = typed
    assert field.value == amount
    assert echo in field.below


def test_money_that_means_two_amounts_offers_both_and_a_tap_settles_it(page: Page) -> None:
    field = MoneyField(page, "price", label="sample-price")
    field.typed = "35"
    assert field.value is None
    assert 'data-cp-pick="35.000 đ"' in field.below
    for pick in ("35 đ", "35.000 đ"):
        field.typed = pick
        assert field.value == int(pick.removesuffix(" đ").replace(".", ""))


@pytest.mark.parametrize("typed", ["rẻ thôi", "35k/cân", "-5k", "9" * 4000, "  ", "🍊", "<b>35k</b>"])
def test_what_is_typed_is_kept_even_when_it_is_no_amount(page: Page, keeper: MemoryKeeper, typed: str) -> None:
    field = MoneyField(page, "price", label="sample-price")
    field.typed = typed
    assert keeper.load("market") == {"price": typed}
    assert field.value is None
    assert "<b>" not in field.html()


def test_quantity_takes_the_unit_beside_it_or_the_one_she_types(page: Page, keeper: MemoryKeeper) -> None:
    field = QuantityField(page, "amount", label="sample-amount", units=("kg", "yến"))
    field.typed = "12,5"
    assert field.value == Quantity(Decimal("12.5"), "kg")
    field.unit = "yến"
    assert field.value == Quantity(Decimal("12.5"), "yến")
    field.typed = "3 kg"
    assert field.value == Quantity(Decimal(3), "kg")
    assert keeper.load("market") == {"amount": {"typed": "3 kg", "unit": "yến"}}


@pytest.mark.parametrize(
    ("typed", "meanings"),
    [("1.500", ["1.5", "1500"]), ("1,255", ["1.255", "1255"]), ("1.500 yến", ["1.5", "1500"])],
)
def test_quantity_that_means_two_amounts_offers_both_and_a_tap_settles_it(
    page: Page, typed: str, meanings: list[str]
) -> None:
    field = QuantityField(page, "amount", label="sample-amount", units=("kg", "yến"))
    field.typed = typed
    assert field.value is None
    picks = [part.split('"')[0] for part in field.below.split('data-cp-pick="')[1:]]
    meant = []
    for pick in picks:
        field.typed = pick
        assert field.value is not None
        meant.append(field.value.amount)
    assert meant == [Decimal(meaning) for meaning in meanings]


def test_quantity_takes_no_unit_that_is_not_offered(page: Page) -> None:
    field = QuantityField(page, "amount", label="sample-amount", units=("kg", "yến"))
    with pytest.raises(traitlets.TraitError):
        field.unit = "đồng"
    assert field.unit == "kg"


def test_text_longer_than_any_answer_is_cut(page: Page, keeper: MemoryKeeper) -> None:
    field = TextField(page, "story", label="sample-story", lines=3)
    field.typed = "a" * 10_000
    assert len(str(keeper.load("market")["story"])) == 4000


def test_server_html_holds_the_typed_text_escaped(page: Page) -> None:
    line = TextField(page, "name", label="sample-name")
    lines = TextField(page, "story", label="sample-story", lines=3)
    line.typed = lines.typed = 'Chè "Shan" <script>'
    assert 'value="Chè &quot;Shan&quot; &lt;script&gt;"' in line.html()
    assert '>Chè "Shan" &lt;script&gt;</textarea>' in lines.html()
