"""A facilitator in a hurry prepares her workshop, from the top of the page to the bottom, with a laptop and a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import PHONE
from tests.browser_room.conftest import LAPTOP
from tests.browser_room.test_console import lead
from tests.server.room.test_console_add import workbook

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served

LIST = workbook(
    ("DANH SÁCH HỌC VIÊN",),
    ("STT", "Họ và tên", "Dân tộc", "Thôn", "SĐT"),
    (1, "Hoàng Thị Mai", "x", "Nà Mụ", "x"),
    (2, "Vàng Thị Dua", "x", "Khau Tràng", "x"),
    (3, "Lý Thị Lan", "x", None, "x"),
    (4, "Hoàng Thị Mai", "x", "Nà Mụ", "x"),
)


def both(page: Page, looking: Looking, name: str) -> None:
    """Look at a page as a laptop and as a phone shows it."""
    page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    looking.at(page, f"{name}-phone", axe=False)
    page.set_viewport_size({"width": LAPTOP["width"], "height": LAPTOP["height"]})
    looking.at(page, name)


def test_a_workshop_is_prepared_from_top_to_bottom(laptop: Page, served: Served, looking: Looking) -> None:
    lead(laptop)
    laptop.goto("console/start")
    both(laptop, looking, "start-empty")

    laptop.get_by_label("Nơi mở lớp").first.fill("Nhà văn hóa thôn Nà Mụ")
    laptop.get_by_label("Xã, phường").first.fill("Đà Vị")
    laptop.locator("form", has=laptop.get_by_label("Ngày xóa")).get_by_role("button", name="Lưu").click()
    laptop.get_by_role("button", name="Xã Hồng Thái").click()
    expect(laptop.get_by_label("Xã, phường").first).to_have_value("Xã Hồng Thái")

    laptop.get_by_label("Tệp danh sách").set_input_files(
        {"name": "ds.xlsx", "mimeType": "application/vnd.ms-excel", "buffer": LIST}
    )
    laptop.get_by_role("button", name="Xem trước").click()
    expect(laptop.get_by_text("Không đọc, không lưu các cột: Dân tộc, SĐT.")).to_be_visible()
    both(laptop, looking, "start-preview")
    laptop.get_by_label("Thôn, dòng 5").fill("khau trang")
    laptop.get_by_role("button", name="Thêm vào lớp").click()
    expect(laptop.get_by_text("Đã thêm 3 chị")).to_be_visible()
    laptop.get_by_role("link", name="Về trang Chuẩn bị").click()

    laptop.get_by_role("button", name="Chia bàn cho 3 chị").click()
    expect(laptop.get_by_text("3 trong 3 chị đã có bàn")).to_be_visible()
    laptop.get_by_text("Một ngày").click()
    laptop.get_by_role("button", name="Xếp lịch").click()
    laptop.get_by_label("Số phút ở dòng 2").fill("60")
    laptop.get_by_label("Số phút ở dòng 2").press("Enter")
    expect(laptop.get_by_label("Số phút ở dòng 2")).to_have_value("60")
    both(laptop, looking, "start-full")
    women = served.store.participants.of_workshop(served.workshop.id)
    assert [(who.name, who.hamlet, who.table) for who in women] == [
        ("Mai", "Nà Mụ", 1),
        ("Dua", "Khau Tràng", 1),
        ("Lan", "Khau Tràng", 1),
    ]

    laptop.goto("console/ready")
    expect(laptop.get_by_role("heading", name="Sẵn sàng chưa?")).to_be_visible()
    both(laptop, looking, "ready")
