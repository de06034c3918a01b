"""Shows: what the listing lesson shows beside its questions and for her answers, by the names that its file uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.listing_text import ListingText
from kit.domain.listing_gaps import missing
from kit.ui.html import Html, element, join
from kit.ui.listing import previews, texts
from kit.ui.listing.posting import place_previews
from kit.ui.listing.sharing import share_picture
from kit.ui.shown import rule, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.ui.listing.sight import Sight

ANSWERED_IN = {
    "price": "product",
    "senses": "senses",
    "place": "place",
    "made": "made",
    "left": "season",
    "season": "season",
    "delivery": "delivery",
    "storage": "delivery",
}
"""In which step of the lesson each question of buyers gets its answer."""


def two_listings(sight: Sight) -> Html:
    """Return a bad listing and a good one, both of invented women."""
    page = sight.lesson.page
    drawn = []
    for which in ("first", "second"):
        text = ListingText("zalo", "", sight.say(f"example-{which}"))
        drawn.append(element("h3", {"class": "cp-example"}, sight.say(f"example-{which}-title")))
        drawn.append(
            previews.phone(
                page, text, tone="message", place=sight.say("example-place"), who=sight.say(f"example-{which}-who")
            )
        )
    return join([*drawn, element("p", {"class": "cp-help"}, sight.say("invented"))])


def law_card(sight: Sight) -> Html:
    """Return the card that explains the law, where she has chosen alcohol."""
    if sight.offered is None or not sight.offered.alcohol:
        return Html()
    lines = [element("li", {}, sight.say(f"law-{line}")) for line in ("ads", "licence", "ask", "costs")]
    head = element("p", {}, element("strong", {}, sight.say("law-title")))
    source = element("p", {"class": "cp-help"}, sight.say("law-source"))
    return element("div", {"class": "cp-note cp-law"}, head, element("ul", {}, *lines), source)


def first_text(sight: Sight) -> Html:
    """Return the first text that can be copied: name, price, place and one call."""
    text = texts.assembled(sight.lesson, sight.made, texts.PLAIN)
    return join(
        [_preview(sight, text), previews.copy(sight.lesson.page, "first", text.copied, sight.found(text.copied))]
    )


def text_so_far(sight: Sight) -> Html:
    """Return the text as far as it has grown."""
    return _preview(sight, texts.assembled(sight.lesson, sight.made, texts.PLAIN))


def questions_table(sight: Sight) -> Html:
    """Return what her buyers ask, and where the answer comes from."""
    asks = sight.lesson.value("asks")
    rows = []
    for ask in asks if isinstance(asks, tuple) else ():
        question = sight.lesson.page.say(f"buyers.asks.choices.{ask}")
        step = sight.lesson.steps.get(ANSWERED_IN[ask])
        if not missing(sight.made, (ask,)):
            rows.append([question, sight.say("answered")])
        elif step is not None:
            rows.append([question, sight.say("answered-in", step=str(step.number))])
    header = [sight.say("question"), sight.say("answer")]
    return table(caption=sight.say("questions"), header=header, rows=rows)


def shared_what(sight: Sight) -> Html:
    """Say what buyers would see of her, and that she may take it back."""
    lines = [element("li", {}, sight.say(f"shared-{line}")) for line in ("what", "contact", "back")]
    return element("ul", {"class": "cp-shared"}, *lines)


def rule_of_thumb(sight: Sight) -> Html:
    """Return the one sentence to take home."""
    return rule(sight.say("rule"), sight.lesson.page.say("rule_of_thumb"))


def _preview(sight: Sight, text: ListingText) -> Html:
    return previews.phone(sight.lesson.page, text, tone="message", place=sight.say("example-place"), who=sight.who)


SHOWS: dict[str, Callable[[Sight], Html]] = {
    "two_listings": two_listings,
    "law_card": law_card,
    "first_text": first_text,
    "text_so_far": text_so_far,
    "questions_table": questions_table,
    "previews": place_previews,
    "share_picture": share_picture,
    "shared_what": shared_what,
    "rule_of_thumb": rule_of_thumb,
}
