"""Batch: a whole room's papers at once. One that cannot be made never holds up the others.

Who calls says what each paper is and how to make it; `batch` makes them in order, one at a time, tells how far it is
after each, and gives back the papers that were made and, for each that was not, why.

>>> def none() -> bytes:
...     raise PaperNotMade
>>> made = batch([Job("01 Hoa", lambda: b"%PDF"), Job("02 Mai", none)])
>>> [paper.name for paper in made.papers], [(failed.name, failed.refusal.kind) for failed in made.failed]
(['01 Hoa'], [('02 Mai', 'paper-not-made')])
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.codes.pages import joined
from kit.domain.refusal import Refusal
from kit.prints.places import NothingToPrint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LOG = logging.getLogger(__name__)


class PaperNotMade(Refusal):
    """A paper that could not be made, for a reason that is a fault of the program; the log says which."""

    kind = "paper-not-made"


@dataclass(frozen=True, slots=True)
class Job:
    """One paper to be made: what it is called in a list, and what makes its PDF."""

    name: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that was made."""

    name: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Failed:
    """A paper that was not made, and why."""

    name: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of a list of jobs, each list in their order."""

    papers: tuple[Paper, ...]
    failed: tuple[Failed, ...]


def batch(jobs: Sequence[Job], *, progress: Callable[[int, int], None] = lambda _done, _of: None) -> Batch:
    """Return the papers of all `jobs`; `progress` is called with how many are done and how many there are."""
    papers: list[Paper] = []
    failed: list[Failed] = []
    for done, job in enumerate(jobs, start=1):
        try:
            papers.append(Paper(job.name, job.make()))
        except Refusal as refusal:
            failed.append(Failed(job.name, refusal))
        except Exception:  # one paper's fault must not cost two hundred women theirs
            LOG.exception("paper %d of %d was not made", done, len(jobs))
            failed.append(Failed(job.name, PaperNotMade()))
        progress(done, len(jobs))
    return Batch(tuple(papers), tuple(failed))


def as_pdf(made: Batch) -> bytes:
    """Return all papers as one PDF, to print in one go. Raises NothingToPrint."""
    if not made.papers:
        raise NothingToPrint
    return joined([paper.pdf for paper in made.papers])
