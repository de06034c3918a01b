"""Event: a time and a place that a notice invites to, as the Women's Union's Zalo groups write it, with a link to join.

>>> Event(date(2026, 11, 28), time(8), place="Nhà văn hóa thôn Khau Tràng", join_link="zalo.me/g/abc123").join_link
'https://zalo.me/g/abc123'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time  # noqa: TC003  # the doctest uses them

from kit.domain.listing import line
from kit.domain.refusal import Refusal

_LINK = re.compile(r"(?:https?://)?(?P<rest>[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:/\S*)?)", re.IGNORECASE)


class EventEndsBeforeItBegins(Refusal):
    """An end that is not after the beginning."""

    kind = "event-ends-before-it-begins"


class JoinLinkUnclear(Refusal):
    """Not an address that a phone can open."""

    kind = "join-link-unclear"


@dataclass(frozen=True, slots=True)
class Event:
    """What buyers are invited to: a market day, a live sale, a meeting."""

    day: date
    begins: time
    ends: time | None = None
    place: str = ""
    join_link: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "place", line(self.place, "event"))
        object.__setattr__(self, "join_link", link(self.join_link))
        if self.ends is not None and self.ends <= self.begins:
            raise EventEndsBeforeItBegins


def link(text: str) -> str:
    """Return the address that was typed or pasted, with https:// where it was left out. Raises JoinLinkUnclear."""
    typed = line(text, "event")
    if not typed:
        return ""
    found = _LINK.fullmatch(typed)
    if found is None:
        raise JoinLinkUnclear(text=typed[:40])
    return typed if "://" in typed else f"https://{found['rest']}"
