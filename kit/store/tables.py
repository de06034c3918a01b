"""Tables: one class a table, named for the concept, with `Row` behind it.

What is deliberately not here: ethnicity, identity and telephone numbers, surnames, bank accounts. Rows that belong to a
person go when she goes (`ON DELETE CASCADE`). `sequence` orders rows, never the time: a laptop's clock gets set back.
"""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003 (SQLAlchemy reads the annotations)
from uuid import UUID, uuid4

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kit.store.columns import Base, UtcDateTime
from kit.store.keeper import Json  # noqa: TC001 (SQLAlchemy reads the annotations)

OF_PARTICIPANT = "participant.id"
OF_WORKSHOP = "workshop.id"


class CounterRow(Base):
    """The one counter that orders everything; a batch takes its numbers in the transaction that uses them."""

    __tablename__ = "counter"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)


class WorkshopRow(Base):
    __tablename__ = "workshop"
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    place: Mapped[str] = mapped_column(String(120))
    commune: Mapped[str] = mapped_column(String(120))
    starts_on: Mapped[date]
    delete_by: Mapped[date] = mapped_column(index=True)
    join_code: Mapped[str] = mapped_column(String(12), unique=True)
    language: Mapped[str] = mapped_column(String(8))
    settings: Mapped[dict[str, Json]] = mapped_column(JSON)
    last_number: Mapped[int]


class ParticipantRow(Base):
    __tablename__ = "participant"
    __table_args__ = (
        UniqueConstraint("workshop_id", "number"),
        CheckConstraint("number > 0", name="number"),
        CheckConstraint("role in ('participant', 'facilitator')", name="role"),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey(OF_WORKSHOP, ondelete="CASCADE"))
    number: Mapped[int]
    hamlet: Mapped[str] = mapped_column(String(80))
    name: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(8))
    role: Mapped[str] = mapped_column(String(16))
    pictures_salt: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    pictures_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    wrong_tries: Mapped[int]
    locked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    table_number: Mapped[int | None]  # of the hall's tables (bàn); None: not seated
    keeps: Mapped[bool]  # her latest consent for "keep", beside her so that every batch can look at it


class CardRow(Base):
    """Only a hash of the short code: a lost card is replaced by a new code, never printed again."""

    __tablename__ = "card"
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"), index=True)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class HouseholdRow(Base):
    __tablename__ = "household"
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey(OF_WORKSHOP, ondelete="CASCADE"), index=True)
    label: Mapped[str] = mapped_column(String(80))


