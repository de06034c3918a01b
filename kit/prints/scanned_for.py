"""Scanned for: what a buyer scans a code for, in the few words that stand beside it."""

from __future__ import annotations

from kit.content.messages import messages
from kit.prints.practice import PRACTICE

TO_CALL = {"tel:": "print-scan-call", "https://zalo.me/": "print-scan-zalo"}
TO_SEE = {"https://www.facebook.com/": "print-scan-page", "geo:": "print-scan-place"}


def scanned_for(content: str, language: str = "vi") -> str:
    """Return what the code with this `content` is scanned for.

    >>> scanned_for("https://zalo.me/0912345678")
    'Quét để nhắn Zalo'
    """
    keys = (key for start, key in (TO_CALL | TO_SEE).items() if content.startswith(start))
    if content == messages(language).say(PRACTICE):
        return messages(language).say("print-practice-copy")
    return messages(language).say(next(keys, "print-scan-words"))
