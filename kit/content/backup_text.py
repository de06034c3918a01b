"""Backup text: what is in a backup, or a file of results, and what is not, and the words that lie in the file, in both
languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kit.content.messages import LANGUAGES, messages

if TYPE_CHECKING:
    from datetime import date

    from kit.content.messages import Messages


class Told(NamedTuple):
    """What is told of a kind of file: the name that its sentences begin with, what it holds, and what it leaves out."""

    kind: str
    held: tuple[str, ...]
    left_out: tuple[str, ...]


BACKUP = Told(
    "backup",
    ("backup-in-list", "backup-in-entered", "backup-in-consents", "backup-in-class", "backup-in-notebooks"),
    ("backup-out-unkept", "backup-out-erased", "backup-out-pin", "backup-out-papers"),
)
RESULTS = Told(
    "results",
    ("results-in-class", "results-in-came", "results-in-counted"),
    ("results-out-names", "results-out-private", "results-out-no"),
)


def outside(told: Told, day: date) -> str:
    """Return what anybody who finds the file may read; `day` is the one by which it is to be deleted."""
    return "\n\n".join(messages(language).say(f"{told.kind}-outside", day=day) for language in LANGUAGES) + "\n"


def inside(told: Told, day: date) -> str:
    """Return what the file says about itself to those who open it."""
    return "\n\n".join("\n".join(lines(told, messages(language), day)) for language in LANGUAGES) + "\n"


def lines(told: Told, words: Messages, day: date) -> list[str]:
    """Return what is in such a file, what is not, and what becomes of it, a line each."""
    say, kind = words.say, told.kind
    held = [
        say(f"{kind}-title"),
        say(f"{kind}-what"),
        "",
        f"{say(f'{kind}-in')}:",
        *(f"- {say(key)}" for key in told.held),
    ]
    held += [f"{say(f'{kind}-out')}:", *(f"- {say(key)}" for key in told.left_out), ""]
    return [*held, say(f"{kind}-later"), say(f"{kind}-outlives", day=day)]