class MembershipRow(Base):
    """A woman is of one household at a time."""

    __tablename__ = "membership"
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"), primary_key=True)
    household_id: Mapped[UUID] = mapped_column(ForeignKey("household.id", ondelete="CASCADE"), index=True)
    joined_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ConsentRow(Base):
    """Appended, never changed: the latest of a purpose counts, the earlier ones are the log of withdrawals."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "participant_id", "purpose", "sequence"),)
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    purpose: Mapped[str] = mapped_column(String(20))
    granted: Mapped[bool]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    wording: Mapped[str] = mapped_column(String(40))


class VisitRow(Base):
    __tablename__ = "visit"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"), index=True)
    page: Mapped[str] = mapped_column(String(80))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AnswerRow(Base):
    """Appended, never changed: the latest of a field is what it holds; what another phone wrote before stays."""

    __tablename__ = "answer"
    __table_args__ = (Index(None, "participant_id", "page", "field", "sequence"),)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    page: Mapped[str] = mapped_column(String(80))
    field: Mapped[str] = mapped_column(String(120))
    value: Mapped[Json] = mapped_column(JSON, nullable=False)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    visit_id: Mapped[UUID | None]  # no foreign key: an answer outlives the record of the phone it came from


class AttemptRow(Base):
    __tablename__ = "attempt"
    __table_args__ = (Index(None, "participant_id", "page", "step", "sequence"),)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    page: Mapped[str] = mapped_column(String(80))
    step: Mapped[str] = mapped_column(String(120))
    ok: Mapped[bool]
    mistake: Mapped[str] = mapped_column(String(80))
    answer: Mapped[str | None] = mapped_column(String(80))  # only where the lesson lets it be shown, nameless
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class ProductRow(Base):
    """Appended, never changed, as answers are: of one `product_id` the latest is what she sells it at."""

    __tablename__ = "product"
    __table_args__ = (
        Index(None, "participant_id", "product_id", "sequence"),
        CheckConstraint("price > 0 and unit_cost >= 0", name="amounts"),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    product_id: Mapped[UUID]
    name: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(40))
    unit: Mapped[str] = mapped_column(String(20))
    price: Mapped[int] = mapped_column(BigInteger)
    unit_cost: Mapped[int] = mapped_column(BigInteger)
    details: Mapped[dict[str, Json]] = mapped_column(JSON)
    kept_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PhotoRow(Base):
    """One row a place for a photo, and only the photo that stands there now: two hundred women's would fill the disk
    if each stayed. A place that was emptied keeps its row without a picture, so that no older photo comes back."""

    __tablename__ = "photo"
    __table_args__ = (UniqueConstraint("participant_id", "slot"),)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    slot: Mapped[str] = mapped_column(String(120))
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    thumb: Mapped[bytes | None] = mapped_column(LargeBinary)
    kept_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ListingRow(Base):
    """Appended, never changed, as products are: of one `product_id` the latest is what she offers it with."""

    __tablename__ = "listing"
    __table_args__ = (Index(None, "participant_id", "product_id", "sequence"),)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    product_id: Mapped[UUID]
    details: Mapped[dict[str, Json]] = mapped_column(JSON)
    kept_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EntryRow(Base):
    """A line of her cash book, appended and never changed. `id` is made of whose it is and of `line_id`, which a phone
    gave it, so that a line sent twice is one line."""

    __tablename__ = "entry"
    __table_args__ = (
        Index(None, "participant_id", "sequence"),
        CheckConstraint("amount > 0", name="amount"),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    line_id: Mapped[UUID]
    kind: Mapped[str] = mapped_column(String(16))
    amount: Mapped[int] = mapped_column(BigInteger)
    category: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    side: Mapped[str] = mapped_column(String(16))
    made: Mapped[str] = mapped_column(String(16))
    details: Mapped[dict[str, Json]] = mapped_column(JSON)
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EntryMarkRow(Base):
    """That she crossed a line out, or took that back: of one `line_id` the latest counts."""

    __tablename__ = "entry_mark"
    __table_args__ = (Index(None, "participant_id", "line_id", "sequence"),)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"))
    line_id: Mapped[UUID]
    voided: Mapped[bool]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class AttendanceRow(Base):
    """What the facilitator ticked of one woman and half a day; `late` is the half after noon. Phones write no row."""

    __tablename__ = "attendance"
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    late: Mapped[bool] = mapped_column(primary_key=True)
    there: Mapped[bool]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class LocalPriceRow(Base):
    __tablename__ = "local_price"
    __table_args__ = (
        Index(None, "workshop_id", "observed_on"),
        CheckConstraint("low > 0 and low <= high", name="range"),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    sequence: Mapped[int] = mapped_column(BigInteger)
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey(OF_WORKSHOP, ondelete="CASCADE"))
    product: Mapped[str] = mapped_column(String(80))
    low: Mapped[int] = mapped_column(BigInteger)
    high: Mapped[int] = mapped_column(BigInteger)
    unit: Mapped[str] = mapped_column(String(20))
    place: Mapped[str] = mapped_column(String(120))
    observed_on: Mapped[date]
    entered_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SecretKeyRow(Base):
    """Random keys of this store, by name: the one that signs cookies, the one that hashes card codes."""

    __tablename__ = "secret_key"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary(64))


class PinRow(Base):
    """A workshop's facilitator PIN, hashed, with the wrong tries since the last right one."""

    __tablename__ = "pin"
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey(OF_WORKSHOP, ondelete="CASCADE"), primary_key=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary(16))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    wrong_tries: Mapped[int]
    last_wrong_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SignInTryRow(Base):
    """A wrong try at a card's pictures (never which pictures): the facilitator sees when someone guesses."""

    __tablename__ = "sign_in_try"
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    sequence: Mapped[int] = mapped_column(BigInteger)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class ErasureRow(Base):
    """That someone had her data deleted. The random id stays so that merging an old copy brings nothing back."""

    __tablename__ = "erasure"
    participant_id: Mapped[UUID] = mapped_column(primary_key=True)
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey(OF_WORKSHOP, ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class DeletedWorkshopRow(Base):
    """That a workshop was deleted. The random id stays so that merging an old copy brings nothing of it back."""

    __tablename__ = "deleted_workshop"
    workshop_id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class MergeConflictRow(Base):
    """What a merge found to be other than what is held, and did not take. `id` is made of what came, so that the same
    is noted once; `held` and `came` have the columns that differ."""

    __tablename__ = "merge_conflict"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    workshop_id: Mapped[UUID] = mapped_column(ForeignKey(OF_WORKSHOP, ondelete="CASCADE"), index=True)
    participant_id: Mapped[UUID | None] = mapped_column(ForeignKey(OF_PARTICIPANT, ondelete="CASCADE"), index=True)
    of_table: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[UUID]
    held: Mapped[dict[str, Json]] = mapped_column(JSON)
    came: Mapped[dict[str, Json]] = mapped_column(JSON)
    source: Mapped[str] = mapped_column(String(120))
    found_at: Mapped[datetime] = mapped_column(UtcDateTime)
