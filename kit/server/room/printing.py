"""Printing: the papers of every woman who asked the class to print for her, one after the other, as one PDF.

Price cards and labels, which buyers are to see anyway; never a paper with an account on it, since nobody but its owner
opens that. The PDF is held in memory alone, until it is made anew, the room closes, or somebody in it takes her word
back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.domain.refusal import Refusal
from kit.server.room import codes_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from kit.prints.batch import Failed, Job
    from kit.server.room.room import Prints, Room
    from kit.store.records import Participant

PURPOSE = "printing"


class NothingOfHers(Refusal):
    """She has priced nothing and written no label."""

    kind = "printing-nothing-of-hers"


class PrintingChanged(Refusal):
    """A woman whose papers are in the file took her word back: the file is gone."""

    kind = "printing-changed"


class Ended(Exception):
    """The room closes while papers are made."""


@dataclass(frozen=True, slots=True)
class State:
    """How far it is: `done` papers `of` all while `running`. Then the `pdf` of `papers`, empty where there is none, of
    `women`; and which papers `failed`, and why. `refusal`: why nothing could be begun."""

    running: bool = False
    done: int = 0
    of: int = 0
    pdf: bytes = b""
    papers: int = 0
    women: frozenset[UUID] = frozenset()
    failed: tuple[Failed, ...] = ()
    refusal: Refusal | None = None


class Printing:
    """The one run of a room: a second is not begun while one is under way."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state = State()
        self._ended = False

    @property
    def state(self) -> State:
        """How far it is now."""
        return self._state

    def begin(self) -> bool:
        """Return whether a run may be made now; it is then under way."""
        with self._lock:
            if self._state.running:
                return False
            self._state = State(running=True)
            return True

    def make(self, room: Room, prints: Prints, language: str, changed: Callable[[], None]) -> None:
        """Make all papers, in a thread of its own. `changed` is called after each; `begin` was called before."""
        try:
            self._state = self._made(room, prints, language, changed)
        except Ended:
            self._state = State()
        except Refusal as refusal:  # what the store has trouble with
            self._state = State(refusal=refusal)
        except BaseException:
            self._state = State()
            raise
        finally:
            changed()

    def pdf(self, room: Room) -> bytes:
        """Return the file. Raises PrintingChanged, and forgets it, where a woman in it has taken her word back."""
        state = self._state
        if not state.women <= set(room.store.consents.agreed(room.workshop_id, PURPOSE)):
            self._state = State()
            raise PrintingChanged
        return state.pdf

    def end(self) -> None:
        """Make no more papers: the room closes."""
        self._ended = True

    def _made(self, room: Room, prints: Prints, language: str, changed: Callable[[], None]) -> State:
        from kit.prints.batch import as_pdf, batch

        asked = who_asked(room)
        jobs = [job for who in asked for job in _papers(room, prints, who, language)]

        def progress(done: int, of: int) -> None:
            if self._ended:
                raise Ended
            self._state = replace(self._state, done=done, of=of)
            changed()

        made = batch(jobs, progress=progress)
        pdf = as_pdf(made) if made.papers else b""
        women = frozenset(who.id for who in asked)
        return State(pdf=pdf, papers=len(made.papers), women=women, failed=made.failed)


def who_asked(room: Room) -> list[Participant]:
    """Return the women who asked the class to print for them, by card number."""
    yes = set(room.store.consents.agreed(room.workshop_id, PURPOSE))
    return [who for who in room.store.participants.of_workshop(room.workshop_id) if who.id in yes]


def _papers(room: Room, prints: Prints, who: Participant, language: str) -> Iterator[Job]:
    """Yield what makes her papers; where there are none, what says so."""
    from kit.prints.batch import Job

    keeper, today = room.store.keeper(who.id), room.today()

    def named(what: str) -> str:
        return messages(language).say(f"console-printing-{what}", number=who.number, name=who.name)

    priced = [(kept, room.day_of(kept.kept_at)) for kept in keeper.products()]
    labelled = codes_kept.labelled(keeper, today=today)
    if priced:
        yield Job(named("cards"), partial(prints.price_cards, priced, language=language))
    if labelled:
        yield Job(named("labels"), partial(prints.labels, labelled, on=today, language=language))
    if not (priced or labelled):
        yield Job(named("nothing"), _nothing)


def _nothing() -> bytes:
    raise NothingOfHers
