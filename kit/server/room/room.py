"""Room: what the pages of one open workshop share."""

from __future__ import annotations

from asyncio import Lock, Semaphore
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from threading import Event
from typing import TYPE_CHECKING, Literal, Protocol

from kit.domain.local_time import day_of
from kit.server.room.backing import Backing
from kit.server.room.brought import Brought
from kit.server.room.cookies import Signer
from kit.server.room.hub import Hub
from kit.server.room.once import Once
from kit.server.room.pacing import Pacing
from kit.server.room.pairs import Pairs
from kit.server.room.presence import Presence
from kit.server.room.printing import Printing
from kit.server.room.programme import Programme
from kit.server.room.reached import Reached
from kit.server.room.steps import Steps
from kit.server.room.stuck import Stuck
from kit.server.room.throttle import Throttle
from kit.server.room.unknown_cards import UnknownCards
from kit.server.room.validity import Validity
from kit.server.room.waiting_line import WaitingLine
from kit.server.room.wall import Wall

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kit.content.catalogue_text import ProductLines
    from kit.content.course_shelf import Shelf
    from kit.domain.agenda import Agenda
    from kit.domain.cash_book import CashBook
    from kit.domain.summary import Month
    from kit.prints.agenda import AgendaPaper
    from kit.prints.batch import Batch
    from kit.prints.certificates import CertificatePaper, Certified
    from kit.prints.paper_book import BookForm
    from kit.prints.price_list import Seller
    from kit.server.room.codes_kept import Labelled, Stand
    from kit.server.room.listing_texts import PlacedText
    from kit.server.room.public import Public
    from kit.server.room.stay_card import StayCard
    from kit.store.records import IssuedCard, KeptListing, KeptProduct, Participant, Workshop
    from kit.store.store import Store

PaperForm = Literal["pdf", "png"]
ShareForm = Literal["pdf", "png", "jpg"]
ShareShape = Literal["tall", "square"]
COOKIE_KEY = "room-cookies"
WALK_INS = 200
"""How many may walk in from one address in ten minutes. A second router in the hall shows all its phones as one."""
MAKERS = 2
"""How many files of a zip are made at once, whoever they are for: two hundred women take everything home at the end of
the same day, and pages are not to wait behind their papers."""
THREADS = 6
"""How many pages may wait for the store at once. The store has one writer; more threads would only queue there."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson that the room offers: its address `/b/<slug>`, its title in each language, how long it takes, and the
    ids of its steps.
    """

    slug: str
    titles: Mapping[str, str]
    minutes: int
    steps: tuple[str, ...] = ()

    def title(self, language: str) -> str:
        return self.titles.get(language) or next(iter(self.titles.values()))


