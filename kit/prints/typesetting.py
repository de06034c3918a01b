"""Typesetting: a template and its data as PDF or PNG."""

from __future__ import annotations

import io
import json
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Form = Literal["pdf", "png"]
FOLDER = Path(__file__).parent
TEMPLATES = FOLDER / "templates"
FONTS = FOLDER / "fonts"
_SMALL_PICTURES = re.compile(
    "[\u200d\ufe0e\ufe0f\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\U000e0020-\U000e007f]+ ?"
)
"""What people put into their words on a phone; the face has none of it, and would print a box for each."""


def typeset(
    template: str, data: Mapping[str, object], *, form: Form = "pdf", dots: int = 144, tags: bool = True
) -> bytes:
    """Return `templates/<template>.typ` as PDF, or its one page as PNG with so many `dots` an inch.

    The data goes in as JSON, never as program text. `tags` say to a screen reader what is a heading and what a table;
    in a long table they are nine tenths of the file.
    """
    import typst

    sheet: bytes = typst.compile(TEMPLATES / f"{template}.typ", **_with(data), format=form, ppi=dots, pdf_tags=tags)
    return sheet


def found_by(template: str, data: Mapping[str, object], mark: str) -> list[Any]:
    """Return the list that `templates/<template>.typ` has at its one `mark`, such as how words found room."""
    import typst

    said = typst.query(TEMPLATES / f"{template}.typ", f"<{mark}>", field="value", one=True, **_with(data))
    found: list[Any] = json.loads(said)
    return found


def standalone(svg: bytes) -> str:
    """Return a drawing as it must stand outside a page: HTML lets the name of its language away, a file needs it."""
    drawing = svg.decode("utf-8")
    head = drawing[: drawing.index(">")]
    return drawing if "xmlns=" in head else drawing.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)


def chart_of(chart: str) -> str:
    """Return a chart whose words, which have the face of their page, have the one of a sheet."""
    return standalone(chart.encode()).replace("<svg", '<svg font-family="Be Vietnam Pro"', 1)


def few_colours(png: bytes) -> bytes:
    """Return a drawing of flat colours as a PNG of a third of the size: the room's Wi-Fi is shared."""
    from PIL import Image

    file = io.BytesIO()
    with Image.open(io.BytesIO(png)) as image:
        image.convert("RGB").quantize(48, method=Image.Quantize.FASTOCTREE).save(file, "PNG")
    return file.getvalue()


def _with(data: Mapping[str, object]) -> dict[str, Any]:
    text = unicodedata.normalize("NFC", json.dumps(data, ensure_ascii=False))
    return {
        "root": TEMPLATES,
        "font_paths": [FONTS],
        "ignore_system_fonts": True,
        "sys_inputs": {"data": _SMALL_PICTURES.sub("", text)},
    }
