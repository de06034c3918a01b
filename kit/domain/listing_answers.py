"""Listing answers: what a woman has said so far of what she offers, as the checks of the listing lesson read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.claim_rule import Severity


class ListingUnfinished(Refusal):
    """Not enough has been said to write a text."""

    kind = "listing-unfinished"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text of hers as it stands now: what the rules for adverts find in it, and what would make it better."""

    text: str = ""
    severities: tuple[Severity, ...] = ()
    advice: tuple[str, ...] = ()

    def count(self, severity: Severity) -> int:
        """Return how many findings of one severity there are."""
        return self.severities.count(severity)


@dataclass(frozen=True, slots=True)
class ListingAnswers:
    """All she has said; what she has not reached or not understood is empty.

    product: its name, as a sentence has it; communes: today's communes that the typed one can mean; senses: which of
    the five her words speak to; claimed: words of her story that no advert may say; loud: whether a sentence of it is
    in capitals; lasts: last day of her certificate; buyers_ask: how many things her buyers ask; closed: the places
    whose text cannot be copied.
    """

    today: date
    preferred: str = ""
    product: str = ""
    alcohol: bool = False
    price: int | None = None
    unit: str = ""
    commune: str = ""
    communes: tuple[str, ...] = ()
    buyers_ask: int = 0
    senses: frozenset[str] = frozenset()
    own_words: str = ""
    words: int = 0
    story: tuple[str, ...] = ()
    claimed: str = ""
    loud: bool = False
    made: str = ""
    certificate: str = ""
    number: str = ""
    lasts: date | None = None
    stars: int | None = None
    harvested_on: date | None = None
    reached_by: str = ""
    phone: str = ""
    photos: int = 0
    draft: Draft = Draft()
    closed: tuple[str, ...] = ()
    invites: bool = False
    event_complete: bool = False
    agrees: bool = False
    repair: Draft = Draft()
