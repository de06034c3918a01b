"""Reached: how many phones have found the door of the room since it opened. In memory only, and nobody is named.

Phones are told apart by their address and their browser's name: behind a second router all have one address, and two
phones of one make look alike there. So the number is the least there can have been.
"""

from __future__ import annotations

import hashlib
from ipaddress import ip_address

MOST = 2000


class Reached:
    """The phones that opened the door."""

    def __init__(self) -> None:
        self._seen: set[bytes] = set()

    def note(self, address: str, browser: str) -> None:
        """Note a phone at the door; the laptop itself is none."""
        try:
            itself = ip_address(address).is_loopback
        except ValueError:
            itself = False
        if not itself and len(self._seen) < MOST:
            self._seen.add(hashlib.sha256(f"{address}\n{browser}".encode()).digest())

    @property
    def count(self) -> int:
        """How many there were, at the least."""
        return len(self._seen)
