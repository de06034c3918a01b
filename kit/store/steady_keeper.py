"""SteadyKeeper: the memory of an open page that goes on while the database is away.

What a page looks up once more is then what it found last, with what it has kept itself since. So a woman is not held at
a step because a server starts again: her steps are judged, and the next ones open. What was never looked up, and what
must be on the disk before it is said, still raises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.store.refusals import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kit.domain.cash_book import CashBook
    from kit.domain.entry import Entry
    from kit.store.keeper import Json, Keeper

SOUGHT = frozenset({"products", "listings", "photos", "local_prices", "consented"})


class SteadyKeeper:
    """A Keeper over another one, for one page."""

    def __init__(self, keeper: Keeper) -> None:
        self.language, self.practice = keeper.language, keeper.practice
        self._keeper = keeper
        self._pages: dict[str, dict[str, Json]] = {}
        self._book: CashBook | None = None
        self._found: dict[tuple[object, ...], Any] = {}

    def __getattr__(self, verb: str) -> Any:
        ask = getattr(self._keeper, verb)
        return self._steadily(verb, ask) if verb in SOUGHT else ask

    def _steadily(self, verb: str, ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*given: object) -> Any:
            try:
                self._found[verb, *given] = ask(*given)
            except StoreTrouble:
                if (verb, *given) not in self._found:
                    raise
            return self._found[verb, *given]

        return asked

    def load(self, page: str) -> dict[str, Json]:
        """Return the last saved value of every field of `page`."""
        try:
            self._pages[page] = self._keeper.load(page)
        except StoreTrouble:
            if page not in self._pages:
                raise
        return dict(self._pages[page])

    def save(self, page: str, field: str, value: Json) -> None:
        """Keep `value` as what `field` of `page` holds now."""
        self._keeper.save(page, field, value)
        self._pages.get(page, {})[field] = value

    def cash_book(self) -> CashBook:
        """Return her cash book."""
        try:
            self._book = self._keeper.cash_book()
        except StoreTrouble:
            if self._book is None:
                raise
        return self._book

    def keep_entry(self, entry: Entry) -> None:
        """Write a line into her cash book."""
        self._keeper.keep_entry(entry)
        if self._book is not None:
            self._book = self._book.put(entry)

    def void_entry(self, line: UUID) -> None:
        """Cross a line out."""
        self._keeper.void_entry(line)
        self.cash_book()

    def restore_entry(self, line: UUID) -> None:
        """Take the crossing out of a line back."""
        self._keeper.restore_entry(line)
        self.cash_book()
