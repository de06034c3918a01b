"""Sinks: where what a visit prints and displays goes: a cell of the page, or an Output widget.

A page that comes back must find what was printed, so an Output widget is filled in Python rather than by the browser.
"""

from __future__ import annotations

import io
import sys
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from kit.server.visits.context import current

if TYPE_CHECKING:
    from ipywidgets import Output

sinks: ContextVar[tuple[Sink, ...]] = ContextVar("sinks", default=())

Bundle = dict[str, Any]


class Sink:
    """A growing list of outputs in notebook form; printed text joins the text before it."""

    def __init__(self, outputs: tuple[Bundle, ...] = ()) -> None:
        self.outputs: list[Bundle] = list(outputs)
        self._names: dict[str, Bundle] = {}
        self._clear_next = False

    def stream(self, name: str, text: str) -> None:
        self._make_room()
        last = self.outputs[-1] if self.outputs else {}
        if last.get("output_type") == "stream" and last.get("name") == name:
            self.outputs[-1] = {**last, "text": last["text"] + text}
        else:
            self.outputs.append({"output_type": "stream", "name": name, "text": text})

    def display(self, data: Bundle, metadata: Bundle, *, display_id: str | None = None, update: bool = False) -> None:
        self._make_room()
        output = {"output_type": "display_data", "data": data, "metadata": metadata}
        known = self._names.get(display_id or "")
        if known is not None and update:
            known.update(output)
            return
        self.outputs.append(output)
        if display_id:
            self._names[display_id] = output

    def error(self, name: str, text: str) -> None:
        self._make_room()
        self.outputs.append({"output_type": "error", "ename": name, "evalue": text, "traceback": [f"{name}: {text}"]})

    def clear(self, wait: bool) -> None:
        if wait:
            self._clear_next = True
        else:
            self.outputs.clear()
            self._names.clear()

    def _make_room(self) -> None:
        if self._clear_next:
            self._clear_next = False
            self.clear(wait=False)


def sink() -> Sink | None:
    """Return where output of the running code goes, or None."""
    stack = sinks.get()
    return stack[-1] if stack else None


class OutputSink(Sink):
    """The sink of one `with output:`; sent to the pages when the block ends."""

    def __init__(self, widget: Output) -> None:
        super().__init__(widget.outputs)
        self.widget = widget


def enter_output(widget: Output) -> None:
    """Stand in for `Output.__enter__`."""
    sinks.set((*sinks.get(), OutputSink(widget)))


def leave_output(widget: Output, _kind: Any, error: BaseException | None, _trace: Any) -> bool | None:
    """Stand in for `Output.__exit__`: an Exception is shown in the Output and goes no further, as in a kernel."""
    stack = sinks.get()
    shown = None
    if stack and isinstance(stack[-1], OutputSink) and stack[-1].widget is widget:
        filled = stack[-1]
        sinks.set(stack[:-1])
        visit = current.get(None)
        if isinstance(error, Exception) and visit is not None:
            filled.error(type(error).__name__, str(error))
            visit.failed(error)
            shown = True
        if list(widget.outputs) != filled.outputs:
            widget.outputs = tuple(filled.outputs)
    return shown


class Stream(io.TextIOBase):
    """Stand in for sys.stdout or sys.stderr: what a visit prints goes to its sink, and never to the server's log."""

    def __init__(self, name: str, under: Any) -> None:
        self.label, self.under = name, under

    def write(self, text: str) -> int:
        if current.get(None) is None:
            return int(self.under.write(text) or 0)
        target = sink()
        if target is not None and text:
            target.stream(self.label, text)
        return len(text)

    def flush(self) -> None:
        if current.get(None) is None:
            self.under.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.under, name)

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return str(getattr(self.under, "encoding", "utf-8"))

    def isatty(self) -> bool:
        return bool(self.under.isatty())

    def fileno(self) -> int:
        return int(self.under.fileno())


def take_streams() -> None:
    """Stand before sys.stdout and sys.stderr, if not there already."""
    for name in ("stdout", "stderr"):
        under = getattr(sys, name)
        if not isinstance(under, Stream):
            setattr(sys, name, Stream(name, under))


def leave_streams() -> None:
    """Give sys.stdout and sys.stderr back."""
    for name in ("stdout", "stderr"):
        now = getattr(sys, name)
        if isinstance(now, Stream):
            setattr(sys, name, now.under)
