"""Texts: what she posts, for each place, and what the rules for adverts find in it.

As soon as she has changed a letter of her draft, her words stand everywhere; only a title, and a card that is read from
two steps away, are still put together from her answers.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from kit.content import claims
from kit.content.listing_channels import listing_channel
from kit.content.listing_lines import Lines
from kit.content.listing_text import ListingText, listing_text
from kit.content.messages import messages
from kit.domain.listing_advice import advice
from kit.domain.listing_contact import leads_outside
from kit.domain.refusal import Refusal
from kit.ui.draft import DraftField
from kit.ui.found import sure_of
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.domain.claims import Facts, Finding
    from kit.domain.listing import Listing
    from kit.ui.lesson import Lesson

PLAIN = "zalo"  # the place whose text the draft begins as
CARD = "card"
INVITING = "zalo-group"
REPAIR = "repair"
JUDGED = 24  # texts of one page whose findings are remembered: a dozen places and their drafts
LEAST = 20  # letters, where no place says how many


def draft(lesson: Lesson, name: str, listing: Listing | None) -> str:
    """Return the text that stands in a draft before she changes it."""
    if name == REPAIR:
        return lesson.page.say("advert-bad-example")
    if listing is None:
        return ""
    with suppress(Refusal):
        return assembled(lesson, listing, PLAIN).copied
    return ""


def assembled(lesson: Lesson, listing: Listing, place: str) -> ListingText:
    """Return the text for a place, as her answers make it. Raises Refusal."""
    event = Said(lesson).event if place == INVITING else None
    return listing_text(listing, place, language=lesson.page.language, on=lesson.today, event=event)


def posted(lesson: Lesson, listing: Listing, place: str) -> ListingText:
    """Return the text for a place, with her own words where she has changed them. Raises Refusal."""
    made = assembled(lesson, listing, place)
    own = lesson.fields.get("draft")
    if not isinstance(own, DraftField) or not own.hers:
        return made
    channel = listing_channel(place, lesson.today)
    if channel.tone == CARD:
        return made
    lines = own.typed.strip().splitlines()
    kept = lines if channel.row.contact_allowed else [line for line in lines if not leads_outside(line)]
    before, after = _around(lesson, listing, place, own.typed)
    return replace(made, body="\n".join([*before, *kept, *after]), left_out=() if kept == lines else ("contact",))


def _around(lesson: Lesson, listing: Listing, place: str, hers: str) -> tuple[list[str], list[str]]:
    """Return what a place has around her own words: what she invites to, and that it is an advert, where it must be."""
    channel, event = listing_channel(place, lesson.today), Said(lesson).event if place == INVITING else None
    lines = Lines(listing, messages(lesson.page.language), lesson.today, event)
    said = [line for line in lines.disclosure() if channel.row.discloses and line not in hers]
    return lines.event(), [*said, *lines.event_link()]


class Judge:
    """The rules for adverts on one day, for one page. A text that has been judged is not judged again: every answer
    shows all texts anew, and most of them are as they were."""

    def __init__(self, on: date) -> None:
        self._on = on
        self._known: dict[tuple[str, str | None, Facts], Sequence[Finding]] = {}

    def found(self, text: str, listing: Listing | None, sure: frozenset[str]) -> Sequence[Finding]:
        """Return what the rules find in a text, without what she is sure of."""
        if not text.strip():
            return ()
        what = (text, listing.kind or listing.goods if listing else None, claims.facts_of(listing))
        if what not in self._known:
            while len(self._known) >= JUDGED:
                del self._known[next(iter(self._known))]
            self._known[what] = claims.check(text, what[1], on=self._on, facts=what[2])
        return [one for one in self._known[what] if one.severity != "ask" or sure_of(one) not in sure]


def lacks(
    text: str, listing: Listing, *, most: int | None = None, least: int = LEAST, contact: bool = True
) -> tuple[str, ...]:
    """Return what would make a text better, by plain rules."""
    return advice(text, listing, most=most, least=least, contact=contact)


def name_of(lesson: Lesson, place: str) -> str:
    """Return what a place is called."""
    return listing_channel(place, lesson.today).name(lesson.page.language)
