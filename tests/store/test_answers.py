from __future__ import annotations

from threading import Barrier, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.store.records import Participant
    from kit.store.store import Store
    from tests.store.conftest import Clock

PAGE = "01_pricing"


def test_two_phones_on_one_card_lose_nothing(store: Store, dua: Participant) -> None:
    hers, daughters = (store.visits.open(dua.id, PAGE) for _ in range(2))
    one, other = store.keeper(dua.id, hers), store.keeper(dua.id, daughters)
    one.save(PAGE, "price", 30000)
    other.save(PAGE, "price", 32000)
    one.save(PAGE, "kg", 12)
    other.flush()
    assert one.load(PAGE) == other.load(PAGE) == {"price": 32000, "kg": 12}
    history = store.answers.history(dua.id, PAGE, "price")
    assert [(answer.value, answer.visit) for answer in history] == [(30000, hers), (32000, daughters)]


def test_going_back_to_an_earlier_value_is_kept_too(store: Store, dua: Participant) -> None:
    one, other = store.keeper(dua.id), store.keeper(dua.id)
    one.save(PAGE, "price", 30000)
    other.save(PAGE, "price", 32000)
    one.save(PAGE, "price", 30000)
    one.flush()
    assert other.load(PAGE) == {"price": 30000}


def test_the_order_of_saving_counts_when_the_clock_was_set_back(store: Store, dua: Participant, clock: Clock) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "price", "first")
    clock.move(days=-400)
    keeper.save(PAGE, "price", "second")
    keeper.flush()
    assert keeper.load(PAGE) == {"price": "second"}
    history = store.answers.history(dua.id, PAGE)
    assert [answer.value for answer in history] == ["first", "second"]
    assert history[0].saved_at > history[1].saved_at


def test_moments_come_back_in_utc(store: Store, dua: Participant, clock: Clock) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "price", 1)
    keeper.flush()
    (answer,) = store.answers.history(dua.id, PAGE)
    assert answer.saved_at == clock.now
    assert answer.saved_at.utcoffset() is not None


def test_eight_threads_save_and_read_without_losing_a_value(store: Store, dua: Participant) -> None:
    together = Barrier(8)
    seen_wrong: list[object] = []

    def type_on(phone: int) -> None:
        keeper = store.keeper(dua.id)
        together.wait()
        for number in range(100):
            keeper.save(PAGE, f"field-{phone}", number)
            if number % 10 == 0 and keeper.load(PAGE)[f"field-{phone}"] != number:
                seen_wrong.append((phone, number))

    phones = [Thread(target=type_on, args=(phone,)) for phone in range(8)]
    for phone in phones:
        phone.start()
    for phone in phones:
        phone.join()
    store.flush()
    assert not seen_wrong
    assert store.answers.latest(dua.id, PAGE) == {f"field-{phone}": 99 for phone in range(8)}
    history = store.answers.history(dua.id, PAGE)
    assert len(history) == len({answer.sequence for answer in history}) == 800
    for phone in range(8):
        typed = [answer.value for answer in history if answer.field == f"field-{phone}"]
        assert typed == list(range(100))
