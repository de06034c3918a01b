"""Schema: brings a database's tables to this version's, by the Alembic migrations beside this file."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kit.store.postgresql import PATIENCE
from kit.store.refusals import DatabaseNewer

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from sqlalchemy.engine import Connection

    from kit.store.database import Database

OTHERS_MIGRATE = 60.0
"""Seconds that a program waits for another that is at the same migrations."""
MIGRATIONS = Path(__file__).parent / "migrations"

_one_at_a_time = Lock()  # Alembic's context is one for the whole process


def alembic_config(connection: Connection | None = None) -> Config:
    """Return Alembic's settings without an alembic.ini: a wheel has none."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def revisions() -> list[str]:
    """Return the names of the migrations, the newest first: it is what this version's tables are."""
    return [script.revision for script in _scripts().walk_revisions()]


def bring_up_to_date(database: Database, revision: str = "head") -> None:
    """Apply the migrations that `database` lacks, all or none; up to `revision`, if not all.

    Raises DatabaseNewer and StoreTrouble.
    """
    from alembic import command
    from alembic.migration import MigrationContext

    patience = {} if database.file else {PATIENCE: OTHERS_MIGRATE}  # a file that is held is said at once
    patient = database.writing.execution_options(**patience)
    with _one_at_a_time, database.troubles(), patient.begin() as connection:
        config, scripts = alembic_config(connection), _scripts()
        known = {script.revision for script in scripts.walk_revisions()}
        current = set(MigrationContext.configure(connection).get_current_heads())
        if not current <= known:
            raise DatabaseNewer(folder=database.place)
        if current != set(scripts.get_heads()):
            command.upgrade(config, revision)


def _scripts() -> ScriptDirectory:
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(alembic_config())
