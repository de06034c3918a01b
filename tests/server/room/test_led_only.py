"""Every page of the facilitator's is shut to everybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import find, settings
from hypothesis.strategies import from_regex

from kit.server.room import cookies
from kit.server.room.console.led import Led
from kit.server.room.routes import PAGES

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served

HERS = ("console", "projector", "slides")
DOOR = "console"
"""The one page that everybody may open: it asks for the PIN."""


def sample(pattern: str) -> str:
    """Return the shortest address that a route takes."""
    return find(from_regex(pattern, fullmatch=True), lambda _: True, settings=settings(database=None))


LED = [sample(path) for path, handler in PAGES if issubclass(handler, Led) and path != DOOR]


def test_every_page_of_the_console_the_wall_and_the_slides_is_led() -> None:
    open_to_all = [path for path, handler in PAGES if path.startswith(HERS) and not issubclass(handler, Led)]
    assert open_to_all == []
    assert [path for path, handler in PAGES if issubclass(handler, Led) and not handler.guarded] == [DOOR]
    assert {"projector", "console/now.json", "console/wall"} <= set(LED)


@pytest.mark.parametrize("who", ["nobody", "a participant", "another workshop's facilitator"])
def test_nobody_else_gets_in(served: Served, who: str) -> None:
    phone: Phone = served.phone()
    if who == "a participant":
        phone.sign_in(served.add("Lan"))
    elif who != "nobody":
        other = {"workshop": str(uuid4()), "generation": served.room.validity.of_pin()}
        phone.cookies[cookies.LEAD] = served.room.signer.sign(cookies.LEAD, other)
    served.add("Mai")
    for path in LED:
        for answer in (phone.get(path), phone.post(path)):
            assert answer.status == 403, path
            assert "Mai" not in answer.text, path
    assert "Mã PIN" in phone.get(DOOR).text
