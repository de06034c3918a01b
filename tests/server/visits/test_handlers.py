"""Who may come in, under which address, and what a phone cannot do to the others."""

from __future__ import annotations

import asyncio
import gc
import time
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING

import psutil
import pytest

from kit.server.visits.handlers import LARGEST_MESSAGE, MOST_UNSENT
from kit.server.visits.visit import new_id
from tests.server.visits.hall import SUM, until
from tests.server.visits.wire import Refused, Wire

if TYPE_CHECKING:
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall


@pytest.mark.parametrize("base_url", ["/", "/user/h%C3%B2a/"])
def test_a_visit_answers_whoever_opened_it_and_nobody_else(play: Play, base_url: str) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        kernel = await hall.ask(f"api/kernels/{visit.id}")
        assert kernel.code == 200
        assert b'"connections": 1' in kernel.body
        assert (await hall.ask(f"api/kernels/{visit.id}", "hoa")).code == 403
        assert (await hall.ask(f"voila/api/shutdown/{visit.id}", "hoa", "POST")).code == 403
        assert visit.leaving is None
        with pytest.raises(Refused, match="403"):
            await hall.phone(visit, {}, "hoa").connect()
        with pytest.raises(Refused, match="403"):
            await Wire.connect(hall.port, f"{phone.path}?session_id=a")
        for nobody in (new_id(), str(uuid.uuid4()), "0" * 36):
            assert (await hall.ask(f"api/kernels/{nobody}")).code == 404
            assert (await hall.ask(f"voila/api/shutdown/{nobody}", method="POST")).code == 404
            with pytest.raises(Refused, match="404"):
                await Wire.connect(hall.port, f"{base_url}api/kernels/{nobody}/channels?session_id=a")

    play(story, base_url=base_url)


