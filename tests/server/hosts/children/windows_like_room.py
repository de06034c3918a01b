"""`chophien serve` with a loop as Windows has it: `select`, with 512 sockets at most."""

from __future__ import annotations

import selectors

from tests.server.hosts.children.windows_like import WindowsSelector

if __name__ == "__main__":
    selectors.DefaultSelector = WindowsSelector  # type: ignore[misc]
    from kit.cli import main

    main()
