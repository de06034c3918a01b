"""Results: what an organizer gets of a class."""

from __future__ import annotations

AGREED_SINCE = "2026-11-29"
"""The version of the words since which a yes to "totals" is one to being counted in the province too."""
