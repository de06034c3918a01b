"""Runs `chophien` the way people do: as a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def chophien(*arguments: str, given: str | bytes = "", language: str = "") -> subprocess.CompletedProcess[str]:
    """Run one command with `given` on standard input, and return what it printed and how it ended."""
    environment = {name: value for name, value in os.environ.items() if name != "CHOPHIEN_LANG"}
    if language:
        environment["CHOPHIEN_LANG"] = language
    result = subprocess.run(
        [sys.executable, "-m", "kit", *arguments],
        input=given.encode("utf-8", "surrogatepass") if isinstance(given, str) else given,
        capture_output=True,
        cwd=ROOT,
        env=environment,
        check=False,
    )
    return subprocess.CompletedProcess(
        result.args, result.returncode, result.stdout.decode("utf-8"), result.stderr.decode("utf-8")
    )
