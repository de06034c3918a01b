"""PINs: what opens the facilitator's console. Hashed, and slower to try with every wrong one.

Three wrong tries are free; then the wait doubles from 2 seconds up to 5 minutes. The count is in the database: starting
the program again gives no new tries.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from kit.store.access import found
from kit.store.refusals import PinNotSet, PinTooSoon, PinTooWeak, PinWrong
from kit.store.tables import PinRow, WorkshopRow

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.domain.refusal import Refusal
    from kit.store.access import Access

SHORTEST = 6
LONGEST = 64
FREE_TRIES = 3
LONGEST_WAIT = timedelta(minutes=5)
RISING = "01234567890"


class Pins:
    """The repository of PINs, one a workshop."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def is_set(self, workshop: UUID) -> bool:
        """Tell whether the workshop has a PIN yet."""
        with self._access.read() as session:
            return session.get(PinRow, workshop) is not None

    def put(self, workshop: UUID, pin: str) -> None:
        """Set the PIN, six digits or more, not one digit over and over nor a run. Raises PinTooWeak, NotFound."""
        clean = pin.strip()
        run = clean in RISING or clean in RISING[::-1]
        if (
            not SHORTEST <= len(clean) <= LONGEST
            or not (clean.isascii() and clean.isdigit())
            or len(set(clean)) == 1
            or run
        ):
            raise PinTooWeak(shortest=SHORTEST)
        salt = secrets.token_bytes(16)
        hashed = _hash(clean, salt)

        def work(session: Session) -> None:
            found(session, WorkshopRow, workshop)
            session.merge(PinRow(workshop_id=workshop, salt=salt, hash=hashed, wrong_tries=0, last_wrong_at=None))

        self._access.write(work)

    def copy(self, workshop: UUID, to: UUID) -> None:
        """Open another workshop with the PIN of this one, without knowing it. Raises PinNotSet, NotFound."""

        def work(session: Session) -> None:
            row = session.get(PinRow, workshop)
            if row is None:
                raise PinNotSet
            found(session, WorkshopRow, to)
            session.merge(PinRow(workshop_id=to, salt=row.salt, hash=row.hash, wrong_tries=0, last_wrong_at=None))

        self._access.write(work)

    def check(self, workshop: UUID, pin: str) -> None:
        """Return if the PIN is right. Raises PinNotSet, PinTooSoon (`seconds` to wait; not looked at), PinWrong."""
        with self._access.read() as session:
            row = session.get(PinRow, workshop)
            if row is None:
                raise PinNotSet
            salt, hashed = row.salt, row.hash
        right = hmac.compare_digest(_hash(pin.strip()[:LONGEST], salt), hashed)
        refusal = self._access.write(lambda session: _count(session, workshop, right, self._access.now()))
        if refusal:
            raise refusal


def _count(session: Session, workshop: UUID, right: bool, now: datetime) -> Refusal | None:
    """Count a try; the refusal is returned and not raised, since raised it would undo the counting."""
    row = session.get(PinRow, workshop)
    if row is None:
        return PinNotSet()
    if row.last_wrong_at is not None:
        # A clock that was set back makes her wait anew, not until the old time comes round.
        row.last_wrong_at = min(row.last_wrong_at, now)
        left = row.last_wrong_at + _wait(row.wrong_tries) - now
        if left > timedelta(0):
            return PinTooSoon(seconds=math.ceil(left.total_seconds()))
    if right:
        row.wrong_tries, row.last_wrong_at = 0, None
        return None
    row.wrong_tries += 1
    row.last_wrong_at = now
    return PinWrong(seconds=math.ceil(_wait(row.wrong_tries).total_seconds()))


def _wait(wrong_tries: int) -> timedelta:
    if wrong_tries < FREE_TRIES:
        return timedelta(0)
    return min(LONGEST_WAIT, timedelta(seconds=2 ** min(wrong_tries - FREE_TRIES + 1, 16)))


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode("utf-8", "replace"), salt=salt, n=1 << 14, r=8, p=1, dklen=32)
