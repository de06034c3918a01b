"""What an organizer gets of a class: what reports need of women who agreed, under codes, and nothing else."""

from __future__ import annotations

import tarfile
from base64 import b64encode
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from kit.content import lesson as lesson_file
from kit.content.question import questions
from kit.domain.attendance import Half, there
from kit.domain.before_after import MOMENTS, kept_as
from kit.domain.local_time import VIET_NAM
from kit.domain.progress import kept_as as step_kept_as
from kit.reports.workshop_report import ClassRecord, workshop_report
from kit.store import open_store
from kit.store.backup import NoResults
from kit.store.backup_reading import Looker, read
from kit.store.columns import Base
from kit.store.passing import source
from kit.store.passphrase_key import Salt
from kit.store.restore import RestoreResults, restore
from kit.store.results import AGREED_SINCE, RESULTS
from kit.store.sealed import unsealing
from kit.store.workshops import PRACTICE
from tests.many_rooms import AMOUNT, HAMLETS, NAMES, PICTURE, SECRETS, UNTIL, add_room, many_rooms
from tests.store.conftest import MARKET_DAY
from tests.store.held import all_held
from tests.store.merging import PASSPHRASE, everything, merged, province, results_of, written

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from kit.store.keeper import Json
    from kit.store.records import Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

LEFT_OUT = {
    *("card", "counter", "entry", "entry_mark", "household", "listing", "local_price", "membership", "merge_conflict"),
    *("photo", "pin", "secret_key", "sign_in_try", "visit"),
}
WORDING = f"{AGREED_SINCE}.vi"
PAGE = "pricing"
file_alone = pytest.mark.sqlite("a file of results is the same whichever database it is of")


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let scrypt work less: how hard guessing is, is not what is looked at here."""
    monkeypatch.setattr(Salt, "new", classmethod(lambda cls: cls("5a17" * 8, n=1 << 4)))


def woman(store: Store, workshop: Workshop, *, keep: bool = True, totals: str = WORDING) -> UUID:
    """Add a woman who did a step; `totals`: the words of her yes to being counted, empty for a no."""
    who = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ").id
    (store.consents.give if keep else store.consents.withdraw)(who, "keep", wording=WORDING)
    (store.consents.give if totals else store.consents.withdraw)(who, "totals", wording=totals or WORDING)
    keeper = store.keeper(who)
    keeper.save(PAGE, "step-harvest", "done")
    keeper.attempt(PAGE, "harvest", ok=False, mistake="harvest_large", answer="9000 kg")
    store.flush()
    return who


def rows(file: Path, wanted: str) -> list[dict[str, object]]:
    """Return the rows of a table in a file."""

    class Taker(Looker):
        def rows(self, table: str, columns: object, rows: list[dict[str, object]]) -> None:  # noqa: ARG002
            taken.extend(rows if table == wanted else ())

    taken: list[dict[str, object]] = []
    with file.open("rb") as stream:
        read(stream, PASSPHRASE, Taker())
    return taken


def test_each_column_of_each_table_is_either_taken_or_blank() -> None:
    for table in Base.metadata.sorted_tables:
        held = RESULTS.get(table.name)
        if held is None:
            assert table.name in LEFT_OUT
            continue
        assert {*held.taken, *held.instead} == {column.name for column in table.columns}, table.name
        assert not {*held.taken} & {*held.instead}, table.name


def test_nothing_private_is_in_the_file_or_in_the_province(where: Path | str, tmp_path: Path, clock: Clock) -> None:
    (folder,) = many_rooms(tmp_path / "rooms", rooms=1, women=24)
    file = results_of(folder, tmp_path / "lop.zip")
    with (
        file.open("rb") as stream,
        unsealing(stream, PASSPHRASE) as packed,
        tarfile.open(fileobj=packed, mode="r|gz") as archive,
    ):
        inside = b"".join(content.read() for member in archive if (content := archive.extractfile(member)))
    with province(where) as database:
        merged(database, [file], today=UNTIL, clock=clock)
        rows_there = str(everything(database)).encode()
    with open_store(folder) as store, open_store(where) as target:
        (workshop,) = store.workshops.all()
        women = {who.id: who for who in store.participants.of_workshop(workshop.id)}
        (held,) = target.workshops.all()
        assert held.place == workshop.place
        numbers = {who.id: who.number for who in target.participants.of_workshop(workshop.id)}
        assert numbers.keys() == women.keys()
        assert numbers != {id_: who.number for id_, who in women.items()}
        with store._access.read() as session:
            secret = [*session.scalars(select(Base.metadata.tables["card"].c.code_hash))]
            secret += [*session.scalars(select(Base.metadata.tables["participant"].c.pictures_hash))]
        held_there = all_held(target, target.folder) if target.folder else rows_there
    texts = [*NAMES, *HAMLETS, *SECRETS, str(AMOUNT), workshop.join_code]
    marks = [text.encode() for text in texts] + [PICTURE, b64encode(PICTURE), *secret, *map(b64encode, secret)]
    for mark in marks:
        for place in (inside, rows_there, held_there):
            assert mark not in place, mark
    assert b"step-harvest" in inside


@file_alone
def test_of_who_did_not_agree_only_that_she_came_is_told(store: Store, workshop: Workshop, tmp_path: Path) -> None:
    agreed = woman(store, workshop)
    for more in ({"keep": False}, {"totals": ""}, {"totals": "2026-11-28.vi"}):
        woman(store, workshop, **more)
    silent = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ").id
    file = written(store, tmp_path / "lop.zip")
    assert len(rows(file, "participant")) == 5
    assert {row["participant_id"] for row in rows(file, "attendance")} == {
        who.id for who in store.participants.of_workshop(workshop.id) if who.id != silent
    }
    for table in ("answer", "attempt"):
        assert [row["participant_id"] for row in rows(file, table)] == [agreed]
    assert rows(file, "attempt")[0]["answer"] is None


@file_alone
def test_a_yes_to_the_older_words_does_not_stand_for_the_province(
    store: Store, workshop: Workshop, tmp_path: Path
) -> None:
    who = woman(store, workshop, totals="2026-11-28.vi")
    file = written(store, tmp_path / "lop.zip")
    assert [row["purpose"] for row in rows(file, "consent")] == ["keep"]
    store.consents.give(who, "totals", wording=WORDING)
    assert rows(written(store, tmp_path / "later.zip"), "answer")


@file_alone
def test_only_what_was_tapped_or_is_a_number_is_told(store: Store, workshop: Workshop, tmp_path: Path) -> None:
    keeper = store.keeper(woman(store, workshop))
    price: dict[str, Json] = {"product": "0b6e", "unit": "kg", "price": 20_000}
    typed: list[tuple[str, str, Json]] = [
        ("questions", "before-price_by", "neighbour"),
        ("questions", "after-price_by", ""),
        ("questions", "after-price_before", {**price, "said": "hai chục, bán cho bác Sáo"}),
        ("questions", "after-price_by", "như bác Sáo"),
        ("questions", "note", "neighbour"),
        (PAGE, "before-price_by", "neighbour"),
        (PAGE, "step-sold", "open"),
        (PAGE, "harvest", "100"),
    ]
    for page, field, value in typed:
        keeper.save(page, field, value)
    store.flush()
    told = [(row["field"], row["value"]) for row in rows(written(store, tmp_path / "lop.zip"), "answer")]
    assert told == [
        ("step-harvest", "done"),
        ("before-price_by", "neighbour"),
        ("after-price_by", ""),
        ("after-price_before", price),
    ]


@file_alone
def test_what_the_facilitator_ticked_stands_over_what_was_seen(
    store: Store, workshop: Workshop, tmp_path: Path, clock: Clock
) -> None:
    who = woman(store, workshop)
    clock.move(minutes=5)
    afternoon = Half(MARKET_DAY, late=True)
    store.attendance.tick(who, Half(MARKET_DAY, late=False), there=False)
    store.attendance.tick(who, afternoon, there=True)
    told = rows(written(store, tmp_path / "lop.zip"), "attendance")
    assert {(row["late"], row["there"]) for row in told} == {(False, False), (True, True)}


@file_alone
def test_a_practice_room_has_no_results(store: Store, workshop: Workshop, tmp_path: Path) -> None:
    store.workshops.change(workshop.id, settings={PRACTICE: True})
    with pytest.raises(NoResults):
        written(store, tmp_path / "lop.zip")
    assert list(tmp_path.glob("*.zip*")) == []


@file_alone
def test_no_room_is_opened_from_results(store: Store, workshop: Workshop, tmp_path: Path, clock: Clock) -> None:
    woman(store, workshop)
    with written(store, tmp_path / "lop.zip").open("rb") as file, pytest.raises(RestoreResults):
        restore(file, tmp_path / "again", PASSPHRASE, now=clock(), today=MARKET_DAY)
    assert not (tmp_path / "again").exists()


@file_alone
def test_a_backup_passes_without_its_names_and_texts(store: Store, tmp_path: Path) -> None:
    add_room(store, starts_on=UNTIL - timedelta(days=3), women=8, seed=3)
    store.back_up(tmp_path / "all.zip", PASSPHRASE, outside="", inside="")
    with source(tmp_path / "all.zip", PASSPHRASE) as session:
        tables = [session.execute(select(table)).all() for table in Base.metadata.sorted_tables]
    passed = str(tables)
    assert "step-harvest" in passed
    for mark in (*NAMES, *HAMLETS, *SECRETS, str(AMOUNT)):
        assert mark not in passed


@file_alone
def test_a_report_on_what_was_merged_is_the_report_of_the_room(tmp_path: Path, clock: Clock) -> None:
    (folder,) = many_rooms(tmp_path / "rooms", rooms=1, women=36)
    with province(tmp_path / "province") as database:
        merged(database, [results_of(folder, tmp_path / "lop.zip")], today=UNTIL, clock=clock)
    reports = []
    for where in (folder, tmp_path / "province"):
        with open_store(where) as store:
            lessons = {slug: lesson_file.read(slug) for slug in lesson_file.names()}
            reports.append(workshop_report(record_of(store), lessons, questions(), in_words=lambda *said: said[-1]))
    assert reports[0] == reports[1]
    assert reports[0].price.women.told
    assert any(line.right.told for line in reports[0].steps)


def record_of(store: Store) -> ClassRecord:
    """Return what a report is made from, as the console does."""
    (workshop,) = store.workshops.all()
    seen, ticked = store.attendance.seen(workshop.id), store.attendance.ticked(workshop.id)
    women = [who.id for who in store.participants.of_workshop(workshop.id)]
    answers: dict[UUID, dict[str, Json]] = {}
    for moment in MOMENTS:
        for who, _, name, value in store.answers.of_workshop(workshop.id, kept_as(moment, "")):
            answers.setdefault(who, {})[name] = value
    agreed = [
        frozenset(store.consents.agreed(workshop.id, purpose, since=since))
        for purpose, since in (("keep", ""), ("totals", AGREED_SINCE))
    ]
    return ClassRecord(
        place=workshop.place,
        begun_on=workshop.starts_on,
        made_on=UNTIL,
        there={who: there((at.astimezone(VIET_NAM) for at in seen.get(who, ())), ticked.get(who, {})) for who in women},
        counted=frozenset.intersection(*agreed),
        steps=store.answers.of_workshop(workshop.id, step_kept_as("")),
        tries=store.attempts.of_workshop(workshop.id),
        answers=answers,
        products=store.products.of_workshop(workshop.id),
    )
