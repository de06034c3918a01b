"""Callbacks that raise, never end or block: the visit goes on, and the others do not wait."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest

from kit.server.visits.pool import GivenUp
from kit.server.visits.private import Interrupted
from tests.server.visits.hall import SUM, until

if TYPE_CHECKING:
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall
    from tests.server.visits.phone import Phone

BAD = {
    "raise": "raise ValueError('bà Hoa bán 3 kg')",
    "for ever": "while True: pass",
    "swallow": "while True:\n        try:\n            while True: pass\n        except Exception: pass",
    "allocates": "held = []\n    while True: held.append(str(len(held)))",
    "system exit": "raise SystemExit",
}


def lesson(what: str) -> str:
    return f"{SUM}\nbad = ipywidgets.Button(description='bad')\ndef fail(_):\n    {what}\nbad.on_click(fail)\nbad"


def press(phone: Phone, description: str) -> Any:
    data = {"method": "custom", "content": {"event": "click"}}
    return phone.message("comm_msg", {"comm_id": phone.model(description=description), "data": data})


@pytest.mark.parametrize("kind", BAD)
def test_a_callback_that_fails_costs_one_click_and_nobody_waits(
    play: Play, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(lesson(BAD[kind]))
        _, lan = await hall.join(path)
        _, hoa = await hall.join(path, "hoa")
        failing = await lan.send(press(lan, "bad"))
        for at in range(20):
            began = time.monotonic()
            await hoa.change(hoa.model(description="kg"), value=2 + at)
            assert time.monotonic() - began < 2
        await lan.idle(failing)
        assert [type(error) for error in hall.errors] == [
            {"raise": ValueError, "system exit": SystemExit}.get(kind, Interrupted)
        ]
        await lan.change(lan.model(description="kg"), value=5)
        assert lan.value("total") == 50

    play(story, callback=2)
    assert "bà Hoa" not in caplog.text
    assert "lesson.ipynb" in caplog.text
    assert "<lesson.ipynb cell c0>:" in caplog.text


def test_a_callback_that_blocks_in_c_is_answered_while_others_are_served_and_its_visit_comes_back(play: Play) -> None:
    async def story(hall: Hall) -> None:
        hall.engine._pool.grace = 1
        path = hall.lesson(lesson("import time; time.sleep(8)"))
        visit, lan = await hall.join(path)
        _, hoa = await hall.join(path, "hoa")
        began = time.monotonic()
        blocking = [await lan.send(press(lan, "bad")) for _ in range(1)]
        await lan.idle(blocking[0])
        assert time.monotonic() - began < 8
        assert [type(error) for error in hall.errors] == [GivenUp]
        for _ in range(5):
            await hoa.press(hoa.model(description="press"))
        assert hoa.value("count") == 5
        await lan.change(lan.model(description="kg"), value=5)
        assert time.monotonic() - began >= 8
        assert lan.value("total") == 50
        assert len(lan.idles(blocking[0])) == 1
        assert not visit.closed

    play(story, callback=2, threads=1)


def test_an_error_inside_an_output_is_shown_there_and_goes_no_further(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = (
            lesson("with out:\n        print('before')\n        1 / 0\n    count.value = 9")
            + "\nout = ipywidgets.Output()"
        )
        _, phone = await hall.join(hall.lesson(cell))
        await phone.press(phone.model(description="bad"))
        shown = phone.models[phone.model(_model_name="OutputModel")]["outputs"]
        assert [(o["output_type"], o.get("text") or o.get("ename")) for o in shown] == [
            ("stream", "before\n"),
            ("error", "ZeroDivisionError"),
        ]
        assert phone.value("count") == 9
        assert [type(error) for error in hall.errors] == [ZeroDivisionError]

    play(story)


def test_a_lesson_that_stops_in_a_cell_shows_what_came_before(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson("import ipywidgets\nipywidgets.IntText(description='kg')", "fail()", "ipywidgets.IntText()")
        visit, phone = await hall.join(path, prepare=lambda visit: visit.namespace.update(fail=_fail))
        assert visit.stopped_at == 1
        assert visit.outputs[1][-1] == {"output_type": "error", "ename": "KeyError", "evalue": "", "traceback": []}
        assert 2 not in visit.outputs
        await phone.change(phone.model(description="kg"), value=3)
        assert visit.namespace["ipywidgets"]

    play(story, prepare=lambda visit: visit.namespace.update(fail=lambda: None))


def _fail() -> None:
    raise KeyError("bà Hoa")


def test_a_handler_of_errors_that_fails_itself_stops_nothing(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(lesson("1 / 0")))
        visit.on_failed = lambda *_: _fail()
        await phone.press(phone.model(description="bad"))
        await phone.change(phone.model(description="kg"), value=3)
        assert phone.value("total") == 30

    play(story)


def test_the_hall_closes_in_time_while_a_callback_is_busy(play: Play) -> None:
    closed: list[str] = []

    async def story(hall: Hall) -> None:
        path = hall.lesson(lesson("while True: pass"))
        visit, phone = await hall.join(path)
        _, other = await hall.join(path, "hoa")
        visit.on_closed = lambda: closed.append("lan")
        await phone.send(press(phone, "bad"))
        await other.send(press(other, "bad"))
        await asyncio.sleep(0.2)

    began = time.monotonic()
    play(story, callback=30)
    assert time.monotonic() - began < 30
    assert closed == ["lan"]


def test_an_opening_that_is_under_way_when_the_hall_closes_is_told(play: Play) -> None:
    told: list[type] = []

    async def story(hall: Hall) -> None:
        path = hall.lesson("wait()")
        opening = [
            asyncio.create_task(hall.enter(path, prepare=lambda v: v.namespace.update(wait=_spin))) for _ in range(4)
        ]
        opening[0].add_done_callback(lambda task: told.append(type(task.exception())))
        await until(lambda: len(hall.engine._opening) == 4)
        await hall.engine.close()
        results = await asyncio.wait_for(asyncio.gather(*opening, return_exceptions=True), 2)
        told.extend(type(result) for result in results)
        hall.engine.start()

    play(story, prepare=lambda visit: visit.namespace.update(wait=lambda: None))
    assert {kind.__name__ for kind in told} == {"NotOpened"}


def _spin() -> None:
    while True:
        pass
