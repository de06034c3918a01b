"""Looking at a page: what axe finds, whether fingers hit and eyes can read what is on it, and a picture of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.browser.readable import faults

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

SMALL = """() => {
  const seen = (node) => node.checkVisibility() && node.getClientRects().length;
  const found = [];
  for (const node of document.querySelectorAll("a, button, select, input:not([type=hidden]), textarea, summary")) {
    if (!seen(node)) continue;
    const box = (node.closest("label.tile") || node).getBoundingClientRect();
    if (box.height < 47.5 || box.width < 47.5) found.push(`${box.width}x${box.height} ${node.outerHTML.slice(0, 90)}`);
  }
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || /^(SCRIPT|STYLE|TEMPLATE|OPTION)$/.test(node.tagName) || !seen(node)) continue;
    if (parseFloat(getComputedStyle(node).fontSize) < 16) found.push(`small text: ${walk.currentNode.data.trim()}`);
  }
  for (const node of document.querySelectorAll("html, nav")) {
    if (node.scrollWidth > Math.min(node.clientWidth, innerWidth)) found.push(`too wide: ${node.tagName}`);
  }
  return found;
}"""


@dataclass(frozen=True, slots=True)
class Looking:
    """Looks at pages with axe, and keeps pictures in `folder` if there is one."""

    axe: str
    folder: Path | None

    def at(self, page: Page, name: str, *, axe: bool = True) -> None:
        """Fail if the page is one that someone could not use. Without `axe` where it has seen the page already."""
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=self.folder / f"{name}.png", full_page=True)
        small = page.evaluate(SMALL)
        assert small == [], (name, small)
        if not axe:
            return
        assert faults(page, self.axe) == [], name
