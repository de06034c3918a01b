"""Log lines: what the room writes to stderr about itself, a JSON object a line, dated, and nothing that anybody typed.

    {"at": "2026-11-29T01:13:32+00:00", "level": "warning", "from": "kit.server.hosts.shards", "process": 4711,
     "says": "a worker ended; another takes its place"}
    {"at": …, "error": "ValueError", "where": ["kit/server/room/join.py:58 post", …]}

An error is told by its type and its way through the program. What stood in it may be her name, an amount, a code; so
may what other packages say of a request, a task or a statement: of their lines only the part remains that stands in
their source. Our own modules log what they may.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator
    from types import TracebackType

OURS = "kit"
MOST_STEPS = 12
"""Of the way of an error the last so many calls are told."""

log = logging.getLogger(__name__)


class Line(logging.Formatter):
    """Writes a record as one line."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "process": record.process,
        }
        if said := _said(record):
            line["says"] = said
        if record.exc_info and record.exc_info[1] is not None:
            line |= told(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def begin() -> None:
    """Write every log of this process so, and every error that nobody caught."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line())
    handler.setLevel(logging.WARNING)
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.raiseExceptions = False  # else what cannot be written is shown with all that was to stand in it
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda given: _uncaught(given.exc_type, given.exc_value, given.exc_traceback)
    sys.unraisablehook = lambda given: _uncaught(given.exc_type, given.exc_value, given.exc_traceback)


def take_in(logger: logging.Logger) -> None:
    """Have a logger that writes by itself leave it to these lines: Voilà's would show the errors of a notebook."""
    logger.handlers.clear()
    logger.propagate = True


def of_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Write so what a loop says: a task that failed while nobody waited for it. Its own words hold what tasks hold."""
    loop.set_exception_handler(lambda _, context: log.error("the loop met a fault", exc_info=context.get("exception")))


def told(error: BaseException) -> dict[str, Any]:
    """Return what is told of an error: its types, the cause last, and its way."""
    return {"error": " < ".join(_types(error)), "where": _way(error.__traceback__)}


def _said(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] == OURS:
        return record.getMessage()
    # With arguments the text is the package's own; without, it may have been put together.
    return str(record.msg).partition("\n")[0] if record.args else ""


def _types(error: BaseException) -> Iterator[str]:
    behind: BaseException | None = error
    for _ in range(MOST_STEPS):
        if behind is None:
            return
        yield type(behind).__qualname__
        behind = behind.__cause__ or (None if behind.__suppress_context__ else behind.__context__)


def _way(steps: TracebackType | None) -> list[str]:
    return [
        f"{'/'.join(PurePath(step.filename).parts[-3:])}:{step.lineno} {step.name}"
        for step in traceback.extract_tb(steps)[-MOST_STEPS:]
    ]


def _uncaught(kind: type[BaseException], error: BaseException | None, way: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("uncaught", exc_info=(kind, error or kind(), way))
