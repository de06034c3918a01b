"""Answers: what stands in the lesson's fields, and the lines of her book, as the checks read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.categories import categories
from kit.domain.book_answers import BookAnswers
from kit.domain.book_checks import RIGHT
from kit.ui.cash_book import heads, owed, plans
from kit.ui.cash_book.entry_field import EntryField
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from kit.ui.cash_book.ledger import Ledger
    from kit.ui.lesson import Lesson


def answers(lesson: Lesson, ledger: Ledger, check: str) -> BookAnswers:
    """Return all she has said so far, for the rule `check`. Raises Refusal for what cannot be a goal."""
    said = Said(lesson)
    forms = (field for field in lesson.fields.values() if isinstance(field, EntryField))
    return BookAnswers(
        chosen={name: said.text(name) for name in (*RIGHT, "guess")},
        lines=ledger.live,
        today=lesson.today,
        half_written=any(form.half_written for form in forms),
        month=ledger.month(lesson.today),
        paid=owed.chosen(lesson, ledger),
        part=said.held(owed.PART, int),
        planned=plans.planned(lesson),
        goal=plans.goal(lesson) if check == "goal" else None,
        members=heads.members(lesson),
        categories=categories(),
    )
