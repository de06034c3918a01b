"""The front end's npm packages: for the tests that build again, and for axe."""

from __future__ import annotations

import subprocess
from pathlib import Path

FRONTEND = Path(__file__).parents[2] / "frontend"


def with_packages() -> Path:
    """Return the front end's folder, its packages installed if they were missing or older than the lock."""
    stamp, lock = FRONTEND / "node_modules" / ".package-lock.json", FRONTEND / "package-lock.json"
    if not stamp.is_file() or stamp.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=FRONTEND, check=True, timeout=280)
    return FRONTEND
