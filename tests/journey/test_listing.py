"""The listing lesson in a room, from door to door: her pears of lesson 1, her photo, her words, copied and taken home.

With CHOPHIEN_PICTURES=<folder> pictures of every screen are kept there (docs/screenshots is made so).
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.store import open_store
from tests.browser.hand import Hand
from tests.browser.serving import Serving, invite
from tests.journey.camera import Camera
from tests.photos.drawn import basket, jpeg, told

if TYPE_CHECKING:
    from pathlib import Path

LESSON = "b/listing"
READY = "html[data-cp-ready=own]"
TITLE = "Viết tin cho khách muốn mua"


@pytest.fixture
def room(serving: Serving) -> Serving:
    """Return an open room with Mai (card 1), who has priced her pears in lesson 1, and Lan (card 2)."""
    mai, _ = invite(serving.data, "Mai", "Lan")
    with open_store(serving.data) as store:
        store.keeper(mai.id).keep_product(PricedProduct(Product("Lê", "le"), "kg", 18_000, 15_294), {})
        store.keeper(mai.id).flush()
    return serving.start()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Return a picture as a phone takes it: millions of pixels, lying on its side, with the village in it."""
    path = tmp_path / "IMG_2026.jpg"
    path.write_bytes(jpeg(basket(2400, 1800), quality=95, exif=told(6)))
    return path


def copy(hand: Hand, step: str, place: str) -> tuple[str, str]:
    """Press the copy button of a place, and return what is on the clipboard and what the preview shows."""
    button = hand.step(step).locator(f".cp-copy-{place}")
    button.click()
    expect(hand.step(step).locator(f"[data-cp-copy-done={place}]")).to_be_visible()
    shown = button.locator("xpath=ancestor::*[contains(@class, 'cp-at') or contains(@class, 'cp-shown')][1]")
    return str(hand.page.evaluate("navigator.clipboard.readText()")), preview(shown)


def preview(shown: Locator) -> str:
    """Return the text of a preview as it is read: a title above it, if there is one."""
    parts = shown.locator(".cp-phone-title, .cp-phone-said").all_inner_texts()
    return "\n\n".join(part.strip() for part in parts)


def first_text(hand: Hand, camera: Camera) -> None:
    """Four taps and a commune to a text that can be copied."""
    hand.tap("compare", "preferred", "first")
    hand.check("compare", "không có giá", ok=False)
    camera.shoot(hand.page, "two-listings", "compare")
    hand.tap("compare", "preferred", "second")
    hand.check("compare", "hỏi ai")
    hand.go_on("compare")
    hand.tap("product", "offered", "processed")
    hand.type("product", name="Rượu ngô men lá", asked="60k")
    hand.check("product", "luật không cho quảng cáo", ok=False)
    camera.shoot(hand.page, "alcohol", "product")
    hand.step("product").get_by_text("Lê", exact=True).click()
    hand.check("product", "18.000")
    camera.shoot(hand.page, "product", "product")
    hand.go_on("product")
    hand.type("place", commune="Hồng Thái", hamlet="Nà Mụ")
    hand.check("place", "tin đầu tiên")
    copied, shown = copy(hand, "place", "first")
    assert copied == shown
    assert "18.000đ/kg" in copied
    camera.shoot(hand.page, "first-text", "place")
    hand.go_on("place")


def her_words(hand: Hand, camera: Camera, words: tuple[str, ...] = ("le-2", "le-3", "le-6")) -> None:
    """From her buyers to how they reach her, with a claim in her story."""
    hand.tap("buyers", "buyer", "town")
    hand.tap("buyers", "asks", "price", "delivery", "storage")
    hand.check("buyers", "3 điều")
    camera.shoot(hand.page, "buyers", "buyers")
    hand.go_on("buyers")
    hand.tap("senses", "words", *words)
    hand.type("senses", own_words="bổ ra nước chảy ướt tay")
    hand.check("senses", "thấy thèm")
    camera.shoot(hand.page, "senses", "senses")
    hand.go_on("senses")
    hand.type("story", who="Nhà em trồng lê ở Nà Mụ đã mười năm.", how="Lê nhà em ngon nhất Tuyên Quang.")
    hand.check("story", "không nên đăng", ok=False)
    hand.step("story").locator(".cp-sure").click()
    camera.shoot(hand.page, "story", "story")
    hand.go_on("story")
    hand.tap("made", "made", "home")
    hand.type("made", grown="bón phân chuồng ủ")
    hand.check("made", "yên tâm")
    camera.shoot(hand.page, "made", "made")
    hand.go_on("made")
    hand.type("season", season="tháng 7 đến tháng 8", harvested="hôm nay", left="30")
    hand.check("season", "số còn lại")
    camera.shoot(hand.page, "season", "season")
    hand.go_on("season")
    hand.tap("delivery", "ways", "bus")
    hand.type("delivery", fee="30k", storage="để nơi mát được một tuần")
    hand.check("delivery", "khỏi phải hỏi")
    camera.shoot(hand.page, "delivery", "delivery")
    hand.go_on("delivery")
    hand.tap("contact", "reached_by", "zalo")
    hand.type("contact", phone="0123", called="Mận")
    hand.check("contact", "Số điện thoại", ok=False)
    hand.type("contact", phone="0912 345 678")
    hand.check("contact", "có trong tin")
    camera.shoot(hand.page, "contact", "contact")
    hand.go_on("contact")


