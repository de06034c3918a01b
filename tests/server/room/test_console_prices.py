"""Today's prices, as the women say them at the beginning of the day."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served

CHE = {"product": "Chè Shan", "unit": "kg", "place": "Chợ Hồng Thái"}


def kept(served: Served) -> list[tuple[str, int, int, str, str, date]]:
    today = served.store.prices.on(served.workshop.id, served.room.today())
    return [(price.product, price.low, price.high, price.unit, price.place, price.observed_on) for price in today]


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("45-60k", 45_000, 60_000),
        ("50k", 50_000, 50_000),
        ("45.000 đến 60.000", 45_000, 60_000),
        ("1tr2", 1_200_000, 1_200_000),
    ],
)
def test_price_of_today_is_kept(served: Served, laptop: Phone, typed: str, low: int, high: int) -> None:
    assert laptop.post("console/prices", **CHE, price=typed).to == "/console/prices"
    assert kept(served) == [("Chè Shan", low, high, "kg", "Chợ Hồng Thái", date(2026, 11, 24))]
    assert "Chè Shan" in shown(laptop.get("console/prices"))


def test_ambiguous_price_is_offered_in_each_of_its_meanings(served: Served, laptop: Phone) -> None:
    answer = laptop.post("console/prices", **CHE, price="35")
    assert answer.status == 422
    meant = re.findall(r'<button class="quiet" name="price" value="([^"]*)"', answer.text)
    assert meant == ["35 đ", "35.000 đ"]
    assert kept(served) == []
    assert laptop.post("console/prices", **CHE, price=meant[1]).status == 303
    assert kept(served)[0][1:3] == (35_000, 35_000)


@pytest.mark.parametrize(
    "wrong",
    [
        {"price": ""},
        {"price": "rẻ lắm"},
        {"price": "0"},
        {"price": "60k-45k"},
        {"product": ""},
        {"place": " "},
        {"unit": "xyz"},
    ],
)
def test_what_is_wrong_is_said_and_everything_typed_stays(served: Served, laptop: Phone, wrong: dict[str, str]) -> None:
    fields = {**CHE, "price": "50k", **wrong}
    answer = laptop.post("console/prices", **fields)
    assert answer.status == 422
    assert 'role="alert"' in answer.text
    for name in ("product", "price", "unit"):
        assert f'value="{fields[name]}"' in answer.text
    assert kept(served) == []


def test_a_unit_is_kept_under_its_one_name_so_that_the_lesson_finds_it(served: Served, laptop: Phone) -> None:
    laptop.post("console/prices", product="Gạo nếp", unit="cân", place="Chợ Hồng Thái", price="30k")
    assert kept(served)[0][3] == "kg"


def test_the_names_of_the_lesson_are_offered(laptop: Phone) -> None:
    assert '<option value="Vịt bầu">' in laptop.get("console/prices").text


def test_price_noted_again_replaces_the_earlier_one(served: Served, laptop: Phone) -> None:
    laptop.post("console/prices", **CHE, price="50k")
    laptop.post("console/prices", **CHE, price="55k")
    assert [price[1] for price in kept(served)] == [55_000]


def test_today_is_the_day_in_viet_nam(served: Served, laptop: Phone) -> None:
    served.clock.pass_(hours=16, minutes=30)  # 0:30 at night in Viet Nam
    laptop.lead()
    laptop.post("console/prices", **CHE, price="50k")
    assert kept(served)[0][5] == date(2026, 11, 25)


def test_place_of_the_last_price_and_products_of_before_are_at_hand(served: Served, laptop: Phone) -> None:
    laptop.post("console/prices", **CHE, price="50k")
    served.clock.pass_(days=1)
    laptop.lead()
    page = laptop.get("console/prices").text
    assert 'value="Chợ Hồng Thái"' in page
    assert '<option value="Chè Shan">' in page
    assert "Hôm nay chưa ghi giá nào" in page
