"""Due: the day on which a workshop's data is deleted was promised to everyone who typed something, and is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kit.store.records import Workshop
    from kit.store.store import Store

CLOCK_ODD_DAYS = 3 * 365
"""A day so far past due is a clock gone wrong rather than a laptop that slept for years: then nothing is deleted."""
SOON_DAYS = 7


def delete_due(store: Store, today: date) -> tuple[tuple[Workshop, ...], bool]:
    """Delete every workshop whose day has come; return them, and whether the clock seems wrong."""
    due = store.workshops.due(today)
    odd = [held for held in due if (today - held.delete_by).days > CLOCK_ODD_DAYS]
    deleted = [held for held in due if held not in odd]
    for held in deleted:
        store.workshops.delete(held.id)
    return tuple(deleted), bool(odd)


def due_soon(store: Store, today: date) -> list[Workshop]:
    """Return the workshops whose day is within a week, the nearest first."""
    soon = store.workshops.due(today + timedelta(days=SOON_DAYS))
    return sorted((held for held in soon if held.delete_by >= today), key=lambda held: held.delete_by)
