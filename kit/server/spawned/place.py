"""Place: where a JupyterHub wants the room it starts, and what the room may ask it. All of it comes by the environment.

Source: `Spawner.get_env` in https://github.com/jupyterhub/jupyterhub/blob/main/jupyterhub/spawner.py
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

DOOR = "console/account"
"""Where whoever the room is of comes in by her account."""
EVERYWHERE = "0.0.0.0"  # noqa: S104 - a pod's own network: the hub's proxy comes in from outside
OFTEN = 300.0
"""Seconds between two words to the hub, where it does not say."""
UNUSED_HOURS = 4.0
"""Longer than any lunch break."""


class NotSpawned(Refusal):
    """No hub started this."""

    kind = "not-spawned"


class HubWithoutAddress(Refusal):
    """The hub was not told its own address, which stands on every card and poster."""

    kind = "hub-without-address"


@dataclass(frozen=True, slots=True)
class Place:
    """`public_url` is the whole address that phones open. `activity_url` is where the room says that it is in use, with
    `token`. `often` are the seconds between two such words; after `unused_hours` without use the room ends.
    """

    host: str
    port: int
    public_url: str
    activity_url: str
    token: str = field(repr=False)
    often: float = OFTEN
    unused_hours: float = UNUSED_HOURS


def place_of(environment: Mapping[str, str]) -> Place:
    """Return what the hub says. Raises NotSpawned, HubWithoutAddress."""
    if "JUPYTERHUB_SERVICE_URL" in environment and not environment.get("JUPYTERHUB_PUBLIC_URL"):
        raise HubWithoutAddress
    try:
        url = urlsplit(environment["JUPYTERHUB_SERVICE_URL"])
        return Place(
            host=url.hostname or EVERYWHERE,
            port=url.port or 80,
            public_url=environment["JUPYTERHUB_PUBLIC_URL"],
            activity_url=environment["JUPYTERHUB_ACTIVITY_URL"],
            token=environment["JUPYTERHUB_API_TOKEN"],
            often=float(environment.get("JUPYTERHUB_ACTIVITY_INTERVAL", OFTEN)),
            unused_hours=float(environment.get("CHOPHIEN_UNUSED_HOURS", UNUSED_HOURS)),
        )
    except (KeyError, ValueError) as error:
        raise NotSpawned(what=str(error).strip("'")) from None
