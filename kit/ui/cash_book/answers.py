"""Answers: what stands in the lesson's fields, and how many lines she wrote, as the checks read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.book_answers import BookAnswers, written
from kit.domain.book_checks import RIGHT
from kit.ui.cash_book.entry_field import EntryField
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from kit.ui.cash_book.ledger import Ledger
    from kit.ui.lesson import Lesson


def answers(lesson: Lesson, ledger: Ledger) -> BookAnswers:
    """Return all she has said so far."""
    said = Said(lesson)
    forms = (field for field in lesson.fields.values() if isinstance(field, EntryField))
    return BookAnswers(
        chosen={name: said.text(name) for name in RIGHT},
        written=written(ledger.live),
        half_written=any(form.half_written for form in forms),
    )
