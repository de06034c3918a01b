from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from kit.store.records import PURPOSES
from kit.store.refusals import NotFound
from tests.store.conftest import Clock, a_workshop
from tests.store.held import all_held

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant
    from kit.store.store import Store

PAGE = "01_pricing"


@pytest.mark.parametrize("purpose", PURPOSES)
def test_silence_is_not_consent(store: Store, mai: Participant, purpose: str) -> None:
    assert not store.consents.granted(mai.id, purpose)


def test_each_purpose_is_its_own(store: Store, mai: Participant) -> None:
    store.consents.give(mai.id, "keep", wording="2026-11")
    assert [purpose for purpose in PURPOSES if store.consents.granted(mai.id, purpose)] == ["keep"]


def test_the_last_word_counts_and_the_earlier_ones_are_kept(store: Store, mai: Participant, clock: Clock) -> None:
    store.consents.give(mai.id, "photo", wording="2026-10")
    clock.move(days=-3)  # the clock is set back
    store.consents.withdraw(mai.id, "photo", wording="2026-11")
    assert not store.consents.granted(mai.id, "photo")
    said = [(consent.granted, consent.wording) for consent in store.consents.history(mai.id)]
    assert said == [(True, "2026-10"), (False, "2026-11")]
    assert store.consents.state(mai.id)["photo"].at == clock.now


def test_nothing_typed_before_consent_reaches_the_disk(store: Store, folder: Path, mai: Participant) -> None:
    keeper = store.keeper(mai.id)
    keeper.save(PAGE, "note", "chè shan tuyết")
    keeper.flush()
    assert keeper.load(PAGE) == store.keeper(mai.id).load(PAGE) == {"note": "chè shan tuyết"}
    assert store.answers.latest(mai.id, PAGE) == {}
    assert "chè shan tuyết".encode() not in all_held(store, folder)


def test_consent_writes_what_was_typed_before_it(store: Store, mai: Participant) -> None:
    keeper = store.keeper(mai.id)
    keeper.save(PAGE, "price", 30000)
    keeper.save(PAGE, "price", 35000)
    store.consents.give(mai.id, "keep", wording="2026-11")
    keeper.save(PAGE, "kg", 5)
    keeper.flush()
    assert store.answers.latest(mai.id, PAGE) == {"price": 35000, "kg": 5}


def test_consent_for_something_else_does_not_keep_her_values(store: Store, mai: Participant) -> None:
    keeper = store.keeper(mai.id)
    keeper.save(PAGE, "price", 30000)
    store.consents.give(mai.id, "totals", wording="2026-11")
    keeper.flush()
    assert store.answers.latest(mai.id, PAGE) == {}


def test_without_consent_the_values_end_with_the_program(where: Path | str, clock: Clock) -> None:
    with open_store(where, clock=clock) as store:
        mai = store.participants.add(a_workshop(store).id, hamlet="Nà Mụ", name="Mai")
        store.keeper(mai.id).save(PAGE, "price", 30000)
    with open_store(where, clock=clock) as store:
        assert store.keeper(mai.id).load(PAGE) == {}


def test_withdrawing_deletes_what_was_kept_and_keeps_no_more(store: Store, folder: Path, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "note", "mật ong bạc hà")
    keeper.attempt(PAGE, "cost", ok=True)
    store.consents.withdraw(dua.id, "keep", wording="2026-11")
    keeper.save(PAGE, "note", "rượu ngô men lá")
    store.flush()
    assert store.answers.history(dua.id, PAGE) == []
    assert store.attempts.of(dua.id) == []
    held = all_held(store, folder)
    assert "mật ong bạc hà".encode() not in held
    assert "rượu ngô men lá".encode() not in held
    assert [consent.granted for consent in store.consents.history(dua.id)] == [True, False]


def test_after_a_restart_her_yes_still_counts(where: Path | str, clock: Clock) -> None:
    with open_store(where, clock=clock) as store:
        mai = store.participants.add(a_workshop(store).id, hamlet="Nà Mụ", name="Mai")
        store.consents.give(mai.id, "keep", wording="2026-11")
    with open_store(where, clock=clock) as store:
        store.keeper(mai.id).save(PAGE, "price", 30000)
        store.flush()
        assert store.answers.latest(mai.id, PAGE) == {"price": 30000}


def test_a_withdrawal_in_another_program_is_respected(
    store: Store, where: Path | str, clock: Clock, dua: Participant
) -> None:
    keeper = store.keeper(dua.id)
    with open_store(where, clock=clock) as other:
        other.consents.withdraw(dua.id, "keep", wording="2026-11")
    keeper.save(PAGE, "price", 30000)
    store.flush()
    assert store.answers.latest(dua.id, PAGE) == {}


def test_only_known_purposes_can_be_agreed_to(store: Store, mai: Participant) -> None:
    with pytest.raises(ValueError, match="everything"):
        store.consents.give(mai.id, "everything", wording="2026-11")


def test_nobody_cannot_consent(store: Store, mai: Participant) -> None:
    store.participants.forget(mai.id)
    with pytest.raises(NotFound):
        store.consents.give(mai.id, "keep", wording="2026-11")
