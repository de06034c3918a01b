"""Month chart: in, out and left of a month beside the one before, by source, and of each month of a year.

Nothing hangs on colour alone: every bar has its word and its amount, money in is a dark bar and money out a light one
with an edge, a month that is short has an empty one. `…_said` is the same in words, for who hears a page. None is kept
in memory: it is one woman's money.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import get_month_names

from kit.charts.bar_rows import Row, bar_rows
from kit.charts.drawing import BRICK, CLAY, GOLD, INDIGO, INK, LEAF, PALE, PAPER, SOFT, WIDE, Drawing
from kit.content.categories import category_rows
from kit.content.messages import messages
from kit.content.season_marks import season_marks
from kit.domain import money
from kit.domain.season import hardest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kit.content.messages import Messages
    from kit.domain.category import Kind
    from kit.domain.season import SeasonMonth
    from kit.domain.summary import Month, Part, Summary

ROW, BEFORE, BAR, THIN = 52, 24, 18, 7

SOURCES_MOST = 7
"""Bars that a phone shows at a glance; the smaller ones are summed in the last."""

YEAR_ROW, YEAR_HEAD, YEAR_FOOT = 36, 34, 28
MONTH_WIDE, LEFT_WIDE = 62, 126
LETTER = 8.4
"""What a letter of the words above takes, on the safe side."""

HARD = ("giap-hat",)


def month_chart(month: Summary, before: Summary | None = None, *, language: str = "vi") -> str:
    """Return in, out and left of `month` as SVG, each over a thin bar of the month `before` where there is one."""
    said = messages(language)
    amounts = (month.cash_in, month.cash_out, month.net_cash)
    earlier = (before.cash_in, before.cash_out, before.net_cash) if before else ()
    longest = max(map(abs, (*amounts, *earlier))) or 1
    high = ROW + (BEFORE if before else 0)
    drawing = Drawing(high * len(amounts) + 4)
    for number, (way, amount) in enumerate(zip(("in", "out", "left"), amounts, strict=True)):
        top = number * high
        drawing.words(0, top + 16, said.say("chart-short" if amount < 0 else f"chart-{way}"))
        drawing.words(WIDE, top + 16, money.format(abs(amount)), align="right", bold=True)
        drawing.bar(0, top + 23, WIDE, BAR, PALE)
        _bar(drawing, (0, top + 23), max(2, WIDE * abs(amount) / longest), BAR, way if amount >= 0 else "short")
    for number, amount in enumerate(earlier):
        top = number * high + 23 + BAR
        drawing.bar(0, top + 2, max(2, WIDE * abs(amount) / longest), THIN, SOFT)
        key = "chart-before-short" if amount < 0 else "chart-before"
        drawing.words(WIDE, top + 25, said.say(key, amount=money.format(abs(amount))), SOFT, align="right")
    return drawing.svg()


def month_said(month: Summary, before: Summary | None = None, *, language: str = "vi") -> str:
    """Return what month_chart shows, in words."""
    said = messages(language)
    both = [("chart-month-said", month), *([("chart-month-said-before", before)] if before else [])]
    return " ".join(said.say(key, **_three(one, said)) for key, one in both)


def source_chart(parts: Sequence[Part], *, kind: Kind = "income", language: str = "vi") -> str:
    """Return what each category of a month's income or expenses (`kind`) comes to as SVG, the largest first."""
    colour = LEAF if kind == "income" else CLAY
    return bar_rows([Row(name, amount, colour) for name, amount in _sources(parts, language)])


def source_said(parts: Sequence[Part], *, language: str = "vi") -> str:
    """Return what source_chart shows, in words."""
    return "; ".join(f"{name} {money.format(amount)}" for name, amount in _sources(parts, language))


