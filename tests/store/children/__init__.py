"""Programs that tests start to kill them, to starve them of disk, or to take rights from them."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE = 1


def start(name: str, *arguments: object) -> subprocess.Popen[str]:
    """Start the child `name`; file permissions bind it even when root runs the tests."""
    command = [sys.executable, "-m", f"tests.store.children.{name}", *map(str, arguments)]
    obey = _obey_permissions if sys.platform == "linux" and os.geteuid() == 0 else None
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8", preexec_fn=obey)  # noqa: PLW1509 (one thread at this point)


def run(name: str, *arguments: object) -> str:
    """Run the child to its end and return what it said."""
    with start(name, *arguments) as child:
        said, _ = child.communicate(timeout=120)
    assert child.returncode == 0, said
    return said.strip()


def _obey_permissions() -> None:
    ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE)
