"""The slides in a real browser: the keys of a clicker, notes that follow, all of it on the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from kit.content import slides_file
from kit.content.messages import LANGUAGES
from kit.content.shipped import folder
from kit.server.offer import offers
from kit.server.papers import Papers
from tests.browser_room.test_console import lead
from tests.server.room.serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser_room.looking import Looking

SCREENS = {"vi": {"width": 1280, "height": 720}, "en": {"width": 1024, "height": 768}}
PRESSES = 100
CUT_OFF = """() => {
  const slide = Reveal.getCurrentSlide(), edge = slide.getBoundingClientRect(), found = [];
  const parts = ".name, .body, .words, .shown, p, li, td, figure, figcaption, .chart, .live";
  for (const node of slide.querySelectorAll(parts)) {
    if (!node.getClientRects().length) continue;
    const box = node.getBoundingClientRect();
    const across = box.right > edge.right + 1 || box.left < edge.left || node.scrollWidth > node.clientWidth + 1;
    const down = box.bottom > edge.bottom + 1 || box.top < edge.top;
    if (across || down) found.push(`${node.className} ${node.textContent.slice(0, 40)}`);
  }
  const small = parseFloat(getComputedStyle(slide).fontSize);
  if (small < 26) found.push(`letters of ${small}`);
  return found;
}"""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Return a room with every lesson that has slides."""
    lessons = [lesson for offer in offers(folder("notebooks")).values() if (lesson := offer.lesson)]
    room = Served(tmp_path, prints=Papers(), lessons=lessons)
    yield room
    room.close()


def test_slides_are_turned_and_the_notes_follow(served: Served, laptop: Page, looking: Looking) -> None:
    lead(laptop)
    laptop.goto("slides/")
    looking.at(laptop, "70_slides")
    laptop.locator("details").first.click()
    expect(laptop.get_by_role("link", name="Tờ treo A3").first).to_be_visible()
    laptop.goto("slides/01_pricing")
    expect(laptop.get_by_role("heading", level=1)).to_have_text("Hàng của mình giá bao nhiêu?")
    with laptop.context.expect_page() as opened:
        laptop.keyboard.press("s")
    notes = opened.value
    expect(notes.get_by_role("status").first).to_have_text("Đang theo màn chiếu.")
    looking.at(notes, "71_slides_notes")
    for key in ("PageDown", "ArrowRight", "Space"):
        laptop.keyboard.press(key)
    expect(laptop).to_have_url(re.compile("#/3$"))
    expect(notes.get_by_role("heading", level=2, name="Trên điện thoại: hàng của mình")).to_be_visible()
    expect(notes.get_by_text("11 phút")).to_be_visible()
    expect(notes.locator(".now .slide")).to_contain_text("Thu được bao nhiêu?")
    expect(notes.locator(".then .slide")).to_contain_text("Trên điện thoại: tiền mua và công nhà")
    part = laptop.locator("section.present iframe")
    expect(part).to_have_attribute("src", "/projector/progress")
    notes.get_by_role("button", name="Bắt đầu tính giờ").click()
    expect(notes.get_by_text("Còn dư 16 phút")).to_be_visible()
    notes.get_by_role("button", name="Trang trước").click()
    expect(laptop).to_have_url(re.compile("#/2$"))
    notes.locator("body").press("PageDown")
    expect(laptop).to_have_url(re.compile("#/3$"))
    laptop.goto("slides/en/01_pricing#/4")
    expect(notes.locator(".now .slide")).to_contain_text("Mua hết bao nhiêu tiền?")
    notes.reload()
    expect(notes.locator(".now .slide")).to_contain_text("Mua hết bao nhiêu tiền?")
    expect(notes.get_by_role("button", name="Tính giờ lại")).to_be_visible()


def test_a_press_in_a_live_part_leaves_the_clicker_working(served: Served, laptop: Page) -> None:
    lead(laptop)
    laptop.goto("slides/03_qr#/2")
    part = laptop.locator("section.present iframe")
    expect(part).to_have_attribute("src", "/projector/result/qr/says")
    part.content_frame.locator("main").click()
    for _ in range(PRESSES):  # the keys come back a moment after the press
        laptop.keyboard.press("PageDown")
        laptop.wait_for_timeout(100)
        if laptop.locator("section.present .name").inner_text() == "Chị nhận tiền bằng gì?":
            return
    raise AssertionError("the keys stayed in the frame")


def test_nothing_of_any_slide_is_cut_off_on_a_projector(served: Served, laptop: Page, looking: Looking) -> None:
    lead(laptop)
    for language in LANGUAGES:
        laptop.set_viewport_size(SCREENS[language])  # type: ignore[arg-type]
        for name in slides_file.names(folder("slides")):
            deck = slides_file.read(folder("slides"), name, language=language, on=served.room.today())
            laptop.goto(f"slides/{name}" if language == "vi" else f"slides/{language}/{name}")
            for number, slide in enumerate(deck.slides):
                expect(laptop.locator("section.present .name")).to_have_text(slide.title)
                assert laptop.evaluate(CUT_OFF) == [], (name, language, number + 1)
                if looking.folder:
                    laptop.screenshot(path=looking.folder / f"72_{name}_{language}_{number + 1:02}.png")
                laptop.keyboard.press("PageDown")
