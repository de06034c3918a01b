"""SteadyKeeper: the memory of an open page that goes on while the database is away.

What a page looks up once more is then what it found last, with what it has kept itself since. So a woman is not held at
a step because a server starts again: her steps are judged, and the next ones open. What was never looked up, and what
must be on the disk before it is said, still raises.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from kit.domain.cash_book import EntryNotInBook
from kit.store.refusals import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kit.domain.cash_book import CashBook
    from kit.domain.entry import Entry
    from kit.store.keeper import Json, Keeper

SOUGHT = frozenset({"products", "listings", "photos", "local_prices", "consented", "cash_book"})
BOOK = ("cash_book",)
"""Her book among what was found."""


class SteadyKeeper:
    """A Keeper over another one, for one page."""

    def __init__(self, keeper: Keeper) -> None:
        self.language, self.practice = keeper.language, keeper.practice
        self._keeper = keeper
        self._found: dict[tuple[object, ...], Any] = {}

    def __getattr__(self, verb: str) -> Any:
        return partial(self._sought, verb) if verb in SOUGHT else getattr(self._keeper, verb)

    def _sought(self, verb: str, *given: object) -> Any:
        try:
            self._found[verb, *given] = getattr(self._keeper, verb)(*given)
        except StoreTrouble:
            if (verb, *given) not in self._found:
                raise
        return self._found[verb, *given]

    def load(self, page: str) -> dict[str, Json]:
        """Return the last saved value of every field of `page`."""
        return dict(self._sought("load", page))

    def save(self, page: str, field: str, value: Json) -> None:
        """Keep `value` as what `field` of `page` holds now."""
        self._keeper.save(page, field, value)
        self._found.get(("load", page), {})[field] = value

    def keep_entry(self, entry: Entry) -> None:
        """Write a line into her cash book."""
        self._keeper.keep_entry(entry)
        self._change_book(lambda book: book.put(entry))

    def void_entry(self, line: UUID) -> None:
        """Cross a line out."""
        self._keeper.void_entry(line)
        self._change_book(lambda book: book.void(line))

    def restore_entry(self, line: UUID) -> None:
        """Take the crossing out of a line back."""
        self._keeper.restore_entry(line)
        self._change_book(lambda book: book.restore(line))

    def _change_book(self, change: Callable[[CashBook], CashBook]) -> None:
        """Do to the book that was found what was done to hers; a line of another phone may not be in it yet."""
        if (book := self._found.get(BOOK)) is not None:
            with suppress(EntryNotInBook):
                self._found[BOOK] = change(book)
