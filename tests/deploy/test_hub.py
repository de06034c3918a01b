"""A JupyterHub as an organizer has it: a facilitator opens a room of her own, women come in by its link alone."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from kit.domain.typed_text import fold
from tests.browser.conftest import PATIENCE
from tests.browser.serving import PIN, ROOT, free_port, invite
from tests.deploy.hub import ORGANIZER, Hub
from tests.journey.conftest import phones_at
from tests.journey.processes import until
from tests.journey.woman import Woman

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from playwright.sync_api import Browser, Page

CONSOLE = "Bảng của hướng dẫn viên"
LOST = ".cp-banner-lost"
LAPTOP = {"width": 1280, "height": 800}
ASKED = "Mã mà chủ lớp đã đặt"


class Hall:
    """A hub with a browser for each of its people. Hoa's class has Mai (card 1) and Lan (card 2) in it."""

    def __init__(self, hub: Hub, browser: Browser) -> None:
        self.hub, self._browser = hub, browser
        self.url = hub.room_url("hoa")
        self.data = hub.data_of("hoa")

    def laptop(self) -> Page:
        """Return a browser that nobody has signed in with."""
        page = self._browser.new_context(viewport=LAPTOP, locale="vi-VN", ignore_https_errors=True).new_page()
        page.set_default_timeout(PATIENCE)
        return page

    def of(self, name: str) -> Page:
        """Return a browser that somebody has signed in with, at her page of the hub."""
        page = self.laptop()
        self.hub.sign_in(page, name)
        page.wait_for_url("**/hub/home")
        return page

    def opened(self, page: Page) -> Page:
        """Let her press the button that opens her class, and be led into its console."""
        page.goto(f"{self.hub.url}hub/home")
        page.get_by_role("button", name="Mở lớp").click()
        page.wait_for_url("**/console", timeout=2 * PATIENCE)
        expect(page.get_by_role("heading", name=CONSOLE)).to_be_visible()
        return page


