"""The wall poster: two codes that a camera cannot mix up, the address in large letters, and "stay connected"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PIL import Image, ImageChops

from kit.codes.making import link, wifi
from kit.prints.poster import poster
from tests.prints.page import collisions, fonts, letters, pages, scanned, size_mm, text
from tests.prints.room import ROOM

if TYPE_CHECKING:
    from kit.prints.facts import RoomFacts

SIZES = {"a4": (210, 297), "a3": (297, 420)}


def printed(room: RoomFacts = ROOM, **choices: str) -> bytes:
    joined = wifi(room.wifi_name, room.wifi_password).svg if room.wifi_name else None
    return poster(room, address_code=link(room.address).svg, wifi_code=joined, **choices)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_both_codes_read_from_the_printed_page_first_wifi_then_page(paper: str, language: str) -> None:
    pdf = printed(paper=paper, language=language)
    assert size_mm(pdf) == SIZES[paper]
    assert pages(pdf) == 1
    found = sorted(scanned(pdf), key=lambda code: code[2][1])
    assert [content for _, content, _ in found] == ["WIFI:T:WPA;S:LOP-CHO-PHIEN;P:chophien2026;;", ROOM.address]
    (_, _, upper), (_, _, lower) = found
    larger = SIZES[paper][0] / 210
    for left, top, right, bottom in (upper, lower):
        assert min(right - left, bottom - top) > 45 * larger
    assert lower[0] > upper[2], "side by side as well as below, so that one camera picture holds one code"
    assert lower[1] - upper[3] > 40 * larger


def test_poster_says_what_to_do_in_words_too() -> None:
    said = text(printed())
    for words in (
        "Quét để vào Wi-Fi của lớp",
        "LOP-CHO-PHIEN",
        "chophien2026",
        "Giữ kết nối",
        "Không có Internet? Vẫn giữ kết nối?",
        "Quét để mở trang của lớp",
        "15 tháng 11, 2026",
        "Mã lớp QGMQ7",
    ):
        assert words in said


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_poster_of_a_room_online_has_the_page_alone_and_no_wifi_to_stay_in(paper: str, language: str) -> None:
    online = replace(ROOM, address="https://lop.example.vn/xa-mot/", wifi_name=None, online=True)
    pdf = printed(online, paper=paper, language=language)
    assert pages(pdf) == 1
    assert [content for _, content, _ in scanned(pdf)] == [online.address]
    assert collisions(letters(pdf)) == []
    said = text(pdf)
    assert online.address in said
    for words in ("Giữ kết nối", "Stay connected", "LOP-CHO-PHIEN", "Tên Wi-Fi", "Tắt dữ liệu di động"):
        assert words not in said


def test_address_is_the_largest_line_beside_the_title() -> None:
    pdf = printed()
    assert ROOM.address in text(pdf)
    tall = [letter for letter in letters(pdf) if letter.letter == "8" and letter.bottom - letter.top > 8]
    assert len(tall) == 3  # 192.168.1.10:8866 has three, each more than 8 mm high


@pytest.mark.parametrize(
    "room",
    [
        replace(ROOM, workshop="Lớp tập huấn kỹ năng số cho phụ nữ bán hàng chợ phiên các xã vùng cao " * 2),
        replace(ROOM, place="Ễ" * 150, workshop="Ỷ" * 150),
        replace(ROOM, wifi_name="W" * 32, wifi_password="W" * 63),
        replace(ROOM, wifi_name="Hội trường nhà văn hóa", wifi_password=""),
        replace(ROOM, address="http://may-tinh-lop-hoc-nha-van-hoa.local:18866/tuyen-quang/lop-1"),
        replace(ROOM, wifi_name=None),
    ],
)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_nothing_runs_over_whatever_the_room_is_called(room: RoomFacts, language: str) -> None:
    pdf = printed(room, language=language)
    assert pages(pdf) == 1
    found = letters(pdf)
    assert all(letter.left > 11.9 and letter.right < 198.1 for letter in found)
    assert all(letter.top > 8 and letter.bottom < 289 for letter in found)
    assert collisions(found) == []
    contents = {content for _, content, _ in scanned(pdf)}
    assert room.address in contents
    assert len(contents) == (2 if room.wifi_name else 1)


def test_unknown_wifi_leaves_lines_to_write_it_on() -> None:
    said = text(printed(replace(ROOM, wifi_name=None)))
    assert "Vào Wi-Fi của lớp" in said
    assert "Tên Wi-Fi" in said
    assert "Mật khẩu" in said
    assert "Quét để vào Wi-Fi" not in said


def test_open_wifi_says_that_no_password_is_needed() -> None:
    said = text(printed(replace(ROOM, wifi_password="")))
    assert "Không cần mật khẩu" in said
    assert "Mật khẩu" not in said


def test_poster_uses_only_the_fonts_that_come_with_the_kit() -> None:
    assert {name.split("-")[0] for name in fonts(printed())} == {"BeVietnamPro"}


def test_codes_are_black_without_hairs_of_white() -> None:
    """Inside a finder's black middle every dot is black, at a size that divides into no whole pixels."""
    pdf = printed()
    (left, top, right, _) = next(place for _, content, place in scanned(pdf) if content == ROOM.address)
    module = (right - left) / 25
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=233 / 72).to_pil().convert("L")
    middle = [(start + module * edge) * 233 / 25.4 for edge in (2.25, 4.75) for start in (left, top)]
    darkest, lightest = page.crop(tuple(round(edge) for edge in middle)).getextrema()
    assert (darkest, lightest) == (0, 0)


def test_red_is_dark_where_the_printer_has_no_colour() -> None:
    page = pypdfium2.PdfDocument(printed())[0].render(scale=2).to_pil().convert("RGB")
    reddish = ImageChops.subtract(page.getchannel("R"), page.getchannel("B")).point(lambda value: 255 * (value > 110))
    assert reddish.histogram()[255] > 5000
    grey = Image.composite(page.convert("L"), Image.new("L", page.size, 0), reddish)
    assert grey.getextrema()[1] < 110
