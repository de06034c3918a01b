"""Passphrase form: what the pages that lock a file show of it: words that were drawn, and how strong they are."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kit.content.passphrase_words import passphrase_words
from kit.domain import passphrase

if TYPE_CHECKING:
    from kit.domain.refusal import Refusal
    from kit.server.room.console.led import Led


def agreed(page: Led) -> str:
    """Return the passphrase that was typed twice. Raises as `passphrase.agreed`."""
    return passphrase.agreed(page.typed("passphrase"), page.typed("again"))


def form_of(page: Led, refusal: Refusal | None) -> dict[str, object]:
    """Return what console_passphrase.html needs. After a refusal the words that she copied onto paper stay."""
    words = passphrase_words()
    return {
        "refusal": page.sentence(refusal) if refusal else "",
        "proposed": page.typed("proposed")[: passphrase.LONGEST] if refusal else "",
        "drawn": passphrase.proposed(words, secrets.choice),
        "words": len(words),
        "bits": passphrase.bits(words),
    }
