"""Communes are found by today's name or a former one, as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content import communes


def names(text: str) -> list[str]:
    return [match.commune.name for match in communes.search(text)]


@pytest.mark.parametrize(
    "typed", ["Hồng Thái", "hong thai", "XÃ HỒNG THÁI", "xã hồng thái", "  hồng   thái ", "Hô\u0300ng Tha\u0301i"]
)
def test_todays_name_is_found_however_it_is_typed(typed: str) -> None:
    assert names(typed)[0] == "Xã Hồng Thái"


@pytest.mark.parametrize("former", ["Đà Vị", "da vi", "Sơn Phú", "Hồng Thái"])
def test_commune_is_found_by_each_of_the_former_ones_that_it_took_in(former: str) -> None:
    assert "Xã Hồng Thái" in names(former)


def test_match_by_a_former_name_says_which_it_was() -> None:
    match = next(match for match in communes.search("đà vị") if match.commune.name == "Xã Hồng Thái")
    assert [former.old_name for former in match.former] == ["Xã Đà Vị"]
    assert communes.search("hồng thái")[0].former == ()


def test_every_commune_of_today_is_found_first_or_beside_its_namesakes() -> None:
    for commune in communes.communes().values():
        found = [match.commune for match in communes.search(commune.name)]
        assert commune in found[:3], commune.name


def test_every_former_commune_leads_to_todays() -> None:
    today = communes.communes()
    for former in communes.former_communes():
        assert former.new_code in today
        assert today[former.new_code] in communes.of_former(former.old_name, former.old_district)
        assert former.new_code in {match.commune.code for match in communes.search(former.old_name)}


def test_former_commune_that_was_split_leads_to_all_its_parts() -> None:
    split = {former.old_code for former in communes.former_communes() if former.relation != "whole"}
    assert split
    for code in split:
        parts = [former for former in communes.former_communes() if former.old_code == code]
        found = communes.of_former(parts[0].old_name, parts[0].old_district)
        assert {commune.code for commune in found} == {part.new_code for part in parts}
        assert len(found) > 1


def test_district_tells_former_communes_of_one_name_apart() -> None:
    by_name: dict[str, set[str]] = {}
    for former in communes.former_communes():
        by_name.setdefault(communes.plain(former.old_name), set()).add(former.old_district)
    name, districts = next((name, found) for name, found in by_name.items() if len(found) > 1)
    apart = [communes.of_former(name, district.removeprefix("Huyện ")) for district in sorted(districts)]
    assert all(apart)
    assert {commune.code for commune in communes.of_former(name)} == {c.code for found in apart for c in found}


def test_province_has_its_communes_and_wards_of_since_the_merger() -> None:
    assert len(communes.communes()) == 124
    assert {former.old_province for former in communes.former_communes()} == {"Tỉnh Hà Giang", "Tỉnh Tuyên Quang"}


@pytest.mark.parametrize("typed", ["", " ", "xyzw", "🍐", "\x00"])
def test_what_names_no_commune_finds_none(typed: str) -> None:
    assert communes.search(typed) == []


@given(st.text(max_size=40))
def test_any_text_is_searched_without_trouble(text: str) -> None:
    found = communes.search(text)
    assert len({match.commune.code for match in found}) == len(found)
