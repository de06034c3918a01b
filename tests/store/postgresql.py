"""A PostgreSQL server of the tests' own, in a folder, reached by a socket in it, with a database for each test.

It runs as the system's user for it where root runs the tests, since the server refuses root. What is written reaches
the system before it counts as committed, so that killing the server loses nothing; a power cut is not played.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import psutil

from kit.store import open_store
from kit.store.schema import revisions
from kit.store.tables import CounterRow

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = ("fsync=off", "full_page_writes=off", "max_connections=40", "shared_buffers=16MB", "listen_addresses=")
LOCALE = "--locale=C.UTF-8"
TEMPLATE = "of_today"
TABLES = [table.name for table in reversed(CounterRow.metadata.sorted_tables) if table is not CounterRow.__table__]
ALONE = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""
PATIENCE = 60.0


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian keeps them beside the path."""
    on_path = shutil.which("initdb")
    found = [Path(on_path).resolve()] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@dataclass
class Server:
    """A running server. `restart` after `kill` finds what was committed."""

    folder: Path
    programs: Path
    process: subprocess.Popen[bytes] | None = None
    free: list[str] = field(default_factory=list)

    @classmethod
    def made(cls, programs: Path) -> Server:
        """Make a server and start it."""
        folder = Path(tempfile.mkdtemp(prefix="cp-pg-"))
        server = cls(folder, programs)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        server._run("initdb", "-D", "data", "-U", "chophien", "--auth=trust", "--no-sync", "-E", "UTF8", LOCALE)
        server.start()
        server.sql(f"CREATE DATABASE {TEMPLATE}")
        open_store(server.url(TEMPLATE)).close()
        return server

    def start(self) -> None:
        """Start it and return when it takes connections."""
        settings = [word for setting in SETTINGS for word in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*_as_its_user(), self.programs / "postgres", "-D", "data", "-k", str(self.folder), *settings],
                cwd=self.folder,
                stdout=log,
                stderr=log,
            )
        until = time.monotonic() + PATIENCE
        while self._tried("SELECT 1"):
            assert self.process.poll() is None, self.log()
            assert time.monotonic() < until, self.log()
            time.sleep(0.02)

    def kill(self) -> None:
        """End the server and all its processes as the system does when memory runs out: with no time for anything."""
        assert self.process
        itself = psutil.Process(self.process.pid)
        for process in (itself, *itself.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                process.kill()
        self.process.wait()

    def end(self) -> None:
        """End it, and take its folder away."""
        assert self.process
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(PATIENCE)
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """Return what it says of itself."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")[-3000:]

    def url(self, name: str) -> str:
        """Return the address of a database."""
        return f"postgresql://chophien@/{name}?host={self.folder}"

    @contextmanager
    def database(self) -> Iterator[str]:
        """Give the address of a database with the tables of today and nothing in them; nobody else has it meanwhile."""
        name = self.free.pop() if self.free else self._new()
        yield self.url(name)
        of_today = f"UPDATE alembic_version SET version_num = '{revisions()[0]}'"  # noqa: S608  # names of our own
        emptied = [f"DELETE FROM {table}" for table in TABLES]  # noqa: S608
        self.sql(";".join([ALONE, *emptied, "UPDATE counter SET value = 0", of_today]), name)
        self.free.append(name)

    @contextmanager
    def bare(self) -> Iterator[str]:
        """Give the address of a database without tables."""
        yield self.url(self._new("template0"))

    def _new(self, template: str = TEMPLATE) -> str:
        name = f"test_{uuid4().hex}"
        self.sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def sql(self, statement: str, database: str = "postgres") -> None:
        """Do what `statement` says."""
        refused = self._tried(statement, database)
        assert not refused, refused

    def _tried(self, statement: str, database: str = "postgres") -> str:
        import psycopg

        try:
            with psycopg.connect(
                dbname=database, user="chophien", host=str(self.folder), autocommit=True, connect_timeout=5
            ) as connection:
                connection.execute(statement.encode())
        except psycopg.Error as error:
            return str(error) or type(error).__name__
        return ""

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [*_as_its_user(), self.programs / program, *arguments], cwd=self.folder, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()


def _as_its_user() -> list[str]:
    if sys.platform == "win32" or os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
