"""The organizer's page: what is chosen is what all boards show; without results an invented province, said to be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.reports.room_counts import PLACE_VARIABLE
from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import Province

if TYPE_CHECKING:
    from kit.ui.province.board import Board

BOARDS = ("glance", "quarters", "lessons", "prices", "halves", "questions", "rooms")


@pytest.fixture
def province(monkeypatch: pytest.MonkeyPatch) -> Province:
    monkeypatch.delenv(PLACE_VARIABLE, raising=False)
    bind_keeper(MemoryKeeper())
    return Province()


def test_without_results_an_invented_province_is_shown_and_says_so(province: Province) -> None:
    assert "mọi con số đều bịa ra" in province.choose().markup
    glance = province.glance().markup
    assert "<strong>679</strong> chị em đã đến lớp" in glance
    assert "12 lớp · 8 hội trường · 8 xã, phường" in glance


def test_every_board_follows_what_is_chosen(province: Province) -> None:
    choose = province.choose()
    boards: dict[str, Board] = {name: getattr(province, name)() for name in BOARDS}
    before = {name: board.markup for name, board in boards.items()}
    choose.period = "2026-q2"
    assert choose.seen == "Quý 2 năm 2026, mọi xã, phường: 3 lớp, từ 08/04/2026 đến 13/05/2026."
    assert all(board.markup != before[name] for name, board in boards.items())
    choose.period, choose.commune = "all", "Xã mẫu D"
    assert "Số chị em đã đến lớp: không nêu" in boards["glance"].markup, "it has a class of four"
    assert "không nêu" in boards["rooms"].markup


@pytest.mark.parametrize("nonsense", ["2031-q9", "<script>", ""])
def test_what_is_not_in_the_lists_is_everything(province: Province, nonsense: str) -> None:
    choose = province.choose()
    choose.period = choose.commune = nonsense
    assert province.looking.report.rooms == 12


def test_a_drawing_says_in_words_what_it_shows(province: Province) -> None:
    assert 'aria-label="Quý 1 năm 2026: 144; Quý 2 năm 2026: 143' in province.quarters().markup
    assert "Biết vốn của 1 cân, 1 con, 1 gói: trước 20%, sau 69%" in province.questions().markup


def test_a_file_is_called_by_what_it_shows_and_its_day(province: Province) -> None:
    files, choose = province.files(), province.choose()
    assert files.file_name("pdf") == f"ket-qua-cac-lop-{province.looking.report.made_on}.pdf"
    choose.period, choose.commune = "2026-q4", "Xã mẫu C"
    assert files.file_name("csv") == f"ket-qua-cac-lop-2026-q4-mau-c-{province.looking.report.made_on}.csv"
    assert "Xã mẫu C: 1 lớp" in files.file("csv").decode()
