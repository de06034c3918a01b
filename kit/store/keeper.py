"""Keeper: what an open page may keep, and find again, for the one participant it is open for.

The room binds one Keeper to each visit; a notebook opened by one person alone, in JupyterLab or under plain Voilà, gets
a MemoryKeeper. Pages know only this protocol: no widget ever holds a database connection.
"""

from __future__ import annotations

from contextvars import ContextVar
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid4

from kit.domain.cash_book import CashBook
from kit.store.records import KeptListing, KeptPhoto, KeptProduct
from kit.store.refusals import NotFound

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.domain.entry import Entry
    from kit.domain.priced import PricedProduct
    from kit.store.records import LocalPrice

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Keeper(Protocol):
    """One participant's page memory. Calls return at once and keep their order."""

    language: str
    practice: bool
    """Whether the page lies in a practice room, where nothing is to be taken for real."""

    def load(self, page: str) -> dict[str, Json]:
        """Return the last saved value of every field of `page`, typed text included."""

    def save(self, page: str, field: str, value: Json) -> None:
        """Keep `value` as what `field` of `page` holds now."""

    def attempt(self, page: str, step: str, ok: bool, mistake: str = "", answer: str = "") -> None:
        """Log one try at a step's check; `mistake` is the kind of feedback it got, `answer` what was answered, where
        the lesson says that it may be shown without a name."""

    def keep_product(self, product: PricedProduct, details: dict[str, Json]) -> UUID:
        """Keep a product of hers with its price, in place of what was kept of it before, and return its id."""

    def products(self) -> list[KeptProduct]:
        """Return her products, the last kept first."""

    def keep_listing(self, product: UUID, details: dict[str, Json]) -> None:
        """Keep how she offers a product of hers, in place of what was kept of that before."""

    def listings(self) -> list[KeptListing]:
        """Return her listings, the last kept first."""

    def keep_photo(self, slot: str, photo: bytes, thumb: bytes) -> UUID:
        """Keep a JPEG, and a small copy of it, in place of what `slot` held before, and return its id."""

    def drop_photo(self, slot: str) -> None:
        """Empty `slot`; one that holds nothing stays so."""

    def photos(self) -> list[KeptPhoto]:
        """Return her photos, by slot, without the pictures."""

    def photo(self, photo: UUID) -> bytes:
        """Return a photo of hers as JPEG. Raises NotFound."""

    def picture(self, photo: UUID, *, small: bool) -> str:
        """Return the address of a photo of hers, or of its small copy; empty where no room gives any."""

    def keep_entry(self, entry: Entry) -> None:
        """Write a line into her cash book; the same line again, by its id, changes nothing."""

    def void_entry(self, line: UUID) -> None:
        """Cross a line out; it stays, and counts no more."""

    def restore_entry(self, line: UUID) -> None:
        """Take the crossing out of a line back."""

    def cash_book(self) -> CashBook:
        """Return her cash book. Nobody else's page can."""

    def consented(self, purpose: str) -> bool:
        """Tell whether her last word on `purpose` was yes. Never asked is no."""

    def consent(self, purpose: str, yes: bool, wording: str) -> None:
        """Note her yes or no to `purpose`, and the version of the words it was asked in."""

    def local_prices(self) -> list[LocalPrice]:
        """Return what products fetched here lately, as the facilitator heard it."""

    def paper(self, product: UUID, name: str) -> str:
        """Return the address of a paper of hers about a product (`name`: "price.pdf"), empty where no room gives any:
        then the page carries it itself."""

    def flush(self) -> None:
        """Return when everything saved so far would survive a power cut."""


