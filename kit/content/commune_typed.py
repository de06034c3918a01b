"""Commune typed: what somebody typed as a commune, as a commune of today, or why it is none.

>>> of_today("xa hong thai").name
'Xã Hồng Thái'
>>> try:
...     of_today("Đà Vị")
... except CommuneFormer as former:
...     former.now
('Xã Hồng Thái',)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import communes
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.content.communes import Commune

SUGGESTED = 6


class CommuneNotOfToday(Refusal):
    """Not a commune of today; `now` are the names of today that may be meant. Details: `typed`."""

    def __init__(self, *, typed: str, now: tuple[str, ...]) -> None:
        super().__init__(typed=typed, now=now)
        self.now = now


class CommuneFormer(CommuneNotOfToday):
    """A commune of before 1 July 2025: `now` has more than one name where it was split."""

    kind = "commune-former"


class CommuneUnknown(CommuneNotOfToday):
    """No commune of the province, of today or of before."""

    kind = "commune-unknown"


def names() -> list[str]:
    """Return the communes and wards of today, by name, to choose from."""
    return sorted((row.name for row in communes.communes().values()), key=communes.plain)


def of_today(text: str) -> Commune:
    """Return the commune of today that `text` names, with or without marks and kind; a district may follow a comma.

    Raises CommuneFormer, CommuneUnknown.
    """
    name, _, district = (part.strip() for part in text.partition(","))
    wanted = communes.plain(name)
    for row in communes.communes().values():
        if communes.plain(row.name) == wanted:
            return row
    former = communes.of_former(name, district)
    if former:
        raise CommuneFormer(typed=name, now=tuple(row.name for row in former))
    found = communes.search(name)[:SUGGESTED]
    raise CommuneUnknown(typed=name, now=tuple(match.commune.name for match in found))
