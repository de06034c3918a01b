"""Context: which visit the running code belongs to, and threads that keep belonging to it."""

from __future__ import annotations

import threading
from contextvars import ContextVar, copy_context
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.server.visits.visit import Visit

current: ContextVar[Visit] = ContextVar("visit")
parent: ContextVar[dict[str, Any]] = ContextVar("parent_header")  # header of the message being answered


class NoVisit(RuntimeError):
    """A widget was made where no visit is open: at import, or in a thread not started by `context.thread`."""


def here() -> Visit | None:
    """Return the visit that the running code belongs to, or None."""
    return current.get(None)


def thread(target: Callable[..., object], *args: object, **kwargs: object) -> threading.Thread:
    """Start `target` in a thread that belongs to the running visit, and return the thread.

    A plain `threading.Thread` may change a widget but cannot make one: threads do not inherit context variables. The
    new thread runs beside the visit's own callbacks: what both touch needs a lock. Nothing interrupts it: it looks at
    `here().closed` itself.
    """
    context = copy_context()
    started = threading.Thread(target=lambda: context.run(target, *args, **kwargs), daemon=True, name="visit-own")
    started.start()
    return started
