"""Line list: the last lines of her book, the newest first, each with a button to cross it out or take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain import money, quantity
from kit.ui.html import Html, element
from kit.ui.pictures import picture
from kit.ui.pricing.goods import in_a_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from kit.content.categories import CategoryRow
    from kit.domain.entry import Entry
    from kit.ui.page import Page

SHOWN = 5
SIGNS = {"income": "+", "expense": "\N{MINUS SIGN}", "own_use": ""}


def line_list(page: Page, lines: Sequence[Entry], rows: Mapping[str, CategoryRow], *, after: int, today: date) -> Html:
    """Return SHOWN lines, leaving out the `after` newest."""
    if not lines:
        return element("p", {"class": "cp-help"}, page.say("book-no-lines"))
    newest = len(lines) - after
    shown = lines[max(0, newest - SHOWN) : newest][::-1]
    head = element("p", {"class": "cp-label"}, page.say("book-lines", count=sum(not line.voided for line in lines)))
    items = [_item(page, line, rows, today) for line in shown]
    turns = [
        _button(page, way, f"page {at}", "cp-pick")
        for way, at, there in (
            ("older", after + SHOWN, newest > SHOWN),
            ("newer", max(0, after - SHOWN), after > 0),
        )
        if there
    ]
    return Html(head + element("ul", {"class": "cp-lines"}, *items) + element("div", {"class": "cp-picks"}, *turns))


def said(page: Page, line: Entry, rows: Mapping[str, CategoryRow], today: date) -> str:
    """Return a line in words: "+ 550.000 đ · Lê 25 kg · hôm nay", and who has not paid for it yet."""
    words = [amount(line), about(page, line, rows), when(page, line.date, today)]
    return " · ".join([*words, *_owes(page, line)])


def amount(line: Entry) -> str:
    """Return what a line comes to, with the sign of the way that money went; what was eaten at home has none."""
    return f"{SIGNS[line.kind]} {money.format(line.amount)}".strip()


def about(page: Page, line: Entry, rows: Mapping[str, CategoryRow]) -> str:
    """Return what a line is about."""
    row = rows.get(line.category)
    name = row.name(page.language) if row else line.category
    if line.settles:
        return page.say("book-line-settles" if line.kind == "income" else "book-line-settles-by-us", who=line.who)
    what = " ".join(filter(None, (line.product, quantity.format(line.quantity) if line.quantity else "")))
    return f"{name}: {what}" if what and line.kind == "own_use" else what or name


def when(page: Page, day: date, today: date) -> str:
    """Return a day as people say it."""
    ago = (today - day).days
    return in_a_sentence(page.say(f"book-day-{ago}" if 0 <= ago <= 2 else "book-day", day=day))


def _owes(page: Page, line: Entry) -> list[str]:
    """Return who has not paid whom yet, for what was sold or bought on credit."""
    if not line.unpaid:
        return []
    return [page.say("book-line-unpaid" if line.kind == "income" else "book-line-unpaid-by-us", who=line.who)]


def _item(page: Page, line: Entry, rows: Mapping[str, CategoryRow], today: date) -> Html:
    row = rows.get(line.category)
    drawing = element("span", {"class": "cp-picture"}, picture(row.picture) if row else Html())
    money_said = element("strong", {}, amount(line).replace(" ", "\N{NO-BREAK SPACE}"))  # in a narrow column
    more = [about(page, line, rows), when(page, line.date, today)]
    more += _owes(page, line)
    more += [line.note] if line.note else []
    more += [page.say("book-line-void")] if line.voided else []
    words = element("p", {}, money_said, " · ".join(["", *more]))
    do = "restore" if line.voided else "void"
    kind = "cp-line cp-line-void" if line.voided else "cp-line"
    return element("li", {"class": kind}, drawing, words, _button(page, do, f"{do} {line.id}", "cp-key", about=line))


def _button(page: Page, says: str, asks: str, looks: str, *, about: Entry | None = None) -> Html:
    named = page.say(f"book-{says}-line", amount=amount(about)) if about else None
    attributes = {"type": "button", "class": f"{looks} cp-do-{says}", "data-cp-ask": asks, "aria-label": named}
    return element("button", attributes, page.say(f"book-{says}"))
