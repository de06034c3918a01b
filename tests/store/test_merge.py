"""Many rooms into one database: again and again, in any order, and what a woman took back stays taken back."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from kit.domain.attendance import Half
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.store import backup_rows, backup_writing, merge_rows, open_store, results
from kit.store.merge import merge
from kit.store.passing import NothingToMerge, source
from kit.store.passphrase_key import Salt
from kit.store.results import AGREED_SINCE
from kit.store.sealed import BackupDamaged, BackupNewer, PassphraseWrong
from kit.store.tables import AnswerRow, WorkshopRow
from kit.store.workshops import delete
from tests.many_rooms import UNTIL, many_rooms
from tests.store.conftest import MARKET_DAY, a_workshop
from tests.store.merging import PASSPHRASE, content, copy_of, everything, merged, province, results_of, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from uuid import UUID

    from kit.store.database import Database
    from kit.store.records import Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

AFTERNOON = datetime(2026, 11, 24, 8, tzinfo=UTC)
WORDING = f"{AGREED_SINCE}.vi"
PAGE = "pricing"
once = pytest.mark.sqlite("the rules are the same whichever database rooms are merged into")


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let scrypt work less: how hard guessing is, is not what is looked at here."""
    monkeypatch.setattr(Salt, "new", classmethod(lambda cls: cls("5a17" * 8, n=1 << 4)))


