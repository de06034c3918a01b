"""Tax form: what the household's books by Thông tư 152/2025/TT-BTC share: the head, the columns, who signs, and notes.

The form is in Vietnamese whatever she reads, since it is the tax office's; the sheet of notes is in her language and
says what the words mean. Name, address, tax code and place are lines to fill in by hand. No tax code is ever asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.books.workbook_look import Look
from kit.content.messages import messages
from kit.content.rules import rule

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from xlsxwriter.worksheet import Worksheet

DOTS = "……………………………………"
FORM = "vi"
"""The language of the form itself."""
WORDS = ("household", "address", "tax-code", "place", "period", "unit", "date", "what", "amount", "total", "signer")


@dataclass(frozen=True, slots=True)
class Header:
    """What she wants printed in the head; what is empty is a line to write on."""

    household: str = ""
    address: str = ""
    place: str = ""


class TaxForm:
    """A workbook with one form and its notes. `widths`: of the columns of the form, in characters."""

    def __init__(self, form: str, title: str, widths: Sequence[int], *, landscape: bool = False, today: date) -> None:
        self.say = messages(FORM).say
        self.form, self.title = form, title
        self.look = Look(self.say(title), today)
        self.sheet: Worksheet = self.look.sheet(form, landscape=landscape, page=self.say("cash-file-page"))
        self.last_column = len(widths) - 1
        for at, width in enumerate(widths):
            self.sheet.set_column(at, at, width)

    def write_head(self, header: Header, year: int) -> int:
        """Write the head of the form, and return the row below it."""
        half = self.last_column // 2
        lines = (("household", header.household), ("address", header.address), ("tax-code", ""))
        for row, (name, value) in enumerate(lines):
            self._across(row, 0, half, f"{self.say(f'book-form-{name}')}: {value or DOTS}", "form")
        right = half + 1
        self._across(0, right, self.last_column, self.say("book-form-number", form=self.form), "form_right")
        self.sheet.merge_range(
            1, right, 2, self.last_column, self.say("book-form-circular"), self.look["form_circular"]
        )
        self.sheet.set_row(1, 24)
        self.sheet.set_row(2, 24)
        self._across(4, 0, self.last_column, self.say(self.title), "form_title")
        place = f"{self.say('book-form-place')}: {header.place or DOTS}"
        self._across(5, 0, self.last_column, place, "form_centre")
        period = self.say("book-form-period-year", year=str(year))
        self._across(6, 0, self.last_column, f"{self.say('book-form-period')}: {period}", "form_centre")
        self._across(7, 0, self.last_column, self.say("book-form-unit"), "form_unit")
        return 8

    def write_signer(self, row: int) -> None:
        """Write where the household signs, below `row`."""
        first = self.last_column // 2
        row += 1
        self._across(row + 1, first, self.last_column, self.say("book-form-day-signed"), "form_signed")
        self._across(row + 2, first, self.last_column, self.say("book-form-signer"), "form_signer")
        self.sheet.set_row(row + 2, 32)

    def write_notes(self, notes: Sequence[str], language: str, rule_id: str) -> None:
        """Write the sheet of notes: what is in the book, the source, and what the words of the form mean."""
        said = messages(language).say
        sheet = self.look.sheet(said("book-form-notes"), page=said("cash-file-page"))
        sheet.set_column(0, 0, 46)
        sheet.set_column(1, 1, 46)
        source = rule(rule_id).values[-1]
        updated = said("book-form-note-source", form=source.value, source=source.source, day=source.checked_on)
        for row, note in enumerate((*notes, said("book-form-note-hand"), updated)):
            sheet.merge_range(row, 0, row, 1, note, self.look["wrapped"])
            sheet.set_row(row, 16 * (len(note) // 105 + 1) + 4)
        if language == FORM:
            return
        row = len(notes) + 3
        for at, name in enumerate(("word", "meaning")):
            sheet.write_string(row, at, said(f"book-form-{name}"), self.look["heading"])
        for below, name in enumerate((self.title, *(f"book-form-{name}" for name in WORDS)), row + 1):
            sheet.write_string(below, 0, self.say(name), self.look["label"])
            sheet.write_string(below, 1, said(name), self.look["label"])
            sheet.set_row(below, 30 if name == "book-form-signer" else 16)

    def bytes(self) -> bytes:
        """Return the file."""
        return self.look.bytes()

    def _across(self, row: int, first: int, last: int, text: str, style: str) -> None:
        if first == last:
            self.sheet.write_string(row, first, text, self.look[style])
        else:
            self.sheet.merge_range(row, first, row, last, "", self.look[style])
            self.sheet.write_string(row, first, text, self.look[style])
