"""Photo: a picture from a phone as it may be kept: a whole JPEG no larger than a phone was asked for, upright, and with
nothing in it but the picture. By itself a phone writes into a photo where and when it was taken.

>>> cleaned(b"GIF89a")
Traceback (most recent call last):
kit.photos.refusals.NotAPhoto: ('not-a-photo', {})
"""

from __future__ import annotations

import io
import struct
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.photos.jpeg import bare, size
from kit.photos.refusals import NotAPhoto, PhotoTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

MOST_BYTES = 400 << 10
MOST_PIXELS = 1280 * 1280
"""More than any phone sends: it makes a photo at most 1280 pixels long or high, and at most 300 kB."""

QUALITIES = (82, 70, 55)
ORIENTATION = 0x0112
TURNED = range(2, 9)


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that may be kept and shown."""

    jpeg: bytes
    width: int
    height: int


def cleaned(content: bytes) -> Photo:
    """Return a photo that may be kept. Raises NotAPhoto and PhotoTooLarge.

    The picture is compressed anew only where it has to be turned, never just to take something out of it.
    """
    if len(content) > MOST_BYTES:
        raise PhotoTooLarge
    jpeg = bare(content)
    width, height = size(jpeg)
    if width * height > MOST_PIXELS:
        raise PhotoTooLarge
    photo = Photo(jpeg, width, height)
    grey(photo)  # a torn picture shows only when it is decoded
    return _upright(content, photo)


def grey(photo: Photo) -> Image:
    """Return the picture without its colours, which saves a third of the work. Raises NotAPhoto."""
    with _opened(photo.jpeg) as image:
        image.draft("L", image.size)
        return image.convert("L")


def _upright(content: bytes, photo: Photo) -> Photo:
    """Return the photo as its EXIF data, which only `content` has, says that it is to be seen."""
    from PIL import ImageOps

    with _opened(content) as image:
        if image.getexif().get(ORIENTATION) not in TURNED:
            return photo
        turned = ImageOps.exif_transpose(image).convert("RGB")
    for quality in QUALITIES:
        file = io.BytesIO()
        turned.save(file, "JPEG", quality=quality)
        jpeg = bare(file.getvalue())  # Pillow keeps comments
        if len(jpeg) <= MOST_BYTES:
            return Photo(jpeg, *turned.size)
    raise PhotoTooLarge


@contextmanager
def _opened(jpeg: bytes) -> Iterator[Image]:
    """Open a JPEG and nothing else; what a decoder trips over is no photo."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
            yield image
    except Refusal:
        raise
    except (OSError, SyntaxError, ValueError, struct.error) as error:
        raise NotAPhoto from error
