"""Backup text: what is in a backup and what is not, and the words that lie in the file, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import LANGUAGES, messages

if TYPE_CHECKING:
    from datetime import date

    from kit.content.messages import Messages

IN = ("backup-in-list", "backup-in-entered", "backup-in-consents", "backup-in-class", "backup-in-notebooks")
OUT = ("backup-out-unkept", "backup-out-erased", "backup-out-pin", "backup-out-papers")


def outside(day: date) -> str:
    """Return what anybody who finds the file may read; `day` is the one by which it is to be deleted."""
    return "\n\n".join(messages(language).say("backup-outside", day=day) for language in LANGUAGES) + "\n"


def inside(day: date) -> str:
    """Return what the file says about itself to those who open it."""
    return "\n\n".join("\n".join(lines(messages(language), day)) for language in LANGUAGES) + "\n"


def lines(words: Messages, day: date) -> list[str]:
    """Return what is in a backup, what is not, and what becomes of it, a line each."""
    say = words.say
    held = [say("backup-title"), say("backup-what"), "", f"{say('backup-in')}:", *(f"- {say(key)}" for key in IN)]
    held += [f"{say('backup-out')}:", *(f"- {say(key)}" for key in OUT), ""]
    return [*held, say("backup-later"), say("backup-outlives", day=day)]
