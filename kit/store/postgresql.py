"""PostgreSQL: how an organizer's server is spoken to.

What SQLite gives by itself is asked for here: one writer at a time, whichever programs share the database; readers that
cannot write; a wait for another's lock that ends. Each program takes at most one connection to write and a few to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from kit.store.refusals import DatabaseAddressWrong, DatabaseDriverMissing, StoreInUse

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.engine import URL, Connection, Engine

DRIVER = "postgresql+psycopg"
SHORT_NAMES = frozenset({"postgres", "postgresql"})
WRITERS_LOCK = 0x43_68_6F_50  # "ChoP"
ROOM_LOCK = 0x43_68_6F_52  # "ChoR"
PATIENCE = "patience"
"""Seconds, as an execution option: how long a transaction waits for the lock where the usual wait is too short."""
REACHED_WITHIN = 5
FORGOTTEN_AFTER = 30
"""Seconds after which the server ends a writing transaction that a program left open: the others wait for it."""
UNREACHED = {"tcp_keepalives_idle": 30, "tcp_keepalives_interval": 10, "tcp_keepalives_count": 3}
"""When the server lets go of a program whose machine is gone, with the locks that it had."""


def address(text: str) -> URL:
    """Return a database's address; "postgres://" and "postgresql://" mean the driver that we have.

    Raises DatabaseAddressWrong.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise DatabaseAddressWrong from error
    return url.set(drivername=DRIVER) if url.drivername in SHORT_NAMES else url


def engines(
    url: URL, write_wait: float, read_wait: float, most_readers: int, as_json: Callable[[object], str]
) -> tuple[Engine, Engine]:
    """Return what writes, on one connection, and what only reads. Raises DatabaseDriverMissing.

    `write_wait` and `read_wait` are how many seconds they wait for another program's lock.
    """
    shared: dict[str, Any] = {"json_serializer": as_json, "pool_pre_ping": True, "hide_parameters": True}
    idle = {"idle_in_transaction_session_timeout": FORGOTTEN_AFTER}
    try:
        writing = create_engine(
            url,
            pool_size=1,
            max_overflow=0,
            connect_args=_settings(url, {"lock_timeout": write_wait, **idle}),
            **shared,
        )
        reading = create_engine(
            url,
            pool_size=2,
            max_overflow=most_readers - 2,
            connect_args=_settings(url, {"lock_timeout": read_wait}, read_only=True),
            **shared,
        )
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise DatabaseDriverMissing(address=url.render_as_string(hide_password=True)) from error

    @event.listens_for(writing, "begin")
    def _begin(connection: Connection) -> None:
        patience = connection.get_execution_options().get(PATIENCE)
        if patience:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {round(patience * 1000)}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")

    return writing, reading


def keep_alone(writing: Engine) -> None:
    """Have every connection that writes hold the lock of the one room: who has lost it cannot write.

    A connection that does not get it raises StoreInUse. The lock ends with its connection, however that ends.
    """

    @event.listens_for(writing, "connect")
    def _alone(connection: Any, _: object) -> None:
        with connection.cursor() as cursor:
            (held,) = cursor.execute(f"SELECT pg_try_advisory_lock({ROOM_LOCK})").fetchone()
        connection.commit()
        if not held:
            connection.close()
            raise StoreInUse(folder=writing.url.render_as_string(hide_password=True))


def _settings(url: URL, seconds: dict[str, float], *, read_only: bool = False) -> dict[str, Any]:
    """Return what a connection is made with; what stands in the address itself comes first."""
    if url.drivername != DRIVER:
        return {}
    settings = [f"-c {name}={round(value * 1000)}" for name, value in seconds.items()]
    settings += [f"-c {name}={value}" for name, value in UNREACHED.items()]
    settings += ["-c default_transaction_read_only=on"] if read_only else []
    given = {"connect_timeout": REACHED_WITHIN, **url.query}
    return {**given, "options": " ".join([*settings, str(url.query.get("options", ""))]).strip()}
