"""Shipped: where the files that come with the program lie.

In a checkout they stand at the top of the repository, where people edit them; in an installed wheel they are carried
inside the package (`_bundled`, see the build settings in pyproject.toml).
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
BUNDLED = PACKAGE / "_bundled"


def folder(name: str) -> Path:
    """Return a folder ("notebooks", "datasets", "slides" or "requirements"), wherever this program keeps it."""
    bundled = BUNDLED / name
    return bundled if bundled.is_dir() else PACKAGE.parent / name
