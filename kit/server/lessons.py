"""Lessons: a lesson's page at `/b/<slug>`, and what of it is hers at `/b/<slug>/visit`.

The page is the same for everyone and may stay on the phone; what is hers is asked for by it, and kept nowhere. A
notebook that does not fit into visits is sent on to a kernel of its own.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, cast

from tornado.web import HTTPError

from kit.server.hosts.host import PHONE, Asked
from kit.server.phone.page import EVENTS, json_in_html
from kit.server.room import current_facilitator, current_participant, current_phone, needs_consent
from kit.server.room.not_today import NOT_TODAY
from kit.server.room.pacing import Gate
from kit.server.room.page import Page
from kit.server.room.pairing import told
from kit.server.room.stuck import may_show
from kit.server.room.watched import WatchedKeeper
from kit.server.visits.engine import Full, NotOpened
from kit.server.visits.notebook import NotForVisits
from kit.store.keeper import MemoryKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from uuid import UUID

    from tornado.web import RequestHandler

    from kit.server.hosts.host import Host
    from kit.server.offer import Offer
    from kit.server.room import Room
    from kit.store.keeper import Keeper
    from kit.store.records import Participant

FACILITATOR = "facilitator"
SLUG = "([a-z][a-z0-9_]*)"
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
"""A notebook's page has inline style and script; nothing in it may ask another host."""

log = logging.getLogger(__name__)


def routes(base_url: str, lesson: Mapping[str, Any]) -> list[tuple[str, type, dict[str, Any]]]:
    """Return the routes, for Tornado's list of handlers; `lesson` is what a page of a lesson is given."""
    base = f"{re.escape(base_url)}b/{SLUG}"
    return [(base, LessonPage, dict(lesson)), (f"{base}/visit", LessonVisit, dict(lesson))]


def who_asks(room: Room) -> Callable[[RequestHandler], str | None]:
    """Return what says whom a visit belongs to: a participant's id, the facilitator, or None for a stranger."""

    def identify(handler: RequestHandler) -> str | None:
        participant = current_participant(handler, room)
        if participant is not None:
            return str(participant.id)
        return FACILITATOR if current_facilitator(handler, room) else None

    return identify


class OfLesson(Page):
    """A page of a lesson that the room offers."""

    def initialize(self, room: Room, visits: Host, offered: Mapping[str, Offer]) -> None:  # type: ignore[override]
        super().initialize(room)
        self.visits, self.offered = visits, offered

    async def prepare(self) -> None:
        """Lead her from a lesson that is not offered: others may be taught since she opened it."""
        await super().prepare()
        if not self._finished and self.path_args[0] not in self.offered and self.participant() is not None:
            self.go(NOT_TODAY)

    def offer(self, slug: str) -> Offer:
        """Return the lesson asked for. Raises HTTPError 404."""
        if slug not in self.offered:
            raise HTTPError(404)
        return self.offered[slug]

    def elsewhere(self, participant: Participant | None, slug: str) -> str | None:
        """Return where she has to go first, None if she may stay."""
        if participant is None:
            return None if self.facilitator() else ""
        if needs_consent(self.room, participant):
            return "consents"
        return NOT_TODAY if self.room.programme.leaves_out(slug) else None


class LessonPage(OfLesson):
    """`/b/<slug>`: the page, without anybody in it."""

    personal = False

    async def get(self, slug: str) -> None:
        offer = self.offer(slug)
        participant = self.participant()
        go = self.elsewhere(participant, slug)
        if go is not None:
            self.go(go)
            return
        if participant is not None and not self.room.pacing.gate(slug, participant.table).open:
            self._wait_for_it(offer, participant)
            return
        try:
            shell = await self.visits.fit(offer.path(self.language))
        except NotForVisits:
            self.go(f"k/{slug}")
            return
        except OSError as error:  # renamed or deleted while the room is open
            raise HTTPError(404) from error
        except NotOpened as error:
            raise HTTPError(503) from error
        self.set_header("Cache-Control", "private, no-cache")
        self.set_header("Vary", "Accept-Encoding, Cookie")
        self.set_header("Etag", shell.etag)
        self.set_header("Content-Security-Policy", POLICY)
        self.set_header("X-Frame-Options", "DENY")
        if self.check_etag_header():
            self.set_status(304)
        elif "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            self.finish(shell.packed)
        else:
            self.finish(shell.html)

    def _wait_for_it(self, offer: Offer, participant: Participant) -> None:
        """Show that the lesson is closed for now; the page goes in by itself."""
        self.follows = str(participant.id)
        self.room.presence.seen(participant.id, offer.slug)
        self.set_header("Cache-Control", "no-store")
        title = offer.titles.get(self.language) or next(iter(offer.titles.values()))
        self.show("lesson_shut.html", slug=offer.slug, title=title)


