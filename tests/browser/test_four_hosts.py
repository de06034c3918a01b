"""One script through the sample notebook and the stock widgets, the same in every host that a notebook may run in."""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from collections.abc import Callable


def test_every_field_works_in_every_host(opened: Callable[[str], Page]) -> None:
    page = opened("00_fields.ipynb")
    goods, price, story = (page.locator(f".cp-step-{name}") for name in ("goods", "price", "story"))
    expect(price).to_have_attribute("data-cp-state", "closed")

    # a check before anything is filled in asks for what is missing
    goods.locator(".cp-check").click()
    expect(goods.locator(".cp-feedback-retry")).to_contain_text("Món hàng")
    goods.get_by_role("radio", name="Chè").check()
    page.get_by_label("Chị gọi món này là gì?").fill("Chè Shan tuyết")
    goods.locator(".cp-check").click()
    expect(goods.locator(".cp-feedback-ok")).to_be_visible()
    goods.locator(".cp-next").click()
    expect(price).to_have_attribute("data-cp-state", "open")

    amount, money = page.get_by_label("Số lượng mang ra chợ", exact=True), page.get_by_label("Giá bán một đơn vị")
    assert amount.get_attribute("inputmode") == money.get_attribute("inputmode") == "decimal"
    amount.fill("12,5")
    price.locator("select").select_option("yến")
    expect(price.locator(".cp-field-amount .cp-echo")).to_have_text("12,5 yến")
    money.fill("không biết")
    expect(price.locator(".cp-field-price .cp-error")).to_be_visible()
    price.locator(".cp-check").click()
    expect(price.locator(".cp-feedback-retry")).to_be_visible()
    money.fill("35")
    price.locator(".cp-pick").last.click()
    expect(price.locator(".cp-field-price .cp-echo")).to_contain_text("ba mươi lăm nghìn đồng")
    money.fill("40")
    price.get_by_role("button", name="nghìn", exact=True).click()
    expect(price.locator(".cp-field-price .cp-echo")).to_contain_text("bốn mươi nghìn đồng")
    price.locator(".cp-check").click()
    expect(price.locator(".cp-feedback-ok")).to_be_visible()
    price.locator(".cp-next").click()

    page.get_by_label("Món hàng của chị có gì hay?").fill("Hái trên cây cổ thụ.\nSao bằng tay.")
    picture = {"name": "tea.png", "mimeType": "image/png", "buffer": png(2400, 1600)}
    story.locator("input[type=file]").set_input_files(picture)
    expect(story.locator(".cp-field-photo .cp-echo")).to_have_text(re.compile(r"Đã nhận ảnh \(\d+ kB\)"))
    assert story.locator("img.cp-thumb").evaluate("image => Math.max(image.naturalWidth, image.naturalHeight)") == 240
    story.locator("input[type=file]").set_input_files(
        {"name": "no.jpg", "mimeType": "image/jpeg", "buffer": b"not a picture"}
    )
    expect(story.locator(".cp-field-photo .cp-error")).to_be_visible()
    story.locator("input[type=file]").set_input_files(picture)
    expect(story.locator(".cp-field-photo .cp-echo")).to_be_visible()
    story.locator(".cp-check").click()
    expect(story).to_have_attribute("data-cp-state", "done")
    expect(story.locator(".cp-next")).to_have_count(0)

    expect(page.get_by_role("img", name=re.compile("Biểu đồ cột"))).to_be_visible()
    expect(page.get_by_role("table", name=re.compile("Ba phiên chợ"))).to_be_visible()


def test_stock_widgets_work_inside_a_step_in_every_host(opened: Callable[[str], Page]) -> None:
    page = opened("core.ipynb")
    for _ in range(3):
        page.get_by_role("button", name="Count").click()
    expect(page.locator(".log")).to_have_text("clicks 3")
    page.get_by_label("Core text").fill("chào")
    expect(page.get_by_text("said chào", exact=True)).to_be_visible()
    page.get_by_label("Core pick").select_option("two")
    expect(page.locator(".picked")).to_have_text("two")
    page.get_by_role("button", name="More").click()
    page.get_by_role("button", name="More").click()
    expect(page.locator(".added")).to_have_text(["child 1", "child 2"])
    page.locator(".dial").click()
    page.locator(".dial").click()
    expect(page.locator(".dial")).to_have_text("dial 2")
    expect(page.locator(".turned")).to_have_text("2")
    page.get_by_label("Chị gọi món này là gì?").fill("Ngô nếp")
    page.locator(".cp-check").click()
    expect(page.locator(".cp-feedback-ok")).to_be_visible()


def test_a_notebook_with_other_widgets_gets_the_official_packages_by_itself(voila: str, phone: Page) -> None:
    phone.goto(f"{voila}voila/render/other.ipynb")
    phone.locator("html[data-cp-ready=official]").wait_for()
    phone.get_by_role("slider").press("ArrowRight")
    expect(phone.locator(".slid")).to_have_text("4")
    expect(phone.get_by_text("printed words")).to_be_visible()
    phone.get_by_label("Chị gọi món này là gì?").last.fill("Ngô nếp")
    expect(phone.locator(".slid")).to_have_text("Ngô nếp")


def png(width: int, height: int) -> bytes:
    """Return a picture with enough grain that it must be shrunk."""
    line = b"\0" + bytes((x * 7919 >> 3) % 256 for x in range(width * 3))
    rows = b"".join(line[:1] + line[1 + y % 97 :] + line[1 : 1 + y % 97] for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
