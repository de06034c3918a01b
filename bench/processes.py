"""Processes: a server started for measuring, and what it and its children have used."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Usage:
    """Of a server with all its children: CPU seconds so far, MB it adds to the machine (PSS), open descriptors."""

    cpu: float
    pss: float
    descriptors: int

    def since(self, before: Usage, people: int) -> Usage:
        """Return what each of `people` added since `before`."""
        return Usage(
            (self.cpu - before.cpu) / people,
            (self.pss - before.pss) / people,
            round((self.descriptors - before.descriptors) / people),
        )


def usage(process: psutil.Process) -> Usage:
    """Return what a process and its children use; one that ended meanwhile counts by what its parent waited for."""
    cpu = pss = 0.0
    descriptors = 0
    for each in [process, *process.children(recursive=True)]:
        try:
            times = each.cpu_times()
            cpu += times.user + times.system
            if each == process:
                cpu += times.children_user + times.children_system
            pss += each.memory_full_info().pss / MEGABYTE
            descriptors += each.num_fds()
        except psutil.NoSuchProcess:
            continue
    return Usage(cpu, pss, descriptors)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], url: str, log: Path, **environment: str) -> Iterator[psutil.Process]:
    """Run a server until the block ends; it is up when `url` answers."""
    with log.open("wb") as out:
        server = subprocess.Popen(command, stdout=out, stderr=out, env={**os.environ, **environment})
        try:
            until = time.monotonic() + 120
            while True:
                try:
                    urllib.request.urlopen(url, timeout=5).close()  # noqa: S310 - our own server
                    break
                except OSError as error:
                    if server.poll() is not None or time.monotonic() > until:
                        raise RuntimeError(log.read_text(encoding="utf-8")) from error
                    time.sleep(0.2)
            yield psutil.Process(server.pid)
        finally:
            server.terminate()
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
