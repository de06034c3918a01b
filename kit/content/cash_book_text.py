"""Cash book text: what is asked about a line before it is written (kit.domain.entry_doubts), in her language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import messages

if TYPE_CHECKING:
    from kit.domain.check import Finding


def doubt_said(doubt: Finding, language: str) -> str:
    """Return the question about a line that a doubt stands for."""
    return messages(language).say(f"cash-book-doubt-{doubt.kind}", **doubt.details)
