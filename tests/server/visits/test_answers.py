"""What a page may ask of its visit, and what it is told."""

from __future__ import annotations

import asyncio
import uuid
from typing import TYPE_CHECKING

import pytest

from kit.server.visits import answers
from tests.server.visits.hall import SUM, until

if TYPE_CHECKING:
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall


@pytest.mark.parametrize("v1", [True, False], ids=["v1", "plain"])
def test_a_change_goes_to_python_and_its_consequence_comes_back(play: Play, v1: bool) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.join(hall.lesson(SUM), v1=v1)
        await phone.change(phone.model(description="kg"), value=7)
        assert (phone.value("kg"), phone.value("total")) == (7, 70)

    play(story)


def test_nothing_that_stands_in_the_page_already_is_sent_when_it_connects(play: Play) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.join(hall.lesson(SUM))
        await phone.ask("kernel_info_request", {})
        assert [m.kind for m in phone.heard] == ["status", "kernel_info_reply", "status"]

    play(story)


def test_every_answer_names_its_question_from_busy_to_idle(play: Play) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.join(hall.lesson(SUM))
        idle = await phone.change(phone.model(description="kg"), value=3)
        about = [m for m in phone.heard if m.parent.get("msg_id") == idle.parent["msg_id"]]
        assert about[0].content == {"execution_state": "busy"}
        assert about[-1] is idle
        assert [m.content["data"]["method"] for m in about[1:-1]] == ["echo_update", "update"]
        assert about == phone.heard

    play(story)


