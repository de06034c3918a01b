"""The processes of a room: which of them live, which have phones, and waiting for what is to come of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import psutil

from tests.browser.serving import PATIENCE, Serving

if TYPE_CHECKING:
    from collections.abc import Callable


def workers(room: Serving) -> list[psutil.Process]:
    assert room.process is not None
    return psutil.Process(room.process.pid).children(recursive=True)


def until(seen: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def gone(processes: list[psutil.Process]) -> bool:
    return not any(each.is_running() and each.status() != psutil.STATUS_ZOMBIE for each in processes)


def lived_in(room: Serving) -> list[psutil.Process]:
    """Return the workers that have phones' connections."""
    return [each for each in workers(room) if any(c.status == "ESTABLISHED" for c in each.net_connections("tcp4"))]
