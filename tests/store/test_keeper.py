from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.store import open_store
from kit.store.keeper import Json, Keeper, MemoryKeeper
from kit.store.refusals import NotFound, StoreClosed, ValueNotStorable, ValueTooLarge
from kit.store.values import MAX_BYTES, storable
from tests.store.conftest import Clock, someone_who_consented

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import Participant
    from kit.store.store import Store

PAGE = "01_pricing"

json_values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
saves = st.lists(
    st.tuples(st.sampled_from(["p", "q"]), st.sampled_from(["giá", "kg", "tên"]), json_values), max_size=25
)


def test_what_is_saved_is_loaded_before_it_is_written(store: Store, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "price", "35 nghìn")
    assert keeper.load(PAGE) == {"price": "35 nghìn"}


def test_another_phone_of_hers_finds_it_at_once(store: Store, dua: Participant) -> None:
    store.keeper(dua.id).save(PAGE, "price", 35000)
    assert store.keeper(dua.id).load(PAGE) == {"price": 35000}


def test_after_a_restart_it_is_still_there(where: Path | str, clock: Clock) -> None:
    with open_store(where, clock=clock) as store:
        dua = someone_who_consented(store)
        store.keeper(dua.id).save(PAGE, "price", {"low": 30000, "ghi chú": "chè búp"})
    with open_store(where, clock=clock) as store:
        assert store.keeper(dua.id).load(PAGE) == {"price": {"low": 30000, "ghi chú": "chè búp"}}


def test_nobody_finds_what_another_woman_saved(store: Store, mai: Participant, dua: Participant) -> None:
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.keeper(dua.id).save(PAGE, "price", 1)
    store.keeper(mai.id).save(PAGE, "price", 2)
    store.flush()
    assert store.keeper(dua.id).load(PAGE) == {"price": 1}
    assert store.keeper(mai.id).load(PAGE) == {"price": 2}


def test_pages_are_apart(store: Store, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.save("a", "x", 1)
    keeper.save("b", "x", 2)
    assert (keeper.load("a"), keeper.load("b"), keeper.load("c")) == ({"x": 1}, {"x": 2}, {})


def test_an_empty_value_is_a_value(store: Store, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "price", 35000)
    keeper.save(PAGE, "price", None)
    keeper.flush()
    assert keeper.load(PAGE) == {"price": None}


def test_text_comes_back_in_one_form_of_unicode(store: Store, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "tên", {unicodedata.normalize("NFD", "thôn"): unicodedata.normalize("NFD", "Nà Mụ")})
    assert keeper.load(PAGE) == {"tên": {"thôn": "Nà Mụ"}}


@pytest.mark.parametrize("value", ["x" * MAX_BYTES, ["ố" * 1000] * 200, {"photo": "A" * MAX_BYTES}])
def test_a_value_past_the_limit_is_refused_and_the_last_one_stays(store: Store, dua: Participant, value: Json) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "note", "before")
    with pytest.raises(ValueTooLarge) as refusal:
        keeper.save(PAGE, "note", value)
    assert refusal.value.details["limit"] == 512
    assert keeper.load(PAGE) == {"note": "before"}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud83d", object, {1: 2}, {"a": {3}}, b"x"], ids=repr)
def test_what_is_not_json_is_refused(store: Store, dua: Participant, value: Json) -> None:
    with pytest.raises(ValueNotStorable):
        store.keeper(dua.id).save(PAGE, "x", value)


def test_a_value_nested_without_end_is_refused(store: Store, dua: Participant) -> None:
    endless: list[Json] = []
    endless.append(endless)
    with pytest.raises(ValueNotStorable):
        store.keeper(dua.id).save(PAGE, "x", endless)


@pytest.mark.parametrize(
    ("page", "field"), [("", "x"), ("p", ""), ("p" * 81, "x"), ("p", "x" * 81), ("p\x00", "x"), ("p", "\ud83d")]
)
def test_a_page_or_field_without_a_proper_name_is_refused(
    store: Store, dua: Participant, page: str, field: str
) -> None:
    with pytest.raises(ValueNotStorable):
        store.keeper(dua.id).save(page, field, 1)


def test_a_value_changed_by_the_page_afterwards_is_kept_as_it_was(store: Store, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    rows: list[Json] = ["chè"]
    keeper.save(PAGE, "rows", rows)
    rows.append("mật ong")
    assert keeper.load(PAGE) == {"rows": ["chè"]}


def test_there_is_no_keeper_for_nobody(store: Store, dua: Participant) -> None:
    store.participants.forget(dua.id)
    with pytest.raises(NotFound):
        store.keeper(dua.id)


def test_a_closed_store_says_so(where: Path | str, clock: Clock) -> None:
    store = open_store(where, clock=clock)
    keeper = store.keeper(someone_who_consented(store).id)
    store.close()
    with pytest.raises(StoreClosed):
        keeper.save(PAGE, "x", 1)


def test_the_keeper_speaks_her_language(store: Store) -> None:
    anna = store.participants.add(someone_who_consented(store).workshop, hamlet="Nà Mụ", name="Anna", language="en")
    keepers: list[Keeper] = [store.keeper(anna.id), MemoryKeeper("en")]
    assert [keeper.language for keeper in keepers] == ["en", "en"]


@pytest.fixture(scope="module")
def one_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("store"), clock=Clock()) as store:
        yield store


@given(saves=saves, consent_after=st.integers(0, 25), flush_after=st.integers(0, 25))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_last_value_of_a_field_wins_whenever_it_is_written(
    one_store: Store, saves: list[tuple[str, str, Json]], consent_after: int, flush_after: int
) -> None:
    workshop = someone_who_consented(one_store).workshop
    woman = one_store.participants.add(workshop, hamlet="Nà Mụ", name="Mỷ")
    keeper = one_store.keeper(woman.id)
    expected: dict[str, dict[str, Json]] = {"p": {}, "q": {}}
    for turn, (page, field, value) in enumerate(saves):
        if turn == consent_after:
            one_store.consents.give(woman.id, "keep", wording="2026-11")
        if turn == flush_after:
            keeper.flush()
        keeper.save(page, field, value)
        expected[page][field] = storable(value)
        assert keeper.load(page) == expected[page]
    one_store.consents.give(woman.id, "keep", wording="2026-11")
    keeper.flush()
    assert {page: one_store.answers.latest(woman.id, page) for page in expected} == expected
