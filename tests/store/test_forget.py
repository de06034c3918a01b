""" "Xóa hết của tôi": nothing of her is left, not in a table and not in a file."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlalchemy import select, text

from kit.store.columns import Base
from kit.store.refusals import CardCodeUnknown, CardNumberUnknown, NotFound
from kit.store.tables import ErasureRow
from tests.store.held import all_held

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store

PAGE = "01_pricing"


def wait_until_scrubbed(store: Store) -> None:
    until = time.monotonic() + 10
    while store._access.database.scrub_due:
        assert time.monotonic() < until
        time.sleep(0.05)


def test_no_word_of_hers_is_left_in_any_file(store: Store, folder: Path, workshop: Workshop, dua: Participant) -> None:
    words = [f"lời của chị Súa số {number}" for number in range(400)]
    sua = store.participants.add(workshop.id, hamlet="Lũng Khỏe", name="Súa")
    store.consents.give(sua.id, "keep", wording="lời-hỏi-riêng")
    hers, others = store.keeper(sua.id, store.visits.open(sua.id, "trang-riêng")), store.keeper(dua.id)
    for number, word in enumerate(words):
        hers.save(PAGE, f"ô-riêng-{number % 40}", {"note": word * (1 + number % 9)})
        others.save(PAGE, f"note-{number % 7}", f"người khác {number}")
    hers.attempt(PAGE, "bước-riêng", ok=False, mistake="lỗi-riêng")
    store.flush()
    before = all_held(store, folder)
    private = [*words, "Súa", "Lũng Khỏe", "riêng"]
    assert not [word for word in private if word.encode() not in before]

    store.participants.forget(sua.id)

    after = all_held(store, folder)
    assert not [word for word in private if word.encode() in after]
    assert others.load(PAGE)["note-0"] == "người khác 399"


def test_no_table_knows_her(store: Store, workshop: Workshop, mai: Participant) -> None:
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.households.form(workshop.id, [mai.id])
    store.participants.set_pictures(mai.id, (1, 2, 3))
    code = store.cards.issue(mai.id).code
    store.keeper(mai.id, store.visits.open(mai.id, PAGE)).save(PAGE, "price", 1)
    store.keeper(mai.id).attempt(PAGE, "cost", ok=True)
    store.flush()
    with pytest.raises(Exception, match="pictures-wrong"):
        store.sign_in.check(workshop.id, mai.number, mai.hamlet, (4, 5, 6))

    store.participants.forget(mai.id)

    with store._access.read() as session:
        for table in Base.metadata.sorted_tables:
            ids = [column for column in table.columns if column.type.python_type is UUID]
            rows = [row for column in ids for row in session.execute(select(table).where(column == mai.id))]
            assert len(rows) == (table.name == "erasure"), table.name
    with pytest.raises(NotFound):
        store.participants.get(mai.id)
    with pytest.raises(CardCodeUnknown):
        store.cards.find(code)
    with pytest.raises(CardNumberUnknown):
        store.participants.by_number(workshop.id, mai.number, mai.hamlet)


def test_what_her_open_page_still_sends_is_dropped(store: Store, folder: Path, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "note", "trước khi xóa")
    store.participants.forget(dua.id)
    keeper.save(PAGE, "note", "sau khi xóa")
    keeper.attempt(PAGE, "cost", ok=True)
    keeper.flush()
    assert keeper.load(PAGE) == {}
    assert store.health().ok
    assert "khi xóa".encode() not in all_held(store, folder)


@pytest.mark.sqlite("overwriting what was deleted waits for readers of the file")
def test_a_reader_elsewhere_delays_the_scrubbing_and_does_not_prevent_it(
    store: Store, folder: Path, dua: Participant
) -> None:
    store.keeper(dua.id).save(PAGE, "note", "thổ cẩm của Dua")
    store.flush()
    with store._access.read() as reader:
        reader.execute(text("SELECT count(*) FROM answer")).all()
        store.participants.forget(dua.id)
        assert store._access.database.scrub_due
    wait_until_scrubbed(store)
    assert "thổ cẩm của Dua".encode() not in all_held(store, folder)


def test_that_someone_was_forgotten_is_remembered_without_saying_who(store: Store, mai: Participant) -> None:
    store.participants.forget(mai.id)
    with store._access.read() as session:
        erasure = session.scalars(select(ErasureRow)).one()
    assert (erasure.participant_id, erasure.workshop_id) == (mai.id, mai.workshop)
    assert {column.name for column in ErasureRow.__table__.columns} == {"participant_id", "workshop_id", "at"}


def test_nobody_is_forgotten_twice(store: Store, mai: Participant) -> None:
    store.participants.forget(mai.id)
    with pytest.raises(NotFound):
        store.participants.forget(mai.id)
