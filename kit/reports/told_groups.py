"""Told groups: groups of women as counts that may be told, by who is in them, not only by how many.

A base is a group that answers were asked of ("tried this step"); a part is what some of a base did ("had it right").
What holds a group is seen from its members, so that it does not matter which of two numbers somebody subtracts. Two
bases of the very same women are one count. Who came is no secret of anybody's: the hall saw it (SEEN).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.disclosure import Cell, Whole, published

SEEN = ("invited", "came")
"""Bases that everybody could count."""

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    Group = frozenset[UUID]


def told_groups(
    bases: Mapping[str, Group], parts: Mapping[str, Group], share_of: Mapping[str, str], wholes: Iterable[Whole] = ()
) -> dict[str, Cell]:
    """Return the count of each group as it may be told, those that come first before others.

    `share_of`: the base that a group is a share of. The whole of `wholes` is a base, their parts are `parts`.
    """
    named: dict[Group, str] = {}
    for name, women in bases.items():
        named.setdefault(women, name)
    one_name = {name: named[women] for name, women in bases.items()}
    groups = {**{name: women for women, name in named.items()}, **parts}
    within = {}
    for name, women in groups.items():
        own = one_name.get(share_of.get(name, ""), "")
        larger = [other for of, other in named.items() if of >= women and other != name]
        within[name] = [*(other for other in larger if other == own), *(other for other in larger if other != own)]
    cells = published(
        {name: len(women) for name, women in groups.items()},
        within,
        [Whole(one_name[whole.whole], whole.parts) for whole in wholes],
        seen=SEEN,
    )
    return {**{name: cells[one] for name, one in one_name.items()}, **{name: cells[name] for name in parts}}
