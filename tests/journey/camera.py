"""Camera: pictures of every screen of a lesson, where CHOPHIEN_PICTURES=<folder> asks for them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.conftest import PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = os.environ.get("CHOPHIEN_PICTURES", "")


class Camera:
    """Takes a picture of each screen of `lesson`; without a lesson, or without a folder for them, of none."""

    def __init__(self, lesson: str = "") -> None:
        self.lesson, self.taken = lesson, 0

    def shoot(self, page: Page, name: str, step: str = "") -> None:
        if not (FOLDER and self.lesson):
            return
        page.wait_for_timeout(400)
        clip = page.locator(f".cp-step-{step}").bounding_box() if step else None
        if clip:
            page.add_style_tag(content=".cp-hand { display: none }")  # on a phone it stays at the lower edge
            clip["y"] += page.evaluate("scrollY")
            clip.update(x=0, width=PHONE["width"])
        path = Path(FOLDER) / f"{self.lesson}-{self.taken:02}-{name}.png"
        page.screenshot(path=path, full_page=True, **({"clip": clip} if clip else {}))  # type: ignore[arg-type]
        self.taken += 1

    def keep(self, name: str, paper: bytes) -> None:
        """Keep a paper as it was downloaded; `name` ends in its form."""
        if FOLDER and self.lesson:
            (Path(FOLDER) / f"{self.lesson}-{name}").write_bytes(paper)
