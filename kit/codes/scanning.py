"""Scanning: what the codes say in a picture she gives: a screenshot of her bank's app, a photo of a stand.

The picture is read as it is, and where nothing is found again with its light spread, smaller, sharpened and smoothed:
each was worth it on pictures that were dark, shaken, out of focus or noisy (tests/codes/test_scanning.py makes them).
Turning needs no help. What is found is never mended: a payment code either proves itself or is not one.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kit.codes.picture import opened
from kit.codes.reading import read
from kit.codes.refusals import NoCodeFound, SeveralPaymentCodes
from kit.domain.scanned_code import ScannedCode, scanned
from kit.domain.vietqr import NotAPaymentCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

LONGEST_SIDE = 1600
SHORT_SIDE = 800


def scan(content: bytes) -> list[ScannedCode]:
    """Return the codes in a picture, payment codes in front. Raises NoCodeFound, NotAPicture, PictureTooLarge."""
    found = next(filter(None, _looks(content)), None)
    if not found:
        raise NoCodeFound
    return sorted(
        map(scanned, dict.fromkeys(found)), key=lambda code: (code.kind != "vietqr", not code.may_be_reprinted)
    )


def payment_code(content: bytes) -> ScannedCode:
    """Return the one payment code in a picture: two would leave open whose money it is, so every look is taken.

    Raises SeveralPaymentCodes, NotAPaymentCode, the PayloadError of a damaged one, and what `scan` raises.
    """
    found = [scanned(text) for text in dict.fromkeys(chain.from_iterable(_looks(content)))]
    if not found:
        raise NoCodeFound
    paying = [code for code in found if code.may_be_reprinted]
    if len(paying) > 1:
        raise SeveralPaymentCodes(count=len(paying))
    if not paying:
        raise next((code.refusal for code in found if code.refusal), NotAPaymentCode())
    return paying[0]


def _looks(content: bytes) -> Iterator[list[str]]:
    """Yield what is read at each look at the picture."""
    return map(read, _tries(opened(content)))


def _tries(image: Image) -> Iterator[Image]:
    from PIL import ImageFilter, ImageOps

    yield image
    fitted = _within(image, LONGEST_SIDE)
    spread = ImageOps.autocontrast(fitted, cutoff=2)
    yield spread
    small = _within(image, SHORT_SIDE)
    yield small
    yield fitted.filter(ImageFilter.UnsharpMask(radius=6, percent=250, threshold=0))
    yield small.filter(ImageFilter.MedianFilter(3))
    yield ImageOps.equalize(fitted)


def _within(image: Image, longest: int) -> Image:
    """Return `image` no larger than `longest` on a side."""
    from PIL import Image

    share = longest / max(image.size)
    if share >= 1:
        return image
    return image.resize((max(1, round(image.width * share)), max(1, round(image.height * share))), Image.Resampling.BOX)
