"""The report of the class on the console: made anew at every look, from what the store has now, of whoever agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.content.mistake_words import mistake_in_words
from kit.content.question import questions
from kit.content.told_words import percent_of
from kit.domain.before_after import MOMENTS, PAGE, kept_as
from kit.domain.progress import kept_as as step_kept_as
from kit.server.room.closing import TAKEN_REPORT, note_taken
from kit.server.room.console.attendance import there_by_woman
from kit.server.room.console.led import Led
from kit.server.room.files import send
from kit.server.room.lesson_files import lesson_files
from kit.store.totals import PURPOSE
from kit.store.workshops import PRACTICE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kit.domain.class_report import ClassReport
    from kit.reports.workshop_report import ClassRecord
    from kit.server.room.room import Room
    from kit.store.keeper import Json


class ReportFile(Led):
    """`/console/report-vi.pdf`, `report-en.xlsx` …: in the language that was asked for, whatever the page speaks."""

    async def get(self, language: str, form: str) -> None:
        async with self.room.adding_up:
            paper = await self.saved(report_file, self.room, form, language)
        await self.saved(note_taken, self.room, TAKEN_REPORT)
        send(self, paper, form, messages(language).say("report-file"))


def report_file(room: Room, form: str, language: str) -> bytes:
    """Return the report as "pdf" or "xlsx". Raises StoreTrouble."""
    report = class_report(room, language)
    if form == "xlsx":
        from kit.books.report_workbook import report_workbook

        return report_workbook(report, language=language)
    from kit.prints.report import report_pdf

    practice = bool(room.workshop().settings.get(PRACTICE))
    return report_pdf(report, chart=_chart(report, language), language=language, practice=practice)


def class_report(room: Room, language: str) -> ClassReport:
    """Return the report as it is now. Raises StoreTrouble."""
    from kit.reports.workshop_report import workshop_report

    files = lesson_files(room)
    said = messages(language)

    def in_words(slug: str, step: str, kind: str) -> str:
        return mistake_in_words(files.get(slug), step, kind, said)

    return workshop_report(record_of(room), files, questions(), in_words=in_words, language=language)


def record_of(room: Room) -> ClassRecord:
    """Return what the store has of the class, with all that was saved so far. Raises StoreTrouble."""
    from kit.reports.workshop_report import ClassRecord

    store, workshop = room.store, room.workshop()
    there = there_by_woman(room)
    counted, keep = (frozenset(store.consents.agreed(workshop.id, purpose)) for purpose in (PURPOSE, "keep"))
    return ClassRecord(
        place=workshop.place,
        begun_on=workshop.starts_on,
        made_on=room.today(),
        there=there,
        counted=counted & keep,
        steps=store.answers.of_workshop(workshop.id, step_kept_as("")),
        tries=store.attempts.of_workshop(workshop.id),
        answers=question_answers(room),
        products=store.products.of_workshop(workshop.id),
    )


def question_answers(room: Room) -> Mapping[UUID, Mapping[str, Json]]:
    """Return what each woman holds of the questions before and after. Raises StoreTrouble."""
    hers: dict[UUID, dict[str, Json]] = {}
    for moment in MOMENTS:
        for who, page, name, value in room.store.answers.of_workshop(room.workshop_id, kept_as(moment, "")):
            if page == PAGE:
                hers.setdefault(who, {})[name] = value
    return hers


def _chart(report: ClassReport, language: str) -> str:
    """Return before and after as SVG, empty where no share may be told."""
    from kit.charts.before_after_chart import Pair, before_after_chart

    pairs = []
    for line in report.questions:
        before, after = (percent_of(cell, line.women) for cell in (line.before, line.after))
        if before is not None and after is not None:
            pairs.append(Pair(line.title, before, after))
    say = messages(language).say
    return before_after_chart(pairs, before=say("report-before"), after=say("report-after")) if pairs else ""
