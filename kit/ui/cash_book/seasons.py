"""Seasons: the practice family's year, what the next twelve months ask for, and what to do before her hard month."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from babel.dates import get_month_names

from kit.charts.month_chart import year_chart, year_said
from kit.content.practice_book import YEAR, practice_entries
from kit.content.season_marks import season_marks
from kit.domain.cash_book import CashBook
from kit.domain.season import SeasonMonth, year_ahead
from kit.domain.summary import Month
from kit.ui.cash_book.months import month_name
from kit.ui.html import Html, element, join
from kit.ui.listing.said import Said
from kit.ui.shown import figure
from kit.ui.subject import Offer

if TYPE_CHECKING:
    from kit.ui.cash_book.sight import Sight
    from kit.ui.lesson import Lesson

PRACTICE_YEAR = 2025
GREAT_MOONS = {1: "moon-1", 7: "moon-7"}
"""Full moons for which people buy: of the first lunar month, and of the seventh."""
ENOUGH = 2
"""Months of her own from which a year is worth drawing."""


def practice_year(sight: Sight) -> Html:
    """Return the year of the practice family."""
    return join([_practice_year(sight.language), element("p", {"class": "cp-help"}, sight.say("practice-invented"))])


def calendar(sight: Sight) -> Html:
    """Return the months ahead that ask for something."""
    lines = [
        element("li", {}, element("strong", {}, month_name(one.month, sight.language)), ": ", "; ".join(names))
        for one in _ahead(Month.of(sight.lesson.today))
        if (names := brings(sight, one))
    ]
    return element("div", {"class": "cp-points"}, element("ul", {}, *lines))


def brings(sight: Sight, one: SeasonMonth) -> list[str]:
    """Return what a month brings, in words."""
    rows = season_marks()
    found = [sight.say("tet", day=one.tet)] if one.tet else [sight.say("tet-shopping")] if one.tet_shopping else []
    moons = (moon for moon in one.full_moons if moon.lunar_month in GREAT_MOONS and not moon.leap)
    found += [sight.say(GREAT_MOONS[moon.lunar_month], day=moon.day) for moon in moons]
    return [*found, *(rows[mark].name(sight.language) for mark in one.marks)]


def before_hard(sight: Sight) -> Html:
    """Return how far away her hard month is, what it brings, what to do before, and her own year if there is one."""
    number = Said(sight.lesson).text("hard_month").removeprefix("m")
    parts = []
    for ahead, one in enumerate(_ahead(Month.of(sight.lesson.today))):
        if str(one.month.month) == number:
            rows = season_marks()
            do = [rows[mark].do_before(sight.language) for mark in one.marks]
            do += [sight.say("tet-before")] if one.tet_shopping else []
            do = do or [sight.say("hard-unknown")]
            named = month_name(one.month, sight.language)
            head = element("strong", {}, sight.say("hard-in", month=named, count=ahead))
            lines = [element("li", {}, sentence) for sentence in [*brings(sight, one), *do]]
            parts.append(element("div", {"class": "cp-points"}, head, element("ul", {}, *lines)))
    if len(sight.ledger.months) >= ENOUGH:
        parts.append(sight.ledger.once("year", lambda: _her_year(sight)))
    return join(parts)


def months_offered(lesson: Lesson) -> Offer:
    """Return the twelve months to choose from."""
    names = get_month_names("wide", context="stand-alone", locale=lesson.page.language)
    return Offer({f"m{number}": str(names[number]) for number in range(1, 13)})


@lru_cache(maxsize=4)
def _practice_year(language: str) -> Html:
    """Return the drawing, the same for everybody."""
    book, season = CashBook(practice_entries(YEAR)).months(), _ahead(Month(PRACTICE_YEAR, 1))
    return figure(year_chart(book, season, language=language), alt=year_said(book, season, language=language))


def _her_year(sight: Sight) -> Html:
    """Return the last twelve months of her own."""
    months = sight.ledger.months
    last = max(months)
    season = _ahead(Month(last.year - 1, last.month).next)
    head = element("h3", {"class": "cp-example"}, sight.say("her-year"))
    drawn = year_chart(months, season, language=sight.language)
    return join([head, figure(drawn, alt=year_said(months, season, language=sight.language))])


@lru_cache(maxsize=32)
def _ahead(first: Month) -> tuple[SeasonMonth, ...]:
    """Return twelve months with what they bring; the moon is looked up once for everybody."""
    return year_ahead(first, [row.mark for row in season_marks().values()])