@pytest.fixture
def room(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """The store of a room, on its laptop."""
    with open_store(tmp_path / "room", clock=clock) as store:
        yield store


@pytest.fixture
def lop(room: Store) -> Workshop:
    return a_workshop(room)


@pytest.fixture
def organizer(where: Path | str) -> Iterator[Database]:
    """The database that rooms are merged into."""
    with province(where) as database:
        yield database


@pytest.fixture
def take(organizer: Database, clock: Clock) -> Callable[..., int]:
    """Merge files and folders; return how many conflicts are new."""

    def take(*paths: Path, today: date = MARKET_DAY) -> int:
        return sum(one.conflicts for one in merged(organizer, paths, today=today, clock=clock))

    return take


def woman(room: Store, lop: Workshop, *done: str) -> UUID:
    """Add a woman who agreed to be counted, and did some steps."""
    who = room.participants.add(lop.id, hamlet="Nà Mụ", name="Mỷ").id
    for purpose in ("keep", "totals"):
        room.consents.give(who, purpose, wording=WORDING)
    does(room, who, *done)
    return who


def does(room: Store, who: UUID, *done: str) -> None:
    keeper = room.keeper(who)
    for step in done:
        keeper.attempt(PAGE, step, ok=True)
        keeper.save(PAGE, f"step-{step}", "done")
    room.flush()


def steps(database: Database) -> dict[UUID, list[str]]:
    """Return what is held of each woman's steps, in its order."""
    with database.read() as session:
        rows = session.query(AnswerRow.participant_id, AnswerRow.field).order_by(AnswerRow.sequence)
        found: dict[UUID, list[str]] = {}
        for who, field in rows:
            found.setdefault(who, []).append(field.removeprefix("step-"))
        return found


def test_fifty_rooms_merged_twice_are_there_once(tmp_path: Path, organizer: Database, clock: Clock) -> None:
    """Fifty into PostgreSQL; into SQLite a few, since bench/merging.py does that with fifty."""
    count = 5 if organizer.file else 50
    rooms = many_rooms(tmp_path, rooms=count, women=2)
    first = merged(organizer, rooms, today=UNTIL, clock=clock)
    assert [one.workshops[0].state for one in first] == ["new"] * count
    before = everything(organizer)
    assert len(before["workshop"]) == count
    assert len(before["answer"]) == sum(one.added["answer"] for one in first) > 20 * count
    again = merged(organizer, rooms, today=UNTIL, clock=clock)
    assert not any(one.changed for one in again)
    assert everything(organizer) == before


@once
def test_a_file_a_backup_and_a_data_folder_bring_the_same(tmp_path: Path, clock: Clock) -> None:
    (folder,) = many_rooms(tmp_path / "rooms", rooms=1, women=9)
    results = results_of(folder, tmp_path / "results.zip")
    with open_store(folder) as store:
        store.back_up(tmp_path / "all.zip", PASSPHRASE, outside="", inside="")
    found = []
    for path in (results, tmp_path / "all.zip", folder):
        with province(tmp_path / f"org {path.name}") as database:
            merged(database, [path], today=UNTIL, clock=clock)
            found.append(content(database))
    assert found[0] == found[1] == found[2]
    assert found[0]["product"]


@once
def test_the_order_of_copies_does_not_matter(room: Store, lop: Workshop, tmp_path: Path, clock: Clock) -> None:
    """Four copies of one room, between which women go on, take back, come again, and have themselves deleted."""
    a, b, c, d, e = (woman(room, lop, "harvest") for _ in range(5))
    greens = PricedProduct(Product("Rau cải", "rau-cai"), "kg", 12_000, 9_000)
    room.keeper(a).keep_product(greens, {})
    clock.move(hours=6)
    for who in (a, c):
        room.visits.open(who, PAGE)
    copies = [copy_of(room, tmp_path / "copy 1")]
    clock.move(days=1)
    does(room, a, "sold")
    room.keeper(a).keep_product(replace(greens, price=15_000), {})
    room.consents.withdraw(b, "totals", wording=WORDING)
    room.consents.withdraw(c, "keep", wording=WORDING)
    room.attendance.tick(d, Half(MARKET_DAY, late=False), there=False)
    copies.append(copy_of(room, tmp_path / "copy 2"))
    clock.move(hours=1)
    room.participants.forget(d)
    room.consents.give(c, "keep", wording=WORDING)
    does(room, c, "bought")
    room.workshops.describe(
        lop.id, place=lop.place, commune=lop.commune, starts_on=MARKET_DAY, delete_by=date(2027, 1, 24)
    )
    copies.append(copy_of(room, tmp_path / "copy 3"))
    clock.move(hours=1)
    room.consents.give(b, "totals", wording=WORDING)
    room.consents.withdraw(e, "totals", wording=WORDING)
    woman(room, lop, "harvest")
    copies.append(copy_of(room, tmp_path / "copy 4"))
    with open_store(tmp_path / "empty") as empty:
        found = []
        with ExitStack() as open_copies:
            sources = [open_copies.enter_context(source(copy, PASSPHRASE)) for copy in copies]
            for number, order in enumerate([*permutations(sources)][::2]):
                with province(copy_of(empty, tmp_path / f"org {number}")) as database:
                    for one in order:
                        merge(one, database, named="", today=MARKET_DAY, now=clock())
                    found.append(content(database))
    assert len(found) == 12
    assert all(one == found[0] for one in found)
    with province(tmp_path / "org 0") as database:
        held = steps(database)
        assert held.keys() - {a, b, c} != set()
        assert (held[a], held[b], held[c]) == (["harvest", "sold"], ["harvest"], ["bought"])
        assert d not in held
        assert e not in held
    with open_store(tmp_path / "org 0") as store:
        came = store.attendance.ticked(lop.id)
        assert Half(MARKET_DAY, late=True) in came[a].keys() - came[c].keys()  # only a page of hers told of it
        assert store.products.of(a)[0].price == 15_000
        assert store.workshops.all()[0].delete_by == date(2027, 1, 24)
        assert store.erasures.all() == [d]


@once
def test_two_laptops_that_went_on_apart_come_out_alike(
    room: Store, lop: Workshop, tmp_path: Path, clock: Clock
) -> None:
    who = woman(room, lop, "harvest")
    elsewhere = copy_of(room, tmp_path / "elsewhere")
    clock.move(minutes=5)
    with open_store(elsewhere, clock=clock) as other:
        other.consents.withdraw(who, "totals", wording=WORDING)
        clock.move(minutes=5)
        other.consents.give(who, "totals", wording=WORDING)
        does(other, who, "work")
    clock.move(minutes=5)
    does(room, who, "sold")
    here = copy_of(room, tmp_path / "here")
    found = []
    for number, order in enumerate(permutations((here, elsewhere))):
        with province(tmp_path / f"org {number}") as database:
            merged(database, [*order, *order], today=MARKET_DAY, clock=clock)
            found.append(content(database))
            assert steps(database) == {who: ["harvest", "work", "sold"]}
    assert found[0] == found[1]


def test_what_is_other_than_what_is_held_is_noted_once_and_not_taken(
    room: Store, lop: Workshop, tmp_path: Path, take: Callable[..., int], where: Path | str
) -> None:
    woman(room, lop, "harvest")
    take(written(room, tmp_path / "a.zip"))
    room.workshops.describe(
        lop.id, place="Nhà bà Sáo", commune=lop.commune, starts_on=MARKET_DAY, delete_by=lop.delete_by
    )
    with room._access.database.writing.begin() as connection:
        connection.execute(update(AnswerRow).values(page="listing"))
    later = written(room, tmp_path / "b.zip")
    assert [take(later), take(later)] == [2, 0]
    with open_store(where) as store:
        assert store.workshops.all()[0].place == lop.place
        first, second = sorted(store.conflicts.all(), key=lambda one: one.table, reverse=True)
    assert (first.table, first.held, first.came) == ("workshop", {"place": lop.place}, {"place": "Nhà bà Sáo"})
    assert (second.table, second.held, second.came) == ("answer", {"page": PAGE}, {"page": "listing"})
    assert second.source == "b.zip"


@once
def test_a_conflict_about_a_woman_goes_with_her(
    room: Store, lop: Workshop, tmp_path: Path, take: Callable[..., int], where: Path
) -> None:
    who = woman(room, lop, "harvest")
    take(written(room, tmp_path / "a.zip"))
    with room._access.database.writing.begin() as connection:
        connection.execute(update(AnswerRow).values(page="listing"))
    assert take(written(room, tmp_path / "b.zip")) == 1
    room.participants.forget(who)
    take(written(room, tmp_path / "c.zip"))
    with open_store(where) as store:
        assert store.conflicts.all() == []
        assert store.participants.of_workshop(lop.id) == []


def test_a_workshop_goes_on_its_day_and_no_copy_brings_it_back(
    room: Store, lop: Workshop, tmp_path: Path, take: Callable[..., int], organizer: Database
) -> None:
    woman(room, lop, "harvest")
    early = written(room, tmp_path / "early.zip")
    room.workshops.describe(
        lop.id, place=lop.place, commune=lop.commune, starts_on=MARKET_DAY, delete_by=date(2026, 12, 1)
    )
    take(early, written(room, tmp_path / "b.zip"))
    (held,) = content(organizer)["workshop"]
    assert date(2026, 12, 1) in held
    with organizer.write() as session:
        delete(session, lop.id, AFTERNOON)
    take(early, today=date(2026, 12, 2))
    assert content(organizer)["workshop"] == []
    assert content(organizer)["answer"] == []


@once
def test_what_is_due_is_not_taken_and_a_room_that_deleted_a_class_deletes_it_here(
    room: Store, lop: Workshop, tmp_path: Path, take: Callable[..., int], organizer: Database
) -> None:
    woman(room, lop, "harvest")
    take(written(room, tmp_path / "a.zip"), today=lop.delete_by)
    assert content(organizer)["workshop"] == []
    take(tmp_path / "a.zip")
    room.workshops.delete(lop.id)
    a_workshop(room)
    take(written(room, tmp_path / "b.zip"))
    assert [row[0] for row in content(organizer)["deleted_workshop"]] == [lop.id]
    assert len(content(organizer)["workshop"]) == 1


@once
def test_the_database_of_a_room_keeps_its_own_women(room: Store, lop: Workshop, tmp_path: Path, clock: Clock) -> None:
    """A facilitator merges a file into the wrong folder: nothing of her class is touched."""
    who = woman(room, lop, "harvest")
    room.consents.withdraw(who, "totals", wording=WORDING)
    file = written(room, tmp_path / "lop.zip")
    other = many_rooms(tmp_path / "rooms", rooms=1, women=3)
    with province(tmp_path / "room") as database:
        before = steps(database)
        states = [one.workshops[0].state for one in merged(database, [file, *other], today=MARKET_DAY, clock=clock)]
        assert states == ["at-home", "new"]
        sent = written(room, tmp_path / "again.zip")
        with source(sent, PASSPHRASE) as session:  # what came by merging is not hers to send on
            assert [one["id"] for one in results.workshops(session)] == [lop.id]
        assert steps(database)[who] == before[who] == ["harvest"]
    assert room.participants.get(who).name == "Mỷ"


def test_a_merge_that_breaks_off_leaves_nothing_and_is_run_again(
    tmp_path: Path, take: Callable[..., int], organizer: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder,) = many_rooms(tmp_path, rooms=1, women=5)
    before = everything(organizer)

    def off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(merge_rows.Rows, "_number", off)
    with pytest.raises(KeyboardInterrupt):
        take(folder)
    monkeypatch.undo()
    assert everything(organizer) == before
    take(folder)
    assert content(organizer)["answer"]


def test_two_merges_at_once_wait_for_each_other(tmp_path: Path, where: Path | str, clock: Clock) -> None:
    rooms = many_rooms(tmp_path / "rooms", rooms=2, women=3)
    failed: list[BaseException] = []

    def run(order: list[Path]) -> None:
        try:
            with province(where) as database:
                merged(database, order, today=UNTIL, clock=clock)
        except BaseException as error:
            failed.append(error)

    with province(where):
        threads = [Thread(target=run, args=(order,)) for order in (rooms, rooms[::-1])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not failed
    with province(where) as database, province(tmp_path / "alone") as alone:
        merged(alone, rooms, today=UNTIL, clock=clock)
        assert sorted(content(database)["answer"]) == sorted(content(alone)["answer"])


@once
def test_a_file_that_was_cut_off_or_changed_or_is_another_words_is_refused(tmp_path: Path) -> None:
    (folder,) = many_rooms(tmp_path / "rooms", rooms=1, women=5)
    whole = results_of(folder, tmp_path / "lop.zip")
    file = whole.read_bytes()
    middle = len(file) // 2
    for wrong in (file[:-3000], file[:middle] + b"0123456789" + file[middle + 10 :]):
        (tmp_path / "wrong.zip").write_bytes(wrong)
        with pytest.raises(BackupDamaged), source(tmp_path / "wrong.zip", PASSPHRASE):
            pass
    with pytest.raises(PassphraseWrong), source(whole, "mot cum tu khac han di"):
        pass
    with pytest.raises(NothingToMerge), source(tmp_path, PASSPHRASE):
        pass


@once
def test_a_file_of_a_later_version_is_refused(
    room: Store, lop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    woman(room, lop, "harvest")
    monkeypatch.setattr(backup_writing, "revisions", lambda: ["9999"])
    file = written(room, tmp_path / "lop.zip")
    with pytest.raises(BackupNewer), source(file, PASSPHRASE):
        pass


@once
def test_a_file_of_an_older_version_is_brought_up_to_date(
    room: Store, lop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, take: Callable[..., int]
) -> None:
    """A backup of before attendance was ticked: there is no such table in it."""
    who = woman(room, lop, "harvest")
    monkeypatch.setattr(backup_writing, "revisions", lambda: ["0006"])
    later = {"attendance", "deleted_workshop", "merge_conflict"}
    monkeypatch.setattr(backup_rows, "LEFT_OUT", backup_rows.LEFT_OUT | later)
    room.back_up(tmp_path / "then.zip", PASSPHRASE, outside="", inside="")
    monkeypatch.undo()
    take(tmp_path / "then.zip")
    with source(tmp_path / "then.zip", PASSPHRASE) as session:
        assert session.get(WorkshopRow, lop.id)
        assert session.query(AnswerRow.participant_id).all() == [(who,)]
