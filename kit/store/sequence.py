"""Sequence: the numbers that order rows, taken inside the transaction that uses them.

A laptop's clock may be set back between two saves, and two phones may save in the same instant: the order in which the
database took the rows is what counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update

from kit.store.tables import CounterRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def take(session: Session, count: int = 1) -> int:
    """Reserve `count` consecutive numbers and return the first."""
    last: int = session.execute(
        update(CounterRow)
        .where(CounterRow.name == "sequence")
        .values(value=CounterRow.value + count)
        .returning(CounterRow.value)
        .execution_options(synchronize_session=False)
    ).scalar_one()
    return last - count + 1
