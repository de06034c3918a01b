"""Files: a code as a picture to send or a page to print, read back from the very bytes that are given out.

Every module is a whole number of pixels, in black and white without smoothing, so that no square is blurred by the
making of the picture. A PDF page is as large as the code is to be printed, and is looked at, at 150 dots an inch.
"""

from __future__ import annotations

import io
from math import ceil
from typing import TYPE_CHECKING

from kit.codes.code import smallest_mm
from kit.codes.drawing import paint
from kit.codes.pages import pages
from kit.codes.reading import read
from kit.codes.refusals import CodeTooSmall, NotReadBack

if TYPE_CHECKING:
    from kit.codes.code import Code

_MM_PER_INCH = 25.4
_PRINTER_DOTS = 600
_LOOKED_AT_DOTS = 150


def png(code: Code, module_pixels: int = 8) -> bytes:
    """Return `code` as a PNG of `module_pixels` pixels a module. Raises NotReadBack."""
    from PIL import Image

    file = io.BytesIO()
    paint(code.svg, module_pixels).convert("1").save(file, "PNG")
    with Image.open(file) as picture:
        _prove(code, read(picture.convert("L")))
    return file.getvalue()


def pdf(code: Code, mm: float) -> bytes:
    """Return `code` as a PDF of one page with sides of `mm`. Raises CodeTooSmall, NotReadBack."""
    least = smallest_mm(code)
    if mm < least:
        raise CodeTooSmall(side=round(mm), least=ceil(least))
    module_pixels = ceil(mm / _MM_PER_INCH * _PRINTER_DOTS / code.side)
    picture = paint(code.svg, module_pixels).convert("1")  # one bit a pixel is kept without loss, grey is not
    file = io.BytesIO()
    dots = picture.width / mm * _MM_PER_INCH
    picture.save(file, "PDF", resolution=dots, producer=None, creationDate=None, modDate=None)
    paper = file.getvalue()
    _prove(code, [content for page in pages(paper, _LOOKED_AT_DOTS) for content in read(page)])
    return paper


def _prove(code: Code, found: list[str]) -> None:
    if found != [code.content]:
        raise NotReadBack(content=code.content)
