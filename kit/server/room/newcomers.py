"""Newcomers: a list of names and hamlets, pasted from Zalo or Excel. Good lines are taken, bad ones come back, each
with what is wrong: three bad lines never cost the forty good ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.server.room import forms
from kit.store.participants import Newcomer, given_name
from kit.store.refusals import HamletMissing

MOST_LINES = 500
LONGEST_LINE = 200
SEPARATORS = ("\t", ";", ",", " - ", " – ")
BEFORE_THE_NAME = re.compile(r"^(?:\d{1,3}\s*[.)/:-]|[-+*•])\s*(?=\D)")
HEADINGS = frozenset({"tên", "họ tên", "họ và tên", "tên gọi", "name", "stt"})


class LineNotTwoColumns(Refusal):
    """A line with more than a name and a hamlet: it may hold what must not be kept."""

    kind = "line-not-two-columns"


class TooManyLines(Refusal):
    kind = "too-many-lines"


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that was not taken, and why."""

    number: int
    text: str
    refusal: Refusal


def read(text: str, known_hamlets: list[str]) -> tuple[list[Newcomer], list[BadLine]]:
    """Return the women of a pasted list, and the lines that could not be read. Raises TooManyLines.

    Running numbers, in a column of their own or before the name ("2. Lan"), and a heading are left out.

    >>> [(who.name, who.hamlet) for who in read("1\\tMai\\tNà Mụ\\n2. Lan - na mu", [])[0]]
    [('Mai', 'Nà Mụ'), ('Lan', 'Nà Mụ')]
    """
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        raise TooManyLines(most=MOST_LINES)
    known = list(known_hamlets)
    good: list[Newcomer] = []
    bad: list[BadLine] = []
    for number, line in enumerate(lines, 1):
        if not line.strip(" \t,;"):
            continue
        try:
            cells = _cells(line)
            if number == 1 and cells[0].casefold() in HEADINGS:
                continue
            newcomer = _newcomer(cells, known)
        except Refusal as refusal:
            bad.append(BadLine(number, line.strip()[:LONGEST_LINE], refusal))
        else:
            good.append(newcomer)
            if newcomer.hamlet not in known:
                known.append(newcomer.hamlet)
    return good, bad


def _cells(line: str) -> list[str]:
    separator = next((sign for sign in SEPARATORS if sign in line), ",")
    cells = [plain(cell, limit=LONGEST_LINE) for cell in line.split(separator)]
    while len(cells) > 1 and not cells[-1]:
        cells.pop()
    if len(cells) > 1 and cells[0].rstrip(".").isdigit():
        cells.pop(0)
    return [BEFORE_THE_NAME.sub("", cells[0]), *cells[1:]]


def _newcomer(cells: list[str], known: list[str]) -> Newcomer:
    if len(cells) > 2:
        raise LineNotTwoColumns
    name = given_name(cells[0])
    if len(cells) < 2:
        raise HamletMissing
    try:
        return Newcomer(forms.hamlet("", cells[1], known), name)
    except forms.HamletNotChosen:
        raise HamletMissing from None
