"""Giving back: what a class took goes back to the machine when it has left.

A visit that is over holds itself in circles (widgets, their callbacks, the lesson), and Python looks for circles only
when many have come together: eighty visits or so. What it frees then lies between things that stay, and glibc keeps
such gaps until it is asked. So both are asked for, when at least half of the visits have gone and none came or went for
a moment.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK = 5.0
"""Seconds between two looks at how many visits are open."""


async def give_back_when_left(open_visits: Callable[[], int]) -> None:
    """Give back for ever: each time that half of the visits, or all, have gone and the number stands still."""
    most = last = 0
    while True:
        await asyncio.sleep(LOOK)
        now = open_visits()
        most = max(most, now)
        if now == last and most and now <= most / 2:
            await asyncio.to_thread(give_back)
            most = now
        last = now


def give_back() -> None:
    """Free what nobody can reach, and give the memory to the system where the C library can (glibc). Any thread.

    A process of 150 MB is held up for some tenths of a second by the first, some milliseconds by the second.
    """
    gc.collect()
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library; Windows has none without a name
        return
    trim(0)
