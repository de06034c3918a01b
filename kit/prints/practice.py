"""Practice: what every paper of a practice room has across it, and the only code there is in it.

The code is a text that says what it is (`kit.codes.making.practice`): nobody is paid by it, and nobody called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import LANGUAGES, messages

if TYPE_CHECKING:
    from kit.codes.code import Code

PRACTICE = "print-practice"


def across(practice: bool, language: str) -> str:
    """Return the words that stand across a paper; none outside a practice room.

    >>> across(True, "vi"), across(False, "vi")
    ('Bản thực hành', '')
    """
    return messages(language).say("print-practice-copy") if practice else ""


def says_practice(code: Code) -> bool:
    """Return whether a code is one of a practice room, in whatever language."""
    return any(messages(language).say(PRACTICE) in code.content for language in LANGUAGES)
