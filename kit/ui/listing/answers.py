"""Answers: all that she has said, as the checks of the listing lesson read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.communes import plain, search
from kit.domain.listing import Listing
from kit.domain.listing_answers import Draft, ListingAnswers
from kit.ui.consent import YES
from kit.ui.draft import DraftField
from kit.ui.listing import texts
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from kit.ui.lesson import Lesson
    from kit.ui.listing.goods import Offered
    from kit.ui.listing.texts import Judge

READ_AT_ONCE = 1_200  # letters; longer than that, few read it on a phone
ANYTHING = Listing("–")  # what the text of somebody else is judged by


def answers(lesson: Lesson, offered: Offered | None, listing: Listing | None, judge: Judge) -> ListingAnswers:
    """Return all she has said so far."""
    said = Said(lesson)
    return ListingAnswers(
        today=lesson.today,
        preferred=said.text("preferred"),
        product=offered.name if offered else "",
        alcohol=offered.alcohol if offered else False,
        price=offered.price if offered else None,
        unit=offered.unit if offered else "",
        commune=said.text("commune"),
        communes=_communes(said.text("commune")),
        buyers_ask=len(said.several("asks")),
        senses=frozenset(row.sense for row in said.words),
        own_words=said.text("own_words"),
        words=len(said.words),
        story=said.story,
        claimed=_claimed(judge, said.story, listing),
        loud=any("shouting" in texts.lacks(sentence, ANYTHING) for sentence in said.story),
        made=said.text("made"),
        certificate=said.certificate,
        number=said.text("number"),
        lasts=lesson.value("lasts"),  # type: ignore[arg-type]
        stars=said.stars,
        harvested_on=lesson.value("harvested"),  # type: ignore[arg-type]
        reached_by=said.text("reached_by"),
        phone=said.text("phone"),
        photos=len(said.photos),
        draft=_draft(lesson, "draft", listing or ANYTHING),
        closed=_closed(lesson, listing, judge),
        invites=said.invites and texts.INVITING in said.several("places"),
        event_complete=said.event_complete,
        agrees=lesson.value("catalogue") == YES,
        repair=_draft(lesson, texts.REPAIR, ANYTHING),
    )


def sure(lesson: Lesson) -> frozenset[str]:
    """Return what she has confirmed of her text."""
    field = lesson.fields.get("draft")
    return frozenset(field.sure) if isinstance(field, DraftField) else frozenset()


def _communes(typed: str) -> tuple[str, ...]:
    """Return today's communes whose whole name, today's or a former one, was typed."""
    named = plain(typed)
    found = (
        match.commune.name
        for match in search(typed)
        if named in {plain(match.commune.name), *(plain(old.old_name) for old in match.former)}
    )
    return tuple(dict.fromkeys(found))


def _claimed(judge: Judge, story: tuple[str, ...], listing: Listing | None) -> str:
    found = judge.found("\n".join(story), listing, frozenset())
    return next((one.found for one in found if one.severity == "block"), "")


def _draft(lesson: Lesson, name: str, listing: Listing) -> Draft:
    field = lesson.fields.get(name)
    if not isinstance(field, DraftField):
        return Draft()
    severities = tuple(one.severity for one in field.found)
    return Draft(field.typed, severities, texts.lacks(field.typed, listing, most=READ_AT_ONCE))


def _closed(lesson: Lesson, listing: Listing | None, judge: Judge) -> tuple[str, ...]:
    """Return the places whose text may not be copied. Raises Refusal where an invitation cannot be read."""
    if listing is None:
        return ()
    names = []
    for place in Said(lesson).several("places"):
        text = texts.posted(lesson, listing, place).copied
        if any(one.severity == "block" for one in judge.found(text, listing, sure(lesson))):
            names.append(texts.name_of(lesson, place))
    return tuple(names)
