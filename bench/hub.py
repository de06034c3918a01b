"""Hub: what a JupyterHub of rooms takes: the hub, its proxy, rooms that wait, rooms with women in them."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
import time
import urllib.request
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import psutil

from bench.hall import HAMLET, PICTURES, ROOT, SETTLE, fill
from bench.machine import measured, spread
from bench.phones import Phone
from bench.processes import MEGABYTE, free_port, running, usage
from bench.section import Section
from kit.server.room.consent import PURPOSES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HEADING = "## A hub of rooms"
DEPLOY = ROOT / "deploy" / "jupyterhub"
TOKEN = "bench-" + "0" * 32
WORKERS = (0, 1, 2)
CONFIG = f"""
load_subconfig({str(DEPLOY / "jupyterhub_config.py")!r})
c.JupyterHub.services = [{{"name": "bench", "api_token": "{TOKEN}"}}]
c.JupyterHub.load_roles = [{{"name": "bench", "services": ["bench"], "scopes": ["admin:users", "admin:servers"]}}]
c.Spawner.environment["CHOPHIEN_WORKERS"] = lambda spawner: spawner.user.name[-1]
"""
WHAT = (
    "`deploy/jupyterhub` as it stands, with the simple spawner; one room is open at a time. Memory is PSS, with the "
    "workers of a room; women have the pricing lesson open, and come in through the hub's proxy. CPU seconds are of a "
    "join, as above, of the room with its workers and of the proxy."
)
ROOMS = (
    "| workers of a room | MB, nobody | MB, {0} women | MB, {1} women | MB of the proxy then | CPU-s a join, room "
    "| CPU-s a join, proxy |"
)


@dataclass(frozen=True, slots=True)
class Opened:
    """One room: megabytes with nobody in it and with each number of women, of the proxy then; CPU-s of a join."""

    empty: float
    held: tuple[float, ...]
    proxy: float
    cpu: float
    proxy_cpu: float


@dataclass(frozen=True, slots=True)
class Round:
    """A hub and its proxy with no room open, in MB, and the rooms by how many workers they have."""

    hub: float
    proxy: float
    rooms: tuple[Opened, ...]


def one_round(people: Sequence[int], women: Path, folder: Path) -> Round:
    """Start a hub, open a room after another, and let `women` of a class come in. `folder` is empty."""
    port = free_port()
    base = f"http://127.0.0.1:{port}/"
    settings = {
        "CHOPHIEN_HUB_URL": base,
        "CHOPHIEN_HUB_ADMIN": "bench",
        "CHOPHIEN_HUB_SPAWNER": "simple",
        "CHOPHIEN_HUB_DATA": str(folder / "hub"),
        "CHOPHIEN_HUB_ROOMS": str(folder / "rooms"),
        "CHOPHIEN_HUB_PORT": str(port),
        "PYTHONPATH": str(ROOT),
        "PATH": os.environ["PATH"],
    }
    config = folder / "config.py"
    config.write_text(CONFIG, encoding="utf-8")
    for workers in WORKERS:
        shutil.copytree(women, folder / "rooms" / f"room-{workers}")
    command = [sys.executable, "-m", "jupyterhub", "-f", str(config)]
    with running(command, f"{base}hub/login", folder / "hub.log", **settings) as hub:
        proxy = psutil.Process(int((folder / "hub" / "proxy.pid").read_text(encoding="ascii")))
        time.sleep(SETTLE)
        empty = [each.memory_full_info().pss / MEGABYTE for each in (hub, proxy)]
        try:
            return Round(*empty, tuple(_room(base, workers, people, hub, proxy) for workers in WORKERS))
        finally:
            for room in _rooms(hub):  # they would go on without the hub
                room.terminate()


def _room(base: str, workers: int, people: Sequence[int], hub: psutil.Process, proxy: psutil.Process) -> Opened:
    name = f"room-{workers}"
    _ask(base, "POST", f"users/{name}")
    _ask(base, "POST", f"users/{name}/server")
    while not _ask(base, "GET", f"users/{name}")["servers"].get("", {}).get("ready"):
        time.sleep(SETTLE / 4)
    (room,) = _rooms(hub)

    async def come_in() -> Opened:
        await asyncio.sleep(SETTLE)
        phones = [Phone(f"{base}user/{name}/", {}) for _ in range(max(people))]
        empty, held, cpu, proxy_cpu = usage(room).pss, [], 0.0, 0.0
        for at, phone in enumerate(phones):
            await phone.sign_in(at + 1, HAMLET, ",".join(map(str, PICTURES)))
            await phone.ask("consents", {"_xsrf": phone.cookies["chophien_xsrf"], **dict.fromkeys(PURPOSES, "yes")})
        inside = 0
        for more in people:
            before, proxy_before = usage(room), usage(proxy)
            await asyncio.gather(*(phone.open_lesson("pricing") for phone in phones[inside:more]))
            await asyncio.sleep(SETTLE)
            new = more - inside
            cpu, proxy_cpu = usage(room).since(before, new).cpu, usage(proxy).since(proxy_before, new).cpu
            held.append(usage(room).pss)
            inside = more
        return Opened(empty, tuple(held), usage(proxy).pss, cpu, proxy_cpu)

    found = asyncio.run(come_in())
    _ask(base, "DELETE", f"users/{name}/server")
    room.wait(60)
    return found


def _rooms(hub: psutil.Process) -> list[psutil.Process]:
    return [each for each in hub.children() if "singleuser" in each.cmdline()]


def _ask(base: str, method: str, path: str) -> Any:
    headers = {"Authorization": f"token {TOKEN}"}
    request = urllib.request.Request(f"{base}hub/api/{path}", method=method, headers=headers)  # noqa: S310 - our own
    with urllib.request.urlopen(request, timeout=180) as answer:  # noqa: S310 - as above
        return json.loads(answer.read() or "null")


def section(rounds: int, people: Sequence[int], folder: Path) -> Section:
    """Return the section of the results."""
    runs = []
    fill(folder / "class", max(people))
    for number in range(rounds):
        (to := folder / str(number)).mkdir()
        runs.append(one_round(people, folder / "class", to))
    facts = measured("jupyterhub", "tornado", rounds=rounds)
    both = f"The hub {spread([run.hub for run in runs], 0)} MB, its proxy {spread([run.proxy for run in runs], 0)} MB."
    lines = [HEADING, "", f"{facts} {WHAT}", "", both, "", ROOMS.format(*people), "|" + "---|" * 7]
    for at, workers in enumerate(WORKERS):
        rooms = [run.rooms[at] for run in runs]
        cells = [
            str(workers),
            spread([room.empty for room in rooms], 0),
            *(spread([room.held[which] for room in rooms], 0) for which in range(len(people))),
            spread([room.proxy for room in rooms], 0),
            spread([room.cpu for room in rooms], 3),
            spread([room.proxy_cpu for room in rooms], 3),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return Section(lines, {"runs": [asdict(run) for run in runs]})