class Prints(Protocol):
    """What makes the papers of the room. `address` is the whole address a phone opens, without a path."""

    def poster(self, workshop: Workshop, *, address: str, language: str) -> bytes:
        """Return the poster as PDF."""

    def cards(self, workshop: Workshop, issued: Sequence[IssuedCard], *, address: str, language: str) -> bytes:
        """Return the cards as PDF, in the order given."""

    def agenda(self, workshop: Workshop, agenda: Agenda, *, paper: AgendaPaper, language: str) -> bytes:
        """Return the agenda as PDF, a page a day. Raises NothingToPrint."""

    def attendance(self, workshop: Workshop, agenda: Agenda, people: Sequence[Participant], *, language: str) -> bytes:
        """Return the sheet to sign as PDF."""

    def worksheets(self, slugs: Sequence[str], *, on: date, language: str) -> bytes:
        """Return the paper twins of lessons as PDF, in the order given."""

    def certificates(
        self, workshop: Workshop, people: Sequence[Certified], *, on: date, paper: CertificatePaper, language: str
    ) -> bytes:
        """Return the certificates of women who finished lessons as PDF. Raises NobodyToPrint."""

    def price_card(self, kept: KeptProduct, *, on: date, form: PaperForm, language: str) -> bytes:
        """Return the price card of a product. Raises NoCardForAlcohol."""

    def price_cards(self, priced: Sequence[tuple[KeptProduct, date]], *, language: str) -> bytes:
        """Return a woman's price cards as PDF, four a page, each product with the day of its price.

        Raises NoCardForAlcohol where there is nothing else.
        """

    def price_list(
        self, priced: Sequence[tuple[KeptProduct, date]], seller: Seller, *, form: PaperForm, language: str
    ) -> bytes:
        """Return what a woman sells as one list, as PDF, or its first page as PNG. Raises as `price_cards`."""

    def listing_sheet(self, texts: Sequence[PlacedText], *, on: date, language: str) -> bytes:
        """Return her texts for each place as PDF, without those that may not be posted. Raises NothingToPrint."""

    def pile(self, made: Batch, *, number: int, place: str, on: date, language: str) -> bytes:
        """Return papers of one woman under a cover with her card number, each on a front. Raises NothingToPrint."""

    def share_picture(
        self,
        kept: KeptProduct,
        listing: KeptListing | None,
        photo: bytes | None,
        *,
        shape: ShareShape,
        form: ShareForm,
        on: date,
        language: str,
    ) -> bytes:
        """Return the picture of a product to post, with what its listing says.

        Raises NoCardForAlcohol, and WordsNotAllowed for what no advert may say.
        """

    def label(self, kept: Labelled, *, on: date, language: str) -> bytes:
        """Return her label as PNG, as it will stand on a sheet. Raises Refusal for what no label can say."""

    def labels(self, kept: Labelled, *, on: date, language: str) -> bytes:
        """Return a sheet of her labels as PDF. Raises as `label`."""

    def stand(self, stand: Stand, *, form: PaperForm, language: str) -> bytes:
        """Return the stand where she is paid. Raises Refusal for a text that pays nobody."""

    def stay_card(self, card: StayCard, *, form: PaperForm, language: str) -> bytes:
        """Return the card for the table of her guests. Raises Refusal for what cannot stand on it."""

    def cash_book(self, book: CashBook, *, today: date, language: str) -> bytes:
        """Return her cash book as PDF, for her alone."""

    def thumb_cards(self, *, language: str) -> bytes:
        """Return the rule of thumb of every lesson as cards, as PDF."""

    def paper_book(self, *, form: BookForm, first: Month | None, language: str) -> bytes:
        """Return an empty cash book to write in by hand, as PDF, beginning with a month."""

    def catalogue(self, workshop: Workshop, products: Sequence[ProductLines], *, on: date, language: str) -> bytes:
        """Return what the women sell as PDF. Raises NothingForSale where nobody sells anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One open workshop. `where` says what phones open ("http://192.168.1.5:8866/"), empty where no phone could;
    `gone` is called with the id of a woman whose phones are signed out or whose data was deleted, so that her visits
    can be closed; `left` with the mark of a sign-in (`current_phone`) when another woman takes that phone, so that the
    visits opened with it can be closed. `prints` may be missing: then the console offers no papers. `holds` says how
    many women it takes at once, 0 where nobody knows; `public` is where it stands on the internet, if it does; `reopen`
    closes it and opens the workshop that was chosen since: it is `closing` then. `shelf` has the courses that lie in
    its data. `account_door` is where whoever this room is of comes into the console by her account at a JupyterHub;
    empty where there is no hub.
    """

    store: Store
    workshop_id: UUID
    signer: Signer
    hub: Hub
    presence: Presence
    validity: Validity
    brought: Brought
    programme: Programme
    pacing: Pacing
    base_url: str = "/"
    account_door: str = ""
    where: Callable[[], str] = lambda: ""
    prints: Prints | None = None
    clock: Callable[[], datetime]
    gone: Callable[[UUID], None] = lambda _: None
    left: Callable[[str], None] = lambda _: None
    holds: Callable[[], int] = lambda: 0
    public: Public | None = None
    reopen: Callable[[], None] = lambda: None
    shelf: Shelf | None = None
    reached: Reached = field(default_factory=Reached)
    closing: Event = field(default_factory=Event)
    printing: Printing = field(default_factory=Printing)
    backing: Backing = field(default_factory=Backing)
    adding_up: Lock = field(default_factory=Lock)
    reading: Semaphore = field(default_factory=lambda: Semaphore(1))
    making: Semaphore = field(default_factory=lambda: Semaphore(MAKERS))
    threads: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(THREADS, "room"))
    unknown_cards: UnknownCards = field(default_factory=UnknownCards)
    wrong_codes: Throttle = field(default_factory=lambda: Throttle(most=10, seconds=60))
    wrong_pictures: Throttle = field(default_factory=lambda: Throttle(most=100, seconds=3600))
    wrong_pins: Throttle = field(default_factory=lambda: Throttle(most=10, seconds=600))
    walk_ins: Throttle = field(default_factory=lambda: Throttle(most=WALK_INS, seconds=600))
    once: Once = field(default_factory=Once)
    line: WaitingLine = field(default_factory=WaitingLine)
    wall: Wall = field(default_factory=Wall)
    steps: Steps = field(default_factory=Steps)
    stuck: Stuck = field(default_factory=Stuck)
    pairs: Pairs = field(default_factory=Pairs)

    @classmethod
    def open(
        cls,
        store: Store,
        workshop: Workshop,
        *,
        base_url: str = "/",
        account_door: str = "",
        address: str | Callable[[], str] = "",
        lessons: Sequence[Lesson] = (),
        prints: Prints | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        gone: Callable[[UUID], None] = lambda _: None,
        left: Callable[[str], None] = lambda _: None,
        holds: Callable[[], int] = lambda: 0,
        public: Public | None = None,
        reopen: Callable[[], None] = lambda: None,
        shelf: Shelf | None = None,
    ) -> Room:
        """Make the room of `workshop`. `base_url` begins and ends with "/". Raises StoreTrouble.

        `address` may be a function, where the router may give the laptop another one while the room is open.
        """
        if not (base_url.startswith("/") and base_url.endswith("/")):
            raise ValueError(f"a base URL begins and ends with a slash: {base_url!r}")
        room = cls(
            store=store,
            workshop_id=workshop.id,
            signer=Signer(store.secret_keys.key(COOKIE_KEY), clock),
            hub=Hub(clock),
            presence=Presence(store, clock),
            brought=Brought(clock),
            pacing=Pacing(workshop.settings),
            validity=Validity(store, workshop),
            base_url=base_url,
            account_door=account_door,
            where=address if callable(address) else lambda: address,
            programme=Programme(store, workshop, lessons),
            prints=prints,
            clock=clock,
            gone=gone,
            left=left,
            holds=holds,
            public=public,
            reopen=reopen,
            shelf=shelf,
        )
        room.steps.load(store, workshop.id)
        room.stuck.load(store, workshop.id)
        if store.folder is not None:
            room.backing.sweep(store.folder)
        return room

    @property
    def lessons(self) -> Sequence[Lesson]:
        """The lessons that this workshop teaches, in its order."""
        return self.programme.lessons

    @property
    def address(self) -> str:
        """What phones open now; empty where it is not known."""
        return self.where()

    def workshop(self) -> Workshop:
        """Return the workshop as it is now. Raises StoreTrouble."""
        return self.store.workshops.get(self.workshop_id)

    def today(self) -> date:
        """Return the day it is in Viet Nam, whatever time zone the laptop has."""
        return day_of(self.clock())

    def sign_out(self, participant: UUID) -> None:
        """Sign her out on every phone. Raises StoreTrouble."""
        self.validity.end(participant)
        self.let_go(participant)

    def forget_doing(self, participant: UUID) -> None:
        """Drop what is known of how far she is and of her tries: she had it deleted."""
        self.steps.forget(participant)
        self.stuck.forget(participant)

    def let_go(self, participant: UUID) -> None:
        """Close what is open for her: her sockets here, her visits by way of `gone`."""
        self.hub.forget(participant)
        self.presence.forget(participant)
        self.brought.forget(participant)
        self.pairs.part(participant)
        self.gone(participant)
