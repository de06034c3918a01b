"""Her cash book: written once however often it is sent, crossed out and never lost, and opened by nobody but her."""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

import kit.server
from kit.domain.cash_book import EntryNotInBook
from kit.domain.debt import debts, settle
from kit.store import open_store
from kit.store.keeper import Keeper, MemoryKeeper
from kit.store.tables import EntryMarkRow, EntryRow
from tests.domain.books import entries, kilos, line

if TYPE_CHECKING:
    from kit.domain.entry import Entry
    from kit.store.records import Participant, Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

DAY = date(2026, 11, 24)
PEARS = line(DAY, 500_000, product="Lê", quantity=kilos("20.5"), made="home", note="Bán lê ở chợ")
CREDIT = line(DAY, 400_000, "buon-ban", made="bought", unpaid=True, who="bác Páo")
FEED = line(DAY, 240_000, "thuc-an-chan-nuoi")


@pytest.fixture(params=["room", "alone"])
def keeper(request: pytest.FixtureRequest, store: Store, dua: Participant) -> Keeper:
    return store.keeper(dua.id) if request.param == "room" else MemoryKeeper()


def test_lines_are_there_at_once_and_in_the_order_of_writing(keeper: Keeper) -> None:
    for one in (PEARS, CREDIT, FEED):
        keeper.keep_entry(one)
    for _ in range(2):
        assert keeper.cash_book().lines == (PEARS, CREDIT, FEED)
        keeper.flush()


def test_a_line_tapped_twice_is_one_line(keeper: Keeper) -> None:
    for _ in range(3):
        keeper.keep_entry(PEARS)
    keeper.flush()
    keeper.keep_entry(PEARS)
    keeper.flush()
    assert keeper.cash_book().lines == (PEARS,)


def test_voiding_keeps_the_line_and_restoring_brings_it_back(keeper: Keeper) -> None:
    keeper.keep_entry(PEARS)
    keeper.keep_entry(FEED)
    for _ in range(2):
        keeper.void_entry(PEARS.id)
        assert keeper.cash_book().lines == (replace(PEARS, voided=True), FEED)
        assert keeper.cash_book().total().cash_in == 0
        keeper.flush()
    keeper.restore_entry(PEARS.id)
    assert keeper.cash_book().lines == (PEARS, FEED)
    keeper.keep_entry(PEARS)
    assert keeper.cash_book().total().cash_in == 500_000


def test_a_line_that_is_not_hers_cannot_be_crossed_out(keeper: Keeper) -> None:
    for change in (keeper.void_entry, keeper.restore_entry):
        with pytest.raises(EntryNotInBook):
            change(uuid4())


def test_a_debt_is_paid_by_a_line_that_says_which(keeper: Keeper) -> None:
    keeper.keep_entry(CREDIT)
    (debt,) = debts(keeper.cash_book().live())
    keeper.keep_entry(settle(debt, 150_000, DAY, uuid4()))
    keeper.flush()
    (debt,) = debts(keeper.cash_book().live())
    assert debt.left == 250_000


def test_the_book_is_there_after_the_store_was_opened_again(
    where: Path | str, clock: Clock, store: Store, dua: Participant
) -> None:
    keeper = store.keeper(dua.id)
    for one in (PEARS, CREDIT, FEED):
        keeper.keep_entry(one)
    keeper.void_entry(FEED.id)
    store.close()
    with open_store(where, clock=clock) as again:
        assert again.keeper(dua.id).cash_book().lines == (PEARS, CREDIT, replace(FEED, voided=True))


def test_two_phones_at_once_lose_no_line_and_double_none(store: Store, dua: Participant) -> None:
    both = [line(DAY, 1_000 + number, name=f"both {number}") for number in range(60)]
    own = [[line(DAY, 9_000 + number, name=f"{phone} {number}") for number in range(60)] for phone in range(2)]

    def tap(mine: list[Entry]) -> None:
        keeper = store.keeper(dua.id)
        for shared, one in zip(both, mine, strict=True):
            keeper.keep_entry(shared)
            keeper.keep_entry(one)

    phones = [Thread(target=tap, args=(mine,)) for mine in own]
    for phone in phones:
        phone.start()
    for phone in phones:
        phone.join()
    for _ in range(2):
        kept = store.keeper(dua.id).cash_book().lines
        assert len(kept) == 180
        assert {one.id for one in kept} == {one.id for one in (*both, *own[0], *own[1])}
        store.flush()


