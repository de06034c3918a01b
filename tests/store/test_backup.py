"""A backup while the room is open, the data gone, the backup brought back: everything is there again."""

from __future__ import annotations

import io
import json
import os
import stat
import zipfile
from datetime import UTC, date, datetime
from threading import Event, Thread
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pyrage
import pytest
from sqlalchemy import insert, inspect, select

from kit.store import backup_rows, backup_writing, open_store, passphrase_key
from kit.store.backup import BackupNoRoom, BackupNotWritten, BackupThere, own_folders
from kit.store.backup_reading import read
from kit.store.backup_rows import LEFT_OUT
from kit.store.columns import Base
from kit.store.database import Database
from kit.store.passphrase_key import Salt, identity
from kit.store.restore import RestoreIntoUsed, RestoreTooLate, restore
from kit.store.schema import bring_up_to_date
from kit.store.sealed import BackupDamaged, BackupNewer, BackupNotOne, PassphraseWrong, sealing, unsealing
from kit.store.secret_keys import CARDS
from tests.store.conftest import MARKET_DAY, Clock

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Column

    from kit.store.backup import Contents
    from kit.store.records import Participant, Workshop
    from kit.store.store import Store

PAGE = "01_pricing"
PASSPHRASE = "cho phien som mai nang am"  # noqa: S105  # of nothing but these tests
PHOTO = b"\xff\xd8" + bytes(range(256)) * 800
NOW = datetime(2026, 11, 25, tzinfo=UTC)
once = pytest.mark.sqlite("a backup is the same file whichever database it is of")
Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let scrypt work less: how hard guessing is, is not what is looked at here."""
    monkeypatch.setattr(Salt, "new", classmethod(lambda cls: cls("5a17" * 8, n=1 << 4)))


@pytest.fixture
def notebooks(folder: Path) -> Path:
    own = folder / "notebooks"
    (own / "en").mkdir(parents=True)
    (own / "01_pricing.ipynb").write_text('{"nói": "chè của mình"}', encoding="utf-8")
    (own / "en" / "01_pricing.ipynb").write_text("{}", encoding="utf-8")
    (own / ".ipynb_checkpoints").mkdir()
    (own / ".ipynb_checkpoints" / "old.ipynb").write_text("{}", encoding="utf-8")
    return own


@pytest.fixture
def lived_in(store: Store, workshop: Workshop, dua: Participant, mai: Participant) -> Store:
    """A store in which every table has something."""
    store.households.form(workshop.id, [mai.id])
    store.participants.set_pictures(dua.id, (1, 2, 3))
    store.cards.issue(dua.id)
    store.pins.put(workshop.id, "902174")
    store.secret_keys.key("room-cookies")
    store.prices.add(workshop.id, product="lê", low=18_000, high=22_000, unit="kg", place="chợ", observed_on=MARKET_DAY)
    keeper = store.keeper(dua.id, store.visits.open(dua.id, PAGE))
    for number, value in enumerate([1, 2.5, "chè búp\n“Mỷ”", None, True, [1, {"đ": None}], {}]):
        keeper.save(PAGE, f"field-{number}", value)
    keeper.attempt(PAGE, "cost", ok=False, mistake="own-labour-missing")
    keeper.keep_photo("listing-1", PHOTO, b"\xff\xd8small")
    gone = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Súa")
    store.participants.forget(gone.id)
    with pytest.raises(Exception, match="pictures-wrong"):
        store.sign_in.check(workshop.id, dua.number, dua.hamlet, (4, 5, 6))
    store.flush()
    with store._access.database.writing.begin() as connection:
        for table in Base.metadata.sorted_tables:
            if connection.execute(select(table)).first() is None:
                connection.execute(
                    insert(table), {held.name: _some(held, mai.id, workshop.id) for held in table.columns}
                )
    return store


def _some(held: Column[Any], participant: UUID, workshop: UUID) -> object:
    """Return what may stand in a column."""
    pointed = {key.column.table.name for key in held.foreign_keys}
    if pointed:
        return participant if "participant" in pointed else workshop
    some = {"int": 7, "text": "chè", "bytes": b"\0\xff", "bool": True, "day": MARKET_DAY, "moment": NOW}
    return {**some, "uuid": uuid4(), "json": {"đ": [1, None]}}[backup_rows.columns_of(held.table)[held.name]]


def back_up(store: Store, path: Path, **more: Any) -> Contents:
    return store.back_up(path, PASSPHRASE, outside="Tệp đã khóa.", inside="Có gì trong này.", **more)


def brought_back(path: Path, folder: Path, passphrase: str = PASSPHRASE, **more: Any) -> Contents:
    with path.open("rb") as file:
        return restore(file, folder, passphrase, **{"now": NOW, "today": NOW.date(), **more}).contents


def tables_of(store: Store) -> Rows:
    """Return every row of every table that a backup holds, without the note of the last backup."""
    with store._access.read() as session:
        found = {}
        for table in Base.metadata.sorted_tables:
            if table.name not in LEFT_OUT:
                rows = [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
                found[table.name] = [row for row in rows if table.name != "secret_key" or row[0] == CARDS]
    return found


def test_after_a_backup_and_the_loss_of_all_everything_is_there_again(
    lived_in: Store, folder: Path, notebooks: Path, tmp_path: Path, clock: Clock
) -> None:
    before = tables_of(lived_in)
    assert set(before) | LEFT_OUT == set(Base.metadata.tables)
    assert not [name for name, rows in before.items() if not rows]
    pack = folder / "courses" / "4ed29fd0b2daa51d" / "lessons" / "safety.toml"
    pack.parent.mkdir(parents=True)
    pack.write_text("number = 5", encoding="utf-8")
    made = back_up(lived_in, tmp_path / "backup.zip", own=own_folders(folder))
    assert made.notebooks == ("01_pricing.ipynb", "en/01_pricing.ipynb")

    again = tmp_path / "máy khác" / "data"
    assert brought_back(tmp_path / "backup.zip", again) == made

    with open_store(again, clock=clock) as restored:
        assert tables_of(restored) == before
    for path in ("01_pricing.ipynb", "en/01_pricing.ipynb"):
        assert (again / "notebooks" / path).read_bytes() == (notebooks / path).read_bytes()
    assert not (again / "notebooks" / ".ipynb_checkpoints").exists()
    assert (again / pack.relative_to(folder)).read_text(encoding="utf-8") == "number = 5"
    assert [path.name for path in again.parent.iterdir()] == ["data"]


def test_what_stays_on_the_laptop_is_the_pin_and_the_key_of_cookies(
    lived_in: Store, workshop: Workshop, tmp_path: Path, clock: Clock
) -> None:
    cards, cookies = lived_in.secret_keys.key(CARDS), lived_in.secret_keys.key("room-cookies")
    back_up(lived_in, tmp_path / "backup.zip")
    brought_back(tmp_path / "backup.zip", tmp_path / "again")
    with open_store(tmp_path / "again", clock=clock) as restored:
        assert restored.secret_keys.key(CARDS) == cards
        assert restored.secret_keys.key("room-cookies") != cookies
        assert not restored.pins.is_set(workshop.id)


def test_a_backup_made_while_people_type_is_of_one_moment(
    store: Store, tmp_path: Path, clock: Clock, dua: Participant
) -> None:
    keeper, stop = store.keeper(dua.id), Event()

    def type_on() -> None:
        number = 0
        while not stop.wait(0.001):
            number += 1
            keeper.save(PAGE, "first", number)
            keeper.save(PAGE, "second", number)

    typing = Thread(target=type_on)
    keeper.save(PAGE, "before", "chè")
    typing.start()
    try:
        made = back_up(store, tmp_path / "backup.zip")
    finally:
        stop.set()
        typing.join()
    assert brought_back(tmp_path / "backup.zip", tmp_path / "again").rows == made.rows
    with open_store(tmp_path / "again", clock=clock) as restored:
        values = restored.keeper(dua.id).load(PAGE)
    assert values["before"] == "chè"
    assert int(str(values.get("first", 0))) - int(str(values.get("second", 0))) in (0, 1)


@once
def test_a_backup_is_private_and_written_over_nothing(lived_in: Store, tmp_path: Path) -> None:
    path = tmp_path / "usb" / "backup.zip"
    path.parent.mkdir()
    back_up(lived_in, path)
    assert not stat.S_IMODE(path.stat().st_mode) & 0o077
    before = path.read_bytes()
    with pytest.raises(BackupThere):
        back_up(lived_in, path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@once
def test_nothing_of_anybody_can_be_read_without_the_passphrase(lived_in: Store, tmp_path: Path) -> None:
    back_up(lived_in, tmp_path / "backup.zip")
    data = (tmp_path / "backup.zip").read_bytes()
    assert "Tệp đã khóa.".encode() in data
    assert not [word for word in ("Dua", "Khau Tràng", "Hồng Thái", "Có gì trong này.") if word.encode() in data]


@once
def test_where_its_place_does_not_take_it_nothing_half_stays(lived_in: Store, tmp_path: Path) -> None:
    with pytest.raises(BackupNotWritten):
        back_up(lived_in, tmp_path / "no such folder" / "backup.zip")


@pytest.fixture
def backup(lived_in: Store, tmp_path: Path) -> bytes:
    back_up(lived_in, tmp_path / "backup.zip")
    return (tmp_path / "backup.zip").read_bytes()


def attempt(data: bytes, folder: Path, passphrase: str = PASSPHRASE) -> Contents:
    return restore(io.BytesIO(data), folder, passphrase, now=NOW, today=NOW.date()).contents


@once
def test_a_file_cut_off_anywhere_is_refused_and_leaves_nothing(backup: bytes, tmp_path: Path) -> None:
    places = [0, 1, 3, 30, 200, 400, *range(1000, len(backup), len(backup) // 20), len(backup) - 100, len(backup) - 1]
    for end in places:
        with pytest.raises((BackupDamaged, BackupNotOne)):
            attempt(backup[:end], tmp_path / "again")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("again")]


@once
def test_a_file_that_was_changed_anywhere_is_refused_or_brings_the_same_back(backup: bytes, tmp_path: Path) -> None:
    good = read(io.BytesIO(backup), PASSPHRASE)
    changed = 0
    for at in [
        *range(0, 1200, 7),
        *range(1200, len(backup), len(backup) // 40),
        *range(len(backup) - 400, len(backup), 7),
    ]:
        data = bytearray(backup)
        data[at] ^= 1 << at % 8
        try:
            assert read(io.BytesIO(bytes(data)), PASSPHRASE) == good
        except (BackupDamaged, BackupNotOne, PassphraseWrong):
            changed += 1
    assert changed > 100


@once
def test_the_wrong_passphrase_opens_nothing(backup: bytes, tmp_path: Path) -> None:
    with pytest.raises(PassphraseWrong):
        attempt(backup, tmp_path / "again", "cho phien som mai nang to")
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("data", [b"", b"x", b"PK\3\4", b"%PDF-1.7\n" * 99])
def test_what_is_no_backup_is_called_so(data: bytes, tmp_path: Path) -> None:
    with pytest.raises((BackupNotOne, BackupDamaged)):
        attempt(data, tmp_path / "again")


@once
@pytest.mark.parametrize(("what", "value"), [("FORMAT", 99), ("revisions", lambda: ["9999"])])
def test_a_backup_of_a_later_version_is_refused(
    lived_in: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, value: object
) -> None:
    monkeypatch.setattr(backup_writing, what, value)
    back_up(lived_in, tmp_path / "backup.zip")
    with pytest.raises(BackupNewer):
        brought_back(tmp_path / "backup.zip", tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    store: Store, dua: Participant, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of before women sat at tables: the backup knows no such column."""
    database = Database(tmp_path / "then")
    bring_up_to_date(database, "0004")
    tables = inspect(database.writing)
    of_then = {name: {held["name"] for held in tables.get_columns(name)} for name in tables.get_table_names()}
    database.close()
    store.keeper(dua.id).save(PAGE, "note", "chè")
    store.flush()
    of_today = backup_rows.columns_of
    monkeypatch.setattr(backup_rows, "LEFT_OUT", LEFT_OUT | (set(Base.metadata.tables) - set(of_then)))
    monkeypatch.setattr(
        backup_rows,
        "columns_of",
        lambda table: {name: kind for name, kind in of_today(table).items() if name in of_then[table.name]},
    )
    monkeypatch.setattr(backup_writing, "revisions", lambda: ["0004"])
    made = back_up(store, tmp_path / "backup.zip")
    assert "table_number" not in made.about.tables["participant"]
    monkeypatch.undo()
    brought_back(tmp_path / "backup.zip", tmp_path / "again")
    with open_store(tmp_path / "again", clock=clock) as restored:
        assert restored.participants.get(dua.id) == store.participants.get(dua.id)
        assert restored.keeper(dua.id).load(PAGE) == {"note": "chè"}


