"""Women: phones of a class that draw nothing. Each comes in with her card, works, and hears what the room says."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bench.phones import Phone
from kit.content.question import asked
from tests.browser.serving import PICTURES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable

    from tornado.httpclient import HTTPResponse

NUMBER = re.compile(r'<div class="box who"><b>(\d+)</b>')
SECONDS = 60


class Women:
    """One phone for each of `cards`, the addresses that stand on printed cards. They live on a loop of their own."""

    def __init__(self, base: str, cards: Iterable[str]) -> None:
        self.cards = [urlsplit(card).path.lstrip("/") for card in cards]
        self.phones = [Phone(base, {}) for _ in self.cards]
        self.numbers: list[int] = []
        self.heard: Counter[str] = Counter()
        self._news = asyncio.Condition()
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._listening: set[asyncio.Task[None]] = set()

    def come_in(self) -> None:
        """Let each scan her card, choose her pictures, and say yes to what is asked."""
        self.numbers = self._run(self._all(self._come_in))

    def answer(self, moment: str, women: range) -> None:
        """Let some answer the questions of `before` or `after`, all with the first picture."""
        self._run(self._all(lambda at: self._answer(self.phones[at], moment), women))

    def choose(self, slug: str, choice: str, women: range) -> None:
        """Let some open a lesson, tap a picture of its first step, and have it checked. They listen from then on."""
        self._run(self._all(lambda at: self._choose(self.phones[at], slug, choice), women))

    def hear(self, kind: str, patience: float = SECONDS) -> None:
        """Wait until everyone has heard an event of a kind since it was last asked for."""

        async def heard() -> None:
            async with self._news:
                everyone = len(self.phones)
                await asyncio.wait_for(self._news.wait_for(lambda: self.heard[kind] >= everyone), patience)
                del self.heard[kind]

        self._run(heard())

    def end(self) -> None:
        """Let all phones go dark, and end the loop."""
        self._loop.call_soon_threadsafe(lambda: [phone.fall_asleep() for phone in self.phones])
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(SECONDS)

    async def _come_in(self, at: int) -> int:
        phone = self.phones[at]
        await phone.ask(self.cards[at])
        await phone.ask("choose")
        form = {"_xsrf": phone.cookies["chophien_xsrf"], "taps": ",".join(map(str, PICTURES)), "done": "1"}
        for _ in range(2):
            await phone.ask("choose", form)
        await phone.ask("consents", {"_xsrf": form["_xsrf"], "keep": "yes", "totals": "yes"})
        home = await phone.ask("home")
        found = NUMBER.search(_text(home))
        assert found, (home.code, home.headers.get("Location"))
        return int(found[1])

    async def _answer(self, phone: Phone, moment: str) -> None:
        for question in asked(moment):  # type: ignore[arg-type]
            answer = {"_xsrf": phone.cookies["chophien_xsrf"]}
            answer |= {"answer": question.choices[0].id} if question.choices else {"skip": "1"}
            said = await phone.ask(f"questions/{moment}/{question.id}", answer)
            assert said.code == 303, said.code

    async def _choose(self, phone: Phone, slug: str, choice: str) -> None:
        phone.fall_asleep()
        await phone.open_lesson(slug)
        listening = asyncio.create_task(self._listen(phone))
        self._listening.add(listening)
        listening.add_done_callback(self._listening.discard)
        await phone.update(phone.first_with("chosen"), {"chosen": choice})
        await phone.update(phone.first_with("presses"), {"presses": 1})

    async def _listen(self, phone: Phone) -> None:
        socket = phone.events
        assert socket is not None
        while (text := await socket.read_message()) is not None:
            async with self._news:
                self.heard[json.loads(text)["kind"]] += 1
                self._news.notify_all()

    async def _all(self, each: Callable[[int], Awaitable[Any]], women: range | None = None) -> list[Any]:
        return await asyncio.gather(*map(each, range(len(self.phones)) if women is None else women))

    def _run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(4 * SECONDS)


def _text(answer: HTTPResponse) -> str:
    import gzip

    body = gzip.decompress(answer.body) if answer.headers.get("Content-Encoding") == "gzip" else answer.body
    return body.decode("utf-8")
