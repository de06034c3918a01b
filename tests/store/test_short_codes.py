from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.store import short_codes
from kit.store.short_codes import ALPHABET, CARD_LENGTH


@pytest.mark.parametrize("pair", ["0O", "1I", "1L", "IL", "2Z", "5S", "8B", "UV", "OQ"])
def test_no_two_signs_look_alike(pair: str) -> None:
    assert not set(pair) <= set(ALPHABET)


@pytest.mark.parametrize("sign", "AEIOUYDW")
def test_no_sign_changes_on_a_vietnamese_keyboard(sign: str) -> None:
    assert sign not in ALPHABET


def test_guessing_a_card_is_hopeless_at_the_allowed_pace() -> None:
    a_day_at_ten_a_minute = 10 * 60 * 24
    assert 200 * a_day_at_ten_a_minute / len(ALPHABET) ** CARD_LENGTH < 1e-4


@given(st.text(ALPHABET, min_size=1, max_size=12))
def test_what_is_printed_is_read_back(code: str) -> None:
    assert short_codes.parse(short_codes.format(code)) == code
    assert short_codes.parse(short_codes.format(code).lower()) == code


@given(st.text())
def test_any_text_is_read_as_a_code_or_as_none(text: str) -> None:
    assert set(short_codes.parse(text)) <= set(ALPHABET)


def test_codes_use_every_sign() -> None:
    assert set(short_codes.make(2000)) == set(ALPHABET)
