"""Locked list: the packages of requirements/run.txt, each at one release, with the hashes of its files.

Format: https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode, written by `scripts/lock`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kit.cli.usb.targets import Target

LINE = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*(.+?))?$")
HASH = "--hash=sha256:"


@dataclass(frozen=True, slots=True)
class Locked:
    """One package: name, release, for which machines (a marker, "" for all), SHA-256 of its files in hex."""

    name: str
    release: str
    marker: str
    hashes: frozenset[str]

    def needed_on(self, target: Target) -> bool:
        """Return whether a machine of this kind needs it."""
        from packaging.markers import Marker

        return not self.marker or Marker(self.marker).evaluate(target.markers())


def read(path: Path) -> list[Locked]:
    """Return what stands in a lock. Raises ValueError at a line that is no package with hashes."""
    text = re.sub(r"(?m)^\s*#.*\n?", "", path.read_text(encoding="utf-8"))
    found = []
    for entry in text.replace("\\\n", " ").splitlines():
        if not entry.strip():
            continue
        line, *hashes = entry.split(HASH)
        match = LINE.match(line.strip())
        if match is None or not hashes:
            raise ValueError(f"{path.name}: {entry[:60]}")
        found.append(Locked(match[1], match[2], match[3] or "", frozenset(one.strip() for one in hashes)))
    return found


def line(name: str, release: str, sha256: str) -> str:
    """Return a line that lets pip install this one file and nothing else."""
    return f"{name}=={release} {HASH}{sha256}\n"