def test_nothing_answers_beside_the_base_path(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, _ = await hall.enter(hall.lesson(SUM))
        with pytest.raises(Refused, match="404"):
            await Wire.connect(hall.port, f"/api/kernels/{visit.id}/channels?session_id=a", headers={"X-Who": "lan"})

    play(story, base_url="/hub/")


def test_a_visit_that_is_over_is_gone_for_its_page(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await hall.engine.drop(visit)
        await phone.until(lambda: phone.over is not None)
        assert phone.over == 1001
        assert (await hall.ask(f"api/kernels/{visit.id}")).code == 404

    play(story)


@pytest.mark.parametrize("session", ["", "a b", "x" * 65, "../a", "á"])
def test_a_page_names_itself_simply(play: Play, session: str) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.enter(hall.lesson(SUM))
        phone.session = session.replace(" ", "%20").replace("á", "%C3%A1")
        with pytest.raises(Refused, match="400"):
            await phone.connect()

    play(story)


def test_another_sites_page_opens_no_socket(play: Play) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.enter(hall.lesson(SUM))
        with pytest.raises(Refused, match="403"):
            await Wire.connect(
                hall.port, f"{phone.path}?session_id=a", headers={"X-Who": "lan", "Origin": "http://elsewhere"}
            )

    play(story)


@pytest.mark.parametrize("frame", [b"\xff" * 40, b"", b"\0" * 8, "text"])
def test_a_malformed_frame_closes_that_socket_alone(play: Play, frame: bytes | str) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        visit, phone = await hall.join(path)
        _, other = await hall.join(path, "hoa")
        assert phone.wire is not None
        await phone.wire.send(frame)
        await phone.until(lambda: phone.over == 1003)
        await other.change(other.model(description="kg"), value=2)
        await phone.connect()
        await phone.change(phone.model(description="kg"), value=3)
        assert phone.value("total") == 30
        assert visit.id in hall.engine.visits

    play(story)


def test_a_message_that_is_too_large_closes_the_socket(play: Play) -> None:
    async def story(hall: Hall) -> None:
        _, phone = await hall.join(hall.lesson(SUM))
        assert phone.wire is not None
        with suppress(ConnectionError):
            await phone.wire.send(b"\0" * (LARGEST_MESSAGE + 1))
        await phone.until(lambda: phone.over is not None)
        await phone.connect()
        await phone.change(phone.model(description="kg"), value=3)

    play(story)


def test_a_phone_that_reads_nothing_is_dropped_and_costs_no_memory(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = "import ipywidgets\npicture = ipywidgets.Image(value=b'0')\npicture"
        visit, phone = await hall.enter(hall.lesson(cell))
        await phone.connect(read=False, answers_pings=False)
        assert phone.wire is not None
        phone.wire.reader._limit = 1  # type: ignore[attr-defined]
        phone.wire.writer.transport.pause_reading()  # type: ignore[attr-defined]
        await until(lambda: visit.connected)
        gc.collect()
        before = psutil.Process().memory_info().rss

        def draw(at: int) -> None:
            visit.namespace["picture"].value = bytes([at]) * 400_000

        for at in range(60):
            await hall.engine._done(visit.line, lambda at=at: visit.enter(lambda: draw(at)), 5)
        await until(lambda: not visit.connected)
        assert psutil.Process().memory_info().rss - before < 10 * MOST_UNSENT
        phone.wire.cut()
        await phone.connect()
        image = phone.model(_model_name="ImageModel")
        await phone.until(lambda: phone.models[image]["value"] == bytes([59]) * 400_000)

    play(story)


def test_a_page_with_many_names_has_a_few_places(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, first = await hall.join(hall.lesson(SUM))
        others = [await hall.phone(visit, {}).connect() for _ in range(20)]
        await until(lambda: len(visit.tabs) == 8)
        await others[0].until(lambda: others[0].over == 1001)
        await first.until(lambda: first.over == 1001)
        assert {phone.session for phone in others[-8:]} == visit.tabs.keys()

    play(story)


def test_a_page_that_sends_more_than_can_be_handled_is_asked_to_come_back(play: Play) -> None:
    async def story(hall: Hall) -> None:
        slow = SUM.replace("count.value += 1", "import time; time.sleep(2.5)")
        path = hall.lesson(slow)
        visit, phone = await hall.join(path)
        _, other = await hall.join(path, "hoa")
        press = {"comm_id": phone.model(description="press"), "data": {"method": "custom", "content": {}}}
        click = {**press, "data": {"method": "custom", "content": {"event": "click"}}}
        await phone.send(phone.message("comm_msg", click))
        for _ in range(300):
            await phone.send(phone.message("comm_msg", press))
        await phone.until(lambda: phone.over is not None)
        assert phone.over == 1013
        assert len(visit.line.jobs) <= 256
        await other.change(other.model(description="kg"), value=2)
        again = phone.message("comm_msg", click, cp_id="again")
        while not phone.idles(again.header["msg_id"]):
            await phone.connect()
            await phone.send(again)
            await phone.until(lambda: phone.over is not None or phone.idles(again.header["msg_id"]))
        assert visit.waiting == 0

    play(story)


def test_large_messages_that_wait_are_bounded_in_bytes(play: Play) -> None:
    async def story(hall: Hall) -> None:
        slow = SUM.replace("count.value += 1", "import time; time.sleep(0.7)")
        visit, phone = await hall.join(hall.lesson(slow))
        press = phone.model(description="press")
        await phone.send(
            phone.message("comm_msg", {"comm_id": press, "data": {"method": "custom", "content": {"event": "click"}}})
        )
        large = {"comm_id": press, "data": {"method": "custom", "content": "x" * (3 << 20)}}
        for _ in range(5):
            await phone.send(phone.message("comm_msg", large))
        await phone.until(lambda: phone.over == 1013)
        assert visit.waiting <= 8 << 20

    play(story)


def test_a_flood_of_small_messages_is_read_slowly_and_nothing_of_it_is_lost(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        began = time.monotonic()
        asked = [await phone.send(phone.message("kernel_info_request", {})) for _ in range(450)]
        await phone.idle(asked[-1])
        assert all(phone.idles(each) for each in asked)
        assert time.monotonic() - began > 1.4
        assert visit.connected

    play(story)


def test_a_hostile_phone_slows_nobody_much(play: Play) -> None:
    """Deep JSON, endless ids, floods of openings and questions from one phone, while another one works."""

    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        visit, hostile = await hall.join(path)
        _, lan = await hall.join(path, "hoa")
        kg = hostile.model(description="kg")
        deep: object = 0
        for _ in range(400):
            deep = [deep]
        odd = [
            ("comm_open", {"comm_id": "c", "target_name": "jupyter.widget.control", "data": deep}),
            ("comm_msg", {"comm_id": kg, "data": {"method": "update", "state": {"value": deep}, "buffer_paths": []}}),
            ("comm_msg", {"comm_id": "x" * 100_000, "data": {}}),
            ("comm_info_request", {"target_name": deep}),
            ("kernel_info_request", {}),
        ]

        async def attack() -> None:
            while True:
                for at, (kind, content) in enumerate(odd):
                    given = {**content, "comm_id": f"{content['comm_id']}{time.monotonic()}"} if not at else content
                    if hostile.over is not None:
                        await hostile.connect()
                    await hostile.send(hostile.message(kind, given))
                await asyncio.sleep(0)

        attacking = asyncio.create_task(attack())
        waits = []
        for at in range(12):
            began = time.monotonic()
            await lan.change(lan.model(description="kg"), value=at)
            waits.append(time.monotonic() - began)
        attacking.cancel()
        await asyncio.gather(attacking, return_exceptions=True)
        assert sorted(waits)[8] < 3
        assert visit.namespace["kg"].value == 1
        assert len(visit.controls) <= 32

    play(story)
