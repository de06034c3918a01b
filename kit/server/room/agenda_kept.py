"""Agenda kept: the agenda that stands in a workshop's settings (kit.domain.agenda says how)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain import agenda
from kit.domain.agenda import Agenda
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.store.records import Workshop

AGENDA = "agenda"
"""Setting of the workshop."""


def agenda_of(workshop: Workshop) -> Agenda:
    """Return the agenda of a workshop, an empty one where there is none or none that can be read."""
    rows = workshop.settings.get(AGENDA)
    try:
        return agenda.of(row for row in rows if isinstance(row, dict)) if isinstance(rows, list) else Agenda()
    except Refusal:
        return Agenda()
