"""A server as an organizer has it, and every part of it killed while a woman works: nothing she entered is lost."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.serving import invite
from tests.journey.processes import gone, lived_in, until, workers
from tests.journey.woman import LINE, READY, Woman

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from tests.deploy.conftest import Site

LOST = ".cp-banner-lost"


@contextmanager
def opened_anew(page: Page) -> Iterator[None]:
    """See the page open itself anew after what happens meanwhile."""
    page.evaluate("document.documentElement.dataset.old = 'yes'")
    yield
    page.locator(f"{READY}:not([data-old])").wait_for()
    expect(page.locator(LOST)).to_have_count(0)


def test_all_that_a_woman_enters_is_kept_whatever_is_killed(site: Site, phones: Callable[[], Page]) -> None:
    invite(site.address, "Mai", "Lan", keeps=False)
    site.start()
    page = phones()
    lan = Woman(page, site.url, 2)

    @contextmanager
    def half_typed(step: str, field: str) -> Iterator[None]:
        """Let what is given happen while she types."""
        box, words = lan.hand.field(step, field).locator("[data-cp-typed]"), lan.walks["pricing"][step][field]
        box.press_sequentially(words[:2], delay=30)
        yield
        box.press_sequentially(words[2:], delay=30)

    def worker() -> None:
        with opened_anew(page), half_typed("harvest", "harvest"):
            (hers,) = lived_in(site.room)
            hers.kill()
        lan.shows("harvest", "harvest", lan.walks["pricing"]["harvest"]["harvest"])
        until(lambda: gone([hers]) and len(workers(site.room)) == 2)

    def database() -> None:
        with half_typed("bought", "bought"):
            site.server.kill()

    def database_again() -> None:
        until(lambda: health(site)["status"] == "database-server-gone")
        site.server.start()
        until(lambda: health(site)["status"] == "ok")

    def caddy() -> None:
        with half_typed("market", "market_price"):
            site.caddy.kill()
        expect(page.locator(LOST)).to_be_visible()
        site.caddy.start()
        expect(page.locator(LOST)).to_have_count(0)

    def room() -> None:
        with opened_anew(page):
            site.room.kill()
            site.room.restart()
        lan.check_kept(phones())

    def database_and_room() -> None:
        with opened_anew(page):
            site.server.kill()
            lan.hand.press(".cp-write")
            site.room.kill()
            site.server.start()
            site.room.restart()

    lan.go(
        {
            "pricing/harvest": worker,
            "pricing/bought": database,
            "pricing/more": database_again,
            "pricing/market": caddy,
            "pricing/decide taken": room,
            LINE: database_and_room,
        }
    )
    lan.check_kept(phones(), site.address)
    assert site.room.stop() == 0


def health(site: Site) -> dict[str, object]:
    """Return what the room says of itself, asked behind Caddy's back."""
    try:
        with urllib.request.urlopen(f"{site.room.url}healthz", timeout=10) as answer:  # noqa: S310 - our own server
            return dict(json.load(answer))
    except urllib.error.HTTPError as error:
        return dict(json.load(error))
