"""Previews: a text as a phone shows it, in our own drawing, and what to do with it: copy it, or mend it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.ui.html import Html, element, join
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kit.content.listing_text import ListingText
    from kit.domain.claims import Finding
    from kit.ui.page import Page

MENDING = "text"
TONES = {"message": "chat", "notice": "chat", "post": "post", "market": "market", "card": "card"}


def phone(
    page: Page, text: ListingText, *, tone: str, place: str, who: str, price: str = "", images: Sequence[str] = ()
) -> Html:
    """Return a text as a phone shows it at a place; `images` are addresses of her photos."""
    shape = TONES[tone]
    bar = element("p", {"class": "cp-phone-bar"}, place)
    inside = {"chat": _chat, "post": _post, "market": _market, "card": _card}[shape](
        text, who, price, _photos(page, images)
    )
    return element("div", {"class": f"cp-phone cp-phone-{shape}"}, bar, inside)


def copy(page: Page, name: str, text: str, found: Sequence[Finding]) -> Html:
    """Return the button that copies a text, or why it cannot be copied yet.

    Plain http has no clipboard: the text stands in a box of its own, is selected there, and the browser's old command
    copies what is selected. Where even that fails, the box is shown with the text selected.
    """
    if any(one.severity == "block" for one in found):
        names = ", ".join(dict.fromkeys(f"“{one.found}”" for one in found if one.severity == "block"))
        return element(
            "p",
            {"class": "cp-error"},
            picture("closed"),
            element("span", {}, page.say("advert-copy-closed", found=names)),
        )
    box = element(
        "textarea",
        {
            "class": "cp-input cp-copied",
            "readonly": True,
            "rows": 5,
            "aria-label": page.say("advert-copied"),
            "data-cp-copied": name,
        },
        text,
    )
    looks = {"type": "button", "class": f"cp-button cp-copy cp-copy-{name}", "data-cp-copy": name}
    button = element("button", looks, picture("copy"), element("span", {}, page.say("advert-copy")))
    said = element("p", {"class": "cp-echo", "data-cp-copy-done": name, "hidden": True}, page.say("advert-copy-done"))
    failed = element(
        "p",
        {"class": "cp-error", "data-cp-copy-failed": name, "hidden": True},
        picture("retry"),
        element("span", {}, page.say("advert-copy-failed")),
    )
    live = element("div", {"role": "status", "aria-live": "polite"}, said, failed)
    notice = (
        [element("p", {"class": "cp-note"}, page.say("advert-copy-warned", step=mending_step(page)))] if found else []
    )
    return join([*notice, button, live, box])


def mending_step(page: Page) -> str:
    """Return the number of the step in which a text is mended."""
    return next((str(step.number) for step in page.steps if step.name == MENDING), "")


def points(heading: str, said: Iterable[str]) -> Html:
    """Return sentences under a heading; nothing where there are none."""
    lines = [element("li", {}, sentence) for sentence in said]
    if not lines:
        return Html()
    return element("div", {"class": "cp-points"}, element("strong", {}, heading), element("ul", {}, *lines))


def _photos(page: Page, images: Sequence[str]) -> list[Html]:
    if not images:
        return []
    shown = [element("img", {"src": address, "alt": page.say("advert-photo-alt")}) for address in images[:3]]
    more = [element("span", {"class": "cp-phone-more"}, f"+{len(images) - 3}")] if len(images) > 3 else []
    return [element("div", {"class": f"cp-phone-photos cp-phone-photos-{min(len(images), 3)}"}, *shown, *more)]


def _initial(who: str) -> Html:
    return element("span", {"class": "cp-phone-face", "aria-hidden": "true"}, who[:1].upper())


def _said(words: str) -> Html:
    return element("div", {"class": "cp-phone-said"}, words)


def _chat(text: ListingText, who: str, price: str, photos: list[Html]) -> Html:
    del price
    bubble = element("div", {"class": "cp-phone-bubble"}, *photos, _said(text.copied))
    return element("div", {"class": "cp-phone-row"}, _initial(who), bubble)


def _post(text: ListingText, who: str, price: str, photos: list[Html]) -> Html:
    del price
    head = element("div", {"class": "cp-phone-row"}, _initial(who), element("strong", {}, who))
    return element("div", {}, head, _said(text.copied), *photos)


def _market(text: ListingText, who: str, price: str, photos: list[Html]) -> Html:
    del who
    empty = [] if photos else [element("div", {"class": "cp-phone-empty"}, picture("photo"))]
    head = element("strong", {"class": "cp-phone-title"}, text.title)
    return element("div", {}, *photos, *empty, head, element("p", {"class": "cp-phone-price"}, price), _said(text.body))


def _card(text: ListingText, who: str, price: str, photos: list[Html]) -> Html:
    del who, price, photos
    return element("div", {}, element("strong", {"class": "cp-phone-title"}, text.title), _said(text.body))
