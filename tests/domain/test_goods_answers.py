"""What the code and the label on her goods say, from what she typed and from her listing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kit.domain.goods_answers import GoodsAnswers
from kit.domain.listing import Contact, Listing
from kit.domain.refusal import Refusal

HERS = Listing(
    "Măng khô",
    hamlet="Nà Mụ",
    commune="Hồng Thái",
    storage="để nơi khô",
    harvested_on=date(2026, 11, 20),
    contact=Contact("Mai", "0912345678", page="facebook.com/mangkho.nahang"),
)
SHOOTS = GoodsAnswers(name="Măng khô", listing=HERS)


@pytest.mark.parametrize(
    ("reach", "typed", "opens"),
    [
        ("zalo", {}, "https://zalo.me/0912345678"),
        ("zalo", {"number": "0987 654 321"}, "https://zalo.me/0987654321"),
        ("call", {}, "tel:+84912345678"),
        ("page", {}, "https://www.facebook.com/mangkho.nahang"),
        ("words", {}, "Măng khô\nNà Mụ, Hồng Thái\n0912 345 678"),
        ("words", {"words": "Nhà làm,\n\n phơi nắng "}, "Nhà làm,\nphơi nắng"),
        ("", {}, ""),
    ],
)
def test_what_she_left_out_comes_from_her_listing(reach: str, typed: dict[str, str], opens: str) -> None:
    assert replace(SHOOTS, reach=reach, **typed).reached == opens  # type: ignore[arg-type]


@pytest.mark.parametrize("reach", ["zalo", "call", "page", "words"])
def test_without_anything_to_open_there_is_no_code(reach: str) -> None:
    assert GoodsAnswers(name="Măng khô", reach=reach).reached == ""


def test_a_number_that_is_none_is_refused_and_not_printed() -> None:
    with pytest.raises(Refusal):
        _ = replace(SHOOTS, reach="zalo", number="09123").reached


def test_label_of_loose_goods_has_the_day_of_the_harvest_and_no_ingredients() -> None:
    label = replace(SHOOTS, ingredients="măng", warning="-").label
    assert (label.made_on, label.ingredients, label.warning) == (date(2026, 11, 20), "", "")
    assert (label.maker, label.address, label.storage) == ("Mai", "Nà Mụ, Hồng Thái", "để nơi khô")


def test_label_of_packed_goods_never_takes_the_harvest_for_the_day_it_was_made() -> None:
    packed = replace(SHOOTS, sold_as="packed", ingredients="măng", best_before=date(2027, 5, 20)).label
    assert (packed.made_on, packed.ingredients, packed.best_before) == (None, "măng", date(2027, 5, 20))
