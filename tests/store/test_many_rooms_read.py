"""What is read of many rooms at once is thinned out where it lies, and says the same as reading all of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kit.content.lesson import names, read
from kit.domain.attendance import there
from kit.domain.before_after import PAGE
from kit.domain.local_time import VIET_NAM
from kit.domain.progress import DONE, kept_as
from kit.store import open_store
from kit.store.results import AGREED_SINCE
from tests.many_rooms import add_room

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kit.store.records import Participant
    from kit.store.store import Store
    from tests.store.conftest import Clock


def halves(moments: list[datetime]) -> frozenset:
    return there((at.astimezone(VIET_NAM) for at in moments), {})


def test_one_moment_of_each_half_says_which_halves_they_were(store: Store, dua: Participant, clock: Clock) -> None:
    other = store.participants.add(dua.workshop, hamlet="Nà Mụ", name="Mỷ")
    for hours in (0.5, 1, 4, 0.1, 20, 24 * 30):
        clock.move(hours=hours)
        store.visits.open(dua.id, "pricing")
        if hours >= 1:
            store.keeper(other.id).attempt("pricing", "product", ok=True)
    store.flush()
    seen, thinned = store.attendance.seen(dua.workshop), store.attendance.first_seen(dua.workshop)
    assert {who: halves(at) for who, at in thinned.items()} == {who: halves(at) for who, at in seen.items()}
    assert len(halves(seen[dua.id])) == 4


def test_what_many_rooms_ever_did_is_counted_as_it_is_read(where: Path | str) -> None:
    fields = [(slug, kept_as(step.id)) for slug in names() for step in read(slug).steps]
    with open_store(where) as store:
        for seed in (1, 2):
            room = add_room(store, starts_on=date(2026, 11, 24), women=12, seed=seed)
        counted = {(who, page): count for who, page, count in store.answers.ever_held(room, fields, DONE)}
        one_by_one: dict[tuple, set[str]] = {}
        for who, page, field, value in store.answers.of_workshop(room, kept_as("")):
            if value == DONE and (page, field) in fields:
                one_by_one.setdefault((who, page), set()).add(field)
        assert counted == {of: len(done) for of, done in one_by_one.items()} != {}
        seen, thinned = store.attendance.seen(room), store.attendance.first_seen(room)
        assert {who: halves(at) for who, at in thinned.items()} == {who: halves(at) for who, at in seen.items()}
        of_page = store.answers.of_workshop(room, "after-", page=PAGE)
        assert of_page == store.answers.of_workshop(room, "after-") != []
        assert store.answers.of_workshop(room, "after-", page="pricing") == []


def test_a_yes_to_older_words_is_none_to_newer_ones(store: Store, dua: Participant) -> None:
    for wording, counts in (("2026-11-28.vi", False), (f"{AGREED_SINCE}.vi", True)):
        store.consents.give(dua.id, "totals", wording=wording)
        assert store.consents.agreed(dua.workshop, "totals") == [dua.id]
        assert bool(store.consents.agreed(dua.workshop, "totals", since=AGREED_SINCE)) == counts
