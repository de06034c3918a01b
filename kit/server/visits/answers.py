"""Answers: what a page may ask of its visit, and what it is told.

Pages may open a control comm, send to comms of their own visit and ask for information; nothing runs code. Each message
to a comm is framed by `busy` and `idle` with the asking message as parent: pages hold updates back until the idle.

A message whose metadata has `cp_id` is handled once: the idle that ends it carries `cp_ack` with the same id in its
metadata, and a repeat of the id is only acknowledged again. But for messages to a control comm: they ask for something
and change nothing, and where the question is repeated the answer was lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.server.visits import context as contexts
from kit.server.visits.comms import VisitComm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ipywidgets import Widget

    from kit.server.visits.frames import Message
    from kit.server.visits.tabs import Missed
    from kit.server.visits.visit import Visit

CONTROL = "jupyter.widget.control"
LONGEST_ID = 128
MOST_IDS = 2000  # remembered ids of clicks, so that a repeat is dropped
MOST_CONTROLS = 32  # comms that pages opened
ON_COMMS = ("comm_open", "comm_msg", "comm_close")
KERNEL_INFO = {
    "status": "ok", "protocol_version": "5.3", "implementation": "visits", "implementation_version": "1",
    "language_info": {"name": "python", "version": "3", "mimetype": "text/x-python", "file_extension": ".py",
                      "pygments_lexer": "ipython3", "codemirror_mode": {"name": "ipython", "version": 3}},
    "banner": "", "help_links": [], "debugger": False,
}  # fmt: skip


def cp_id(message: Message) -> str:
    """Return the id by which a page wants this message handled once, or ''."""
    given = message.metadata.get("cp_id")
    return given if isinstance(given, str) and len(given) <= LONGEST_ID else ""


def asks(visit: Visit, message: Message) -> bool:
    """Tell whether a message goes to a control comm."""
    comm_id = message.content.get("comm_id")
    comm = visit.controls.get(comm_id) if isinstance(comm_id, str) else None
    return comm is not None and comm.target_name == CONTROL


def inform(visit: Visit, tab: str, message: Message) -> None:
    """Answer what needs no Python of the lesson: who are you, which comms are there. Other questions get no answer."""
    if message.kind == "kernel_info_request":
        content: dict[str, Any] = KERNEL_INFO
    elif message.kind == "comm_info_request":
        target = message.content.get("target_name")
        found = list(visit.comms.comms.items())
        comms = {at: {"target_name": comm.target_name} for at, comm in found if target in (None, comm.target_name)}
        content = {"status": "ok", "comms": comms}
    else:
        return
    status(visit, tab, message, "busy")
    kind = message.kind.replace("request", "reply")
    visit.publish(kind, content, tab=tab, channel=message.channel, parent=message.header)
    status(visit, tab, message, "idle")


def status(visit: Visit, tab: str, message: Message, state: str, ack: str = "") -> None:
    """Tell the asking page that its message is being handled, or has been."""
    metadata = {"cp_ack": ack} if ack else None
    visit.publish("status", {"execution_state": state}, tab=tab, parent=message.header, metadata=metadata)


def handle(visit: Visit, tab: str, message: Message) -> None:
    """Do what a message to a comm asks. Runs as the visit; raises what the lesson's callbacks raise."""
    contexts.parent.set(message.header)
    status(visit, tab, message, "busy")
    as_dict = {
        "header": message.header, "parent_header": message.parent, "metadata": message.metadata,
        "content": message.content, "buffers": message.buffers,
    }  # fmt: skip
    comm_id = message.content.get("comm_id")
    if not isinstance(comm_id, str) or len(comm_id) > LONGEST_ID:
        return
    if message.kind == "comm_open":
        _open(visit, tab, comm_id, as_dict)
        return
    comm = visit.comms.comms.get(comm_id)
    if comm is None:
        return  # closed in the meantime, or somebody else's
    if message.kind == "comm_msg":
        comm.handle_msg(as_dict)
    elif comm_id in visit.controls:  # a page closes what it opened, never a widget of the lesson
        visit.comms.comms.pop(comm_id, None)
        visit.controls.pop(comm_id).over = True
        comm.handle_close(as_dict)


