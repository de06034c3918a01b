"""Progress: how far she is in a lesson, from what her page keeps. No widget is needed to know it.

>>> progress(["product", "harvest"], {"step-product": "done", "step-harvest": "open", "harvest": "100"})
Progress(done=1, of=2)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CLOSED, OPEN, DONE = "closed", "open", "done"
"""The states of a step."""


class Progress(NamedTuple):
    """Steps done, of all."""

    done: int
    of: int

    @property
    def complete(self) -> bool:
        """Whether nothing is left to do."""
        return self.done == self.of


def kept_as(step: str) -> str:
    """Return the name that a step's state is saved under."""
    return f"step-{step}"


def progress(steps: Iterable[str], saved: Mapping[str, object]) -> Progress:
    """Return how many of `steps` are done in what a page saved."""
    states = [saved.get(kept_as(step)) for step in steps]
    return Progress(states.count(DONE), len(states))
