"""A hall of two hundred in a room whose loop is the one of Windows, which fails at its 513th socket."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import psutil
import pytest

from bench.phones import Phone
from tests.browser.serving import PICTURES, Serving, invite

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE, SIX, SELECT = 200, 6, 512


@pytest.mark.skipif(sys.platform == "win32", reason="counts descriptors, which Windows has not")
def test_two_hundred_phones_come_at_once_and_the_room_stays_well_below_what_select_takes(tmp_path: Path) -> None:
    program = ("-m", "tests.server.hosts.children.windows_like_room")
    room = Serving(tmp_path / "data", program=program, options=("--workers=2",))
    invite(room.data, *[f"Mai {at % 90}" for at in range(PEOPLE)])
    room.start()
    try:
        asyncio.run(_all_come(room))
        assert room.stop() == 0
    finally:
        if room.process is not None and room.process.poll() is None:
            room.kill()
    assert not any("Traceback" in line or "select" in line for line in room.said)


async def _all_come(room: Serving) -> None:
    phones = [Phone(room.url, {}) for _ in range(PEOPLE)]
    for number, phone in enumerate(phones, 1):
        await phone.sign_in(number, "Nà Mụ", ",".join(map(str, PICTURES)))
    await asyncio.gather(*(phone.open_lesson("pricing") for phone in phones))
    for phone in phones[::20]:
        await phone.update(phone.first_with("typed"), {"typed": "Cam sành"})
    kept = [await _asked_and_kept_open(room) for _ in range(SIX * PEOPLE)]
    assert room.process is not None
    assert PEOPLE < psutil.Process(room.process.pid).num_fds() < SELECT - 100
    for writer in kept:
        writer.close()


async def _asked_and_kept_open(room: Serving) -> asyncio.StreamWriter:
    """Ask for something, as a browser does on one of its connections, and keep that for what may come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", room.port)
    writer.write(f"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\nConnection: keep-alive\r\n\r\n".encode())
    answer = await reader.readuntil(b"}")
    assert answer.startswith(b"HTTP/1.1 200")
    return writer
