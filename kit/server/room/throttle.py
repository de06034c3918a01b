"""Throttle: how often something may go wrong from one address in a while."""

from __future__ import annotations

import ipaddress
import math
import time
from collections import OrderedDict, deque

ADDRESSES = 2000
"""How many addresses are remembered; a hall has a few hundred phones."""
HOME = 64
"""Bits of an IPv6 address that a household is given; the rest it may choose anew for each try."""


class Throttle:
    """At most `most` in `seconds`, for each address."""

    def __init__(self, *, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def allows(self, address: str) -> bool:
        """Tell whether there is room for one more."""
        times = self._times.get(_home(address))
        while times and times[0] <= time.monotonic() - self._seconds:
            times.popleft()
        return not times or len(times) < self._most

    def wait(self, address: str) -> int:
        """Return how many seconds it is until there is room for one more."""
        if self.allows(address):
            return 0
        return math.ceil(self._times[_home(address)][0] + self._seconds - time.monotonic())

    def count(self, address: str) -> None:
        """Note one."""
        address = _home(address)
        self._times.setdefault(address, deque(maxlen=self._most)).append(time.monotonic())
        self._times.move_to_end(address)
        while len(self._times) > ADDRESSES:
            self._times.popitem(last=False)

    def take_back(self, address: str) -> None:
        """Take back the last that was noted: nothing went wrong after all."""
        if times := self._times.get(_home(address)):
            times.pop()


def _home(address: str) -> str:
    """Return what stands for everyone who shares a line: the address, of IPv6 the network of the household."""
    return address if ":" not in address else str(ipaddress.ip_network(f"{address}/{HOME}", strict=False))
