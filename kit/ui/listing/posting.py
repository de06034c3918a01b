"""Posting: each place she posts at: how it looks there, what it still lacks, and the button that copies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import listing_sentences
from kit.content.listing_channels import listing_channel
from kit.domain import money
from kit.domain.listing_gaps import missing
from kit.ui.html import element, join
from kit.ui.listing import previews, texts
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.content.listing_channels import ListingChannel
    from kit.content.listing_text import ListingText
    from kit.ui.html import Html
    from kit.ui.listing.sight import Sight

LACKS = "no_"


def place_previews(sight: Sight) -> Html:
    """Return each place that she tapped as a phone shows it."""
    places = Said(sight.lesson).several("places")
    return join([_at(sight, place, opened=place == places[0]) for place in places])


def _at(sight: Sight, place: str, *, opened: bool) -> Html:
    page, listing = sight.lesson.page, sight.made
    channel = listing_channel(place, sight.lesson.today)
    text, name = texts.posted(sight.lesson, listing, place), channel.name(page.language)
    price = f"{money.format(listing.price)}/{listing.unit}" if listing.price and listing.unit else ""
    images = sight.photos[: channel.row.photos_most]
    shown = previews.phone(page, text, tone=channel.tone, place=name, who=sight.who, price=price, images=images)
    better = previews.points(sight.say("better"), _notes(sight, channel, text))
    button = previews.copy(page, place, text.copied, sight.found(text.copied))
    attributes = {"class": f"cp-at cp-at-{place}", "open": opened}
    return element("details", attributes, element("summary", {}, name), shown, better, button)


def _notes(sight: Sight, channel: ListingChannel, text: ListingText) -> Iterator[str]:
    """Yield what would be better there, each in a sentence, and nothing twice."""
    language, row, listing = sight.lesson.page.language, channel.row, sight.made
    absent = missing(listing, channel.needs)
    if absent:
        yield sight.say("missing", parts=", ".join(listing_sentences.missing(absent, language)))
    yield from listing_sentences.left_out(text, language)
    asked = {f"{LACKS}{need}" for need in set(channel.needs) - set(absent)} | {"no_marks"}
    lacks = texts.lacks(text.copied, listing, most=row.body_most, least=row.body_least, contact=row.contact_allowed)
    told = [kind for kind in lacks if kind in asked or not kind.startswith(LACKS)]
    yield from listing_sentences.advice(told, channel, language)
    if channel.channel.status != "open":
        yield listing_sentences.status(channel, language)
