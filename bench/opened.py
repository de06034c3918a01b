"""Opened: one lesson in a real browser, in the room and under stock Voilà, both servers up in the same run."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from bench import hall
from bench.page import Fetched, fetched
from bench.phones import Phone
from bench.processes import free_port, running

FIELD = ".cp-field input, .cp-field select"


def pages(sample: tuple[str, str], rounds: int) -> dict[str, Fetched]:
    """Return what a browser fetches and how long it waits, by host."""
    slug, notebook = sample
    found: dict[str, Fetched] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        port = free_port()
        base = f"http://127.0.0.1:{port}/"
        command = [sys.executable, "-m", "voila", str(hall.ROOT / "notebooks"), "--no-browser", f"--port={port}"]
        command += ["--Voila.ip=127.0.0.1"]
        with running(command, base, place / "stock.log", PYTHONPATH=str(hall.ROOT)):
            found["stock Voilà"] = fetched(f"{base}voila/render/{notebook}", FIELD, FIELD, {}, rounds)
        with hall.open_room(1, place) as (base, _):
            phone = Phone(base, {})
            asyncio.run(phone.sign_in(1, hall.HAMLET, ",".join(map(str, hall.PICTURES))))
            found["the room"] = fetched(f"{base}b/{slug}", FIELD, "html[data-cp-ready]", phone.cookies, rounds)
    return found
