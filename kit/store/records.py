"""Records: what the store's repositories give back. Frozen, detached from the database, without secrets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID

    from kit.store.keeper import Json

PURPOSES = ("keep", "totals", "photo", "account", "catalogue", "printing", "showing")
"""What consent is asked for, each on its own: keeping her lesson values; counting them in nameless class totals; a
photo for the Union's page; keeping a bank account number; her listings in the catalogue that the room shows buyers."""

ROLES = ("participant", "facilitator")


@dataclass(frozen=True, slots=True)
class Workshop:
    """One event in one commune. All its data is deleted by `delete_by`."""

    id: UUID
    place: str
    commune: str
    starts_on: date
    delete_by: date
    join_code: str
    language: str
    settings: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Participant:
    """One woman in one workshop. Her number is on her card and is never given to anyone else. `table` is the number of
    the table she sits at, None where nobody gave her one.
    """

    id: UUID
    workshop: UUID
    number: int
    hamlet: str
    name: str
    language: str
    role: str
    has_pictures: bool
    locked: bool
    table: int | None = None


@dataclass(frozen=True, slots=True)
class Household:
    """Women who share a household or a phone."""

    id: UUID
    workshop: UUID
    label: str
    members: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class IssuedCard:
    """A card at the only moment its code is known: print it now, only a hash of it is kept."""

    participant: Participant
    code: str


@dataclass(frozen=True, slots=True)
class Consent:
    """What she said about one purpose, and the version of the words it was asked in."""

    purpose: str
    granted: bool
    at: datetime
    wording: str


@dataclass(frozen=True, slots=True)
class Visit:
    """One page opened on one phone."""

    id: UUID
    participant: UUID
    page: str
    opened_at: datetime
    last_seen_at: datetime
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answer:
    """One value a field once held. `sequence` orders answers, whatever the clock did."""

    id: UUID
    sequence: int
    page: str
    field: str
    value: Json
    saved_at: datetime
    visit: UUID | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at a step's check; `mistake` is the kind of feedback it got, empty when right; `answer` what may be shown
    of it without a name, empty where nothing may."""

    id: UUID
    sequence: int
    page: str
    step: str
    ok: bool
    mistake: str
    at: datetime
    answer: str = ""


@dataclass(frozen=True, slots=True)
class StepTally:
    """How a workshop's women did at one step: how many tried, how many got it right, and the kinds of mistake."""

    page: str
    step: str
    tried: int
    right: int
    mistakes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class LocalPrice:
    """What a product fetched at one place on one day, in đồng per unit, as the facilitator heard it."""

    id: UUID
    workshop: UUID
    product: str
    low: int
    high: int
    unit: str
    place: str
    observed_on: date
    entered_at: datetime


@dataclass(frozen=True, slots=True)
class KeptProduct:
    """A product of hers with the price she decided on, in đồng a unit. `kind` is the id of a row of the produce table,
    empty for goods of her own; `details` hold what later lessons start from (how much can be sold, where, why)."""

    id: UUID
    name: str
    kind: str
    unit: str
    price: int
    unit_cost: int
    details: Mapping[str, Json]
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class KeptPhoto:
    """A photo of hers without its picture: `slot` is the place it stands in, on her page; `thumb` a small JPEG, perhaps
    empty; `size` the bytes of the picture. A new photo in the same slot has another id."""

    id: UUID
    slot: str
    thumb: bytes
    kept_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class KeptListing:
    """Her listing of a product, as the lesson left it; `details` are what it says."""

    product: UUID
    details: Mapping[str, Json]
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class SharedListing:
    """A listing whose owner said that buyers may see it. Who she is, is only what she wrote into it herself."""

    participant: UUID
    product: KeptProduct
    listing: KeptListing


@dataclass(frozen=True, slots=True)
class Conflict:
    """A row of which two merged copies of a class say different things: what is `held` of the columns that differ, and
    what `came` in the file `source` and was not taken."""

    workshop: UUID
    place: str
    starts_on: date
    table: str
    row: UUID
    held: Mapping[str, Json]
    came: Mapping[str, Json]
    source: str


@dataclass(frozen=True, slots=True)
class Health:
    """How the writer is. `trouble` is the kind of a StoreTrouble, empty when all is well.

    `waiting` counts what is saved in memory and not yet in the database; `rescued` says that all of that is on the disk
    too, in the rescue journal.
    """

    trouble: str
    since: datetime | None
    waiting: int
    rescued: bool

    @property
    def ok(self) -> bool:
        return not self.trouble
