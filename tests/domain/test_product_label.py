"""Product labels: what is still missing is said by what the goods are, and nothing is claimed that is not hers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kit.content import label_fields, label_text
from kit.content.messages import LANGUAGES, messages
from kit.domain import phone
from kit.domain.product_code import NotTraceability, WordsTooLong
from kit.domain.product_label import (
    BestBeforeMade,
    LabelFieldTooLong,
    LabelForAlcohol,
    LabelUnreadable,
    ProductLabel,
    missing,
)

if TYPE_CHECKING:
    from kit.domain.product_label import Goods
    from kit.domain.refusal import Refusal

TODAY = date(2026, 11, 25)
BAMBOO = ProductLabel(
    name="Măng khô",
    net_quantity="200 g",
    ingredients="măng vầu",
    made_on=date(2026, 11, 20),
    best_before=date(2027, 5, 20),
    storage="Nơi khô ráo; ngâm nước qua đêm rồi luộc",
    maker="Triệu Thị Hoa (nhân vật minh họa)",
    address="thôn Nà Bó, xã Hồng Thái",
    origin="rừng Hồng Thái",
    phone="0912 345 678",
)


def named(label: ProductLabel, goods: Goods, *, required: bool) -> list[str]:
    needs = label_fields.needs(goods, TODAY)
    return [need.field for need in missing(label, needs) if need.required == required]


def test_packed_food_without_its_dates_and_maker_misses_what_the_law_asks() -> None:
    label = ProductLabel(name="Măng khô", net_quantity="200 g", phone="0912345678")
    required = ["ingredients", "made_on", "best_before", "storage", "maker", "address", "origin"]
    assert named(label, "packed", required=True) == required
    assert named(label, "packed", required=False) == ["warning"]


def test_whole_label_misses_nothing_that_is_required() -> None:
    assert named(BAMBOO, "packed", required=True) == []


def test_fresh_fruit_sold_unpacked_misses_only_what_buyers_look_for() -> None:
    label = ProductLabel(name="Lê Hồng Thái")
    assert named(label, "fresh", required=True) == []
    assert named(label, "fresh", required=False) == ["net_quantity", "made_on", "origin", "maker", "phone"]


def test_what_is_required_stands_in_front() -> None:
    found = missing(ProductLabel(), label_fields.needs("packed", TODAY))
    assert [need.required for need in found] == sorted((need.required for need in found), reverse=True)


def test_no_field_is_asked_for_before_its_law_and_none_is_graded_verified() -> None:
    assert label_fields.needs("packed", date(2020, 1, 1)) == ()
    assert {row.confidence for row in label_fields.label_fields("packed", TODAY)} <= {"secondary", "unverified"}


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"name": "Rượu ngô men lá"}, LabelForAlcohol),
        ({"name": "ruou nep"}, LabelForAlcohol),
        ({"name": "Lê " * 60}, LabelFieldTooLong),
        ({"name": "Lê", "storage": "nơi\x00mát"}, LabelUnreadable),
        ({"name": "Lê", "origin": "Hồng Thái, có tem truy xuất nguồn gốc"}, NotTraceability),
        ({"name": "Lê", "phone": "0912"}, phone.PhoneLength),
        ({"name": "Lê", "made_on": date(2026, 11, 20), "best_before": date(2026, 11, 19)}, BestBeforeMade),
    ],
)
def test_what_no_label_may_say_is_refused_with_what_to_do(said: dict[str, Any], refusal: type[Refusal]) -> None:
    with pytest.raises(refusal) as caught:
        ProductLabel(**said)
    for language in LANGUAGES:
        assert len(messages(language).refusal(caught.value)) > 20


def test_label_is_printed_in_the_order_of_a_label_with_days_as_viet_nam_writes_them() -> None:
    assert label_text.lines(BAMBOO, "packed", on=TODAY)[:4] == (
        "Khối lượng: 200 g",
        "Thành phần: măng vầu",
        "Ngày làm (NSX): 20/11/2026",
        "Hạn dùng (HSD): 20/05/2027",
    )
    assert label_text.lines(BAMBOO, "packed", on=TODAY, language="en")[0] == "Net quantity: 200 g"
    assert label_text.lines(ProductLabel(name="Lê"), "fresh", on=TODAY) == ()


def test_code_says_the_same_as_the_label_or_is_refused_when_too_long() -> None:
    pears = ProductLabel(name="Lê Hồng Thái", net_quantity="5 kg", made_on=TODAY, phone="0912345678")
    assert label_text.words(pears, "fresh", on=TODAY).splitlines() == [
        "Lê Hồng Thái",
        "Khối lượng: 5 kg",
        "Ngày hái: 25/11/2026",
        "Điện thoại: 0912 345 678",
    ]
    with pytest.raises(WordsTooLong):
        label_text.words(BAMBOO, "packed", on=TODAY)
