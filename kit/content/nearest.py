"""Nearest: which of the names that there are was meant by one that there is not."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that was meant most likely, empty where none is near."""
    return next(iter(get_close_matches(name, list(known), n=1, cutoff=0.6)), "")
