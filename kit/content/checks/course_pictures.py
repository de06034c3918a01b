"""Course pictures: drawings of shapes and words alone, and photos small enough for a phone.

A drawing stands inside the page, where a script in it would run as ours. So what may stand in it is a list of shapes
and what they look like; anything else is refused by name, a comment too: HTML reads some of it otherwise than XML.
No shape is used again by name: a few lines of that can draw a million shapes.

Shapes and attributes: https://www.w3.org/TR/SVG2/ (shapes, painting, gradients, clipping).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from kit.content import course
from kit.content.course_files import limit
from kit.content.pictures import RASTER
from kit.content.pictures.raster import NotRaster, raster_size
from kit.content.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = re.compile(
    r"svg|g|path|circle|ellipse|rect|line|polyline|polygon|text|tspan|defs|linearGradient|"
    r"radialGradient|stop|clipPath"
)
LOOKS = re.compile(
    r"id|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fx|fy|d|points|transform|"
    r"fill|fill-rule|fill-opacity|stroke|stroke-width|stroke-linecap|stroke-linejoin|stroke-"
    r"miterlimit|stroke-dasharray|stroke-dashoffset|stroke-opacity|opacity|offset|stop-color|stop-"
    r"opacity|gradientUnits|gradientTransform|spreadMethod|clip-path|clip-rule|clipPathUnits|"
    r"preserveAspectRatio|font-family|font-size|font-weight|font-style|text-anchor|dominant-"
    r"baseline|letter-spacing|dx|dy|rotate|textLength|lengthAdjust|version|color|display|"
    r"visibility|vector-effect|paint-order|role|aria-hidden|aria-label|style|href|space"
)
STRANGE = re.compile(r"<!|<\?|</?[\w.-]+:")
OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|https?:|//|@|javascript|expression|\\|&", re.IGNORECASE)
PROLOG = re.compile(r"\A\s*<\?xml [\w .=\"'-]*\?>")
PAGE = "cp-"
"""How ids begin by which a page finds what it is told: a drawing that comes first would be taken for it."""
LARGEST_SIDE = 1600


def check(at: Path) -> list[Problem]:
    """Return the problems of a course's pictures."""
    found: list[Problem] = []
    for path in sorted((at / course.PICTURES).glob("*")):
        name = f"{course.PICTURES}/{path.name}"
        if path.is_symlink() or not 0 < path.stat().st_size <= limit(name):
            if limit(name) and not path.is_symlink() and path.stat().st_size == 0:
                found.append(Problem(name, "", "picture-not-one"))
            continue  # the check of files says so
        if path.suffix == ".svg":
            found += _drawing(name, path)
        elif path.suffix in RASTER:
            found += _photo(name, path.read_bytes())
    return found


def _photo(name: str, content: bytes) -> Iterator[Problem]:
    try:
        width, height = raster_size(content)
    except NotRaster:
        yield Problem(name, "", "picture-not-one")
        return
    if max(width, height) > LARGEST_SIDE:
        yield Problem(name, "", "picture-large", {"width": width, "height": height, "most": LARGEST_SIDE})


def _drawing(name: str, path: Path) -> Iterator[Problem]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        plain = PROLOG.sub("", text, count=1)
        if strange := STRANGE.search(plain):  # looked at before anything reads it: entities unfold without end
            yield Problem(name, "", "picture-svg-other", {"what": strange[0]})
            return
        root = ElementTree.fromstring(plain)  # noqa: S314 - no <!: it declares no entity
    except (UnicodeDecodeError, ValueError, ElementTree.ParseError, RecursionError):
        yield Problem(name, "", "picture-not-one")
        return
    if root.tag != f"{SVG}svg" or not root.get("viewBox"):
        yield Problem(name, "", "picture-svg-size")
    yield from (Problem(name, "", kind, {"what": what}) for kind, what in dict.fromkeys(_strange(root)))


def _strange(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """Yield what no drawing of a course may have: the kind of problem, and what it is."""
    for element in root.iter():
        tag = str(element.tag)
        if not tag.startswith(SVG) or not SHAPES.fullmatch(tag.removeprefix(SVG)):
            yield "picture-svg-other", f"<{tag.rpartition('}')[2]}>"
        for key, value in element.attrib.items():
            bare = key.rpartition("}")[2]
            if bare.startswith("on"):
                yield "picture-svg-script", bare
            elif not LOOKS.fullmatch(bare) or (bare != key and bare not in ("href", "space")):
                yield "picture-svg-other", bare
            elif bare == "id" and value.startswith(PAGE):
                yield "picture-svg-other", f'id="{value}"'
            elif (bare == "href" and not value.startswith("#")) or OUTSIDE.search(value):
                yield "picture-svg-outside", bare
