"""Units: how markets of northern Viet Nam measure, and which measures can be turned into one another.

A unit's id is its Vietnamese word ("yến", "lạng", "kg"), since that is what a quantity shows. Units convert within one
`dimension` and one `base`. Countable things have a base of their own (a hen is no egg); a `base` of "" goes with any
base of its dimension: ten of anything is a chục.

STANDARD stands in code because it is arithmetic, not data that changes: metric prefixes, the decimal multiples of the
Vietnamese kilogram, the chục of ten (in the South it may be 12 or 14; this kit is for the North and says ten) and the
Northern sào of 360 m². A table with more names is built with `UnitTable(rows)`; datasets/units.csv names each in both
languages.

>>> STANDARD.find("kí lô").id
'kg'
>>> STANDARD.find("can").id
'kg'
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from kit.domain.typed_text import fold, pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Unit:
    """A measure. `factor`: how many of the base one of it is."""

    id: str
    dimension: str
    factor: Decimal = Decimal(1)
    base: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def countable(self) -> bool:
        """Return whether it counts things, so that "1.500" of it can only mean thousands."""
        return self.dimension == "count"

    @property
    def divided(self) -> bool:
        """Return whether people go on below it: "1 tấn 2", "2 cân 3 lạng"."""
        return self.dimension in {"mass", "volume"}

    def converts_to(self, other: Unit) -> bool:
        """Return whether an amount of it is an amount of `other` without asking what is measured."""
        return self.dimension == other.dimension and (self.base == other.base or "" in {self.base, other.base})


@dataclass(frozen=True, slots=True)
class UnitTable:
    """Units by every name they have. An alias that two units share without marks is found only with its marks."""

    units: tuple[Unit, ...]
    _by_name: dict[tuple[str, ...], Unit] = field(init=False, repr=False, compare=False)
    _longest: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        named: dict[tuple[str, ...], Unit] = {}
        folded: dict[tuple[str, ...], set[str]] = {}
        by_id = {unit.id: unit for unit in self.units}
        for unit in self.units:
            for name in (unit.id, *unit.aliases):
                words = _words(name)
                if named.setdefault(words, unit) is not unit:
                    raise ValueError(f"two units are called {name!r}: {named[words].id}, {unit.id}")
                folded.setdefault(tuple(map(fold, words)), set()).add(unit.id)
        for words, ids in folded.items():
            if len(ids) == 1:
                named.setdefault(words, by_id[ids.copy().pop()])
        object.__setattr__(self, "_by_name", named)
        object.__setattr__(self, "_longest", max(map(len, named), default=0))

    def find(self, name: str) -> Unit | None:
        """Return the unit that is called `name`, or None."""
        return self._by_name.get(_words(name))

    def match(self, words: Sequence[str], start: int) -> tuple[Unit, int] | None:
        """Return the unit whose name stands in `words` at `start`, the longest name first, and what comes next."""
        for stop in range(min(len(words), start + self._longest), start, -1):
            unit = self._by_name.get(tuple(word.casefold() for word in words[start:stop]))
            if unit:
                return unit, stop
        return None


def _words(name: str) -> tuple[str, ...]:
    return tuple(piece.text.casefold() for piece in pieces(name))


def _counted(*names: str) -> Iterable[Unit]:
    """Yield things that are counted, each its own base; further names of one follow it after a slash."""
    for name in names:
        first, *aliases = name.split("/")
        yield Unit(first, "count", base=first, aliases=tuple(aliases))


STANDARD = UnitTable(
    (
        Unit(
            "kg",
            "mass",
            Decimal(1),
            "kg",
            (
                "cân",
                "ký",
                "kí",
                "ky",
                "ki",
                "kilogam",
                "kilôgam",
                "ki lô",
                "kí lô",
                "ký lô",
                "ki lô gam",
                "kí lô gam",
                "kilo",
                "kgs",
            ),
        ),
        Unit("tấn", "mass", Decimal(1000), "kg"),
        Unit("tạ", "mass", Decimal(100), "kg"),
        Unit("yến", "mass", Decimal(10), "kg"),
        Unit("lạng", "mass", Decimal("0.1"), "kg"),
        Unit("g", "mass", Decimal("0.001"), "kg", ("gam", "gr", "gram")),
        Unit("lít", "volume", Decimal(1), "lít", ("l", "litre", "liter")),
        Unit("ml", "volume", Decimal("0.001"), "lít", ("mililít", "mi li lít")),
        Unit("chục", "count", Decimal(10)),
        *_counted(
            "con",
            "quả/trái/trứng/quả trứng",
            "củ",
            "bắp",
            "cây",
            "cái/chiếc",
            "bó",
            "mớ",
            "nải",
            "buồng",
            "túi",
            "gói",
            "hộp",
            "hũ/lọ",
            "chai",
            "bao",
            "bì",
            "thùng",
            "sọt",
            "gùi",
            "thúng",
            "rổ",
            "bánh",
            "bộ",
            "mâm",
            "suất/xuất",
            "phòng",
            "chuyến",
            "lượt",
            "đợt",
            "vụ",
            "vé",
            "đơn/đơn hàng",
            "người/khách",
        ),
        Unit("đêm", "night", base="đêm"),
        Unit("giờ", "hour", base="giờ", aliases=("tiếng",)),
        Unit("ngày", "day", base="ngày"),
        Unit("tháng", "month", base="tháng"),
        Unit("công", "labour", base="công", aliases=("ngày công",)),
        Unit("m²", "area", Decimal(1), "m²", ("m2", "mét vuông")),
        Unit("sào", "area", Decimal(360), "m²", ("sào bắc bộ",)),
        Unit("mẫu", "area", Decimal(3600), "m²", ("mẫu bắc bộ",)),
        Unit("ha", "area", Decimal(10_000), "m²", ("hecta", "héc ta")),
        Unit("m", "length", Decimal(1), "m", ("mét",)),
        Unit("cm", "length", Decimal("0.01"), "m", ("xăng ti mét",)),
    )
)
