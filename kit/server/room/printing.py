"""Printing: the papers of every woman who asked the class to print for her, one after the other, as one PDF.

Price cards and labels, or the pile of each under a cover (kit.server.room.pile). The PDF is held in memory alone, until
it is made anew, the room closes, or somebody in it takes her word back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from kit.domain.refusal import Refusal
from kit.server.room.one_run import Ended, OneRun
from kit.server.room.pile import PURPOSE, blank_papers, named, pile_of, single_papers

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kit.prints.batch import Failed
    from kit.server.room.room import Prints, Room
    from kit.store.records import Participant

What = Literal["papers", "piles"]
"""Price cards and labels, to be cut and handed out; or a pile for each woman."""


class PrintingChanged(Refusal):
    """A woman whose papers are in the file took her word back: the file is gone."""

    kind = "printing-changed"


@dataclass(frozen=True, slots=True)
class State:
    """How far it is: `done` papers or piles (`what`) `of` all while `running`. Then the `pdf` of `papers`, empty where
    there is none, of `women`; and which papers `failed`, and why. `refusal`: why nothing could be begun."""

    what: What = "papers"
    running: bool = False
    done: int = 0
    of: int = 0
    pdf: bytes = b""
    papers: int = 0
    women: frozenset[UUID] = frozenset()
    failed: tuple[Failed, ...] = ()
    refusal: Refusal | None = None


class Printing(OneRun[State]):
    """The printing of all papers."""

    def __init__(self) -> None:
        super().__init__(State())

    def begin(self, what: What) -> bool:
        """Return whether a run may be made now; it is then under way."""
        return self._begin(State(what, running=True))

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
            with self._lock:
                if self._state is state:  # and not a run that began meanwhile
                    self._state = State()
            raise PrintingChanged
        return state.pdf

    def _made(self, room: Room, prints: Prints, language: str, changed: Callable[[], None]) -> State:
        from kit.prints.batch import Failed, Job, as_pdf, batch

        asked, what, failed = who_asked(room), self._state.what, list[Failed]()
        if what == "piles":
            blank = blank_papers(room, prints, language)
            how = {"blank": blank, "failed": failed}
            piles = {who: partial(pile_of, room, prints, who, language, **how) for who in asked}
            jobs = [Job(named(who, language), make) for who, make in piles.items()]
        else:
            jobs = [job for who in asked for job in single_papers(room, prints, who, language)]

        def progress(done: int, of: int) -> None:
            if self._ended:
                raise Ended
            self._state = replace(self._state, done=done, of=of)
            changed()

        made = batch(jobs, progress=progress)
        pdf = as_pdf(made) if made.papers else b""
        women = frozenset(who.id for who in asked)
        failed += made.failed
        return State(what, pdf=pdf, papers=len(made.papers), women=women, failed=tuple(failed))


def who_asked(room: Room) -> list[Participant]:
    """Return the women who asked the class to print for them, by card number."""
    yes = set(room.store.consents.agreed(room.workshop_id, PURPOSE))
    return [who for who in room.store.participants.of_workshop(room.workshop_id) if who.id in yes]
