"""Visit: one person's open lesson: its variables, widgets, comms and pages. What a kernel would be, without a process.

A visit's code runs in its own context, in one thread at a time, wherever the pool has room.
"""

from __future__ import annotations

import logging
import time
import traceback
import uuid
from collections import OrderedDict
from contextvars import Context
from typing import TYPE_CHECKING, Any, TypeVar

from comm.base_comm import CommManager
from IPython import get_ipython
from IPython.display import display

from kit.server.visits import context as contexts
from kit.server.visits.frames import Message, write
from kit.server.visits.pool import Line
from kit.server.visits.sinks import Sink, sinks
from kit.server.visits.tabs import Letter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from threading import Thread

    from kit.server.visits.frames import Packed
    from kit.server.visits.notebook import Notebook
    from kit.server.visits.tabs import Tab

log = logging.getLogger(__name__)

T = TypeVar("T")

NOBODY = "00000000-0000-8000-8000-000000000000"
"""Stands for a visit's id in what all visits of a notebook share."""


def new_id() -> str:
    """Return a UUID of version 8: kernels have version 4, so that a route can tell a visit's id from a kernel's."""
    plain = uuid.uuid4().hex
    return str(uuid.UUID(plain[:12] + "8" + plain[13:]))


class Visit:
    """`owner` is what `identify` said of who opened it; `info` what the page was asked with (never os.environ)."""

    def __init__(
        self,
        notebook: Notebook,
        owner: str = "",
        language: str = "vi",
        info: Mapping[str, str] | None = None,
        *,
        dry: bool = False,
    ) -> None:
        self.id = new_id()
        self.notebook, self.owner, self.language, self.info, self.dry = notebook, owner, language, info or {}, dry
        self.widgets: dict[str, Any] = {}
        self.comms = CommManager()
        self.namespace: dict[str, Any] = {"__name__": "__main__", "display": display, "get_ipython": get_ipython}
        self.outputs: dict[int, list[dict[str, Any]]] = {}  # by cell position
        self.stopped_at: int | None = None  # the cell that raised
        self.tabs: dict[str, Tab] = {}
        self.line = Line()
        self.waiting = 0  # bytes of messages that wait in it
        self.threads: list[Thread] | None = [] if dry else None  # that a dry visit started
        self.seen = time.monotonic()  # when a page last asked for anything
        self.leaving: float | None = None  # when the beacon of the last page came
        self.closed = False
        self.on_failed: Callable[[Visit, BaseException], None] | None = None
        self.on_closed: Callable[[], None] | None = None
        self.deliver: Callable[[Visit, Letter, str | None], None] | None = None
        self.handled: OrderedDict[str, bool] = OrderedDict()  # ids of clicks: whether they are through
        self.controls: OrderedDict[str, Any] = OrderedDict()
        self._count = 0
        self._context = Context()
        self._context.run(contexts.current.set, self)

    @property
    def connected(self) -> bool:
        """Whether a page of it has a socket. On the loop."""
        return any(tab.socket is not None for tab in self.tabs.values())

    def next_id(self) -> str:
        self._count += 1
        return f"{self.id}-{self._count}"

    def enter(self, call: Callable[[], T]) -> T:
        """Run `call` as this visit. One thread at a time: a second one gets RuntimeError."""
        return self._context.run(call)

    # -- the notebook ---------------------------------------------------------------------------------------------

    def execute(self, prepare: Callable[[Visit], object] | None = None) -> None:
        """Run `prepare`, then the code cells in order, up to the first that raises. Called through `enter`."""
        if prepare is not None:
            prepare(self)
        for cell in self.notebook.cells:
            sink = Sink()
            token = sinks.set((sink,))
            try:
                exec(cell.body, self.namespace)  # noqa: S102 - the lesson's own code is what a visit runs
                if cell.last is not None:
                    value = eval(cell.last, self.namespace)  # noqa: S307 - as above
                    if value is not None:
                        display(value)  # type: ignore[no-untyped-call]
            except BaseException:
                self.stopped_at = cell.at
                raise
            finally:
                sinks.reset(token)
                # warnings and their paths are for the log of whoever writes lessons, not for her page
                self.outputs[cell.at] = [output for output in sink.outputs if output.get("name") != "stderr"]

    def stopped(self, error: Exception) -> None:
        """Note that the notebook did not run to its end: the page shows that, and the log where."""
        at = self.stopped_at if self.stopped_at is not None else 0
        self.stopped_at = at
        self.outputs.setdefault(at, []).append(
            {"output_type": "error", "ename": type(error).__name__, "evalue": "", "traceback": []}
        )
        self.failed(error)

    # -- messages out ---------------------------------------------------------------------------------------------

    def publish(
        self,
        kind: str,
        content: dict[str, Any],
        *,
        metadata: Any = None,
        buffers: Any = None,
        tab: str | None = None,
        channel: str = "iopub",
        parent: dict[str, Any] | None = None,
    ) -> None:
        """Send a message to every page, or to the page of session `tab`. Any thread."""
        deliver = self.deliver  # another thread may close the visit meanwhile
        if deliver is None or self.closed or not self.tabs:
            return
        header = {
            "msg_id": uuid.uuid4().hex, "msg_type": kind, "session": self.id, "username": "", "version": "5.3",
            "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        }  # fmt: skip
        asked = contexts.parent.get({}) if parent is None else parent
        packed = write(Message(channel, header, asked, metadata or {}, content, list(buffers or ())))
        deliver(self, _letter(kind, content, asked, packed), tab)

    def failed(self, error: BaseException) -> None:
        """Log what a callback or a cell raised, by type and place only, and tell whoever asked to know. Any thread."""
        Context().run(self._failed, error)  # outside of the visit: a log is not what she printed

    def _failed(self, error: BaseException) -> None:
        log.warning("%s: %s at %s", self.notebook.name, type(error).__name__, " > ".join(places(error)) or "?")
        if self.on_failed is not None:
            try:
                self.on_failed(self, error)
            except Exception as second:
                log.warning("on_error: %s at %s", type(second).__name__, " > ".join(places(second)))

    # -- the end ----------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Free everything, explicitly: a widget left to the garbage collector would be closed under another visit."""
        self.closed = True
        try:
            for widget in list(self.widgets.values()):
                try:
                    widget.unobserve_all()
                    widget.close()
                except Exception as error:
                    Context().run(log.warning, "closing: %s at %s", type(error).__name__, " > ".join(places(error)))
        finally:  # also where a widget took too long
            self._free()

    def _free(self) -> None:
        for comm in list(self.comms.comms.values()):
            comm.on_msg(None)
            comm.close()
        self.widgets.clear()
        self.comms.comms.clear()
        self.comms.targets.clear()
        self.controls.clear()
        self.namespace.clear()
        self.outputs.clear()
        self.tabs.clear()
        closed, self.on_closed = self.on_closed, None
        self.on_failed = self.deliver = None
        if closed is not None:
            closed()


def _letter(kind: str, content: dict[str, Any], asked: dict[str, Any], packed: Packed) -> Letter:
    """Return a message with what it is about, for pages that may miss it."""
    if not kind.startswith("comm_"):
        return Letter(packed)
    about, data = str(content.get("comm_id", "")), content.get("data")
    if kind != "comm_msg":
        return Letter(packed, about, "open" if kind == "comm_open" else "close")
    if not isinstance(data, dict) or data.get("method") not in ("update", "echo_update"):
        return Letter(packed, about)
    traits = {*data["state"], *(path[0] for path in data.get("buffer_paths", ()))}
    echo_of = str(asked.get("session", "")) if data["method"] == "echo_update" else None
    return Letter(packed, about, traits=frozenset(traits), echo_of=echo_of)


def places(error: BaseException) -> Iterator[str]:
    """Yield where `error` went through the lesson and where it started: names and lines, no values."""
    frames = traceback.extract_tb(error.__traceback__)
    shown = [frame for frame in frames if frame.filename.startswith("<")]
    if frames and frames[-1] not in shown:
        shown.append(frames[-1])
    for frame in shown[-3:]:
        yield f"{frame.filename.rsplit('site-packages', 1)[-1]}:{frame.lineno}"
