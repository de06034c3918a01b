"""Two hundred pages in one worker, under the loop of Windows."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.server.hosts.sharded import comes

if TYPE_CHECKING:
    from tests.server.conftest import PlayWhole
    from tests.server.whole import Whole

PAGES = 200
SELECT = 512


@pytest.mark.skipif(sys.platform == "win32", reason="counts descriptors, which Windows has not")
def test_two_hundred_pages_in_one_worker_stay_well_below_what_select_takes(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        (worker,) = whole.shards._ready
        process = psutil.Process(worker.process.pid)
        room, before, alone = psutil.Process(), process.num_fds(), psutil.Process().num_fds()
        pages = [await comes(whole.woman(f"Mai {at % 90}"), "plain") for at in range(PAGES)]
        assert process.num_fds() - before <= PAGES + 5
        assert process.num_fds() < SELECT - 100
        # The test's own end of each line is in this process; the room's is not.
        assert room.num_fds() - alone <= PAGES + 60
        for woman in pages[::20]:
            assert (await woman.page.ask("kernel_info_request", {})).content["execution_state"] == "idle"
        await asyncio.gather(*(woman.page.close() for woman in pages))

    play_whole(story, workers=1, command=(sys.executable, "-m", "tests.server.hosts.children.windows_like"))
