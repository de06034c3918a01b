"""Links, texts and Wi-Fi as codes: each says what was asked, and what cannot be said is refused."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode.util import mask_func

from kit.codes.code import QUIET, Code, smallest_mm
from kit.codes.drawing import draw, filled, paint
from kit.codes.making import MOST_BYTES_LINK, MOST_BYTES_TEXT, link, text, wifi
from kit.codes.reading import checked, read
from kit.codes.refusals import (
    CodeEmpty,
    CodeTooLong,
    ControlCharacter,
    NotALink,
    NotReadBack,
    WifiNameMissing,
    WifiNameTooLong,
    WifiPasswordWrong,
)
from kit.content.messages import LANGUAGES, messages
from kit.domain.refusal import Refusal

ADDRESS = "http://192.168.1.10:8866"


@pytest.mark.parametrize(
    ("url", "modules"),
    [
        (ADDRESS, 25),
        (f"{ADDRESS}/c/HOA7K2", 29),
        ("https://zalo.me/0912345678", 25),
        ("http://lop.local:8866/chophien/c/ABC", 29),
    ],
)
def test_link_reads_as_it_was_asked(url: str, modules: int) -> None:
    code = link(url)
    assert code.content == url
    assert read(paint(code.svg)) == [url]
    assert code.modules == modules


@pytest.mark.parametrize(
    "content",
    [
        "chè",
        "Đường",
        "ễ ỡ ử ằ ẵ",
        "Cam sành, người làm: Triệu Thị Hoa (tên đặt)\nThôn Nà Bó\nHái ngày 15/11",
        "Gạo nếp 1.500 đồng; ngon: \\ \" ' 🍊",
        "0912345678",
        "ＡＢＣ１２３",
        "ễa",  # whose UTF-8 bytes could be two kanji
        "䔂0",
    ],
)
def test_vietnamese_text_reads_letter_by_letter(content: str) -> None:
    assert read(paint(text(content).svg)) == [content]


def test_text_typed_with_loose_accents_is_joined() -> None:
    assert text("Che\u0300").content == "Chè"


def first_bits(code: Code, count: int) -> str:
    """Return the first `count` bits of a code: up the two right-most columns, right before left, with the mask off."""
    (barcode,) = zxingcpp.read_barcodes(paint(code.svg))
    masked = mask_func(int(barcode.extra["DataMask"]))
    rows = [row[QUIET:-QUIET] for row in filled(code.svg)[QUIET:-QUIET]]
    last = code.modules - 1
    places = [(last - up, last - left) for up in range(count // 2) for left in (0, 1)]
    return "".join(str(int(rows[row][column] ^ masked(row, column))) for row, column in places)


def test_vietnamese_text_says_that_it_is_utf8() -> None:
    # ECI, assignment 26: without it ZBar reads a short text as Japanese.
    for content in ("chè", "Đường", "Cam sành Hàm Yên"):
        assert first_bits(text(content), 12) == "0111" + f"{26:08b}"


def test_plain_text_needs_no_mark_of_its_letters() -> None:
    assert first_bits(text("che"), 4) == "0100"


def test_short_text_is_no_micro_code() -> None:
    assert text("0912345678").modules >= 21


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=60))
def test_any_text_reads_back_or_is_refused(content: str) -> None:
    try:
        code = text(content)
    except Refusal as refusal:
        assert isinstance(refusal, CodeEmpty)  # noqa: PT017  # the alternative is a code that reads back
    else:
        assert read(paint(code.svg)) == [code.content]


def wifi_of(payload: str) -> dict[str, str]:
    """Read a Wi-Fi code the way a phone does: fields end at a semicolon that no backslash protects."""
    fields: dict[str, str] = {}
    key, value, rest = "", "", iter(payload.removeprefix("WIFI:"))
    for character in rest:
        if character == "\\":
            value += next(rest)
        elif character == ":" and not key:
            key, value = value, ""
        elif character == ";":
            if key:
                fields[key] = value
            key = value = ""
        else:
            value += character
    return fields


@pytest.mark.parametrize(
    ("name", "password", "content"),
    [
        ("LOP-HOC", "chophien2026", "WIFI:T:WPA;S:LOP-HOC;P:chophien2026;;"),
        ("LOP-HOC", "", "WIFI:T:nopass;S:LOP-HOC;;"),
        ("12345678", "12345678", "WIFI:T:WPA;S:12345678;P:12345678;;"),
        (
            '"Mận"; xã, thôn: 1\\2',
            'a;b,c:d"e\\',
            r"WIFI:T:WPA;S:\"Mận\"\; xã\, thôn\: 1\\2;P:a\;b\,c\:d\"e\\;;",
        ),
        ("MIFI_5G", "0123456789abcdef" * 4, "WIFI:T:WPA;S:MIFI_5G;P:" + "0123456789abcdef" * 4),
    ],
)
def test_wifi_code_joins_that_wifi(name: str, password: str, content: str) -> None:
    code = wifi(name, password)
    assert code.content.startswith(content)
    (payload,) = read(paint(code.svg))
    found = wifi_of(payload)
    assert (found["S"], found.get("P", "")) == (name, password)
    assert found["T"] == ("WPA" if password else "nopass")


def test_hidden_wifi_says_so() -> None:
    assert wifi_of(wifi("LOP", "chophien", hidden=True).content)["H"] == "true"
    assert "H" not in wifi_of(wifi("LOP", "chophien").content)


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Mn")), min_size=1, max_size=8),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=8, max_size=63),
)
def test_any_wifi_reads_back_with_its_name_and_password(name: str, password: str) -> None:
    try:
        code = wifi(name, password)
    except WifiNameMissing:
        assert not name.strip()
        return
    assert wifi_of(code.content)["P"] == password
    assert read(paint(code.svg)) == [code.content]


@pytest.mark.parametrize(
    ("make", "refusal"),
    [
        (lambda: link(""), NotALink),
        (lambda: link("192.168.1.10:8866"), NotALink),
        (lambda: link("http://"), NotALink),
        (lambda: link("http://192.168.1.10:99999999"), NotALink),
        (lambda: link("http://chợ.vn"), NotALink),
        (lambda: link("http://a b"), NotALink),
        (lambda: link("javascript:alert(1)"), NotALink),
        (lambda: link("http://a/" + "x" * MOST_BYTES_LINK), CodeTooLong),
        (lambda: text(" \n "), CodeEmpty),
        (lambda: text("a\x00b"), ControlCharacter),
        (lambda: text("a\ud800b"), ControlCharacter),
        (lambda: text("ễ" * MOST_BYTES_TEXT), CodeTooLong),
        (lambda: wifi("", "chophien"), WifiNameMissing),
        (lambda: wifi("  ", "chophien"), WifiNameMissing),
        (lambda: wifi("Hội Liên hiệp Phụ nữ xã Yên Sơn", "chophien"), WifiNameTooLong),
        (lambda: wifi("a\tb", "chophien"), ControlCharacter),
        (lambda: wifi("LOP", "1234567"), WifiPasswordWrong),
        (lambda: wifi("LOP", "mật khẩu lớp"), WifiPasswordWrong),
        (lambda: wifi("LOP", "x" * 64), WifiPasswordWrong),
    ],
)
def test_what_no_code_can_say_is_refused_with_what_to_do(make: object, refusal: type[Refusal]) -> None:
    assert callable(make)
    with pytest.raises(refusal) as caught:
        make()
    for language in LANGUAGES:
        assert len(messages(language).refusal(caught.value)) > 20


def test_picture_that_reads_otherwise_is_never_returned() -> None:
    code = link(ADDRESS)
    with pytest.raises(NotReadBack):
        checked(Code("http://192.168.1.11:8866", code.svg, code.modules))
    white = draw([[False] * code.modules for _ in range(code.modules)])
    with pytest.raises(NotReadBack):
        checked(Code(ADDRESS, white, code.modules))


def test_smallest_print_keeps_half_a_millimetre_a_module_and_the_quiet_zone() -> None:
    code = link(ADDRESS)
    assert smallest_mm(code) == (25 + 8) * 0.5
    assert smallest_mm(code, module_mm=0.33) == pytest.approx(10.89)
