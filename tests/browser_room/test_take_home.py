"""What she takes home, on her phone: the page, a download while it stays open, and the zip opened with no server."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE
from tests.browser_room.test_console import come_in
from tests.server.room.belonging import ZALO, fill

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served


MINE = (2, 0, 11)  # as come_in taps them


@pytest.fixture
def zipped(served: Served, phone: Page, tmp_path: Path) -> Path:
    """Return the folder that her download unpacks to."""
    mai = served.add("Mai", pictures=MINE)
    come_in(served, phone, mai.number)
    fill(served.store.keeper(mai.id), photos=2)
    phone.goto("files/")
    with phone.expect_download() as download:
        phone.get_by_role("link", name="Tải tất cả về máy").click()
    assert download.value.suggested_filename == f"mang ve nha {mai.name}.zip"
    download.value.save_as(tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        archive.extractall(tmp_path / "Đồ của tôi")
    return tmp_path / "Đồ của tôi"


def test_every_kind_of_file_is_one_tap_away_and_the_page_stays(served: Served, phone: Page, looking: Looking) -> None:
    mai = served.add("Mai", pictures=MINE)
    come_in(served, phone, mai.number)
    fill(served.store.keeper(mai.id))
    phone.goto("files/")
    looking.at(phone, "70_files")
    for heading in ("Ảnh để đăng", "Tin bán hàng", "Mã và nhãn", "Ảnh của tôi"):
        phone.get_by_role("heading", name=heading).click()
    looking.at(phone, "71_files_open")
    phone.evaluate("document.documentElement.dataset.same = 'yes'")
    for name in ("Tờ nhãn để in", "Lưu ảnh", "Bảng để đăng Shopee"):
        with phone.expect_download() as download:
            phone.get_by_role("link", name=name).click()
        assert download.value.path().stat().st_size > 100
    assert phone.evaluate("document.documentElement.dataset.same") == "yes"
    phone.get_by_role("link", name="Đọc và chép tin").click()
    looking.at(phone, "72_texts")
    expect(phone.get_by_text(ZALO.splitlines()[1]).first).to_be_visible()


def test_the_zip_opens_with_no_server_and_asks_nobody(browser: Browser, zipped: Path, looking: Looking) -> None:
    context = browser.new_context(viewport=PHONE, offline=True, java_script_enabled=True)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((zipped / "index.html").as_uri())
    looking.at(page, "73_zip")
    pages, seen, files = ["index.html"], set(), set()
    while pages:
        name = pages.pop()
        seen.add(name)
        page.goto((zipped / name).as_uri())
        assert page.locator("script").count() == 0
        for image in page.locator("img").all():
            assert image.evaluate("async image => { await image.decode(); return image.naturalWidth }") > 0
        for link in page.locator("a").all():
            to = link.get_attribute("href") or ""
            assert (zipped / to).is_file(), to
            if not to.endswith(".html"):
                files.add(to)
            elif to not in seen:
                pages.append(to)
    assert seen == {"index.html", "texts.html"}
    there = {str(path.relative_to(zipped)).replace("\\", "/") for path in zipped.rglob("*") if path.is_file()}
    assert files == there - seen
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    context.close()


def test_a_listing_opened_alone_shows_its_letters(browser: Browser, zipped: Path) -> None:
    page = browser.new_page()
    page.goto((zipped / "tin-ban-hang" / "le-tin-nhan-zalo.txt").as_uri())
    assert page.locator("body").inner_text().strip() == ZALO
    page.close()
