r"""Wi-Fi: the text of a code that joins one.

The form is the one that Android and iPhone cameras read: `WIFI:T:WPA;S:<name>;P:<password>;;`, with a backslash before
each `\ ; , : "` of a name or password. Names and passwords of figures only are NOT put in quotation marks, as one page
about the form advises: iPhones take the marks for a part of the password, and Android has not asked for them since 10.
Sources: https://github.com/zxing/zxing/wiki/Barcode-Contents, https://github.com/Shane32/QRCoder/issues/440.

>>> payload("LOP-HOC", "12345678")
'WIFI:T:WPA;S:LOP-HOC;P:12345678;;'
>>> print(payload("Hội; thôn Bó", ""))
WIFI:T:nopass;S:Hội\; thôn Bó;;
"""

from __future__ import annotations

import re
import unicodedata

from kit.codes.refusals import ControlCharacter, WifiNameMissing, WifiNameTooLong, WifiPasswordWrong

MOST_BYTES_NAME = 32


def payload(name: str, password: str = "", *, hidden: bool = False) -> str:
    """Return the text that joins the Wi-Fi `name`, open when `password` is empty.

    Raises WifiNameMissing, WifiNameTooLong, WifiPasswordWrong, ControlCharacter.
    """
    name = unicodedata.normalize("NFC", name)
    if not name.strip():
        raise WifiNameMissing
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in name):
        raise ControlCharacter
    length = len(name.encode("utf-8"))
    if length > MOST_BYTES_NAME:
        raise WifiNameTooLong(length=length, most=MOST_BYTES_NAME)
    if password and not re.fullmatch(r"[ -~]{8,63}|[0-9A-Fa-f]{64}", password):
        raise WifiPasswordWrong
    key = f"T:WPA;S:{_escaped(name)};P:{_escaped(password)};" if password else f"T:nopass;S:{_escaped(name)};"
    return f"WIFI:{key}{'H:true;' if hidden else ''};"


def _escaped(part: str) -> str:
    return re.sub(r'([\\;,:"])', r"\\\1", part)
