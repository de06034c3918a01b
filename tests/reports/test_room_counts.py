"""What a room says of itself, against a count of its tables by hand, and merged as in the room itself."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from kit.content.lesson import names, read
from kit.content.question import questions
from kit.domain.attendance import Half
from kit.reports.province_report import CAME, CHANGED, COUNTED, DECIDED, ManyRooms, answered, halves
from kit.reports.room_counts import room_counts
from kit.store import open_store
from kit.store.database import FILE_NAME
from kit.store.workshops import PRACTICE
from tests.many_rooms import add_room, many_rooms
from tests.store.conftest import Clock
from tests.store.merging import merged, province

if TYPE_CHECKING:
    from pathlib import Path

    from kit.domain.province import RoomCounts

LESSONS = {slug: read(slug) for slug in names()}
DAY = date(2026, 11, 24)
BY_HAND = {
    COUNTED: """SELECT count(*) FROM participant p WHERE keeps AND EXISTS (SELECT 1 FROM consent c
        WHERE c.participant_id = p.id AND purpose = 'totals' AND granted AND wording >= '2026-11-29')""",
    DECIDED: f"""SELECT count(*) FROM (SELECT participant_id FROM answer WHERE page = 'pricing' AND value = '"done"'
        GROUP BY participant_id HAVING count(DISTINCT field) = {len(LESSONS["pricing"].steps)})
        WHERE participant_id IN (SELECT p.id FROM participant p JOIN consent c ON c.participant_id = p.id
        WHERE keeps AND purpose = 'totals' AND granted AND wording >= '2026-11-29')""",  # noqa: S608
    answered("after", "writes_money"): """SELECT count(*) FROM answer a JOIN consent c USING (participant_id)
        WHERE field = 'after-writes_money' AND value = '"yes"' AND purpose = 'totals' AND granted
        AND wording >= '2026-11-29' AND participant_id IN
        (SELECT participant_id FROM answer WHERE field = 'before-writes_money')""",
}


def counts(where: Path) -> list[RoomCounts]:
    with open_store(where) as store:
        return room_counts(store, LESSONS, questions())


def test_counts_are_those_of_the_tables_by_hand(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add_room(store, starts_on=DAY, women=60, seed=3)
    (room,) = counts(tmp_path)
    with sqlite3.connect(tmp_path / FILE_NAME) as database:
        by_hand = {measure: database.execute(query).fetchone()[0] for measure, query in BY_HAND.items()}
    database.close()
    assert {measure: room.women[measure] for measure in by_hand} == by_hand
    assert all(by_hand.values())
    assert room.day == DAY
    assert room.lessons == tuple(LESSONS)
    assert len(room.changes) == room.women[CHANGED] > 0
    assert room.women[CAME] > room.women[COUNTED]


def test_rooms_say_the_same_merged_and_apart(tmp_path: Path) -> None:
    folders = many_rooms(tmp_path / "apart", rooms=4, women=12, seed=5)
    together = tmp_path / "together"
    with province(together) as database:
        merged(database, folders, today=date(2026, 11, 28), clock=Clock())
    apart = [room for folder in folders for room in counts(folder)]
    both = [sorted(rooms, key=lambda room: room.id) for rooms in (apart, counts(together))]
    assert both[0] == both[1]
    assert ManyRooms(both[0], LESSONS, questions(), DAY).report().rooms == 4


def test_a_tick_by_hand_brings_who_had_no_phone_and_a_practice_is_no_room(tmp_path: Path) -> None:
    with open_store(tmp_path, clock=lambda: datetime(2026, 11, 24, 2, tzinfo=UTC)) as store:
        dates = {"starts_on": DAY, "delete_by": date(2027, 2, 24)}
        workshop = store.workshops.add(place="Nà Mụ", commune="hồng thái", **dates)
        store.workshops.add(place="Tập", commune="Hồng Thái", settings={PRACTICE: True}, **dates)
        mai = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mai")
        store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua")
        for late in (False, True):
            store.attendance.tick(mai.id, Half(DAY, late=late), there=True)
    (room,) = counts(tmp_path)
    assert room.commune == "Xã Hồng Thái", "as the commune is called, however it was typed"
    assert room.women == {CAME: 1, COUNTED: 0, halves(2): 1}
    assert room.lessons == ()
