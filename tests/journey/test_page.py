"""A lesson's page in the room: light, quick, useful before its script, and asking nobody outside."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import CHROMIUM, PHONE
from tests.browser.readable import axe, faults
from tests.journey.test_coming_back import LESSON, NAME, READY, open_lesson

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

    from tests.browser.serving import Serving

COLD_BYTES, COLD_REQUESTS, WARM_BYTES = 40_000, 4, 2_000


def weigh(page: Page) -> dict[str, float]:
    """Return a growing record of what the page fetches: bytes of heads and bodies, by request."""
    sizes: dict[str, float] = {}
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on(
        "Network.loadingFinished", lambda event: sizes.__setitem__(event["requestId"], event["encodedDataLength"])
    )
    return sizes


@pytest.mark.parametrize("lesson", ["b/fields", "b/pricing"])
def test_page_is_light_the_first_time_and_weighs_next_to_nothing_again(room: Serving, mai: Page, lesson: str) -> None:
    sizes = weigh(mai)
    mai.goto(room.url + lesson)
    mai.locator(READY).wait_for()
    assert (len(sizes) <= COLD_REQUESTS, sum(sizes.values()) <= COLD_BYTES) == (True, True), sizes
    sizes.clear()
    mai.goto(f"{room.url}home")
    sizes.clear()
    mai.goto(room.url + lesson)
    mai.locator(READY).wait_for()
    assert sum(sizes.values()) <= WARM_BYTES, sizes


def test_shell_that_stays_on_the_phone_holds_nothing_of_hers(room: Serving, mai: Page) -> None:
    open_lesson(mai, room)
    mai.get_by_label(NAME).fill("Chè của riêng tôi")
    mai.wait_for_timeout(600)
    answer = mai.request.get(room.url + LESSON)
    assert "Chè của riêng tôi" not in answer.text()
    assert "Mai" not in answer.text()
    assert "no-store" in mai.request.get(f"{room.url}{LESSON}/visit").headers["cache-control"]


def test_what_is_typed_and_tapped_before_the_script_reaches_her_visit(room: Serving, mai: Page) -> None:
    held: list[Route] = []
    mai.route("**/phone.*.js*", lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks the handler
    mai.goto(room.url + LESSON, wait_until="commit")
    name = mai.get_by_label(NAME)
    name.fill("Cam sành")
    mai.get_by_role("radio", name="Cam").check()
    mai.locator(".cp-step-goods .cp-check").click()
    name.focus()
    held[0].continue_()
    mai.locator(READY).wait_for()
    expect(mai.locator(".cp-step-goods .cp-feedback-ok")).to_be_visible()
    expect(name).to_have_value("Cam sành")
    expect(name).to_be_focused()
    mai.unroute_all()
    mai.reload()
    mai.locator(READY).wait_for()
    expect(name).to_have_value("Cam sành")


def test_visit_that_cannot_be_asked_for_at_first_is_asked_for_again(room: Serving, mai: Page) -> None:
    refused: list[Route] = []

    def refuse_twice(route: Route) -> None:
        refused.append(route)
        if len(refused) > 2:
            route.continue_()
        elif len(refused) == 1:
            route.abort()
        else:
            route.fulfill(status=503, body="{}")

    mai.route("**/visit", refuse_twice)
    open_lesson(mai, room)
    mai.get_by_label(NAME).fill("Lê")
    expect(mai.locator(".cp-banner-lost")).to_have_count(0)
    assert len(refused) == 3


def test_official_packages_work_in_the_room_too(room: Serving, mai: Page) -> None:
    mai.goto(f"{room.url}{LESSON}?official")
    mai.locator("html[data-cp-ready=official]").wait_for()
    mai.get_by_label(NAME).fill("Miến dong")
    mai.get_by_role("radio", name="Chè").check()
    mai.locator(".cp-step-goods .cp-check").click()
    expect(mai.locator(".cp-step-goods .cp-feedback-ok")).to_be_visible()
    open_lesson(mai, room)
    expect(mai.get_by_label(NAME)).to_have_value("Miến dong")


@pytest.mark.parametrize("lesson", ["b/fields", "b/pricing"])
def test_no_accessibility_fault_is_found_by_axe(room: Serving, mai: Page, npm: Path, lesson: str) -> None:
    mai.goto(room.url + lesson)
    mai.locator(READY).wait_for()
    assert faults(mai, axe(npm)) == []
    assert mai.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_page_opens_where_every_other_host_accepts_and_never_answers(
    room: Serving, browser: Browser, sign_in: Callable[..., Page]
) -> None:
    """A router with a dead uplink swallows what goes out: a page that waited for a font there would stay blank."""
    with socket.create_server(("127.0.0.1", 0)) as hole:
        outside = f"MAP * 127.0.0.1:{hole.getsockname()[1]}, EXCLUDE 127.0.0.1"
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        other = browser.browser_type.launch(
            executable_path=CHROMIUM, args=[*arguments, f"--host-resolver-rules={outside}"]
        )
        page = other.new_context(viewport=PHONE, locale="vi-VN").new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        sign_in(page, 1)
        open_lesson(page, room)
        page.get_by_label(NAME).fill("Lê Hồng Thái")
        assert [url for url in asked if not url.startswith((room.url, "data:"))] == []
        other.close()
