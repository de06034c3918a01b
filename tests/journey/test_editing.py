"""A facilitator edits a lesson while the class is in it."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from kit.content import shipped
from tests.browser.serving import invite
from tests.journey.test_coming_back import LESSON, NAME, READY, open_lesson

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.serving import Serving


def test_open_page_is_told_and_loads_the_new_lesson_without_losing_answers(
    serving: Serving, phone_of: Callable[[Serving], Page]
) -> None:
    invite(serving.data, "Mai")
    own = serving.data / "notebooks"
    shutil.copytree(shipped.folder("notebooks"), own)
    serving.start()
    mai = open_lesson(phone_of(serving), serving)
    mai.get_by_label(NAME).fill("Cam sành")
    mai.wait_for_timeout(600)
    path = own / "00_fields.ipynb"
    lesson = json.loads(path.read_text(encoding="utf-8"))
    lesson["cells"][0]["source"] = "# Trang vừa sửa"
    path.write_text('{"half": ', encoding="utf-8")  # caught while it is being saved
    mai.wait_for_timeout(4000)
    path.write_text(json.dumps(lesson), encoding="utf-8")
    expect(mai.locator(".cp-banner-edited")).to_be_visible()
    mai.locator(".cp-banner-edited button").click()
    expect(mai.get_by_role("heading", name="Trang vừa sửa")).to_be_visible()
    mai.locator(READY).wait_for()
    expect(mai.get_by_label(NAME)).to_have_value("Cam sành")
    assert mai.url == f"{serving.url}{LESSON}"
