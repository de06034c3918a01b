"""Practice: the three days of an invented family's book (`kit.content.practice_days`), shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.categories import category_rows
from kit.content.practice_days import DAYS, LOAN, practice
from kit.domain import money
from kit.domain.amount_refusal import dotted
from kit.ui.cash_book.line_list import amount
from kit.ui.html import Html, element, join
from kit.ui.pictures import picture
from kit.ui.shown import table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kit.domain.summary import Summary


def day_book(say: Callable[..., str], day: int, language: str) -> Html:
    """Return what happened on a day, and how the family wrote it."""
    found, rows = practice(), category_rows()
    items = []
    for name in DAYS[day]:
        line = found.wrong[name]
        row = rows[line.category]
        under = say("practice-under", category=row.name(language))
        drawing = element("span", {"class": "cp-picture"}, picture(row.picture))
        words = element("p", {}, element("strong", {}, amount(line)), f" · {say(f'practice-{name}')} · {under}")
        items.append(element("li", {"class": "cp-line"}, drawing, words))
    return join(
        [
            element("p", {"class": "cp-note"}, say(f"practice-day-{day}")),
            element("h3", {"class": "cp-example"}, say("practice-book", day=day)),
            element("ul", {"class": "cp-lines"}, *items),
            element("p", {"class": "cp-help"}, say("practice-invented")),
        ]
    )


def put_right(say: Callable[..., str]) -> Html:
    """Return in, out and left of the three days, as they were written and as they are right."""
    found = practice()
    both: Sequence[Summary] = (found.as_written, found.corrected)
    rows = [
        [say("in"), *(dotted(one.cash_in) for one in both)],
        [say("out"), *(dotted(one.cash_out) for one in both)],
        [say("left"), *(dotted(one.net_cash) for one in both)],
    ]
    header = [say("practice-line"), say("practice-as-written"), say("practice-corrected")]
    loan = say("practice-inside", loan=money.format(LOAN), short=money.format(-found.without_loan))
    shown = table(caption=say("practice-both"), header=header, rows=rows, result=len(rows) - 1)
    return join([shown, element("p", {"class": "cp-help"}, loan)])
