"""Listing sentences: what to say to her about a place, a text and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.content.listing_channels import ListingChannel
    from kit.content.listing_text import ListingText

SHARE_OF = 100_000  # đồng: what a place keeps is said of a sum that people handle


def status(place: ListingChannel, language: str) -> str:
    """Return whether a place is open, as far as known."""
    key = f"listing-status-{place.channel.status}".replace("_", "-")
    if place.channel.status == "renamed":
        return messages(language).say(key, today=place.channel.name_today)
    return messages(language).say(key)


def fees(place: ListingChannel, language: str) -> str:
    """Return what a place takes of the price, with the day of the figures."""
    said, known = messages(language), place.fees
    if known is None:
        return said.say("listing-fees-unknown")
    share, fixed = int(known.percent * SHARE_OF / 100), known.fixed_per_order
    if not share and not fixed:
        return said.say("listing-fees-none", day=known.checked_on)
    return said.say("listing-fees", share=share, fixed=fixed, day=known.checked_on)


def left_out(text: ListingText, language: str) -> tuple[str, ...]:
    """Return why something of hers is not in a text, each in a sentence."""
    return tuple(messages(language).say("listing-left-out", part=part) for part in text.left_out)


def missing(needs: Iterable[str], language: str) -> tuple[str, ...]:
    """Return what the parts that are missing are called (kit.domain.listing_gaps)."""
    return tuple(messages(language).say(f"listing-missing-{need}".replace("_", "-")) for need in needs)


def advice(kinds: Iterable[str], place: ListingChannel, language: str) -> tuple[str, ...]:
    """Return each kind of advice (kit.domain.listing_advice) as a sentence."""
    said, most = messages(language), place.row.body_most
    keys = (f"listing-advice-{kind}".replace("_", "-") for kind in kinds)
    return tuple(said.say(key, most=most) for key in keys)
