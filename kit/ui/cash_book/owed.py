"""Owed: who has not paid yet, a friendly reminder to send, and the line that is written when money comes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid5

from kit.content.categories import category_rows
from kit.domain import debt, money
from kit.ui.cash_book.line_list import about
from kit.ui.html import Html, element, join
from kit.ui.listing.previews import copy
from kit.ui.listing.said import Said
from kit.ui.pricing.goods import in_a_sentence
from kit.ui.several import SeveralField
from kit.ui.subject import Offer
from kit.ui.typed import MoneyField

if TYPE_CHECKING:
    from kit.domain.debt import Debt
    from kit.ui.cash_book.ledger import Ledger
    from kit.ui.cash_book.sight import Sight
    from kit.ui.lesson import Lesson

MOST = 12
"""Debts that are shown, the oldest of them; with more, somebody has to be paid first."""
WHO, PART = "paid_by", "paid_part"


def debt_list(sight: Sight) -> Html:
    """Return who owes what since when, with a reminder to copy."""
    said = []
    for number, one in enumerate(sight.ledger.debts[:MOST]):
        details = {
            "who": one.line.who,
            "left": money.format(one.left),
            "what": in_a_sentence(about(sight.lesson.page, one.line, category_rows())),
            "day": one.line.date,
        }
        if one.way == "to_pay":
            parts = [element("p", {}, sight.say("debt-to-pay", **details))]
        else:
            first = one.line.who[:1].upper() + one.line.who[1:]
            parts = [element("p", {}, sight.say("debt-to-come", **{**details, "who": first}))]
            words = sight.say("remind", **details)
            parts += [element("q", {"class": "cp-remind"}, words), copy(sight.lesson.page, f"debt-{number}", words, ())]
        said.append(element("div", {"class": "cp-debt"}, *parts))
    return join(said)


def debts_offered(lesson: Lesson, ledger: Ledger) -> Offer:
    """Return the debts to choose from."""
    return Offer(
        {
            _option(one): lesson.page.say("book-debt-tile", who=one.line.who, left=money.format(one.left))
            for one in ledger.debts[:MOST]
        }
    )


def chosen(lesson: Lesson, ledger: Ledger) -> tuple[Debt, ...]:
    """Return the debts that she says were paid."""
    tapped = set(Said(lesson).several(WHO))
    return tuple(one for one in ledger.debts if _option(one) in tapped)


def _option(one: Debt) -> str:
    """Return the name of a debt as it stands now: once a part is paid it is another to choose."""
    return f"{one.line.id}-{one.paid}"


def write_paid(lesson: Lesson, ledger: Ledger) -> None:
    """Write a line for the money of each debt that was paid, and empty the fields: pressed twice, it is paid once.

    The id of the line follows from the debt and from its payments before, crossed out ones too: two phones write the
    same line, and one that is written anew after it was crossed out is another.
    """
    tapped, part = chosen(lesson, ledger), Said(lesson).held(PART, int)
    ledger.look_again()  # her other phone may have written it already
    known = {one.line.id: one for one in ledger.debts}
    for one in tapped:
        if known.get(one.line.id) == one:
            before = sum(line.settles == one.line.id for line in ledger.book.lines)
            id_ = uuid5(one.line.id, f"payment after {before}: {one.paid}")
            ledger.write(debt.settle(one, part or one.left, lesson.today, id_))
    for field in (lesson.fields.get(WHO), lesson.fields.get(PART)):
        if isinstance(field, SeveralField):
            field.chosen = []
        elif isinstance(field, MoneyField):
            field.typed = ""
