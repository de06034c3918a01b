"""Nothing she typed is lost: refresh, another phone, a room that ends, a battery that dies."""

from __future__ import annotations

import http.client
import json
import re
import time
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.error import HTTPError

import psutil
import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from tests.browser.serving import Serving

LESSON = "b/fields"
NAME = "Chị gọi món này là gì?"
READY = "html[data-cp-ready=own]"


def open_lesson(page: Page, room: Serving) -> Page:
    page.goto(room.url + LESSON)
    page.locator(READY).wait_for()
    return page


def fill_first_step(page: Page) -> None:
    page.get_by_label(NAME).fill("Cam sành Hàm Yên")
    page.get_by_role("radio", name="Cam").check()
    page.locator(".cp-step-goods .cp-check").click()
    page.locator(".cp-step-goods .cp-next").click()
    page.locator(".cp-field-price input").fill("35k")
    expect(page.locator(".cp-field-price .cp-echo")).to_contain_text("ba mươi lăm nghìn đồng")


def stands_as_it_was(page: Page) -> None:
    expect(page.get_by_label(NAME)).to_have_value("Cam sành Hàm Yên")
    expect(page.get_by_role("radio", name="Cam")).to_be_checked()
    expect(page.locator(".cp-step-goods")).to_have_attribute("data-cp-state", "done")
    expect(page.locator(".cp-step-price")).to_have_attribute("data-cp-state", "open")
    expect(page.locator(".cp-field-price input")).to_have_value("35k")
    expect(page.locator(".cp-field-price .cp-echo")).to_contain_text("ba mươi lăm nghìn đồng")


def test_refresh_brings_back_the_same_step_and_the_same_text(room: Serving, mai: Page) -> None:
    fill_first_step(open_lesson(mai, room))
    mai.reload()
    mai.locator(READY).wait_for()
    stands_as_it_was(mai)


def test_her_second_phone_shows_what_she_typed_on_the_first(
    room: Serving, mai: Page, phones: Callable[[], Page], sign_in: Callable[..., Page]
) -> None:
    fill_first_step(open_lesson(mai, room))
    stands_as_it_was(open_lesson(sign_in(phones(), 1), room))
    stands_as_it_was(mai)


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_room_that_ends_and_opens_again_has_everything(room: Serving, mai: Page, end: str) -> None:
    fill_first_step(open_lesson(mai, room))
    mai.wait_for_timeout(500)  # what was typed is written within tens of milliseconds
    getattr(room, end)()
    began = time.monotonic()
    expect(mai.locator(".cp-banner-lost")).to_be_visible()
    assert time.monotonic() - began < 20
    mai.evaluate("document.documentElement.dataset.old = 'yes'")
    mai.locator(".cp-field-price input").fill("36 nghìn")  # typed while the room is away
    room.restart()
    mai.locator(f"{READY}:not([data-old])").wait_for()
    expect(mai.locator(".cp-banner-lost")).to_have_count(0)
    expect(mai.get_by_label(NAME)).to_have_value("Cam sành Hàm Yên")
    expect(mai.locator(".cp-step-goods")).to_have_attribute("data-cp-state", "done")
    expect(mai.locator(".cp-field-price input")).to_have_value("36 nghìn")
    expect(mai.locator(".cp-field-price .cp-echo")).to_contain_text("ba mươi sáu nghìn đồng")


def test_laptop_that_sleeps_over_lunch_wakes_to_everything(room: Serving, mai: Page) -> None:
    fill_first_step(open_lesson(mai, room))
    with asleep(room):
        expect(mai.locator(".cp-banner-lost")).to_be_visible()
        mai.locator(".cp-field-price input").fill("36 nghìn")
        mai.wait_for_timeout(15_000)
    expect(mai.locator(".cp-banner-lost")).to_have_count(0)
    expect(mai.locator(".cp-field-price .cp-echo")).to_contain_text("ba mươi sáu nghìn đồng")
    expect(mai.get_by_label(NAME)).to_have_value("Cam sành Hàm Yên")
    mai.reload()
    mai.locator(READY).wait_for()
    expect(mai.locator(".cp-field-price input")).to_have_value("36 nghìn")


