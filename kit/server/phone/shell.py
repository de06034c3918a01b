"""Shell: a lesson's page with nobody in it, the same bytes for every phone; and what one visit puts into it.

The shell is made from a visit without a person, so it may stay on a phone: coming back costs a "not modified". What is
hers comes apart from it and is kept nowhere: her visit's id, and what differs from the shell. A visit whose page is
built in another way than the shell brings its own page.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kit.server.phone.page import EVENTS, MARK, json_in_html
from kit.server.phone.states import State, printed, states, without_bytes
from kit.server.visits.visit import NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kit.server.phone.states import Visit

KINDS = ("_model_name", "_model_module", "_anywidget_id")


@dataclass(frozen=True, slots=True)
class Shell:
    """`html` and `packed` (gzip) are the page; `states` by model id and `outputs` are what a visit is compared with."""

    html: bytes
    packed: bytes
    etag: str
    states: Mapping[str, State]
    printed: frozenset[str]
    outputs: str


def shell(visit: Visit, html: str) -> Shell:
    """Return the shell made from the page of a visit of nobody."""
    shown = printed(visit)
    page = html.replace(visit.id, NOBODY)
    mark = hashlib.sha256(page.encode("utf-8")).hexdigest()[:20]
    marked = page.replace(MARK, mark).encode("utf-8")
    return Shell(
        html=marked,
        packed=gzip.compress(marked, 9, mtime=0),
        etag=f'"{mark}"',
        states=_masked(visit, states(visit, shown)),
        printed=frozenset(model.replace(visit.id, NOBODY) for model in shown),
        outputs=_outputs(visit),
    )


def arrival(visit: Visit, made: Shell, page: Callable[[], str]) -> str:
    """Return, as JSON, what a visit puts into the shell: {"visit", "events", "states", "closed", "buffers"}.

    Where the visit's page is built otherwise, "main" holds what stands between `<main>` and `</main>` of `page()`, and
    all states are there.
    """
    events = f"{EVENTS}?who={visit.owner}"  # another address for each woman: by it the page knows whose words it keeps
    mine = _masked(visit, states(visit, [model.replace(NOBODY, visit.id) for model in made.printed]))
    if not _alike(visit, mine, made):
        plain, buffers = without_bytes(states(visit, printed(visit)))
        main = page().partition("<main>")[2].partition("</main>")[0]
        content = {"main": main, "states": plain, "closed": [], "buffers": buffers}
        return json_in_html({"visit": visit.id, "events": events, **content})
    differing = {}
    for model, state in mine.items():
        before = made.states.get(model)
        changed = state if before is None else _changes(before, state)
        if changed:
            differing[model] = changed
    plain, buffers = without_bytes(differing)
    content = {"states": plain, "closed": sorted(made.states.keys() - mine.keys()), "buffers": buffers}
    return json_in_html({"visit": visit.id, "events": events, **content}).replace(NOBODY, visit.id)


def _alike(visit: Visit, mine: Mapping[str, State], made: Shell) -> bool:
    """Tell whether the nodes of the shell are places for the models of this visit."""
    if _outputs(visit) != made.outputs or not made.printed <= mine.keys():
        return False
    return all(
        mine[model].get(kind) == state.get(kind)
        for model, state in made.states.items()
        if model in mine
        for kind in KINDS
    )


def _changes(before: State, after: State) -> State:
    """Return the traits that differ; one that is nothing now is None."""
    gone = dict.fromkeys(before.keys() - after.keys())
    return {**gone, **{name: value for name, value in after.items() if before.get(name) != value}}


def _masked(visit: Visit, given: dict[str, State]) -> dict[str, State]:
    def mask(value: Any) -> Any:
        if isinstance(value, str):
            return value.replace(visit.id, NOBODY)
        if isinstance(value, list | tuple):
            return [mask(item) for item in value]
        if isinstance(value, dict):
            return {mask(name): mask(item) for name, item in value.items()}
        return value

    return {mask(model): mask(state) for model, state in given.items()}


def _outputs(visit: Visit) -> str:
    return json.dumps(visit.outputs, default=str, sort_keys=True).replace(visit.id, NOBODY)
