from __future__ import annotations

from typing import TYPE_CHECKING

from kit.store.attempts import FirstTry
from kit.store.records import StepTally

if TYPE_CHECKING:
    from kit.store.records import Participant, Workshop
    from kit.store.store import Store

PAGE = "01_pricing"


def test_every_try_is_kept_in_order(store: Store, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.attempt(PAGE, "cost", ok=False, mistake="forgot-own-labour")
    keeper.attempt(PAGE, "cost", ok=True)
    keeper.attempt("02_listing", "title", ok=True)
    keeper.flush()
    assert [(t.step, t.ok, t.mistake) for t in store.attempts.of(dua.id, PAGE)] == [
        ("cost", False, "forgot-own-labour"),
        ("cost", True, ""),
    ]
    assert len(store.attempts.of(dua.id)) == 3


def test_the_tally_counts_women_and_names_none(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant
) -> None:
    store.consents.give(mai.id, "keep", wording="2026-11")
    for woman, ok in [(mai, False), (mai, False), (mai, True), (dua, False)]:
        store.keeper(woman.id).attempt(PAGE, "cost", ok, "" if ok else "mixed-units")
    store.flush()
    assert store.attempts.tally(workshop.id, PAGE) == [StepTally(PAGE, "cost", 2, 1, {"mixed-units": 3})]


def test_what_may_be_shown_of_a_try_is_kept_with_it_and_everybodys_tries_are_in_order(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant
) -> None:
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.keeper(mai.id).attempt(PAGE, "share", ok=False, mistake="margin_other", answer="2.000 đ" + "0" * 100)
    store.keeper(dua.id).attempt(PAGE, "share", ok=True)
    store.flush()
    tries = store.attempts.of_workshop(workshop.id)
    assert [(whose, attempt.ok, attempt.answer) for whose, attempt in tries] == [
        (mai.id, False, ("2.000 đ" + "0" * 100)[:80]),
        (dua.id, True, ""),
    ]


def test_first_tries_are_those_at_the_steps_asked_for_of_women_who_agreed(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant
) -> None:
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.consents.give(dua.id, "totals", wording="2026-11")
    for page, step, ok in [(PAGE, "share", False), (PAGE, "share", True), (PAGE, "cost", True), ("qr", "share", True)]:
        store.keeper(dua.id).attempt(page, step, ok, "" if ok else "margin_other")
    store.keeper(mai.id).attempt(PAGE, "share", ok=True)
    store.flush()
    first = FirstTry(PAGE, "share", ok=False, mistake="margin_other")
    assert store.attempts.first(workshop.id, "totals", [(PAGE, "share")]) == [first]
    assert store.attempts.first(workshop.id, "totals", []) == []


def test_tries_before_consent_are_in_memory_only(store: Store, mai: Participant) -> None:
    store.keeper(mai.id).attempt(PAGE, "cost", ok=True)
    store.flush()
    assert store.attempts.of(mai.id) == []
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.flush()
    assert [attempt.step for attempt in store.attempts.of(mai.id)] == ["cost"]


def test_a_no_to_the_sums_of_the_class_takes_the_answers_that_were_kept_for_it(store: Store, dua: Participant) -> None:
    store.consents.give(dua.id, "totals", wording="2026-11-28.vi")
    store.keeper(dua.id).attempt(PAGE, "cost", ok=False, mistake="margin_other", answer="38.240 đ")
    store.consents.withdraw(dua.id, "totals", wording="2026-11-28.vi")
    (kept,) = store.attempts.of(dua.id)
    assert (kept.answer, kept.mistake) == ("", "margin_other")
