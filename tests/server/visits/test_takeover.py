"""What the engine puts into the process, for which releases, and that it gives everything back."""

from __future__ import annotations

import asyncio
import inspect
import sys
import threading
from typing import TYPE_CHECKING

import comm
import pytest
from IPython import get_ipython
from ipywidgets import IntText, Output
from ipywidgets.widgets import widget as widget_module

from kit.server.visits import private
from kit.server.visits.engine import Engine
from kit.server.visits.private import NotChecked
from tests.server.visits.hall import SUM, Hall, snapshot

if TYPE_CHECKING:
    from pathlib import Path


def taken() -> list[object]:
    return [
        comm.create_comm,
        comm.get_comm_manager,
        widget_module._instances,
        Output.__enter__,
        Output.__exit__,
        sys.stdout,
        sys.stderr,
        threading.Thread.start,
        get_ipython(),
    ]


def test_everything_is_given_back_when_the_last_engine_closes(tmp_path: Path) -> None:
    before = taken()

    async def story() -> None:
        async with Hall(tmp_path) as first:
            during = taken()
            assert not any(one is other for one, other in zip(before, during, strict=True))
            async with Hall(tmp_path) as second:
                assert taken() == during
                await second.join(second.lesson(SUM))
            assert taken() == during
            _, phone = await first.join(first.lesson(SUM + "\nprint('đây')"))
            await phone.change(phone.model(description="kg"), value=2)
            assert phone.value("total") == 20

    for _ in range(2):
        asyncio.run(story())
        assert all(one is other for one, other in zip(before, taken(), strict=True))
        assert IntText(value=3).value == 3


def test_threads_end_with_the_engine(tmp_path: Path) -> None:
    before = set(threading.enumerate())  # another test's, stuck in C, may be among them

    def of_visits() -> list[threading.Thread]:
        return [thread for thread in set(threading.enumerate()) - before if thread.name.startswith("visit-")]

    async def story() -> None:
        async with Hall(tmp_path, threads=3) as hall:
            await hall.join(hall.lesson(SUM))
            assert len(of_visits()) == 4

    asyncio.run(story())
    assert not of_visits()


@pytest.mark.parametrize("package", private.CHECKED)
@pytest.mark.parametrize("release", ["99.0.0", "0.1", "none"])
def test_a_release_that_nobody_looked_at_is_refused_by_name(package: str, release: str) -> None:
    def installed(name: str) -> str:
        if name != package:
            return private.version(name)
        if release == "none":
            raise private.PackageNotFoundError
        return release

    private.check()
    with pytest.raises(NotChecked, match=f"{package} {release}"):
        private.check(installed)


def test_where_the_releases_are_not_checked_nothing_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private, "CHECKED", {"ipywidgets": ("7.0.0",)})
    before = taken()

    async def story() -> None:
        with pytest.raises(NotChecked):
            Engine(snapshot).start()

    asyncio.run(story())
    assert all(one is other for one, other in zip(before, taken(), strict=True))


def test_ipywidgets_and_comm_still_have_what_is_replaced() -> None:
    """The names of the table in private.py, looked up where the engine takes them."""
    assert isinstance(widget_module._instances, dict)
    source = inspect.getsource(widget_module)
    for line in ("_instances[self.model_id] = self", "_instances.pop(self.model_id", "comm.create_comm("):
        assert line in source
    assert {"__enter__", "__exit__"} <= vars(Output).keys()
