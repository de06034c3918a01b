"""What a file that comes back changes in the book: only what was changed in it, once, and no line is ever lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid5

from hypothesis import given, settings
from hypothesis import strategies as st

from kit.books.cash_changes import Changes, changes
from kit.domain.debt import debts, owed
from kit.domain.entry import Entry, void
from tests.books.books import FULL, SALE, books
from tests.domain.books import line

if TYPE_CHECKING:
    from kit.domain.cash_book import CashBook

NEW = line(date(2026, 3, 9), 90_000, "trong-trot", "new")


def made(found: Changes, book: CashBook) -> CashBook:
    """Return a book with changes made, in the order that the page makes them in."""
    for one in found.added:
        book = book.put(one)
    for id_ in found.voided:
        book = book.void(id_)
    return book


def after(book: CashBook, *lines: Entry) -> CashBook:
    return made(changes(book, lines), book)


def test_file_that_was_not_changed_changes_nothing() -> None:
    assert changes(FULL, FULL.lines) == Changes((), ())


def test_new_line_is_written_and_one_that_the_file_no_longer_has_stays() -> None:
    book = after(FULL, FULL.lines[0], NEW)
    assert book.lines == (*FULL.lines, NEW)


def test_line_that_says_something_else_is_crossed_out_and_written_anew() -> None:
    mended = replace(FULL.lines[2], amount=350_000)
    book = after(FULL, mended)
    assert book.line(mended.id).voided
    assert book.line(mended.id).amount == 300_000
    assert book.lines[-1] == replace(mended, id=book.lines[-1].id)
    assert book.total().cash_out == FULL.total().cash_out + 50_000


def test_line_crossed_out_in_the_file_is_crossed_out_and_none_is_restored() -> None:
    assert after(FULL, void(FULL.lines[2])).line(FULL.lines[2].id).voided
    older = after(FULL, void(FULL.lines[2]))
    assert changes(older, FULL.lines) == Changes((), ())


def test_change_that_was_undone_in_the_book_is_not_made_again_by_the_same_file() -> None:
    mended = replace(FULL.lines[2], amount=350_000)
    book = after(FULL, mended)
    undone = book.void(book.lines[-1].id).restore(mended.id)
    assert undone.total().cash_out == FULL.total().cash_out
    assert changes(undone, [mended]) == Changes((), ())


def test_payment_goes_with_a_sale_that_was_mended() -> None:
    mended = replace(SALE, note="hai túi")
    book = after(FULL, *(mended if entry.id == SALE.id else entry for entry in FULL.lines))
    assert owed(debts(book.live()), "to_come") == owed(debts(FULL.live()), "to_come") == 250_000
    assert book.total().cash_in == FULL.total().cash_in
    alone = after(FULL, mended)  # the payment is not in the file
    assert owed(debts(alone.live()), "to_come") == 250_000


def test_file_that_has_lost_its_ids_is_not_written_twice() -> None:
    """A made-up second id for each line, as a file without its hidden columns gets; the debt is found by its words."""
    ids = {entry.id: uuid5(entry.id, "lost") for entry in FULL.lines}
    lost = [replace(entry, id=ids[entry.id], settles=entry.settles and ids[entry.settles]) for entry in FULL.lines]
    found = changes(FULL, [*lost, NEW])
    assert (found.added, found.voided) == ((NEW,), ())
    assert len(found.already) == len(FULL.lines)
    once = made(found, FULL)
    assert after(once, *lost, NEW) == once
    twice = [replace(lost[0], id=uuid5(lost[0].id, "again")), *lost]
    assert len(changes(FULL, twice).added) == 1
    crossed = changes(FULL, [void(lost[2])])
    assert (crossed.added, crossed.voided) == ((), (FULL.lines[2].id,))
    assert changes(FULL.void(FULL.lines[2].id), [lost[2]]).added == (lost[2],)


def test_second_sale_that_says_the_same_is_written_where_the_file_knows_the_first() -> None:
    again = replace(FULL.lines[0], id=uuid5(FULL.lines[0].id, "again"))
    assert changes(FULL, [*FULL.lines, again]).added == (again,)


@settings(max_examples=60, deadline=None)
@given(books(), st.data())
def test_reading_a_file_twice_is_reading_it_once_and_loses_no_line(book: CashBook, data: st.DataObject) -> None:
    changed = []
    for entry in book.lines:
        match data.draw(st.integers(0, 4)):
            case 0:
                continue
            case 1:
                changed.append(replace(entry, amount=entry.amount + 1))
            case 2:
                changed.append(void(entry))
            case _:
                changed.append(entry)
    given_lines = [*changed, NEW]
    once = after(book, *given_lines)
    assert after(once, *given_lines) == once
    assert {entry.id for entry in book.lines} <= {entry.id for entry in once.lines}
    assert all(replace(once.line(entry.id), voided=entry.voided) == entry for entry in book.lines)
    assert not {entry.settles for entry in once.live() if entry.settles} - {entry.id for entry in once.live()}
