from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from kit.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.store import Store
    from tests.store.conftest import Clock


def test_a_key_stays_the_same_after_a_restart(store: Store, where: Path | str, clock: Clock) -> None:
    key = store.secret_keys.key("cookies")
    assert len(key) == 32
    with open_store(where, clock=clock) as again:
        assert again.secret_keys.key("cookies") == key


def test_each_name_and_each_store_has_its_own(store: Store, tmp_path: Path, clock: Clock) -> None:
    with open_store(tmp_path / "other", clock=clock) as other:
        keys = {store.secret_keys.key("cookies"), store.secret_keys.key("cards"), other.secret_keys.key("cookies")}
    assert len(keys) == 3


def test_threads_that_ask_first_at_once_get_one_key(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(store.secret_keys.key, ["cookies"] * 8))) == 1
