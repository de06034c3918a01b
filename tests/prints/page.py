"""Looking at printed pages: their text, where each letter stands, and the codes that a camera finds on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
import zxingcpp

if TYPE_CHECKING:
    from collections.abc import Iterator

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Letter:
    """The ink of one letter, in mm from the upper left of the page."""

    letter: str
    left: float
    top: float
    right: float
    bottom: float


def text(pdf: bytes) -> str:
    """Return the text of all pages as a search finds it: lines joined, breaks inside long words left out."""
    document = pypdfium2.PdfDocument(pdf)
    found = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return " ".join(found.replace("\u200b", "").replace("\ufffe", "").split())


def letters(pdf: bytes, number: int = 0) -> list[Letter]:
    """Return the letters of a page that leave ink."""
    page = pypdfium2.PdfDocument(pdf)[number]
    height = page.get_height()
    found = page.get_textpage()
    result = []
    for index in range(found.count_chars()):
        letter = found.get_text_range(index, 1)
        left, bottom, right, top = found.get_charbox(index)
        if letter.strip("\u200b\ufffe \r\n") and right > left:
            result.append(Letter(letter, left / MM, (height - top) / MM, right / MM, (height - bottom) / MM))
    return result


def size_mm(pdf: bytes) -> tuple[int, int]:
    """Return width and height of the first page."""
    page = pypdfium2.PdfDocument(pdf)[0]
    return round(page.get_width() / MM), round(page.get_height() / MM)


def pages(pdf: bytes) -> int:
    """Return how many pages there are."""
    return len(pypdfium2.PdfDocument(pdf))


def scanned(pdf: bytes, dpi: int = 150) -> Iterator[tuple[int, str, tuple[float, float, float, float]]]:
    """Yield page number, text and place (left, top, right, bottom in mm) of every code on the printed pages."""
    for number, page in enumerate(pypdfium2.PdfDocument(pdf)):
        picture = page.render(scale=dpi / 72).to_pil().convert("L")
        for barcode in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode):
            corners = barcode.position
            places = [corners.top_left, corners.top_right, corners.bottom_left, corners.bottom_right]
            across = [place.x / dpi * 25.4 for place in places]
            down = [place.y / dpi * 25.4 for place in places]
            yield number, barcode.text, (min(across), min(down), max(across), max(down))


def fonts(pdf: bytes) -> set[str]:
    """Return the names of the fonts embedded in `pdf`, without the tag of the subset."""
    import ctypes

    from pypdfium2 import raw

    names = set()
    for page in pypdfium2.PdfDocument(pdf):
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=8):
            font = raw.FPDFTextObj_GetFont(item.raw)
            assert raw.FPDFFont_GetIsEmbedded(font) == 1
            buffer = ctypes.create_string_buffer(200)
            raw.FPDFFont_GetBaseFontName(font, buffer, 200)
            names.add(buffer.value.decode().split("+")[-1])
    return names


def collisions(found: list[Letter]) -> list[tuple[str, str]]:
    """Return letters of different lines or words whose ink runs into each other by more than a hair."""
    hair = 0.12
    result = []
    for index, one in enumerate(found):
        # The letters beside it are drawn to touch, as the face's maker meant them to.
        for other in found[index + 2 :]:
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            if across > hair and down > hair:
                result.append((one.letter, other.letter))
    return result
