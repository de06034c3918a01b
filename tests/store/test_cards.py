from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.store.participants import Newcomer
from kit.store.refusals import CardCodeUnknown, CardReplaced, NotFound
from tests.store.held import all_held

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store


def test_the_code_on_the_card_finds_her_however_it_is_typed(store: Store, mai: Participant) -> None:
    code = store.cards.issue(mai.id).code
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    for typed in (code, code.lower(), code.replace("-", ""), f" {code} ", code.replace("-", " "), wide):
        assert store.cards.find(typed) == mai


@pytest.mark.parametrize("typed", ["", "AAAA-AAAA", "2222-2222", "🌶🌶", "Q" * 10000, "' OR 1=1 --"])
def test_another_code_finds_nobody(store: Store, mai: Participant, typed: str) -> None:
    store.cards.issue(mai.id)
    with pytest.raises(CardCodeUnknown):
        store.cards.find(typed)


def test_a_new_card_ends_the_old_one(store: Store, mai: Participant) -> None:
    lost = store.cards.issue(mai.id).code
    new = store.cards.issue(mai.id).code
    assert store.cards.find(new) == mai
    with pytest.raises(CardReplaced):
        store.cards.find(lost)


def test_every_card_of_a_hall_has_its_own_code(store: Store, workshop: Workshop) -> None:
    women = store.participants.add_many(workshop.id, [Newcomer("Nà Mụ", "Mai")] * 200)
    cards = store.cards.issue_many([woman.id for woman in women])
    assert len({card.code for card in cards}) == 200
    assert [card.participant for card in cards] == women


def test_the_files_do_not_hold_the_code(store: Store, folder: Path, mai: Participant) -> None:
    code = store.cards.issue(mai.id).code
    held = all_held(store, folder)
    assert code.encode() not in held
    assert code.replace("-", "").encode() not in held


def test_of_cards_for_many_all_are_made_or_none(store: Store, mai: Participant, dua: Participant) -> None:
    code = store.cards.issue(mai.id).code
    store.participants.forget(dua.id)
    with pytest.raises(NotFound):
        store.cards.issue_many([mai.id, dua.id])
    assert store.cards.find(code) == mai
