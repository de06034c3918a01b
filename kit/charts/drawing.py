"""Drawing: a matplotlib Figure as a small SVG for a phone.

Figures are drawn without pyplot, which is one for the whole process. Text stays text (`svg.fonttype: none`): it is
crisp, the phone has the letters, and a chart weighs 2 kB instead of 40. There are no axes where bars with their figures
on them say more, and an axis is most of what a chart costs to draw. Lengths are in pixels of a page 328 wide, from the
top left.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

WIDE = 328
INK, SOFT, PALE, PAPER = "#2b2016", "#5f5143", "#f3ecdf", "#ffffff"
LEAF, INDIGO, GOLD, BRICK, CLAY, PLUM = "#1b6547", "#2c3d78", "#e2a52b", "#a8321f", "#b06a3b", "#7a4a78"
_DOTS = 72  # so that a point is a pixel
LETTERS = 16  # pixels high, as everything else on a phone
_LEFT_OUT = (
    re.compile(r"<metadata>.*?</metadata>", re.DOTALL),
    re.compile(r"<!--.*?-->", re.DOTALL),
    re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>", re.DOTALL),
    re.compile(r"<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL),
    re.compile(r' (?:id|version|xmlns:xlink)="[^"]*"'),
)
_FONT = re.compile(r"font-family: [^;\"]*;? ?")
_PLACES = re.compile(r' (?:d|x|y)="[^"]*"')
_UNTURNED = re.compile(r' transform="rotate\(-?0 [^"]*"')
_LONG = re.compile(r"-?\d+\.\d{2,}")
_BETWEEN = re.compile(r">\s+<")
_EMPTY = re.compile(r"<g>\s*</g>|<defs/>")


class Drawing:
    """A sheet to draw bars and words on; `svg()` gives it away."""

    def __init__(self, high: int) -> None:
        from matplotlib.figure import Figure

        self._high = high
        self._figure: Figure = Figure(figsize=(WIDE / _DOTS, high / _DOTS), dpi=_DOTS)
        self._figure.patch.set_visible(False)
        self._layer = 0  # what is drawn later lies above

    def _add(self, artist: Artist) -> None:
        self._layer += 1
        artist.set_zorder(self._layer)
        self._figure.add_artist(artist, clip=False)

    def bar(self, x: float, y: float, wide: float, high: float, colour: str, *, edge: str = "") -> None:
        """Draw a filled rectangle, with a line of the colour `edge` around it."""
        from matplotlib.patches import Rectangle

        place = (x / WIDE, 1 - (y + high) / self._high)
        outline = {"edgecolor": edge, "linewidth": 1.5} if edge else {"linewidth": 0}
        self._add(Rectangle(place, wide / WIDE, high / self._high, facecolor=colour, **outline))

    def peak(self, x: float, y: float, side: float, colour: str) -> None:
        """Draw a filled triangle that points up, its foot from `x` on at `y`."""
        from matplotlib.patches import Polygon

        corners = ((x, y), (x + side, y), (x + side / 2, y - side))
        self._add(Polygon([(across / WIDE, 1 - down / self._high) for across, down in corners], color=colour, lw=0))

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """Draw a filled circle."""
        from matplotlib.patches import Ellipse

        place = (x / WIDE, 1 - y / self._high)
        size = (2 * radius / WIDE, 2 * radius / self._high)
        self._add(Ellipse(place, *size, facecolor=colour, linewidth=0))

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: str, wide: float = 1.5) -> None:
        """Draw a line."""
        from matplotlib.lines import Line2D

        across, down = zip(start, end, strict=True)
        ends = ([x / WIDE for x in across], [1 - y / self._high for y in down])
        self._add(Line2D(*ends, color=colour, linewidth=wide))

    def words(
        self,
        x: float,
        y: float,
        said: str,
        colour: str = INK,
        *,
        align: str = "left",
        bold: bool = False,
    ) -> None:
        """Write `said` with its base line at `y`; `align` says which end of it is at `x`."""
        weight = "bold" if bold else "normal"
        self._layer += 1
        self._figure.text(
            x / WIDE,
            1 - y / self._high,
            said,
            color=colour,
            fontsize=LETTERS,
            ha=align,
            va="baseline",
            weight=weight,
            zorder=self._layer,
        )

    def svg(self) -> str:
        """Return the drawing, without what only an editor of drawings would read."""
        import matplotlib

        matplotlib.rcParams["svg.fonttype"] = "none"  # the kit draws in no other way
        matplotlib.rcParams["svg.hashsalt"] = "chophien"  # the same drawing, the same bytes
        file = io.StringIO()
        self._figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
        text = file.getvalue()
        for unread in _LEFT_OUT:
            text = unread.sub("", text)
        text = _UNTURNED.sub("", _FONT.sub("", text))  # the letters are the page's own
        text = _PLACES.sub(lambda place: _LONG.sub(_rounded, f" {' '.join(place[0].split())}"), text)
        text = _BETWEEN.sub("><", text).replace('pt"', '"')
        while _EMPTY.search(text):
            text = _EMPTY.sub("", text)
        return text.strip()


def _rounded(number: re.Match[str]) -> str:
    return f"{float(number[0]):.1f}".removesuffix(".0")
