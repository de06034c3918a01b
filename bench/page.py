"""Page: what a real browser fetches for a lesson, and when its first field is there, on a fast and on a slow phone."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
ARGUMENTS += ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 7.5e5 / 8}
SLOWER_CPU = 4


@dataclass(frozen=True, slots=True)
class Fetched:
    """Requests and bytes (heads and bodies) of a page opened for the first time and again; seconds to the first field.

    The seconds are medians, with the fastest and slowest of the rounds.
    """

    requests: int
    cold: int
    warm: int
    field: tuple[float, float, float]
    slow_field: tuple[float, float, float]
    live: tuple[float, float, float]


def fetched(url: str, selector: str, live: str, cookies: dict[str, str], rounds: int) -> Fetched:
    """Open `url` `rounds` times in fresh browsers. `selector` is the first field, `live` shows that it is connected."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            requests, cold, warm = _bytes(browser, url, live, cookies)
            quick = [_seconds(browser, url, selector, live, cookies, slow=False) for _ in range(rounds)]
            slow = [_seconds(browser, url, selector, live, cookies, slow=True) for _ in range(rounds)]
        finally:
            browser.close()
    return Fetched(
        requests, cold, warm, _spread(a for a, _ in quick), _spread(a for a, _ in slow), _spread(b for _, b in slow)
    )


def _context(browser: Browser, url: str, cookies: dict[str, str]) -> BrowserContext:
    context = browser.new_context(viewport={"width": 360, "height": 640}, is_mobile=True, has_touch=True)
    context.add_cookies([{"name": name, "value": value, "url": url} for name, value in cookies.items()])
    return context


def _bytes(browser: Browser, url: str, live: str, cookies: dict[str, str]) -> tuple[int, int, int]:
    context = _context(browser, url, cookies)
    page = context.new_page()
    sizes: dict[str, int] = {}
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda e: sizes.__setitem__(e["requestId"], e["encodedDataLength"]))
    page.goto(url)
    page.locator(live).first.wait_for(timeout=120_000, state="attached")
    page.wait_for_timeout(1500)
    requests, cold = len(sizes), int(sum(sizes.values()))
    sizes.clear()
    page.reload()
    page.locator(live).first.wait_for(timeout=120_000, state="attached")
    page.wait_for_timeout(1500)
    context.close()
    return requests, cold, int(sum(sizes.values()))


def _seconds(
    browser: Browser, url: str, selector: str, live: str, cookies: dict[str, str], *, slow: bool
) -> tuple[float, float]:
    """Return the seconds until the first field stands in the page, and until the page is connected."""
    context = _context(browser, url, cookies)
    page = context.new_page()
    if slow:
        _slow_down(page)
    began = time.monotonic()
    page.goto(url, wait_until="commit")
    page.locator(selector).first.wait_for(timeout=120_000)
    field = time.monotonic() - began
    page.locator(live).first.wait_for(timeout=120_000, state="attached")
    connected = time.monotonic() - began
    context.close()
    return field, connected


def _slow_down(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_CPU})


def _spread(seconds: Iterable[float]) -> tuple[float, float, float]:
    found = sorted(seconds)
    return statistics.median(found), found[0], found[-1]
