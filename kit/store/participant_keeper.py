"""ParticipantKeeper: one participant's page memory, over the store. See `kit.store.keeper` for the protocol."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID, uuid4

from kit.domain.cash_book import EntryNotInBook
from kit.store import cash_entries, listings, photos, products
from kit.store.answers import latest
from kit.store.consents import Consents
from kit.store.entries import Entry
from kit.store.prices import since
from kit.store.values import storable, storable_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy.orm import Session

    from kit.domain import entry as cash_entry
    from kit.domain.cash_book import CashBook
    from kit.domain.priced import PricedProduct
    from kit.store.access import Access
    from kit.store.entries import Kind
    from kit.store.keeper import Json
    from kit.store.records import KeptListing, KeptPhoto, KeptProduct, LocalPrice
    from kit.store.tables import ParticipantRow

LOOKS = 8
"""How often a page looks again when a batch was committed while it looked, before it asks the writer to pause."""

LONGEST_ANSWER = 80
"""Letters of an answer that are kept with a try."""

PRICES_LAST = timedelta(days=14)
"""How long a price heard here is worth being shown, with its day."""

Seen = TypeVar("Seen")


class ParticipantKeeper:
    """What an open page keeps for `participant`. Until she consents to "keep", it is in memory only."""

    def __init__(
        self, access: Access, row: ParticipantRow, visit: UUID | None, papers: str, *, practice: bool = False
    ) -> None:
        self.language = row.language
        self.practice = practice
        self.participant = row.id
        self.visit = visit
        self._workshop = row.workshop_id
        self._papers = papers
        self._access = access
        self._consents = Consents(access)

    def load(self, page: str) -> dict[str, Json]:
        """Return the last value of every field of `page`: written, under way, or held. Raises StoreTrouble."""
        page = storable_name(page)
        values, waiting = self._saved("answer", lambda session: latest(session, self.participant, page))
        under_way = (entry for entry in waiting if entry.data["page"] == page)
        for entry in (*under_way, *self._access.holding.answers(self.participant, page)):
            values[str(entry.data["field"])] = entry.data["value"]
        return values

    def save(self, page: str, field: str, value: Json) -> None:
        """Keep a value. Raises ValueTooLarge, ValueNotStorable, StoreClosed; never waits for the disk."""
        data: dict[str, Json] = {"page": storable_name(page), "field": storable_name(field), "value": storable(value)}
        data["visit"] = str(self.visit) if self.visit else None
        self._put("answer", data)

    def attempt(self, page: str, step: str, ok: bool, mistake: str = "", answer: str = "") -> None:
        """Log a try. Raises ValueNotStorable, StoreClosed; never waits for the disk."""
        data: dict[str, Json] = {"page": storable_name(page), "step": storable_name(step), "ok": ok}
        data["mistake"] = storable_name(mistake) if mistake else ""
        data["answer"] = storable_name(answer[:LONGEST_ANSWER]) if answer else ""
        self._put("attempt", data)

    def keep_product(self, product: PricedProduct, details: dict[str, Json]) -> UUID:
        """Keep a product. Raises ValueNotStorable, ValueTooLarge, StoreClosed; never waits for the disk."""
        id_ = products.id_of(self.participant, product)
        data: dict[str, Json] = {
            "product": str(id_),
            "name": storable_name(product.product.name),
            "kind": product.product.kind,
            "unit": storable_name(product.unit, 20),
            "price": product.price,
            "unit_cost": product.unit_cost,
            "details": storable(dict(details)),
        }
        self._put("product", data)
        return id_

    def products(self) -> list[KeptProduct]:
        """Return her products: written, under way, or held, the last kept first. Raises StoreTrouble."""
        return products.newest_first(*self._all("product", lambda session: products.latest(session, self.participant)))

    def keep_listing(self, product: UUID, details: dict[str, Json]) -> None:
        """Keep a listing. Raises ValueNotStorable, ValueTooLarge, StoreClosed; never waits for the disk."""
        self._put("listing", {"product": str(product), "details": storable(dict(details))})

    def listings(self) -> list[KeptListing]:
        """Return her listings: written, under way, or held, the last kept first. Raises StoreTrouble."""
        return listings.newest_first(*self._all("listing", lambda session: listings.latest(session, self.participant)))

    def keep_photo(self, slot: str, photo: bytes, thumb: bytes) -> UUID:
        """Keep a photo in a slot. Raises ValueTooLarge, ValueNotStorable, PhotoNotHeld, PhotosWaiting, StoreTrouble:
        then the slot holds what it held; never waits for the disk."""
        data = photos.photo_data(storable_name(slot, photos.LONGEST_SLOT), photo, thumb)
        self._access.writer.room_for(len(str(data["photo"])))
        return self._put("photo", data)

    def drop_photo(self, slot: str) -> None:
        """Empty a slot. Raises ValueNotStorable, StoreClosed; never waits for the disk."""
        self._put("photo", photos.photo_data(storable_name(slot, photos.LONGEST_SLOT), b"", b""))

    def photos(self) -> list[KeptPhoto]:
        """Return her photos: written, under way, or held, by slot. Raises StoreTrouble."""
        return photos.by_slot(*self._all("photo", lambda session: photos.written(session, self.participant)))

    def photo(self, photo: UUID) -> bytes:
        """Return a photo of hers. Raises NotFound and StoreTrouble."""
        written, later = self._all("photo", lambda session: photos.content(session, self.participant, photo))
        return photos.found(photos.under_way(photo, later) or written)

    def picture(self, photo: UUID, *, small: bool) -> str:
        """Return the address of a photo below that of her papers; empty where there is none."""
        return f"{self._papers}photo/{photo}{'-small' if small else ''}.jpg" if self._papers else ""

    def keep_entry(self, entry: cash_entry.Entry) -> None:
        """Write a line into her cash book, once. Raises ValueNotStorable, StoreClosed; never waits for the disk."""
        id_ = cash_entries.id_of(self.participant, entry.id)
        self._put("cash-line", cash_entries.line_data(entry), id_)

    def void_entry(self, line: UUID) -> None:
        """Cross a line out. Raises EntryNotInBook, StoreTrouble, StoreClosed; never waits for the disk."""
        self._mark(line, voided=True)

    def restore_entry(self, line: UUID) -> None:
        """Take the crossing out of a line back. Raises as `void_entry`."""
        self._mark(line, voided=False)

    def change_book(self, added: Iterable[cash_entry.Entry], voided: Iterable[UUID]) -> None:
        """Write lines, those crossed out among them as such, and cross out others. Raises as `void_entry`: then nothing
        has changed; never waits for the disk."""
        lines = list(added)
        crossed = [*voided, *(line.id for line in lines if line.voided)]
        there = {line.id for line in (*self.cash_book().lines, *lines)}
        if not there.issuperset(crossed):
            raise EntryNotInBook
        for line in lines:
            self.keep_entry(line)
        for id_ in crossed:
            self._put("cash-mark", cash_entries.mark_data(id_, voided=True))

    def cash_book(self) -> CashBook:
        """Return her book: written, under way, or held, in the order of writing. Raises StoreTrouble."""
        hers = self.participant
        lines, later = self._all("cash-line", lambda session: cash_entries.lines_written(session, hers))
        marks, marked = self._all("cash-mark", lambda session: cash_entries.marks_written(session, hers))
        return cash_entries.book([*lines, *cash_entries.lines_later(later)], marks | cash_entries.marks_later(marked))

    def _mark(self, line: UUID, *, voided: bool) -> None:
        self.cash_book().line(line)
        self._put("cash-mark", cash_entries.mark_data(line, voided=voided))

    def consented(self, purpose: str) -> bool:
        """Tell whether her last word on `purpose` was yes. Raises StoreTrouble."""
        return self._consents.granted(self.participant, purpose)

    def consent(self, purpose: str, yes: bool, wording: str) -> None:
        """Note her yes or no, on the disk when this returns. Raises as `Consents.give`, and StoreTrouble."""
        say = self._consents.give if yes else self._consents.withdraw
        say(self.participant, purpose, wording=wording)

    def local_prices(self) -> list[LocalPrice]:
        """Return the prices of her workshop of the last days. Raises StoreTrouble."""
        with self._access.read() as session:
            return since(session, self._workshop, (self._access.now() - PRICES_LAST).date())

    def paper(self, product: UUID, name: str) -> str:
        """Return the address below which the room gives out her papers, for one of them; empty where there is none."""
        return f"{self._papers}{product}/{name}" if self._papers else ""

    def flush(self) -> None:
        """Return when everything saved so far would survive a power cut. Raises StoreTrouble.

        What she has not consented to keep would not, and is not waited for.
        """
        self._access.writer.flush()

    def _put(self, kind: Kind, data: dict[str, Json], id_: UUID | None = None) -> UUID:
        """Hand on what the page keeps, and return its id."""
        entry = Entry(id_ or uuid4(), kind, self.participant, self._access.now(), data)
        self._access.holding.put(entry)
        return entry.id

    def _all(self, kind: Kind, read: Callable[[Session], Seen]) -> tuple[Seen, tuple[Entry, ...]]:
        """Return what `read` sees in the database, and the entries of a kind that are under way to it or held."""
        written, waiting = self._saved(kind, read)
        return written, (*waiting, *self._access.holding.of(self.participant, kind))

    def _saved(self, kind: Kind, read: Callable[[Session], Seen]) -> tuple[Seen, list[Entry]]:
        """Return what `read` sees in the database, and the entries of a kind that are under way to it."""
        for _ in range(LOOKS):
            seen = self._look(kind, read)
            if seen is not None:
                return seen
        with self._access.writer.between_commits:
            while (seen := self._look(kind, read)) is None:
                pass
        return seen

    def _look(self, kind: Kind, read: Callable[[Session], Seen]) -> tuple[Seen, list[Entry]] | None:
        """Read, and return it with what is under way; None if a commit came in between."""
        commits = self._access.writer.commits
        with self._access.read() as session:
            seen = read(session)
        waiting = self._access.writer.waiting(self.participant, kind, since=commits)
        return None if waiting is None else (seen, waiting)
