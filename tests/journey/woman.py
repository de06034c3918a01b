"""A woman: her whole way in a real browser, from her card to what she takes home, at any address a room has.

Her figures are made from her number, so that what is found afterwards is hers. Between any two touches a test may let
something happen (`moments`); what she has entered by then is noted, and looked for on another phone and in the store.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from playwright.sync_api import expect

from kit.store import open_store
from tests.browser.hand import PRACTICE, Bookkeeper
from tests.browser.serving import PICTURES
from tests.ui import adverts, bookkeeping, paying
from tests.ui.lessons import PEARS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from playwright.sync_api import Page

    from kit.store.keeper import Json
    from kit.store.records import Participant
    from kit.store.store import Store

    Walk = Mapping[str, Mapping[str, str]]

READY = "html[data-cp-ready=own]"
LESSONS = ("pricing", "listing", "qr", "cash_book")
HERS = "Lê"
LINE = "cash_book/line"
"""The moment at which a line stands in the form of her book, and is not written."""


def dotted(amount: float) -> str:
    """Return an amount as it is written here: 18.007."""
    return f"{round(amount):,}".replace(",", ".")


class Woman:
    """The woman with a card, of whom `page` is the phone. `card` is the address on it, or nothing: then she types."""

    def __init__(self, page: Page, url: str, number: int = 1, card: str = "") -> None:
        self.page, self.url, self.number, self.card = page, url, number, card
        self.price, self.sold = 18_000 + number, 550_000 + 1000 * number
        self.account = f"82012051{number:05}"
        self.hand = Bookkeeper(page)
        self.entered: dict[str, dict[str, str]] = {}
        """What stands in the fields of each lesson."""
        self.written = False
        """Whether the line is in her book."""

    @cached_property
    def walks(self) -> dict[str, Walk]:
        """What she says in each step of each lesson, with figures of her own."""
        sellable, spent, packed = 85 + self.number, 300_000 + 1000 * self.number, 100_000 + 1000 * self.number
        worked = spent + 5 * 150_000
        cost = (worked + packed + 150_000) / sellable
        asked = -(-cost * 1.25 // 500) * 500  # 2.500 more on each 10.000 of cost, up to the next coin
        pears = {
            "harvest": {"harvest": str(100 + self.number)},
            "sold": {"sellable": str(sellable)},
            "bought": {"bought": dotted(spent)},
            "guess": {"guess": dotted(worked / sellable)},
            "more": {"packing": dotted(packed), "transport": "150k"},
            "share": {"margin": dotted(10_000 * (asked - cost) / asked)},
            "decide": {"price": dotted(self.price), "why": "covers"},
        }
        season = adverts.WALK["season"] | {"left": str(30 + self.number)}
        typed = {"bank": paying.AGRIBANK, "account_number": self.account}
        order = {"amount": dotted(250_000 + self.number), "order_note": f"Le so {self.number}"}
        walks: dict[str, Walk] = {
            "pricing": PEARS | pears,
            "listing": _until("places", adverts.WALK | {"season": season}),
            "qr": _until("order", paying.TYPED | {"picture": {"account": "yes"}, "typed": typed, "order": order}),
            "cash_book": {name: bookkeeping.TYPED[name] for name in PRACTICE},
        }
        return walks

    def go(self, moments: Mapping[str, Callable[[], None]] | None = None) -> None:
        """Walk all of it. At each of `moments` what stands there happens: before a step ("<lesson>/<step>"), when its
        answer has just been taken ("<lesson>/<step> taken"), or at LINE.
        """
        waiting = dict(moments or {})

        def now(moment: str) -> None:
            waiting.pop(moment, lambda: None)()

        self.come_in()
        for lesson in LESSONS:
            self.open(lesson)
            for step, said in self.walks[lesson].items():
                now(f"{lesson}/{step}")
                self.answer(lesson, step, said)
                now(f"{lesson}/{step} taken")
                if lesson == LESSONS[-1] or step != list(self.walks[lesson])[-1]:
                    self.hand.go_on(step)
        self.fill_in_line()
        now(LINE)
        self.write()
        assert not waiting, f"no such moments: {sorted(waiting)}"

    def come_in(self) -> None:
        """Show her card, by its code or by number and hamlet, tap her pictures, and say yes to what is asked."""
        page = self.page
        page.goto(self.card or f"{self.url}card")
        if not self.card:
            page.locator("[name=number]").fill(str(self.number))
            page.get_by_text("Nà Mụ").click()
            with page.expect_navigation():
                page.locator("form button").last.click()
        while not page.url.endswith("/home"):
            pictures = page.locator(".pictures button")
            with page.expect_navigation():
                if pictures.count():
                    for picture in PICTURES:
                        pictures.nth(picture).click()
                    page.locator("button[name=done]").click()
                else:
                    for yes in page.locator("input[value=yes]").all():
                        yes.check()
                    page.locator("form button").last.click()

    def open(self, lesson: str) -> None:
        """Open a lesson of hers."""
        self.page.goto(f"{self.url}b/{lesson}")
        self.page.locator(READY).wait_for()

    def answer(self, lesson: str, step: str, said: Mapping[str, str]) -> None:
        """Fill in a step, have it checked, and be sure of what is doubted."""
        if (lesson, step) == ("listing", "product"):  # the pears that she has just priced are the first there
            said = {"offered": self.hand.field(step, "offered").locator("input").first.get_attribute("value") or ""}
        self.hand.fill(step, **said)
        here = self.hand.step(step)
        here.locator(".cp-check").click()
        taken, sure = here.locator(".cp-feedback-ok"), here.locator(".cp-sure")
        expect(taken.or_(sure).first).to_be_visible()
        if sure.is_visible():
            sure.click()
        expect(taken).to_be_visible()
        self.entered.setdefault(lesson, {}).update(said)

    def fill_in_line(self) -> None:
        """Let a sale stand in the form of her book."""
        self.hand.put("amount", dotted(self.sold))
        self.hand.entry("[data-cp-in=category][value=trong-trot]")

    def write(self) -> None:
        """Write it, unless the room has it already and the form is empty, and see it in the book."""
        if self.hand.step("week").locator("[data-cp-in=amount]").input_value():
            self.hand.press(".cp-write")
        self.has_line()
        self.written = True

    # -- afterwards ---------------------------------------------------------------------------------------------------

    def check_kept(self, other: Page, where: str | Path | None = None) -> None:
        """Come in on another phone and find all that she entered, once; then look into the store at `where`."""
        again = Woman(other, self.url, self.number, self.card)
        again.come_in()
        for lesson, said in self.entered.items():
            again.open(lesson)
            for step, fields in self.walks[lesson].items():
                for name in said.keys() & fields.keys():
                    again.shows(step, name, said[name])
        if self.written:
            again.has_line()
        if "price" in self.entered.get("pricing", {}):
            again.takes_home(listed="places" in self.entered.get("listing", {}))
        if where is not None:
            with open_store(where) as store:
                self.is_in(store)

    def shows(self, step: str, name: str, words: str) -> None:
        """See that something stands in a field, or is chosen there."""
        field = self.hand.field(step, name)
        typed = field.locator("[data-cp-typed]")
        field.wait_for()
        if typed.count():
            expect(typed).to_have_value(words)
        else:
            for option in words.split():
                expect(field.locator(f"input[value='{option}']")).to_be_checked()

    def has_line(self) -> None:
        """See her line in the book, once. The lesson is open."""
        lines = self.hand.step("week").locator(".cp-line p")
        expect(lines).to_have_count(1)
        expect(lines).to_contain_text(dotted(self.sold))

    def takes_home(self, *, listed: bool) -> None:
        """See her price on her own page, and on the papers and texts that she takes home."""
        page = self.page
        page.goto(f"{self.url}home")
        expect(page.locator(".products")).to_contain_text(f"{dotted(self.price)} đ")
        page.goto(f"{self.url}files/")
        card = page.locator("a.look[href$='price.png']").get_attribute("href") or ""
        assert page.request.get(urljoin(page.url, card)).body().startswith(b"\x89PNG")
        if listed:
            page.goto(f"{self.url}files/texts")
            expect(page.locator("main")).to_contain_text(dotted(self.price))

    def is_in(self, store: Store) -> None:
        """Find all of it in the store."""
        who = self.record(store)
        for lesson, said in self.entered.items():
            held = {name: _words(value) for name, value in store.answers.latest(who.id, lesson).items()}
            assert {name: held.get(name) for name in said} == said, lesson
        keeper = store.keeper(who.id)
        assert [line.amount for line in keeper.cash_book().lines] == [self.sold] * self.written
        assert [kept.price for kept in keeper.products()] == [self.price] * ("price" in self.entered.get("pricing", {}))
        assert len(keeper.listings()) == ("places" in self.entered.get("listing", {}))

    def record(self, store: Store) -> Participant:
        """Return what the store knows of her."""
        women = (who for held in store.workshops.all() for who in store.participants.of_workshop(held.id))
        return next(who for who in women if who.number == self.number)


def _until(last: str, walk: Walk) -> Walk:
    """Return the steps of a walk up to one."""
    steps = list(walk)
    return {step: walk[step] for step in steps[: steps.index(last) + 1]}


def _words(value: Json) -> str:
    """Return what was typed or tapped as it is said in a walk."""
    if isinstance(value, dict):
        value = value["typed"]
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
