"""Visits in two workers: each woman in one of them, nothing of hers lost with it, and the other women undisturbed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.content.messages import messages
from kit.server.hosts import shard as shards
from kit.server.hosts.shards import Shards, WorkersNotStarted
from tests.server.hosts.sharded import BOMB, comes, comes_again, two_again, worker_of, write_lesson, write_slow_lesson
from tests.server.visits.hall import SUM, until, write_notebook
from tests.server.visits.wire import Refused

if TYPE_CHECKING:
    from tests.server.conftest import PlayWhole
    from tests.server.whole import Whole

CHANGES = 30
unix = pytest.mark.skipif(sys.platform == "win32", reason="signals that Windows has not")


def offer_lesson(whole: Whole) -> None:
    """Write the lesson and offer it, as a room does that finds it at its opening."""
    from kit.server.offer import offers

    write_lesson(whole)
    whole.offered.update(offers(whole.folder / "notebooks"))


def test_each_woman_lives_in_one_worker_and_the_room_answers_for_all(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        offer_lesson(whole)
        mai, lan = await comes(whole.woman("Mai")), await comes(whole.woman("Lan"))
        assert worker_of(whole, mai) is not worker_of(whole, lan)
        tab = await comes(mai.phone)
        assert worker_of(whole, tab) is worker_of(whole, mai)
        await mai.type(said="lê Hồng Thái")
        await lan.type(said="mật ong")
        assert (await comes(mai.phone)).shown("said") == "lê Hồng Thái"
        assert (await comes(lan.phone)).shown("said") == "mật ong"
        health = json.loads((await mai.phone.ask("healthz")).body)
        assert (health["visits"], health["capacity"]) == (5, whole.visits.capacity)
        there = await mai.phone.ask(f"api/kernels/{mai.visit}")
        assert (there.code, json.loads(there.body)["connections"]) == (200, 1)
        assert (await lan.phone.ask(f"api/kernels/{mai.visit}")).code == 403
        assert (await lan.phone.ask(f"voila/api/shutdown/{mai.visit}", "POST")).code == 403
        with pytest.raises(Refused) as refused:
            await lan.phone.connect(mai.visit)
        assert refused.value.status == 403
        assert (await mai.phone.ask(f"api/kernels/{uuid4()}"[:28] + "8000-000000000000")).code == 404

    play_whole(story, workers=2, base_url="/lop/")


def test_page_that_says_goodbye_ends_its_visit_and_the_room_knows(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        offer_lesson(whole)
        mai = await comes(whole.woman("Mai"))
        assert (await mai.phone.ask(f"voila/api/shutdown/{mai.visit}", "POST")).code == 204
        await mai.page.close()
        await until(lambda: whole.visits.open_visits == 0, patience=20)
        assert (await mai.phone.ask(f"api/kernels/{mai.visit}")).code == 404
        whole.store.flush()
        (row,) = whole.store.visits.of(whole.store.participants.of_workshop(whole.room.workshop_id)[0].id)
        assert row.closed_at is not None

    play_whole(story, workers=2)


def test_signing_out_closes_her_visits_in_the_worker_those_too_that_still_open(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        write_slow_lesson(whole)
        offer_lesson(whole)
        mai, lan = await comes(whole.woman("Mai")), await comes(whole.woman("Lan"))
        who = next(p for p in whole.store.participants.of_workshop(whole.room.workshop_id) if p.name == "Mai")
        opening = asyncio.create_task(mai.phone.ask("b/slow/visit"))
        await until(lambda: len(whole.shards._held) == 3)
        whole.room.sign_out(who.id)
        assert (await opening).code == 503
        await mai.page.until(lambda: mai.page.over is not None)
        await until(lambda: len(whole.shards._held) == 1)
        await lan.type(said="chè")
        whole.room.left("Lan")
        await lan.page.until(lambda: lan.page.over is not None)
        await until(lambda: whole.shards._held == {})

    play_whole(story, workers=2)


@unix
@pytest.mark.parametrize("how", ["killed", "stopped", "held in C code"])
def test_worker_that_ends_or_is_stuck_takes_nothing_with_it(
    play_whole: PlayWhole, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(shards, "LOOK", 0.3)

    async def story(whole: Whole) -> None:
        offer_lesson(whole)
        mai, lan = await comes(whole.woman("Mai")), await comes(whole.woman("Lan"))
        lost = worker_of(whole, mai)
        line = str(uuid4())
        await mai.type(said="lê Hồng Thái")
        await mai.type(sold=line)
        if how == "held in C code":
            held = mai.page.model(description="held")
            bomb = {"method": "update", "state": {"value": BOMB}, "buffer_paths": []}
            await mai.page.send(mai.page.message("comm_msg", {"comm_id": held, "data": bomb}))
        else:
            os.kill(lost.process.pid, signal.SIGKILL if how == "killed" else signal.SIGSTOP)
        await lan.type(said="mật ong")  # meanwhile
        await mai.page.until(lambda: mai.page.over is not None, patience=60)
        assert (await mai.phone.ask(f"api/kernels/{mai.visit}")).code == 404  # on that the page opens itself anew
        back = await comes(mai.phone)
        assert (back.shown("said"), back.shown("lines")) == ("lê Hồng Thái", 1)
        await back.type(sold=line)  # the page sends again what it was never told is done
        assert back.shown("lines") == 1
        await lan.type(said="mật ong bạc hà")
        assert (await comes(lan.phone)).shown("said") == "mật ong bạc hà"
        await two_again(whole, lost)
        assert lost.process.poll() is not None
        assert (await comes(whole.woman("Hoa"))).shown("lines") == 0

    play_whole(story, workers=2)


@unix
def test_room_whose_workers_all_end_at_once_opens_visits_again_by_itself(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        offer_lesson(whole)
        mai, lan = await comes(whole.woman("Mai")), await comes(whole.woman("Lan"))
        await mai.type(said="lê")
        for each in list(whole.shards._alive):
            os.kill(each.process.pid, signal.SIGKILL)
        for woman in (mai, lan):
            await woman.page.until(lambda woman=woman: woman.page.over is not None)
        page = await mai.phone.ask("b/kept")
        assert page.code == 200  # the page itself needs no worker
        assert (await comes(mai.phone)).shown("said") == "lê"  # she waits for the first that is there

    play_whole(story, workers=2)


def test_edited_lesson_is_the_same_page_whichever_worker_opens_it(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        offer_lesson(whole)
        path = whole.folder / "notebooks" / "07_kept.ipynb"
        women = [whole.woman("Mai"), whole.woman("Lan")]
        mark = {"If-Match": (await women[0].ask("b/kept")).headers["Etag"]}
        for woman in women:
            assert (await woman.ask("b/kept/visit", **mark)).code == 200
        write_lesson(whole, words="# Sửa rồi")
        for woman in women:
            assert (await woman.ask("b/kept/visit", **mark)).code == 412
        new = (await women[0].ask("b/kept")).headers["Etag"]
        made = [await each.channel.call("fit", path) for each in whole.shards._ready]
        assert [shell.etag for shell in made] == [new, new]
        assert made[0] == made[1]
        path.unlink()
        assert (await women[0].ask("b/kept")).code == 404
        assert (await women[0].ask("b/kept/visit")).code == 404

    play_whole(story, workers=2)


def test_notebook_that_does_not_fit_goes_to_a_kernel_and_one_that_was_mended_comes_back(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        assert json.loads((await mai.ask("b/magic/visit")).body) == {"go": "k/magic"}
        write_notebook(whole.folder / "notebooks" / "05_magic.ipynb", SUM)
        assert "visit" in json.loads((await mai.ask("b/magic/visit")).body)
        assert (await mai.ask("k/magic")).headers["Location"].endswith("b/magic")

    play_whole(story, workers=2)


def test_full_room_says_so_whichever_worker_has_room(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        whole.shards.capacity = 1
        assert (await whole.woman("Mai").ask("b/plain/visit")).code == 200
        refused = await whole.woman("Lan").ask("b/plain/visit")
        assert (refused.code, json.loads(refused.body)["full"]) == (503, 1)

    play_whole(story, workers=2)


@pytest.mark.parametrize("program", ["pass", "raise SystemExit('no memory')"])
def test_machine_that_cannot_start_workers_says_so(program: str) -> None:
    async def story() -> None:
        workers = Shards(2, "/", 10, command=(sys.executable, "-c", program))
        with pytest.raises(WorkersNotStarted) as refused:
            await workers.start()
        assert messages("en").refusal(refused.value).endswith("--workers 0")

    asyncio.run(story())


@unix
def test_hall_that_types_while_a_worker_is_killed_loses_no_answer_and_has_none_twice(play_whole: PlayWhole) -> None:
    answered: dict[str, list[str]] = {}

    async def types(whole: Whole, name: str) -> None:
        phone = whole.woman(name)
        woman = await comes_again(phone)  # on a busy machine some come when the worker is dead already
        for at in range(CHANGES):
            value = f"{name}, lời {at}"
            try:
                await woman.type(said=value)
            except TimeoutError:  # nobody answered: she opens the page again, and it shows the last that was kept
                woman = await comes_again(phone)
                if woman.shown("said") != value:
                    await woman.type(said=value)
            answered.setdefault(name, []).append(value)
            await asyncio.sleep(0.02)

    async def story(whole: Whole) -> None:
        offer_lesson(whole)
        women = [asyncio.create_task(types(whole, f"Hoa {at}")) for at in range(20)]
        await until(lambda: sum(map(len, answered.values())) > 20 * CHANGES / 4)
        os.kill(whole.shards._ready[0].process.pid, signal.SIGKILL)
        await asyncio.gather(*women)
        whole.store.flush()
        for who in whole.store.participants.of_workshop(whole.room.workshop_id):
            held = [answer.value for answer in whole.store.answers.history(who.id, "kept", "said")]
            assert held == answered[who.name]

    play_whole(story, workers=2)
