"""Delay: a part of the agenda takes longer, and what follows on its day begins that much later.

>>> import datetime as dt
>>> from kit.domain.agenda import of
>>> day = of([{"start": "08:00", "minutes": 20, "what": "opening"},
...           {"start": "08:20", "minutes": 90, "what": "pricing"}])
>>> [f"{part.start:%H:%M}, {part.minutes}" for part in longer(day, day.parts[0], 5).parts]
['08:00, 25', '08:25, 90']
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kit.domain.agenda import LONGEST_PART, MINUTES_A_DAY, Agenda, MinutesWrong, PastMidnight, clock

if TYPE_CHECKING:
    from kit.domain.agenda import Part


def longer(agenda: Agenda, part: Part, minutes: int) -> Agenda:
    """Return the agenda in which `part` takes `minutes` more. Raises MinutesWrong, PastMidnight."""
    if not 0 < part.minutes + minutes <= LONGEST_PART:
        raise MinutesWrong(text=str(part.minutes + minutes), most=LONGEST_PART)

    def moved(other: Part) -> Part:
        if other == part:
            return replace(part, minutes=part.minutes + minutes)
        if other.day == part.day and other.begins > part.begins:
            return replace(other, start=clock(other.begins + minutes))
        return other

    later = Agenda(tuple(map(moved, agenda.parts)))
    if any(other.ends > MINUTES_A_DAY for other in later.parts):
        raise PastMidnight
    return later
