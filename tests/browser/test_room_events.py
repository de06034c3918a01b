"""The room's own channel on the phone page: what the facilitator sends is shown, and a hand goes up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = "voila/render/00_fields.ipynb"

# Plain Voilà has no room to write the slot in which the address of the events stands.
AS_IN_THE_ROOM = """
const find = document.getElementById.bind(document);
document.getElementById = id => (id === "cp-visit" ? { textContent: '{"events": "events"}' } : find(id));
"""


class Room:
    """The other end of the channel, as the room speaks it."""

    def __init__(self) -> None:
        self.heard: list[dict[str, object]] = []
        self.ends: list[WebSocketRoute] = []

    def open(self, end: WebSocketRoute) -> None:
        self.ends.append(end)
        end.on_message(lambda text: self.heard.append(json.loads(text)))

    def say(self, **event: object) -> None:
        self.ends[-1].send(json.dumps(event))


@pytest.fixture
def room(voila: str, phone: Page) -> Room:
    room = Room()

    phone.add_init_script(AS_IN_THE_ROOM)
    phone.route_web_socket("**/events", room.open)
    phone.goto(voila + SAMPLE)
    phone.locator("html[data-cp-ready=own]").wait_for()
    return room


def test_a_message_stays_until_she_has_read_it(room: Room, phone: Page) -> None:
    room.say(kind="message", text="Nghỉ giải lao 10 phút <b>nhé</b>")
    expect(phone.locator(".cp-banner-message")).to_contain_text("Nghỉ giải lao 10 phút <b>nhé</b>")
    phone.get_by_role("button", name="Đã đọc").click()
    expect(phone.locator(".cp-banner-message")).to_have_count(0)


def test_eyes_up_covers_the_page_until_eyes_down(room: Room, phone: Page) -> None:
    room.say(kind="eyes_up")
    box = phone.locator(".cp-banner-eyes").bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (360, 640)
    room.say(kind="eyes_down")
    expect(phone.locator(".cp-banner-eyes")).to_have_count(0)


def test_a_message_said_again_after_a_break_is_not_shown_again(room: Room, phone: Page) -> None:
    room.say(kind="message", id="1", text="Nghỉ 10 phút")
    phone.get_by_role("button", name="Đã đọc").click()
    room.say(kind="message", id="1", text="Nghỉ 10 phút")
    room.say(kind="message", id="2", text="Mời vào lớp")
    expect(phone.locator(".cp-banner-message")).to_have_count(1)
    expect(phone.locator(".cp-banner-message")).to_contain_text("Mời vào lớp")
    room.say(kind="message_cleared")
    expect(phone.locator(".cp-banner-message")).to_have_count(0)


def test_a_hand_goes_up_and_comes_down_when_the_facilitator_has_come(room: Room, phone: Page) -> None:
    button = phone.locator(".cp-hand button")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    wait_until(phone, lambda: room.heard == [{"kind": "hand", "up": True}])
    room.say(kind="hand", up=False)
    expect(button).to_have_attribute("aria-pressed", "false")


def test_a_hand_raised_while_away_is_sent_when_the_room_is_back(room: Room, phone: Page) -> None:
    room.ends[-1].close()
    phone.wait_for_timeout(200)
    phone.locator(".cp-hand button").click()
    wait_until(phone, lambda: room.heard == [{"kind": "hand", "up": True}])
    expect(phone.locator(".cp-hand button")).to_have_attribute("aria-pressed", "true")


def test_every_event_reaches_the_page_as_a_dom_event(room: Room, phone: Page) -> None:
    phone.evaluate("document.addEventListener('cp-event', event => { window.last = event.detail; })")
    room.say(kind="pace", lesson="other", open=False, until="price")
    phone.wait_for_function("window.last && window.last.until === 'price'")
    expect(phone.locator(".cp-banner-closed")).to_have_count(0)  # it is another lesson's


def test_a_page_whose_woman_left_the_phone_is_loaded_anew(room: Room, phone: Page) -> None:
    phone.evaluate("window.old = true")
    room.ends[-1].close(code=4001)
    phone.wait_for_function("!window.old")


def test_what_another_woman_typed_on_this_phone_is_not_put_into_a_page(voila: str, phone: Page) -> None:
    field = phone.locator("textarea, input[type=text]").first
    phone.goto(voila + SAMPLE)
    phone.locator("html[data-cp-ready=own]").wait_for()
    keep = """(node, owner) => {
      const field = node.closest("[class*='cp-field-']");
      const name = [...field.classList].find((each) => each.startsWith("cp-field-"));
      const typed = [...field.querySelectorAll("input, textarea, select")].map(each => each === node ? "của chị" : "");
      sessionStorage.setItem(location.pathname + owner, JSON.stringify({ [name]: typed }));
    }"""
    shown = []
    for owner in ("events?who=another", "null"):  # plain Voilà has no events
        field.evaluate(keep, owner)
        phone.reload()
        phone.locator("html[data-cp-ready=own]").wait_for()
        shown.append(field.input_value() == "của chị")
        assert phone.evaluate("sessionStorage.length") == 0
    assert shown == [False, True]


def test_an_edited_lesson_offers_to_load_again(room: Room, phone: Page) -> None:
    room.say(kind="lesson_edited")
    phone.evaluate("window.old = true")
    phone.get_by_role("button", name="Tải lại").click()
    phone.wait_for_function("!window.old")


def wait_until(page: Page, true: Callable[[], bool]) -> None:
    for _ in range(100):
        if true():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it never came true")
