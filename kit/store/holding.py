"""Holding: what a woman types before she has said that it may be kept. It lives in memory and nowhere else.

With her consent it goes to the writer; without, it ends with the program. One Holding serves all her phones. Photos are
heavy, so of these it takes only as many as memory can spare.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from kit.store.entries import HEAVIEST
from kit.store.refusals import PhotoNotHeld

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from uuid import UUID

    from kit.store.entries import Entry, Kind


class Holding:
    """Entries by participant; `pass_on` takes those that may be written."""

    def __init__(self, pass_on: Callable[[Entry], None]) -> None:
        self._pass_on = pass_on
        self._lock = RLock()
        self._keeps: dict[UUID, bool] = {}
        self._held: dict[UUID, dict[Hashable, Entry]] = {}
        self._gone: set[UUID] = set()

    def learn(self, participant: UUID, keeps: bool) -> None:
        """Take note of what the database says, unless something newer was said in this program."""
        with self._lock:
            self._keeps.setdefault(participant, keeps)

    def put(self, entry: Entry) -> None:
        """Pass the entry on if she consented, hold it if not, drop it if she had everything deleted.

        Raises PhotoNotHeld for a photo there is no room for; what was in its slot stays.
        """
        with self._lock:
            if entry.participant in self._gone:
                return
            if self._keeps.get(entry.participant, False):
                self._pass_on(entry)
                return
            if entry.weight and self._weight() + entry.weight > HEAVIEST:
                raise PhotoNotHeld
            self.hold(entry)

    def hold(self, entry: Entry) -> None:
        """Hold the entry; of a field, a slot or a product only the last value, of the tries all."""
        key = _key(entry)
        with self._lock:
            if entry.participant not in self._gone:
                held = self._held.setdefault(entry.participant, {})
                held.pop(key, None)
                held[key] = entry

    def consented(self, participant: UUID) -> None:
        """Pass on all that was held, in its order, and from now on everything."""
        with self._lock:
            self._keeps[participant] = True
            for entry in self._held.pop(participant, {}).values():
                self._pass_on(entry)

    def withdrew(self, participant: UUID) -> None:
        """Hold again from now on."""
        with self._lock:
            self._keeps[participant] = False
            self._held.pop(participant, None)

    def forget(self, participant: UUID) -> None:
        """Drop what is held and whatever a page that is still open may bring."""
        with self._lock:
            self._gone.add(participant)
            self._held.pop(participant, None)
            self._keeps.pop(participant, None)

    def answers(self, participant: UUID, page: str) -> list[Entry]:
        """Return the held answers of a page."""
        return [entry for entry in self.of(participant, "answer") if entry.data["page"] == page]

    def of(self, participant: UUID, kind: Kind) -> list[Entry]:
        """Return her held entries of a kind."""
        with self._lock:
            held = list(self._held.get(participant, {}).values())
        return [entry for entry in held if entry.kind == kind]

    def _weight(self) -> int:
        return sum(entry.weight for held in self._held.values() for entry in held.values())


NAMED_BY: dict[Kind, tuple[str, ...]] = {
    "answer": ("page", "field"),
    "product": ("product",),
    "listing": ("product",),
    "photo": ("slot",),
    "cash-line": ("line",),
    "cash-mark": ("line",),
}


def _key(entry: Entry) -> Hashable:
    """Return what an entry is held under: a later one with the same key takes its place."""
    named = NAMED_BY.get(entry.kind)
    return (entry.kind, *(str(entry.data[name]) for name in named)) if named else entry.id
