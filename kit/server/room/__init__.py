"""The room's own pages: joining, consent, what is hers, the facilitator's console, and the channel of events.

Light pages: forms that work without JavaScript, no kernel, no framework, nothing from another host. Whoever puts the
server together makes one `Room` and adds `handlers(room)` to the application; everything else asks

    current_participant(handler, room)   who is signed in on this phone (a store record), or None
    current_phone(handler, room)         the mark of that sign-in: `left` is called with it when another takes the phone
    current_facilitator(handler, room)   whether this browser opened the console with the PIN
    needs_consent(room, participant)     whether she still has to be asked before anything of hers is saved
    room.hub                             the events: broadcast, say, raised, …
    not_found(room)                      the handler of every address there is nothing at

    from kit.server.room import Lesson, Room, handlers
    room = Room.open(store, workshop, base_url="/", lessons=[Lesson("pricing", {"vi": "Tính giá"}, 45)])
"""

from kit.server.room.consent import needs_consent
from kit.server.room.hub import Hub
from kit.server.room.identity import current_facilitator, current_participant, current_phone
from kit.server.room.room import Lesson, Prints, Room
from kit.server.room.routes import handlers, not_found

__all__ = [
    "Hub",
    "Lesson",
    "Prints",
    "Room",
    "current_facilitator",
    "current_participant",
    "current_phone",
    "handlers",
    "needs_consent",
    "not_found",
]