class LessonVisit(OfLesson):
    """`/b/<slug>/visit`: a new visit of hers, and what it puts into the page; {"go": path} where she may not stay, or
    where the page that asks (by its mark, If-Match) is an old one.
    """

    async def get(self, slug: str) -> None:
        offer = self.offer(slug)
        participant = self.participant()
        go = self.elsewhere(participant, slug)
        if go is not None:
            self.go(go)
            return
        self.set_header("Content-Type", "application/json")
        gate = Gate() if participant is None else self.room.pacing.gate(slug, participant.table)
        if not gate.open:
            self.go(f"b/{slug}")
            return
        if await self._outdated(offer.path(self.language)):
            self.set_status(412)
            self.finish({"go": f"b/{slug}?{self.request.query}".rstrip("?")})
            return
        if place := self._place(participant, self.visits.capacity - self.visits.open_visits):
            self._wait(place, participant)
            return
        keeper, row = await self._keeper(participant, slug)
        info = {name: self.get_query_argument(name) for name in self.request.query_arguments}
        info[PHONE] = current_phone(self, self.room)
        owner = FACILITATOR if participant is None else str(participant.id)
        asked = Asked(offer.path(self.language), owner, self.language, info)
        try:
            content = await self.visits.open(asked, keeper, lambda: self._note_end(participant, row))
        except Full:  # others came in at the same moment
            self._note_end(participant, row)
            self._wait(self._place(participant, 0), participant)
            return
        except (NotForVisits, NotOpened, OSError) as error:
            self._note_end(participant, row)
            self._decline(slug, error)
            return
        together: dict[str, Any] = {"pace": gate.row()}
        if participant is not None:
            self.room.presence.seen(participant.id, slug)
            if pair := told(self, participant):
                together["pair"] = {**pair, "token": self.xsrf_token.decode(), "to": f"b/{slug}"}
        self.finish(f"{json_in_html(together)[:-1]},{content[1:]}")

    def go(self, path: str) -> None:
        """Have the page go elsewhere: it reads the answer itself."""
        self.set_header("Content-Type", "application/json")
        self.set_status(403)
        self.finish({"go": path})

    def _decline(self, slug: str, error: Exception) -> None:
        """Say why there is no visit: the page goes where it is sent, or asks again by itself."""
        if isinstance(error, NotForVisits):
            self.finish({"go": f"k/{slug}"})
        elif isinstance(error, OSError):  # renamed or deleted while the room is open
            self.set_status(404)
            self.finish({"go": "home"})
        else:
            log.warning("%s: %s", slug, type(error).__name__)
            self._wait(0)

    def _place(self, participant: Participant | None, free: int) -> int:
        """Return her place in the line before a full room, 0 where she may come in. The facilitator never waits."""
        if participant is None:
            return 0
        return self.room.line.ask((participant.id, current_phone(self, self.room)), free)

    def _wait(self, place: int, participant: Participant | None = None) -> None:
        """Have the page ask again soon; `place` is hers in the line, 0 where there is none. She may raise her hand."""
        self.set_header("Retry-After", "3")
        self.set_status(503)
        self.finish({"full": place, "events": f"{EVENTS}?who={participant.id}" if participant else ""})

    async def _outdated(self, path: Path) -> bool:
        """Tell whether the page that asks was made before the lesson was edited, or in the other language."""
        asking = self.request.headers.get("If-Match")
        try:
            return asking is not None and asking != (await self.visits.fit(path)).etag
        except (NotForVisits, NotOpened, OSError):
            return False  # it is sent elsewhere, whatever it shows

    def _note_end(self, participant: Participant | None, row: UUID | None) -> None:
        """Note that a visit is over, or did not come about."""
        if participant is not None and row is not None:
            self.room.store.visits.close(participant.id, row)

    async def _keeper(self, participant: Participant | None, slug: str) -> tuple[Keeper, UUID | None]:
        """Return what the page keeps her words in; the facilitator's own looking around is kept nowhere."""
        if participant is None:
            return MemoryKeeper(self.language), None
        row = self.room.store.visits.open(participant.id, slug)
        keeper = await self.saved(self.room.store.keeper, participant.id, row, papers=f"{self.room.base_url}files/")
        keeper.language = self.language
        shows = may_show(self.room.store, participant.id)
        return cast("Keeper", WatchedKeeper(keeper, self.room, participant.id, shows=shows)), row

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Answer in the form the page reads: it tries again by itself."""
        del kwargs
        self.set_status(status_code)
        self.set_header("Content-Type", "application/json")
        self.finish({})
