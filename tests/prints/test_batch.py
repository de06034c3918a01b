"""A whole room's papers at once: in order, with progress, and none lost because another cannot be made."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from kit.content.messages import messages
from kit.prints.batch import Job, as_pdf, batch
from kit.prints.label_sheet import label_sheet
from kit.prints.places import NothingToPrint
from kit.prints.stall_stand import stall_stand
from tests.prints.labels import FULL, ON, SHORT
from tests.prints.page import pages, scanned
from tests.prints.payees import BANK

if TYPE_CHECKING:
    from kit.prints.batch import Batch


def broken() -> bytes:
    raise RuntimeError("a template that does not compile")


JOBS = [
    Job("07 Hoa: bảng mã", lambda: stall_stand(BANK)),
    Job("08 Mỷ: nhãn", lambda: label_sheet([FULL], "40", on=ON)),
    Job("09 Dự", broken),
    Job("07 Hoa: bảng mã", lambda: label_sheet([SHORT], "40", on=ON)),
]


@pytest.fixture(scope="module")
def told() -> list[tuple[int, int]]:
    return []


@pytest.fixture(scope="module")
def made(told: list[tuple[int, int]]) -> Batch:
    return batch(JOBS, progress=lambda done, of: told.append((done, of)))


def test_broken_papers_are_told_with_why_and_the_others_are_made(made: Batch) -> None:
    assert [paper.name for paper in made.papers] == [JOBS[0].name, JOBS[3].name]
    assert [failed.name for failed in made.failed] == [JOBS[1].name, JOBS[2].name]
    full, fault = (messages("vi").refusal(failed.refusal) for failed in made.failed)
    assert "tờ 24 nhãn" in full
    assert "lỗi của chương trình" in fault


def test_progress_is_told_after_every_paper_also_one_that_fails(made: Batch, told: list[tuple[int, int]]) -> None:
    assert made.papers
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_fault_of_the_program_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        batch([JOBS[2]])
    assert "does not compile" in caplog.text
    assert "Dự" not in caplog.text


def test_one_pdf_has_the_pages_of_all_in_order_and_their_codes_read(made: Batch) -> None:
    pdf = as_pdf(made)
    assert pages(pdf) == 2
    found = [(number, content) for number, content, _ in scanned(pdf)]
    assert found.count((0, BANK.code.content)) == 1
    assert found.count((1, SHORT.code.content)) == 40  # type: ignore[union-attr]
    assert len(found) == 41


def test_nothing_made_is_said_and_not_an_empty_file() -> None:
    with pytest.raises(NothingToPrint):
        as_pdf(batch([JOBS[1]]))