def test_kernel_info_and_comm_info_are_answered_without_the_lesson(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        asked = phone.message("comm_info_request", {"target_name": "jupyter.widget"})
        await phone.idle(await phone.send(asked))
        (reply,) = phone.answers(asked.header["msg_id"], "comm_info_reply")
        assert reply.channel == "shell"
        assert reply.content["comms"].keys() == visit.widgets.keys()
        await phone.ask("comm_info_request", {"target_name": ["no", {"name": 1}]})

    play(story)


@pytest.mark.parametrize(
    "kind", ["execute_request", "complete_request", "inspect_request", "shutdown_request", "interrupt_request", "input"]
)
def test_nothing_runs_code_for_a_page(play: Play, kind: str) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await phone.send(phone.message(kind, {"code": "kg.value = 99", "silent": False}))
        await phone.ask("kernel_info_request", {})
        assert len(phone.heard) == 3
        assert visit.namespace["kg"].value == 1
        assert visit.id in hall.engine.visits

    play(story)


def test_messages_to_another_womans_widgets_are_ignored(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        _, lan = await hall.join(path)
        hers, hoa = await hall.join(path, "hoa")
        await lan.change(hoa.model(description="kg"), value=500)
        await lan.ask("comm_close", {"comm_id": hoa.model(description="kg"), "data": {}})
        assert hers.namespace["kg"].value == 1
        assert len(hers.widgets) == len(hoa.models)
        await hoa.change(hoa.model(description="kg"), value=4)
        assert hoa.value("total") == 40

    play(story)


def test_another_womans_model_is_refused_as_a_child(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        visit, lan = await hall.join(path)
        _, hoa = await hall.join(path, "hoa")
        box = lan.model(_model_name="VBoxModel")
        before = visit.widgets[box].children
        await lan.change(box, children=[f"IPY_MODEL_{hoa.model(description='kg')}"])
        assert visit.widgets[box].children == before
        await lan.change(box, children=[f"IPY_MODEL_{lan.model(description='kg')}"])
        assert [child.description for child in visit.widgets[box].children] == ["kg"]

    play(story)


def test_a_page_closes_what_it_opened_and_no_widget_of_the_lesson(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await phone.ask("comm_close", {"comm_id": phone.model(description="kg"), "data": {}})
        await phone.change(phone.model(description="kg"), value=2)
        assert phone.value("total") == 20
        await phone.states()
        (control,) = visit.controls
        await phone.ask("comm_close", {"comm_id": control, "data": {}})
        assert not visit.controls
        assert control not in visit.comms.comms

    play(story)


def test_all_states_come_complete_with_their_bytes(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = "import ipywidgets\nipywidgets.VBox([ipywidgets.Image(value=b'\\x89PNG'), ipywidgets.IntText(value=5)])"
        visit, phone = await hall.join(hall.lesson(cell))
        states = await phone.states()
        assert states.keys() == visit.widgets.keys()
        assert {s["model_name"]: s["state"].get("value") for s in states.values() if "value" in s["state"]} == {
            "ImageModel": b"\x89PNG",
            "IntTextModel": 5,
        }
        assert all(s["model_module"] and s["model_module_version"] for s in states.values())

    play(story)


def test_states_go_only_to_the_page_that_asks(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        other = await hall.phone(visit, {}).connect()
        await other.states()
        await phone.ask("kernel_info_request", {})
        assert len(phone.heard) == 3

    play(story)


def test_comms_that_nobody_serves_are_closed_and_a_flood_of_control_comms_keeps_the_last(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await phone.ask("comm_open", {"comm_id": "x", "target_name": "jupyter.widget", "data": {"state": {}}})
        await phone.until(lambda: any(m.kind == "comm_close" and m.content["comm_id"] == "x" for m in phone.heard))
        before = len(visit.comms.comms)
        for _ in range(40):
            await phone.states()
        assert len(visit.controls) == 32
        assert len(visit.comms.comms) == before + 32

    play(story)


def test_an_id_is_handled_once_and_acknowledged_again(play: Play) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.join(hall.lesson(SUM))
        press = phone.model(description="press")
        for _ in range(3):
            idle = await phone.press(press, cp_id="click-1")
            assert idle.metadata == {"cp_ack": "click-1"}
        assert phone.value("count") == 1
        idle = await phone.press(press, cp_id="click-2")
        assert idle.metadata == {"cp_ack": "click-2"}
        assert phone.value("count") == 2

    play(story)


def test_an_id_that_is_repeated_while_it_is_being_handled_waits_for_that_one(play: Play) -> None:
    async def story(hall: Hall) -> None:
        slow = SUM.replace("count.value += 1", "import time; time.sleep(0.4); count.value += 1")
        _, phone = await hall.join(hall.lesson(slow))
        message = phone.message(
            "comm_msg",
            {"comm_id": phone.model(description="press"), "data": {"method": "custom", "content": {"event": "click"}}},
            cp_id="one",
        )
        sent = [await phone.send(message) for _ in range(3)]
        await phone.idle(sent[0])
        await asyncio.sleep(0.6)
        assert phone.value("count") == 1
        assert len(phone.idles(sent[0])) == 1

    play(story)


def test_a_question_for_states_whose_answer_was_lost_is_answered_again(play: Play) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.join(hall.lesson(SUM))
        control = uuid.uuid4().hex
        opening = phone.message("comm_open", {"comm_id": control, "target_name": "jupyter.widget.control"}, cp_id="1")
        asking = phone.message("comm_msg", {"comm_id": control, "data": {"method": "request_states"}}, cp_id="2")
        for count in (1, 2):
            for message in (opening, asking):
                await phone.send(message)
            await phone.until(lambda count=count: len(phone.idles(asking.header["msg_id"])) == count)
            told = [m for m in phone.heard if m.content.get("comm_id") == control]
            assert len(told) == count

    play(story)


def test_remembered_ids_are_the_last_ones_only(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST_IDS", 20)

    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        gone = {"comm_id": "nobody", "data": {}}
        for at in range(50):
            await phone.send(phone.message("comm_msg", gone, cp_id=f"i{at}"))
        await phone.ask("comm_msg", gone)
        assert [*visit.handled] == [f"i{at}" for at in range(30, 50)]
        too_long = await phone.ask("comm_msg", gone, cp_id="x" * 129)
        assert "cp_ack" not in too_long.metadata

    play(story)


def test_messages_of_a_visit_are_handled_in_their_order(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = SUM + "\nheard = []\nkg.observe(lambda change: heard.append(change['new']), 'value')"
        visit, phone = await hall.join(hall.lesson(cell))
        kg = phone.model(description="kg")
        data = [{"method": "update", "state": {"value": at}, "buffer_paths": []} for at in range(2, 150)]
        ids = [await phone.send(phone.message("comm_msg", {"comm_id": kg, "data": each})) for each in data]
        await phone.idle(ids[-1])
        assert visit.namespace["heard"] == list(range(2, 150))

    play(story)


def test_two_pages_of_one_visit_hear_the_same(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, first = await hall.join(hall.lesson(SUM))
        second = await hall.phone(visit, {k: dict(v) for k, v in first.models.items()}).connect()
        await until(lambda: len(visit.tabs) == 2)
        await first.change(first.model(description="kg"), value=6)
        await second.until(lambda: second.value("total") == 60)
        assert second.value("kg") == 6
        await second.change(second.model(description="price"), value=11)
        await first.until(lambda: first.value("total") == 66)

    play(story)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"comm_id": None},
        {"comm_id": "x" * 100_000, "data": {}},
        {"comm_id": ["a"], "data": {}},
        {"comm_id": "KG", "data": None},
        {"comm_id": "KG", "data": {"method": "update", "state": {"value": "many"}, "buffer_paths": []}},
        {"comm_id": "KG", "data": {"method": "update", "state": [1], "buffer_paths": [["value", 0]]}},
        {"comm_id": "KG", "data": {"method": "update", "state": {"value": {}}, "buffer_paths": "abc"}},
        {"comm_id": "KG", "data": {"method": "update", "state": {"nobody": 1, "_model_name": 3}, "buffer_paths": []}},
        {"comm_id": "KG", "data": {"method": "custom", "content": [[[]]]}},
    ],
)
@pytest.mark.parametrize("kind", ["comm_msg", "comm_open", "comm_close"])
def test_odd_messages_are_answered_and_change_nothing(play: Play, kind: str, content: dict[str, object]) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        kg = phone.model(description="kg")
        asked = {**content, "comm_id": kg} if content.get("comm_id") == "KG" else content
        await phone.ask(kind, asked)
        await phone.change(kg, value=8)
        assert phone.value("total") == 80
        assert visit.namespace["kg"].value == 8

    play(story)
