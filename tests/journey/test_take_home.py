"""Taking things home in a real room: a lesson stays open and alive while she downloads, from its page or another."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from kit.store import open_store
from tests.browser.conftest import PATIENCE
from tests.browser.serving import Serving, invite
from tests.journey.camera import Camera
from tests.journey.test_pricing import five_numbers, open_lesson
from tests.server.room.belonging import LINES, fill, fill_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

LOST = ".cp-banner-lost"


def test_a_download_never_ends_her_visit(serving: Serving, phone_of: Callable[[Serving], Page], tmp_path: Path) -> None:
    (mai,) = invite(serving.data, "Mai")
    with open_store(serving.data) as store:
        fill(store.keeper(mai.id))
        fill_book(store.keeper(mai.id))
        store.keeper(mai.id).flush()
    room = serving.start()
    lesson = phone_of(room)
    hand = open_lesson(lesson, room)
    five_numbers(hand, Camera())
    lesson.evaluate("document.documentElement.dataset.same = 'yes'")

    files = lesson.context.new_page()
    files.set_default_timeout(PATIENCE)
    files.goto(f"{room.url}files/")
    for link in ("Tải tất cả về máy", "Sổ Excel, tự tính"):
        with files.expect_download() as download:
            files.get_by_role("link", name=link).click()
        download.value.save_as(tmp_path / link)
        with zipfile.ZipFile(tmp_path / link) as archive:
            assert archive.testzip() is None

    lesson.bring_to_front()
    hand.go_on("guess")
    hand.type("more", packing="100k", transport="150k")
    hand.check("more", "15.294")
    assert lesson.evaluate("document.documentElement.dataset.same") == "yes"
    expect(lesson.locator(LOST)).to_have_count(0)

    # A download from the page of the lesson itself, as its own papers are.
    lesson.evaluate(
        """() => { const link = document.createElement("a"); link.href = "/files/all.zip"; link.download = "";
           link.textContent = "tất cả"; document.body.append(link); }"""
    )
    with lesson.expect_download() as download:
        lesson.get_by_text("tất cả", exact=True).click()
    assert download.value.suggested_filename.endswith(".zip")
    hand.go_on("more")
    hand.type("market", market_price="18k")
    hand.check("market", "18.000")
    assert lesson.evaluate("document.documentElement.dataset.same") == "yes"

    room.stop()
    with open_store(serving.data) as store:
        assert store.keeper(mai.id).load("pricing")["market_price"] == "18k"
        assert len(store.keeper(mai.id).cash_book().lines) == len(LINES)
