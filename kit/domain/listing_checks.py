"""Listing checks: what her listing is asked, from the first look at other people's to the text she copies.

A claim that the law forbids is wrong and closes the copy. What is only unwise (capitals, no marks, one sense) is a
doubt, and she has the last word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.check import Check, Finding, doubt, right, wrong
from kit.domain.typed_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.domain.listing_answers import ListingAnswers

BETTER = "second"
SENTENCE_LONG = 160  # letters; more does not fit under a picture on a phone
WORDS_MANY = 8
WORDLESS = frozenset({"empty", "not_text", "emoji_only"})
REPAIRS = {
    "no_price": "repair_price",
    "no_unit": "repair_price",
    "no_place": "repair_place",
    "no_contact": "repair_contact",
    "no_call": "repair_contact",
}
UNWISE = ("too_long", "shouting", "other_language", "no_marks")


def compare(answers: ListingAnswers) -> Finding:
    """Judge which of two listings she would rather buy from."""
    return right() if answers.preferred == BETTER else wrong("prefers_loud")


def product(answers: ListingAnswers) -> Finding:
    """Judge what she offers: it needs a name and a price, and alcohol gets no listing."""
    if answers.alcohol:
        return wrong("alcohol")
    if not answers.product:
        return wrong("name_missing")
    return right() if answers.price else wrong("price_missing")


def place(answers: ListingAnswers) -> Finding:
    """Judge where it is from, by today's communes; others may be right too."""
    if not answers.communes:
        return doubt("commune_unknown")
    if len(answers.communes) > 1:
        return doubt("commune_several", communes=", ".join(answers.communes))
    [today] = answers.communes
    renamed = fold(answers.commune).removeprefix("xa ").removeprefix("phuong ") not in fold(today)
    return right("commune_renamed", commune=today[:1].lower() + today[1:]) if renamed else right()


def buyers(answers: ListingAnswers) -> Finding:
    """Judge what her buyers ask."""
    return right(count=str(answers.buyers_ask))


def senses(answers: ListingAnswers) -> Finding:
    """Judge whether a reader can see, smell and taste it."""
    if not answers.words and not answers.own_words:
        return wrong("senses_missing")
    if answers.words > WORDS_MANY:
        return doubt("words_many", most=str(WORDS_MANY))
    if not answers.own_words and len(answers.senses) == 1:
        return doubt("one_sense")
    return right()


def story(answers: ListingAnswers) -> Finding:
    """Judge her three sentences."""
    if not answers.story:
        return wrong("story_missing")
    if answers.claimed:
        return doubt("claim", words=answers.claimed)
    if answers.loud:
        return doubt("shouting")
    if any(len(sentence) > SENTENCE_LONG for sentence in answers.story):
        return doubt("sentence_long", most=str(SENTENCE_LONG))
    return right()


def made(answers: ListingAnswers) -> Finding:
    """Judge what she says of how it was made: a certificate is named with its number and its last day."""
    if answers.certificate:
        if not answers.number or answers.lasts is None:
            return wrong("certificate_bare")
        if answers.lasts < answers.today:
            return wrong("certificate_over", day=answers.lasts)
        if answers.certificate == "ocop" and not answers.stars:
            return wrong("stars_missing")
    return right("bought" if answers.made == "bought" else "ok")


def season(answers: ListingAnswers) -> Finding:
    """Judge when it was picked."""
    if answers.harvested_on is not None and answers.harvested_on > answers.today:
        return doubt("not_yet_picked", day=answers.harvested_on)
    return right()


def delivery(_: ListingAnswers) -> Finding:
    """Judge how it reaches the buyer: any way is right."""
    return right()


def contact(answers: ListingAnswers) -> Finding:
    """Judge how she is reached, as far as she wants to be."""
    if answers.reached_by in {"phone", "zalo"}:
        return right() if answers.phone else wrong("phone_missing")
    return right("no_contact")


def photos(answers: ListingAnswers) -> Finding:
    """Judge her photos: none is allowed, and sells less."""
    return right(count=str(answers.photos)) if answers.photos else right("no_photo")


def text(answers: ListingAnswers) -> Finding:
    """Judge the text that she is going to post."""
    draft = answers.draft
    if not WORDLESS.isdisjoint(draft.advice):
        return wrong("no_words")
    if blocked := draft.count("block"):
        return wrong("blocked", count=str(blocked))
    if asked := draft.count("ask"):
        return wrong("unsure", count=str(asked))
    for kind in UNWISE:
        if kind in draft.advice:
            return doubt(kind)
    return right("warned" if draft.count("warn") else "ok")


def places(answers: ListingAnswers) -> Finding:
    """Judge where she posts it: a forbidden claim is copied nowhere, and an invitation says when and where."""
    if answers.closed:
        return wrong("closed", places=", ".join(answers.closed))
    if answers.invites and not answers.event_complete:
        return doubt("event_missing")
    return right()


def catalogue(answers: ListingAnswers) -> Finding:
    """Judge whether she wants to be in the room's catalogue: both answers are right."""
    return right("ok" if answers.agrees else "not_shared")


def repair(answers: ListingAnswers) -> Finding:
    """Judge a bad listing that she has mended."""
    draft = answers.repair
    if draft.count("block"):
        return wrong("repair_blocked", count=str(draft.count("block")))
    if not WORDLESS.isdisjoint(draft.advice):
        return wrong("repair_price")
    for lack, kind in REPAIRS.items():
        if lack in draft.advice:
            return wrong(kind)
    return right()


def _check(judge: Callable[[ListingAnswers], Finding], *kinds: str) -> Check[ListingAnswers]:
    return Check(judge, frozenset({"ok", *kinds}))


LISTING_CHECKS: dict[str, Check[ListingAnswers]] = {
    "compare": _check(compare, "prefers_loud"),
    "product": _check(product, "alcohol", "name_missing", "price_missing"),
    "place": _check(place, "commune_unknown", "commune_several", "commune_renamed"),
    "buyers": _check(buyers),
    "senses": _check(senses, "senses_missing", "words_many", "one_sense"),
    "story": _check(story, "story_missing", "claim", "shouting", "sentence_long"),
    "made": _check(made, "certificate_bare", "certificate_over", "stars_missing", "bought"),
    "season": _check(season, "not_yet_picked"),
    "delivery": _check(delivery),
    "contact": _check(contact, "phone_missing", "no_contact"),
    "photos": _check(photos, "no_photo"),
    "text": _check(text, "no_words", "blocked", "unsure", "warned", *UNWISE),
    "places": _check(places, "closed", "event_missing"),
    "catalogue": _check(catalogue, "not_shared"),
    "repair": _check(repair, "repair_blocked", "repair_price", "repair_place", "repair_contact"),
}
