"""What the women sell, on the facilitator's laptop and her phone, while a woman takes hers out on another phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser_room.test_console import come_in, lead
from tests.listings import BOUGHT, PEAR
from tests.server.room.test_catalogue import woman

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served


def test_message_is_copied_as_it_is_shown_and_a_woman_takes_hers_out(
    served: Served, laptop: Page, phone: Page, looking: Looking
) -> None:
    mai = woman(served, PEAR)
    served.store.participants.set_pictures(mai.id, (2, 0, 11))  # as come_in taps them
    woman(served, BOUGHT, name="Lan")
    lead(laptop)
    laptop.get_by_role("link", name="Hàng", exact=True).click()
    looking.at(laptop, "60_catalogue_wide")
    laptop.get_by_role("button", name="Chép tin").click()
    expect(laptop.get_by_text("Đã chép, dán vào Zalo nhé")).to_be_visible()
    shown = laptop.locator("#text-1").inner_text()
    laptop.evaluate("document.body.insertAdjacentHTML('beforeend', '<textarea id=paste></textarea>')")
    laptop.locator("#paste").focus()
    laptop.keyboard.press("Control+V")
    assert laptop.locator("#paste").input_value().strip() == shown.strip()

    come_in(served, phone, mai.number)
    looking.at(phone, "61_home_shared")
    phone.get_by_role("link", name="Xem và chọn").click()
    looking.at(phone, "62_catalogue_mine")
    phone.get_by_role("button", name="Rút hàng của tôi ra").click()
    expect(phone.get_by_text("chưa có trong bảng chung")).to_be_visible()
    looking.at(phone, "63_catalogue_out")
    laptop.locator("#paste").focus()
    expect(laptop.locator("#live")).not_to_contain_text("Lê Hồng Thái")  # nobody reloaded the page
    expect(laptop.locator("#live")).to_contain_text("Măng khô")
    lead(phone)
    phone.goto("catalogue")
    looking.at(phone, "64_catalogue_narrow")
