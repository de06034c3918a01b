"""Communes: the communes and wards of the province since 1 July 2025, found by today's name or by a former one.

People type without marks, in any case, with or without "xã", and many still say the name of before the merger. A former
commune that was split belongs to several of today's; all are found, and she chooses. Source: datasets/communes.csv and
datasets/communes_old_to_new.csv.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal  # noqa: TC003  # read at run time by kit.content.table
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from kit.content import table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILE = "communes.csv"
OLD_FILE = "communes_old_to_new.csv"
KINDS = ("thi tran ", "phuong ", "xa ")


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune or ward of today; `name` with its kind ("Xã Hồng Thái")."""

    code: str
    name: str
    kind: Literal["commune", "ward"]
    latitude: Decimal
    longitude: Decimal
    area_km2: Decimal


@dataclass(frozen=True, slots=True)
class FormerCommune:
    """A former commune, or the part of it that went to `new_code` ("whole", "split", "split-default")."""

    old_code: str
    old_name: str
    old_district: str
    old_province: str
    new_code: str
    relation: Literal["whole", "split", "split-default"]


@dataclass(frozen=True, slots=True)
class Match:
    """A commune that was found; `former` are the former communes whose name led to it, none if its own name did."""

    commune: Commune
    former: tuple[FormerCommune, ...] = ()


def communes(at: Path | None = None) -> dict[str, Commune]:
    """Return all communes and wards by code. Raises TableBroken."""
    return {row.code: row for row in table.read(FILE, Commune, at)}


def former_communes(at: Path | None = None) -> tuple[FormerCommune, ...]:
    """Return every former commune, a row for each part of a split one. Raises TableBroken."""
    return table.read(OLD_FILE, FormerCommune, at)


def search(text: str, at: Path | None = None) -> list[Match]:
    """Return the communes that `text` can mean, best first; none for empty or unknown text.

    A whole name ranks before a beginning, a beginning before a part; at the same rank a name typed with its right
    marks comes first, then today's name before a former one.

    >>> [match.commune.name for match in search("da vi")]
    ['Xã Hồng Thái']
    """
    wanted = plain(text)
    if not wanted:
        return []
    typed = _bare(unicodedata.normalize("NFC", text).casefold())
    found: dict[str, tuple[tuple[int, int, int, str], Match]] = {}
    for match, name, key, old in _names(at or table.folder()):
        rank = _rank(wanted, key)
        if rank is None:
            continue
        order = (rank, 0 if typed in name else 1, old, key)
        before = found.get(match.commune.code)
        if before is None or order < before[0]:
            found[match.commune.code] = (order, match)
        elif old and before[1].former and order[:2] == before[0][:2]:
            both = Match(match.commune, (*before[1].former, *match.former))
            found[match.commune.code] = (before[0], both)
    return [match for _, match in sorted(found.values(), key=lambda pair: pair[0])]


def of_former(name: str, district: str = "", at: Path | None = None) -> list[Commune]:
    """Return today's communes that the former commune `name` belongs to: several where it was split.

    `district` (with or without "huyện") tells apart former communes of one name; without it, all of them count.
    """
    wanted, where = plain(name), plain(district)
    today = communes(at)
    codes = dict.fromkeys(
        row.new_code
        for row in former_communes(at)
        if plain(row.old_name) == wanted and where in plain(row.old_district)
    )
    return [today[code] for code in codes]


def plain(text: str) -> str:
    """Return a name for comparing: without marks, case, kind ("xã") and doubled spaces.

    >>> plain("  XÃ  Đà   Vị ")
    'da vi'
    """
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).casefold().replace("đ", "d"))
    bare = " ".join("".join(letter for letter in folded if not unicodedata.combining(letter)).split())
    for kind in KINDS:
        if bare.startswith(kind):
            return bare.removeprefix(kind)
    return bare


def _bare(name: str) -> str:
    """Return a name with its marks, without its kind."""
    words = name.split()
    for kind in KINDS:
        length = len(kind.split())
        if plain_words(words[:length]) == kind.split() and len(words) > length:
            return " ".join(words[length:])
    return " ".join(words)


def plain_words(words: Iterable[str]) -> list[str]:
    """Return words without marks and case, kinds kept."""
    return [plain(f"xa {word}") for word in words]


def _rank(wanted: str, key: str) -> int | None:
    if wanted == key:
        return 0
    if key.startswith(wanted):
        return 1
    return 2 if f" {wanted}" in key else None


@lru_cache(maxsize=4)
def _names(at: Path) -> tuple[tuple[Match, str, str, int], ...]:
    """Return (match, name with marks, name for comparing, 1 for a former name) of every name there is."""
    today = communes(at)
    own = ((Match(row), row.name, 0) for row in today.values())
    former = ((Match(today[row.new_code], (row,)), row.old_name, 1) for row in former_communes(at))
    return tuple((match, _bare(name.casefold()), plain(name), old) for match, name, old in (*own, *former))
