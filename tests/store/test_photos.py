"""Photos go the way of answers, but only the one that stands in a slot is kept, and memory stays bounded."""

from __future__ import annotations

import os
from errno import ENOSPC
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select

from kit.store import entries, holding, open_store, writer
from kit.store.keeper import Keeper, MemoryKeeper
from kit.store.photos import MOST_BYTES, MOST_THUMB_BYTES
from kit.store.refusals import DatabaseLocked, NotFound, PhotoNotHeld, PhotosWaiting, ValueTooLarge
from kit.store.rescue import RescueJournal
from kit.store.tables import PhotoRow
from tests.store.conftest import someone_who_consented
from tests.store.held import all_held
from tests.store.test_trouble import all_written, another_program_writing, wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

PAGE = "02_listing"
FRONT, BACK = f"{PAGE}/photos/1", f"{PAGE}/photos/2"


def a_photo(motif: str, size: int = 200_000) -> bytes:
    """Return bytes as long as a photo's: the store never looks into them."""
    return (motif.encode() * (size // len(motif.encode()) + 1))[:size]


PEARS, HONEY = a_photo("lê Hồng Thái "), a_photo("mật ong bạc hà ")
SMALL = b"\xff\xd8\xff small"


@pytest.fixture(params=["room", "alone"])
def keeper(request: pytest.FixtureRequest, store: Store, dua: Participant) -> Keeper:
    return store.keeper(dua.id) if request.param == "room" else MemoryKeeper()


def test_a_photo_is_there_at_once_and_its_list_carries_only_the_small_copies(keeper: Keeper) -> None:
    pears = keeper.keep_photo(FRONT, PEARS, SMALL)
    honey = keeper.keep_photo(BACK, HONEY, b"")
    assert [(kept.id, kept.slot, kept.thumb) for kept in keeper.photos()] == [(pears, FRONT, SMALL), (honey, BACK, b"")]
    keeper.flush()
    assert [kept.id for kept in keeper.photos()] == [pears, honey]
    assert (keeper.photo(pears), keeper.photo(honey)) == (PEARS, HONEY)


def test_a_photo_takes_the_place_of_the_one_in_its_slot_and_has_another_address(keeper: Keeper) -> None:
    first = keeper.keep_photo(FRONT, PEARS, SMALL)
    keeper.flush()
    second = keeper.keep_photo(FRONT, HONEY, SMALL)
    for _ in range(2):
        assert [kept.id for kept in keeper.photos()] == [second] != [first]
        assert keeper.photo(second) == HONEY
        keeper.flush()
    with pytest.raises(NotFound):
        keeper.photo(first)


def test_an_emptied_slot_is_empty_and_may_be_filled_again(keeper: Keeper) -> None:
    pears = keeper.keep_photo(FRONT, PEARS, SMALL)
    keeper.flush()
    keeper.drop_photo(FRONT)
    keeper.drop_photo(BACK)
    assert keeper.photos() == []
    keeper.flush()
    assert keeper.photos() == []
    with pytest.raises(NotFound):
        keeper.photo(pears)
    again = keeper.keep_photo(FRONT, PEARS, SMALL)
    assert [kept.id for kept in keeper.photos()] == [again]


def test_photos_are_there_after_the_store_was_opened_again(
    where: Path | str, clock: Clock, store: Store, dua: Participant
) -> None:
    pears = store.keeper(dua.id).keep_photo(FRONT, PEARS, SMALL)
    store.close()
    with open_store(where, clock=clock) as again:
        assert again.photos.content(dua.id, pears) == PEARS
        assert [(kept.slot, kept.thumb, kept.kept_at) for kept in again.photos.of(dua.id)] == [
            (FRONT, SMALL, clock.now)
        ]


def test_of_many_photos_in_one_slot_one_is_kept_whatever_the_clock_says(
    store: Store, dua: Participant, clock: Clock
) -> None:
    keeper = store.keeper(dua.id)
    for number in range(6):
        clock.move(days=-1)  # the laptop's clock is set back
        last = keeper.keep_photo(FRONT, a_photo(f"lần {number} "), SMALL)
        if number % 2:
            keeper.flush()
    keeper.flush()
    with store._access.read() as session:
        assert [row.id for row in session.scalars(select(PhotoRow))] == [last]


def test_nobody_sees_the_photo_of_somebody_else(store: Store, workshop: Workshop, dua: Participant) -> None:
    other = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ")
    pears = store.keeper(dua.id).keep_photo(FRONT, PEARS, SMALL)
    store.flush()
    assert store.keeper(other.id).photos() == []
    for look in (store.keeper(other.id).photo, lambda photo: store.photos.content(other.id, photo)):
        with pytest.raises(NotFound):
            look(pears)
    with pytest.raises(NotFound):
        store.photos.content(dua.id, uuid4())


@pytest.mark.parametrize(("photo", "thumb"), [(MOST_BYTES + 1, 0), (1000, MOST_THUMB_BYTES + 1)])
def test_a_photo_not_made_small_is_refused_and_the_one_before_stays(
    store: Store, dua: Participant, photo: int, thumb: int
) -> None:
    keeper = store.keeper(dua.id)
    before = keeper.keep_photo(FRONT, PEARS, SMALL)
    with pytest.raises(ValueTooLarge):
        keeper.keep_photo(FRONT, bytes(photo), bytes(thumb))
    assert [kept.id for kept in keeper.photos()] == [before]


def test_before_consent_a_photo_is_in_memory_only_and_goes_to_the_disk_with_it(
    store: Store, folder: Path, mai: Participant
) -> None:
    keeper = store.keeper(mai.id)
    keeper.keep_photo(FRONT, HONEY, SMALL)
    pears = keeper.keep_photo(FRONT, PEARS, SMALL)
    store.flush()
    assert store.photos.of(mai.id) == []
    assert "lê Hồng Thái".encode() not in all_held(store, folder)
    assert store.keeper(mai.id).photo(pears) == PEARS
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.flush()
    assert store.photos.content(mai.id, pears) == PEARS
    assert [kept.id for kept in keeper.photos()] == [pears]


def test_of_her_photos_not_a_byte_is_left_in_any_file(
    store: Store, folder: Path, workshop: Workshop, dua: Participant
) -> None:
    hers, other = store.keeper(dua.id), store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ")
    store.consents.give(other.id, "keep", wording="2026-11")
    kept = store.keeper(other.id).keep_photo(FRONT, HONEY, SMALL)
    hers.keep_photo(FRONT, PEARS, SMALL)
    hers.keep_photo(BACK, a_photo("chị Dua "), SMALL)
    store.flush()
    hers.drop_photo(BACK)
    store.flush()
    store.participants.forget(dua.id)
    left = all_held(store, folder)
    assert "lê Hồng Thái".encode() not in left
    assert "chị Dua".encode() not in left
    hers.keep_photo(FRONT, PEARS, SMALL)  # from a page that is still open
    store.flush()
    assert store.photos.of(dua.id) == hers.photos() == []
    assert store.photos.content(other.id, kept) == HONEY


def test_withdrawing_takes_the_photos_too(store: Store, dua: Participant) -> None:
    store.keeper(dua.id).keep_photo(FRONT, PEARS, SMALL)
    store.flush()
    store.consents.withdraw(dua.id, "keep", wording="2026-11")
    with store._access.read() as session:
        assert session.scalars(select(PhotoRow)).all() == []


def test_memory_holds_no_more_photos_than_it_can_spare_and_says_so(
    store: Store, mai: Participant, dua: Participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "HEAVIEST", 600_000)
    keeper = store.keeper(mai.id)
    first = keeper.keep_photo(FRONT, PEARS, SMALL)
    second = keeper.keep_photo(BACK, HONEY, SMALL)
    with pytest.raises(PhotoNotHeld):
        keeper.keep_photo(f"{PAGE}/photos/3", PEARS, SMALL)
    keeper.save(PAGE, "note", "lê chín tháng chín")
    assert [kept.id for kept in keeper.photos()] == [first, second]
    store.keeper(dua.id).keep_photo(FRONT, PEARS, SMALL)  # she consented: hers goes to the disk
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.flush()
    assert [kept.id for kept in store.photos.of(mai.id)] == [first, second]


def test_while_nothing_is_written_photos_wait_up_to_a_limit_and_typed_words_always(
    where: Path | str, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "HEAVIEST", 600_000)
    with open_store(where, clock=clock, patience=0.5, rescue_folder=folder) as store:
        keeper = store.keeper(someone_who_consented(store).id)
        with another_program_writing(where):
            pears = keeper.keep_photo(FRONT, PEARS, SMALL)
            honey = keeper.keep_photo(BACK, HONEY, SMALL)
            wait_until(lambda: not store.health().ok)
            with pytest.raises(DatabaseLocked):
                keeper.keep_photo(f"{PAGE}/photos/3", PEARS, SMALL)
            keeper.save(PAGE, "note", "mật ong tháng mười một")
            keeper.flush()
            assert store.health().rescued
            assert [kept.id for kept in keeper.photos()] == [pears, honey]
        wait_until(all_written(store))
        assert store.photos.content(keeper.participant, honey) == HONEY
        assert keeper.load(PAGE) == {"note": "mật ong tháng mười một"}


def test_a_hall_that_sends_all_at_once_is_asked_to_wait(
    store: Store, dua: Participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "HEAVIEST", 100_000)
    with pytest.raises(PhotosWaiting):
        store.keeper(dua.id).keep_photo(FRONT, PEARS, SMALL)


def test_from_the_rescue_journal_no_older_photo_comes_back(
    store: Store, where: Path | str, folder: Path, clock: Clock, dua: Participant
) -> None:
    """The journal could not be blanked, and what it holds is written a second time when the store is opened."""
    keeper = store.keeper(dua.id)
    with another_program_writing(where):
        keeper.keep_photo(FRONT, PEARS, SMALL)
        keeper.keep_photo(BACK, PEARS, SMALL)
        wait_until(lambda: not store.health().ok)
        keeper.flush()
        lines = (folder / "chophien-rescue.jsonl").read_bytes()
    wait_until(all_written(store))
    clock.move(seconds=1)
    honey = keeper.keep_photo(FRONT, HONEY, SMALL)
    keeper.drop_photo(BACK)
    store.close()
    (folder / "chophien-rescue.jsonl").write_bytes(lines)
    with open_store(where, clock=clock, rescue_folder=folder) as again:
        assert [kept.id for kept in again.photos.of(dua.id)] == [honey]


def test_photos_never_keep_typed_words_out_of_the_rescue_journal(tmp_path: Path, clock: Clock) -> None:
    """A photo that was cut off by a full disk leaves nothing behind that the next line runs into."""
    journal = RescueJournal(tmp_path, 1000)
    note = entries.Entry(
        uuid4(), "answer", uuid4(), clock.now, {"page": PAGE, "field": "note", "value": "x", "visit": None}
    )
    write, full = os.write, 1700

    def write_while_there_is_room(file: int, data: bytes) -> int:
        taken = min(full - os.lseek(file, 0, os.SEEK_CUR), len(data))
        if taken <= 0:
            raise OSError(ENOSPC, "no room")
        return write(file, bytes(data)[:taken])

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "write", write_while_there_is_room)
        photo = entries.Entry(uuid4(), "photo", uuid4(), clock.now, {"slot": FRONT, "photo": "A" * 5000, "thumb": ""})
        assert not journal.append([photo])
        assert journal.append([note])
    journal.close()
    assert RescueJournal(tmp_path, 1000).left_over == [note]


def test_an_answer_that_holds_a_photo_from_an_earlier_program_is_still_read(store: Store, dua: Participant) -> None:
    old = {"photo": "/9j/AAAA", "thumb": "/9j/"}
    store.keeper(dua.id).save("fields", "photo", old)
    store.flush()
    assert store.keeper(dua.id).load("fields") == {"photo": old}
