"""A room served for tests: a real tornado server on a real port, a real store, and a phone's browser of cookies."""

from __future__ import annotations

import asyncio
import atexit
import html
import http.client
import re
import shutil
import socket
import threading
import urllib.parse
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tornado.httpserver import HTTPServer
from tornado.web import Application

from kit.server.room import Lesson, Room, handlers, not_found
from kit.store import open_store
from kit.store.database import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kit.store.records import IssuedCard, Participant, Workshop

PIN = "482915"
PATIENCE = 0.5
"""Seconds that the store waits for a database that takes nothing."""
LESSONS = (
    Lesson("pricing", {"vi": "Tính giá bán", "en": "Pricing"}, 45),
    Lesson("listing", {"vi": "Viết tin bán hàng", "en": "Writing a listing"}, 60),
)


class Clock:
    """A clock that a test can set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **much: float) -> None:
        self.now += timedelta(**much)


@cache
def new_class() -> Path:
    """Return the file of a class that nobody has come to yet: made once, since every test begins with one."""
    held = TemporaryDirectory()
    atexit.register(held.cleanup)
    with open_store(held.name, clock=Clock()) as store:
        days = {"starts_on": date(2026, 11, 24), "delete_by": date(2027, 1, 31)}
        workshop = store.workshops.add(place="Xã Hồng Thái", commune="02239", **days)
        store.pins.put(workshop.id, PIN)
    return Path(held.name) / FILE_NAME


class TextPrints:
    """Where a test asks what is printed for whom, not how it looks: writes what it was asked for."""

    def poster(self, workshop: Workshop, *, address: str, language: str) -> bytes:
        return f"%PDF poster {workshop.place} {address} {language}".encode()

    def cards(self, workshop: Workshop, issued: Sequence[IssuedCard], *, address: str, language: str) -> bytes:
        lines = [f"{card.participant.number} {card.code}" for card in issued]
        return "\n".join([f"%PDF cards {workshop.place} {address} {language}", *lines]).encode()


@dataclass
class Answer:
    """What the server answered."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return html.unescape(self.body.decode("utf-8"))

    @property
    def to(self) -> str:
        return self.headers.get("Location", "")


