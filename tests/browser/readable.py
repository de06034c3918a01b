"""Readable: what axe finds on a page, and which letters in its steps are too small."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

FAULTS = """axe.run({resultTypes: ["violations"]})
  .then(found => found.violations.map(fault => `${fault.id}: ${fault.nodes[0].html}`))"""
TINY = """() => [...document.querySelectorAll(".cp-step *")]
  .filter((part) => part.getClientRects().length && part.children.length === 0 && part.textContent.trim())
  .filter((part) => parseFloat(getComputedStyle(part).fontSize) < 16)
  .map((part) => part.textContent)"""


def axe(npm: Path) -> str:
    """Return the script of axe from the front end's packages."""
    return (npm / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def faults(page: Page, script: str) -> list[str]:
    """Return what `script`, which is axe, finds on a page."""
    page.evaluate(script)
    found: list[str] = page.evaluate(FAULTS)
    return found


def tiny_words(page: Page) -> list[str]:
    """Return the words in steps whose letters are below 16 pixels."""
    found: list[str] = page.evaluate(TINY)
    return found
