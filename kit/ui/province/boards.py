"""Boards: the headline, and what is told by quarter, half-day, lesson, question, price and room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.charts.before_after_chart import Pair, before_after_chart
from kit.charts.count_rows import Count, count_rows, in_a_line
from kit.content.province_tables import Share
from kit.ui.html import Html, element
from kit.ui.province.board import Board
from kit.ui.shown import figure

if TYPE_CHECKING:
    from kit.domain.disclosure import Cell


class GlanceBoard(Board):
    """The headline: how many women came, what came of it, when the data is of, and what is kept back."""

    name = "glance"

    def _markup(self) -> Html:
        report, say = self.looking.report, self.say
        if not report.rooms:
            return element("section", {"class": "pv pv-glance"}, element("p", {"class": "cp-note"}, say("empty")))
        where = say("headline-where", rooms=report.rooms, halls=report.halls, communes=report.communes)
        made = say("made", day=report.made_on)
        kept = say("kept", back=report.kept_back, all=report.numbers)
        return element(
            "section",
            {"class": "pv pv-glance"},
            self._headline(report.came),
            element("p", {"class": "pv-where"}, where),
            *self._came_of_it(),
            element("p", {"class": "pv-soft"}, made),
            element("p", {"class": "pv-soft"}, kept),
            self.folded(self.told()),
        )

    def _headline(self, came: Cell | None) -> Html:
        if came is None or not came.told:
            return element("p", {"class": "pv-headline"}, self.say("headline-back"))
        number = element("strong", {}, self.looking.in_words(came.count))
        return element("p", {"class": "pv-headline"}, number, " ", self.say("headline"))

    def _came_of_it(self) -> list[Html]:
        price = self.looking.report.price
        lines = (("decided", price.decided), ("above", price.above))
        said = [
            element("li", {}, self.say(f"headline-{name}", count=self.looking.in_words(cell.count)))
            for name, cell in lines
            if cell is not None and cell.told
        ]
        return [element("ul", {"class": "pv-points"}, *said)] if said else []


class CountsBoard(Board):
    """A table whose counts are drawn as bars, with the numbers at a tap. `counted`: the column of the counts."""

    counted = 1

    def _markup(self) -> Html:
        told = self.told()
        counts = [(str(row[0]), row[self.counted]) for row in told.rows]
        if not counts:
            return self.section(element("p", {"class": "cp-note"}, self.say("chart-none")))
        rows = [
            Count(name, self.looking.in_words(entry), entry if isinstance(entry, int) else None)
            for name, entry in counts
        ]
        alt = "; ".join(self.say("chart-row", name=row.name, number=row.said) for row in rows)
        return self.section(figure(count_rows(rows), alt=alt), self.folded(told))


class QuartersBoard(CountsBoard):
    """Women who came, by quarter."""

    name = "quarters"
    counted = 2


class LessonsBoard(CountsBoard):
    """Women who finished each lesson."""

    name = "lessons"


class HalvesBoard(CountsBoard):
    """Women who came to so many half-days or more."""

    name = "halves"


class QuestionsBoard(Board):
    """What women said before and after."""

    name = "questions"

    def _markup(self) -> Html:
        told = self.told()
        pairs = [
            Pair(str(row[0]), before.percent, after.percent)
            for row in told.rows
            if isinstance(before := row[4], Share) and isinstance(after := row[5], Share)
        ]
        if not pairs:
            return self.section(element("p", {"class": "cp-note"}, self.say("chart-none")), self.folded(told))
        fitted = [pair._replace(name=in_a_line(pair.name)) for pair in pairs]
        drawn = before_after_chart(fitted, before=self.say("head-before"), after=self.say("head-after"))
        alt = "; ".join(
            self.say("chart-pair", name=pair.name, before=str(pair.before), after=str(pair.after)) for pair in pairs
        )
        both = (figure(drawn, alt=alt), self.folded(told, is_open=True))
        return self.section(element("div", {"class": "pv-pair"}, *both))


class PricesBoard(Board):
    """What women decided on."""

    name = "price"

    def _markup(self) -> Html:
        return self.section(self.table(self.told()))


class RoomsBoard(Board):
    """The list of rooms."""

    name = "rooms"

    def _markup(self) -> Html:
        return self.section(self.table(self.told()))