class MemoryKeeper:
    """A keeper that forgets when the page closes: one person alone with a notebook."""

    def __init__(self, language: str = "vi") -> None:
        self.language = language
        self.practice = False
        self.pages: dict[str, dict[str, Json]] = {}
        self.attempts: list[tuple[str, str, bool, str]] = []
        self.answers: list[tuple[str, str]] = []
        self.kept: dict[str, KeptProduct] = {}
        self.offered: dict[UUID, KeptListing] = {}
        self.slots: dict[str, tuple[KeptPhoto, bytes]] = {}
        self.consents: dict[str, bool] = {}
        self.book = CashBook()

    def load(self, page: str) -> dict[str, Json]:
        return dict(self.pages.get(page, {}))

    def save(self, page: str, field: str, value: Json) -> None:
        self.pages.setdefault(page, {})[field] = value

    def attempt(self, page: str, step: str, ok: bool, mistake: str = "", answer: str = "") -> None:
        self.attempts.append((page, step, ok, mistake))
        if answer:
            self.answers.append((step, answer))

    def keep_product(self, product: PricedProduct, details: dict[str, Json]) -> UUID:
        before = self.kept.pop(product.key, None)
        id_ = before.id if before else uuid4()
        what = (product.product.name, product.product.kind, product.unit, product.price, product.unit_cost)
        self.kept[product.key] = KeptProduct(id_, *what, details, datetime.now(UTC))
        return id_

    def products(self) -> list[KeptProduct]:
        return list(reversed(self.kept.values()))

    def keep_listing(self, product: UUID, details: dict[str, Json]) -> None:
        self.offered.pop(product, None)
        self.offered[product] = KeptListing(product, details, datetime.now(UTC))

    def listings(self) -> list[KeptListing]:
        return list(reversed(self.offered.values()))

    def keep_photo(self, slot: str, photo: bytes, thumb: bytes) -> UUID:
        kept = KeptPhoto(uuid4(), slot, thumb, datetime.now(UTC), len(photo))
        self.slots[slot] = (kept, photo)
        return kept.id

    def drop_photo(self, slot: str) -> None:
        self.slots.pop(slot, None)

    def photos(self) -> list[KeptPhoto]:
        return [self.slots[slot][0] for slot in sorted(self.slots)]

    def photo(self, photo: UUID) -> bytes:
        for kept, content in self.slots.values():
            if kept.id == photo:
                return content
        raise NotFound(what="photo")

    def picture(self, photo: UUID, *, small: bool) -> str:  # noqa: ARG002  # no room, no files
        return ""

    def keep_entry(self, entry: Entry) -> None:
        self.book = self.book.put(entry)

    def void_entry(self, line: UUID) -> None:
        self.book = self.book.void(line)

    def restore_entry(self, line: UUID) -> None:
        self.book = self.book.restore(line)

    def cash_book(self) -> CashBook:
        return self.book

    def consented(self, purpose: str) -> bool:
        return self.consents.get(purpose, False)

    def consent(self, purpose: str, yes: bool, wording: str) -> None:  # noqa: ARG002  # nobody will ask which words
        self.consents[purpose] = yes

    def local_prices(self) -> list[LocalPrice]:
        return []

    def paper(self, product: UUID, name: str) -> str:  # noqa: ARG002  # no room, no papers
        return ""

    def flush(self) -> None:
        pass


class AwaitedKeeper(MemoryKeeper):
    """Stands for a keeper while pages are built: they are built the same for everyone, then given to one person."""

    def __init__(self, language: str = "vi") -> None:
        super().__init__(language)
        self._waiting: list[Callable[[Keeper], None]] = []

    def follow(self, bind: Callable[[Keeper], None]) -> None:
        """Have `bind` called with the keeper that comes."""
        self._waiting.append(bind)

    def give_way(self, keeper: Keeper) -> None:
        """Give every page that was built to `keeper`."""
        bind_keeper(keeper)
        for bind in self._waiting:
            bind(keeper)


_current: ContextVar[Keeper] = ContextVar("keeper")


def current_keeper() -> Keeper:
    """Return the keeper of the page that is running; a new MemoryKeeper where nobody bound one."""
    try:
        return _current.get()
    except LookupError:
        keeper = MemoryKeeper()
        _current.set(keeper)
        return keeper


def bind_keeper(keeper: Keeper) -> None:
    """Make `keeper` the one that pages of the current context find."""
    _current.set(keeper)
