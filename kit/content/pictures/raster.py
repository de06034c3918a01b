"""Raster: how large a photo is, from the first bytes of a PNG or JPEG file.

Sources: https://www.w3.org/TR/png-3/#11IHDR and ITU-T T.81, B.2.2 (frame header).
"""

from __future__ import annotations

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class NotRaster(ValueError):
    """Neither a PNG nor a JPEG file."""


def raster_size(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels. Raises NotRaster."""
    if content.startswith(PNG) and content[12:16] == b"IHDR" and len(content) >= 24:
        size = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    elif content.startswith(JPEG):
        size = _jpeg(content)
    else:
        raise NotRaster
    if 0 in size:
        raise NotRaster
    return size


def _jpeg(content: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        kind = content[at + 1]
        if kind == 0xFF:  # padding
            at += 1
        elif kind in FRAMES:
            return int.from_bytes(content[at + 7 : at + 9], "big"), int.from_bytes(content[at + 5 : at + 7], "big")
        else:
            at += 2 + max(2, int.from_bytes(content[at + 2 : at + 4], "big"))
    raise NotRaster
