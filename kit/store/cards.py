"""Cards: the short code that brings a woman back without typing her number. Only a keyed hash of it is kept.

A code is known at the moment it is issued, to be printed. A card that is lost gets a new code, and the old one ends.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from kit.store import short_codes
from kit.store.access import found
from kit.store.participants import record
from kit.store.records import IssuedCard, Participant
from kit.store.refusals import CardCodeUnknown, CardReplaced
from kit.store.secret_keys import CARDS
from kit.store.tables import CardRow, ParticipantRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access
    from kit.store.secret_keys import SecretKeys


class Cards:
    """The repository of cards."""

    def __init__(self, access: Access, keys: SecretKeys) -> None:
        self._access = access
        self._keys = keys

    def issue(self, participant: UUID) -> IssuedCard:
        """Make a new card for her; every earlier one stops working. Raises NotFound."""
        return self.issue_many([participant])[0]

    def issue_many(self, participants: Iterable[UUID]) -> list[IssuedCard]:
        """Make new cards for many, all or none. Raises NotFound."""
        key = self._keys.key(CARDS)
        wanted = [(participant, short_codes.make(short_codes.CARD_LENGTH)) for participant in participants]
        now = self._access.now()

        def work(session: Session) -> list[IssuedCard]:
            cards = []
            for participant, code in wanted:
                row = found(session, ParticipantRow, participant)
                valid = (CardRow.participant_id == participant) & CardRow.revoked_at.is_(None)
                session.execute(update(CardRow).where(valid).values(revoked_at=now))
                session.add(CardRow(participant_id=participant, code_hash=_hash(code, key), issued_at=now))
                cards.append(IssuedCard(record(row), short_codes.format(code)))
            return cards

        return self._access.write(work)

    def find(self, text: str) -> Participant:
        """Return whose card has the code that was typed or scanned. Raises CardCodeUnknown, CardReplaced."""
        wanted = CardRow.code_hash == _hash(short_codes.parse(text), self._keys.key(CARDS))
        cards = select(CardRow, ParticipantRow).join(ParticipantRow, ParticipantRow.id == CardRow.participant_id)
        with self._access.read() as session:
            found_card = session.execute(cards.where(wanted)).first()
            if found_card is None:
                raise CardCodeUnknown
            card, participant = found_card
            if card.revoked_at is not None:
                raise CardReplaced
            return record(participant)


def _hash(code: str, key: bytes) -> bytes:
    return hashlib.blake2b(code.encode(), key=key, digest_size=32).digest()
