"""Serving: `chophien serve` as a facilitator starts it, in a process of its own that a test can end or kill."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING

from kit.store import open_store

if TYPE_CHECKING:
    from kit.store.records import Participant

ROOT = Path(__file__).parents[2]
PIN = "482915"
PICTURES = (1, 2, 3)
PATIENCE = 60.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(slots=True)
class Serving:
    """A room on `data`. What it says is in `said`, one line each, stdout and stderr together.

    `settings` are variables: with them it is started as a server is, and `options` are none.
    """

    data: Path
    options: tuple[str, ...] = ()
    settings: dict[str, str] | None = None
    port: int = field(default_factory=free_port)
    everywhere: bool = False  # on every network, as a facilitator opens it, instead of on this machine alone
    before: tuple[str, ...] = ()  # a command that runs it
    program: tuple[str, ...] = ("-m", "kit")
    said: list[str] = field(default_factory=list)
    process: subprocess.Popen[str] | None = None
    lines: Queue[str] = field(default_factory=Queue)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> Serving:
        """Start it and return when it says READY."""
        self.begin()
        until = time.monotonic() + PATIENCE
        while not any(line.startswith("READY ") for line in self._new()):
            assert self.process is not None
            assert self.process.poll() is None, "\n".join(self.said)
            assert time.monotonic() < until, "\n".join(self.said)
        return self

    def begin(self) -> None:
        """Start it and do not wait."""
        command = [*self.before, sys.executable, *self.program, "serve"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
        if self.settings is None:
            command += [] if self.everywhere else ["--host=127.0.0.1"]
            command += ["--no-browser", f"--port={self.port}", f"--data={self.data}", *self.options]
        else:
            environment |= {"CHOPHIEN_PORT": str(self.port), "CHOPHIEN_DATA": str(self.data), **self.settings}
        self.lines = Queue()
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env=environment,
            cwd=self.data.parent,
        )
        threading.Thread(target=self._read, args=(self.process,), daemon=True).start()

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            self.lines.put(line.rstrip("\n"))

    def _new(self) -> list[str]:
        """Return the lines that came since, waiting a little for one."""
        found = []
        try:
            found.append(self.lines.get(timeout=0.2))
            while True:
                found.append(self.lines.get_nowait())
        except Empty:
            self.said += found
            return found

    def hear(self, words: str, patience: float = PATIENCE) -> str:
        """Return the line that has `words`, when it is said."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            for line in self.said:
                if words in line:
                    return line
            self._new()
        raise AssertionError(f"{words!r} was not said: {self.said}")

    def stop(self) -> int:
        """Ask it to end and return its exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> int:
        """Wait for its end and return its exit code."""
        assert self.process is not None
        code = self.process.wait(PATIENCE)
        self._new()
        return code

    def kill(self) -> None:
        """End it as a flat battery does."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(PATIENCE)

    def restart(self) -> None:
        """Start it again at the same address."""
        self.said.clear()
        self.start()


def invite(where: str | Path, *names: str, keeps: bool = True) -> list[Participant]:
    """Make a workshop with these women, who said yes to keeping what they type."""
    today = date.today()  # noqa: DTZ011 - as the laptop's own clock has it
    with open_store(where) as store:
        workshop = store.workshops.add(
            place="Xã Hồng Thái", commune="Hồng Thái", starts_on=today, delete_by=today + timedelta(days=60)
        )
        store.pins.put(workshop.id, PIN)
        people = []
        for name in names:
            who = store.participants.add(workshop.id, hamlet="Nà Mụ", name=name)
            store.participants.set_pictures(who.id, PICTURES)
            for purpose in ("keep", "totals") if keeps else ():
                store.consents.give(who.id, purpose, wording="test")
            people.append(store.participants.get(who.id))
    return people
