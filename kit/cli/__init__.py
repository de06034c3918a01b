"""Layer 5: the command line, `chophien …`.

A command is a module of this folder, imported only when it is called, so that `--help` is instant. Data goes to stdout,
sentences about trouble to stderr. Exit: 0 done, 1 the input or the room is not right, 2 wrong usage.
"""

from __future__ import annotations

import io
import sys

from kit.cli.speech import Commands

COMMANDS = (
    "serve",
    "singleuser",
    "hub",
    "pin",
    "lab",
    "price",
    "prices",
    "listing",
    "qr",
    "book",
    "lessons",
    "doctor",
    "backup",
    "restore",
    "merge",
    "bundle",
    "site",
    "province",
    "bench",
)

chophien = Commands("chophien", package="kit.cli", commands=COMMANDS)


def main() -> None:
    """Run the command that the arguments name, and exit with its code."""
    if sys.stdin is None:  # closed by whoever started this
        sys.stdin = io.TextIOWrapper(io.BytesIO())
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # A Windows console may speak another encoding than the catalogues, and text given to us may hold half letters.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    chophien(prog_name="chophien")
