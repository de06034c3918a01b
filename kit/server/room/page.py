"""Page: what every page of the room has in common: who asks, the language, headers, errors, saving off the loop."""

from __future__ import annotations

import logging
import re
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from babel.dates import format_date
from tornado.ioloop import IOLoop
from tornado.web import HTTPError, RequestHandler

from kit.content.messages import LANGUAGES, Messages, messages
from kit.server.room import cookies
from kit.server.room.identity import current_facilitator, current_participant
from kit.server.room.pictures import drawing
from kit.server.room.templates import environment, inlined
from kit.store.refusals import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kit.domain.refusal import Refusal
    from kit.server.room.room import Room
    from kit.store.records import Participant

T = TypeVar("T")

LARGEST_FORM = 256 * 1024
"""Bytes of a form: five hundred names and hamlets, with every Vietnamese letter written as nine bytes, fit."""
LANGUAGE_DAYS = 30
REFUSED, TOO_MANY = 422, 429
UNAVAILABLE = 503
SENTENCES = {
    403: "room-error-403",
    404: "room-error-404",
    405: "room-error-404",
    413: "room-error-413",
    UNAVAILABLE: "room-error-503",
}
"""Status of an error -> key of its sentence; any other is a fault of ours and says so."""

log = logging.getLogger(__name__)


class OldPage(HTTPError):
    """A form whose token is not this phone's: the page is from before somebody left, or of another site."""