def year_chart(
    months: Mapping[Month, Summary], season: Sequence[SeasonMonth], *, hard: Sequence[str] = HARD, language: str = "vi"
) -> str:
    """Return in, out and left of each month of `season` as SVG, a year mostly (kit.domain.season.year_ahead).

    Months with one of the marks `hard` (ids of the table of season marks) have a peak beside their name and a shade
    behind them, told below. The month of hers that left least is told too.
    """
    said = messages(language)
    marked = [mark for mark in hard if any(mark in one.marks for one in season)]
    worst = hardest({one.month: months[one.month] for one in season if one.month in months})
    feet = len(marked) + (worst is not None)
    drawing = Drawing(YEAR_HEAD + YEAR_ROW * len(season) + 8 + YEAR_FOOT * feet)
    shown = [months[one.month] for one in season if one.month in months]
    longest = max((max(one.cash_in, one.cash_out) for one in shown), default=0) or 1
    _year_head(drawing, said)
    for number, one in enumerate(season):
        top = YEAR_HEAD + number * YEAR_ROW
        if any(mark in marked for mark in one.marks):
            drawing.bar(0, top, WIDE, YEAR_ROW, PALE)
            drawing.peak(MONTH_WIDE - 14, top + 23, 10, BRICK)
        drawing.words(2, top + 24, _month_of_year(one.month, season, said), bold=one.month == worst)
        if one.month not in months:
            drawing.words(WIDE, top + 24, said.say("chart-not-written"), SOFT, align="right")
            continue
        summary = months[one.month]
        room = WIDE - MONTH_WIDE - LEFT_WIDE
        for way, amount, down in (("in", summary.cash_in, 4), ("out", summary.cash_out, 19)):
            _bar(drawing, (MONTH_WIDE, top + down), max(2, room * amount / longest), 12, way)
        left = summary.net_cash
        drawing.words(WIDE, top + 24, money.format(left), BRICK if left < 0 else INK, align="right", bold=left < 0)
    foot = YEAR_HEAD + YEAR_ROW * len(season) + 24
    rows = season_marks()
    for number, mark in enumerate(marked):
        drawing.peak(2, foot + number * YEAR_FOOT, 11, BRICK)
        drawing.words(20, foot + number * YEAR_FOOT, rows[mark].name(language))
    if worst is not None:
        told = said.say("chart-hardest", month=_month(worst, language))
        drawing.words(2, foot + len(marked) * YEAR_FOOT, told, bold=True)
    return drawing.svg()


def year_said(
    months: Mapping[Month, Summary], season: Sequence[SeasonMonth], *, hard: Sequence[str] = HARD, language: str = "vi"
) -> str:
    """Return what year_chart shows, in words."""
    said, rows = messages(language), season_marks()
    lines = []
    for one in season:
        marks = ", ".join(rows[mark].name(language) for mark in one.marks if mark in hard)
        name = _month(one.month, language) + (f" ({marks})" if marks else "")
        written = months.get(one.month)
        lines.append(
            said.say("chart-year-said", month=name, **_three(written, said))
            if written
            else f"{name}: {said.say('chart-not-written')}"
        )
    return "; ".join(lines) + "."


def _bar(drawing: Drawing, corner: tuple[float, float], wide: float, high: float, way: str) -> None:
    """Draw a bar that is told from the others without its colour: dark, light with an edge, or empty."""
    fill, edge = {"in": (LEAF, ""), "out": (GOLD, INK), "left": (INDIGO, ""), "short": (PAPER, BRICK)}[way]
    inset = 0.75 if edge else 0  # half of the line, so that it is as long as one without
    x, y = corner
    drawing.bar(x + inset, y + inset, max(1, wide - 2 * inset), high - 2 * inset, fill, edge=edge)


def _year_head(drawing: Drawing, said: Messages) -> None:
    x = 2.0
    for way in ("in", "out"):
        name = said.say(f"chart-{way}")
        _bar(drawing, (x, 6), 14, 14, way)
        drawing.words(x + 20, 18, name)
        x += 30 + LETTER * len(name)
    drawing.words(WIDE, 18, said.say("chart-left"), align="right", bold=True)


def _sources(parts: Sequence[Part], language: str) -> Iterator[tuple[str, int]]:
    """Yield name and amount of each category, the smallest ones summed where there are too many."""
    rows = category_rows()
    ordered = sorted(parts, key=lambda part: -part.amount)
    kept = ordered if len(ordered) <= SOURCES_MOST else ordered[: SOURCES_MOST - 1]
    for part in kept:
        row = rows.get(part.category)
        yield (row.name(language) if row else part.category), part.amount
    if rest := ordered[len(kept) :]:
        others = messages(language).say("chart-others", count=len(rest))
        yield others, sum(part.amount for part in rest)


def _three(summary: Summary, said: Messages) -> dict[str, str]:
    left = "chart-short-said" if summary.net_cash < 0 else "chart-left-said"
    return {
        "in": money.format(summary.cash_in),
        "out": money.format(summary.cash_out),
        "left": said.say(left, amount=money.format(abs(summary.net_cash))),
    }


def _month(month: Month, language: str) -> str:
    return str(get_month_names("wide", context="stand-alone", locale=language)[month.month])


def _month_of_year(month: Month, season: Sequence[SeasonMonth], said: Messages) -> str:
    """Return a short name of `month`, with the year where another one begins."""
    name = said.say("chart-month", number=month.month)
    one_year = season[0].month.year == season[-1].month.year
    return name if one_year or month.month > 1 else f"{name}/{month.year % 100:02}"
