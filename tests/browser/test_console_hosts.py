"""The console's notebook where there is no room: a practice class, said to be one, in every host of notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from collections.abc import Callable


def test_console_can_be_tried_out_in_every_host(opened: Callable[[str], Page]) -> None:
    page = opened("console.ipynb")
    expect(page.get_by_text("Đây là lớp tập, toàn người mẫu")).to_be_visible()
    hands = page.locator(".cc-hands .cc-list li")
    expect(hands).to_have_count(2)
    tiles = page.locator(".cc-tile")
    expect(tiles.first).to_contain_text("Giơ tay")
    expect(tiles.nth(2)).to_contain_text("Vướng")
    tiles.first.click()
    panel = page.locator(".cc-panel")
    panel.get_by_role("button", name="Đã giúp xong").click()
    panel.get_by_role("button", name="Đóng").click()
    expect(hands).to_have_count(1)
    page.get_by_label("Xem theo").select_option("table")
    expect(tiles).to_have_count(3)
    page.get_by_role("button", name="Mời mọi người nhìn lên").click()
    expect(page.get_by_role("button", name="Cho mọi người làm tiếp")).to_be_visible()
    expect(page.get_by_text("5/9 chị đã đúng")).to_be_visible()
