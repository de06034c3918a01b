"""Code: one QR code, its text and its picture."""

from __future__ import annotations

from dataclasses import dataclass

QUIET = 4
"""Modules of white that a code needs on every side (ISO/IEC 18004)."""
DISTANCE_PER_WIDTH = 10
"""A rule of thumb, not a standard: a code is scanned from at most ten times its width."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code that has been read back: `content` is what a phone gets, `svg` the picture with its quiet zone.

    `modules` counts the small squares of a side without the quiet zone: 21, 25, 29 …
    """

    content: str
    svg: bytes
    modules: int

    @property
    def side(self) -> int:
        """Modules of a side with the quiet zone, which is the side of the picture."""
        return self.modules + 2 * QUIET


def smallest_mm(code: Code, module_mm: float = 0.5) -> float:
    """Return the smallest side, in mm and with the quiet zone, at which `code` may be printed.

    0.5 mm is four dots of a 200 dpi label printer; a laser printer at 600 dpi needs 0.17. Larger never hurts.
    Source: https://www.qrcode.com/en/howto/cell.html
    """
    return code.side * module_mm


def side_mm(code: Code, distance_mm: float) -> float:
    """Return the side, in mm and with the quiet zone, of a `code` that is scanned from `distance_mm` away.

    A stand on a stall is scanned from half a metre, a sticker in the hand from a hand's length.
    """
    without_quiet_zone = distance_mm / DISTANCE_PER_WIDTH
    return max(smallest_mm(code), without_quiet_zone * code.side / code.modules)
