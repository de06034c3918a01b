"""Class papers: what a workshop hangs up, hands out and has signed: agenda, attendance, worksheets, certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.domain.agenda import Agenda
    from kit.prints.agenda import AgendaPaper
    from kit.prints.certificates import CertificatePaper, Certified
    from kit.store.records import Participant, Workshop


class ClassPapers:
    """Makes what `kit.server.room.Prints` asks for about a class. What a `practice` room prints says so across it."""

    practice: bool

    def agenda(self, workshop: Workshop, agenda: Agenda, *, paper: AgendaPaper, language: str) -> bytes:
        """Return the agenda as PDF, a page a day. Raises NothingToPrint."""
        from kit.prints.agenda import agenda_sheet

        how = {"paper": paper, "language": language, "practice": self.practice}
        return agenda_sheet(agenda, place=workshop.place, on=workshop.starts_on, **how)  # type: ignore[arg-type]

    def attendance(self, workshop: Workshop, agenda: Agenda, people: Sequence[Participant], *, language: str) -> bytes:
        """Return the sheet to sign as PDF, the women in the order given, then empty lines."""
        from kit.prints.attendance import Attendee, attendance_sheet

        listed = [Attendee(who.number, who.name, who.hamlet, who.table) for who in people]
        how = {"language": language, "practice": self.practice}
        return attendance_sheet(listed, agenda, place=workshop.place, on=workshop.starts_on, **how)  # type: ignore[arg-type]

    def worksheets(self, slugs: Sequence[str], *, on: date, language: str) -> bytes:
        """Return the worksheets of lessons as PDF, in the order given. Raises NothingToPrint, LessonFileWrong."""
        from kit.content import lesson as lessons
        from kit.prints.worksheet import worksheets

        return worksheets([lessons.read(slug) for slug in slugs], on=on, language=language)

    def certificates(
        self, workshop: Workshop, people: Sequence[Certified], *, on: date, paper: CertificatePaper, language: str
    ) -> bytes:
        """Return the certificates of women who finished lessons as one PDF. Raises NobodyToPrint."""
        from kit.prints.certificates import certificates

        how = {"paper": paper, "language": language, "practice": self.practice}
        return certificates(people, place=workshop.place, on=on, **how)  # type: ignore[arg-type]
