"""Found: what the rules find in a text, one below the other: where, why, which article, and a safe wording to tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.ui.html import Html, element
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.domain.claims import Finding
    from kit.ui.page import Page

MOST_SHOWN = 5
SIGNS = {"block": "closed", "warn": "retry", "ask": "think"}


def found_list(page: Page, text: str, found: Sequence[Finding]) -> Html:
    """Return the first findings, those that close the copy before the others."""
    if not found:
        return Html()
    ranked = sorted(found, key=lambda one: (list(SIGNS).index(one.severity), one.start))
    items = [_item(page, text, one) for one in ranked[:MOST_SHOWN]]
    more = len(found) - MOST_SHOWN
    rest = element("p", {"class": "cp-help"}, page.say("draft-more", count=more)) if more > 0 else Html()
    return Html(element("ul", {"class": "cp-found-list"}, *items) + rest)


def sure_of(finding: Finding) -> str:
    """Return the name under which it is remembered that she confirmed this."""
    return f"{finding.rule} {finding.found.casefold()}"[:200]


def _item(page: Page, text: str, finding: Finding) -> Html:
    from kit.content.claims import why  # a page without a draft needs no rules

    quote = [element("q", {}, finding.found)] if finding.found else []
    words = [
        element("p", {"class": "cp-found-head"}, element("strong", {}, page.say(f"draft-{finding.severity}")), *quote),
        element("p", {}, why(finding.rule, page.language)),
        element("p", {"class": "cp-found-law"}, page.say(f"draft-law-{finding.confidence}", article=finding.article)),
        element("div", {"class": "cp-picks"}, *_taps(page, text, finding)),
    ]
    hook = f"cp-found cp-found-{finding.severity}"
    return element("li", {"class": hook}, picture(SIGNS[finding.severity]), element("div", {}, *words))


def _taps(page: Page, text: str, finding: Finding) -> list[Html]:
    taps = [_swap(page, text, finding, instead) for instead in finding.instead if finding.found]
    if finding.severity == "ask":
        looks = {"type": "button", "class": "cp-pick cp-found-sure", "data-cp-sure": sure_of(finding)}
        taps.append(element("button", looks, page.say("draft-sure")))
    return taps


def _swap(page: Page, text: str, finding: Finding, instead: str) -> Html:
    """Return the button that puts `instead` in the place of what was found; nothing put there takes a space with it."""
    from kit.domain.claims import replaced

    after = replaced(text, finding, instead)
    start = finding.start if after.startswith(text[: finding.start]) else finding.start - 1
    gone = len(text) - len(after) + len(instead)
    attributes = {
        "type": "button",
        "class": "cp-pick cp-found-swap",
        "data-cp-swap": text[start : start + gone],
        "data-cp-at": len(text[:start].encode("utf-16-le")) // 2,  # JavaScript counts so
        "data-cp-put": instead,
    }
    return element("button", attributes, page.say("draft-swap", instead=instead) if instead else page.say("draft-drop"))
