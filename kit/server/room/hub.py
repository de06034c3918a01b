"""Hub: the room's events, from the facilitator to every page and a raised hand back.

An event is a small dict with a `kind`. To pages go `message` (text, id), `message_cleared`, `eyes_up`, `eyes_down`,
`pace` (lesson, open, until: how far she may go in it, see `pacing`), `lesson_edited` (lesson), `hand` (up: what the
room believes of her own hand) and `hand_lowered`; to consoles also `hands`, `people` and `catalogue` (look again). A
page that connects late gets what holds now. Any thread may call the hub; everything is delivered on the loop the
sockets live on. A page that does not take its events in time is let go: it comes back by itself and gets what holds
then.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from threading import RLock
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable, Iterable, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import datetime
    from uuid import UUID

    Event = Mapping[str, object]

MESSAGE_HOLDS = timedelta(minutes=10)
"""How long a message is shown to pages that come late."""
LONGEST_MESSAGE = 200
LOOKS_APART = 0.5
"""Seconds between two calls to the consoles to look at the women again: two hundred of them change all the time."""
SOCKETS_EACH = 8
SOCKETS_ALL = 1200


class Page(Protocol):
    """A connected page. `participant` is None for a console; `phone` is the mark of the sign-in it came with."""

    participant: UUID | None
    phone: str

    def put(self, text: str) -> None:
        """Take an event to be sent, without waiting; called on the loop."""

    def let_go(self) -> None:
        """Close the connection: the page may come back. Called on the loop."""

    def turn_away(self) -> None:
        """Close the connection: the page is hers no longer, and must be loaded anew. Called on the loop."""


@dataclass(frozen=True, slots=True)
class Message:
    """What the facilitator last said to everyone."""

    id: int
    text: str
    at: datetime

    def event(self) -> Event:
        return {"kind": "message", "id": self.id, "text": self.text}


class Hub:
    """Who is connected, and what holds now."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = RLock()
        self._loop: AbstractEventLoop | None = None
        self._pages: dict[Page, None] = {}
        self._eyes_up = False
        self._message: Message | None = None
        self._messages = 0
        self._hands: dict[UUID, datetime] = {}
        self._called = -LOOKS_APART
        self._calling = False

    # What pages do

    def connect(self, page: Page, loop: AbstractEventLoop, paces: Iterable[Event] = ()) -> bool:
        """Take a page in and tell it what holds now, `paces` among it; False if there are too many. On the loop."""
        with self._lock:
            mine = [other for other in self._pages if other.participant == page.participant]
            if len(self._pages) >= SOCKETS_ALL:
                return False
            self._loop = loop
            self._pages[page] = None
        if page.participant is not None:
            for oldest in mine[: max(0, len(mine) + 1 - SOCKETS_EACH)]:
                oldest.let_go()
        for event in (*paces, *self.now(page.participant)):
            page.put(encode(event))
        self.look_again()
        return True

    def disconnect(self, page: Page) -> None:
        """Forget a page that closed. Her hand stays up: a phone that sleeps is no answer."""
        with self._lock:
            self._pages.pop(page, None)
        self.look_again()

    def hear(self, page: Page, event: object) -> None:
        """Take what a page sent; anything that is not a raised or lowered hand means nothing."""
        if page.participant is None or not isinstance(event, dict) or event.get("kind") != "hand":
            return
        if isinstance(event.get("up"), bool):
            self._hand(page.participant, up=event["up"])

    # What the facilitator does

    def broadcast(self, event: Event) -> None:
        """Send an event to every page and console."""
        self._deliver(event, lambda _: True)

    def eyes(self, *, up: bool) -> None:
        """Ask everyone to look up, or let them go on."""
        with self._lock:
            self._eyes_up = up
        self.broadcast({"kind": "eyes_up" if up else "eyes_down"})

    def say(self, text: str) -> None:
        """Show a message on every phone."""
        with self._lock:
            self._messages += 1
            self._message = Message(self._messages, text[:LONGEST_MESSAGE], self._clock())
            event = self._message.event()
        self.broadcast(event)

    def clear_message(self) -> None:
        """Take the message back from every phone."""
        with self._lock:
            self._message = None
        self.broadcast({"kind": "message_cleared"})

    def pace(self, event: Event, women: AbstractSet[UUID | None]) -> None:
        """Tell the pages of some women how far they may go in a lesson."""
        self._deliver(event, lambda page: page.participant in women)

    def lesson_edited(self, lesson: str) -> None:
        """Tell the pages that a lesson was saved anew; whoever is in it may load it."""
        self.broadcast({"kind": "lesson_edited", "lesson": lesson})

    def look_again(self) -> None:
        """Tell the consoles that the list of women changed, or how far one of them is: soon, and all at once."""
        self._on_loop(self._look_soon)

    def catalogue_changed(self) -> None:
        """Tell the consoles that somebody put her goods in, or took them out."""
        self._to_consoles({"kind": "catalogue"})

    def wall_changed(self) -> None:
        """Tell the consoles and the projector that something else is to be shown, or may not be shown any more."""
        self._to_consoles({"kind": "wall"})

    def printing_changed(self) -> None:
        """Tell the consoles that one more paper of the whole room was made, or all are."""
        self._to_consoles({"kind": "printing"})

    def lower(self, participant: UUID) -> None:
        """Lower her hand: someone is with her."""
        self._hand(participant, up=False, by_facilitator=True)

    def forget(self, participant: UUID) -> None:
        """Close her pages and drop her hand: she was signed out, or her data was deleted."""
        with self._lock:
            self._hands.pop(participant, None)
        self._turn_away(lambda page: page.participant == participant)
        self.look_again()

    def leave(self, phone: str) -> None:
        """Close the pages of one sign-in: another woman has the phone now."""
        self._turn_away(lambda page: page.phone == phone)

    def leave_consoles(self) -> None:
        """Close every console's connection: the PIN is another one now."""
        self._turn_away(lambda page: page.participant is None)

    # What holds now

    def raised(self) -> list[UUID]:
        """Return whose hands are up, the longest first."""
        return list(self.hands())

    def hands(self) -> dict[UUID, datetime]:
        """Return whose hands are up, and since when."""
        with self._lock:
            return dict(self._hands)

    def present(self) -> set[UUID]:
        """Return who has a page open."""
        with self._lock:
            return {page.participant for page in self._pages if page.participant is not None}

    def looking_up(self) -> bool:
        """Tell whether everyone is asked to look up."""
        return self._eyes_up

    def message(self) -> Message | None:
        """Return the message that late pages are still shown, or None."""
        with self._lock:
            held = self._message
            # A clock that was set back makes a message neither future nor eternal.
            return held if held and abs(self._clock() - held.at) <= MESSAGE_HOLDS else None

    def now(self, participant: UUID | None) -> list[Event]:
        """Return the events that bring a page that comes now up to date."""
        message = self.message()
        with self._lock:
            events: list[Event] = [message.event()] if message else []
            events.append({"kind": "eyes_up" if self._eyes_up else "eyes_down"})
            if participant is not None:
                events.append({"kind": "hand", "up": participant in self._hands})
        return events

    def _hand(self, participant: UUID, *, up: bool, by_facilitator: bool = False) -> None:
        with self._lock:
            if up == (participant in self._hands):
                return
            if up:
                self._hands[participant] = self._clock()
            else:
                del self._hands[participant]
        if by_facilitator:
            self._deliver({"kind": "hand_lowered"}, lambda page: page.participant == participant)
        self._deliver({"kind": "hand", "up": up}, lambda page: page.participant == participant)
        self._to_consoles({"kind": "hands"})

    def _look_soon(self) -> None:
        """Call the consoles now, or as soon as the last call is long enough ago. On the loop."""
        loop = self._loop
        if self._calling or loop is None:
            return
        self._calling = True
        loop.call_later(max(0.0, self._called + LOOKS_APART - loop.time()), self._look_now)

    def _look_now(self) -> None:
        loop = self._loop
        self._calling = False
        self._called = loop.time() if loop is not None else self._called
        self._to_consoles({"kind": "people"})

    def _to_consoles(self, event: Event) -> None:
        self._deliver(event, lambda page: page.participant is None)

    def _deliver(self, event: Event, wanted: Callable[[Page], bool]) -> None:
        text = encode(event)
        with self._lock:
            pages = [page for page in self._pages if wanted(page)]
            # Inside the lock: two events from two threads reach every page in one and the same order.
            self._on_loop(lambda: _put(pages, text))

    def _turn_away(self, wanted: Callable[[Page], bool]) -> None:
        with self._lock:
            pages = [page for page in self._pages if wanted(page)]
        self._on_loop(lambda: [page.turn_away() for page in pages])

    def _on_loop(self, call: Callable[[], object]) -> None:
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(call)


def encode(event: Event) -> str:
    """Return an event as it goes over the wire."""
    return json.dumps(event, ensure_ascii=False, separators=(",", ":"))


def _put(pages: Iterable[Page], text: str) -> None:
    for page in pages:
        page.put(text)
