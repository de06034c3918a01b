"""Shell: what a notebook finds under `get_ipython()`: display and tracebacks of the running visit, and no magics."""

from __future__ import annotations

import sys
from typing import Any

from IPython.core.displaypub import DisplayPublisher
from IPython.core.formatters import DisplayFormatter
from IPython.core.interactiveshell import InteractiveShell
from ipywidgets import Widget
from traitlets.config.configurable import SingletonConfigurable

from kit.server.visits.context import here
from kit.server.visits.sinks import sink

VIEW = "application/vnd.jupyter.widget-view+json"


class NotInAVisit(RuntimeError):
    """A magic, a shell command or another thing that needs a kernel of its own."""


class Formatter(DisplayFormatter):
    """A widget is shown by its model's id alone: its text would carry her values into the page that all share."""

    def format(self, obj: Any, include: Any = None, exclude: Any = None) -> Any:
        if isinstance(obj, Widget) and getattr(obj, "_view_name", None) is not None:
            return {"text/plain": type(obj).__name__, VIEW: obj.get_view_spec()}, {}
        return super().format(obj, include, exclude)  # type: ignore[no-untyped-call]


class Publisher(DisplayPublisher):
    def publish(self, data: Any, metadata: Any = None, source: Any = None, **keys: Any) -> None:  # noqa: ARG002
        target = sink()
        if target is not None:
            name = (keys.get("transient") or {}).get("display_id")
            target.display(data, metadata or {}, display_id=name, update=bool(keys.get("update")))

    def clear_output(self, wait: bool = False) -> None:
        target = sink()
        if target is not None:
            target.clear(wait)


class Events:
    """The shell's events: libraries register here; nothing is triggered, so that no visit hears of another."""

    def register(self, event: str, function: Any) -> None:
        pass

    def unregister(self, event: str, function: Any) -> None:
        pass

    def trigger(self, event: str, *args: Any, **keys: Any) -> None:
        pass


class Shell(InteractiveShell):
    """The one shell of the process; it answers for whichever visit is running."""

    def __init__(self, **keys: Any) -> None:
        SingletonConfigurable.__init__(self, **keys)  # not InteractiveShell's: see the table in private.py
        self.events = Events()  # type: ignore[assignment]
        self.display_formatter = Formatter(parent=None)
        self.display_pub = Publisher(parent=None)  # type: ignore[no-untyped-call]
        self.execution_count = 1

    @property
    def user_ns(self) -> dict[str, Any]:
        visit = here()
        return visit.namespace if visit else {}

    @user_ns.setter
    def user_ns(self, value: Any) -> None:
        pass

    def showtraceback(self, exc_tuple: Any = None, *args: Any, **keys: Any) -> None:  # noqa: ARG002
        """Called by ipywidgets with what a callback raised."""
        visit = here()
        error = exc_tuple[1] if exc_tuple else sys.exc_info()[1]
        if visit is not None and error is not None:
            visit.failed(error)

    def _refuse(self, *_: Any, **__: Any) -> Any:
        raise NotInAVisit("magics and shell commands need a kernel")

    run_line_magic = run_cell_magic = run_cell = system = getoutput = system_raw = _refuse
    enable_gui = enable_matplotlib = enable_pylab = _refuse

    def atexit_operations(self) -> None:
        pass
