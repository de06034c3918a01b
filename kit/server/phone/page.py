"""Page: what the room writes into a lesson's page: how each widget looks, and its state.

With both in the HTML, the first screen can be read and typed into before any script, and the client need not ask for
states when its websocket opens.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from kit.server.phone.states import printed, states, without_bytes

if TYPE_CHECKING:
    from kit.server.phone.states import Visit

TEMPLATES = Path(__file__).parent  # on JUPYTER_PATH: Voilà looks for voila/templates/<name> in it
TEMPLATE = "chophien"
EVENTS = "events"  # the room's own channel, from the base address

MARK = "cp-mark-of-this-page"
"""Stands for the mark of the page's bytes, which is known when they are all there."""
# Asked for while the page is still arriving: whose visit this is, and what differs in it from the page that asks. A
# browser takes the page out of its store unasked when she goes back; the lesson may have been edited meanwhile. Should
# it fail before the client is there to ask again, that is no fault of the page.
ASK = (
    '<script>window.cpArrival=fetch(location.pathname+"/visit"+location.search,'
    f'{{cache:"no-store",headers:{{"If-Match":\'"{MARK}"\'}}}});cpArrival.catch(()=>0)</script>'
)


def view(visit: Visit, model_id: str) -> str:
    """Return what stands for `<!--cp-view:model_id-->`: the widget's own HTML, or a place for the client to fill."""
    widget = visit.widgets.get(model_id)
    bundle = widget._repr_mimebundle_() if widget is not None else {}
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    return str((data or {}).get("text/html") or f'<div data-cp-view="{model_id}"></div>')


def fill(visit: Visit) -> dict[str, str]:
    """Return what stands for `<!--cp-slot:NAME-->`, by name.

    visit: the states of all models and the address of the events; early: what the page asks for at once.
    """
    plain, buffers = without_bytes(states(visit, printed(visit)))
    content = {"events": EVENTS, "states": plain, "buffers": buffers}
    return {"visit": f'<script type="application/json" id="cp-visit">{json_in_html(content)}</script>', "early": ASK}


def json_in_html(content: object) -> str:
    """Return JSON that cannot end the script element it stands in."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
