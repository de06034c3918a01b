"""The session plans of the facilitator's handbook are what the program proposes, in both languages."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from kit.content import lesson
from kit.domain.agenda_proposal import LENGTHS, propose

DOCS = Path(__file__).resolve().parents[1] / "docs"
PLAN = re.compile(r"^### .*$", re.MULTILINE)
ROW = re.compile(r"^\| (?:\D+(\d), )?(\d\d:\d\d), (\d+) ", re.MULTILINE)


def plans(document: str) -> list[list[tuple[int, str, int]]]:
    """Return the plans of a handbook: the day, start and minutes of each row."""
    made = []
    for part in PLAN.split((DOCS / document).read_text(encoding="utf-8"))[1:]:
        day, rows = 1, []
        for said, start, minutes in ROW.findall(part):
            day = int(said or day)
            rows.append((day, start, int(minutes)))
        made += [rows] if rows else []
    return made


@pytest.mark.parametrize("document", ["huong_dan.md", "facilitating.md"])
def test_plans_are_those_that_the_program_proposes(document: str) -> None:
    read = {slug: lesson.read(slug) for slug in lesson.names()}
    offered = [(slug, read[slug].minutes) for slug in sorted(read, key=lambda slug: read[slug].number)]
    proposed = [
        [(part.day, f"{part.start:%H:%M}", part.minutes) for part in propose(offered, length, dt.time(8)).agenda.parts]
        for length in LENGTHS
    ]
    assert plans(document) == proposed
