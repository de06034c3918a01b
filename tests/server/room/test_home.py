"""Her own page: the way back to the form of her book, once she has learned to write in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.server.room.room import Lesson
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORM = 'href="/b/cash_book#week"'


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Return a room with the lesson about the cash book."""
    room = Served(tmp_path, lessons=(Lesson("cash_book", {"vi": "Sổ thu chi", "en": "The cash book"}, 120),))
    yield room
    room.close()


def test_the_form_of_her_book_is_one_tap_away_once_she_has_written(served: Served) -> None:
    mai = served.add("Mai")
    phone = served.phone()
    phone.sign_in(mai)
    phone.agree()
    page = phone.get("home")
    assert page.status == 200
    assert FORM not in page.text
    keeper = served.store.keeper(mai.id)
    keeper.save("cash_book", "step-week", "done")
    keeper.flush()
    page = phone.get("home")
    assert FORM in page.text
    assert "Ghi một khoản vào sổ" in shown(page)
