"""Sheets of labels: every code reads, every letter is legible and on its own sticker, what does not fit is sent on."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache

import pytest
from PIL import Image

from kit.codes.making import link
from kit.codes.making import text as text_code
from kit.content.label_sheets import SheetUnknown, label_sheet_of, label_sheets
from kit.content.messages import messages
from kit.domain.product import ProductNameMissing
from kit.domain.product_label import LabelForAlcohol, ProductLabel
from kit.prints.label_sheet import (
    LabelNeedsLarger,
    LabelOnlyToCall,
    LabelTooLong,
    Sticker,
    fits,
    label_picture,
    label_sheet,
)
from kit.prints.places import NothingToPrint
from tests.prints.labels import CARD, FULL, ON, SHORT, TO_CALL, WORDS, ZALO
from tests.prints.page import collisions, fonts, letters, pages, scanned, size_mm, text

SHEETS = {
    "8": [FULL, CARD],
    "24": [FULL, CARD, WORDS],
    "24 of words": [WORDS],
    "40": [SHORT],
    "65": [TO_CALL],
}
SIXTY_FIVE = replace(TO_CALL, label=ProductLabel(name="Miến dong Tuyên Quang", phone="0912345678"))
each_sheet = pytest.mark.parametrize("kind", SHEETS)


@cache
def printed(kind: str) -> bytes:
    return label_sheet(SHEETS[kind], kind.split(maxsplit=1)[0], on=ON)


@each_sheet
def test_every_code_on_the_sheet_is_read_at_half_a_millimetre_a_module_or_more(kind: str) -> None:
    pdf, stickers, sheet = printed(kind), SHEETS[kind], label_sheet_of(kind.split(maxsplit=1)[0])
    assert (size_mm(pdf), pages(pdf)) == ((210, 297), 1)
    found = list(scanned(pdf))
    each = sheet.places // len(stickers)
    expected = [sticker.code for sticker in stickers if sticker.code]
    assert sorted(content for _, content, _ in found) == sorted(code.content for code in expected for _ in range(each))
    modules = {code.content: code.modules for code in expected}
    for _, content, (left, top, right, bottom) in found:
        assert min(right - left, bottom - top) / modules[content] > 0.48, "a dot of the picture is 0.17 mm"


@each_sheet
def test_every_letter_stands_on_its_own_sticker_legible_and_clear_of_the_code(kind: str) -> None:
    pdf, sheet = printed(kind), label_sheet_of(kind.split(maxsplit=1)[0])
    found = letters(pdf)
    by_sticker: dict[tuple[int, int], list] = {}  # type: ignore[type-arg]
    for x in found:
        across, left = divmod(x.left - float(sheet.left_mm), float(sheet.step_across_mm))
        down, top = divmod(x.top - float(sheet.top_mm), float(sheet.step_down_mm))
        assert left > 0.5
        assert left + x.right - x.left < float(sheet.width_mm) - 0.5
        assert top > 0.3
        assert top + x.bottom - x.top < float(sheet.height_mm) - 0.3
        by_sticker.setdefault((int(across), int(down)), []).append(x)
    assert len(by_sticker) == sheet.places
    for sticker in list(by_sticker.values())[:: max(1, sheet.places // 3)]:
        assert collisions(sticker) == []
    capitals = [x.bottom - x.top for x in found if x.letter in "CHKNTMQ0123456789"]
    assert min(capitals) > 1.45, "6 pt of our face has capitals of 1.5 mm"
    for _, _, (left, top, right, bottom) in scanned(pdf):
        assert [x for x in found if x.right > left and x.left < right and x.bottom > top and x.top < bottom] == []


def test_full_label_says_every_field_price_and_number_and_can_be_searched() -> None:
    said = text(printed("24 of words"))
    for words in (
        "Chè Shan tuyết",
        "Khối lượng: 100 g",
        "20/11/2026",
        "20/11/2027",
        "Búp chè Shan tuyết sao khô",
        "Nơi khô, mát",
        "Nhà Triệu Thị Hoa",
        "Thôn Nà Bó, xã Yên Sơn, Tuyên Quang",
        "45.000 đ / gói",
        "0912 345 678",
    ):
        assert said.count(words) >= 24, words
    assert {name.split("-")[0] for name in fonts(printed("24 of words"))} == {"BeVietnamPro"}


@each_sheet
def test_label_never_calls_itself_traceability_and_bears_no_mark_of_a_standard(kind: str) -> None:
    said = text(printed(kind)).casefold()
    for words in ("truy xuất", "gs1", "ocop", "vietgap", "893"):
        assert words not in said


def test_code_says_what_it_is_scanned_for() -> None:
    assert "Quét để nhắn Zalo" in text(printed("24"))
    assert "Quét để gọi" in text(printed("40"))
    facebook = replace(SHORT, code=link("https://www.facebook.com/che.nahang"))
    assert "Scan to see the page" in text(label_sheet([facebook], "24", on=ON, language="en"))


@pytest.mark.parametrize(
    ("sticker", "sheet", "refusal", "following"),
    [
        (FULL, "40", LabelNeedsLarger, "24"),
        (FULL, "65", LabelNeedsLarger, "24"),
        (CARD, "40", LabelNeedsLarger, "24"),
        (CARD, "65", LabelOnlyToCall, "24"),
        (WORDS, "65", LabelOnlyToCall, "24"),
        (replace(TO_CALL, code=link("https://www.facebook.com/che.nahang")), "65", LabelOnlyToCall, "40"),
        (replace(SHORT, code=text_code("đ" * 180)), "24", LabelNeedsLarger, "8"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_next_sheet_that_takes_it(
    sticker: Sticker, sheet: str, refusal: type[Exception], following: str
) -> None:
    with pytest.raises(refusal) as refused:
        label_sheet([sticker], sheet, on=ON)
    assert refused.value.details["next"] == following  # type: ignore[attr-defined]
    assert f"tờ {following} nhãn" in messages("vi").refusal(refused.value)  # type: ignore[arg-type]
    assert fits(sticker, label_sheet_of(following), on=ON)


def test_label_that_fits_a_small_sticker_fits_every_larger_one() -> None:
    for sticker in (TO_CALL, SHORT, CARD, FULL, WORDS, SIXTY_FIVE):
        fitting = [fits(sticker, kind, on=ON) for kind in label_sheets().values()]
        assert fitting == sorted(fitting), sticker.label.name


def test_label_too_long_for_every_sheet_is_said_to_be_so() -> None:
    endless = "Ễ" * 120
    label = replace(FULL.label, storage=endless, origin=endless)
    with pytest.raises(LabelTooLong) as refused:
        label_sheet([replace(FULL, label=label)], "24", on=ON)
    assert "viết ngắn lại" in messages("vi").refusal(refused.value)


def test_long_name_and_number_stay_whole_on_the_smallest_sticker() -> None:
    said = text(label_sheet([SIXTY_FIVE], "65", on=ON))
    assert said.count("Miến dong Tuyên Quang") == 65
    assert said.count("0912 345 678") == 65


def test_several_goods_share_a_sheet_and_many_take_more_pages() -> None:
    two = label_sheet([SHORT, TO_CALL], "40", on=ON)
    assert text(two).count("Măng khô") == text(two).count("Cam sành") == 20
    pdf = label_sheet([TO_CALL] * 9, "8", on=ON)
    assert pages(pdf) == 2
    assert [content for _, content, _ in scanned(pdf)] == [ZALO.content] * 16


@pytest.mark.parametrize(("sticker", "sheet"), [(FULL, "24"), (CARD, "24"), (SHORT, "40"), (TO_CALL, "65")])
def test_one_label_is_a_picture_for_the_phone_that_is_read_back(sticker: Sticker, sheet: str) -> None:
    png = label_picture(sticker, sheet, on=ON)
    with Image.open(io.BytesIO(png)) as picture:
        assert abs(picture.width - 720) < 30
    assert len(png) < 40_000
    with pytest.raises(LabelNeedsLarger):
        label_picture(FULL, "40", on=ON)


def test_alcohol_a_label_without_a_name_and_nothing_at_all_are_refused() -> None:
    with pytest.raises(LabelForAlcohol):
        ProductLabel(name="Rượu ngô men lá")
    with pytest.raises(ProductNameMissing):
        Sticker(label=ProductLabel(phone="0912345678"), goods="fresh")
    with pytest.raises(NothingToPrint):
        label_sheet([], "24", on=ON)
    with pytest.raises(SheetUnknown) as unknown:
        label_sheet([FULL], "30", on=ON)
    assert "65, 40, 24, 8" in messages("vi").refusal(unknown.value)
