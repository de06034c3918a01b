"""Merging: what the results of fifty rooms cost, written, and merged twice into SQLite and into PostgreSQL.

python -m bench.merging             prints the table of docs/merging.md; some minutes
python -m bench.merging --rooms 5   fewer
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kit.store import open_store
from tests.many_rooms import many_rooms
from tests.store import postgresql

PASSPHRASE = "cho phien som mai nang am"  # noqa: S105  # of nothing but this
ENVIRONMENT = {**os.environ, "CHOPHIEN_BACKUP_PASSPHRASE": PASSPHRASE}


@dataclass(frozen=True, slots=True)
class Run:
    """A run of `chophien merge`: seconds, CPU-seconds, MB of memory at the most, and what it said."""

    wall: float
    cpu: float
    peak: float
    told: dict[str, Any]

    @property
    def rows(self) -> int:
        """How many rows were added."""
        return sum(sum(one["added"].values()) for one in self.told["sources"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.merging", description=__doc__)
    parser.add_argument("--rooms", type=int, default=50)
    parser.add_argument("--women", type=int, default=30)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as ended:
        files = _files(Path(folder), asked.rooms, asked.women)
        places = {"SQLite": str(Path(folder) / "province")}
        if programs := postgresql.programs():
            server = postgresql.Server.made(programs)
            ended.callback(server.end)
            places["PostgreSQL"] = ended.enter_context(server.database())
        print("| into | run | rows added | s | CPU-s | MB at the most |\n|---|---|---|---|---|---|")
        for place, address in places.items():
            for which in ("first", "second"):
                run = _merge(files, address)
                cells = f"{run.rows:,} | {run.wall:.0f} | {run.cpu:.0f} | {run.peak:.0f}"
                print(f"| {place} | {which} | {cells} |")


def _files(folder: Path, rooms: int, women: int) -> Path:
    """Make rooms and a file of results of each; say how long that took and how large they are."""
    files = folder / "results"
    files.mkdir()
    made = many_rooms(folder / "rooms", rooms=rooms, women=women, until=datetime.now(UTC).date())
    began = time.perf_counter()
    for room in made:
        with open_store(room) as store:
            store.write_results(files / f"{room.name}.zip", PASSPHRASE, outside="", inside="")
    each = (time.perf_counter() - began) / rooms
    size = sum(file.stat().st_size for file in files.iterdir()) / rooms / 1024
    print(f"{rooms} rooms of about {women} women; a file of results: {each:.1f} s, {size:.0f} kB.\n")
    return files


def _merge(files: Path, address: str) -> Run:
    command = [sys.executable, "-m", "kit", "merge", str(files), "--into", address, "--json"]
    began = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, env=ENVIRONMENT)
        _, status, used = os.wait4(process.pid, 0)
        if status:
            raise RuntimeError(status)
        out.seek(0)
        told = json.load(out)
    return Run(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, told)


if __name__ == "__main__":
    main()
