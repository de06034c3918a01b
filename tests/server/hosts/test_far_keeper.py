"""A keeper in another process does what the keeper itself does: the same answers, the same refusals."""

from __future__ import annotations

import asyncio
import socket
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID, uuid4

import pytest

from kit.domain.cash_book import EntryNotInBook
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.server.hosts.channel import Channel
from kit.server.hosts.far_keeper import FarKeeper, kept
from kit.store.keeper import Keeper, MemoryKeeper
from kit.store.refusals import NotFound, ValueNotStorable, ValueTooLarge
from tests.domain.books import kilos, line
from tests.store.conftest import clock, dua, folder, store, workshop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kit.store.records import Participant
    from kit.store.store import Store

__all__ = ["clock", "dua", "folder", "store", "workshop"]

DAY = date(2026, 11, 24)
SALE = line(DAY, 500_000, product="Lê", quantity=kilos("20.5"), made="home", note="Bán lê ở chợ")
PEARS = PricedProduct(Product("Lê", "le"), "kg", 18_000, 12_353)
PHOTO, SMALL = b"\xff\xd8\xff" + b"x" * 200_000, b"\xff\xd8\xff small"
HER_PRODUCT = UUID("3f2c8a00-0000-4000-8000-000000000001")


@pytest.fixture
def where(folder: Path) -> Path:
    """Where the room's store is; what is far away is its keeper."""
    return folder


def far(keeper: Keeper, story: Callable[[Keeper], Any]) -> Any:
    """Return what `story` returns of a keeper that is at the other end of a channel."""

    async def play() -> Any:
        near, other = Channel({}), Channel({"keep": partial(kept, keeper)})
        ends = socket.socketpair()
        for each, end in zip((near, other), ends, strict=True):
            running.append(asyncio.ensure_future(await each.open(end)))
        there = cast("Keeper", FarKeeper(partial(near.ask, "keep"), "vi", practice=keeper.practice))
        try:
            return await asyncio.wait_for(asyncio.to_thread(story, there), 15)
        finally:
            await near.close()
            await asyncio.gather(*running)

    running: list[Any] = []
    return asyncio.run(play())


def everything(keeper: Keeper) -> list[Any]:
    """Keep one of everything, and return what is found of it then, without what the clock says."""
    keeper.save("p", "price", "35 nghìn")
    keeper.attempt("p", "step", ok=False, mistake="too-low")
    pears = keeper.keep_product(PEARS, {"why": "covers"})
    keeper.keep_listing(pears, {"words": "Lê Hồng Thái"})
    photo = keeper.keep_photo("p/1", PHOTO, SMALL)
    keeper.keep_photo("p/2", PHOTO, SMALL)
    keeper.drop_photo("p/2")
    keeper.keep_entry(SALE)
    keeper.void_entry(SALE.id)
    keeper.restore_entry(SALE.id)
    keeper.consent("catalogue", yes=True, wording="2026-11.vi")
    keeper.flush()
    return [
        keeper.load("p"),
        [(one.name, one.price, one.details) for one in keeper.products()],
        [one.details for one in keeper.listings()],
        [(one.slot, one.thumb) for one in keeper.photos()],
        keeper.photo(photo) == PHOTO,
        bool(keeper.picture(photo, small=True)),
        keeper.cash_book(),
        keeper.consented("catalogue"),
        keeper.local_prices(),
        keeper.paper(HER_PRODUCT, "price.pdf"),
        (keeper.language, keeper.practice),
    ]


def test_what_is_kept_far_away_is_found_as_what_is_kept_here(store: Store, dua: Participant) -> None:
    room = far(store.keeper(dua.id, papers="/files/"), everything)
    assert far(store.keeper(dua.id, papers="/files/"), lambda keeper: keeper.load("p")) == {"price": "35 nghìn"}
    here = everything(MemoryKeeper())
    assert room[9] == f"/files/{HER_PRODUCT}/price.pdf"
    assert [one for at, one in enumerate(room) if at not in (5, 9)] == [
        one for at, one in enumerate(here) if at not in (5, 9)
    ]


@pytest.mark.parametrize(
    ("refused", "ask"),
    [
        (ValueTooLarge, lambda keeper: keeper.save("p", "story", "a" * 1_000_000)),
        (ValueNotStorable, lambda keeper: keeper.save("p", "price", float("nan"))),
        (EntryNotInBook, lambda keeper: keeper.void_entry(uuid4())),
        (NotFound, lambda keeper: keeper.photo(uuid4())),
        (AttributeError, lambda keeper: keeper.erase()),
    ],
)
def test_what_is_refused_far_away_is_refused_here(
    store: Store, dua: Participant, refused: type[Exception], ask: Callable[[Any], Any]
) -> None:
    with pytest.raises(refused):
        far(store.keeper(dua.id), ask)


def test_only_what_a_keeper_does_may_be_asked_for(store: Store, dua: Participant) -> None:
    for verb in ("_put", "participant", "__init__", "language"):
        with pytest.raises(AttributeError):
            kept(store.keeper(dua.id), verb, (), {})
