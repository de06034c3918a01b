"""Claim rule: what the law says of one kind of sentence, and the phrases by which such a sentence is known.

The rules are data (datasets/claim_rules.toml, dated and sourced); nothing here knows a word or an article. `block`:
clearly against the law as it stands; `warn`: likely; `ask`: right or wrong by a fact that only she knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.claims
from typing import Literal

Severity = Literal["block", "warn", "ask"]
Confidence = Literal["verified", "secondary", "unverified"]
Fact = Literal["ocop", "vietgap", "organic", "protected-name", "other", "grown", "bought", "self-declared", "consent"]


@dataclass(frozen=True, slots=True)
class ClaimPhrases:
    """Phrases of one rule that weigh the same and are mended the same way (see kit.domain.claim_pattern)."""

    severity: Severity
    words: tuple[str, ...]
    instead: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()  # … where they stand in one of these, they are no claim
    together: tuple[str, ...] = ()  # … are one only where one of these stands somewhere in the text
    without: tuple[str, ...] = ()  # … are none where one of these does
    kinds: tuple[str, ...] = ()  # of product; none: of every kind
    not_kinds: tuple[str, ...] = ()
    when: Fact | None = None  # a claim only where this fact is known
    settled_by: tuple[Fact, ...] = ()  # no claim where one of these facts is known
    once: bool = False  # said at the first place only
    plain: bool = True  # also found without marks, then to be asked about


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """One rule in one period."""

    id: str
    law: str
    article: str
    source: str
    checked_on: date
    valid_from: date
    confidence: Confidence
    why: dict[str, str]
    phrases: tuple[ClaimPhrases, ...]
    allowed: tuple[str, ...] = ()
    valid_to: date | None = None

    @property
    def cited(self) -> str:
        """Law and article, as a finding shows them."""
        return f"{self.law}, {self.article}"
