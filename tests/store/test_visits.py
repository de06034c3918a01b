from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.store.records import Participant
    from kit.store.store import Store
    from tests.store.conftest import Clock


def test_a_visit_is_opened_seen_and_closed(store: Store, mai: Participant, clock: Clock) -> None:
    opened = clock.now
    visit = store.visits.open(mai.id, "01_pricing")
    clock.move(minutes=5)
    store.visits.seen(mai.id, visit)
    store.flush()
    (seen,) = store.visits.of(mai.id)
    assert (seen.id, seen.page, seen.opened_at, seen.last_seen_at) == (visit, "01_pricing", opened, clock.now)
    assert seen.closed_at is None
    clock.move(minutes=5)
    store.visits.close(mai.id, visit)
    store.flush()
    (closed,) = store.visits.of(mai.id)
    assert closed.closed_at == closed.last_seen_at == clock.now


def test_a_visit_of_someone_who_is_gone_leaves_nothing(store: Store, mai: Participant) -> None:
    store.participants.forget(mai.id)
    visit = store.visits.open(mai.id, "01_pricing")
    store.visits.close(mai.id, visit)
    store.flush()
    assert store.visits.of(mai.id) == []
    assert store.health().ok
