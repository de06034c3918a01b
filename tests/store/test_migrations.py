from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from kit.store import open_store
from kit.store.columns import Base
from kit.store.database import Database
from kit.store.refusals import DatabaseNewer
from kit.store.schema import alembic_config, bring_up_to_date
from tests.store.conftest import Clock, a_workshop

if TYPE_CHECKING:
    from pathlib import Path

    from alembic.config import Config


def test_the_migrations_make_the_tables_of_the_program(bare: Path | str) -> None:
    database = Database(bare)
    bring_up_to_date(database)
    with database.writing.connect() as connection:
        assert len(inspect(connection).get_table_names()) > 10
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    database.close()


def test_there_is_one_line_of_migrations() -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    assert len(scripts.get_heads()) == 1
    assert len(scripts.get_bases()) == 1


def test_a_database_of_a_later_version_is_refused_and_left_as_it_is(where: Path | str, clock: Clock) -> None:
    with open_store(where, clock=clock) as store:
        workshop = a_workshop(store)
    database = Database(where)
    with database.writing.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseNewer):
        open_store(where, clock=clock)
    with database.writing.begin() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "9999"
        assert connection.scalar(text("SELECT place FROM workshop")) == workshop.place
    database.close()


def test_a_migration_that_breaks_off_leaves_nothing_behind(bare: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(bare)
    upgrade = command.upgrade

    def break_off(config: Config, revision: str) -> None:
        upgrade(config, revision)
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "upgrade", break_off)
    with pytest.raises(KeyboardInterrupt):
        bring_up_to_date(database)
    monkeypatch.undo()
    with database.writing.connect() as connection:
        assert inspect(connection).get_table_names() == []
    bring_up_to_date(database)
    with database.writing.connect() as connection:
        assert "answer" in inspect(connection).get_table_names()
    database.close()


def test_the_migrations_are_said_in_postgresql_too() -> None:
    with redirect_stdout(StringIO()) as said:
        config = alembic_config()
        config.output_buffer = said
        command.upgrade(config, "head", sql=True)
    sql = said.getvalue()
    assert "CREATE TABLE participant" in sql
    assert "id UUID NOT NULL" in sql
    assert "saved_at TIMESTAMP WITH TIME ZONE NOT NULL" in sql
    assert all(f"CREATE TABLE {table} " in sql for table in Base.metadata.tables)
