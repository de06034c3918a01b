"""A server's dumps: made, read back, restored, and gone when women were told that they would be."""

from __future__ import annotations

import os
import subprocess
import time
from typing import TYPE_CHECKING

from kit.store import open_store
from tests.browser.serving import ROOT, invite

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.postgresql import Server

SCRIPT = ROOT / "deploy" / "backup"


def back_up(server: Server, address: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PATH": f"{server.programs}:{os.environ['PATH']}",
        "CHOPHIEN_DATABASE_URL": address,
        "CHOPHIEN_BACKUP_DIR": str(folder),
        **settings,
    }
    return subprocess.run([SCRIPT], env=environment, capture_output=True, encoding="utf-8", check=False)


def test_dump_is_restored_with_all_that_women_entered(server: Server, address: str, tmp_path: Path) -> None:
    invite(address, "Mai", "Lan")
    done = back_up(server, address.replace("postgresql:", "postgresql+psycopg:"), tmp_path)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    (dump,) = tmp_path.iterdir()
    assert dump.stat().st_mode & 0o077 == 0
    with server.bare() as empty:
        restore = [server.programs / "pg_restore", "--no-owner", "--exit-on-error", "--dbname", empty, dump]
        subprocess.run(restore, check=True)
        with open_store(empty) as store:
            (workshop,) = store.workshops.all()
            names = [who.name for who in store.participants.of_workshop(workshop.id)]
    assert names == ["Mai", "Lan"]


def test_dumps_are_gone_before_they_are_as_old_as_was_said(server: Server, address: str, tmp_path: Path) -> None:
    now = time.time()
    for days, name in ((14.1, "old"), (13.1, "due"), (12.9, "kept")):
        dump = tmp_path / f"chophien-{name}.dump"
        dump.write_bytes(b"")
        os.utime(dump, (now - days * 86400,) * 2)
    (tmp_path / "other.txt").write_text("of somebody else", encoding="utf-8")
    assert back_up(server, address, tmp_path).returncode == 0
    names = {file.name for file in tmp_path.iterdir()}
    assert {"chophien-kept.dump", "other.txt"} < names
    assert not {"chophien-old.dump", "chophien-due.dump"} & names
    assert len(names) == 3


def test_server_that_is_gone_is_said_and_leaves_no_half_a_dump(server: Server, address: str, tmp_path: Path) -> None:
    done = back_up(server, address.replace("/test_", "/gone_"), tmp_path)
    assert done.returncode == 1
    assert "no dump was made" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_no_dump_is_made_where_women_were_told_that_there_is_none(server: Server, address: str, tmp_path: Path) -> None:
    assert back_up(server, address, tmp_path, CHOPHIEN_BACKUP_DAYS="0").returncode == 1
    assert list(tmp_path.iterdir()) == []
