"""What a lesson prints and displays goes to its cell or its Output, of its own visit, and nowhere else."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

import pytest
from IPython import get_ipython

from tests.server.visits.hall import until

if TYPE_CHECKING:
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall

SETUP = (
    "import ipywidgets, sys\n"
    "from IPython.display import display, clear_output, HTML\n"
    "go = ipywidgets.Button(description='go')\n"
    "out = ipywidgets.Output()\n"
    "def pressed(_):\n"
    "    {}\n"
    "go.on_click(pressed)\n"
    "display(go, out)"
)


def shown(outputs: Any) -> list[Any]:
    return [o.get("text") or o.get("ename") or (o["data"].get("text/html") or o["data"]["text/plain"]) for o in outputs]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("print('một'); print('hai', end='')", ["một\nhai"]),
        ("1 + 1", ["2"]),
        ("1 + 1;", []),
        ("None", []),
        ("import sys; print('a'); print('lỗi', file=sys.stderr); print('b')", ["a\n", "b\n"]),
        ("from IPython.display import HTML; HTML('<b>x</b>')", ["<b>x</b>"]),
        ("display('a'); display('b')", ["'a'", "'b'"]),
        ("from IPython.display import clear_output\nprint('a'); clear_output(); print('b')", ["b\n"]),
        ("from IPython.display import clear_output\nprint('a'); clear_output(wait=True)", ["a\n"]),
        ("from IPython.display import clear_output\nprint('a'); clear_output(wait=True); print('b')", ["b\n"]),
        ("h = display('a', display_id='n'); display('c'); h.update('b')", ["'b'", "'c'"]),
        ("get_ipython().user_ns is globals()", ["True"]),
        ("get_ipython().events.register('pre_execute', print)", []),
    ],
)
def test_a_cell_shows_what_it_prints_and_displays(
    play: Play, capsys: pytest.CaptureFixture[str], cell: str, expected: list[str]
) -> None:
    async def story(hall: Hall) -> None:
        visit, _ = await hall.enter(hall.lesson(cell))
        assert shown(visit.outputs[0]) == expected

    play(story)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "call", ["run_line_magic('time', '')", "run_cell('1')", "system('ls')", "getoutput('ls')", "enable_pylab()"]
)
def test_what_needs_a_kernel_is_refused_also_when_it_is_called(play: Play, call: str) -> None:
    async def story(hall: Hall) -> None:
        cell = f"try:\n    get_ipython().{call}\nexcept Exception as error:\n    print(type(error).__name__)"
        visit, _ = await hall.enter(hall.lesson(cell))
        assert shown(visit.outputs[0]) == ["NotInAVisit\n"]

    play(story)


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        ("with out: print('một')", ["một\n"]),
        ("with out: display(HTML('<i>x</i>'))", ["<i>x</i>"]),
        ("with out: print('a'); out.clear_output(); print('b')", ["a\nb\n"]),
        ("with out: print('a')\n    out.clear_output()\n    with out: print('b')", ["b\n"]),
        ("with out: print('a'); clear_output(); print('b')", ["b\n"]),
        ("out.append_stdout('x')", ["x"]),
        ("with out: print('lỗi', file=sys.stderr)", ["lỗi\n"]),
        ("print('nowhere')", []),
        (
            "with out:\n        inner = ipywidgets.Output()\n        with inner: print('in')\n        print('out')",
            ["out\n"],
        ),
        ("with out: 1 / 0", ["ZeroDivisionError"]),
    ],
)
def test_an_output_widget_is_filled_in_python(
    play: Play, capsys: pytest.CaptureFixture[str], work: str, expected: list[str]
) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SETUP.format(work)))
        await phone.press(phone.model(description="go"))
        assert shown(visit.namespace["out"].outputs) == expected
        outs = [m for m, state in phone.models.items() if state["_model_name"] == "OutputModel"]
        assert shown(phone.models[outs[0]]["outputs"]) == expected

    play(story)
    assert capsys.readouterr().out == ""


def test_a_widget_is_shown_by_its_id_and_not_by_her_words(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.enter(hall.lesson("import ipywidgets\nipywidgets.Text(value='bà Hoa')"))
        (output,) = visit.outputs[0]
        assert output["data"]["text/plain"] == "Text"
        assert "bà Hoa" not in str(visit.outputs)
        assert output["data"]["application/vnd.jupyter.widget-view+json"]["model_id"] in phone.models

    play(story)


def test_prints_of_visits_that_run_at_once_do_not_mix(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = "import time\nfor _ in range(30):\n    print(who)\n    time.sleep(0.001)"
        path = hall.lesson(cell)
        opened = await asyncio.gather(
            *[
                hall.enter(path, f"w{at}", prepare=lambda visit, at=at: visit.namespace.update(who=f"w{at}"))  # type: ignore[misc]
                for at in range(8)
            ]
        )
        for at, (visit, _) in enumerate(opened):
            assert visit.outputs[0][0]["text"] == f"w{at}\n" * 30

    play(story, prepare=lambda visit: visit.namespace.update(who="nobody"), threads=4)


def test_figures_of_visits_that_run_at_once_are_each_their_own(play: Play) -> None:
    """With pyplot, 19 of 24 pictures were wrong; it is refused, and Figure objects mix nothing."""
    cell = (
        "import io\nfrom matplotlib.figure import Figure\nfrom IPython.display import display, SVG\n"
        "figure = Figure(figsize=(1, 1)); axes = figure.subplots()\n"
        "for _ in range(5):\n    axes.set_title(who)\n"
        "text = io.StringIO(); figure.savefig(text, format='svg', metadata={'Date': None})\n"
        "found = text.getvalue()"
    )

    async def story(hall: Hall) -> None:
        path = hall.lesson(cell)
        opened = await asyncio.gather(
            *[
                hall.enter(path, f"w{at}", prepare=lambda visit, at=at: visit.namespace.update(who=f"w{at}"))  # type: ignore[misc]
                for at in range(16)
            ]
        )
        for at, (visit, _) in enumerate(opened):
            assert set(re.findall(r"(?<![.\w])w\d+\b", visit.namespace["found"])) == {f"w{at}"}  # drawn, or as text

    play(story, prepare=lambda visit: visit.namespace.update(who="nobody"), threads=4)


def test_what_a_page_was_asked_with_is_the_visits_and_not_the_processs(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson("import os\nseen = {name: value for name, value in os.environ.items() if 'QUERY' in name}")
        lan, _ = await hall.enter(path, info={"step": "2"})
        hoa, _ = await hall.enter(path, info={"step": "5"})
        assert (lan.info["step"], hoa.info["step"]) == ("2", "5")
        assert lan.namespace["seen"] == hoa.namespace["seen"] == {}

    play(story)


def test_the_log_of_a_failing_callback_does_not_land_in_an_output(
    play: Play, capsys: pytest.CaptureFixture[str]
) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SETUP.format("with out: 1 / 0")))
        await phone.press(phone.model(description="go"))
        await until(lambda: hall.errors)
        assert len(visit.namespace["out"].outputs) == 1

    play(story)


def test_outside_of_visits_printing_is_as_ever(play: Play, capsys: pytest.CaptureFixture[str]) -> None:
    async def story(_: Hall) -> None:
        print("READY")  # noqa: T201 - what is looked at
        assert get_ipython().user_ns == {}

    play(story)
    assert capsys.readouterr().out == "READY\n"
    assert get_ipython() is None
