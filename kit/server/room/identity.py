"""Identity: who is at the phone, by her signed cookie."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING
from uuid import UUID

from kit.server.room import cookies
from kit.store.refusals import NotFound

if TYPE_CHECKING:
    from tornado.web import RequestHandler

    from kit.server.room.room import Room
    from kit.store.records import Participant


HOME = "home"
"""The page that a sign-in leads to: that she came is kept as a visit of it."""


def current_participant(handler: RequestHandler, room: Room) -> Participant | None:
    """Return who is signed in, or None. Any tornado handler may ask, websockets too. Raises StoreTrouble."""
    held = cookies.get(handler, room.signer, cookies.WHO)
    if not isinstance(held, dict) or held.get("workshop") != str(room.workshop_id):
        return None
    who = UUID(held["participant"])
    if held["generation"] != room.validity.of(who):
        return None
    try:
        participant = room.store.participants.get(who)
    except NotFound:
        return None
    return participant if participant.workshop == room.workshop_id else None


def current_phone(handler: RequestHandler, room: Room) -> str:
    """Return the mark of the sign-in on this phone, another at each sign-in; empty if nobody is signed in."""
    held = cookies.get(handler, room.signer, cookies.WHO)
    return str(held.get("phone", "")) if isinstance(held, dict) else ""


def current_facilitator(handler: RequestHandler, room: Room) -> bool:
    """Tell whether this browser opened the console with the PIN that holds now, or by its account at the hub."""
    held = cookies.get(handler, room.signer, cookies.LEAD)
    if not isinstance(held, dict):
        return False
    account = held.pop("account", None)
    return held == _lead(room) and account in (None, _account(handler, room))


def by_account(handler: RequestHandler, room: Room) -> bool:
    """Tell whether the facilitator came in by her account at the hub: she may not know the PIN."""
    held = cookies.get(handler, room.signer, cookies.LEAD)
    return current_facilitator(handler, room) and "account" in held


def sign_in(handler: RequestHandler, room: Room, participant: Participant) -> str:
    """Make this phone hers until she leaves, or the day is over; return the mark of the sign-in."""
    generation = room.validity.of(participant.id)
    held = {
        "workshop": str(room.workshop_id),
        "participant": str(participant.id),
        "generation": generation,
        "phone": (phone := secrets.token_hex(8)),
    }
    hand_over(handler, room)
    note_arrival(room, participant)
    cookies.put(handler, room.signer, room.base_url, cookies.WHO, held)
    leave(handler, room, cookies.DOOR)
    return phone


def note_arrival(room: Room, participant: Participant) -> None:
    """Note that she is in the class today."""
    room.store.visits.open(participant.id, HOME)


def sign_in_facilitator(handler: RequestHandler, room: Room) -> None:
    """Make this browser the facilitator's."""
    cookies.put(handler, room.signer, room.base_url, cookies.LEAD, _lead(room))


def sign_in_account(handler: RequestHandler, room: Room) -> None:
    """Make this browser the facilitator's for as long as it is signed in at the hub, which it is."""
    held = {**_lead(room), "account": _account(handler, room)}
    cookies.put(handler, room.signer, room.base_url, cookies.LEAD, held)


def sign_in_facilitator_of(handler: RequestHandler, room: Room, begun: UUID) -> None:
    """Make this browser the facilitator's of a workshop that she begins: it has her PIN, and opens next."""
    account = {"account": _account(handler, room)} if by_account(handler, room) else {}
    cookies.put(handler, room.signer, room.base_url, cookies.LEAD, {**_lead_of(begun, 0), **account})


def hand_over(handler: RequestHandler, room: Room) -> None:
    """Close what the last woman still has open on this phone, in other tabs too; nobody shares it with her now."""
    phone = current_phone(handler, room)
    if phone:
        room.hub.leave(phone)
        room.left(phone)
    pair = cookies.get(handler, room.signer, cookies.PAIR)
    if phone and isinstance(pair, dict) and pair["phone"] == phone:
        room.pairs.part(UUID(pair["participant"]))
        room.hub.look_again()


def leave(handler: RequestHandler, room: Room, *names: str) -> None:
    """Take cookies back from this phone."""
    for name in names:
        handler.clear_cookie(name, **cookies.flags(handler, room.base_url))


def _account(handler: RequestHandler, room: Room) -> str:
    """Return a seal of the sign-in at the hub that this browser has now; of nothing where it has none."""
    return room.signer.seal(handler.get_cookie(cookies.ACCOUNT, "").encode())


def _lead(room: Room) -> dict[str, object]:
    return _lead_of(room.workshop_id, room.validity.of_pin())


def _lead_of(workshop: UUID, generation: int) -> dict[str, object]:
    return {"workshop": str(workshop), "generation": generation}
