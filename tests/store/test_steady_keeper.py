"""A page that is open goes on while the database server is away; what it never looked up it cannot know."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.domain.entry import Entry
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.store import open_store
from kit.store.refusals import DatabaseServerGone
from kit.store.steady_keeper import SteadyKeeper
from tests.store.conftest import Clock, someone_who_consented
from tests.store.test_server_killed import without

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.postgresql import Server


def test_what_was_looked_up_before_stands_with_what_was_kept_since(
    server: Server, address: str, folder: Path, clock: Clock
) -> None:
    with open_store(address, clock=clock, patience=1, rescue_folder=folder) as store:
        keeper = SteadyKeeper(store.keeper(someone_who_consented(store).id))
        keeper.keep_product(PricedProduct(Product("Lê", "le"), "kg", 18_000, 15_294), {})
        keeper.save("pricing", "harvest", "100 kg")
        first, second = (Entry(uuid4(), "sale", amount, "nong-san", date(2026, 11, 24)) for amount in (35_000, 40_000))
        keeper.keep_entry(first)
        assert (keeper.load("pricing"), len(keeper.products())) == ({"harvest": "100 kg"}, 1)
        assert [line.amount for line in keeper.cash_book().lines] == [35_000]
        with without(server):
            keeper.save("pricing", "sellable", "85 kg")
            keeper.keep_entry(second)
            keeper.flush()
            assert keeper.load("pricing") == {"harvest": "100 kg", "sellable": "85 kg"}
            assert [kept.name for kept in keeper.products()] == ["Lê"]
            assert [line.amount for line in keeper.cash_book().lines] == [35_000, 40_000]
            with pytest.raises(DatabaseServerGone):
                keeper.load("listing")
            with pytest.raises(DatabaseServerGone):
                keeper.consented("totals")
        assert keeper.load("pricing") == {"harvest": "100 kg", "sellable": "85 kg"}
        assert [line.amount for line in keeper.cash_book().lines] == [35_000, 40_000]
