"""Picture: a screenshot or photo that somebody gave, opened within bounds and made grey for reading.

A small file may claim to be a huge picture, so the size in its head is looked at before anything is decoded.
"""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

from kit.codes.refusals import NotAPicture, PictureTooLarge

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 15 << 20
MOST_PIXELS = 26_000_000
"""Phones give 8, 12 or 16 million by themselves."""
KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")


def opened(content: bytes) -> Image:
    """Return the picture in grey, what is see-through in it white. Raises NotAPicture, PictureTooLarge."""
    from PIL import Image

    torn = (OSError, SyntaxError, ValueError, OverflowError, struct.error)
    if len(content) > MOST_BYTES:
        raise PictureTooLarge
    try:
        image = Image.open(io.BytesIO(content), formats=KINDS)
    except Image.DecompressionBombError as error:
        raise PictureTooLarge from error
    except torn as error:
        raise NotAPicture from error
    if image.width * image.height > MOST_PIXELS:
        raise PictureTooLarge
    try:
        return _grey(image)
    except torn as error:
        raise NotAPicture from error


def _grey(image: Image) -> Image:
    from PIL import Image as Picture

    if not image.has_transparency_data:
        image.draft("L", image.size)  # a JPEG is then decoded without its colours
        return image.convert("L")
    seen = Picture.new("RGBA", image.size, "white")
    seen.alpha_composite(image.convert("RGBA"))
    return seen.convert("L")
