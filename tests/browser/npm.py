"""npm packages by their lock: the front end's, for the tests that build again and for axe; the proxy of a hub."""

from __future__ import annotations

import subprocess
from pathlib import Path

FRONTEND = Path(__file__).parents[2] / "frontend"


def with_packages(folder: Path = FRONTEND) -> Path:
    """Return a folder with a package-lock.json, its packages installed if they were missing or older than the lock."""
    stamp, lock = folder / "node_modules" / ".package-lock.json", folder / "package-lock.json"
    if not stamp.is_file() or stamp.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=folder, check=True, timeout=280)
    return folder
