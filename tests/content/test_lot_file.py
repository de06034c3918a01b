"""A lot file, whatever stands in it, is a lot that can be priced or one sentence that says what to mend."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content import lot_file
from kit.content.messages import LANGUAGES, messages
from kit.domain import pricing
from kit.domain.refusal import Refusal

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = json.loads((ROOT / "datasets" / "lot_example.json").read_text(encoding="utf-8"))
LOT = EXAMPLE["input"]


def paths(value: Any, *way: str | int) -> list[tuple[str | int, ...]]:
    """Return the way to every value inside `value`."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [way, *(path for key, below in inside for path in paths(below, *way, key))]


def price(given_bytes: bytes) -> None:
    """Price a lot file, or check that its refusal is one sentence in each language."""
    try:
        breakdown = pricing.price(lot_file.read(given_bytes))
    except Refusal as refusal:
        for language in LANGUAGES:
            sentence = messages(language).refusal(refusal)
            assert sentence.isprintable()
            assert 15 < len(sentence) < 400
        return
    json.dumps(lot_file.data(breakdown))
    assert breakdown.asking_price >= 0


texts = st.text(max_size=40) | st.sampled_from(["35", "1.5", "0 kg", "100 bó", "-5 kg", "1e5 kg", "9" * 50, "100 kg"])
numbers = st.integers(-(10**40), 10**40) | st.integers(0, 300) | st.floats(allow_nan=True, allow_infinity=True)
scalars = st.none() | st.booleans() | numbers | texts
values = st.recursive(scalars, lambda below: st.lists(below, max_size=3) | st.dictionaries(texts, below, max_size=3))


@given(st.sampled_from(paths(LOT)[1:]), values)
def test_any_value_in_any_place_is_a_price_or_a_sentence(path: tuple[str | int, ...], value: Any) -> None:
    lot = copy.deepcopy(LOT)
    place = lot
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    price(json.dumps(lot).encode())


@given(st.sampled_from(paths(LOT)[1:]))
def test_any_part_left_out_is_a_price_or_a_sentence(path: tuple[str | int, ...]) -> None:
    lot = copy.deepcopy(LOT)
    place = lot
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    price(json.dumps(lot).encode())


@given(values)
def test_any_json_is_a_price_or_a_sentence(value: Any) -> None:
    price(json.dumps(value).encode())
    price(json.dumps({"input": value}).encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_a_sentence(given_bytes: bytes) -> None:
    price(given_bytes)


@given(st.integers(0, len(json.dumps(LOT))))
def test_half_a_file_is_a_sentence(length: int) -> None:
    half = json.dumps(LOT).encode()[:length]
    if length < len(json.dumps(LOT)):
        with pytest.raises(lot_file.LotNotJson):
            lot_file.read(half)
    price(half)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_letters_and_marks_apart_price_the_same(form: str) -> None:
    import unicodedata

    text = unicodedata.normalize(form, json.dumps(LOT, ensure_ascii=False))
    assert lot_file.data(pricing.price(lot_file.read(text.encode()))) == EXAMPLE["output"]