@pytest.fixture(scope="module")
def hall(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """A hub with accounts for its organizer and two facilitators, and with Hoa's class open."""
    hub = Hub(tmp_path_factory.mktemp("hub"))
    invite(hub.data_of("hoa"), "Mai", "Lan", keeps=False)
    hub.start()
    try:
        for name in (ORGANIZER, "hoa", "sen"):
            hub.give_account(name)
        hall = Hall(hub, browser)
        hall.opened(hall.of("hoa"))
        yield hall
    finally:
        hub.stop()


@pytest.fixture
def phones(hall: Hall, browser: Browser) -> Iterator[Callable[[], Page]]:
    """Return what gives a woman's phone. The hub is asked only where it answers for a room that is closed."""
    with phones_at(browser, hall.hub.url, ignore_https_errors=True) as phone:
        yield phone


def price(woman: Woman, moments: Mapping[str, Callable[[], None]]) -> None:
    """Let a woman come in and price her pears. Before a step what stands there happens."""
    woman.come_in()
    woman.open("pricing")
    steps = woman.walks["pricing"]
    for step, said in steps.items():
        moments.get(step, lambda: None)()
        woman.answer("pricing", step, said)
        if step != list(steps)[-1]:
            woman.hand.go_on(step)


def test_women_come_in_by_link_and_nothing_is_lost_when_the_proxy_is_killed(
    hall: Hall, phones: Callable[[], Page]
) -> None:
    mai, lan = Woman(phones(), hall.url, 1), Woman(phones(), hall.url, 2)

    def proxy_while_she_types() -> None:
        words, killed = mai.walks["pricing"]["bought"]["bought"], hall.hub.proxy()
        box = mai.hand.field("bought", "bought").locator("[data-cp-typed]")
        box.press_sequentially(words[:3], delay=30)
        killed.kill()
        box.press_sequentially(words[3:], delay=30)
        expect(mai.page.locator(LOST)).to_be_visible()
        expect(mai.page.locator(LOST)).to_have_count(0, timeout=2 * PATIENCE)  # the hub has started another
        expect(box).to_have_value(words)
        assert hall.hub.proxy() != killed

    price(mai, {"bought": proxy_while_she_types})
    price(lan, {})
    lan.check_kept(phones(), hall.data)
    mai.check_kept(phones(), hall.data)
    cookies = mai.page.context.cookies()
    assert {(cookie["path"], cookie["secure"]) for cookie in cookies} == {("/user/hoa/", True)}


def test_room_that_is_killed_is_opened_again_by_its_facilitator_and_phones_come_back(
    hall: Hall, phones: Callable[[], Page]
) -> None:
    page = phones()
    mai = Woman(page, hall.url, 1)
    mai.come_in()
    mai.open("pricing")
    mai.hand.type("harvest", harvest="123")
    page.wait_for_timeout(500)  # what was typed is written within tens of milliseconds
    (room,) = hall.hub.rooms()
    room.kill()
    facilitator = hall.of("hoa")
    expect(page.locator(LOST)).to_be_visible()
    late = hall.laptop()
    late.goto(f"{hall.url}home")
    expect(late.get_by_text("Lớp chưa mở")).to_be_visible()
    page.evaluate("document.documentElement.dataset.old = 'yes'")
    hall.opened(facilitator)
    page.locator("html[data-cp-ready=own]:not([data-old])").wait_for()
    mai.shows("harvest", "harvest", "123")
    late.wait_for_url(hall.url)  # whoever waited at the hub is in by herself too


def test_papers_name_the_hub_and_a_pin_is_set_without_knowing_one(hall: Hall) -> None:
    hoa = hall.of("hoa")
    hoa.get_by_role("button", name="Vào bảng của lớp").click()
    hoa.wait_for_url("**/console")
    hoa.goto(f"{hall.url}console/class")
    expect(hoa.locator(".address")).to_have_text(hall.url)
    hoa.locator("[name=new]").fill("739152")
    hoa.locator("[name=again]").fill("739152")
    hoa.locator("form", has=hoa.locator("[name=new]")).get_by_role("button").click()
    hoa.wait_for_url("**/console/class")
    hoa.goto(f"{hall.url}console")
    expect(hoa.get_by_role("heading", name=CONSOLE)).to_be_visible()
    assistant = hall.laptop()
    assistant.goto(f"{hall.url}console")
    for pin, leads_to in ((PIN, ASKED), ("739152", CONSOLE)):
        assistant.locator("[name=pin]").fill(pin)
        assistant.get_by_role("button", name="Vào", exact=True).click()
        expect(assistant.get_by_text(leads_to)).to_be_visible()


def test_password_opens_one_account_with_or_without_marks(hall: Hall) -> None:
    page = hall.laptop()
    for password in (hall.hub.passwords["sen"], "", "x" * 500):
        hall.hub.sign_in(page, "hoa", password or " ")
        expect(page.locator(".alert.alert-danger")).to_contain_text("chưa đúng")
    hall.hub.sign_in(page, "hoa", fold(hall.hub.passwords["hoa"]).upper())
    page.wait_for_url("**/hub/home")


def test_account_of_another_facilitator_opens_nothing(hall: Hall) -> None:
    sen = hall.of("sen")
    sen.goto(f"{hall.url}console")
    expect(sen.get_by_text(ASKED)).to_be_visible()
    sen.get_by_role("link", name="vào bằng tài khoản").click()
    expect(sen.get_by_text("Tài khoản này không mở được trang đó")).to_be_visible()
    for path in ("console", "console/people", "console/class", "oauth_callback?code=x&state=y"):
        answer = sen.request.get(f"{hall.url}{path}")
        assert ASKED in answer.text()
        assert answer.status == (200 if path == "console" else 403)


def test_closed_account_is_out_at_once(hall: Hall) -> None:
    hall.hub.give_account("cuc")
    cuc = hall.of("cuc")
    hall.hub.organize("remove", "cuc")
    cuc.wait_for_timeout(1000)
    cuc.reload()
    expect(cuc.get_by_role("heading", name="Hướng dẫn viên đăng nhập")).to_be_visible()
    hall.hub.sign_in(cuc, "cuc")
    expect(cuc.locator(".alert.alert-danger")).to_be_visible()


def test_signing_out_at_the_hub_ends_the_console_in_that_browser(hall: Hall) -> None:
    hoa = hall.of("hoa")
    hoa.goto(f"{hall.url}console/account")
    expect(hoa.get_by_role("heading", name=CONSOLE)).to_be_visible()
    assert [name for cookie in hoa.context.cookies(f"{hall.url}console") if "state" in (name := cookie["name"])] == []
    hoa.goto(f"{hall.url}healthz")  # the console's page would go to the door by itself
    hoa.request.get(f"{hall.hub.url}hub/logout")
    assert hoa.request.get(f"{hall.url}console/people").status == 403
    hoa.goto(f"{hall.url}console")
    hoa.get_by_role("link", name="vào bằng tài khoản").click()
    expect(hoa.get_by_role("heading", name="Hướng dẫn viên đăng nhập")).to_be_visible()


def test_room_says_that_it_is_in_use_and_is_stopped_cleanly(hall: Hall) -> None:
    organizer = hall.of(ORGANIZER)

    def last() -> datetime:
        token = next(held["value"] for held in organizer.context.cookies() if held["name"] == "_xsrf")
        answer = organizer.request.get(f"{hall.hub.url}hub/api/users/hoa", headers={"X-XSRFToken": token}).json()
        return datetime.fromisoformat(answer["servers"][""]["last_activity"])

    before = last()
    until(lambda: last() > before)  # while nobody does anything, whatever the proxy counts every five minutes
    (room,) = hall.hub.rooms()
    everyone = [room, *room.children(recursive=True)]
    hoa = hall.of("hoa")
    hoa.get_by_role("button", name="Đóng lớp").click()
    until(lambda: not any(each.is_running() for each in everyone))
    assert "Đang đóng lớp" in hall.hub.log()
    expect(hoa.get_by_text("Lớp đang đóng")).to_be_visible()


def test_nothing_of_anybody_is_in_the_log(hall: Hall) -> None:
    said = hall.hub.log()
    assert "Traceback" not in said
    assert not any(word in said for word in ("Mai", PIN, "739152", "/c/"))


def test_room_that_nobody_uses_ends_by_itself(tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{free_port()}/user/hoa/"
    settings = {
        "JUPYTERHUB_SERVICE_URL": url,
        "JUPYTERHUB_PUBLIC_URL": url,
        "JUPYTERHUB_ACTIVITY_URL": f"http://127.0.0.1:{free_port()}/hub/api/users/hoa/activity",
        "JUPYTERHUB_API_TOKEN": "none",
        "JUPYTERHUB_CLIENT_ID": "jupyterhub-user-hoa",
        "CHOPHIEN_DATA": str(tmp_path),
        "CHOPHIEN_WORKERS": "0",
        "CHOPHIEN_UNUSED_HOURS": "0.0003",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "kit", "singleuser"]
    environment = {**os.environ, **settings}
    room = subprocess.run(command, check=False, env=environment, capture_output=True, encoding="utf-8", timeout=120)
    assert room.returncode == 0, room.stderr
    assert f"READY {url}" in room.stdout
    assert "Lâu rồi không ai dùng lớp này" in room.stderr
    assert (tmp_path / "chophien.sqlite3").is_file()


def test_command_says_whom_it_is_for_where_no_hub_called_it(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("JUPYTERHUB_")}
    command = [sys.executable, "-m", "kit", "singleuser"]
    for more, sentence in (
        ({}, "để JupyterHub gọi"),
        ({"JUPYTERHUB_SERVICE_URL": "http://:1/user/hoa/"}, "public_url"),
    ):
        given = {**environment, **more}
        room = subprocess.run(command, check=False, env=given, capture_output=True, encoding="utf-8", cwd=tmp_path)
        assert room.returncode == 1
        assert sentence in room.stderr
