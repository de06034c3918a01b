"""Many rooms: data folders of as many classes as a test asks for, each with women who do not exist, alike for one seed.

What is private carries marks that a search finds again: NAMES, HAMLETS, SECRETS. Rows are written in bulk, as the
store writes them; fifty rooms of thirty women take some seconds.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from sqlalchemy import insert

from kit.content import lesson as lesson_file
from kit.content.communes import communes
from kit.content.produce import produce
from kit.content.question import asked
from kit.domain.before_after import PAGE, kept_as
from kit.domain.progress import DONE
from kit.domain.progress import kept_as as step_kept_as
from kit.store import open_store, sequence, tables
from kit.store.columns import Base
from kit.store.database import FILE_NAME
from kit.store.results import AGREED_SINCE

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from kit.content.lesson import Lesson
    from kit.domain.before_after import Moment
    from kit.store.store import Store

NAMES = ("Mẩy Thử", "Dua Thử", "Pham Thử", "Chủ Thử", "Seo Thử", "Lở Thử")
HAMLETS = ("Thôn Thử Một", "Thôn Thử Hai", "Thôn Thử Ba")
SECRETS = ("wifi-thu-4711", "0900 000 471", "món riêng của em", "chuyện nhà em", "Hộ thử nghiệm")
AMOUNT = 47_114_711
"""Of every line of every cash book."""
PICTURE = b"\xff\xd8\xff\xe0 a picture of nothing, 4711"
WORDING, OLDER_WORDING = f"{AGREED_SINCE}.vi", "2026-11-28.vi"
UNTIL = date(2026, 11, 27)
HANOI = timedelta(hours=7)


@dataclass(frozen=True, slots=True)
class Woman:
    """`totals`: what she said to being counted: yes, no, an older yes, or nothing."""

    id: UUID
    number: int
    came: bool
    keep: bool
    totals: str


def many_rooms(
    into: Path, *, rooms: int = 50, women: int = 30, seed: int = 1, until: date = UNTIL, kept_days: int = 365
) -> list[Path]:
    """Make data folders below `into` and return them, the earliest class first.

    The classes took place in the year before `until` (what is older has been deleted), each is to be deleted
    `kept_days` after it began. `women` is about how many there are in one.
    """
    empty = into / "empty"
    open_store(empty).close()
    random = Random(seed)  # noqa: S311  # the same rooms for the same seed
    begun = sorted(until - timedelta(days=random.randrange(1, 360)) for _ in range(rooms))
    folders = []
    for number, starts_on in enumerate(begun, 1):
        folder = into / f"lop-{number:03}"
        folder.mkdir(parents=True)
        shutil.copy(empty / FILE_NAME, folder / FILE_NAME)
        count = women + random.randrange(-women // 3, women // 3 + 1)
        with open_store(folder) as store:
            add_room(store, starts_on=starts_on, women=count, seed=seed * 10_000 + number, kept_days=kept_days)
        folders.append(folder)
    shutil.rmtree(empty)
    return folders


def add_room(store: Store, *, starts_on: date, women: int, seed: int, kept_days: int = 365) -> UUID:
    """Add one class to a store, and return its id."""
    random = Random(seed)  # noqa: S311  # the same rooms for the same seed
    commune = random.choice(list(communes().values())).name
    workshop = _id(random)
    row = {
        "id": workshop,
        "place": f"Nhà văn hóa {commune}",
        "commune": commune,
        "starts_on": starts_on,
        "delete_by": starts_on + timedelta(days=kept_days),
        "join_code": "".join(random.choices("ABCDEFGHJKMNPQRSTUVWXYZ", k=6)),
        "language": "vi",
        "settings": {"wifi_name": "Chợ Phiên", "wifi_password": SECRETS[0], "contact": SECRETS[1]},
        "last_number": women,
    }

    def work(session: Session) -> None:
        session.execute(insert(tables.WorkshopRow), [row])
        rows = _Rows(session, random, workshop, starts_on)
        rows.household(women)
        for number in range(1, women + 1):
            rows.woman(number)
        rows.write()

    store._access.write(work)
    return workshop


class _Rows:
    """The rows of a class, in the order in which they would have been written."""

    def __init__(self, session: Session, random: Random, workshop: UUID, starts_on: date) -> None:
        self._session, self._random, self._workshop = session, random, workshop
        self._now = datetime.combine(starts_on, time(8), UTC) - HANOI
        self._of: dict[Any, list[dict[str, Any]]] = {}
        self._household: UUID | None = None

    def household(self, women: int) -> None:
        """Have two women in three live with a neighbour."""
        if women > 1:
            self._household = _id(self._random)
            self._add(tables.HouseholdRow, id=self._household, workshop_id=self._workshop, label=SECRETS[4])

    def woman(self, number: int) -> None:
        random = self._random
        chance = random.random()
        totals = "yes" if chance < 0.8 else "no" if chance < 0.88 else "older" if chance < 0.94 else ""
        who = Woman(_id(random), number, random.random() < 0.93, random.random() < 0.95, totals)
        if number % 29 == 0:
            self._add(tables.ErasureRow, participant_id=who.id, workshop_id=self._workshop, at=self._now)
            return
        self._add(
            tables.ParticipantRow,
            id=who.id,
            workshop_id=self._workshop,
            number=number,
            hamlet=random.choice(HAMLETS),
            name=random.choice(NAMES),
            language="vi",
            role="participant",
            pictures_salt=random.randbytes(16),
            pictures_hash=random.randbytes(32),
            wrong_tries=0,
            table_number=1 + number % 6,
            keeps=who.came and who.keep,
        )
        if self._household and number % 9 == 0:
            hers = {"participant_id": who.id, "household_id": self._household}
            self._add(tables.MembershipRow, **hers, joined_at=self._moment())
        half = {"participant_id": who.id, "day": self._now.date(), "late": random.random() < 0.5}
        if number % 11 == 0:
            self._add(tables.AttendanceRow, **half, there=who.came, at=self._moment())
        if who.came:
            self._came(who)

    def write(self) -> None:
        """Write everything; what has a sequence gets its numbers in the order of time."""
        ordered = [row for table, rows in self._of.items() if "sequence" in table.__table__.c for row in rows]
        ordered.sort(key=_moment_of)
        for number, row in enumerate(ordered, sequence.take(self._session, len(ordered)) if ordered else 0):
            row["sequence"] = number
        for table in sorted(self._of, key=lambda each: Base.metadata.sorted_tables.index(each.__table__)):
            self._session.execute(insert(table.__table__), self._of[table])

    def _came(self, who: Woman) -> None:
        random = self._random
        self._now = datetime.combine(self._now.date(), time(1, random.randrange(60)), UTC)
        visit = self._add(tables.VisitRow, participant_id=who.id, page="pricing", opened_at=self._now)
        visit |= {"last_seen_at": self._now, "closed_at": None}
        said = {"keep": who.keep} | ({"totals": who.totals != "no"} if who.totals else {})
        for purpose, granted in said.items():
            wording = OLDER_WORDING if purpose == "totals" and who.totals == "older" else WORDING
            what = {"purpose": purpose, "granted": granted, "wording": wording}
            self._add(tables.ConsentRow, participant_id=who.id, at=self._moment(), **what)
        if not who.keep:
            return
        self._questions(who, "before", good=0.3)
        for slug in lesson_file.names():
            if random.random() > 0.9 and slug != "pricing":
                continue
            self._lesson(who, slug, lesson_file.read(slug))
        if random.random() < 0.9:
            self._questions(who, "after", good=0.75)
        self._private(who)

    def _questions(self, who: Woman, moment: Moment, *, good: float) -> None:
        random = self._random
        for question in asked(moment):
            if question.choices:
                others = [choice.id for choice in question.choices if choice.id not in question.good]
                value = random.choice(question.good if random.random() < good else others)
                self._answer(who, PAGE, kept_as(moment, question.id), value)

    def _lesson(self, who: Woman, slug: str, lesson: Lesson) -> None:
        random = self._random
        finishes = random.random() < 0.7
        upto = len(lesson.steps) if finishes else random.randrange(1, len(lesson.steps))
        for step in lesson.steps[:upto]:
            kinds = [kind for kind in step.exercise.feedback if kind != "ok"] if step.exercise else []
            tries = [random.choice(kinds)] if kinds and random.random() < 0.4 else []
            for mistake in (*tries, ""):
                what = {
                    "step": step.id,
                    "ok": not mistake,
                    "mistake": mistake,
                    "answer": SECRETS[3] if mistake else None,
                }
                self._add(tables.AttemptRow, participant_id=who.id, page=slug, at=self._moment(), **what)
            self._answer(who, slug, step_kept_as(step.id), DONE)
        if slug == "pricing" and finishes:
            self._product(who)

    def _product(self, who: Woman) -> None:
        random = self._random
        kind = random.choice([each for each in produce().values() if not each.is_alcohol])
        cost = random.randrange(4, 60) * 1000
        before, price = (cost * random.randrange(80, 150) // 100 for _ in range(2))
        product, unit = uuid5(who.id, kind.id), kind.units[0]
        what = {"name": SECRETS[2], "kind": kind.id, "unit": unit, "price": max(price, before), "unit_cost": cost}
        details = {"lesson": "pricing", "note": SECRETS[3]}
        more = {"product_id": product, "kept_at": self._moment(), "details": details}
        self._add(tables.ProductRow, participant_id=who.id, **what, **more)
        answer = {"product": str(product), "unit": unit, "price": before}
        self._answer(who, PAGE, kept_as("after", "price_before"), answer)
        listing = {"product_id": product, "details": {"story": SECRETS[3]}, "kept_at": self._moment()}
        self._add(tables.ListingRow, participant_id=who.id, **listing)

    def _private(self, who: Woman) -> None:
        """Add what never leaves her room."""
        random = self._random
        self._answer(who, "listing", "story", SECRETS[3])
        line = {"kind": "income", "amount": AMOUNT, "category": "crops", "day": self._now.date(), "side": "business"}
        self._add(
            tables.EntryRow,
            participant_id=who.id,
            line_id=_id(random),
            made="typed",
            details={"note": SECRETS[3]},
            written_at=self._moment(),
            **line,
        )
        photo = {"slot": "listing/photos", "content": PICTURE, "thumb": PICTURE, "kept_at": self._moment()}
        self._add(tables.PhotoRow, participant_id=who.id, **photo)
        self._add(tables.CardRow, participant_id=who.id, code_hash=random.randbytes(32), issued_at=self._moment())

    def _answer(self, who: Woman, page: str, field: str, value: object) -> None:
        what = {"page": page, "field": field, "value": value, "visit_id": None}
        self._add(tables.AnswerRow, participant_id=who.id, saved_at=self._moment(), **what)

    def _add(self, table: Any, **row: Any) -> dict[str, Any]:
        if "id" in table.__table__.c:
            row = {"id": _id(self._random), **row}
        self._of.setdefault(table, []).append(row)
        return row

    def _moment(self) -> datetime:
        self._now += timedelta(seconds=self._random.randrange(1, 60))
        return self._now


def _id(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


def _moment_of(row: dict[str, Any]) -> datetime:
    moment: datetime = next(value for name, value in row.items() if name in ("at", "saved_at", "kept_at", "written_at"))
    return moment
