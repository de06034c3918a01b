"""Files of codes: sharp squares, the asked size on paper, read back from the very bytes."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PIL import Image

from kit.codes import files
from kit.codes.code import QUIET, Code, side_mm, smallest_mm
from kit.codes.making import link, payment, text
from kit.codes.reading import read
from kit.codes.refusals import CodeTooSmall, NotReadBack
from kit.content.messages import LANGUAGES, messages
from kit.domain.vietqr import PaymentRequest

STALL = payment(PaymentRequest("970405", "8201205123456"))
ORDER = payment(PaymentRequest("970405", "8201205123456", 35000, "Mang kho 100g"))
VIETNAMESE = text("Cam sành Hàm Yên\nHái ngày 20/11\nGọi 0912 345 678")


@pytest.mark.parametrize("code", [STALL, ORDER, VIETNAMESE])
@pytest.mark.parametrize("module_pixels", [2, 8])
def test_png_has_whole_pixels_a_module_in_black_and_white(code: Code, module_pixels: int) -> None:
    picture = Image.open(io.BytesIO(files.png(code, module_pixels))).convert("L")
    assert picture.size == (code.side * module_pixels,) * 2
    assert {value for value, count in enumerate(picture.histogram()) if count} == {0, 255}
    assert read(picture) == [code.content]
    small = picture.resize((code.side, code.side), Image.Resampling.NEAREST)
    assert small.resize(picture.size, Image.Resampling.NEAREST).tobytes() == picture.tobytes()
    border = QUIET * module_pixels
    assert picture.crop((0, 0, picture.width, border)).getextrema() == (255, 255)
    assert picture.crop((0, 0, border, picture.height)).getextrema() == (255, 255)


@pytest.mark.parametrize("code", [STALL, ORDER, VIETNAMESE])
def test_pdf_page_is_as_large_as_asked_and_reads_at_150_dots(code: Code) -> None:
    for mm in (smallest_mm(code), 60.0, 94.0):
        with pypdfium2.PdfDocument(files.pdf(code, mm)) as document:
            assert len(document) == 1
            assert document[0].get_size() == pytest.approx((mm / 25.4 * 72,) * 2, abs=0.01)
            assert read(document[0].render(scale=150 / 72).to_pil().convert("L")) == [code.content]


def test_files_of_one_code_are_the_same_bytes_and_say_nothing_else() -> None:
    assert files.pdf(STALL, 60) == files.pdf(STALL, 60)
    assert files.png(STALL) == files.png(STALL)
    assert b"8201205123456" not in files.pdf(STALL, 60)
    assert b"CreationDate" not in files.pdf(STALL, 60)


def test_print_too_small_to_scan_is_refused_with_the_size_that_does() -> None:
    with pytest.raises(CodeTooSmall) as caught:
        files.pdf(ORDER, 15)
    assert caught.value.details == {"side": 15, "least": 23}
    for language in LANGUAGES:
        assert "23" in messages(language).refusal(caught.value)


def test_file_that_reads_otherwise_is_never_given_out() -> None:
    false = Code(ORDER.content, STALL.svg, STALL.modules)
    with pytest.raises(NotReadBack):
        files.png(false)
    with pytest.raises(NotReadBack):
        files.pdf(false, 60)


def test_size_grows_with_the_distance_it_is_scanned_from() -> None:
    assert side_mm(STALL, 500) == pytest.approx(50 * 41 / 33)
    assert side_mm(STALL, 600) > 60
    assert side_mm(STALL, 100) == smallest_mm(STALL) == 20.5
    assert side_mm(link("https://zalo.me/0912345678"), 100) == smallest_mm(link("https://zalo.me/0912345678"))
