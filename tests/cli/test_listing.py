"""`chophien listing check`: what could be fined, from a text on standard input."""

from __future__ import annotations

import json

import pytest

from tests.cli.program import chophien


def test_findings_are_json_with_places_in_the_text_as_it_was_given() -> None:
    text = "🍐 Lê n\u200bgon nhất vùng\nBán ít nhất 2 kg"
    result = chophien("listing", "check", "--json", given=text, language="en")
    [found] = json.loads(result.stdout)
    assert result.returncode == 1
    assert text[found["start"] : found["end"]] == found["found"] == "n\u200bgon nhất vùng"
    assert (found["rule"], found["severity"], found["confidence"]) == ("superlative", "block", "verified")
    assert "Điều 8 khoản 11" in found["article"]
    assert found["instead"][0] == "rất ngon"
    assert "document" in found["why"]


@pytest.mark.parametrize(
    ("text", "product", "code"),
    [
        ("Lê giòn, ngọt mát, 30k/kg. Chị em nhắn Zalo nhé.", "", 0),
        ("Rau sạch, chè OCOP 4 sao", "", 0),  # to be looked at again, and nothing that keeps it from being posted
        ("Miến đóng gói 500 g", "mien-dong", 0),
        ("Ngô men lá, 50k/lít", "ruou-ngo", 1),
        ("Ngô men lá, 50k/lít", "Rượu nhà nấu", 1),
        ("Lê ngon nhất chợ", "le", 1),
    ],
)
def test_exit_code_is_1_only_where_something_blocks(text: str, product: str, code: int) -> None:
    arguments = ("--product", product) if product else ()
    result = chophien("listing", "check", "--json", *arguments, given=text)
    assert result.returncode == code
    assert (result.stderr != "") == (code == 1)
    assert isinstance(json.loads(result.stdout), list)


@pytest.mark.parametrize(
    ("language", "clean", "blocked"), [("vi", "đăng được", "phải sửa"), ("en", "Post it", "change")]
)
def test_without_json_it_talks_to_her(language: str, clean: str, blocked: str) -> None:
    assert clean in chophien("listing", "check", given="Lê giòn", language=language).stdout
    result = chophien("listing", "check", given="Hái sáng nay\r\nCam rẻ nhất chợ", language=language)
    assert blocked in result.stdout
    assert "rẻ nhất chợ" in result.stdout
    assert "2: " in result.stdout
    assert "rất rẻ" in result.stdout


def test_a_product_that_nobody_knows_is_said_and_the_text_checked_all_the_same() -> None:
    result = chophien("listing", "check", "--json", "--product", "miem-dong", given="Lê giòn, OCOP 4 sao")
    assert result.returncode == 0
    assert "miem-dong" in result.stderr
    assert [one["rule"] for one in json.loads(result.stdout)] == ["certificate"]


BAD = {
    "empty": "",
    "blank": " \n\t",
    "another encoding": "Lê ngon nhất".encode("utf-16"),
    "no text": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "a book": "Lê ngon nhất. " * 40_000,
}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("given", BAD.values(), ids=BAD)
def test_what_is_no_listing_is_answered_by_one_sentence(given: str | bytes, language: str) -> None:
    result = chophien("listing", "check", "--json", given=given, language=language)
    assert (result.returncode, result.stdout) == (1, "")
    assert "Traceback" not in result.stderr
    assert 15 < len(result.stderr.strip()) < 300


def test_script_and_control_characters_are_text() -> None:
    text = "<script>alert(1)</script> \x1b[2J \x00 cam ngon\x07 nhất"
    result = chophien("listing", "check", given=text)
    assert result.returncode == 1
    assert "\x1b" not in result.stdout
