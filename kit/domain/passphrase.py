"""Passphrase: the words that lock a backup, the same however a keyboard writes them.

Marks, capitals and double spaces depend on the keyboard, and a passphrase is typed weeks later on another one: it is
compared without them. What is proposed is drawn by lot from a list, so that its strength is known; of one that somebody
thought of, only what is plainly too short is refused.
"""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WORDS = 6
SHORTEST = 12
"""Characters, spaces left out, that a passphrase of one's own has at least."""
DIFFERENT = 6
"""How many different characters it has at least: "aaaaaaaaaaaa" is long and no secret."""
LONGEST = 200


class PassphraseTooWeak(Refusal):
    """Few characters, or few different ones."""

    kind = "passphrase-too-weak"


class PassphrasesDiffer(Refusal):
    """It was typed in two ways."""

    kind = "passphrases-differ"


def typed(text: str) -> str:
    """Return a passphrase as it counts. Raises TextTooLong, TextUnreadable.

    >>> typed(" Chè  xanh NGON")
    'che xanh ngon'
    """
    return fold(plain(text, limit=LONGEST))


def agreed(first: str, again: str) -> str:
    """Return a new passphrase, typed twice, as it counts. Raises PassphraseTooWeak, PassphrasesDiffer, TextTooLong."""
    passphrase = typed(first)
    if passphrase != typed(again):
        raise PassphrasesDiffer
    letters = passphrase.replace(" ", "")
    if len(letters) < SHORTEST or len(set(letters)) < DIFFERENT:
        raise PassphraseTooWeak(shortest=SHORTEST)
    return passphrase


def proposed(words: Sequence[str], draw: Callable[[Sequence[str]], str], count: int = WORDS) -> str:
    """Return `count` of `words`, each taken with `draw` (as `secrets.choice` does)."""
    return " ".join(draw(words) for _ in range(count))


def bits(words: Sequence[str]) -> int:
    """Return how strong a proposed passphrase is: the logarithm, to base 2, of how many there are.

    >>> bits(["a", "b"] * 256)
    54
    """
    return int(WORDS * log2(len(words)))
