"""Page: a notebook as HTML by Voilà's own exporter and template, rendered once for all visits that show the same.

The ids of a visit stand in its outputs as `<visit id>-<n>`; with the visit's part masked, the outputs of two visits are
the same, and so is the template's work. A page is kept as its pieces: text that all share, and the places where
something of the visit goes:

    NOBODY                       the visit's id
    <!--cp-view:MODEL_ID-->    what `view(visit, model_id)` returns: how a widget looks
    <!--cp-slot:NAME-->        what `fill(visit)[NAME]` returns

Outputs that differ by more than the id (a lesson that displays her own words) are another page: nothing personal is
ever shared.
"""

from __future__ import annotations

import asyncio
import copy
import json
import re
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

import nbformat
from jupyter_core.paths import jupyter_path
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from voila.exporter import VoilaExporter
from voila.paths import collect_template_paths

from kit.server.visits.visit import NOBODY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from pathlib import Path

    from kit.server.visits.visit import Visit

PLACE = re.compile(rf"<!--cp-(view|slot):([\w-]+)-->|{NOBODY}")
MOST_PAGES = 64


@dataclass(frozen=True, slots=True)
class Place:
    """Where something of the visit goes; `kind` is "view", "slot" or "" for the id alone."""

    kind: str
    name: str


Pieces = tuple[str | Place, ...]


def no_view(visit: Visit, model_id: str) -> str:  # noqa: ARG001 - stands for a view that a template has
    """Return the place that a template without views leaves to its script."""
    return f"<!--cp-view:{model_id}-->"


def no_fill(visit: Visit) -> Mapping[str, str]:  # noqa: ARG001 - as above
    """Return nothing to fill in."""
    return {}


class Pages:
    """Renders with the template `template` of `folder` (as on JUPYTER_PATH) or of Voilà itself. Any thread."""

    def __init__(
        self,
        template: str,
        *,
        folder: Path | None = None,
        base_url: str = "/",
        view: Callable[[Visit, str], str] = no_view,
        fill: Callable[[Visit], Mapping[str, str]] = no_fill,
    ) -> None:
        self._template, self._base_url, self._view, self._fill = template, base_url, view, fill
        roots = [*([str(folder)] if folder else []), *jupyter_path()]
        self._paths = collect_template_paths(["voila", "nbconvert"], template, prune=True, root_dirs=roots)
        self._exporters: dict[Path, VoilaExporter] = {}
        self._kept: OrderedDict[tuple[Any, ...], Pieces] = OrderedDict()
        self._lock = Lock()

    def html(self, visit: Visit) -> str:
        """Return the page of a visit whose notebook has been run. Called as the visit."""
        outputs = json.dumps([visit.outputs, visit.stopped_at], default=str).replace(visit.id, NOBODY)
        key = (visit.notebook.path, visit.notebook.stamp, outputs)
        with self._lock:
            pieces = self._kept.get(key)
            if pieces is None:
                pieces = _cut(self._render(visit, json.loads(outputs)[0]))
                self._kept[key] = pieces
            self._kept.move_to_end(key)
            while len(self._kept) > MOST_PAGES:
                self._kept.popitem(last=False)
        return "".join(self._filled(visit, pieces))

    def _filled(self, visit: Visit, pieces: Pieces) -> list[str]:
        slots = self._fill(visit)
        filled = []
        for piece in pieces:
            if isinstance(piece, str):
                filled.append(piece)
            elif piece.kind == "view":
                filled.append(self._view(visit, piece.name.replace(NOBODY, visit.id)))
            elif piece.kind == "slot":
                filled.append(slots.get(piece.name, ""))
            else:
                filled.append(visit.id)
        return filled

    def _render(self, visit: Visit, outputs: Mapping[str, list[dict[str, Any]]]) -> str:
        node = copy.deepcopy(visit.notebook.node)
        for at, shown in outputs.items():
            node.cells[int(at)].outputs = [nbformat.from_dict(output) for output in shown]  # type: ignore[no-untyped-call]
        last = len(node.cells) if visit.stopped_at is None else visit.stopped_at + 1

        async def kernel_start(_: Any) -> str:
            return NOBODY

        async def cells(*_: Any) -> AsyncIterator[Any]:
            for cell in node.cells[:last]:
                yield cell

        async def whole() -> str:
            chunks = self._exporter(visit.notebook.path.parent).generate_from_notebook_node(
                node,
                resources={
                    "base_url": self._base_url,
                    "theme": "light",
                    "template": self._template,
                    "metadata": {"name": visit.notebook.path.stem},
                    "page_config": {},
                },
                extra_context={
                    "frontend": "voila",
                    "main_js": "voila.js",
                    "kernel_start": kernel_start,
                    "cell_generator": cells,
                },
                page_config={"baseUrl": self._base_url, "kernelId": NOBODY},
            )
            return "".join([text async for text, _ in chunks])

        return asyncio.run(whole())  # on a worker, which has no loop of its own

    def _exporter(self, folder: Path) -> VoilaExporter:
        """Return the exporter that finds pictures in `folder`."""
        if folder not in self._exporters:
            self._exporters[folder] = VoilaExporter(
                template_paths=self._paths,
                template_name=self._template,
                contents_manager=LargeFileManager(root_dir=str(folder)),
                theme="light",
                base_url=self._base_url,
                show_margins=False,
                exclude_input=True,
                exclude_input_prompt=True,
                exclude_output_prompt=True,
            )
        return self._exporters[folder]


def _cut(html: str) -> Pieces:
    """Return a rendered page in pieces."""
    pieces: list[str | Place] = []
    end = 0
    for found in PLACE.finditer(html):
        pieces += [html[end : found.start()], Place(found[1] or "", found[2] or "")]
        end = found.end()
    return (*pieces, html[end:])
