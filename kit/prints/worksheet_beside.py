"""Worksheet beside: what a phone shows beside a step, printed for the class that goes on without phones.

Only what is the same for everybody: a story, a scene, a table of fees. What a phone works out of her own answers she
works out in the sums.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypedDict

from babel.dates import get_month_names

from kit.content.categories import category_rows
from kit.content.channels import channels, fees
from kit.content.period import NothingInForce
from kit.content.practice_book import YEAR, practice_entries
from kit.content.practice_days import DAYS, practice
from kit.content.season_marks import season_marks
from kit.domain.amount_refusal import dotted
from kit.domain.cash_book import CashBook
from kit.domain.lot_checks import TEN_THOUSAND
from kit.domain.percent import share
from kit.domain.rounding import half_up
from kit.domain.season import year_ahead
from kit.domain.summary import Month

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kit.content.channels import FeesOn
    from kit.content.lesson_shape import Step
    from kit.content.messages import Messages

OPEN = frozenset({"open", "renamed"})
SCENES = ("stuck", "screenshot", "receive", "otp")
WHICH = ("first", "second", "third")


class Frame(TypedDict):
    """What the template frames: a head, lines, a table under its own heads, where it is from. Any may be empty."""

    head: str
    lines: list[str]
    columns: list[str]
    rows: list[list[str]]
    note: str


def beside(step: Step, on: date, said: Messages) -> list[Frame]:
    """Return what is printed beside a step, in the order of the lesson's file."""
    names = [*step.beside, *step.shows, *(field.id for field in step.fields if field.kind == "draft")]
    return [frame for name in names if name in FRAMES for frame in FRAMES[name](on, said)]


def _frame(head: str = "", lines: list[str] | None = None, note: str = "") -> Frame:
    return {"head": head, "lines": lines or [], "columns": [], "rows": [], "note": note}


def _two_listings(_on: date, said: Messages) -> list[Frame]:
    first, second = (
        _frame(said.say(f"advert-example-{which}-title"), said.say(f"advert-example-{which}").splitlines())
        for which in WHICH[:2]
    )
    return [first, {**second, "note": said.say("advert-invented")}]


def _law_card(_on: date, said: Messages) -> list[Frame]:
    lines = [said.say(f"advert-law-{line}") for line in ("ads", "licence", "ask")]
    return [_frame(said.say("advert-law-title"), lines, said.say("advert-law-source"))]


def _bad_listing(_on: date, said: Messages) -> list[Frame]:
    return [_frame(lines=[said.say("advert-bad-example")])]


def _shared_what(_on: date, said: Messages) -> list[Frame]:
    return [_frame(lines=[said.say(f"advert-shared-{line}") for line in ("what", "contact")])]


def _three_codes(_on: date, said: Messages) -> list[Frame]:
    frames = [
        _frame(
            said.say(f"paying-example-{which}"),
            [
                said.say("paying-paper-says", words=said.say(f"paying-example-{which}-paper")),
                said.say("paying-phone-shows", words=said.say(f"paying-example-{which}-shown")),
            ],
        )
        for which in WHICH
    ]
    return [*frames[:-1], {**frames[-1], "note": said.say("paying-invented")}]


def _scene(_on: date, said: Messages, *, name: str) -> list[Frame]:
    lines = said.say(f"paying-scene-{name}").splitlines()
    return [_frame(said.say(f"paying-scene-{name}-where"), lines, said.say("paying-invented"))]


def _label_law(_on: date, said: Messages) -> list[Frame]:
    return [_frame(lines=[said.say("paying-label-law")])]


def _day(_on: date, said: Messages, *, day: int) -> list[Frame]:
    """Return what happened on a day of the practice family, and how it was written."""
    rows, found = category_rows(), practice()
    shown = []
    for name in DAYS[day]:
        line = found.wrong[name]
        amounts = [dotted(line.amount), ""] if line.kind == "income" else ["", dotted(line.amount)]
        category = rows[line.category].name(said.language)
        shown.append([said.say(f"book-practice-{name}"), said.say("book-practice-under", category=category), *amounts])
    story = _frame(lines=[said.say(f"book-practice-day-{day}")])
    book: Frame = {
        "head": said.say("book-practice-book", day=day),
        "lines": [],
        "columns": [said.say("book-practice-line"), "", said.say("book-in"), said.say("book-out")],
        "rows": shown,
        "note": said.say("book-practice-invented"),
    }
    return [story, book]


def _receipt(_on: date, said: Messages) -> list[Frame]:
    return [_frame(lines=[said.say("book-practice-receipt")])]


def _practice_year(_on: date, said: Messages) -> list[Frame]:
    names = get_month_names("wide", context="stand-alone", locale=said.language)
    months = CashBook(practice_entries(YEAR)).months()
    rows = [
        [str(names[month.month]), dotted(one.cash_in), dotted(one.cash_out), dotted(one.net_cash)]
        for month, one in sorted(months.items())
    ]
    columns = [said.say("print-paper-month"), said.say("book-in"), said.say("book-out"), said.say("book-left")]
    return [{"head": "", "lines": [], "columns": columns, "rows": rows, "note": said.say("book-practice-invented")}]


def _calendar(on: date, said: Messages) -> list[Frame]:
    """Return the months ahead that ask for something, and what to do before."""
    names = get_month_names("wide", context="stand-alone", locale=said.language)
    marks = season_marks()
    lines = []
    for one in year_ahead(Month.of(on), [row.mark for row in marks.values()]):
        told = [said.say("book-tet", day=one.tet)] if one.tet else []
        told += [marks[mark].name(said.language) for mark in one.marks]
        if told:
            lines.append(f"{names[one.month.month]}: {'; '.join(told)}")
    return [_frame(lines=lines), _frame(lines=[row.do_before(said.language) for row in marks.values()])]


def _channel_fees(on: date, said: Messages) -> list[Frame]:
    """Return what each place takes, as dated; of 10,000 đồng, so that she can work with it."""
    rows, checked = [], []
    for row in channels().values():
        if row.status not in OPEN:
            continue
        try:
            found = fees(row.id, on)
        except NothingInForce:
            rows.append([row.name, *[said.say("print-worksheet-fee-unknown")] * 3])
            continue
        checked.append(found.checked_on)
        rows.append(_fee_row(found))
    columns = [said.say(f"print-worksheet-fee-{name}") for name in ("place", "keeps", "left", "order")]
    note = said.say("print-worksheet-fee-day", day=min(checked)) if checked else ""
    return [{"head": "", "lines": [], "columns": columns, "rows": rows, "note": note}]


def _fee_row(found: FeesOn) -> list[str]:
    kept = half_up(share(found.percent) * TEN_THOUSAND)
    fixed = dotted(found.fixed_per_order) if found.fixed_per_order else "0"
    return [found.channel.name, dotted(kept) if kept else "0", dotted(TEN_THOUSAND - kept), fixed]


FRAMES: dict[str, Callable[[date, Messages], list[Frame]]] = {
    "two_listings": _two_listings,
    "law_card": _law_card,
    "repair": _bad_listing,
    "shared_what": _shared_what,
    "three_codes": _three_codes,
    "label_law": _label_law,
    "receipt": _receipt,
    "practice_year": _practice_year,
    "calendar": _calendar,
    "channel_table": _channel_fees,
    **{f"scene_{name}": partial(_scene, name=name) for name in SCENES},
    **{f"day_{day}": partial(_day, day=day) for day in DAYS},
}
"""By the names that the lessons' files use for what is shown; a draft by its field."""
