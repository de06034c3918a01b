"""Host: what the room asks of wherever its visits live, be it this process or others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tornado.web import RequestHandler

    from kit.server.phone import Shell
    from kit.store.keeper import Keeper

    Identify = Callable[[RequestHandler], str | None]
    Route = tuple[str, type, dict[str, Any]]

PHONE = "phone"
"""In a visit's info: the mark of the sign-in it was opened with."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The visit that a page asks for: of which notebook, whose, in which language, and what stood in its address."""

    path: Path
    owner: str
    language: str
    info: Mapping[str, str] = field(default_factory=dict)

    @property
    def phone(self) -> str:
        """The mark of the sign-in that asks."""
        return self.info.get(PHONE, "")


@dataclass(frozen=True, slots=True)
class Whose:
    """Visits that are to end: those of `owner`, and those opened with the sign-in `phone`; either may be empty."""

    owner: str = ""
    phone: str = ""

    def has(self, owner: str, phone: str) -> bool:
        """Tell whether a visit of `owner`, opened with `phone`, is among them."""
        return bool((owner and owner == self.owner) or (phone and phone == self.phone))


class Host(Protocol):
    """Where visits live. Everything is called on the server's loop, except where any thread may."""

    @property
    def open_visits(self) -> int:
        """How many visits are open."""

    @property
    def capacity(self) -> int:
        """How many there may be."""

    async def start(self) -> None:
        """Be ready for visits."""

    async def close(self) -> None:
        """Close every visit, and whatever they live in."""

    async def fit(self, path: Path) -> Shell:
        """Return the page of a notebook as it is now, tried out. Raises OSError, NotForVisits, NotOpened."""

    async def open(self, asked: Asked, keeper: Keeper, closed: Callable[[], None]) -> str:
        """Open a visit that keeps its words with `keeper`; return, as JSON, what it puts into the page.

        `closed` is called once when the visit is over, in any thread; never for one that did not come about. Raises
        OSError, NotForVisits, Full, NotOpened.
        """

    def end(self, whose: Whose) -> None:
        """Close visits, those that are still opening too. Any thread."""

    def routes(self, identify: Identify, base_url: str) -> list[Route]:
        """Return the addresses at which pages reach their visits, for Tornado's list of handlers."""
