"""States: the states of a visit's models as a page gets them, without what the client has already or never reads."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

MIME_VIEW = "application/vnd.jupyter.widget-view+json"
OWN = "kit.ui."  # what the names of modules that come with the client start with

# What the client never reads: versions and views are the business of the official packages, which ask for all states.
UNREAD = frozenset(
    {
        "_model_module_version",
        "_view_module",
        "_view_module_version",
        "_view_name",
        "_view_count",
        "tabbable",
        "tooltip",
    }
)
SOURCES = frozenset({"_esm", "_css"})

State = dict[str, Any]
Buffer = tuple[str, str, str]
"""Model id, name of the trait, its bytes in base64."""


class Visit(Protocol):
    """What of a visit is read here: its id, whose it is, its widgets by model id, and the outputs of its cells."""

    @property
    def id(self) -> str: ...

    @property
    def owner(self) -> str: ...

    @property
    def widgets(self) -> Mapping[str, Any]: ...

    @property
    def outputs(self) -> Mapping[int, list[dict[str, Any]]]: ...


def states(visit: Visit, shown: Collection[str]) -> dict[str, State]:
    """Return the states by model id, binary parts still in them; the HTML of the models `shown` is in the page."""
    return {model: _slim(widget.get_state(), printed=model in shown) for model, widget in visit.widgets.items()}


def without_bytes(all_states: Mapping[str, State]) -> tuple[dict[str, State], list[Buffer]]:
    """Return the states as JSON can hold them, and their binary parts."""
    plain: dict[str, State] = {}
    buffers: list[Buffer] = []
    for model, state in all_states.items():
        binary = {name for name, value in state.items() if isinstance(value, bytes | bytearray | memoryview)}
        plain[model] = {name: value for name, value in state.items() if name not in binary}
        buffers += [(model, name, b64encode(state[name]).decode()) for name in sorted(binary)]
    return plain, buffers


def printed(visit: Visit) -> frozenset[str]:
    """Return the ids of the widgets whose HTML stands in the page: the ones shown by cells, and what is in them."""
    return frozenset(_printed(visit))


def _printed(visit: Visit) -> Iterator[str]:
    waiting = [
        output["data"][MIME_VIEW]["model_id"]
        for outputs in visit.outputs.values()
        for output in outputs
        if MIME_VIEW in output.get("data", {})
    ]
    while waiting:
        model_id = waiting.pop()
        yield model_id
        waiting.extend(child.model_id for child in getattr(visit.widgets.get(model_id), "children", ()))


def _slim(state: State, *, printed: bool) -> State:
    """Return `state` without what the client has already, or never reads."""
    own = str(state.get("_anywidget_id", "")).startswith(OWN)
    left_out = UNREAD | SOURCES if own else UNREAD
    if own and printed:
        left_out |= {"markup"}
    return {
        name: value
        for name, value in state.items()
        if name not in left_out and value is not None and not (own and isinstance(value, bytes))
    }
