"""A photo as a phone takes it, six megabytes and more that it tells, chosen in a real browser in a real room."""

from __future__ import annotations

import io
import re
import sqlite3
import struct
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

import nbformat
import pytest
from PIL import Image
from playwright.sync_api import expect

from kit.store.database import FILE_NAME
from tests.browser.conftest import sign_in
from tests.browser.serving import invite
from tests.photos.drawn import PHONE, basket, jpeg, told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.serving import Serving

LESSON = """\
from kit.ui import Page, PhotosField, Step

page = Page("photos")
photos = PhotosField(page, "photos", label="sample-photo", optional=True)
Step(page, "photos", photos, title="sample-story-title", do="sample-story-do")
"""
MOST_BYTES = 400_000
QUARTER_TURN = 6
RED, GREEN = (210, 30, 30), (30, 150, 40)


@pytest.fixture
def room(serving: Serving) -> Serving:
    """A room whose lesson is one field for photos."""
    invite(serving.data, "Mai", "Lan")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(LESSON, id="photos")])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    (serving.data / "notebooks").mkdir()
    nbformat.write(notebook, serving.data / "notebooks" / "95_photos.ipynb")
    return serving.start()


def from_a_phone() -> bytes:
    """Return a photo of twelve megapixels and six megabytes, taken with the phone upright: its pixels lie on their
    side, what was above, marked red, at the left."""
    grain = Image.effect_noise((4000, 3000), 60).convert("RGB")
    picture = Image.blend(basket().resize((4000, 3000)), grain, 0.45)
    picture.paste(RED, (0, 0, 500, 3000))
    picture.paste(GREEN, (3500, 0, 4000, 3000))
    return jpeg(picture, quality=94, exif=told(QUARTER_TURN))


def bomb() -> bytes:
    """Return a picture of a few kilobytes that would be 1.2 gigabytes of pixels."""
    side = 20_000
    rows = zlib.compress(bytes((1 + side // 8) * side), 9)
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def wrong() -> dict[str, bytes]:
    return {
        "IMG_0002.heic": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(5000),
        "film.jpg": bytes(20 << 20),
        "page.jpg": b"<script>document.title = 'taken'</script>",
        "bomb.png": bomb(),
    }


def choose(page: Page, *files: tuple[str, bytes]) -> None:
    chosen = [{"name": name, "mimeType": "image/jpeg", "buffer": content} for name, content in files]
    page.locator("input[type=file]").set_input_files(chosen)


def stored(data: Path) -> list[bytes]:
    with closing(sqlite3.connect(f"{(data / FILE_NAME).as_uri()}?mode=ro", uri=True)) as database:
        rows = database.execute("SELECT content FROM photo WHERE content IS NOT NULL ORDER BY sequence").fetchall()
    return [row[0] for row in rows]


def opened(page: Page, room: Serving, card: int = 1) -> Page:
    sign_in(page, room.url, card)
    page.goto(f"{room.url}b/photos")
    page.locator("html[data-cp-ready=own]").wait_for()
    return page


def test_a_photo_travels_small_stands_upright_and_tells_nothing(room: Serving, phones: Callable[[], Page]) -> None:
    page, sent = phones(), []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(len(frame))))
    opened(page, room)
    sent.clear()

    photo = from_a_phone()
    assert 5_500_000 < len(photo) < 7_500_000
    choose(page, ("IMG_0001.jpg", photo))
    tiles, echo = page.locator(".cp-photo"), page.locator(".cp-echo")
    expect(echo).to_have_text(re.compile(r"Đã nhận ảnh \(\d+ kB\)"))
    expect(tiles).to_have_count(1)
    assert 50_000 < sum(sent) <= MOST_BYTES

    (kept,) = stored(room.data)
    image = Image.open(io.BytesIO(kept))
    assert (image.width, image.height) == (960, 1280)
    assert not image.getexif()
    assert PHONE.encode() not in kept
    for place, colour in (((480, 40), RED), ((480, 1240), GREEN)):
        assert max(abs(a - b) for a, b in zip(image.getpixel(place), colour, strict=True)) < 60  # type: ignore[arg-type]


def test_several_photos_stand_in_a_row_and_nothing_that_goes_wrong_costs_one(
    room: Serving, phones: Callable[[], Page]
) -> None:
    page = opened(phones(), room)
    tiles, more = page.locator(".cp-photo"), [jpeg(basket(seed=seed)) for seed in (1, 2, 3, 4)]
    choose(page, *((f"{number}.jpg", content) for number, content in enumerate(more)))
    expect(tiles).to_have_count(4)
    expect(page.locator("[data-cp-sending]")).to_be_hidden()
    for tile in page.locator(".cp-photo button").all():
        box = tile.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 48
    assert page.evaluate("document.documentElement.scrollWidth") <= 360

    for name, content in wrong().items():  # it is said, and everything stays
        choose(page, (name, content))
        expect(page.locator(".cp-field-photos .cp-error")).to_contain_text("máy không mở được")
        expect(tiles).to_have_count(4)
        choose(page, ("0.jpg", more[0]))  # a good one afterwards is taken, and taken away again
        expect(tiles).to_have_count(5)
        tiles.nth(4).locator("[data-cp-ask^=remove]").click()
        expect(tiles).to_have_count(4)
    assert page.title() != "taken"

    page.get_by_role("button", name="Lấy lại ảnh ấy").click()
    expect(tiles).to_have_count(5)
    third = page.locator(".cp-photo img").nth(2).get_attribute("src") or ""
    page.get_by_role("button", name="Đưa ảnh 3 lên đầu làm ảnh bìa").click()
    expect(page.locator(".cp-photo img").first).to_have_attribute("src", third)
    expect(tiles.first).to_contain_text("Ảnh bìa")
    addresses = [tile.get_attribute("src") for tile in page.locator(".cp-photo img").all()]

    page.reload()
    page.locator("html[data-cp-ready=own]").wait_for()
    expect(tiles).to_have_count(5)
    assert [tile.get_attribute("src") for tile in page.locator(".cp-photo img").all()] == addresses
    for image in page.locator(".cp-photo img").all():
        expect(image).not_to_have_js_property("naturalWidth", 0)

    other = opened(phones(), room, 2)
    assert other.request.get(f"{room.url.rstrip('/')}{addresses[0]}").status == 404
    expect(other.locator(".cp-photo")).to_have_count(0)
