"""Drawn photos: fruit on a mat, with what a lens, a sensor and a phone add to it."""

from __future__ import annotations

import io
import random
from functools import cache

from PIL import Image, ImageDraw, ImageFilter

GPS_IFD, MAKE, ORIENTATION = 0x8825, 0x010F, 0x0112
VILLAGE = {1: "N", 2: (22.0, 20.0, 41.0), 3: "E", 4: (105.0, 24.0, 3.0)}
PHONE = "Điện thoại của Mai"


@cache
def basket(width: int = 1280, height: int = 960, seed: int = 7) -> Image.Image:
    """Return a picture with soft shades, hard edges and grain, as a phone takes of goods on a table."""
    chance = random.Random(seed)  # noqa: S311 (a drawing)
    picture = Image.linear_gradient("L").resize((width, height)).point(lambda level: 90 + level // 3).convert("RGB")
    draw = ImageDraw.Draw(picture)
    unit = max(4, width // 40)
    for _ in range(150):  # the woven mat
        x, y = chance.randrange(width), chance.randrange(height)
        draw.line((x, y, x + 4 * unit, y + chance.randint(-unit, unit)), fill=(120, 96, 60), width=max(1, unit // 12))
    for _ in range(30):  # the fruit
        x, y, r = chance.randrange(width), chance.randrange(height), chance.randint(unit, 3 * unit)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(chance.randint(150, 235), chance.randint(90, 190), 40))
        draw.ellipse((x - r // 2, y - r // 2, x - r // 4, y - r // 4), fill=(250, 240, 210))
    grain = Image.effect_noise((width, height), 14).convert("RGB")
    return Image.blend(picture.filter(ImageFilter.GaussianBlur(0.6)), grain, 0.06)


def jpeg(picture: Image.Image, quality: int = 82, **more: object) -> bytes:
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=quality, **more)
    return file.getvalue()


def told(turn: int = 1) -> Image.Exif:
    """Return what a phone writes into a photo by itself: where it was taken, with which phone, and how it was held."""
    exif = Image.Exif()
    exif[MAKE], exif[ORIENTATION] = PHONE, turn
    exif.get_ifd(GPS_IFD).update(VILLAGE)
    return exif


def brighter(picture: Image.Image, times: float) -> Image.Image:
    return picture.point(lambda level: min(255, round(level * times)))


def soft(picture: Image.Image, by: float) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(by))
