"""Paper book: the cash book for a woman without a phone, twelve pages of A5 to write in by hand, half a year.

Cover with how to, the pictures of the categories with a number each for who does not write, six months, goods used at
home, debts, a year's calendar, a goal. As a booklet it is imposed on three A4 sheets: print on both sides, turn over
on the short edge, fold in the middle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kit.content.categories import category_rows
from kit.content.messages import messages
from kit.content.pictures import drawing
from kit.content.season_marks import season_marks
from kit.domain.season import year_ahead
from kit.domain.summary import Month
from kit.prints.typesetting import standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.content.messages import Messages
    from kit.domain.season import SeasonMonth

BookForm = Literal["a5", "booklet"]
MONTHS = 6
RULE_PICTURE, COLUMN_PICTURES = "learned", {"in": "plus", "out": "minus", "who-owes": "notes", "left": "wallet"}
STRIP = ("basket", "coins", "hen", "school", "jar")
HOW, EXAMPLES = 5, 3
_COLUMNS = ("day", "what", "in", "out", "who-owes", "left")
_WORDS = (
    "title",
    "of",
    "year",
    "private",
    "how",
    "example",
    "pictures",
    "pictures-note",
    "month",
    "carried",
    "total",
    "sum",
    "own-use",
    "own-use-note",
    "how-much",
    "worth",
    "debts",
    "debts-to-come",
    "debts-to-pay",
    "who",
    "amount",
    "paid",
    "still",
    "season",
    "season-note",
    "season-what",
    "season-need",
    "season-before",
    "season-do-before",
    "goal",
    "goal-note",
    "goal-what",
    "goal-amount",
    "goal-by",
    "goal-box",
    "rule",
    "rule-words",
    "rule-own",
    "help",
    *_COLUMNS,
)


def paper_book(*, language: str = "vi", form: BookForm = "a5", first: Month | None = None) -> bytes:
    """Return the book as PDF: twelve pages of A5, or six of A4 for a booklet.

    `first`: the month that it begins with, so that the months have their names and the calendar Tết and the full moons
    on their days; without it, they are left to write.
    """
    said = messages(language)
    rows = category_rows()
    shown = {row.picture for row in rows.values()} | {RULE_PICTURE, *STRIP, *COLUMN_PICTURES.values()}
    return typeset(
        "paper_book",
        {
            "language": language,
            "form": form,
            "words": {key: said.say(f"print-paper-{key}") for key in _WORDS},
            "pictures": {name: standalone(drawing(name).encode()) for name in sorted(shown)},
            "columns": [{"name": name, "picture": COLUMN_PICTURES.get(name)} for name in _COLUMNS],
            "strip": STRIP,
            "how": [said.say(f"print-paper-how-{number}") for number in range(1, HOW + 1)],
            "examples": [list(_example(number, said)) for number in range(1, EXAMPLES + 1)],
            "kinds": list(_kinds(said)),
            "months": [_name(month) for month in _months(first)],
            "season": [_season(one, said, dated=first is not None) for one in _year(first)],
            "do_before": [[row.name(language), row.do_before(language)] for row in season_marks().values()],
        },
    )


def _example(number: int, said: Messages) -> Iterator[str]:
    for column in ("day", "what", "in", "out", "who", "left"):
        key = f"print-paper-example-{number}-{column}"
        yield said.say(key) if key in said else ""


def _kinds(said: Messages) -> Iterator[dict[str, object]]:
    """Yield the kinds of lines with their categories, numbered through as they are written in the book."""
    numbered = list(enumerate(category_rows().values(), start=1))
    for kind in ("income", "own_use", "expense"):
        yield {
            "name": said.say(f"print-paper-kind-{kind.replace('_', '-')}"),
            "cells": [
                {"number": number, "picture": row.picture, "name": row.name(said.language)}
                for number, row in numbered
                if row.kind == kind
            ],
        }


def _months(first: Month | None) -> Iterator[Month | None]:
    month = first
    for _ in range(MONTHS):
        yield month
        month = month.next if month else None


def _name(month: Month | None) -> str:
    return f"{month.month}/{month.year}" if month else ""


def _year(first: Month | None) -> tuple[SeasonMonth, ...]:
    """Return twelve months; those of no year in particular are told by their marks alone."""
    return year_ahead(first or Month(2000, 1), [row.mark for row in season_marks().values()])


def _season(one: SeasonMonth, said: Messages, *, dated: bool) -> dict[str, object]:
    rows = season_marks()
    told = [rows[mark].name(said.language) for mark in one.marks]
    days = []
    if dated:
        days = [
            said.say("print-paper-season-full-moon", lunar=moon.lunar_month, day=f"{moon.day.day}/{moon.day.month}")
            for moon in one.full_moons
            if not moon.leap  # it brings no market
        ]
        if one.tet:
            told.insert(0, said.say("print-paper-season-tet", day=f"{one.tet.day}/{one.tet.month}"))
    return {"month": _name(one.month) if dated else str(one.month.month), "told": told, "days": days}
