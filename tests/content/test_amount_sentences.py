"""What she typed and what she is told: every refusal of an amount, a quantity or a text fills its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.content.messages import LANGUAGES, messages
from kit.domain import amount_refusal, money, quantity, quantity_refusal, typed_text
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

AMOUNTS = ["", "35k🍐", "ib", "1.500.00", "-5", "9" * 20, "9" * 999, "\x00", "1,500.50", "45-60k", "35k/kg", "1k/2 kg"]
RANGES = ["60-45k", "45-60"]
QUANTITIES = [
    "",
    "5 kg lê",
    "kg",
    "5",
    "5 xyz",
    "1.5.0 kg",
    "-5 kg",
    "0 kg",
    "9" * 20 + " kg",
    "9" * 99,
    "\x00",
    "2-3 kg",
]
REFUSED: list[tuple[Callable[[str], object], str]] = [
    *((money.parse, text) for text in [*AMOUNTS, "35"]),
    *((money.parse_range, text) for text in RANGES),
    *((quantity.parse, text) for text in [*QUANTITIES, "1.500 kg", "2 con 3 kg"]),
    (lambda text: typed_text.plain(text, limit=5), "quá dài"),
    (lambda text: typed_text.plain(text, limit=5), "\x07"),
]


def refusal(read: Callable[[str], object], text: str) -> Refusal:
    with pytest.raises(Refusal) as refused:
        read(text)
    return refused.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_becomes_a_sentence(language: str) -> None:
    for read, text in REFUSED:
        sentence = messages(language).refusal(refusal(read, text))
        assert sentence.endswith((".", "?", "…"))
        assert "{" not in sentence


def test_every_kind_is_tried() -> None:
    kinds = {
        thing.kind
        for module in (amount_refusal, quantity_refusal, quantity, typed_text)
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Refusal) and thing.kind
    }
    assert {refusal(read, text).kind for read, text in REFUSED} == kinds


def test_an_unclear_amount_offers_its_choices() -> None:
    assert messages("vi").refusal(refusal(money.parse, "35")) == (
        "Số này có thể hiểu nhiều cách: 35 đ, 35.000 đ. Ý chị là số nào?"
    )
