"""Scenes: what a code said, and what a phone showed, to look at before deciding. Everybody in them is invented."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kit.domain.vietqr import PaymentRequest
from kit.ui.html import Html, element, join

if TYPE_CHECKING:
    from kit.codes.code import Code
    from kit.ui.qr.sight import Sight

NO_BANK, NO_ACCOUNT = "999999", "000000000000"
"""A bank and an account that there are none of: whoever scans the picture on the wall pays nobody."""
NO_PHONE = "0900000000"
SCENES = ("stuck", "screenshot", "receive", "otp")


def three_codes(sight: Sight) -> Html:
    """Return three codes with what the paper beside them says, and what a phone shows of each."""
    codes = _codes(sight.say("example-words"))
    drawn = []
    for which, code in zip(("first", "second", "third"), codes, strict=True):
        words = element(
            "div",
            {},
            element("p", {}, element("strong", {}, sight.say(f"example-{which}"))),
            element("p", {"class": "cp-help"}, sight.say("paper-says", words=sight.say(f"example-{which}-paper"))),
            element("p", {}, sight.say("phone-shows", words=sight.say(f"example-{which}-shown"))),
        )
        drawn.append(element("div", {"class": "cp-qr-row"}, drawing(code, sight.say(f"example-{which}")), words))
    return join([*drawn, element("p", {"class": "cp-help"}, sight.say("invented"))])


def scene(sight: Sight, name: str) -> Html:
    """Return a phone's screen with what it shows in a scene."""
    said = element("div", {"class": "cp-phone-said"}, sight.say(f"scene-{name}"))
    bubble = element("div", {"class": "cp-phone-bubble"}, said)
    bar = element("p", {"class": "cp-phone-bar"}, sight.say(f"scene-{name}-where"))
    phone = element("div", {"class": "cp-phone"}, bar, bubble)
    return join([phone, element("p", {"class": "cp-help"}, sight.say("invented"))])


def drawing(code: Code, alt: str) -> Html:
    """Return the picture of a code, said in words too."""
    inside = Html(code.svg.decode("ascii").replace("<svg", '<svg aria-hidden="true" focusable="false"', 1))
    return element("div", {"class": "cp-qr", "role": "img", "aria-label": alt}, inside)


@lru_cache(maxsize=4)
def _codes(words: str) -> tuple[Code, Code, Code]:
    """Return the three codes, the same for everybody."""
    from kit.codes import making
    from kit.domain import product_code

    return (
        making.link(product_code.zalo(NO_PHONE)),
        making.payment(PaymentRequest(NO_BANK, NO_ACCOUNT)),
        making.text(words),
    )
