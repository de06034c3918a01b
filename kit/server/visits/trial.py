"""Trial: two dry visits of a notebook before any woman gets one, to see that visits of it cannot touch each other.

What it looks for: a widget made at import or shared (the second visit would show the first one's), outputs that differ
from visit to visit (one's page would not be the other's), pyplot figures, threads left behind, comm functions replaced
by another library, a cell that raises, an opening too slow for two hundred women at once.
"""

from __future__ import annotations

import json
import time
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from kit.server.visits import private
from kit.server.visits.answers import references, split
from kit.server.visits.comms import create_comm, get_comm_manager
from kit.server.visits.context import here
from kit.server.visits.frames import Message, write
from kit.server.visits.notebook import NotForVisits
from kit.server.visits.shell import VIEW
from kit.server.visits.visit import NOBODY, Visit

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from kit.server.visits.notebook import Notebook

T = TypeVar("T")

PATIENCE = 0.5  # seconds for a thread that ends by itself
SLOWEST = 0.5
"""CPU seconds that opening may take once everything is imported."""


def try_out(notebook: Notebook, rehearse: Callable[[Visit], T], prepare: Callable[[Visit], object] | None = None) -> T:
    """Run two dry visits and return what `rehearse` makes of one. Raises NotForVisits. Called on a worker."""
    visits = [Visit(notebook, dry=True) for _ in range(2)]
    figures = private.open_figures()
    try:
        shown = [visit.enter(partial(_once, visit, rehearse, prepare)) for visit in visits]
        if any(_left_behind(visit.threads or []) for visit in visits):
            raise NotForVisits("starts a thread")
        if private.open_figures() - figures:
            raise NotForVisits("pyplot")
    finally:
        private.close_figures(private.open_figures() - figures)
        for visit in visits:  # both open until here: what they share shows as the other's
            visit.enter(visit.close)
    if shown[0][0] != shown[1][0]:
        raise NotForVisits("outputs differ from visit to visit")
    if shown[1][1] > SLOWEST:
        raise NotForVisits(f"takes {shown[1][1]:.1f} CPU seconds to open")
    return shown[1][2]


def notice_thread(thread: threading.Thread) -> None:
    """Hear of a thread before it starts; those of dry visits are noted, others pass."""
    visit = here()
    if visit is not None and visit.threads is not None:
        visit.threads.append(thread)


def _left_behind(threads: list[threading.Thread]) -> bool:
    """Tell whether one of the threads is still there; a library's own may be on its way out."""
    until = time.monotonic() + PATIENCE
    for thread in threads:
        if thread.ident is not None:
            thread.join(max(0.0, until - time.monotonic()))
    return any(thread.is_alive() for thread in threads)


def _once(
    visit: Visit, rehearse: Callable[[Visit], T], prepare: Callable[[Visit], object] | None
) -> tuple[str, float, T]:
    """Return what the visit shows, without what tells it from another, the CPU seconds it took, and what it gives."""
    began = time.thread_time()
    try:
        visit.execute(prepare)
    except Exception as error:
        cell = None if visit.stopped_at is None else visit.stopped_at + 1
        raise NotForVisits(f"raises {type(error).__name__}", cell) from error
    took = time.thread_time() - began
    if not private.hold(create_comm, get_comm_manager):
        raise NotForVisits("imports ipykernel")
    states: dict[str, Any] = {model: widget.get_state() for model, widget in visit.widgets.items()}
    plain = split(states)[0]
    try:
        write(Message("iopub", {}, content=plain))
    except (TypeError, ValueError):
        raise NotForVisits("a state that is not JSON") from None
    shown = [output["data"] for outputs in visit.outputs.values() for output in outputs if "data" in output]
    views = [data[VIEW]["model_id"] for data in shown if VIEW in data]
    foreign = [model for model in [*references(states), *views] if model not in visit.widgets]
    strays = [model for model in visit.widgets if not model.startswith(visit.id)]
    if foreign or strays:
        raise NotForVisits("a widget made outside of the visit")
    return json.dumps(visit.outputs, default=str).replace(visit.id, NOBODY), took, rehearse(visit)
