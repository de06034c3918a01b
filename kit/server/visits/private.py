"""Private: every place where the engine leans on what Voilà, ipywidgets, comm and IPython do not promise.

| what | why |
|---|---|
| `ipywidgets.widgets.widget._instances` | one registry a process; replaced by one that answers for the running visit |
| `ipywidgets.Output.__enter__`, `__exit__` | stock Output lets the page catch messages; here Python fills it |
| `InteractiveShell.__init__` is skipped (`shell.py`) | a whole shell has history, signals and a user namespace |
| `comm.create_comm`, `comm.get_comm_manager` | meant to be replaced, but ipykernel replaces them too at import |
| `PyThreadState_SetAsyncExc`, `sys._current_frames` | the one way to interrupt a thread, and to see where it is |
| `threading.Thread.start` | the one place that sees a notebook start a thread |
| template context `kernel_start`, `cell_generator`, `main_js`, `frontend` (`page.py`) | what Voilà's templates call |

The releases were read and tried; others are refused by `check` until somebody has looked at this table again.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, MutableMapping

CHECKED: Mapping[str, tuple[str, ...]] = {
    "voila": ("0.5.13",),
    "ipywidgets": ("8.1.9",),
    "jupyter_server": ("2.21.",),
    "comm": ("0.2.",),
    "ipython": ("9.",),
    "nbconvert": ("7.",),
    "tornado": ("6.",),
}


class NotChecked(ImportError):
    """A package is there in a release that the engine was not checked with."""


class Interrupted(BaseException):
    """A callback took longer than its limit. Not an Exception, so that a lesson's `except Exception` lets it pass."""


def check(installed: Callable[[str], str] = version) -> None:
    """Raise NotChecked, naming package, release found and releases checked, where they differ."""
    for package, checked in CHECKED.items():
        try:
            found = installed(package)
        except PackageNotFoundError:
            found = "none"
        if not any(found == release or (release.endswith(".") and found.startswith(release)) for release in checked):
            asked = " or ".join(release + "*" if release.endswith(".") else release for release in checked)
            raise NotChecked(f"{package} {found}: the visit engine was checked with {package} {asked}")


WORKER = "kit.server.visits.pool"  # below its frame nothing is a lesson's
UNTOUCHED = ("_frozen_importlib", "importlib", "threading", "queue", "concurrent", "logging")
"""Modules that are not to be left half-way: a lock would stay locked for everyone, a library half imported."""


def interrupt(thread: int | None) -> bool:
    """Raise Interrupted in `thread` when it next runs Python code; False while it is where it must not be torn away."""
    frame = sys._current_frames().get(thread or 0)  # noqa: SLF001 - see the table above
    while frame is not None and (name := str(frame.f_globals.get("__name__", ""))) != WORKER:
        if name.partition(".")[0] in UNTOUCHED or name.startswith(_Installed.untouched):
            return False
        frame = frame.f_back
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread or 0), ctypes.py_object(Interrupted))
    return True


def pardon(thread: int | None) -> None:
    """Call off an interruption of `thread` that has not arrived yet."""
    if thread is not None:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), None)


class _Installed:
    """What was there before, and how many engines asked."""

    count = 0
    lock = threading.Lock()
    before: dict[str, Any] = {}  # noqa: RUF012 - one of a process, as what it holds
    untouched: tuple[str, ...] = ()


def install(
    *,
    create_comm: Callable[..., Any],
    get_comm_manager: Callable[[], Any],
    widgets: MutableMapping[str, Any],
    enter: Callable[[Any], Any],
    leave: Callable[[Any, Any, Any, Any], bool | None],
    started: Callable[[threading.Thread], None],
    untouched: tuple[str, ...] = (),
) -> bool:
    """Put the engine's own parts in place; counted, so that two engines of one process share them. True for the first.

    `started` hears of every thread before it starts; nothing is interrupted inside the modules named `untouched`.
    """
    import comm
    from ipywidgets import Output
    from ipywidgets.widgets import widget as widget_module

    check()
    with _Installed.lock:
        _Installed.count += 1
        _Installed.untouched = tuple({*_Installed.untouched, *untouched})
        if _Installed.count > 1:
            return False
        start = threading.Thread.start
        _Installed.before = {
            "create_comm": comm.create_comm,
            "get_comm_manager": comm.get_comm_manager,
            "instances": widget_module._instances,  # noqa: SLF001 - see the table above
            "enter": Output.__enter__,
            "leave": Output.__exit__,
            "start": start,
        }
        comm.create_comm, comm.get_comm_manager = create_comm, get_comm_manager
        widget_module._instances = widgets  # noqa: SLF001 - see the table above
        Output.__enter__, Output.__exit__ = enter, leave

        def start_noticed(thread: threading.Thread) -> None:
            started(thread)
            start(thread)

        threading.Thread.start = start_noticed  # type: ignore[method-assign, assignment]
        return True


def hold(create_comm: Callable[..., Any], get_comm_manager: Callable[[], Any]) -> bool:
    """Put the comm functions back where something (ipykernel, at import) replaced them; False if it had to."""
    import comm

    kept = comm.create_comm is create_comm and comm.get_comm_manager is get_comm_manager
    comm.create_comm, comm.get_comm_manager = create_comm, get_comm_manager
    return kept


def uninstall() -> bool:
    """Leave everything as `install` found it, when the last engine has closed; True then."""
    import comm
    from ipywidgets import Output
    from ipywidgets.widgets import widget as widget_module

    with _Installed.lock:
        _Installed.count -= 1
        if _Installed.count:
            return False
        before = _Installed.before
        comm.create_comm, comm.get_comm_manager = before["create_comm"], before["get_comm_manager"]
        widget_module._instances = before["instances"]  # noqa: SLF001 - see the table above
        Output.__enter__, Output.__exit__ = before["enter"], before["leave"]
        threading.Thread.start = before["start"]  # type: ignore[method-assign]
        _Installed.before, _Installed.untouched = {}, ()
        return True


def open_figures() -> frozenset[int]:
    """Return the numbers of the pyplot figures that are open in this process, without importing pyplot."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    return frozenset(pyplot.get_fignums()) if pyplot else frozenset()


def close_figures(numbers: frozenset[int]) -> None:
    """Close pyplot figures."""
    for number in numbers:
        sys.modules["matplotlib.pyplot"].close(number)
