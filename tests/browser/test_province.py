"""`chophien province`: the organizer's page in a browser, on results that were merged, as she starts it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from datetime import date
from queue import Queue
from typing import TYPE_CHECKING

import psutil
import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect

from kit.store import DATABASE_URL, open_store
from tests.browser.conftest import PATIENCE, PHONE, ROOT
from tests.browser.readable import axe, faults
from tests.browser.serving import free_port
from tests.many_rooms import many_rooms
from tests.store.conftest import Clock
from tests.store.merging import merged, province

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.store import Store

DESK = {"width": 1280, "height": 800}
TODAY = date(2026, 11, 28)


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The merged results of eight rooms."""
    at = tmp_path_factory.mktemp("province")
    folders = many_rooms(at / "rooms", rooms=8, women=24, seed=3, until=TODAY)
    with province(at / "merged") as database:
        merged(database, folders, today=TODAY, clock=Clock())
    return at / "merged"


@pytest.fixture(scope="module")
def address(results: Path) -> Iterator[str]:
    """Start the page as an organizer does, and return where it is, with its token."""
    home = results.parent
    command = [sys.executable, "-m", "kit", "province", "--no-browser", f"--port={free_port()}", f"--data={results}"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "JUPYTER_CONFIG_DIR": str(home), "HOME": str(home)}
    environment.pop(DATABASE_URL, None)
    process = subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", env=environment, cwd=home)
    said: Queue[str] = Queue()
    assert process.stderr is not None
    threading.Thread(target=lambda: [said.put(line) for line in process.stderr or ()], daemon=True).start()
    try:
        found = None
        while found is None:
            found = re.search(r"http://\S+\?token=\w+", said.get(timeout=60))
        yield found[0]
    finally:
        for child in psutil.Process(process.pid).children(recursive=True):
            child.terminate()
        process.wait(30)


@pytest.fixture
def desk(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=DESK, locale="vi-VN", accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(2 * PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


def came_by_quarter(store: Store) -> dict[str, int]:
    """Return how many women were in a hall, by quarter, without anything that the page is made with."""
    found: dict[str, int] = {}
    for workshop in store.workshops.all():
        ticks = store.attendance.ticked(workshop.id)
        quarter = f"Quý {(workshop.starts_on.month + 2) // 3} năm {workshop.starts_on.year}"
        found[quarter] = found.get(quarter, 0) + sum(any(halves.values()) for halves in ticks.values())
    return found


def test_an_organizer_chooses_a_quarter_and_takes_it_along(
    address: str, results: Path, desk: Page, npm: Path, tmp_path: Path
) -> None:
    with open_store(results) as store:
        came = came_by_quarter(store)
    desk.goto(address)
    desk.locator("html[data-cp-ready]").wait_for()
    headline = desk.locator(".pv-headline")
    expect(headline).to_have_text(re.compile(rf"^{sum(came.values())}\s*chị em đã đến lớp$"))
    assert faults(desk, axe(npm)) == []
    quarter, women = max(came.items(), key=lambda one: one[1])
    desk.get_by_label("Thời gian").select_option(label=quarter)
    expect(headline).to_have_text(re.compile(rf"^{women}\s*chị em đã đến lớp$"))
    expect(desk.locator(".pv-choose .pv-seen")).to_contain_text(f"{quarter}, mọi xã, phường")
    with desk.expect_download() as taken:
        desk.get_by_role("button", name="Tệp Excel").click()
    assert re.fullmatch(r"ket-qua-cac-lop-20\d\d-q\d-20\d\d-\d\d-\d\d\.xlsx", taken.value.suggested_filename)
    taken.value.save_as(tmp_path / "taken.xlsx")
    workbook = load_workbook(tmp_path / "taken.xlsx")
    rows = {row[0]: row[1] for row in workbook["Nhìn chung"].iter_rows(values_only=True)}
    assert rows["Chị em đã đến lớp"] == women
    for name in ("Tệp CSV", "Tờ in PDF"):
        with desk.expect_download():
            desk.get_by_role("button", name=name).click()
    desk.set_viewport_size(PHONE)
    assert desk.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_nobody_comes_in_without_the_token(address: str, desk: Page) -> None:
    answer = desk.goto(address.partition("?")[0])
    assert answer is not None
    assert "/login" in desk.url or answer.status == 403
    expect(desk.locator(".pv")).to_have_count(0)
