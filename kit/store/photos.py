"""Photos: her pictures of her goods, each in a slot of its page. A photo takes the place of the one that was there.

Only what stands in a slot now is kept: of two hundred women with nine photos each, that is half a gigabyte already. A
list of photos never carries the pictures themselves.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select

from kit.store.records import KeptPhoto
from kit.store.refusals import NotFound, ValueTooLarge
from kit.store.tables import PhotoRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access
    from kit.store.entries import Entry
    from kit.store.keeper import Json

MOST_BYTES = 400 << 10
MOST_THUMB_BYTES = 24 << 10
"""Limits of a photo made small on the phone, and of the small copy that stands beside its field."""

LONGEST_SLOT = 120


class Photos:
    """The repository of photos, as far as they are written; a ParticipantKeeper also knows what is under way."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, participant: UUID) -> list[KeptPhoto]:
        """Return her photos, by slot, without the pictures."""
        with self._access.read() as session:
            return by_slot(written(session, participant), ())

    def content(self, participant: UUID, photo: UUID) -> bytes:
        """Return a photo of hers as JPEG. Raises NotFound, also for one of somebody else."""
        with self._access.read() as session:
            return found(content(session, participant, photo))


def photo_data(slot: str, photo: bytes, thumb: bytes) -> dict[str, Json]:
    """Return what the entry of a photo says; one without bytes empties the slot. Raises ValueTooLarge."""
    for part, most in ((photo, MOST_BYTES), (thumb, MOST_THUMB_BYTES)):
        if len(part) > most:
            raise ValueTooLarge(kilobytes=-(-len(part) // 1024), limit=most // 1024)
    return {"slot": slot, "photo": b64encode(photo).decode(), "thumb": b64encode(thumb).decode()}


def put(session: Session, numbered: Iterable[tuple[int, Entry]], *, again: bool) -> None:
    """Put photos into their slots. With `again`, what a slot got later than an entry stays."""
    last = {(entry.participant, str(entry.data["slot"])): (number, entry) for number, entry in numbered}
    for (participant, slot), (number, entry) in last.items():
        there = (PhotoRow.participant_id == participant) & (PhotoRow.slot == slot)
        if again:
            held = session.execute(select(PhotoRow.id, PhotoRow.kept_at).where(there)).one_or_none()
            if held and (held.id == entry.id or held.kept_at > entry.at):
                continue
        session.execute(delete(PhotoRow).where(there), execution_options={"synchronize_session": False})
        who = {"id": entry.id, "sequence": number, "participant_id": participant, "kept_at": entry.at}
        picture = {part: b64decode(str(entry.data[name])) for part, name in (("content", "photo"), ("thumb", "thumb"))}
        session.execute(insert(PhotoRow), [{**who, "slot": slot, **{part: it or None for part, it in picture.items()}}])


def written(session: Session, participant: UUID) -> list[KeptPhoto]:
    """Return what her slots hold in the database."""
    hers = (PhotoRow.participant_id == participant) & PhotoRow.content.is_not(None)
    size = func.length(PhotoRow.content).label("size")
    rows = select(PhotoRow.id, PhotoRow.slot, PhotoRow.thumb, PhotoRow.kept_at, size).where(hers)
    return [KeptPhoto(row.id, row.slot, row.thumb or b"", row.kept_at, row.size) for row in session.execute(rows)]


def content(session: Session, participant: UUID, photo: UUID) -> bytes | None:
    """Return a photo's bytes from the database, None if there is none of hers with this id."""
    hers = (PhotoRow.participant_id == participant) & (PhotoRow.id == photo)
    return session.scalar(select(PhotoRow.content).where(hers))


def by_slot(kept: Iterable[KeptPhoto], later: Iterable[Entry]) -> list[KeptPhoto]:
    """Return photos by slot, with what is under way or held put over what is written."""
    slots = {photo.slot: photo for photo in kept}
    for entry in later:
        data: dict[str, Any] = dict(entry.data)
        slots.pop(data["slot"], None)
        if data["photo"]:
            size = len(b64decode(data["photo"]))
            slots[data["slot"]] = KeptPhoto(entry.id, data["slot"], b64decode(data["thumb"]), entry.at, size)
    return [slots[slot] for slot in sorted(slots)]


def under_way(photo: UUID, entries: Sequence[Entry]) -> bytes | None:
    """Return a photo's bytes from entries that are not in the database yet, None if it is not among them."""
    for entry in entries:
        if entry.id == photo and entry.data["photo"]:
            return b64decode(str(entry.data["photo"]))
    return None


def found(picture: bytes | None) -> bytes:
    """Return the picture. Raises NotFound where there is none."""
    if not picture:
        raise NotFound(what="photo")
    return picture
