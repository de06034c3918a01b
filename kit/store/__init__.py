"""Layer 2: what people entered, kept safe.

`open_store` opens a workshop's data and brings its tables up to date. The repositories of the `Store` it returns have
plain verbs, take and give the frozen records of `kit.store.records`, and raise the refusals of `kit.store.refusals`
(each has a `kind`, and a sentence `refusal-<kind>` in the catalogues).

    store = open_store(folder, clock=utc_now)           # or "postgresql+psycopg://…"
    store.workshops      add, get, all, change, due, delete
    store.participants   add, add_many, get, by_number, of_workshop, hamlets, rename, set_pictures,
                         unlock, forget
    store.households     form, join, leave, of, members
    store.cards          issue, issue_many, find
    store.sign_in        check
    store.consents       give, withdraw, granted, state, history
    store.visits         open, seen, close, of
    store.answers        latest, history
    store.attempts       of, of_workshop, tally
    store.prices         add, on, since
    store.products       of, of_workshop, one
    store.attendance     tick, ticked, seen
    store.listings       of, shared
    store.photos         of, content
    store.pins           is_set, put, check
    store.secret_keys    key
    store.keeper(participant, visit=None) -> ParticipantKeeper, which pages load from and save to
    store.health()       what is wrong, since when, how much is waiting
    store.flush()        returns when all that was saved so far would survive a power cut
    store.erasures       all, since
    store.conflicts      all
    store.copy_to(path)  one consistent copy
    store.back_up(path, passphrase, …)   one file that only the passphrase opens; kit.store.restore reads it back
    store.write_results(path, passphrase, …)   what an organizer gets of it (kit.store.results), for kit.store.merge
    store.one_moment()   a long look, for what reads much
    store.close()

All writing goes through one thread. What a page saves returns at once and is written within tens of milliseconds; every
other verb returns when its change is on the disk. Importing this package loads no database library.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kit.store.store import Store

__all__ = ["open_store", "utc_now"]

DATABASE_URL = "CHOPHIEN_DATABASE_URL"


def utc_now() -> datetime:
    """Return this machine's time. The store takes a clock as an argument; this is the real one."""
    return datetime.now(UTC)


def open_store(
    where: str | Path,
    *,
    clock: Callable[[], datetime] = utc_now,
    patience: float = 5.0,
    rescue_folder: Path | None = None,
    room: bool = False,
) -> Store:
    """Open the store in the folder or at the database address `where`, with its tables brought up to date.

    `clock` gives the time (UTC-aware) of every row. `patience` is how many seconds a verb waits for a database that
    does not take it before it raises. `rescue_folder` is where saved values go while the database takes none: by itself
    the data folder, for a database server nowhere. `room` holds it for the one room that may run on it. Raises
    StoreTrouble (folder read-only, disk full, database locked, damaged or not reached; another room on it) and
    DatabaseNewer.
    """
    from kit.store.store import Store

    return Store.open(where, clock=clock, patience=patience, rescue_folder=rescue_folder, room=room)


def place_of_store(folder: Path) -> str | Path:
    """Return where this machine keeps its store: the address in CHOPHIEN_DATABASE_URL, or without one, `folder`."""
    return os.environ.get(DATABASE_URL) or folder