def _open(visit: Visit, tab: str, comm_id: str, message: dict[str, Any]) -> None:
    target_name = message["content"].get("target_name")
    target = control if target_name == CONTROL else visit.comms.targets.get(str(target_name))
    if comm_id in visit.comms.comms:
        return
    if target is None:
        visit.publish("comm_close", {"comm_id": comm_id, "data": {}}, tab=tab)
        return
    comm = VisitComm(visit=visit, tab=tab, comm_id=comm_id, target_name=str(target_name), primary=False)
    visit.comms.register_comm(comm)
    visit.controls[comm_id] = comm
    while len(visit.controls) > MOST_CONTROLS:
        visit.controls.popitem(last=False)[1].close()
    target(comm, message)


def control(comm: VisitComm, message: dict[str, Any]) -> None:  # noqa: ARG001 - the signature of a comm target
    """Serve ipywidgets' control comm: all states in one message, to the page that asks."""

    def answer(asked: dict[str, Any]) -> None:
        if asked["content"].get("data", {}).get("method") == "request_states":
            states, paths, buffers = split({model: _model(widget) for model, widget in comm.visit.widgets.items()})
            comm.send({"method": "update_states", "states": states, "buffer_paths": paths}, buffers=buffers)

    comm.on_msg(answer)


def _model(widget: Widget) -> dict[str, Any]:
    state = widget.get_state()
    return {
        "model_name": state["_model_name"],
        "model_module": state["_model_module"],
        "model_module_version": state["_model_module_version"],
        "state": state,
    }


def split(state: Any) -> tuple[Any, list[list[Any]], list[Any]]:
    """Return `state` without its binary parts, the paths where they stood, and the parts."""
    paths: list[list[Any]] = []
    buffers: list[Any] = []

    def walk(value: Any, path: list[Any]) -> Any:
        if isinstance(value, dict):
            return {k: walk(v, [*path, k]) for k, v in value.items() if not cut(v, [*path, k])}
        if isinstance(value, list | tuple):
            return [None if cut(v, [*path, at]) else walk(v, [*path, at]) for at, v in enumerate(value)]
        return value

    def cut(value: Any, path: list[Any]) -> bool:
        if isinstance(value, bytes | bytearray | memoryview):
            paths.append(path)
            buffers.append(value)
            return True
        return False

    return walk(state, []), paths, buffers


def retell(visit: Visit, tab: str, missed: Missed) -> None:
    """Tell a page that came back what it missed, as it is now. Runs as the visit."""
    contexts.parent.set({})
    for model, what in missed.items():
        widget = visit.widgets.get(model)
        if widget is None and model not in visit.comms.comms:
            visit.publish("comm_close", {"comm_id": model, "data": {}}, tab=tab)
        elif widget is not None and not isinstance(what, str):
            state, paths, buffers = split(widget.get_state(what.intersection(widget.keys)))
            data = {"method": "update", "state": state, "buffer_paths": paths}
            visit.publish("comm_msg", {"comm_id": model, "data": data}, buffers=buffers, tab=tab)
    new = {model for model, what in missed.items() if what == "open" and model in visit.widgets}
    for model in _parts_first(visit, new):
        state, paths, buffers = split(visit.widgets[model].get_state())
        content = {
            "comm_id": model, "target_name": "jupyter.widget", "target_module": None,
            "data": {"state": state, "buffer_paths": paths},
        }  # fmt: skip
        visit.publish("comm_open", content, metadata={"version": "2.1.0"}, buffers=buffers, tab=tab)


def _parts_first(visit: Visit, models: set[str]) -> Iterable[str]:
    """Yield models so that what a widget refers to comes before it; a circle is cut where it is met."""
    done: set[str] = set()

    def visit_model(model: str) -> Iterable[str]:
        if model in done or model not in models:
            return
        done.add(model)
        for part in references(visit.widgets[model].get_state()):
            yield from visit_model(part)
        yield model

    for model in sorted(models, key=lambda name: int(name.rsplit("-", 1)[-1]) if name[-1:].isdigit() else 0):
        yield from visit_model(model)


def references(value: Any) -> Iterable[str]:
    """Yield the ids of the models that a state refers to."""
    if isinstance(value, str):
        if value.startswith("IPY_MODEL_"):
            yield value[10:]
    elif isinstance(value, dict):
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from references(part)
