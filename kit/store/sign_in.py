"""Sign-in: card number, hamlet and three pictures. Five wrong tries lock the card until the facilitator unlocks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.store import pictures as picture_passwords
from kit.store import sequence
from kit.store.access import found
from kit.store.participants import record, row_by_number
from kit.store.refusals import CardLocked, CardNumberUnknown, PicturesNotChosen, PicturesWrong, SignInRefused
from kit.store.tables import ParticipantRow, SignInTryRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access
    from kit.store.records import Participant

TRIES = 5


class SignIn:
    """The door. Every refusal is a SignInRefused; whether number, hamlet or pictures were wrong takes the same time."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def check(self, workshop: UUID, number: int, hamlet: str, pictures: Sequence[int]) -> Participant:
        """Return who signed in.

        Raises CardNumberUnknown, PicturesNotChosen, PicturesWrong (`left` tries), CardLocked.
        """
        try:
            with self._access.read() as session:
                row = row_by_number(session, workshop, number, hamlet)
                found_id, salt, hashed, clean = row.id, row.pictures_salt, row.pictures_hash, not row.wrong_tries
                participant = record(row)
        except CardNumberUnknown:
            picture_passwords.same(pictures, None, None)
            raise
        right = picture_passwords.same(pictures, salt, hashed)
        if participant.locked:
            raise CardLocked(number=number)
        if hashed is None:
            raise PicturesNotChosen(number=number)
        if right and clean:
            return participant
        refusal = self._access.write(lambda session: _count(session, found_id, right, self._access.now()))
        if refusal:
            raise refusal
        return participant


def _count(session: Session, participant: UUID, right: bool, at: datetime) -> SignInRefused | None:
    """Count a try where nobody can slip in between, and return what to refuse it with.

    The refusal is returned and not raised: raised, it would undo the counting.
    """
    row = found(session, ParticipantRow, participant)
    if row.locked_at is not None:
        return CardLocked(number=row.number)
    if right:
        row.wrong_tries = 0
        return None
    row.wrong_tries += 1
    session.add(SignInTryRow(participant_id=participant, sequence=sequence.take(session), at=at))
    if row.wrong_tries >= TRIES:
        row.locked_at = at
        return CardLocked(number=row.number)
    return PicturesWrong(number=row.number, left=TRIES - row.wrong_tries)
