"""A bank app's screen as a phone takes a picture of it: bars, a card with a code in the middle, a name, buttons."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from kit.codes.drawing import paint
from kit.prints.typesetting import FONTS

if TYPE_CHECKING:
    from kit.codes.code import Code

SIZE = (1080, 2280)
BLUE, INK, PALE, WHITE = (23, 74, 150), (30, 30, 40), (226, 236, 250), (255, 255, 255)


def bank_screen(code: Code | None, *lines: str, title: str = "QR của tôi") -> bytes:
    """Return the screenshot as PNG: `code` on a white card, `lines` below it. No bank's own design, and no logo."""
    screen = Image.new("RGB", SIZE, BLUE)
    pen = ImageDraw.Draw(screen)
    pen.text((40, 24), "8:15", WHITE, _face(36))
    pen.rectangle((960, 30, 1030, 56), outline=WHITE, width=3)
    pen.text((SIZE[0] / 2, 150), title, WHITE, _face(54), anchor="mm")
    pen.rounded_rectangle((80, 330, 1000, 1650), 40, WHITE)
    if code is not None:
        drawn = paint(code.svg, 16).convert("RGB")
        screen.paste(drawn, ((SIZE[0] - drawn.width) // 2, 460))
    for number, line in enumerate(lines):
        pen.text((SIZE[0] / 2, 1330 + number * 80), line, INK, _face(44), anchor="mm")
    for left, words in ((80, "Lưu ảnh"), (560, "Chia sẻ")):
        pen.rounded_rectangle((left, 1750, left + 440, 1880), 60, PALE)
        pen.text((left + 220, 1815), words, BLUE, _face(42), anchor="mm")
    file = io.BytesIO()
    screen.save(file, "PNG")
    return file.getvalue()


def _face(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / "BeVietnamPro_600SemiBold.ttf", size)
