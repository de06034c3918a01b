"""Pictures: our own small drawings of produce and of what a step is about, by name, as SVG; a course has its own too.

A photo of a course (PNG, JPEG) stands inside a drawing, so that every page and paper shows it as it shows the others.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kit.content import course
from kit.content.pictures.raster import NotRaster, raster_size

if TYPE_CHECKING:
    from pathlib import Path

NAME = re.compile(r"[a-z0-9_-]+")
RASTER = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
PROLOG = re.compile(r"\s*<\?xml[^>]*\?>\s*")


def drawing(name: str) -> str:
    """Return the drawing `name`: the course's, else the kit's. Raises FileNotFoundError for a name there is none of."""
    if not NAME.fullmatch(name):
        raise FileNotFoundError(name)
    if at := course.folder():
        for ending in (".svg", *RASTER):
            path = at / course.PICTURES / f"{name}{ending}"
            if path.is_file():
                return _read(path, path.stat().st_mtime_ns)
    return _of_kit(name)


def is_drawn(name: str) -> bool:
    """Tell whether there is a drawing `name`."""
    try:
        drawing(name)
    except FileNotFoundError:
        return False
    return True


def names() -> list[str]:
    """Return the names of all drawings there are."""
    tops = filter(None, (course.folder() and course.folder() / course.PICTURES, course.KIT_PICTURES))  # type: ignore[operator]
    return sorted({path.stem for top in tops for path in top.glob("*") if path.suffix in (".svg", *RASTER)})


@cache
def _of_kit(name: str) -> str:
    return (course.KIT_PICTURES / f"{name}.svg").read_text(encoding="utf-8").strip()


@lru_cache(maxsize=256)
def _read(path: Path, _changed: int) -> str:
    if path.suffix == ".svg":
        return PROLOG.sub("", path.read_text(encoding="utf-8-sig"), count=1).strip()
    content = path.read_bytes()
    try:
        width, height = raster_size(content)
    except NotRaster:
        raise FileNotFoundError(path.stem) from None
    data = f"data:{RASTER[path.suffix]};base64,{b64encode(content).decode()}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="{data}"/></svg>'
    )