def test_the_same_id_from_another_woman_is_a_line_of_her_own(
    store: Store, workshop: Workshop, dua: Participant
) -> None:
    other = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ")
    store.consents.give(other.id, "keep", wording="2026-11")
    store.keeper(dua.id).keep_entry(PEARS)
    store.keeper(other.id).keep_entry(replace(PEARS, amount=7_000))
    store.flush()
    assert [one.amount for one in store.keeper(dua.id).cash_book().lines] == [500_000]
    assert [one.amount for one in store.keeper(other.id).cash_book().lines] == [7_000]
    with pytest.raises(EntryNotInBook):
        store.keeper(other.id).void_entry(line(DAY, 1).id)


def rows(store: Store, participant: Participant) -> list[object]:
    with store._access.read() as session:
        tables = (EntryRow, EntryMarkRow)
        return [
            row for table in tables for row in session.scalars(select(table).filter_by(participant_id=participant.id))
        ]


def write_and_cross_out(keeper: Keeper) -> None:
    keeper.keep_entry(PEARS)
    keeper.keep_entry(FEED)
    keeper.void_entry(FEED.id)
    keeper.flush()


def test_without_consent_the_book_is_in_memory_only_and_goes_to_the_disk_with_it(
    store: Store, mai: Participant
) -> None:
    write_and_cross_out(store.keeper(mai.id))
    store.keeper(mai.id).keep_entry(PEARS)
    assert rows(store, mai) == []
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.flush()
    assert len(rows(store, mai)) == 3
    kept = store.keeper(mai.id).cash_book()
    assert {one.id: one.voided for one in kept.lines} == {PEARS.id: False, FEED.id: True}


def test_taking_consent_back_and_forgetting_delete_the_book(store: Store, dua: Participant) -> None:
    write_and_cross_out(store.keeper(dua.id))
    store.consents.withdraw(dua.id, "keep", wording="2026-11")
    assert rows(store, dua) == []
    store.consents.give(dua.id, "keep", wording="2026-11")
    keeper = store.keeper(dua.id)
    write_and_cross_out(keeper)
    store.participants.forget(dua.id)
    keeper.keep_entry(CREDIT)
    store.flush()
    assert rows(store, dua) == []


def test_the_book_goes_with_the_workshop_on_its_day(store: Store, workshop: Workshop, dua: Participant) -> None:
    write_and_cross_out(store.keeper(dua.id))
    store.workshops.delete(workshop.id)
    assert rows(store, dua) == []


def test_no_repository_of_the_store_gives_out_a_line() -> None:
    """What console and prints are given is the store; only a keeper, bound to one woman's visit, reads the tables, and
    what gives out sums of many women (tests/store/test_totals.py)."""
    store = Path(inspect.getfile(open_store)).parent
    reading = {path.name for path in store.glob("*.py") if "EntryRow" in path.read_text(encoding="utf-8")}
    assert reading == {"cash_entries.py", "entries.py", "erasure.py", "tables.py", "totals.py"}
    users = {path.name for path in store.glob("*.py") if "cash_entries" in path.read_text(encoding="utf-8")}
    assert users == {"participant_keeper.py"}


def test_the_console_asks_for_no_cash_book() -> None:
    console = sorted(Path(kit.server.__path__[0], "room", "console").glob("*.py"))
    assert len(console) > 20
    assert [path.name for path in console if "cash_book" in path.read_text(encoding="utf-8")] == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(entries(), max_size=6, unique_by=lambda one: one.id))
def test_what_was_written_comes_back_to_the_letter(store: Store, workshop: Workshop, lines: list[Entry]) -> None:
    someone = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ")
    store.consents.give(someone.id, "keep", wording="2026-11")
    keeper = store.keeper(someone.id)
    for one in lines:
        keeper.keep_entry(replace(one, voided=False))
        if one.voided:
            keeper.void_entry(one.id)
    under_way = keeper.cash_book().lines
    store._access.writer.settle()
    assert under_way == keeper.cash_book().lines == tuple(lines)
