"""One visit: threads of its own, comms closed from anywhere, and an end that frees everything."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from ipywidgets import IntText

from kit.server.visits import context
from kit.server.visits.context import NoVisit, here
from kit.server.visits.visit import NOBODY, new_id
from tests.server.visits.hall import SUM, until

if TYPE_CHECKING:
    from kit.server.visits.visit import Visit
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall

BUTTON = """
import threading, ipywidgets
from kit.server.visits import context
go = ipywidgets.Button(description="go")
field = ipywidgets.IntText(description="field")
seen = []
def attempt(call):
    try:
        seen.append(call())
    except BaseException as error:
        seen.append(type(error).__name__)
def pressed(_):
    {}
go.on_click(pressed)
ipywidgets.VBox([go, field])
"""


def started(make: str, work: str) -> str:
    return BUTTON.format(f"t = {make}; t.join()").replace("WORK", f"lambda: attempt(lambda: {work})")


def test_an_id_says_that_it_is_a_visits_and_no_kernels() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(id_[14] == "8" for id_ in ids | {NOBODY})


def test_a_widget_made_outside_of_a_visit_is_refused(play: Play) -> None:
    async def story(_: Hall) -> None:
        with pytest.raises(NoVisit):
            IntText()
        assert here() is None

    play(story)


@pytest.mark.parametrize(
    ("work", "expected"),
    [("ipywidgets.Text()", "NoVisit"), ("setattr(field, 'value', 7)", None), ("field.close()", None)],
)
def test_a_plain_thread_may_change_and_close_a_widget_but_not_make_one(
    play: Play, work: str, expected: str | None
) -> None:
    async def story(hall: Hall) -> None:
        make = "threading.Thread(target=WORK); t.start()"
        visit, phone = await hall.join(hall.lesson(started(make, work)))
        field = phone.model(description="field")
        await phone.press(phone.model(description="go"))
        assert visit.namespace["seen"] == [expected]
        if "value" in work:
            assert phone.models[field]["value"] == 7
        if "close" in work:
            assert field not in phone.models
            assert field not in visit.widgets
            assert field not in visit.comms.comms

    play(story)


def test_a_thread_of_the_visit_may_make_one(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(
            hall.lesson(started("context.thread(WORK)", "ipywidgets.Text(description='new').model_id"))
        )
        _, other = await hall.join(visit.notebook.path, "hoa")
        await phone.press(phone.model(description="go"))
        assert visit.namespace["seen"] == [phone.model(description="new")]
        assert not [state for state in other.models.values() if state.get("description") == "new"]

    play(story)


def test_a_thread_that_outlives_its_visit_makes_nothing_and_tells_nobody(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, _ = await hall.join(hall.lesson(SUM))
        go, result = threading.Event(), []

        def late() -> None:
            go.wait(5)
            kept.value = 5
            try:
                IntText()
            except NoVisit as error:
                result.append(error)

        kept = visit.namespace["kg"]
        thread = visit.enter(lambda: context.thread(late))
        await hall.engine.drop(visit)
        go.set()
        thread.join(5)
        assert len(result) == 1
        assert visit.widgets == {}

    play(story)


def test_a_comm_collected_while_another_visit_runs_closes_its_own_alone(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        lan, _ = await hall.join(path)
        hoa, _ = await hall.join(path, "hoa")

        def lose() -> str:
            widget = IntText()
            id_ = str(widget.model_id)
            del lan.widgets[id_], lan.comms.comms[id_]
            widget.circle = widget  # type: ignore[attr-defined]
            return id_

        gc.disable()
        try:
            id_ = lan.enter(lose)
            before = dict(hoa.widgets), dict(hoa.comms.comms)
            hoa.enter(gc.collect)
        finally:
            gc.enable()
        assert (hoa.widgets, hoa.comms.comms) == before
        assert id_ not in lan.widgets

    play(story)


def test_two_threads_never_run_a_visit_at_once(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, _ = await hall.join(hall.lesson(SUM))
        with pytest.raises(RuntimeError):
            visit.enter(lambda: visit.enter(lambda: None))

    play(story)


def test_closing_frees_everything_and_says_so_once(play: Play) -> None:
    closed: list[str] = []

    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM + "\nclass Held: pass\nheld = Held()\nkg.observe(lambda _: held)")
        visit, phone = await hall.join(path)
        visit.on_closed = lambda: closed.append(visit_id)
        visit_id, tracked = visit.id, weakref.ref(visit)
        inside = weakref.ref(visit.namespace["held"])
        widget = weakref.ref(visit.namespace["kg"])
        await phone.states()
        await phone.change(phone.model(description="kg"), value=5)
        await hall.engine.drop(visit)
        assert (visit.widgets, visit.comms.comms, visit.namespace, visit.tabs, visit.outputs) == ({}, {}, {}, {}, {})
        del visit
        await phone.until(lambda: phone.over is not None)
        await until(lambda: gc.collect() * 0 or not (tracked() or inside() or widget()), 5)
        assert closed == [visit_id]

    play(story)
    assert len(closed) == 1


def test_a_visit_whose_callback_failed_is_freed_too(play: Play) -> None:
    async def story(hall: Hall) -> None:
        hall.errors = []
        visit, phone = await hall.join(hall.lesson(BUTTON.format("1 / 0")))
        tracked = weakref.ref(visit)
        visit.on_failed = None
        await phone.press(phone.model(description="go"))
        await hall.engine.drop(visit)
        del visit
        await phone.until(lambda: phone.over is not None)
        await until(lambda: gc.collect() * 0 or not tracked(), 5)

    play(story)


def test_a_widget_that_fails_to_close_keeps_no_other_open(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    async def story(hall: Hall) -> None:
        cell = (
            "import ipywidgets\nclass Bad(ipywidgets.Text):\n    def close(self):\n        {}\n"
            "bad = Bad(value='bà Hoa')\nlater = ipywidgets.Text()"
        )
        for what in ("raise ValueError(self.value)", "while True: pass"):
            visit, _ = await hall.enter(hall.lesson(cell.format("pass")))
            told: list[Visit] = []
            visit.on_closed = lambda visit=visit, told=told: told.append(visit)  # type: ignore[misc]
            bad = [what]
            visit.namespace["bad"].close = lambda bad=bad: _fail_to_close(bad)  # type: ignore[misc]
            await hall.engine.drop(visit)
            assert told == [visit]
            assert visit.widgets == {}
            assert visit.namespace == {}
            bad.clear()

    play(story, callback=2)
    assert "bà Hoa" not in caplog.text


def _fail_to_close(bad: list[str]) -> None:
    """Fail as long as there is something in `bad`: the garbage collector closes the widget again."""
    if bad and "raise" in bad[0]:
        raise ValueError("bà Hoa")
    while bad:
        pass
