"""Advice is given where a photo would really sell worse, and nowhere else."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from kit.content.messages import LANGUAGES, messages
from kit.photos.advice import advice
from kit.photos.photo import cleaned
from tests.photos.drawn import basket, brighter, jpeg, soft

PLAIN = basket()


def on_white_cloth() -> Image.Image:
    """Return goods on a bed sheet in the sun: white all around, and nothing to say about it."""
    picture = Image.new("RGB", (1280, 960), (252, 251, 248))
    picture.paste(basket().crop((0, 0, 500, 400)), (390, 280))
    return picture


def before_a_soft_wall() -> Image.Image:
    """Return one sharp thing before a background out of focus, as a good phone takes it."""
    picture = soft(basket(), 12)
    picture.paste(basket().crop((0, 0, 420, 420)), (430, 270))
    return picture


def shaken() -> Image.Image:
    """Return the picture of a hand that moved."""
    picture = basket().copy()
    for step in range(1, 24):
        moved = Image.new("RGB", picture.size)
        moved.paste(basket(), (step, step // 2))
        picture = Image.blend(picture, moved, 1 / (step + 1))
    return picture


def one_red_apple() -> Image.Image:
    picture = Image.new("RGB", (1280, 960), (170, 150, 130))
    ImageDraw.Draw(picture).ellipse((340, 180, 940, 780), fill=(190, 40, 40))
    return picture


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (PLAIN, ()),
        (PLAIN.rotate(90, expand=True), ()),
        (brighter(PLAIN, 0.75), ()),
        (brighter(PLAIN, 1.4), ()),
        (on_white_cloth(), ()),
        (before_a_soft_wall(), ()),
        (one_red_apple(), ()),
        (soft(PLAIN, 1), ()),
        (brighter(PLAIN, 0.35), ("too-dark",)),
        (soft(brighter(PLAIN, 0.35), 6), ("too-dark",)),
        (brighter(PLAIN, 2.6), ("too-bright",)),
        (soft(PLAIN, 5), ("blurred",)),
        (shaken(), ("blurred",)),
        (Image.new("RGB", (1280, 960), (120, 120, 120)), ("blurred",)),
        (PLAIN.resize((640, 480)), ("too-small",)),
        (PLAIN.resize((320, 240)), ("too-small",)),
        (Image.new("RGB", (3, 1), (120, 120, 120)), ("blurred", "too-small")),
    ],
)
def test_advice_names_what_is_to_be_seen(picture: Image.Image, expected: tuple[str, ...]) -> None:
    assert advice(cleaned(jpeg(picture))) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["too-dark", "too-bright", "blurred", "too-small", "scale"])
def test_every_advice_has_its_words(kind: str, language: str) -> None:
    assert messages(language).say(f"photo-advice-{kind}").endswith((".", "."))