def test_phone_that_sleeps_and_wakes_on_another_address_goes_on(room: Serving, mai: Page) -> None:
    fill_first_step(open_lesson(mai, room))
    mai.context.set_offline(True)
    mai.locator(".cp-field-price input").fill("36 nghìn")
    mai.wait_for_timeout(5_000)
    mai.context.set_offline(False)
    expect(mai.locator(".cp-banner-lost")).to_have_count(0)
    expect(mai.locator(".cp-field-price .cp-echo")).to_contain_text("ba mươi sáu nghìn đồng")
    for source in ("127.0.0.1", "127.0.0.77"):  # what her router gives her now
        asking = http.client.HTTPConnection("127.0.0.1", room.port, timeout=30, source_address=(source, 0))
        asking.request("GET", f"/{LESSON}/visit", headers={"Cookie": cookies_of(mai)})
        answer = asking.getresponse()
        assert answer.status == 200
        assert "36 nghìn" in json.dumps(json.loads(answer.read()), ensure_ascii=False)
        asking.close()


@contextmanager
def asleep(room: Serving) -> Iterator[None]:
    """Let the laptop sleep: no process of the room does anything."""
    assert room.process is not None
    first = psutil.Process(room.process.pid)
    processes = [first, *first.children(recursive=True)]
    for process in processes:
        process.suspend()
    try:
        yield
    finally:
        for process in processes:
            process.resume()


def status(url: str, cookie: str) -> int:
    request = urllib.request.Request(url, headers={"Cookie": cookie})  # noqa: S310 - our own server
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
            return int(answer.status)
    except HTTPError as error:
        return error.code


def cookies_of(page: Page) -> str:
    return "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())


def test_another_womans_cookie_gets_403(
    room: Serving, mai: Page, phones: Callable[[], Page], sign_in: Callable[..., Page]
) -> None:
    sockets: list[str] = []
    mai.on("websocket", lambda socket: sockets.append(socket.url))
    open_lesson(mai, room)
    lan = sign_in(phones(), 2)
    channels = next(url for url in sockets if "channels" in url)
    visit = re.search(r"kernels/([0-9a-f-]{36})/", channels)
    assert visit is not None
    address = f"{room.url}api/kernels/{visit[1]}"
    assert status(address, cookies_of(mai)) == 200
    assert status(address, cookies_of(lan)) == 403
    assert status(address, "") == 403
    opened = lan.evaluate(
        """url => new Promise(done => {
             const socket = new WebSocket(url, ["v1.kernel.websocket.jupyter.org"]);
             socket.onopen = () => done("open"); socket.onerror = () => done("refused"); })""",
        channels,
    )
    assert opened == "refused"


def test_next_woman_on_a_shared_phone_finds_nothing_of_the_last(
    room: Serving, mai: Page, sign_in: Callable[..., Page]
) -> None:
    fill_first_step(open_lesson(mai, room))
    mai.goto(f"{room.url}home")
    mai.get_by_role("button", name="Đổi người dùng máy này").click()
    mai.wait_for_url(room.url)
    sign_in(mai, 2)
    open_lesson(mai, room)
    assert "Cam sành" not in mai.content()
    expect(mai.get_by_label(NAME)).to_have_value("")
    for _ in range(8):  # back through everything the browser remembers
        if mai.go_back(wait_until="load") is None and mai.url == "about:blank":
            break
        mai.wait_for_timeout(300)
        assert "Cam sành" not in mai.content()
        for box in mai.locator("input.cp-input").all():
            assert box.input_value() == ""
    kept = mai.evaluate("JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})")
    assert json.loads(kept.replace("}{", "},{").join("[]")) == [{}, {}]


def test_who_is_not_signed_in_is_sent_to_the_door_and_comes_back(room: Serving, phones: Callable[[], Page]) -> None:
    page = phones()
    page.goto(room.url + LESSON)
    assert page.url == room.url
