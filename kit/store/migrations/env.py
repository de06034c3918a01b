"""Runs the migrations on the connection that `kit.store.schema` hands over."""

from __future__ import annotations

from alembic import context

from kit.store.tables import CounterRow

connection = context.config.attributes["connection"]
if connection is None:
    context.configure(dialect_name="postgresql", target_metadata=CounterRow.metadata, literal_binds=True)
else:
    context.configure(
        connection=connection, target_metadata=CounterRow.metadata, render_as_batch=True, compare_type=True
    )
with context.begin_transaction():
    context.run_migrations()
