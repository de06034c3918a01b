"""Which notebooks get visits: what the trial finds, and what an edit does."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from kit.server.visits import trial
from kit.server.visits.notebook import NotForVisits
from tests.server.visits.hall import SUM

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Return what writes a module that notebooks can import, as a part of the kit."""
    monkeypatch.syspath_prepend(tmp_path)
    before = set(sys.modules)
    yield lambda name, source: (tmp_path / f"{name}.py").write_text(source, encoding="utf-8")
    for name in set(sys.modules) - before:
        if name.startswith("shared_"):
            del sys.modules[name]


async def reason(hall: Hall, *cells: str) -> str:
    with pytest.raises(NotForVisits) as refused:
        await hall.engine.fit(hall.lesson(*cells))
    return str(refused.value)


def test_a_widget_made_at_import_is_found(play: Play, module: Any) -> None:
    module("shared_a", "import ipywidgets\nfield = ipywidgets.Text()")

    async def story(hall: Hall) -> None:
        assert await reason(hall, "from shared_a import field\nfield") == "a widget made outside of the visit"

    play(story)


def test_a_widget_shared_between_visits_is_found(play: Play, module: Any) -> None:
    module(
        "shared_b",
        "import functools, ipywidgets\n@functools.cache\ndef field(): return ipywidgets.Text(description='tên')",
    )

    async def story(hall: Hall) -> None:
        cell = "from shared_b import field\nimport ipywidgets\nipywidgets.VBox([field()])"
        assert await reason(hall, cell) == "a widget made outside of the visit"

    play(story)


