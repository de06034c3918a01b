"""Comms: each visit has its own comm manager, and ids that say whose they are: `<visit id>-<n>`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from comm.base_comm import BaseComm, CommManager

from kit.server.visits.context import NoVisit, current, here

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.server.visits.visit import Visit


class VisitComm(BaseComm):
    """A comm that knows its visit, so that it can be used and closed from any thread and by the garbage collector."""

    def __init__(self, *args: Any, visit: Visit, tab: str | None = None, **keys: Any) -> None:
        self.visit = visit
        self.tab = tab  # the page that opened it; None: every page of the visit
        self.over = False
        super().__init__(*args, **keys)

    def publish_msg(
        self, msg_type: str, data: Any = None, metadata: Any = None, buffers: Any = None, **keys: Any
    ) -> None:
        if not self.over:
            content = {"comm_id": self.comm_id, "data": data or {}, **keys}
            self.visit.publish(msg_type, content, metadata=metadata, buffers=buffers, tab=self.tab)

    def open(self, data: Any = None, metadata: Any = None, buffers: Any = None) -> None:
        self.visit.comms.register_comm(self)
        self.publish_msg(
            "comm_open",
            data=data,
            metadata=metadata,
            buffers=buffers,
            target_name=self.target_name,
            target_module=self.target_module,
        )

    def close(self, data: Any = None, metadata: Any = None, buffers: Any = None, deleting: bool = False) -> None:
        # BaseComm asks the manager of whoever is current, which under the garbage collector may be another visit
        if self.over:
            return
        if not deleting:
            self.publish_msg("comm_close", data=data, metadata=metadata, buffers=buffers)
        self.over = True
        self.visit.comms.comms.pop(self.comm_id, None)
        self.visit.widgets.pop(self.comm_id, None)  # ipywidgets looks in the running visit, which may be another


def create_comm(*args: Any, **keys: Any) -> VisitComm:
    """Stand in for `comm.create_comm`: a comm of the running visit. Raises NoVisit outside of one."""
    visit = here()
    if visit is None or visit.closed:
        raise NoVisit("a widget belongs to a visit: make it in a notebook, not at import or in a plain thread")
    if not keys.get("comm_id"):
        keys["comm_id"] = visit.next_id()
    return VisitComm(*args, visit=visit, **keys)


def get_comm_manager() -> CommManager:
    """Stand in for `comm.get_comm_manager`: the manager of the running visit, or one that nothing uses."""
    visit = here()
    return visit.comms if visit else _nobody


_nobody = CommManager()


class RunningWidgets(MutableMapping[str, Any]):
    """Stand in for ipywidgets' registry: the widgets of the running visit; a new one goes to the visit of its comm."""

    def _mine(self) -> dict[str, Any]:
        visit = current.get(None)
        return visit.widgets if visit else {}

    def __getitem__(self, key: str) -> Any:
        return self._mine()[key]

    def __setitem__(self, key: str, widget: Any) -> None:
        widget.comm.visit.widgets[key] = widget

    def __delitem__(self, key: str) -> None:
        del self._mine()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(list(self._mine()))

    def __len__(self) -> int:
        return len(self._mine())

    def values(self) -> Any:
        return list(self._mine().values())
