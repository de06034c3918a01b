"""Public: the address at which a room stands on the internet, behind a proxy that speaks TLS.

Without one, phones come in over the Wi-Fi of the hall and what they open is the laptop's own address. With one, papers,
codes and pages name it, nothing speaks of a Wi-Fi, and consent is asked in other words.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from kit.domain.refusal import Refusal

BACKUP_DAYS = 14
"""How long the copies of a server are kept after what they hold was deleted, where nobody says otherwise."""
BASE_PATH = re.compile(r"/([\w.~-]+/)*", re.ASCII)
"""What may stand before every page."""
HOST = re.compile(r"[\w.-]{1,253}|\[[0-9a-f:]+\]", re.IGNORECASE)


class PublicUrlWrong(Refusal):
    """Not the address of a site: https, a name, at most a port and a path."""

    kind = "public-url-wrong"


class PublicUrlNotSafe(Refusal):
    """Without TLS the PIN and the cookies would go through the internet to be read."""

    kind = "public-url-not-safe"


@dataclass(frozen=True, slots=True)
class Public:
    """Where a room stands for everyone: `url` ends with its base path. `backup_days` is what consent says of copies."""

    url: str
    backup_days: int = BACKUP_DAYS

    @classmethod
    def of(cls, text: str, backup_days: int | None = None) -> Public:
        """Return what `text` names; `backup_days`: None where nobody said. Raises PublicUrlWrong, PublicUrlNotSafe."""
        try:
            parts = urlsplit(text.strip())
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise PublicUrlWrong(url=text) from None
        shown = f"[{host}]" if ":" in host else host
        whole = f"{shown}:{port}" if port else shown
        path = f"{parts.path.removesuffix('/')}/"
        right = parts.scheme in ("http", "https") and HOST.fullmatch(shown) and BASE_PATH.fullmatch(path)
        if not right or parts.netloc.lower() != whole or parts.query or parts.fragment:
            raise PublicUrlWrong(url=text)
        if parts.scheme == "http" and not _at_home(host):
            raise PublicUrlNotSafe(url=text, safe=f"https://{whole}{parts.path}")
        return cls(f"{parts.scheme}://{whole}{path}", BACKUP_DAYS if backup_days is None else backup_days)

    @property
    def scheme(self) -> str:
        return urlsplit(self.url).scheme

    @property
    def site(self) -> str:
        """The name of the server, as a sentence has it."""
        return urlsplit(self.url).netloc

    @property
    def base_url(self) -> str:
        """The path before every page."""
        return urlsplit(self.url).path


def _at_home(host: str) -> bool:
    """Tell whether `host` is this machine or in a private network, where something may be tried out without TLS."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host == "localhost"
