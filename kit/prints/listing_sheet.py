"""Listing sheet: her texts for each place she sells, on paper, for somebody else to type and post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.listing_channels import listing_channel
from kit.content.messages import messages
from kit.prints.places import NothingToPrint
from kit.prints.practice import across
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.content.listing_text import ListingText


def listing_sheet(
    texts: Sequence[ListingText], *, goods: str, on: date, language: str = "vi", practice: bool = False
) -> bytes:
    """Return A4 pages with each of `texts` under the name of its place; `goods` is what she calls what she sells.

    The small pictures that a post has in its text are left out: no print has them. Raises NothingToPrint; LookupError
    for a place that there is none of.
    """
    if not texts:
        raise NothingToPrint
    said = messages(language)
    return typeset(
        "listing_sheet",
        {
            "language": language,
            "words": {
                "title": said.say("print-listing-title", goods=goods),
                "note": said.say("print-listing-note"),
                "foot": said.say("print-listing-foot", on=on),
            },
            "texts": [
                {
                    "place": listing_channel(text.channel, on).name(language),
                    "title": text.title,
                    "lines": text.body.split("\n"),
                    "fields": text.fields,
                }
                for text in texts
            ],
            "practice": across(practice, language),
        },
    )
