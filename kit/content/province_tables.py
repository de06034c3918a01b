"""Province tables: what is told of many rooms, as tables in words, the same for screen, workbook, CSV file and paper.

A cell is a sentence, a count, or a share in per cent. What is kept back is a sentence everywhere, so that no program
can find a number behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from babel.dates import format_date
from babel.numbers import format_decimal

from kit.content.told_words import percent_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.content.messages import Messages
    from kit.domain.disclosure import Cell
    from kit.domain.province import Period, ProvinceReport


class Share(NamedTuple):
    """Whole per cent; `signed` for a change."""

    percent: int
    signed: bool = False


Entry = str | int | Share


@dataclass(frozen=True, slots=True)
class Told:
    """A table: its `name` (of a sheet, a key), title, what it is of, headings and rows; the first cell of a row names
    it."""

    name: str
    title: str
    what: str
    head: tuple[str, ...]
    rows: tuple[tuple[Entry, ...], ...]


def tables(report: ProvinceReport, said: Messages) -> tuple[Told, ...]:
    """Return all that is told, the glance first."""
    return _Tables(report, said).all()


def seen(report: ProvinceReport, said: Messages) -> str:
    """Return what is looked at: "Năm 2026, mọi xã: 12 lớp, từ … đến …"."""
    selection = report.selection
    what = {
        "period": period_in_words(selection.period, said),
        "commune": selection.commune or said.say("province-commune-every"),
        "first": report.first or report.made_on,
        "last": report.last or report.made_on,
    }
    return said.say("province-seen", rooms=report.rooms, **what)


def named(report: ProvinceReport, said: Messages, *, practice: bool = False) -> list[str]:
    """Return the lines above all tables: what was looked at, when it is of, what is kept back; `practice`: invented."""
    return [
        *([said.say("province-practice")] if practice else []),
        seen(report, said),
        said.say("province-made", day=report.made_on),
        said.say("province-kept", back=report.kept_back, all=report.numbers),
    ]


def in_words(entry: Entry, said: Messages) -> str:
    """Return a cell as it is written for a reader.

    >>> from kit.content.messages import messages
    >>> [in_words(entry, messages("vi")) for entry in (1234, Share(40), Share(12, signed=True), "không nêu")]
    ['1.234', '40%', '+12', 'không nêu']
    """
    if isinstance(entry, Share):
        return (
            f"{entry.percent:+d}" if entry.signed and entry.percent else f"{entry.percent}{'' if entry.signed else '%'}"
        )
    return format_decimal(entry, locale=said.language) if isinstance(entry, int) else entry


def period_in_words(period: Period, said: Messages) -> str:
    """Return a period: "Quý 4 năm 2026"."""
    kind = "quarter" if period.quarter else "year" if period.year else "all"
    return said.say(f"province-period-{kind}", year=str(period.year), quarter=str(period.quarter))


class _Tables:
    """The tables of one report."""

    def __init__(self, report: ProvinceReport, said: Messages) -> None:
        self.report, self.said = report, said

    def all(self) -> tuple[Told, ...]:
        return (
            self._glance(),
            self._quarters(),
            self._lessons(),
            self._price(),
            self._halves(),
            self._questions(),
            self._rooms(),
        )

    def _glance(self) -> Told:
        report = self.report
        rows = (
            *((self._say(f"glance-{name}"), getattr(report, name)) for name in ("rooms", "halls", "communes")),
            (self._say("glance-came"), self._count(report.came)),
            (self._say("glance-counted"), self._count(report.counted)),
        )
        return self._table("glance", ("glance-what", "number"), rows)

    def _quarters(self) -> Told:
        rows = (
            (period_in_words(line.quarter, self.said), line.rooms, self._count(line.women))
            for line in self.report.quarters
        )
        return self._table("quarters", ("quarter", "rooms", "women"), rows)

    def _halves(self) -> Told:
        rows = (
            (self._say("half-days", times=times), self._count(cell), self._share(cell, self.report.came))
            for times, cell in self.report.halves
            if cell is not None
        )
        return self._table("halves", ("halves", "women", "share"), rows)

    def _lessons(self) -> Told:
        rows = (
            (
                f"{line.number}. {line.title}",
                self._count(line.finished),
                self._share(line.finished, self.report.counted),
            )
            for line in self.report.lessons
        )
        return self._table("lessons", ("lesson", "finished", "share"), rows)

    def _questions(self) -> Told:
        rows = []
        for line in self.report.questions:
            before, after = (_percent(cell, line.both) for cell in (line.before, line.after))
            gain: Entry = self._say("none")
            if before is not None and after is not None:
                gain = Share(after - before, signed=True)
            counts = (self._count(cell) for cell in (line.both, line.before, line.after))
            rows.append((line.title, *counts, *(self._percent(share) for share in (before, after)), gain))
        return self._table(
            "questions", ("question", "both", "before", "after", "share-before", "share-after", "change"), rows
        )

    def _price(self) -> Told:
        price = self.report.price
        rows: list[tuple[Entry, ...]] = [
            (self._say(f"price-{name}"), self._count(cell), self._share(cell, whole))
            for name, cell, whole in (
                ("decided", price.decided, self.report.counted),
                ("above", price.above, price.decided),
                ("changed", price.changed, price.decided),
                ("raised", price.raised, price.changed),
            )
        ]
        middle = self._say("none") if price.median is None else f"{price.median:+d}%" if price.median else "0%"
        return self._table("price", ("price", "women", "share"), [*rows, (self._say("price-median"), middle, "")])

    def _rooms(self) -> Told:
        rows = (
            (
                format_date(line.day, "dd/MM/yyyy" if self.said.language == "vi" else "d MMM y", self.said.language),
                line.place,
                line.commune,
                self._count(line.women),
                ", ".join(map(str, line.lessons)) or self._say("none"),
            )
            for line in self.report.room_list
        )
        return self._table("rooms", ("day", "place", "commune", "women", "lessons"), rows)

    def _table(self, name: str, head: Iterable[str], rows: Iterable[tuple[Entry, ...]]) -> Told:
        what = self._say(f"{name}-of")
        return Told(
            name, self._say(f"{name}-title"), what, tuple(self._say(f"head-{one}") for one in head), tuple(rows)
        )

    def _count(self, cell: Cell | None) -> Entry:
        if cell is None:
            return self._say("none")
        return cell.count if cell.told else self._say("kept-back")

    def _share(self, part: Cell | None, whole: Cell | None) -> Entry:
        return self._percent(_percent(part, whole))

    def _percent(self, percent: int | None) -> Entry:
        return self._say("none") if percent is None else Share(percent)

    def _say(self, key: str, **details: object) -> str:
        return self.said.say(f"province-{key}", **details)


def _percent(part: Cell | None, whole: Cell | None) -> int | None:
    return percent_of(part, whole) if part and whole else None