@once
def test_nothing_that_is_there_is_overwritten(backup: bytes, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(RestoreIntoUsed) as refusal:
        attempt(backup, folder)
    free = refusal.value.details["free"]
    assert free == f"{folder}-2"
    (tmp_path / "empty").mkdir()
    attempt(backup, tmp_path / "empty")
    assert (tmp_path / "empty" / "chophien.sqlite3").exists()


@once
def test_after_the_day_on_which_all_is_deleted_nothing_is_brought_back(
    lived_in: Store, workshop: Workshop, tmp_path: Path
) -> None:
    back_up(lived_in, tmp_path / "backup.zip")
    with pytest.raises(RestoreTooLate) as refusal:
        brought_back(tmp_path / "backup.zip", tmp_path / "again", today=workshop.delete_by)
    assert refusal.value.details["day"] == workshop.delete_by
    assert not (tmp_path / "again").exists()
    brought_back(tmp_path / "backup.zip", tmp_path / "again", today=date(2027, 2, 23))


def test_a_woman_who_was_deleted_after_the_backup_is_left_out_where_her_id_is_known(
    lived_in: Store, dua: Participant, mai: Participant, tmp_path: Path, clock: Clock
) -> None:
    lived_in.keeper(dua.id).save(PAGE, "note", "lời riêng của Dua")
    lived_in.flush()
    back_up(lived_in, tmp_path / "backup.zip")
    clock.move(minutes=5)
    lived_in.participants.forget(dua.id)
    assert dua.id in lived_in.erasures.all()
    assert lived_in.erasures.since(clock.now.replace(minute=31)) == 1
    brought_back(tmp_path / "backup.zip", tmp_path / "again", forgotten=lived_in.erasures.all())
    everything = b"".join(path.read_bytes() for path in (tmp_path / "again").iterdir())
    assert "lời riêng của Dua".encode() not in everything
    with open_store(tmp_path / "again", clock=clock) as restored:
        (workshop,) = restored.workshops.all()
        assert [who.id for who in restored.participants.of_workshop(workshop.id)] == [mai.id]


@once
def test_the_workshop_says_when_it_was_last_backed_up(
    lived_in: Store, workshop: Workshop, tmp_path: Path, clock: Clock
) -> None:
    back_up(lived_in, tmp_path / "backup.zip")
    assert lived_in.workshops.get(workshop.id).settings["backed_up_at"] == clock.now.isoformat()


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="a device that is always full is Linux's")
@once
def test_a_full_stick_says_so_and_keeps_no_half_of_it(
    lived_in: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def full(path: Any, *arguments: Any) -> int:
        return os.open("/dev/full", os.O_RDWR) if str(path).endswith(".part") else real(path, *arguments)

    monkeypatch.setattr(backup_writing.os, "open", full)
    with pytest.raises(BackupNoRoom):
        back_up(lived_in, tmp_path / "backup.zip")
    assert not list(tmp_path.glob("backup*"))


def test_the_stream_opens_with_any_age_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """With scrypt's work as it is."""
    monkeypatch.undo()
    file = io.BytesIO()
    with sealing(file, PASSPHRASE, "") as stream:
        stream.write(b"rows")
    with zipfile.ZipFile(file) as archive:
        seal = json.loads(archive.read("seal.json"))
        assert seal.pop("format") == 1
        key = identity(PASSPHRASE, Salt(**seal))
        assert seal["n"] * seal["r"] * 128 == 128 << 20
        assert pyrage.decrypt(archive.read("backup.tar.gz.age"), [pyrage.x25519.Identity.from_str(key)]) == b"rows"
    with unsealing(file, PASSPHRASE) as stream:
        assert stream.read() == b"rows"


def test_identities_are_written_as_age_writes_them() -> None:
    key = str(pyrage.x25519.Identity.generate())
    digits = [passphrase_key.LETTERS.index(letter) for letter in key.lower().partition("-1")[2]][:-6]
    number = 0
    for digit in digits:
        number = number << 5 | digit
    assert passphrase_key._bech32((number >> 4).to_bytes(32)).upper() == key
