"""kill -9 in the middle of saving: what was flushed is there, and at most the last tens of milliseconds are missing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from tests.store.children import start
from tests.store.conftest import Clock, someone_who_consented

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant

PAGE = "01_pricing"


@pytest.fixture
def su(where: Path | str, clock: Clock) -> Participant:
    with open_store(where, clock=clock) as store:
        return someone_who_consented(store)


def read_back(where: Path | str, clock: Clock, su: Participant) -> list[int]:
    with open_store(where, clock=clock) as store:
        return [int(str(answer.value)) for answer in store.answers.history(su.id, PAGE)]


@pytest.mark.parametrize("kill_after", [7, 60, 200])
def test_what_was_flushed_survives_a_kill(where: Path | str, clock: Clock, su: Participant, kill_after: int) -> None:
    with start("saves", where, su.id, 0, 10) as child:
        said = 0
        assert child.stdout
        while said < kill_after:
            said = int(child.stdout.readline())
        child.kill()
        rest = child.stdout.read().split("\n")[:-1]  # what it had said before it died
    flushed = max([said, *map(int, rest)]) // 10 * 10
    kept = read_back(where, clock, su)
    assert kept == list(range(1, len(kept) + 1))
    assert len(kept) >= flushed


def test_without_a_flush_only_the_last_moment_is_missing(where: Path | str, clock: Clock, su: Participant) -> None:
    heard: list[tuple[float, int]] = []
    with start("saves", where, su.id, 0.002, 0) as child:
        assert child.stdout
        while len(heard) < 300:
            heard.append((time.monotonic(), int(child.stdout.readline())))
        child.kill()
        killed = time.monotonic()
    kept = read_back(where, clock, su)
    assert kept == list(range(1, len(kept) + 1))
    half_a_second_before = max(number for at, number in heard if at < killed - 0.5)
    assert len(kept) >= half_a_second_before > 0


def test_killed_again_and_again_it_goes_on_where_it_was(where: Path | str, clock: Clock, su: Participant) -> None:
    for _ in range(3):
        with start("saves", where, su.id, 0, 1) as child:
            assert child.stdout
            for _ in range(5):
                child.stdout.readline()
            child.kill()
    kept = read_back(where, clock, su)
    assert kept.count(1) == kept.count(5) == 3
