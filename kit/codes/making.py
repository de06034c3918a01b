"""Making: what a code is to say, as a code that has been read back: a payment, a link, a text, a Wi-Fi.

Payments and links are plain ASCII and drawn by `qrcode`; a text may be Vietnamese, and `segno` says in the code that it
is UTF-8.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kit.codes.code import Code
from kit.codes.drawing import draw
from kit.codes.masking import with_best_mask
from kit.codes.reading import checked
from kit.codes.refusals import CodeEmpty, CodeTooLong, ControlCharacter, NotALink
from kit.codes.wifi import payload as wifi_payload
from kit.content.messages import messages
from kit.domain.scanned_code import scanned
from kit.domain.vietqr import NotAPaymentCode, build

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.codes.masking import Modules
    from kit.domain.vietqr import PaymentRequest

MOST_BYTES_LINK = 213
"""What version 10 holds at level M: 57 modules, 33 mm at half a millimetre a module."""
MOST_BYTES_TEXT = 412
"""Version 15: 77 modules, 43 mm. A cheap camera hardly reads more; product texts should stay below half of it."""


def payment(request: PaymentRequest) -> Code:
    """Return the code by which `request` is paid. Raises PayloadError."""
    return _plain(build(request))


def reprint(payload: str) -> Code:
    """Return the code of a payment text that was read from another picture, to the letter: the only way for wallets.

    Raises NotAPaymentCode for another text, PayloadError for a payment code that is not right inside.
    """
    found = scanned(payload)
    if found.refusal:
        raise found.refusal
    if not found.may_be_reprinted:
        raise NotAPaymentCode
    return _plain(payload)


def practice(language: str = "vi") -> Code:
    """Return the code of a practice room: it says that it is one, and pays nobody."""
    return text(messages(language).say("print-practice"))


def link(url: str) -> Code:
    """Return the code of a web address. Raises NotALink, CodeTooLong.

    The address must be plain ASCII, as browsers send it: `qrcode` cannot say in the code that a text is UTF-8.
    """
    url = url.strip()
    if not _opens(url):
        raise NotALink(link=url)
    if len(url) > MOST_BYTES_LINK:
        raise CodeTooLong(length=len(url), most=MOST_BYTES_LINK)
    return _plain(url)


def text(content: str) -> Code:
    """Return the code of a text of some lines. Raises CodeEmpty, CodeTooLong, ControlCharacter.

    A text with Vietnamese letters says in the code that it is UTF-8 (ECI 26): without, some readers show Japanese.
    """
    content = unicodedata.normalize("NFC", content).strip()
    if not content:
        raise CodeEmpty
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in content.replace("\n", "")):
        raise ControlCharacter
    length = len(content.encode("utf-8"))
    if length > MOST_BYTES_TEXT:
        raise CodeTooLong(length=length, most=MOST_BYTES_TEXT)
    import segno

    # The mode is named, or segno takes the bytes of "ễa" for two kanji and a phone shows those.
    how = {} if content.isascii() else {"encoding": "utf-8", "eci": True, "mode": "byte"}

    def masked(mask: int) -> tuple[str, Modules]:
        # Not segno.make: it would turn a short text into a Micro QR code, which phones do not read.
        drawn = segno.make_qr(content, error="m", mask=mask, **how)
        return drawn.error, [[bool(module) for module in row] for row in drawn.matrix]

    return _read_back(content, masked)


def opening(content: str) -> Code:
    """Return the code of what a product code says: a web address, or a text. Raises as `link` and `text`."""
    return link(content) if content.startswith("https://") else text(content)


def wifi(name: str, password: str = "", *, hidden: bool = False) -> Code:
    """Return the code that joins a Wi-Fi. An empty password is an open Wi-Fi. Raises the refusals of kit.codes.wifi."""
    return text(wifi_payload(name, password, hidden=hidden))


def _plain(content: str) -> Code:
    """Return the code of a plain text, drawn by `qrcode`."""
    import qrcode

    def masked(mask: int) -> tuple[str, Modules]:
        drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=mask)
        drawn.add_data(content)
        drawn.make()
        return "M", drawn.get_matrix()

    return _read_back(content, masked)


def _read_back(content: str, masked: Callable[[int], tuple[str, Modules]]) -> Code:
    modules = with_best_mask(masked)
    return checked(Code(content, draw(modules), len(modules)))


def _opens(url: str) -> bool:
    """Say whether a phone would open `url`."""
    if not re.fullmatch(r"https?://[!-~]+", url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for a port that is none
    except ValueError:
        return False
    return bool(parts.hostname)
