"""Options: what a room is opened with, and what follows from it: where it listens and what phones open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kit.domain.refusal import Refusal
from kit.server import laptop
from kit.server.forwarded import Proxies
from kit.server.room.public import BASE_PATH

if TYPE_CHECKING:
    from pathlib import Path

    from kit.server.room.public import Public
    from kit.server.spawned.place import Place

EVERYWHERE = "0.0.0.0"  # noqa: S104 - phones come in over the Wi-Fi
ITSELF = "127.0.0.1"
NO_PROXIES = Proxies()


class BaseUrlWrong(Refusal):
    """Not a path that an address can have."""

    kind = "base-url-wrong"


class BaseUrlDiffers(Refusal):
    """The public address has another path than the pages would."""

    kind = "base-url-differs"


class NewPinOnServer(Refusal):
    """What a server prints stands in a journal for good."""

    kind = "new-pin-on-server"


@dataclass(frozen=True, slots=True)
class Options:
    """What a room is opened with."""

    data: Path
    host: str = EVERYWHERE
    port: int = 8866
    base_url: str = "/"
    practice: bool = False
    new_pin: bool = False
    language: str = "vi"
    workers: int | None = None
    """How many processes visits live in; 0: in the room's own; None: as many as this machine has use for."""
    public: Public | None = None
    """Where it stands on the internet, if it does."""
    proxies: Proxies = NO_PROXIES
    """Whose word it takes for who asks."""
    place: Place | None = None
    """Where a JupyterHub wants it, if one started it."""

    @classmethod
    def of(
        cls,
        *,
        host: str | None,
        base_url: str,
        new_pin: bool,
        public: Public | None,
        proxies: str | None,
        **rest: Any,
    ) -> Options:
        """Return options as they were given: "" and None where nothing was, which is something else on a server.

        Raises BaseUrlWrong, BaseUrlDiffers, NewPinOnServer, ProxiesWrong.
        """
        path = f"/{base_url.strip('/')}/" if base_url.strip("/") else "/"
        if not BASE_PATH.fullmatch(path):
            raise BaseUrlWrong(path=base_url)
        if public is not None:
            if base_url and path != public.base_url:
                raise BaseUrlDiffers(path=path, url=public.url)
            if new_pin:
                raise NewPinOnServer
            path = public.base_url
        return cls(
            host=host or (EVERYWHERE if public is None else ITSELF),
            base_url=path,
            new_pin=new_pin,
            public=public,
            proxies=Proxies.of(proxies if proxies is not None else "" if public is None else ITSELF),
            **rest,
        )

    @property
    def address(self) -> str:
        """What phones type: the public address, else that of the Wi-Fi, else of this machine alone."""
        if self.public is not None:
            return self.public.url
        return self.url(next(laptop.addresses(), ITSELF) if self.host == EVERYWHERE else self.host)

    @property
    def itself(self) -> str:
        """What whoever leads opens: on a laptop its own address, which no Wi-Fi changes."""
        return self.url(ITSELF) if self.public is None else self.public.url

    @property
    def reachable(self) -> bool:
        """Whether a phone could come in now."""
        return self.public is not None or self.host != EVERYWHERE or any(laptop.addresses())

    def url(self, host: str) -> str:
        """Return the address of the room on `host`."""
        return f"http://{host}{'' if self.port == 80 else f':{self.port}'}{self.base_url}"
