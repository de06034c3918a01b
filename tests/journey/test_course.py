"""An organization's lessons reach a class: a pack is looked at on the console, used, worked through, and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE
from tests.browser.serving import PIN, invite
from tests.content.courses import TITLE, packed, trial
from tests.journey.test_coming_back import READY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.serving import Serving

LAPTOP = {"width": 1280, "height": 800}
TYPED = "Có người lạ nhắn tin"


def lessons_on(phone: Page, room: Serving) -> list[str]:
    """Return the addresses of the lessons on her home page, in the order in which they stand there."""
    phone.goto(f"{room.url}home")
    links = phone.locator("a[href*='/b/']")
    expect(links.first).to_be_visible()
    found = [str(link.get_attribute("href")).rpartition("/b/")[2] for link in links.all()]
    return list(dict.fromkeys(slug for slug in found if "#" not in slug))


def answered(phone: Page) -> None:
    """Expect the new lesson as she left it."""
    phone.locator(READY).wait_for()
    expect(phone.get_by_label("Chị kể ở đây")).to_have_value(TYPED)
    expect(phone.locator(".cp-step-ask")).to_have_attribute("data-cp-state", "done")
    expect(phone.get_by_role("radio", name="Dừng lại hỏi")).to_be_checked()


def price(phone: Page, room: Serving) -> None:
    """Begin a lesson of the kit."""
    phone.goto(f"{room.url}b/pricing")
    phone.locator(READY).wait_for()
    phone.get_by_role("radio", name="Lê", exact=True).check()
    phone.locator(".cp-step-product .cp-check").click()
    expect(phone.locator(".cp-step-product")).to_have_attribute("data-cp-state", "done")


def answer(phone: Page, room: Serving) -> None:
    """Work through the new lesson, with a wrong answer on the way."""
    phone.goto(f"{room.url}b/safety")
    phone.locator(READY).wait_for()
    expect(phone).to_have_title(TITLE)
    expect(phone.locator(".cp-step-tell svg path[fill='#1b6547']")).to_be_visible()
    phone.get_by_label("Chị kể ở đây").fill(TYPED)
    phone.locator(".cp-step-tell .cp-check").click()
    phone.locator(".cp-step-tell .cp-next").click()
    phone.get_by_role("radio", name="Bấm ngay").check()
    phone.locator(".cp-step-ask .cp-check").click()
    expect(phone.locator(".cp-step-ask .cp-feedback-retry")).to_contain_text("Khoan đã chị.")
    phone.get_by_role("radio", name="Dừng lại hỏi").check()
    phone.locator(".cp-step-ask .cp-check").click()
    expect(phone.locator(".cp-step-ask .cp-feedback-ok")).to_contain_text("Đúng rồi.")


def console(browser: Browser, room: Serving) -> Page:
    """Return the facilitator's browser at the page of packs."""
    laptop = browser.new_context(viewport=LAPTOP, base_url=room.url, locale="vi-VN").new_page()
    laptop.set_default_timeout(PATIENCE)
    laptop.goto("console/course")
    laptop.get_by_label("Mã PIN").fill(PIN)
    laptop.get_by_role("button", name="Vào").click()
    laptop.goto("console/course")
    return laptop


def test_a_pack_brings_a_new_lesson_and_a_new_order_and_loses_no_answer(
    serving: Serving, browser: Browser, phone_of: Callable[[Serving], Page], tmp_path: Path
) -> None:
    invite(serving.data, "Mai")
    zipped = tmp_path / "goi.zip"
    zipped.write_bytes(packed(trial(tmp_path / "khoa-hoc")))
    serving.options = ("--workers=1",)
    mai = phone_of(serving.start())
    assert lessons_on(mai, serving) == ["pricing", "listing", "qr", "cash_book"]
    price(mai, serving)

    laptop = console(browser, serving)
    expect(laptop.get_by_text("Bài có sẵn của Chợ Phiên.")).to_be_visible()
    laptop.get_by_label("Tệp .zip").set_input_files(zipped)
    laptop.get_by_role("button", name="Xem gói này").click()
    looked = laptop.locator("#looked")
    expect(looked).to_contain_text("Gói “Khóa thử”")
    expect(looked).to_contain_text(f"Thêm bài: “{TITLE}”")
    expect(looked).to_contain_text("Không dạy nữa:")
    expect(looked).to_contain_text("Sáu chữ của gói:")
    mai.goto(f"{serving.url}b/listing")  # a lesson that the course does not teach
    mai.locator(READY).wait_for()
    looked.get_by_role("button", name="Dùng gói này").click()
    expect(laptop.get_by_text("Khóa thử", exact=True)).to_be_visible()  # the room closed, and is open again

    expect(mai.get_by_text("Hôm nay lớp không học bài này")).to_be_visible()
    assert lessons_on(mai, serving) == ["safety", "pricing"]
    answer(mai, serving)
    mai.reload()
    answered(mai)

    # the slides of the course, in its order; then back to the kit's lessons, and to the course again
    laptop.goto("slides/")
    expect(laptop.locator(".columns").first).to_contain_text("Tên trang một")
    laptop.goto("console/course")
    laptop.get_by_role("button", name="Quay về bài có sẵn").click()
    expect(laptop.get_by_text("Bài có sẵn của Chợ Phiên.")).to_be_visible()
    assert lessons_on(mai, serving) == ["pricing", "listing", "qr", "cash_book"]
    mai.goto(f"{serving.url}b/pricing")
    expect(mai.locator(".cp-step-product")).to_have_attribute("data-cp-state", "done")
    expect(laptop.get_by_role("button", name="Dùng lại gói trước: Khóa thử")).to_be_visible()
    laptop.context.close()
    assert serving.stop() == 0
    assert not any("Traceback" in line for line in serving.said), serving.said