class Served:
    """A room that is open; another one in the same folder is the room after a restart."""

    def __init__(self, folder: Path, base_url: str = "/", *, of: UUID | None = None, **choices: Any) -> None:
        self.folder = folder
        self.clock = Clock()
        if not (folder / FILE_NAME).exists():
            shutil.copy(new_class(), folder)
        self.store = open_store(folder, clock=self.clock, patience=PATIENCE)
        self.workshop = self.store.workshops.get(of) if of else next(iter(self.store.workshops.all()))
        self.gone: list[object] = []
        self.left: list[str] = []
        self.base_url = base_url
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.room = Room.open(
            self.store,
            self.workshop,
            base_url=base_url,
            **{"address": self.url, "lessons": LESSONS, "prints": TextPrints(), **choices},
            clock=self.clock,
            gone=self.gone.append,
            left=self.left.append,
        )
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{self.base_url}"

    async def _serve(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        kind, args = not_found(self.room)
        application = Application(handlers(self.room), default_handler_class=kind, default_handler_args=args)
        server = HTTPServer(application)
        self._socket.setblocking(False)
        server.add_sockets([self._socket])
        self._ready.set()
        await self._stop.wait()
        server.stop()
        await server.close_all_connections()

    def restart(self) -> Served:
        """Close the room and open it again, as after a restart of the laptop. Whoever restarts closes the new one."""
        self.close()
        return Served(self.folder, self.base_url)

    def close(self) -> None:
        if not self._thread.is_alive():
            return
        self.loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self.room.threads.shutdown()
        self.store.close()

    def phone(self, *, language: str = "vi") -> Phone:
        return Phone(self, language=language)

    def add(self, name: str = "Mai", hamlet: str = "Nà Mụ", pictures: Sequence[int] = (1, 2, 3)) -> Participant:
        """Add a woman with her pictures."""
        who = self.store.participants.add(self.workshop.id, hamlet=hamlet, name=name)
        self.store.participants.set_pictures(who.id, pictures)
        return self.store.participants.get(who.id)


@dataclass
class Phone:
    """A browser without scripts: it keeps cookies by path and sends forms with their hidden fields."""

    served: Served
    language: str = "vi"
    cookies: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.language != "vi":
            self.cookies["chophien_language"] = self.language

    @property
    def cookie_header(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def ask(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Answer:
        """Send one request to `path`, which is under the base URL unless it begins with a slash."""
        target = path if path.startswith("/") else self.served.base_url + path
        connection = http.client.HTTPConnection("127.0.0.1", self.served.port, timeout=30)
        sent = {"Cookie": self.cookie_header, **(headers or {})}
        connection.request(method, target, body, {name: value for name, value in sent.items() if value})
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            self._take(line)
        return answer

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, *, token: bool = True, **fields: str) -> Answer:
        """Send a form as the page at `path` has it, with the token it was given."""
        if token and "chophien_xsrf" not in self.cookies:
            self.get("card")
        if token:
            fields["_xsrf"] = self.cookies["chophien_xsrf"]
        body = urllib.parse.urlencode(fields, errors="surrogatepass").encode()
        return self.ask("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def send_file(self, path: str, content: bytes, name: str = "so-thu-chi.xlsx") -> Answer:
        """Send a form with one file as the page at `path` has it."""
        if "chophien_xsrf" not in self.cookies:
            self.get("card")
        edge = "----edge"
        token = f'--{edge}\r\nContent-Disposition: form-data; name="_xsrf"\r\n\r\n{self.cookies["chophien_xsrf"]}\r\n'
        head = f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        body = token.encode() + head.encode() + content + f"\r\n--{edge}--\r\n".encode()
        return self.ask("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={edge}"})

    def follow(self, answer: Answer) -> Answer:
        """Go where an answer sends the browser."""
        assert answer.status == 303, (answer.status, answer.text)
        return self.get(answer.to)

    def _take(self, line: str) -> None:
        first, *rest = line.split(";")
        name, value = first.split("=", 1)
        flags = {part.strip().split("=")[0].lower(): part.strip().partition("=")[2] for part in rest}
        assert flags["path"] == self.served.base_url, line
        gone = int(flags["max-age"]) <= 0 if "max-age" in flags else not value.strip('"')
        if gone or not value.strip('"'):
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = value

    # Whole ways through the room

    def tap(self, pictures: Sequence[int], path: str = "pictures", **more: str) -> Answer:
        """Send the pictures as the page with scripts does: all at once."""
        return self.post(path, taps=",".join(map(str, pictures)), done="1", **more)

    def sign_in(self, who: Participant, pictures: Sequence[int] = (1, 2, 3)) -> Answer:
        """Come in with number, hamlet and pictures."""
        answer = self.post("card", number=str(who.number), hamlet=who.hamlet)
        assert answer.status == 303, answer.text
        return self.tap(pictures)

    def walk_in(self, name: str, hamlet: str, pictures: Sequence[int] = (4, 5, 6)) -> Answer:
        """Come in without a card."""
        answer = self.post("new", name=name, other=hamlet)
        assert answer.status == 303, answer.text
        self.tap(pictures, "choose")
        return self.tap(pictures, "choose")

    def agree(self, keep: str = "yes", totals: str = "no") -> Answer:
        return self.post("consents", keep=keep, totals=totals)

    def lead(self, pin: str = PIN) -> Answer:
        """Open the console."""
        return self.post("console", pin=pin)

    def is_in(self) -> bool:
        return self.get("number").status == 200


def shown(answer: Answer) -> str:
    """Return the words of a page without its tags, style and script."""
    text = re.sub(r"<(style|script|svg).*?</\1>", " ", answer.body.decode(), flags=re.DOTALL)
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", text).split()))
