"""Phone numbers: every way people write a mobile number is one number, and what is none is refused with its reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain import phone
from kit.domain.refusal import Refusal


@pytest.mark.parametrize(
    "text",
    [
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "091-234-5678",
        "(091) 234 5678",
        "+84912345678",
        "+84 912 345 678",
        "84912345678",
        "0084912345678",
        "+840912345678",
        "０９１２３４５６７８",
        " 0912345678\n",
    ],
)
def test_one_number_however_it_is_written(text: str) -> None:
    assert phone.parse(text) == "0912345678"


@pytest.mark.parametrize("begins", ["03", "05", "07", "08", "09"])
def test_every_network_is_taken(begins: str) -> None:
    assert phone.parse(f"{begins}84000084") == f"{begins}84000084"


def test_noughts_and_84_inside_a_number_stay() -> None:
    assert phone.parse("+84900123400") == "0900123400"
    assert phone.parse("0384840084") == "0384840084"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "phone-missing"),
        ("  ", "phone-missing"),
        ("gọi em", "phone-unclear"),
        ("0912345678 hoặc 0987654321", "phone-unclear"),
        ("0912345678 / 0987654321", "phone-length"),
        ("0912 345", "phone-length"),
        ("091234567890", "phone-length"),
        ("0207 3822 123", "phone-not-mobile"),
        ("0612345678", "phone-not-mobile"),
        ("1234567890", "phone-not-mobile"),
        ("01234567890", "phone-old"),
        ("٠٩١٢٣٤٥٦٧٨", "phone-unclear"),
        ("0912\x0045678", "phone-unclear"),
        ("9" * 10_000, "phone-unclear"),
    ],
)
def test_what_is_no_mobile_number_is_refused_with_its_reason(text: str, kind: str) -> None:
    with pytest.raises(Refusal) as refused:
        phone.parse(text)
    assert refused.value.kind == kind


@given(st.text(max_size=60))
def test_any_text_is_a_number_or_a_refusal(text: str) -> None:
    try:
        found = phone.parse(text)
    except Refusal:
        return
    assert len(found) == 10
    assert phone.parse(phone.format(found)) == found
