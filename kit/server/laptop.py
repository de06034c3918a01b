"""Laptop: what the machine under a room has to give, looked at before the class does.

A `Finding` is one thing looked at: `ok` or not, under the key of the sentence that says so (`doctor-<kind>-ok`,
`doctor-<kind>-trouble`), with the numbers that sentence needs.
"""

from __future__ import annotations

import os
import selectors
import shutil
import socket
import sys
from dataclasses import dataclass, field
from datetime import timedelta
from importlib import metadata
from typing import TYPE_CHECKING

import psutil

from kit.prints.typesetting import FONTS
from kit.server.memory import MEGABYTE, free_megabytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

DISK_NEEDED_MB = 1500
"""What two hundred women type is a few megabytes, their photos up to 400, and overwriting what was deleted writes the
file anew beside itself."""
MEMORY_NEEDED_MB = 600
MEMORY_KEPT_MB = 400
"""For the program itself, charts, prints and the rest of the machine."""
MEMORY_A_VISIT_MB = 2
MEMORY_A_WORKER_MB = 150
MOST_WORKERS = 4
FEWEST, MOST = 10, 600
WOMEN_NEEDED = 30
"""A small class."""
DESCRIPTORS_A_PAGE = 1
"""For the room's events. A lesson's socket comes to it, unless a worker has that."""
DESCRIPTORS_KEPT = 150
WANTED_DESCRIPTORS = 8192
SELECT_SOCKETS = 512
PYTHONS = ((3, 11), (3, 13))
CLOCK_ODD_DAYS = 3 * 365
CLOCK_MAY_DIFFER = timedelta(minutes=10)
FACES = ("BeVietnamPro_400Regular.ttf", "BeVietnamPro_600SemiBold.ttf", "BeVietnamPro_800ExtraBold.ttf")
PINNED = ("voila", "jupyter_server", "ipywidgets", "anywidget")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    kind: str
    ok: bool
    details: dict[str, object] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The key of the sentence that says it."""
        return f"doctor-{self.kind}-{'ok' if self.ok else 'trouble'}"


def look(data: Path, port: int, now: datetime) -> list[Finding]:
    """Return what was found, in the order a person would mend it; `now` in the laptop's own time zone."""
    women = capacity(workers())
    here = [disk(data), memory(), room_for(WOMEN_NEEDED, women), address(), _port(port), folder(data), fonts()]
    return [_python(), _packages(), *here, clock(now)]


def addresses() -> Iterator[str]:
    """Yield the addresses under which phones in the room can reach this machine, private ones first."""
    found = []
    for name, interfaces in psutil.net_if_addrs().items():
        status = psutil.net_if_stats().get(name)
        if status is not None and not status.isup:
            continue
        found += [entry.address for entry in interfaces if entry.family == socket.AF_INET]
    reachable = [address for address in found if not address.startswith(("127.", "169.254."))]
    yield from sorted(
        set(reachable), key=lambda address: (not address.startswith(("192.168.", "10.", "172.")), address)
    )


def workers() -> int:
    """Return how many processes this machine has use for to keep visits in; 0: one alone does it all."""
    return min(MOST_WORKERS, cores) if (cores := os.cpu_count() or 1) > 1 else 0


def capacity(workers: int) -> int:
    """Return how many visits this machine can hold at once: by free memory, and by how many sockets a program gets.

    `workers` is how many processes beside the first will hold them.
    """
    by_memory = (free_megabytes() - MEMORY_KEPT_MB - workers * MEMORY_A_WORKER_MB) // MEMORY_A_VISIT_MB
    each = DESCRIPTORS_A_PAGE if workers else 2 * DESCRIPTORS_A_PAGE
    return max(FEWEST, min(MOST, by_memory, (_descriptors() - DESCRIPTORS_KEPT) // each))


def few_sockets() -> bool:
    """Return whether programs here wait for their sockets by `select`, which on Windows takes SELECT_SOCKETS."""
    return issubclass(selectors.DefaultSelector, selectors.SelectSelector)


def raise_descriptor_limit() -> None:
    """Ask the system for as many open sockets as it gives; its usual limit is too low for a hall."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(WANTED_DESCRIPTORS, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _descriptors() -> int:
    """Return how many sockets this program may have: what `select` takes where that is used, elsewhere the limit."""
    if few_sockets() or sys.platform == "win32":
        return SELECT_SOCKETS
    import resource

    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def port_is_free(port: int) -> bool:
    """Return whether a room can listen on `port`."""
    with socket.socket() as probe:
        if sys.platform != "win32":
            # As the server itself does: a port that a just-ended server still lingers on is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("0.0.0.0", port))  # noqa: S104  # the room listens on every address: that is what is tried
        except OSError:
            return False
    return True


def _python() -> Finding:
    lowest, highest = PYTHONS
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("python", lowest <= sys.version_info[:2] <= highest, {"version": version})


def _packages() -> Finding:
    wanted = {}
    for requirement in metadata.requires("chophien") or ():
        name, _, version = requirement.partition("==")
        if name in PINNED:
            wanted[name] = version
    different = [name for name, version in wanted.items() if metadata.version(name) != version]
    return Finding("packages", not different, {"names": ", ".join(different)})


def disk(data: Path) -> Finding:
    """Look whether there is room for what a hall types and photographs."""
    free = shutil.disk_usage(_there(data)).free // MEGABYTE
    return Finding("disk", free >= DISK_NEEDED_MB, {"free": free, "needed": DISK_NEEDED_MB})


def memory() -> Finding:
    """Look whether memory is left."""
    free = free_megabytes()
    return Finding("memory", free >= MEMORY_NEEDED_MB, {"free": free, "needed": MEMORY_NEEDED_MB})


def room_for(needed: int, women: int) -> Finding:
    """Say whether a room that takes `women` at once is large enough."""
    return Finding("women", women >= needed, {"women": women, "needed": needed})


def address() -> Finding:
    """Look whether phones can reach this machine."""
    found = list(addresses())
    return Finding("address", bool(found), {"addresses": ", ".join(found)})


def _port(port: int) -> Finding:
    return Finding("port", port_is_free(port), {"port": str(port)})


def _there(data: Path) -> Path:
    """Return the folder itself, or the one that it would be made in."""
    return next(folder for folder in (data, *data.absolute().parents) if folder.exists())


def fonts() -> Finding:
    """Look whether the letters are there that papers are printed with."""
    missing = [name for name in FACES if not (FONTS / name).is_file()]
    return Finding("fonts", not missing, {"names": ", ".join(missing)})


def clock(now: datetime, newest: datetime | None = None) -> Finding:
    """Look whether the clock can be right: not before the last thing saved, nor before the program itself.

    `newest` is when something was saved last. The tables that came with the program say on which day they were checked:
    no clock that goes right shows an earlier one, nor one so much later.
    """
    from kit.content.rules import rules

    checked = max(value.checked_on for rule in rules().values() for value in rule.values)
    days = (now.date() - checked).days
    back = newest is not None and now < newest - CLOCK_MAY_DIFFER
    details = {"day": now.date(), "time": f"{now:%H:%M}"}
    return Finding("clock", 0 <= days <= CLOCK_ODD_DAYS and not back, details)


def folder(data: Path) -> Finding:
    """Look whether the folder of the data takes anything."""
    probe = _there(data) / ".chophien-probe"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return Finding("data", ok=False, details={"folder": str(data)})
    return Finding("data", ok=True, details={"folder": str(data)})