class Page(RequestHandler):
    """A page. Subclasses write `get` and `post` and call `show` or `go`."""

    personal = True
    """Whether the page shows something of a person: nothing of it may stay on the phone."""
    largest = LARGEST_FORM
    """Bytes that a form of this page may have."""
    scripts: tuple[str, ...] = ("fresh.js",)
    styles: tuple[str, ...] = ("room.css",)
    follows = ""
    """The id of the woman whose events the page follows, with her hand to raise; empty where nobody is signed in."""
    framed = False
    """Whether another page of the room may hold this one in a frame."""

    def initialize(self, room: Room) -> None:
        self.room = room
        self._language: str | None = None

    # The request

    @property
    def settings(self) -> dict[str, Any]:
        """The application's settings, with a forgery cookie of the room's own: Voilà has one of another make."""
        kwargs = {**cookies.flags(self, self.room.base_url), "max_age": 24 * 3600}
        return {**self.application.settings, "xsrf_cookie_name": cookies.XSRF, "xsrf_cookie_kwargs": kwargs}

    async def prepare(self) -> None:
        self.take_language()
        if self.room.closing.is_set():
            raise HTTPError(UNAVAILABLE)
        if self.request.method not in ("GET", "HEAD", "OPTIONS"):
            if len(self.request.body) > self.largest:
                raise HTTPError(413)
            try:
                self.check_xsrf_cookie()
            except HTTPError as error:
                raise OldPage(403) from error

    def take_language(self) -> None:
        """Show this page and all later ones in the language that was asked for, if one was."""
        wanted = self.get_query_argument("lang", "")
        if wanted in LANGUAGES:
            self._language = wanted
            flags = cookies.flags(self, self.room.base_url)
            self.set_cookie(cookies.LANGUAGE, wanted, expires_days=LANGUAGE_DAYS, **flags)

    @property
    def language(self) -> str:
        if self._language is None:
            held = self.get_cookie(cookies.LANGUAGE, LANGUAGES[0])
            self._language = held if held in LANGUAGES else LANGUAGES[0]
        return self._language

    @property
    def sentences(self) -> Messages:
        return messages(self.language)

    def typed(self, name: str) -> str:
        """Return what a form's field holds; empty where it is missing."""
        return self.get_body_argument(name, "", strip=False)

    def participant(self) -> Participant | None:
        """Return who is signed in on this phone."""
        return current_participant(self, self.room)

    def facilitator(self) -> bool:
        """Tell whether this is the facilitator's browser."""
        return current_facilitator(self, self.room)

    async def saved(self, work: Callable[..., T], /, *args: object, **kwargs: object) -> T:
        """Run something that waits for the store, without letting two hundred others wait."""
        return await IOLoop.current().run_in_executor(self.room.threads, partial(work, *args, **kwargs))

    # The answer

    def set_default_headers(self) -> None:
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store" if self.personal else "no-cache")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")
        self.set_header("Cross-Origin-Opener-Policy", "same-origin")
        self.clear_header("Server")

    def show(self, template: str, *, status: int = 200, **values: object) -> None:
        """Answer with a page."""
        style, script = inlined(*self.styles), inlined(*self.scripts, *(("events.js",) if self.follows else ()))
        self.set_status(status)
        self.set_header("Content-Security-Policy", self._policy(style.hash, script.hash))
        self.set_header("X-Frame-Options", "SAMEORIGIN" if self.framed else "DENY")
        self.finish(self.rendered(template, style=style.text, script=script.text, **values))

    def rendered(self, template: str, **values: object) -> str:
        """Return a template filled in."""
        return (
            environment()
            .get_template(template)
            .render(
                say=self.sentences.say,
                day=self.day,
                drawing=drawing,
                language=self.language,
                other_language=next(other for other in LANGUAGES if other != self.language),
                base=self.room.base_url,
                public=self.room.public,
                follows=self.follows,
                xsrf=self.xsrf_token.decode(),
                **values,
            )
        )

    def go(self, path: str) -> None:
        """Send the browser on to a page of the room."""
        self.set_header("Cache-Control", "no-store")
        self.redirect(self.room.base_url + path, status=303)

    def day(self, day: date) -> str:
        """Return a day the way people write it."""
        return format_date(day, self.sentences.say("room-day-pattern"), locale=self.language)

    def sentence(self, refusal: Refusal) -> str:
        """Return what a refusal says to her."""
        return self.sentences.refusal(refusal)

    def status_of(self, refusal: Refusal | None) -> int:
        """Return the status of a page that shows what was refused, if anything was."""
        if refusal is None:
            return 200
        return UNAVAILABLE if isinstance(refusal, StoreTrouble) else REFUSED

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Show what went wrong, in words; the traceback goes to the log only."""
        error = kwargs.get("exc_info", (None, None))[1]
        what = ""
        if isinstance(error, StoreTrouble):
            status_code = UNAVAILABLE
            self.set_header("Retry-After", "5")
            if self.facilitator():  # only she can mend it; nobody else needs to know where the file lies
                what = self.sentence(error)
        if self.room.closing.is_set():  # and comes back: the next try lands in the room that opens
            self.set_header("Connection", "close")
            self.set_header("Refresh", "2")
        title = SENTENCES.get(status_code, "room-error-4xx" if status_code < 500 else "room-error-500")
        if isinstance(error, OldPage):
            title = "room-error-old-page"
        self.show("error.html", status=status_code, sentence=self.sentences.say(title), what=what)

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        # By its page, never by its address: that may open a card.
        if isinstance(value, StoreTrouble):
            log.warning("%s: %s %s", value.kind, self.request.method, type(self).__name__)
        elif not isinstance(value, HTTPError):
            log.error("%s %s", self.request.method, type(self).__name__, exc_info=(typ, value, tb))

    def _policy(self, style: str, script: str) -> str:
        # Older browsers do not take 'self' for websockets.
        host = self.request.host if re.fullmatch(r"[\w.:\[\]-]{1,255}", self.request.host, re.ASCII) else ""
        sockets = f" ws://{host} wss://{host}" if host else ""
        framed = "'self'" if self.framed else "'none'"
        return (
            f"default-src 'self'; style-src {style}; script-src {script}; connect-src 'self'{sockets}; "
            "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
            f"frame-ancestors {framed}"
        )


class Hers(Page):
    """A page of someone who is signed in; anyone else is sent to the door."""

    who: Participant

    def refuse(self, refusal: Refusal) -> None:
        """Answer with why something of hers cannot be made."""
        self.show("error.html", status=self.status_of(refusal), sentence=self.sentence(refusal), what="")

    async def prepare(self) -> None:
        await super().prepare()
        who = self.participant()
        if who is None:
            self.go("")
        else:
            self.who, self.follows = who, str(who.id)


class Nothing(Page):
    """Every address there is nothing at."""

    personal = False

    async def prepare(self) -> None:
        self.take_language()
        raise HTTPError(404)
