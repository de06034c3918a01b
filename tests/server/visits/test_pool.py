"""The pool alone: order, limits, and an answer for every job."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from kit.server.visits.pool import Dropped, GivenUp, Job, Line, Pool
from kit.server.visits.private import Interrupted

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def open_pool(threads: int = 2, grace: float = 0.5) -> Iterator[Pool]:
    pool = Pool(threads, grace)
    try:
        yield pool
    finally:
        pool.close()


class Answers:
    """What jobs answered, in order."""

    def __init__(self) -> None:
        self.got: list[BaseException | None] = []
        self._more = threading.Condition()

    def __call__(self, error: BaseException | None) -> None:
        with self._more:
            self.got.append(error)
            self._more.notify_all()

    def wait(self, count: int = 1, patience: float = 10.0) -> list[BaseException | None]:
        with self._more:
            assert self._more.wait_for(lambda: len(self.got) >= count, patience)
        return self.got


def workers(pool: Pool) -> int:
    return sum(getattr(thread, "_pool", None) is pool for thread in threading.enumerate())


def spin() -> None:
    while True:
        pass


def spin_and_swallow() -> None:
    while True:
        with suppress(Exception):
            while True:
                pass


def test_jobs_of_a_line_run_one_after_the_other_in_their_order() -> None:
    ran: list[int] = []
    at_once: list[int] = []
    answers = Answers()

    def job(at: int) -> None:
        at_once.append(at)
        time.sleep(0.001)
        assert at_once == [at]
        ran.append(at_once.pop())

    with open_pool(4) as pool:
        line = Line()
        for at in range(100):
            pool.put(line, Job(lambda at=at: job(at), answers))  # type: ignore[misc]
        assert answers.wait(100) == [None] * 100
    assert ran == list(range(100))


def test_lines_run_beside_each_other() -> None:
    answers = Answers()
    both = threading.Barrier(2)
    with open_pool(2) as pool:
        for _ in range(2):
            pool.put(Line(), Job(lambda: both.wait(5) and None, answers))
        assert answers.wait(2) == [None, None]


def test_a_callback_goes_before_openings_that_wait() -> None:
    answers, ran = Answers(), []
    hold = threading.Event()
    with open_pool(1) as pool:
        pool.put(Line(), Job(lambda: hold.wait(5) and None, answers))
        for _ in range(3):
            pool.put(Line(), Job(lambda: ran.append("opening"), answers, urgent=False))
        pool.put(Line(), Job(lambda: ran.append("callback"), answers))
        hold.set()
        answers.wait(5)
    assert ran == ["callback", "opening", "opening", "opening"]


@pytest.mark.parametrize("work", [spin, spin_and_swallow])
def test_python_that_does_not_end_is_interrupted_and_its_worker_goes_on(work: object) -> None:
    answers = Answers()
    with open_pool(1, grace=5) as pool:
        line = Line()
        pool.put(line, Job(work, answers, limit=0.3))  # type: ignore[arg-type]
        pool.put(line, Job(lambda: None, answers))
        first, second = answers.wait(2)
        assert isinstance(first, Interrupted)
        assert second is None
        assert workers(pool) == 1


def test_c_code_that_does_not_end_is_given_up_and_answered_while_it_still_runs() -> None:
    answers, after, other = Answers(), Answers(), Answers()
    with open_pool(1, grace=0.3) as pool:
        line = Line()
        began = time.monotonic()
        pool.put(line, Job(lambda: time.sleep(8), answers, limit=0.3))
        pool.put(line, Job(lambda: None, after))
        assert isinstance(answers.wait()[0], GivenUp)
        assert time.monotonic() - began < 8
        pool.put(Line(), Job(lambda: None, other))
        other.wait(patience=3)
        assert not after.got  # the same visit waits: two of its callbacks never run at once
        after.wait(patience=30)
        assert len(answers.got) == 1


def test_an_interruption_never_strikes_a_later_job() -> None:
    answers = Answers()
    with open_pool(1, grace=5) as pool:
        for at in range(6):
            pool.put(Line(), Job(lambda at=at: time.sleep(0.28 + at * 0.01), answers, limit=0.3))  # type: ignore[misc]
            pool.put(Line(), Job(lambda: sum(range(100_000)) and None, answers, limit=5))
        got = answers.wait(12)
    assert got[1::2] == [None] * 6
    assert all(error is None or isinstance(error, Interrupted) for error in got)


def test_a_lock_of_a_library_is_never_left_closed() -> None:
    answers = Answers()
    condition = threading.Condition()

    def use() -> None:
        while True:
            with condition:
                condition.notify_all()
            sum(range(50))

    with open_pool(1, grace=30) as pool:
        for _ in range(8):
            pool.put(Line(), Job(use, answers, limit=0.05))
        assert all(isinstance(error, Interrupted) for error in answers.wait(8, 25))
    assert condition.acquire(timeout=0)


def test_whoever_waits_in_a_library_is_not_torn_away() -> None:
    answers = Answers()
    done = threading.Event()

    def wait() -> None:
        done.wait(1.0)

    with open_pool(1, grace=5) as pool:
        pool.put(Line(), Job(wait, answers, limit=0.2))
        assert answers.wait() == [None]


@pytest.mark.parametrize("error", [ValueError("her words"), SystemExit(), KeyboardInterrupt()])
def test_whatever_a_job_raises_is_its_answer(error: BaseException) -> None:
    answers = Answers()

    def work() -> None:
        raise error

    with open_pool(1) as pool:
        pool.put(Line(), Job(work, answers))
        pool.put(Line(), Job(lambda: None, answers))
        assert answers.wait(2) == [error, None]


def test_an_answer_that_fails_costs_no_worker(caplog: pytest.LogCaptureFixture) -> None:
    answers = Answers()

    def fail(_: BaseException | None) -> None:
        raise ValueError

    with open_pool(1) as pool, caplog.at_level(logging.CRITICAL):
        line = Line()
        pool.put(line, Job(lambda: None, fail))
        pool.put(line, Job(lambda: None, answers))
        assert answers.wait() == [None]


def test_what_waits_can_be_dropped_while_the_workers_are_busy_with_it() -> None:
    ran, answers = Answers(), Answers()
    with open_pool(4) as pool:
        line = Line()
        for _ in range(300):
            for _ in range(3):
                pool.put(line, Job(lambda: None, ran))
            pool.replace(line, Job(lambda: None, answers))
        answers.wait(300)
        ran.wait(900)
        assert all(error is None or isinstance(error, Dropped) for error in ran.got + answers.got)
        assert workers(pool) == 4


def test_a_closing_pool_answers_what_runs_what_waits_and_what_still_comes() -> None:
    running, waiting, late = Answers(), Answers(), Answers()
    pool = Pool(1)
    line = Line()
    pool.put(line, Job(lambda: time.sleep(1.5), running))
    pool.put(line, Job(lambda: None, waiting))
    pool.put(Line(), Job(lambda: None, waiting))
    time.sleep(0.1)
    pool.close(0.2)
    pool.put(line, Job(lambda: None, late))
    assert isinstance(running.wait(patience=0)[0], GivenUp)
    assert [type(error) for error in waiting.wait(2, 0) + late.wait(1, 0)] == [Dropped] * 3


def test_a_pool_in_a_hurry_interrupts_what_had_time_left() -> None:
    answers = Answers()
    with open_pool(1) as pool:
        pool.put(Line(), Job(spin, answers, limit=60))
        time.sleep(0.1)
        pool.hurry(0.1)
        assert isinstance(answers.wait(patience=2)[0], Interrupted)
