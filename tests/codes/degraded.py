"""Pictures as phones make them: a code on paper between other things, tilted, in bad light, shaken, out of focus."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from kit.codes.drawing import paint

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from kit.codes.code import Code

    Picture = Image.Image


def scene(code: Code, choose: random.Random, *, size: tuple[int, int] = (900, 1600), share: float = 0.6) -> Picture:
    """Return a wall or table with things on it, and in its middle a card with the code, `share` of the width."""
    width, height = size
    picture = Image.new("L", size, choose.randrange(120, 220))
    pen = ImageDraw.Draw(picture)
    for _ in range(40):
        x, y = choose.randrange(width), choose.randrange(height)
        pen.rectangle((x, y, x + choose.randrange(20, 200), y + choose.randrange(5, 80)), choose.randrange(255))
    side = int(width * share)
    card = Image.new("L", (side * 6 // 5, side * 3 // 2), 250)
    card.paste(paint(code.svg, 8).resize((side, side), Image.Resampling.LANCZOS), (side // 10, side // 4))
    picture.paste(card, ((width - card.width) // 2, (height - card.height) // 2))
    return picture


def tilted(degrees: float) -> Callable[[Picture], Picture]:
    return lambda picture: picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=128)


def slanted(share: float) -> Callable[[Picture], Picture]:
    """Look at it from below and from one side: the top is narrower, the right is lower."""

    def seen(picture: Picture) -> Picture:
        w, h = picture.size
        corners = ((share * w, 0), (w * (1 - share), share * h / 2), (w, h), (0, h * (1 - share / 3)))
        rows, sides = [], []
        for (x, y), (u, v) in zip(corners, ((0, 0), (w, 0), (w, h), (0, h)), strict=True):
            rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
            sides += [u, v]
        plane = tuple(np.linalg.solve(np.array(rows, float), np.array(sides, float)))
        return picture.transform(picture.size, Image.Transform.PERSPECTIVE, plane, Image.Resampling.BICUBIC)

    return seen


def dimmed(share: float) -> Callable[[Picture], Picture]:
    return lambda picture: picture.point(lambda value: int(value * share))


def faded(picture: Picture) -> Picture:
    return picture.point(lambda value: 100 + value * 40 // 255)


def blurred(radius: float) -> Callable[[Picture], Picture]:
    return lambda picture: picture.filter(ImageFilter.GaussianBlur(radius))


def shaken(pixels: int) -> Callable[[Picture], Picture]:
    def seen(picture: Picture) -> Picture:
        total = sum(np.asarray(ImageChops.offset(picture, step, 0), float) for step in range(pixels))
        return Image.fromarray((total / pixels).astype("uint8"))

    return seen


def noisy(strength: float) -> Callable[[Picture], Picture]:
    def seen(picture: Picture) -> Picture:
        grain = np.random.default_rng(1).normal(0, strength, (picture.height, picture.width))
        return Image.fromarray(np.clip(np.asarray(picture, float) + grain, 0, 255).astype("uint8"))

    return seen


def half_in_shade(picture: Picture) -> Picture:
    light = np.linspace(0.12, 1, picture.width)
    return Image.fromarray((np.asarray(picture, float) * light).astype("uint8"))


def glaring(picture: Picture) -> Picture:
    y, x = np.mgrid[0 : picture.height, 0 : picture.width]
    spot = 170 * np.exp(-(((x - picture.width * 0.45) / 150) ** 2 + ((y - picture.height / 2) / 150) ** 2))
    return Image.fromarray(np.clip(np.asarray(picture, float) + spot, 0, 255).astype("uint8"))


def shrunk(width: int) -> Callable[[Picture], Picture]:
    return lambda picture: picture.resize((width, picture.height * width // picture.width), Image.Resampling.BILINEAR)


def with_logo(picture: Picture) -> Picture:
    """Put a bank's sign in the middle of the code, as bank apps do."""
    reach = picture.width * 0.6 * 0.1
    middle = (picture.width / 2, picture.height / 2)
    ImageDraw.Draw(picture).rectangle((middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach), 200)
    return picture


ALL_AT_ONCE = (slanted(0.1), tilted(17), blurred(2), dimmed(0.3), noisy(10))


def inverted(picture: Picture) -> Picture:
    return ImageOps.invert(picture)


def jpeg(picture: Picture, quality: int = 40) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return file.getvalue()
