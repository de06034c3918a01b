"""Facts: what the poster and the cards are told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    import datetime


class NobodyToPrint(Refusal):
    """Cards were asked for and there is no participant."""

    kind = "print-nobody"


@dataclass(frozen=True, slots=True)
class RoomFacts:
    """What a phone needs to find the room, and what the workshop is called.

    `address` is what she types, such as `http://192.168.1.10:8866`. `wifi_name` None: the program does not know the
    Wi-Fi, and the poster leaves lines to write it on. `wifi_password` "" is an open Wi-Fi. `code` is
    the workshop's own, which stands on the first page of a phone too: whoever sees the same is in the right class.
    `online`: the room is on the internet, and there is no Wi-Fi to join and to stay in.
    """

    workshop: str
    place: str
    on: datetime.date
    address: str
    wifi_name: str | None = None
    wifi_password: str = ""
    code: str = ""
    online: bool = False


@dataclass(frozen=True, slots=True)
class SignInCard:
    """One participant's card. `pictures` are the ids of her three pictures, or None to leave boxes to draw them in;
    `table` is the one she sits at, None where there are none."""

    number: int
    given_name: str
    hamlet: str
    join_code: str
    pictures: tuple[str, str, str] | None = None
    table: int | None = None
