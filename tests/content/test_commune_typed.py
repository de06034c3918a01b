"""A commune is written by its name of today; who types a former one is told what it is now."""

from __future__ import annotations

import pytest

from kit.content import communes
from kit.content.commune_typed import CommuneFormer, CommuneUnknown, names, of_today


@pytest.mark.parametrize("typed", ["Xã Hồng Thái", "hồng thái", "hong thai", " XÃ HỒNG  THÁI ", "Hồng Thái, Na Hang"])
def test_a_commune_of_today_is_taken_however_it_is_typed(typed: str) -> None:
    assert of_today(typed).name == "Xã Hồng Thái"


def test_every_commune_to_choose_from_is_taken_as_it_stands() -> None:
    assert [of_today(name).name for name in names()] == names()
    assert len(names()) == 124


@pytest.mark.parametrize("typed", ["Đà Vị", "xã đà vị", "da vi, huyện Na Hang"])
def test_a_former_commune_says_what_it_is_today(typed: str) -> None:
    with pytest.raises(CommuneFormer) as refusal:
        of_today(typed)
    assert refusal.value.now == ("Xã Hồng Thái",)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Vĩnh Quang", ("01021", "02350")),
        ("Vĩnh Quang, huyện Chiêm Hóa", ("02350",)),
        ("Yên Định", ("00994", "00700")),  # it was split
    ],
)
def test_where_a_name_means_several_she_chooses(typed: str, codes: tuple[str, ...]) -> None:
    with pytest.raises(CommuneFormer) as refusal:
        of_today(typed)
    today = communes.communes()
    assert set(refusal.value.now) == {today[code].name for code in codes}


@pytest.mark.parametrize("typed", ["", "  ", "chưa ghi", "Hà Nội"])
def test_what_is_no_commune_is_refused(typed: str) -> None:
    with pytest.raises(CommuneUnknown):
        of_today(typed)


def test_part_of_a_name_is_answered_with_what_it_may_mean() -> None:
    with pytest.raises(CommuneUnknown) as refusal:
        of_today("Hồng Th")
    assert "Xã Hồng Thái" in refusal.value.now
