"""Memory: what this program may still take: of the machine's, and of what a container or a unit of systemd is allowed.

A room that counted on the machine's memory where it is allowed less would let women in until it is ended.
Source: https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files
"""

from __future__ import annotations

from pathlib import Path

import psutil

MEGABYTE = 1024 * 1024


def free_megabytes(root: Path = Path("/")) -> int:
    """Return what is free. `root` is where the system's own files are."""
    return min([psutil.virtual_memory().available, *_left(root)]) // MEGABYTE


def _left(root: Path) -> list[int]:
    """Return the bytes left by each group of processes that this one is in; what is cached of files counts as left."""
    found = []
    group = _group(root)
    for inside in (group, *group.parents) if group else ():
        folder = root / "sys/fs/cgroup" / inside
        try:
            most = (folder / "memory.max").read_text(encoding="ascii").strip()
            taken = int((folder / "memory.current").read_text(encoding="ascii"))
            files = dict(line.split() for line in (folder / "memory.stat").read_text(encoding="ascii").splitlines())
        except (OSError, ValueError):  # not limited, or a kernel that says it otherwise
            continue
        if most.isdigit():
            found.append(max(0, int(most) - taken + int(files.get("inactive_file", 0))))
    return found


def _group(root: Path) -> Path | None:
    """Return the group, below the mount of all of them; None where groups are of the first make, or there are none."""
    try:
        lines = (root / "proc/self/cgroup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return next((Path(line[3:].strip("/")) for line in lines if line.startswith("0::")), None)
