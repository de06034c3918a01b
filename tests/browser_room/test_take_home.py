"""What she takes home, on her phone: the page, a download while it stays open, and the zip opened with no server."""

from __future__ import annotations

import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from kit.books.cash_csv import cash_csv
from kit.domain.cash_book import CashBook
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.server.room.book_file import LARGEST_FILE
from tests.browser.conftest import PHONE
from tests.browser_room.test_console import come_in, lead
from tests.domain.books import line
from tests.server.room.belonging import LINES, ZALO, fill, fill_book

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served


MINE = (2, 0, 11)  # as come_in taps them
TODAY = date(2026, 11, 24)
MORE = (line(date(2026, 11, 22), 150_000, "chan-nuoi", note="Bán gà"), line(date(2026, 11, 23), 70_000, "van-chuyen"))


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
    heading = page.locator("h1").bounding_box()
    assert heading is not None
    assert heading["y"] >= 30, "the heading stands clear of the band at the top of the page"
    assert page.evaluate("getComputedStyle(document.body).paddingTop") == "0px", "and the band at its edge"
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


def test_the_book_comes_back_with_a_look_before_it_is_added(
    served: Served, phone: Page, looking: Looking, tmp_path: Path
) -> None:
    mai = served.add("Mai", pictures=MINE)
    come_in(served, phone, mai.number)
    keeper = served.store.keeper(mai.id)
    fill_book(keeper)
    file = tmp_path / "so-thu-chi.csv"
    rows = cash_csv(CashBook((*LINES, *MORE))).decode("utf-8-sig")
    file.write_text(rows.replace("620000", "sáu trăm"), encoding="utf-8-sig")
    phone.goto("files/")
    phone.get_by_role("link", name="Đọc lại sổ đã ghi ở nhà").click()
    looking.at(phone, "74_book_file")
    phone.get_by_label("Tệp sổ của chị").set_input_files(file)
    phone.get_by_role("button", name="Xem trước").click()
    expect(phone.get_by_text("Thêm 2 khoản.")).to_be_visible()
    expect(phone.get_by_role("heading", name="Hàng 3")).to_be_visible()
    looking.at(phone, "75_book_file_seen")
    phone.get_by_role("button", name="Thêm vào sổ").click()
    expect(phone.get_by_text("Đã thêm 2 khoản")).to_be_visible()
    looking.at(phone, "76_book_file_added")
    assert len(keeper.cash_book().lines) == len(LINES) + len(MORE)


def test_the_card_for_her_guests_is_saved_and_the_page_stays(served: Served, phone: Page, looking: Looking) -> None:
    mai = served.add("Mai", pictures=MINE)
    come_in(served, phone, mai.number)
    keeper = served.store.keeper(mai.id)
    fill(keeper)
    keeper.keep_product(PricedProduct(Product("Ngủ nhà sàn", "homestay"), "đêm", 150_000, 60_000), {})
    phone.goto("files/")
    phone.get_by_role("link", name="Tờ để bàn cho khách").click()
    looking.at(phone, "79_stay_card")
    for label, value in {"Tên nhà": "Homestay Nà Bó", "Tên Wi-Fi": "NA BO", "Mật khẩu Wi-Fi": "ngan"}.items():
        phone.get_by_label(label).fill(value)
    phone.get_by_role("button", name="Làm tờ để in").click()
    expect(phone.get_by_role("alert")).to_contain_text("từ 8 đến 63")
    looking.at(phone, "80_stay_card_refused")
    expect(phone.get_by_label("Tên nhà")).to_have_value("Homestay Nà Bó")
    phone.get_by_label("Mật khẩu Wi-Fi").fill("hoalemua2!")
    with phone.expect_download() as download:
        phone.get_by_role("button", name="Làm tờ để in").click()
    assert download.value.suggested_filename == "Tờ để bàn cho khách.pdf"
    assert download.value.path().read_bytes().startswith(b"%PDF")
    expect(phone.get_by_role("heading", name="Tờ để bàn cho khách")).to_be_visible()


def test_she_asks_the_class_to_print_and_the_facilitator_does(
    served: Served, phone: Page, laptop: Page, looking: Looking
) -> None:
    mai = served.add("Mai", pictures=MINE)
    come_in(served, phone, mai.number)
    fill(served.store.keeper(mai.id))
    lead(laptop)
    laptop.goto(f"console/person/{mai.id}")
    looking.at(laptop, "81_person_not_agreed")
    phone.goto("consents")
    phone.get_by_role("button", name="Nhờ lớp in giúp").click()
    expect(phone.get_by_role("button", name="Thôi nhờ lớp in")).to_be_visible()
    looking.at(phone, "82_consents_printing")
    laptop.reload()
    with laptop.expect_download() as download:
        laptop.get_by_role("link", name="In tập giấy của chị này").click()
    assert download.value.suggested_filename == f"tap-giay-so-{mai.number}.pdf"
    laptop.goto("console/print")
    laptop.get_by_label("Cả tập giấy từng chị").check()
    looking.at(laptop, "83_print_choice")
    laptop.get_by_role("button", name="Làm tệp in cho 1 chị").click()
    expect(laptop.get_by_text("Xong 1 tập")).to_be_visible()
    looking.at(laptop, "84_print_ready")
    phone.goto("home")
    phone.get_by_role("button", name="Thôi nhờ lớp in").click()
    expect(laptop.get_by_text("Chưa chị nào nhờ in")).to_be_visible()


def test_a_file_too_large_to_send_is_told_before_it_is_sent(served: Served, phone: Page, tmp_path: Path) -> None:
    mai = served.add("Mai", pictures=MINE)
    come_in(served, phone, mai.number)
    phone.goto("files/book")
    large = tmp_path / "phim.xlsx"
    large.write_bytes(bytes(LARGEST_FILE + 1))
    phone.get_by_label("Tệp sổ của chị").set_input_files(large)
    expect(phone.get_by_role("alert")).to_contain_text("lớn quá 2,5 MB")
    expect(phone.get_by_role("button", name="Xem trước")).to_be_disabled()


@pytest.mark.parametrize("screen", ["laptop", "phone"])
def test_the_class_together_is_read_on_the_console(
    served: Served, request: pytest.FixtureRequest, looking: Looking, screen: str
) -> None:
    page: Page = request.getfixturevalue(screen)
    for number in range(6):
        who = served.add("Mỷ")
        for purpose in ("keep", "totals"):
            served.store.consents.give(who.id, purpose, wording="test")
        fill_book(served.store.keeper(who.id))
        served.store.keeper(who.id).keep_entry(line(TODAY, 100_000 * (number + 1)))
    served.store.flush()
    lead(page)
    page.goto("console/close")
    looking.at(page, f"77_close_{screen}")
    page.get_by_role("link", name="Xem tổng cả lớp").click()
    expect(page.get_by_role("heading", name="Cả lớp cộng lại")).to_be_visible()
    looking.at(page, f"78_totals_{screen}")