def test_a_layout_shared_between_visits_is_found(play: Play, module: Any) -> None:
    module(
        "shared_c", "import functools, ipywidgets\n@functools.cache\ndef wide(): return ipywidgets.Layout(width='9em')"
    )

    async def story(hall: Hall) -> None:
        cell = "from shared_c import wide\nimport ipywidgets\nipywidgets.Text(layout=wide())"
        assert await reason(hall, cell) == "a widget made outside of the visit"

    play(story)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["import ipywidgets", "1 / 0"], "raises ZeroDivisionError, cell 2"),
        (["import uuid\nuuid.uuid4()"], "outputs differ from visit to visit"),
        (["import threading, time\nthreading.Thread(target=time.sleep, args=[1.5]).start()"], "starts a thread"),
        (["import pandas\npandas.Series([1, 2]).plot();"], "pyplot"),
        (["import ipywidgets\nclass X(ipywidgets.Text): pass\nx = X()\nx.keys.append('odd')\nx.odd = {1, 2}"], ""),
        (["import ipywidgets\nipywidgets.FloatText(value=float('nan'))"], "a state that is not JSON"),
        (["%time"], "magic, cell 1"),
        (["raise SystemExit"], "cannot be tried out"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_found(play: Play, cells: list[str], expected: str) -> None:
    async def story(hall: Hall) -> None:
        found = await reason(hall, *cells)
        assert found.startswith(expected)
        assert hall.engine.visits == {}
        assert (await hall.join(hall.lesson(SUM, name="next.ipynb")))[0].stopped_at is None

    play(story)


def test_a_notebook_that_opens_slowly_is_found(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "SLOWEST", 0.5)

    async def story(hall: Hall) -> None:
        cell = "import time\nnow = time.thread_time\nend = now() + 0.6\nwhile now() < end: pass"
        assert re.match(r"takes \d\.\d CPU seconds", await reason(hall, cell))

    play(story)


def test_a_notebook_that_does_not_end_is_found(play: Play) -> None:
    async def story(hall: Hall) -> None:
        assert await reason(hall, "while True: pass") == "cannot be tried out"
        await hall.join(hall.lesson(SUM, name="next.ipynb"))

    play(story, trial=2)


def test_a_notebook_stuck_in_c_is_found_without_waiting_for_it(play: Play) -> None:
    async def story(hall: Hall) -> None:
        hall.engine._pool.grace = 1
        began = time.monotonic()
        assert await reason(hall, "import time\ntime.sleep(8)") == "cannot be tried out"
        assert time.monotonic() - began < 8
        await hall.join(hall.lesson(SUM, name="next.ipynb"))

    play(story, trial=2)


def test_a_refusal_that_is_told_again_and_again_holds_no_frames(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson("1 / 0")
        for _ in range(5):
            with pytest.raises(NotForVisits) as refused:
                await hall.engine.fit(path)
            assert refused.value.__cause__ is None
            assert len(refused.traceback) < 6

    play(story)


def test_a_notebook_that_drew_with_pyplot_is_not_held_against_the_next(play: Play) -> None:
    async def story(hall: Hall) -> None:
        bad = hall.lesson("import pandas\npandas.Series([1, 2]).plot();", name="bad.ipynb")
        for path in (bad, hall.lesson(SUM)):
            results = await asyncio.gather(hall.engine.fit(path), return_exceptions=True)
            assert isinstance(results[0], NotForVisits) == (path == bad)

    play(story)


def test_a_thread_of_a_library_that_ends_by_itself_is_no_reason(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = "import threading\ntimer = threading.Timer(5, print)\ntimer.start()\ntimer.cancel()"
        await hall.engine.fit(hall.lesson(cell))

    play(story)


def test_threads_are_found_by_the_visit_that_starts_them_and_starting_is_as_before_afterwards(play: Play) -> None:
    before = threading.Thread.start

    async def story(hall: Hall) -> None:
        slow = "import time\ntime.sleep(0.2)"
        bad = "import threading, time\nthreading.Thread(target=time.sleep, args=[1.5]).start()"
        paths = [hall.lesson(cell, name=f"{at}.ipynb") for at, cell in enumerate([slow, bad, slow, slow])]
        results = await asyncio.gather(*[hall.engine.fit(path) for path in paths], return_exceptions=True)
        assert [isinstance(result, NotForVisits) for result in results] == [False, True, False, False]

    play(story, threads=4)
    assert threading.Thread.start is before


def test_a_stock_of_comm_functions_replaced_by_a_library_is_found_and_put_back(play: Play, module: Any) -> None:
    module("shared_d", "import comm\nfrom comm.base_comm import BaseComm\ncomm.create_comm = BaseComm")

    async def story(hall: Hall) -> None:
        assert await reason(hall, "import shared_d") == "imports ipykernel"
        path = hall.lesson(SUM, name="next.ipynb")
        await hall.join(path)
        import comm
        from comm.base_comm import BaseComm

        comm.create_comm = BaseComm  # as a library does that a callback imports
        _, phone = await hall.join(path)
        await phone.change(phone.model(description="kg"), value=2)
        assert phone.value("total") == 20

    play(story)


def test_a_notebook_is_tried_once_for_many_that_come_at_once(play: Play, module: Any) -> None:
    module("shared_e", "count = []")

    async def story(hall: Hall) -> None:
        path = hall.lesson("import shared_e\nshared_e.count.append(1);")
        await asyncio.gather(*[hall.engine.fit(path) for _ in range(20)])
        assert len(sys.modules["shared_e"].count) == 2

    play(story)


def edit(path: Path, text: str) -> None:
    """Write as an editor does, with a time of its own."""
    path.write_text(text, encoding="utf-8")
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000))


def test_an_edit_is_for_the_next_visit_and_leaves_the_open_ones(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        _, before = await hall.join(path)
        hall.lesson(SUM.replace("value=10", "value=33"))
        _, after = await hall.join(path, "hoa")
        assert (before.value("price"), after.value("price")) == (10, 33)
        await before.change(before.model(description="kg"), value=2)
        assert before.value("total") == 20

    play(story)


def test_a_half_saved_file_leaves_the_one_before_it_in_use(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        await hall.engine.fit(path)
        whole = path.read_text(encoding="utf-8")
        for half in ("", whole[: len(whole) // 2]):
            edit(path, half)
            _, phone = await hall.join(path)
            assert phone.value("price") == 10
        edit(path, whole.replace("value=10", "value=44"))
        _, phone = await hall.join(path)
        assert phone.value("price") == 44

    play(story)


def test_an_edit_that_does_not_fit_goes_to_a_kernel_until_it_is_mended(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        await hall.engine.fit(path)
        assert await reason(hall, SUM, "import matplotlib.pyplot") == "pyplot, cell 2"
        assert await reason(hall, SUM, "import matplotlib.pyplot as plt") == "pyplot, cell 2"
        hall.lesson(SUM)
        await hall.join(path)

    play(story)


def test_a_file_that_is_gone_is_an_oserror_and_comes_back(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.folder / "lesson.ipynb"
        for _ in range(2):
            with pytest.raises(OSError, match="lesson"):
                await hall.engine.fit(path)
            hall.lesson(SUM)
            await hall.join(path)
            path.unlink()

    play(story)
