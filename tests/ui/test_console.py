"""The console's boards: what their scripts look for is there, and the practice class has the shape of a room's."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from kit.content.messages import LANGUAGES
from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import Console
from kit.ui.console.board import STATIC
from tests.server.room.serving import Served

if TYPE_CHECKING:
    from pathlib import Path

    from kit.ui.console.board import Board

BOARDS = ("hands", "people", "call", "timer", "pace", "hard", "wall")


def made(name: str, language: str = "vi") -> Board:
    bind_keeper(MemoryKeeper(language))
    board: Board = getattr(Console(), name)()
    board._repr_mimebundle_()
    return board


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BOARDS)
def test_every_word_and_place_that_a_script_asks_for_is_there(name: str, language: str) -> None:
    board, script = made(name, language), (STATIC / f"{name}.js").read_text(encoding="utf-8")
    said = set(re.findall(r'(?<![\w.])say\("([a-z-]+)"', script))
    said |= {word for pair in re.findall(r'say\(\w+ \? "([a-z-]+)" : "([a-z-]+)"', script) for word in pair}
    said |= {word for pair in re.findall(r'say\([\w.]+ \? "([a-z-]+)" : "([a-z-]+)"', script) for word in pair}
    assert said <= board.said.keys()
    places = set(re.findall(r'part\("([a-z-]+)"\)', script)) | set(re.findall(r"\[data-cc-([a-z-]+)\]", script))
    assert {place for place in places if f"data-cc-{place}" not in board.markup} <= {"practice", "lost"}
    holes = {name for words in board.said.values() for name in re.findall(r"\{(\w+)\}", words)}
    assert holes == {hole for names in board.words.values() for hole in names}


def test_first_board_alone_brings_the_practice_class_and_says_what_it_is() -> None:
    bind_keeper(MemoryKeeper())
    console = Console()
    first, second = console.call(), console.hands()
    assert first.practice
    assert "lớp tập, toàn người mẫu" in first.markup
    assert second.practice == {}
    assert "lớp tập" not in second.markup


def test_practice_class_has_the_shape_of_a_room(tmp_path: Path) -> None:
    served = Served(tmp_path)
    try:
        served.add()
        laptop = served.phone()
        laptop.lead()
        real = json.loads(laptop.get("console/now.json").body)
    finally:
        served.close()
    practice = made("people").practice
    assert practice.keys() == real.keys()
    assert practice["people"][0].keys() == real["people"][0].keys()
    assert practice["lessons"][0].keys() == real["lessons"][0].keys()
    assert practice["lessons"][0]["gate"].keys() == real["lessons"][0]["gate"].keys()
    numbers = [one["number"] for one in practice["people"]]
    assert len(numbers) == len(set(numbers))
