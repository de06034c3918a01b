"""The phone page itself: light, readable before any script, faithful when the connection is not, and off no host."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import PHONE
from tests.browser.readable import axe, faults

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.proxy import Proxy

SAMPLE = "voila/render/00_fields.ipynb"
CORE = "voila/render/core.ipynb"


def ready(page: Page, url: str) -> None:
    page.goto(url)
    page.locator("html[data-cp-ready=own]").wait_for()


def test_page_names_no_address_outside_the_server(voila: str, browser: Browser) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    asked: list[str] = []
    watch = context.new_cdp_session(page)
    watch.send("Network.enable")
    watch.on("Network.requestWillBeSent", lambda event: asked.append(event["request"]["url"]))
    watch.on("Network.webSocketCreated", lambda event: asked.append(event["url"]))
    for query in ("", "?official"):
        page.goto(f"{voila}{SAMPLE}{query}")
        page.locator("html[data-cp-ready]").wait_for()
        page.wait_for_timeout(500)
    context.close()
    hosts = {urlsplit(url).hostname for url in asked if urlsplit(url).scheme not in ("data", "blob")}
    assert hosts == {"127.0.0.1"}
    assert any(url.startswith("ws:") for url in asked)


def test_page_is_light_the_first_time_and_lighter_again(packed: str, browser: Browser) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    watch = context.new_cdp_session(page)
    watch.send("Network.enable")
    cached: set[str] = set()
    sizes: dict[str, float] = {}
    watch.on("Network.requestServedFromCache", lambda event: cached.add(event["requestId"]))
    watch.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))

    def load() -> list[float]:
        cached.clear()
        sizes.clear()
        ready(page, packed + SAMPLE)
        page.wait_for_timeout(500)
        return [size for request, size in sizes.items() if request not in cached]

    cold, warm = load(), load()
    context.close()
    assert len(cold) <= 4
    assert sum(cold) <= 40_000
    assert len(warm) <= 2
    assert sum(warm) <= sum(cold) - 7_000  # the client stays on the phone


@pytest.mark.parametrize("notebook", ["00_fields.ipynb", "core.ipynb"])
def test_no_accessibility_fault_is_found_by_axe(voila: str, phone: Page, npm: Path, notebook: str) -> None:
    ready(phone, f"{voila}voila/render/{notebook}")
    for name in ("goods", "price") if notebook == "00_fields.ipynb" else ():
        step = phone.locator(f".cp-step-{name}")
        for box in step.locator("input.cp-input").all():
            box.fill("35 nghìn" if name == "price" else "Rau")
        step.locator("select").first.select_option("kg") if name == "price" else step.get_by_role("radio").first.check()
        if name == "price":
            phone.locator(".cp-field-amount input").fill("3")
        step.locator(".cp-check").click()
        step.locator(".cp-next").click()
    assert faults(phone, axe(npm)) == []


def test_nothing_scrolls_sideways_and_targets_are_big_on_a_small_phone(voila: str, phone: Page) -> None:
    ready(phone, voila + SAMPLE)
    assert phone.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    small = phone.evaluate(
        """() => [...document.querySelectorAll('button, .cp-input, .cp-tile, .cp-file-label, select')]
            .filter(node => node.offsetHeight && node.getBoundingClientRect().height < 48)
            .map(node => node.outerHTML)"""
    )
    assert small == []
    tiny = phone.evaluate(
        """() => [...document.querySelectorAll('main *')].filter(node => node.offsetHeight && !node.closest('svg')
            && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim())
            && parseFloat(getComputedStyle(node).fontSize) < 16).map(node => node.outerHTML)"""
    )
    assert tiny == []


def test_what_is_typed_and_tapped_before_the_script_reaches_python(voila: str, phone: Page) -> None:
    held: list[Route] = []
    phone.route("**/phone.*.js*", lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks the handler
    phone.goto(voila + SAMPLE, wait_until="commit")
    name = phone.get_by_label("Chị gọi món này là gì?")
    name.fill("Cam sành")
    phone.get_by_role("radio", name="Cam").check()
    phone.locator(".cp-step-goods .cp-check").click()
    name.focus()
    assert held
    held[0].continue_()
    phone.locator("html[data-cp-ready=own]").wait_for()
    expect(phone.locator(".cp-step-goods .cp-feedback-ok")).to_be_visible()
    expect(phone.locator(".cp-step-goods .cp-feedback-ok")).to_have_count(1)
    expect(name).to_have_value("Cam sành")
    expect(name).to_be_focused()


def lose(proxy: Proxy) -> None:
    proxy.cut()


def black_hole(proxy: Proxy) -> None:
    proxy.swallow()


@pytest.mark.parametrize("trouble", [lose, black_hole])
def test_banner_comes_soon_and_goes_when_the_connection_is_back(
    proxy: Proxy, phone: Page, trouble: Callable[[Proxy], None]
) -> None:
    ready(phone, proxy.url + SAMPLE)
    phone.wait_for_timeout(1500)
    expect(phone.locator(".cp-banner-lost")).to_have_count(0)
    trouble(proxy)
    began = time.monotonic()
    expect(phone.locator(".cp-banner-lost")).to_be_visible()
    assert time.monotonic() - began < 20
    phone.get_by_label("Chị gọi món này là gì?").fill("Gà đồi")
    phone.get_by_role("radio", name="Gà").check()
    phone.locator(".cp-step-goods .cp-check").click()
    phone.wait_for_timeout(1000)
    proxy.mend()
    expect(phone.locator(".cp-banner-lost")).to_have_count(0)
    expect(phone.locator(".cp-step-goods .cp-feedback-ok")).to_be_visible()
    phone.wait_for_timeout(1000)
    assert phone.locator(".cp-step-goods .cp-feedback-ok").count() == 1


def test_clicks_made_while_away_arrive_once_each(proxy: Proxy, phone: Page) -> None:
    ready(phone, proxy.url + CORE)
    count = phone.get_by_role("button", name="Count")
    count.click()
    expect(phone.locator(".log")).to_have_text("clicks 1")
    proxy.cut()
    expect(phone.locator(".cp-banner-lost")).to_be_visible()
    for _ in range(3):
        count.click()
        phone.wait_for_timeout(150)
    proxy.mend()
    expect(phone.locator(".log")).to_have_text("clicks 4")
    phone.wait_for_timeout(1500)
    expect(phone.locator(".log")).to_have_text("clicks 4")


def test_a_press_never_overtakes_the_text_typed_before_it(proxy: Proxy, phone: Page) -> None:
    ready(phone, proxy.url + SAMPLE)
    phone.get_by_role("radio", name="Cam").check()
    proxy.latency = 0.4
    name = phone.get_by_label("Chị gọi món này là gì?")
    name.press_sequentially(" ")
    phone.wait_for_timeout(400)  # the first letter is on its way, and its answer not yet here
    name.press_sequentially("C")
    phone.wait_for_timeout(350)
    name.press_sequentially("am")
    phone.locator(".cp-step-goods .cp-check").click()
    expect(phone.locator(".cp-step-goods .cp-feedback")).to_contain_text("Được rồi!")
    expect(name).to_have_value(" Cam")


def test_typed_text_survives_a_visit_that_is_gone(proxy: Proxy, phone: Page) -> None:
    ready(phone, proxy.url + SAMPLE)
    phone.evaluate("document.documentElement.dataset.old = 'yes'")
    kernel = phone.evaluate("JSON.parse(document.getElementById('cp-config').textContent).kernel")
    name = phone.get_by_label("Chị gọi món này là gì?")
    proxy.cut()
    name.fill("Mật ong bạc hà")
    # The room has forgotten the visit.
    phone.route(f"**/api/kernels/{kernel}", lambda route: route.fulfill(status=404, json={}))
    proxy.mend()
    phone.locator("html:not([data-old])[data-cp-ready=own]").wait_for()
    expect(name).to_have_value("Mật ong bạc hà")
    assert phone.evaluate("sessionStorage.length") == 0
