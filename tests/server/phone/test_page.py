"""What the room writes into a page for one visit: every widget's HTML and state, and nothing the client has already."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import ipywidgets

from kit.server.phone import fill, view
from kit.server.phone.states import MIME_VIEW
from tests.server.phone.lessons import Lessons, play, typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.server.visits.visit import Visit


def on_the_sample(look: Callable[[Visit], None]) -> None:
    """Look at the sample page, as its visit."""

    async def story(lessons: Lessons) -> None:
        came = await lessons.come()
        await lessons.within(came.visit, lambda: look(came.visit))

    play(story)


def states(visit: Visit) -> dict[str, dict[str, Any]]:
    slot = fill(visit)["visit"]
    return dict(json.loads(slot.partition(">")[2].removesuffix("</script>"))["states"])


def shown(visit: Visit) -> list[str]:
    return [o["data"][MIME_VIEW]["model_id"] for outputs in visit.outputs.values() for o in outputs]


def show(visit: Visit, widget: ipywidgets.Widget) -> None:
    visit.outputs[99] = [{"output_type": "display_data", "data": {MIME_VIEW: {"model_id": widget.model_id}}}]


def test_every_widget_has_its_state_in_the_page() -> None:
    def look(visit: Visit) -> None:
        assert states(visit).keys() == visit.widgets.keys()

    on_the_sample(look)


def test_sources_and_printed_markup_do_not_travel_again() -> None:
    def look(visit: Visit) -> None:
        inlined = states(visit)
        assert all(not {"_esm", "_css", "_view_name"} & state.keys() for state in inlined.values())
        printed = "".join(view(visit, model) for model in shown(visit))
        own = [model for model, state in inlined.items() if state.get("_anywidget_id", "").startswith("kit.ui.")]
        assert own
        for model_id in own:
            assert ("markup" in inlined[model_id]) == (f'data-cp-view="{model_id}"' not in printed)

    on_the_sample(look)


def test_states_of_a_whole_lesson_are_a_few_kilobytes() -> None:
    def look(visit: Visit) -> None:
        assert len(gzip.compress(fill(visit)["visit"].encode())) < 4_000

    on_the_sample(look)


def test_the_same_visit_gives_the_same_page() -> None:
    def look(visit: Visit) -> None:
        assert fill(visit) == fill(visit)

    on_the_sample(look)


def test_states_cannot_end_the_script_they_stand_in() -> None:
    def look(visit: Visit) -> None:
        text = typed(visit, "name")
        text.typed = "</script><script>alert(1)</script>"
        assert fill(visit)["visit"].count("</script>") == 1
        assert states(visit)[text.model_id]["typed"] == text.typed

    on_the_sample(look)


def test_a_stock_widget_gets_a_place_and_keeps_its_bytes() -> None:
    def look(visit: Visit) -> None:
        image = ipywidgets.Image(value=b"\x89PNG")
        show(visit, image)
        assert view(visit, image.model_id) == f'<div data-cp-view="{image.model_id}"></div>'
        assert f'["{image.model_id}","value","iVBORw=="]' in fill(visit)["visit"]

    on_the_sample(look)


def test_a_widget_that_is_gone_leaves_a_place() -> None:
    def look(visit: Visit) -> None:
        assert view(visit, "nobody") == '<div data-cp-view="nobody"></div>'

    on_the_sample(look)
