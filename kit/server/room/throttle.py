"""Throttle: how often something may go wrong from one address in a while."""

from __future__ import annotations

import time
from collections import OrderedDict, deque

ADDRESSES = 2000
"""How many addresses are remembered; a hall has a few hundred phones."""


class Throttle:
    """At most `most` in `seconds`, for each address."""

    def __init__(self, *, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def allows(self, address: str) -> bool:
        """Tell whether there is room for one more."""
        times = self._times.get(address)
        while times and times[0] <= time.monotonic() - self._seconds:
            times.popleft()
        return not times or len(times) < self._most

    def count(self, address: str) -> None:
        """Note one."""
        self._times.setdefault(address, deque(maxlen=self._most)).append(time.monotonic())
        self._times.move_to_end(address)
        while len(self._times) > ADDRESSES:
            self._times.popitem(last=False)
