"""What a room writes about itself: dated lines, and in none of them anything that anybody typed."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tornado.web import Application, RequestHandler

from kit.server import log_lines
from kit.server.application import Application as VoilaOfARoom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NAME, AMOUNT = "Xuyến", "735219"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """Return what gives the lines that were written so far; they are all read as what they should be."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook, sys.unraisablehook)
    held, level, written = root.handlers[:], root.level, io.StringIO()
    root.handlers.clear()
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", written)
        log_lines.begin()
    yield lambda: [json.loads(line) for line in written.getvalue().splitlines()]
    root.handlers[:] = held
    root.setLevel(level)
    logging.raiseExceptions = True
    logging.captureWarnings(capture=False)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def fail() -> None:
    raise ValueError(f"{NAME} {AMOUNT}")


def test_line_says_when_where_and_what(lines: Callable[[], list[dict[str, Any]]]) -> None:
    logging.getLogger("kit.server.hosts.shards").warning("a worker %s; another takes its place", "ended")
    (line,) = lines()
    assert datetime.now(UTC) - datetime.fromisoformat(line.pop("at")) < timedelta(minutes=1)
    assert line.pop("process") > 0
    said = "a worker ended; another takes its place"
    assert line == {"level": "warning", "from": "kit.server.hosts.shards", "says": said}


def test_error_is_told_by_type_and_way_and_not_by_what_stood_in_it(lines: Callable[[], list[dict[str, Any]]]) -> None:
    try:
        try:
            fail()
        except ValueError as error:
            raise KeyError(NAME) from error
    except KeyError:
        logging.getLogger("kit.server.room.page").exception("POST New")
    (line,) = lines()
    assert (line["says"], line["error"]) == ("POST New", "KeyError < ValueError")
    assert line["where"][-1].startswith("tests/deploy/test_logs.py:")


def test_what_another_package_put_together_is_left_out(lines: Callable[[], list[dict[str, Any]]]) -> None:
    theirs = logging.getLogger("jupyter_server")
    theirs.error(f"kernel of {NAME} died")
    theirs.error("kernel of %s died", NAME)
    theirs.error("%s", NAME)
    said = [line.get("says", "") for line in lines()]
    assert said == ["", "kernel of %s died", "%s"]


def test_voila_writes_no_lines_of_its_own(
    lines: Callable[[], list[dict[str, Any]]], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    voila = VoilaOfARoom.of(tmp_path, "/")
    voila.log.error(f"in a cell: {NAME}")
    assert [line["from"] for line in lines()] == [voila.log.name]
    assert NAME not in json.dumps(lines(), ensure_ascii=False)
    assert capfd.readouterr() == ("", "")


def test_line_that_cannot_be_written_is_not_told_otherwise(lines: Callable[[], list[dict[str, Any]]]) -> None:
    logging.getLogger("kit.server").warning("%d women", NAME)
    assert lines() == []


def test_error_of_a_page_that_is_not_the_rooms_own_tells_no_request(lines: Callable[[], list[dict[str, Any]]]) -> None:
    class Broken(RequestHandler):
        def get(self) -> None:
            fail()

    async def ask() -> None:
        server = Application([(r"/.*", Broken)], log_function=lambda _: None).listen(0, "127.0.0.1")
        (socket,) = server._sockets.values()
        reader, writer = await asyncio.open_connection("127.0.0.1", socket.getsockname()[1])
        writer.write(f"GET /c/{AMOUNT}?ai={AMOUNT} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode())
        assert b" 500 " in await reader.read()
        writer.close()
        server.stop()

    asyncio.run(ask())
    (line,) = lines()
    assert (line["from"], line["error"]) == ("tornado.application", "ValueError")
    assert AMOUNT not in json.dumps(line)


def test_tasks_callbacks_and_threads_that_fail_alone_are_told_so_too(lines: Callable[[], list[dict[str, Any]]]) -> None:
    async def forgotten(_: str) -> None:
        fail()

    async def fail_alone() -> None:
        log_lines.of_loop(asyncio.get_running_loop())
        task = asyncio.create_task(forgotten(NAME), name=NAME)
        await asyncio.wait([task])
        del task
        asyncio.get_running_loop().call_soon(lambda _: fail(), NAME)
        await asyncio.sleep(0.01)

    asyncio.run(fail_alone())
    thread = threading.Thread(target=fail, name=NAME)
    thread.start()
    thread.join()
    written = lines()
    assert [line["error"] for line in written] == ["ValueError"] * 3
    text = json.dumps(written, ensure_ascii=False)
    assert NAME not in text
    assert AMOUNT not in text
