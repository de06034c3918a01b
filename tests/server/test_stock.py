"""A notebook that does not fit into visits gets a kernel of its own: works, few at a time, only for who opened it."""

from __future__ import annotations

import asyncio
import html
import os
from typing import TYPE_CHECKING

import psutil
import pytest

from kit.server import stock
from tests.server.visits.hall import until, write_notebook
from tests.server.visits.wire import Refused
from tests.server.whole import ABOUT, KERNEL, Phone

if TYPE_CHECKING:
    from tests.server.conftest import PlayWhole
    from tests.server.whole import Whole


@pytest.mark.parametrize("base_url", ["/", "/hub/kit/"])
def test_notebook_with_a_magic_works_in_a_kernel_of_its_own(play_whole: PlayWhole, base_url: str) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        assert (await mai.ask("b/magic")).headers["Location"] == f"{base_url}k/magic"
        assert b'"k/magic"' in (await mai.ask("b/magic/visit")).body
        page = await mai.ask("k/magic", Host="192.168.1.5:8866")  # as phones open it
        assert page.code == 200
        assert "Xin chào" in html.unescape(page.body.decode())
        assert f'src="{base_url}voila/templates/chophien/static/phone.' in page.body.decode()
        assert "voila_heartbeat" not in page.body.decode()
        assert page.headers["Cache-Control"] == "no-store"
        assert "default-src 'self'" in page.headers["Content-Security-Policy"]
        assert "Set-Cookie" not in page.headers
        found = KERNEL.search(page.body.decode())
        assert found is not None
        line = await mai.connect(found[1])
        await line.change(line.model(description="kg"), value=7)
        await line.until(lambda: line.value("total") == 70)
        assert (await mai.ask(f"api/kernels/{found[1]}")).code == 200
        await line.close()

    play_whole(story, base_url)


def test_kernel_runs_nothing_that_a_page_sends(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        line = await mai.connect(await mai.open())
        asked = await line.send(line.message("execute_request", {"code": "total.value = 9999", "silent": False}))
        await line.change(line.model(description="kg"), value=2)  # comes behind it
        await line.until(lambda: line.value("total") == 20)
        assert line.idles(asked) == []
        await line.close()

    play_whole(story)


def test_kernel_is_only_for_who_opened_it(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        kernel = await whole.woman("Mai").open()
        for other in (whole.woman("Lan"), Phone(whole)):
            assert (await other.ask(f"api/kernels/{kernel}")).code == 403
            assert (await other.ask(f"voila/api/shutdown/{kernel}", "POST")).code == 403
            with pytest.raises(Refused):
                await other.connect(kernel)
        assert whole.running == [kernel]

    play_whole(story)


def test_page_is_of_the_room_stranger_undecided_and_lesson_that_fits(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        assert (await Phone(whole).ask("k/magic")).headers["Location"] == "/"
        assert (await mai.ask("k/nothing")).headers["Location"] == "/not-today"
        assert (await mai.ask("k/plain")).headers["Location"] == "/b/plain"  # where her words are kept
        assert whole.running == []

    play_whole(story)


def test_no_more_kernels_than_there_may_be_also_when_all_come_at_once(
    play_whole: PlayWhole, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock, "MOST_KERNELS", 2)

    async def story(whole: Whole) -> None:
        women = [whole.woman(name) for name in ("Mai", "Lan", "Sen", "Hoa", "Huệ")]
        answers = await asyncio.gather(*(woman.ask("k/magic") for woman in women))
        assert sorted(answer.code for answer in answers) == [200, 200, 503, 503, 503]
        refused = next(answer for answer in answers if answer.code == 503)
        assert "Máy của lớp đang bận" in refused.body.decode()
        assert len(whole.running) == 2

    play_whole(story)


def test_kernel_ends_when_its_page_says_goodbye(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        kernel = await mai.open()
        assert (await mai.ask(f"voila/api/shutdown/{kernel}", "POST")).code == 204
        assert whole.running == []
        assert (await mai.ask(f"api/kernels/{kernel}")).code == 404

    play_whole(story)


def test_kernel_ends_when_another_woman_takes_the_phone(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        await whole.woman("Mai").open()
        kept = await whole.woman("Lan").open()
        whole.application.kernels.end_those(lambda owner: owner.phone == "Mai")
        await until(lambda: whole.running == [kept])

    play_whole(story)


def test_kernel_that_nobody_looks_at_ends_by_itself(play_whole: PlayWhole, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stock, "IDLE_SECONDS", 1)
    monkeypatch.setattr(stock, "LOOK_SECONDS", 1)

    async def story(whole: Whole) -> None:
        await whole.woman("Mai").open()
        await until(lambda: whole.running == [], 60)

    play_whole(story)


def test_notebook_that_never_ends_is_given_up_with_its_kernel(
    play_whole: PlayWhole, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock, "LONGEST_OPENING", 6.0)

    async def story(whole: Whole) -> None:
        path = whole.folder / "notebooks" / "05_magic.ipynb"
        write_notebook(path, "%time 1", "import time\nwhile True: time.sleep(1)", **ABOUT)
        answer = await whole.woman("Mai").ask("k/magic")
        assert answer.code == 503
        assert "Máy của lớp đang bận" in answer.body.decode()
        await until(lambda: whole.running == [])
        assert [child for child in psutil.Process(os.getpid()).children() if "ipykernel" in str(child.cmdline())] == []

    play_whole(story)


@pytest.mark.parametrize("frame", [b"", b"\x01" * 7, b"\xff" * 8 + b"\x00" * 32, "{}"])
def test_frame_that_is_no_message_closes_the_socket(play_whole: PlayWhole, frame: bytes | str) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        line = await mai.connect(await mai.open())
        assert line.wire is not None
        await line.wire.send(frame)
        await line.until(lambda: line.over is not None)
        assert line.over == 1003

    play_whole(story)
