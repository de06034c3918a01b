"""Scanned code: what the text of a code found in a picture is for, so that a page can say it and offer what fits.

Only a VietQR code whose every part is proven counts as one. A code that pays in another way (a wallet's own, VNPAY) is
told apart, since the only safe thing to do with it is to print the very same text again.

>>> scanned("https://zalo.me/0912345678").kind, scanned("2|99|0912345678|HOA||0|0|0|x|transfer_p2p").kind
('link', 'wallet')
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.domain import vietqr
from kit.domain.vietqr_objects import unseal
from kit.domain.vietqr_refusal import NotAPaymentCode, PayloadError

if TYPE_CHECKING:
    from kit.domain.vietqr import PaymentRequest

Kind = Literal["vietqr", "wallet", "damaged", "link", "phone", "place", "wifi", "contact", "text"]

_OLD_MOMO = re.compile(r"2\|99\|[^|]+\|.*", re.DOTALL)
_BEGINNINGS: tuple[tuple[str, Kind], ...] = (
    (r"https?://", "link"),
    (r"(?:tel|sms|smsto):", "phone"),
    (r"geo:", "place"),
    (r"wifi:", "wifi"),
    (r"begin:vcard|mecard:", "contact"),
)


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """The `text` of a code and its kind. `request`: what a "vietqr" asks for; `refusal`: why a "damaged" is not one.

    A "wallet" is a payment code of another network, or a wallet's. A "damaged" one begins as a payment code does.
    """

    text: str
    kind: Kind
    request: PaymentRequest | None = None
    refusal: PayloadError | None = None

    @property
    def may_be_reprinted(self) -> bool:
        """Whether the same text, printed again, is a payment code as good as the picture it came from."""
        return self.kind in {"vietqr", "wallet"}


def scanned(text: str) -> ScannedCode:
    """Return what `text`, which a code said, is for. Never raises."""
    try:
        return ScannedCode(text, "vietqr", request=vietqr.parse(text))
    except NotAPaymentCode:
        return ScannedCode(text, _by_beginning(text))
    except PayloadError as refusal:
        if _is_of_another_network(text):
            return ScannedCode(text, "wallet")
        return ScannedCode(text, "damaged", refusal=refusal)


def _is_of_another_network(text: str) -> bool:
    """Return whether `text` is a whole payment code in which VietQR's own account has no part."""
    try:
        objects = unseal(text)
    except PayloadError:
        return False
    return text.isascii() and not objects.get("38", "").startswith("0010A000000727")


def _by_beginning(text: str) -> Kind:
    if _OLD_MOMO.fullmatch(text) and text.isascii():
        return "wallet"
    for beginning, kind in _BEGINNINGS:
        if re.match(beginning, text, re.IGNORECASE):
            return kind
    return "text"
