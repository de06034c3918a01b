"""Reading: what the codes in a picture say. zxing-cpp, which shares no line with what draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.codes.drawing import paint
from kit.codes.refusals import NotReadBack

if TYPE_CHECKING:
    from PIL.Image import Image

    from kit.codes.code import Code


def read(image: Image) -> list[str]:
    """Return the texts of all QR codes in `image`, in no order; [] when there is none that can be read."""
    import zxingcpp

    only = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(image, formats=only, text_mode=zxingcpp.TextMode.Plain)
    return [barcode.text for barcode in found if barcode.valid]


def checked(code: Code) -> Code:
    """Return `code` when its own picture reads as its content. Raises NotReadBack."""
    if read(paint(code.svg, module_pixels=4)) != [code.content]:
        raise NotReadBack(content=code.content)
    return code
