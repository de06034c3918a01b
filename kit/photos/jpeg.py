"""JPEG: a file taken apart into its segments, and put together again from those that make the picture.

What goes are all the others: EXIF with its place and time, XMP, IPTC, colour profiles, comments, a second picture, and
whatever hangs behind the end. The picture itself is not compressed a second time. Source: ITU-T T.81, annex B.

>>> bare(bytes.fromhex("ffd8 fffe0004c3aa ffda0002 5aff00a5 ffd9") + b"<script>").hex(" ", 2)
'ffd8 ffda 0002 5aff 00a5 ffd9'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.photos.refusals import NotAPhoto

if TYPE_CHECKING:
    from collections.abc import Iterator

START, END = b"\xff\xd8", b"\xff\xd9"
SCAN, JFIF, ADOBE = 0xDA, 0xE0, 0xEE
FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Markers of a frame: baseline, extended, progressive."""

PICTURE = FRAMES | {0xC4, 0xDB, 0xDD, SCAN}
"""Markers of what a picture is decoded from: its frame, tables, intervals and scans."""

PLAIN_JFIF = b"\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
"""Version 1.1, square pixels, no small copy inside."""

MOST_SCANS = 60
"""A progressive picture has about ten; thousands of empty ones would keep a decoder busy for minutes."""


def size(jpeg: bytes) -> tuple[int, int]:
    """Return how wide and high the picture says it is, without decoding it. Raises NotAPhoto where it says no one size.

    >>> size(bytes.fromhex("ffd8 ffc0000b08 0003 0005 01112200 ffd9"))
    (5, 3)
    """
    frames = [segment for marker, segment in _segments(jpeg) if marker in FRAMES]
    if len(frames) != 1 or len(frames[0]) < 9:
        raise NotAPhoto
    height, width = (int.from_bytes(frames[0][at : at + 2], "big") for at in (5, 7))
    return width, height


def bare(content: bytes) -> bytes:
    """Return the picture without all that is not needed to see it. Raises NotAPhoto for what is no whole JPEG."""
    kept = [START]
    scans = 0
    for marker, segment in _segments(content):
        scans += marker == SCAN
        if scans > MOST_SCANS:
            raise NotAPhoto
        if marker == JFIF and segment[4:9] == b"JFIF\0":
            kept.append(PLAIN_JFIF)
        elif marker in PICTURE or (marker == ADOBE and segment[4:9] == b"Adobe"):
            kept.append(segment)
    return b"".join((*kept, END))


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each segment with its marker, up to the end of the first picture; a scan with the data behind it."""
    if not content.startswith(START):
        raise NotAPhoto
    at = len(START)
    while not content.startswith(END, at):
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if content[at : at + 1] != b"\xff" or length < 2 or at + 2 + length > len(content):
            raise NotAPhoto
        marker, end = content[at + 1], at + 2 + length
        if marker == SCAN:
            end = _end_of_data(content, end)
        yield marker, content[at:end]
        at = end
        while content[at : at + 2] == b"\xff\xff":  # a marker may be filled up with these
            at += 1


def _end_of_data(content: bytes, at: int) -> int:
    """Return where the next marker stands that is neither a stuffed byte nor a restart. Raises NotAPhoto."""
    while (at := content.find(b"\xff", at)) >= 0 and at + 1 < len(content):
        if content[at + 1] != 0 and not 0xD0 <= content[at + 1] <= 0xD7:
            return at
        at += 2
    raise NotAPhoto
