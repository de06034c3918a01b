"""A worker whose loop is the one of Windows: `select`, which takes 512 sockets there and fails at one more."""

from __future__ import annotations

import asyncio
import selectors
import sys
from typing import Any

from kit.server.hosts.worker import main

MOST = 512


class WindowsSelector(selectors.SelectSelector):
    """`select` as CPython builds it for Windows."""

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        if len(self.get_map()) >= MOST:
            raise ValueError("too many file descriptors in select()")
        return super().register(fileobj, events, data)


if __name__ == "__main__":
    main(sys.argv[1:], lambda: asyncio.SelectorEventLoop(WindowsSelector()))