def her_photo(hand: Hand, camera: Camera, photo: Path) -> None:
    step = hand.step("photos")
    step.locator("input[type=file]").set_input_files(photo)
    image = step.locator("img.cp-thumb").first
    image.wait_for()
    assert image.evaluate("async image => { await image.decode(); return image.naturalHeight > image.naturalWidth }")
    hand.check("photos", "1 ảnh")
    camera.shoot(hand.page, "photos", "photos")
    hand.go_on("photos")


def mend(hand: Hand, step: str) -> None:
    """Tap the first safe wording of everything that is forbidden."""
    forbidden = hand.step(step).locator(".cp-found-block")
    expect(forbidden.first).to_be_visible()
    for _ in range(8):
        count = forbidden.count()
        if not count:
            return
        forbidden.first.locator(".cp-found-swap").first.click()
        expect(forbidden).not_to_have_count(count)


def keep_the_law(hand: Hand, camera: Camera) -> None:
    hand.check("text", "luật không cho", ok=False)
    camera.shoot(hand.page, "forbidden", "text")
    mend(hand, "text")
    box = hand.step("text").locator("textarea")
    assert "nhất" not in box.input_value()
    box.fill(box.input_value() + "\n<b>Cảm ơn</b> chị em!")
    hand.check("text", "Đăng được")
    camera.shoot(hand.page, "text", "text")
    hand.go_on("text")


def post_it(hand: Hand, camera: Camera, folder: Path) -> None:
    hand.tap("places", "places", "zalo", "zalo-group", "shopee", "stall")
    hand.type("places", event_day="28/11", event_time="8 giờ", event_place="Chợ Na Hang")
    hand.check("places", "Tin đã lưu")
    step = hand.step("places")
    for place in ("zalo", "zalo-group", "shopee", "stall"):
        at = step.locator(f".cp-at-{place}")
        if at.get_attribute("open") is None:
            at.locator("summary").click()
        copied, shown = copy(hand, "places", place)
        assert copied.split() == shown.split(), place
        camera.shoot(hand.page, f"at-{place}", "places")
    assert "<b>Cảm ơn</b>" in copy(hand, "places", "zalo")[0], "shown and copied as text, never run"
    assert "0912" not in copy(hand, "places", "shopee")[0]
    assert step.locator(".cp-phone-photos img").first.evaluate("async one => { await one.decode(); return true }")
    with hand.page.expect_download() as download:
        step.locator(".cp-download-jpg").first.click()
    download.value.save_as(folder / "share.jpg")
    assert Image.open(io.BytesIO((folder / "share.jpg").read_bytes())).size == (1080, 1350)
    refuse_to_copy(hand)
    hand.go_on("places")  # the visit goes on after the download


def refuse_to_copy(hand: Hand) -> None:
    """A phone that copies for nobody: the text is there, selected, and she is told what to press."""
    hand.page.evaluate("document.execCommand = () => false")
    hand.step("places").locator(".cp-copy-zalo").click()
    expect(hand.step("places").locator("[data-cp-copy-failed=zalo]")).to_be_visible()
    box = hand.step("places").locator("textarea[data-cp-copied=zalo]")
    assert box.evaluate("box => box.offsetHeight > 40 && box.selectionEnd - box.selectionStart === box.value.length")


def test_from_a_priced_product_to_texts_that_are_copied_and_a_picture_to_share(
    room: Serving, mai: Page, photo: Path, tmp_path: Path
) -> None:
    camera = Camera("listing")
    mai.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=room.url)
    camera.shoot(mai, "home")
    mai.get_by_role("link", name=TITLE).click()
    mai.locator(READY).wait_for()
    hand = Hand(mai)
    first_text(hand, camera)
    her_words(hand, camera)
    her_photo(hand, camera, photo)
    keep_the_law(hand, camera)
    mai.reload()  # in the middle
    mai.locator(READY).wait_for()
    assert hand.step("text").locator("textarea").input_value().endswith("<b>Cảm ơn</b> chị em!")
    post_it(hand, camera, tmp_path)
    hand.tap("shared", "catalogue", "yes")
    hand.check("shared", "bảng hàng chung")
    camera.shoot(mai, "shared", "shared")
    hand.go_on("shared")
    hand.check("repair", "luật không cho", ok=False)
    camera.shoot(mai, "repair", "repair")
    mend(hand, "repair")
    box = hand.step("repair").locator("textarea")
    box.fill("Măng khô nhà làm, phơi nắng. 250.000đ/kg, ở xã Hồng Thái. Chị em nhắn Zalo em để đặt nhé.")
    hand.check("repair", "Chữa hay lắm")
    expect(hand.step("repair")).to_contain_text("Nhớ một câu")
    camera.shoot(mai, "repaired", "repair")
    mai.goto(f"{room.url}home")
    expect(mai.get_by_role("link", name=TITLE)).to_contain_text("Đã xong")
    camera.shoot(mai, "home-after")
