"""What merging needs to know: which workshops were deleted, and what two copies of a class do not agree on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "deleted_workshop",
        sa.Column("workshop_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workshop_id", name=op.f("pk_deleted_workshop")),
    )
    op.create_table(
        "merge_conflict",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("workshop_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=True),
        sa.Column("of_table", sa.String(40), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("held", sa.JSON(), nullable=False),
        sa.Column("came", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(120), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
            name=op.f("fk_merge_conflict_workshop_id_workshop"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_merge_conflict_participant_id_participant"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_conflict")),
    )
    op.create_index(op.f("ix_merge_conflict_workshop_id"), "merge_conflict", ["workshop_id"])
    op.create_index(op.f("ix_merge_conflict_participant_id"), "merge_conflict", ["participant_id"])
