"""Advice: what would make a photo show her goods better, found by looking at its light and its edges. Never a verdict:
every photo is taken as it is.

The limits were tried on photographs of food, animals, plants, houses and machines, as they are and darkened, brightened
and blurred: `tests/photos` does the same with drawn ones. Whether something beside the goods shows how big they are
cannot be seen this way, so a hand or an egg beside them is advised to everyone, in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.photos.photo import Photo, grey

if TYPE_CHECKING:
    from PIL.Image import Image

SHORTEST_SIDE = 500
"""Pixels: a share picture is 1080 wide, and fewer than half of that show as squares."""

DARK = 110
"""Too dark is where nineteen twentieths of a picture are darker than this, of 255: dusk, a room without a lamp."""

BRIGHT, WHITE = 150, 240
"""Too bright is where hardly anything is darker than the first and half is as good as white: glare, not white cloth."""

SHARP_AT = 640
SHARP = 35
"""Looked at about 640 pixels long, the sharpest of 25 parts of a sharp photo has edges of 290 to 7500 (the variance of
its Laplacian; a single smooth fruit 100), a slightly soft one 70 to 470, an unfocused one 3 to 40. One part is enough:
what lies behind the goods may be soft."""

PARTS = 5


def advice(photo: Photo) -> tuple[str, ...]:
    """Return kinds of advice, the weightiest first; each has a sentence `photo-advice-<kind>`."""
    image = grey(photo)
    dark, middle, bright = _light(image, (0.05, 0.5, 0.95))
    too_dark, too_bright = bright < DARK, dark >= BRIGHT and middle >= WHITE
    found = {
        "too-dark": too_dark,
        "too-bright": too_bright,
        "blurred": not too_dark and not too_bright and _sharpness(image) < SHARP,  # without light there are no edges
        "too-small": min(image.size) < SHORTEST_SIDE,
    }
    return tuple(kind for kind, so in found.items() if so)


def _light(image: Image, shares: tuple[float, ...]) -> list[int]:
    """Return how bright it is where so large a share of the picture is darker."""
    counts = image.reduce(max(1, min(image.size) // 100)).histogram()
    levels, below = [], 0
    wanted = [share * sum(counts) for share in shares]
    for level, count in enumerate(counts):
        below += count
        while wanted and below >= wanted[0]:
            levels.append(level)
            wanted.pop(0)
    return levels


def _sharpness(image: Image) -> float:
    """Return the variance of the Laplacian in the part of the picture where it is greatest."""
    from PIL.ImageFilter import Kernel
    from PIL.ImageStat import Stat

    small = image.reduce(max(1, round(max(image.size) / SHARP_AT)))
    edges = small.filter(Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128))
    across, down = (range(1, side - 1, max(1, (side - 2) // PARTS)) for side in edges.size)
    parts = [(x, y, x + across.step, y + down.step) for x in across for y in down]
    inside = [box for box in parts if box[2] < edges.width and box[3] < edges.height]
    return max((Stat(edges.crop(box)).var[0] for box in inside), default=0.0)
