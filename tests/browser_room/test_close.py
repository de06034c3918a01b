"""The end of a class, on the facilitator's laptop of 1280 pixels: a tick, the files, the certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from kit.domain.before_after import PAGE
from tests.browser_room.test_console import lead

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served

NAMES = ("Mai", "Dua", "Súa", "Mỷ", "Hoa", "Ly", "Ngọc Lan")


def test_a_class_is_closed_from_top_to_bottom(served: Served, laptop: Page, phone: Page, looking: Looking) -> None:
    women = [served.add(name, "Nà Mụ" if number % 2 else "Khau Tràng") for number, name in enumerate(NAMES)]
    for who in women[:6]:
        for purpose in ("keep", "totals"):
            served.store.consents.give(who.id, purpose, wording="test")
        keeper = served.store.keeper(who.id)
        keeper.save(PAGE, "before-writes_money", "no")
        keeper.save(PAGE, "after-writes_money", "yes")
    lead(laptop)
    laptop.get_by_role("link", name="Kết thúc").click()
    expect(laptop.get_by_text("6 chị đã đến, trong 7 chị có tên.")).to_be_visible()
    looking.at(laptop, "95_close")
    laptop.get_by_role("button", name="Mở câu hỏi cuối cho cả lớp").click()
    expect(laptop.get_by_role("button", name="Đóng câu hỏi cuối")).to_be_visible()

    laptop.get_by_role("link", name="Xem và sửa").click()
    tick = laptop.get_by_role("button", name=f"{women[6].number} Ngọc Lan, Sáng 24/11")
    expect(tick).to_have_attribute("aria-pressed", "false")
    tick.click()
    expect(tick).to_have_attribute("aria-pressed", "true")
    looking.at(laptop, "96_attended")
    laptop.get_by_label("Tìm số thẻ, tên, thôn").fill("khau")
    expect(laptop.get_by_role("row")).to_have_count(1 + 4)
    laptop.get_by_role("link", name="Về trang Kết thúc").click()
    expect(laptop.get_by_text("7 chị đã đến")).to_be_visible()

    for link, name in (("Danh sách Excel", "diem-danh.xlsx"), ("Báo cáo PDF", "bao-cao-lop.pdf")):
        with laptop.expect_download() as download:
            laptop.get_by_role("link", name=link).click()
        assert download.value.suggested_filename == name
    laptop.get_by_role("checkbox", name="Ngọc Lan").check()
    with laptop.expect_download() as download:
        laptop.get_by_role("button", name="Lấy tệp giấy ghi nhận").click()
    assert download.value.path().read_bytes().startswith(b"%PDF")
    laptop.reload()
    expect(laptop.locator("#checklist .mark")).to_have_count(4)
    laptop.locator("#unfinished summary, #certificates summary").evaluate_all(
        "each => each.forEach(one => one.click())"
    )
    looking.at(laptop, "97_close_done")

    lead(phone)
    phone.goto("console/close")
    looking.at(phone, "98_close_phone")
    phone.goto("console/attended")
    looking.at(phone, "99_attended_phone")
