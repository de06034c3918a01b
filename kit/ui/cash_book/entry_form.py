"""Entry form: what stands in the form of a line, as she typed and tapped it, and the line that it makes.

Of what she leaves out the usual is taken: today, the side that the category is mostly for, made at home.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from kit.domain import day, entry, money, quantity
from kit.domain.book_answers import EntryCategoryMissing
from kit.domain.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.content.categories import CategoryRow

Form = dict[str, str]

LONGEST: Mapping[str, int] = {
    "id": 32,
    "kind": 10,
    "amount": money.LONGEST,
    "category": 40,
    "day": 10,
    "other_day": day.LONGEST,
    "goods": 40,
    "product": entry.PRODUCT_MOST,
    "quantity": 40,
    "unpaid": 3,
    "who": entry.WHO_MOST,
    "bought": 3,
    "side": 10,
    "note": entry.NOTE_MOST,
}
"""What the form holds, with how many characters of it are taken. `goods` is the id of the product she tapped."""

TODAY, OTHER = "0", "other"
DAYS = (TODAY, "1", OTHER)
"""What she taps: so many days ago, or another day that she writes."""
STAYS = ("kind", "day", "other_day")
"""What stays when a line is written: who remembers a day remembers more of it."""
KINDS = ("income", "expense", "own_use")
OWN_USE = "nha-dung"
HALF_YEAR = timedelta(days=182)


def clean(given: object) -> Form:
    """Return what a page says stands in the form, without what no form holds."""
    said = given if isinstance(given, dict) else {}
    form = {name: str(said.get(name) or "")[:most] for name, most in LONGEST.items()}
    form["kind"] = form["kind"] if form["kind"] in KINDS else KINDS[0]
    form["day"] = form["day"] if form["day"] in DAYS else TODAY
    return form


def emptied(form: Form) -> Form:
    """Return the form for the next line."""
    return clean({name: form[name] for name in STAYS})


def begun(form: Form) -> bool:
    """Return whether there is something in it that is no line yet."""
    return any(form[name].strip() for name in ("amount", "product", "quantity", "who", "note"))


def line_id(typed: str) -> UUID | None:
    """Return the id that the phone gave to the line, None for one that is none."""
    try:
        return UUID(typed)
    except ValueError:
        return None


def next_id(id_: UUID) -> UUID:
    """Return the id of what she made of a line that was written already: the same one, however often it is asked."""
    return uuid5(id_, "next")


def line(form: Form, id_: UUID, rows: Mapping[str, CategoryRow], *, today: date) -> Entry:
    """Return the line that the form makes. Raises Refusal: what is not understood, and what is still to be said."""
    amount = money.parse(form["amount"])
    row = category(form, rows)
    if row is None:
        raise EntryCategoryMissing
    unpaid = form["unpaid"] == "yes" and row.kind != "own_use"
    written = Entry(
        id_,
        row.kind,
        amount,
        row.id,
        _day(form, today),
        note=form["note"],
        side="family" if form["side"] == "family" else "business" if form["side"] == "business" else row.side,
        made=("bought" if form["bought"] == "yes" else "home") if row.revenue else "",
        product=form["product"],
        quantity=quantity.parse(form["quantity"], default_unit="kg") if form["quantity"].strip() else None,
        who=form["who"] if unpaid else "",
        unpaid=unpaid,
    )
    return entry.validate(written, today=today)


def category(form: Form, rows: Mapping[str, CategoryRow]) -> CategoryRow | None:
    """Return the category that she tapped, if it is one for this kind of line."""
    row = rows.get(OWN_USE if form["kind"] == "own_use" else form["category"])
    return row if row is not None and row.kind == form["kind"] else None


def _day(form: Form, today: date) -> date:
    """Return the day of the line. One without its year is the last such day: a book tells what was. Raises NotADay."""
    if form["day"] != OTHER:
        return today - timedelta(days=int(form["day"]))
    found = day.parse(form["other_day"], today=today)
    if found > today:
        last = day.parse(form["other_day"], today=today - HALF_YEAR)
        return last if last <= today else found
    return found
