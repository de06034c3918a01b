"""Html: the one place where the fields' markup is put together, everything escaped unless it is markup already.

>>> element("p", {"class": "note", "hidden": True, "title": None}, "5 < 6")
'<p class="note" hidden>5 &lt; 6</p>'
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

VOID = frozenset({"br", "hr", "img", "input"})


class Html(str):
    """Text that is markup already and is not escaped again."""

    __slots__ = ()


def element(tag: str, attributes: Mapping[str, object], *children: str) -> Html:
    """Return one element; an attribute that is None or False is left out, True stands alone."""
    words = [tag]
    for name, value in attributes.items():
        if value is True:
            words.append(name)
        elif value is not None and value is not False:
            words.append(f'{name}="{escape(str(value))}"')
    start = f"<{' '.join(words)}>"
    return Html(start) if tag in VOID else Html(f"{start}{join(children)}</{tag}>")


def join(parts: Iterable[str]) -> Html:
    """Return the parts after each other, each escaped unless it is Html."""
    return Html("".join(part if isinstance(part, Html) else escape(part, quote=False) for part in parts))
