"""A photo is taken as it is, upright, with nothing in it but the picture; what is none is refused in bounded time."""

from __future__ import annotations

import io
import time
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageOps, ImageStat

from kit.photos.photo import MOST_BYTES, Photo, cleaned
from kit.photos.refusals import NotAPhoto, PhotoTooLarge
from tests.photos.drawn import PHONE, basket, jpeg, told

CLEAN = jpeg(basket())
SMALL = jpeg(basket(160, 120), exif=told(6))


def opened(photo: Photo) -> Image.Image:
    image = Image.open(io.BytesIO(photo.jpeg))
    image.load()
    return image


def test_a_clean_photo_is_kept_byte_for_byte() -> None:
    assert cleaned(CLEAN) == Photo(CLEAN, 1280, 960)


@pytest.mark.parametrize(
    "more",
    [
        {"exif": told()},
        {"comment": b"Khau Trang"},
        {"icc_profile": b"profile of a phone"},
        {"xmp": b"<x:xmpmeta>22.34,105.40</x:xmpmeta>"},
        {"exif": told(), "comment": b"c", "progressive": True},
    ],
    ids=["exif", "comment", "profile", "xmp", "progressive"],
)
def test_what_a_photo_says_beside_its_picture_goes_and_the_picture_is_not_touched(more: dict[str, object]) -> None:
    sent = jpeg(basket(), **more)
    photo = opened(cleaned(sent))
    assert not photo.getexif()
    assert not {"exif", "comment", "icc_profile", "xmp"} & photo.info.keys()
    assert PHONE.encode() not in cleaned(sent).jpeg
    assert ImageChops.difference(photo, Image.open(io.BytesIO(sent))).getbbox() is None


def test_what_hangs_behind_the_picture_goes() -> None:
    assert cleaned(CLEAN + b"PK\x03\x04 <script>alert(1)</script>" + CLEAN).jpeg == CLEAN


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_photo_stands_upright_however_the_phone_was_held(turn: int) -> None:
    upright = basket()
    sent = Image.open(io.BytesIO(jpeg(upright, exif=told(turn))))
    photo = cleaned(jpeg(upright, exif=told(turn)))
    expected = ImageOps.exif_transpose(sent)
    assert (photo.width, photo.height) == expected.size == opened(photo).size
    assert not opened(photo).getexif()
    difference = ImageStat.Stat(ImageChops.difference(opened(photo), expected.convert("RGB"))).mean
    assert max(difference) < 4


@pytest.mark.parametrize("turn", [0, 9, 255, 65535])
def test_a_turn_there_is_none_of_turns_nothing(turn: int) -> None:
    assert cleaned(jpeg(basket(), exif=told(turn))).jpeg == CLEAN


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xd9",
        b"GIF89a" + CLEAN,
        b"\x00\x00\x00\x18ftypheic" + bytes(500),
        b"\x89PNG\r\n\x1a\n" + bytes(500),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xff\xd8\xff" + bytes(range(200)) * 5,
        CLEAN[: len(CLEAN) // 2],
        CLEAN[:-2],
        CLEAN.replace(b"\xff\xc0", b"\xff\xcb"),
    ],
    ids=lambda sent: sent[:8].hex(),
)
def test_what_is_no_whole_jpeg_is_refused(sent: bytes) -> None:
    with pytest.raises(NotAPhoto):
        cleaned(sent)


def test_what_was_not_made_small_is_refused() -> None:
    for sent in (CLEAN + bytes(MOST_BYTES), jpeg(Image.new("RGB", (1281, 1280)), quality=20)):
        with pytest.raises(PhotoTooLarge):
            cleaned(sent)
    assert cleaned(jpeg(Image.new("RGB", (1280, 1280)))).height == 1280


def with_size(sent: bytes, width: int, height: int) -> bytes:
    """Return the file with another size in its head."""
    at = sent.index(b"\xff\xc0") + 5
    return sent[:at] + height.to_bytes(2, "big") + width.to_bytes(2, "big") + sent[at + 4 :]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("width", "height"), [(65500, 65500), (10_000, 10_000), (1281, 1281), (65500, 30)])
def test_a_picture_bomb_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    before = time.perf_counter()
    with pytest.raises(PhotoTooLarge):
        cleaned(with_size(SMALL, width, height))
    assert time.perf_counter() - before < 0.5


def test_a_picture_of_thousands_of_scans_is_refused_before_it_is_decoded() -> None:
    sent = jpeg(basket(), progressive=True)
    at = sent.index(b"\xff\xda")
    scan = sent[at : at + 14] + b"\0\0"
    before = time.perf_counter()
    with pytest.raises(NotAPhoto):
        cleaned(sent[:at] + scan * 5000 + sent[at:])
    assert time.perf_counter() - before < 0.5


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_arrives_becomes_a_bare_photo_or_a_refusal(data: st.DataObject) -> None:
    sent = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 12))):
        sent[data.draw(st.integers(0, min(700, len(sent) - 1)))] = data.draw(st.integers(0, 255))
    del sent[data.draw(st.integers(len(sent) // 2, len(sent))) :]
    with suppress(NotAPhoto, PhotoTooLarge):
        photo = cleaned(bytes(sent))
        assert not opened(photo).getexif()
        assert cleaned(photo.jpeg) == photo


def test_two_hundred_phones_are_no_work_for_the_laptop() -> None:
    before = time.process_time()
    for _ in range(20):
        cleaned(CLEAN)
    assert (time.process_time() - before) / 20 < 0.03
