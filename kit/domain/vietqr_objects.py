"""VietQR objects: the grammar of a payment code, whatever it says.

A payload is a row of objects, each two digits of name, two digits of length (01 to 99, in characters) and the value; a
value may be such a row itself. `00` comes first and says the version, `63` comes last and is the checksum over all
before it, its own name and length included: CRC-16 with polynomial 0x1021 that starts at 0xFFFF, in four hexadecimal
digits. Source: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode, sections 3 and 4.

>>> seal(write("00", "01") + write("58", "VN"))
'0002015802VN63044280'
>>> unseal("0002015802VN63044280")
{'00': '01', '58': 'VN'}
"""

from __future__ import annotations

import re
from binascii import crc_hqx

from kit.domain.vietqr_refusal import NotAPaymentCode, PayloadDamaged, PayloadMalformed

LONGEST = 512
"""Characters of the longest payload that the specification knows."""
MOST = 99
"""Characters of the longest value."""
_BEGINNING = "000201"
_END = re.compile(r"6304([0-9A-Fa-f]{4})", re.ASCII)
_HEAD = re.compile(r"([0-9]{2})([0-9]{2})", re.ASCII)


def write(tag: str, value: str) -> str:
    """Return the object `tag` with `value`, which has 1 to 99 characters."""
    return f"{tag}{len(value):02d}{value}"


def read(row: str, within: str = "") -> dict[str, str]:
    """Return {name: value} of a row of objects; `within` names what it stands in. Raises PayloadMalformed."""
    found: dict[str, str] = {}
    at = 0
    while at < len(row):
        head = _HEAD.match(row, at)
        if not head:
            raise PayloadMalformed(at=within or row[at : at + 2])
        tag, length = head[1], int(head[2])
        value = row[head.end() : head.end() + length]
        if not length or len(value) < length or tag in found:
            raise PayloadMalformed(at=within + tag)
        found[tag] = value
        at = head.end() + length
    return found


def seal(row: str) -> str:
    """Return a payload: `row` and its checksum."""
    begun = row + "6304"
    return begun + checksum(begun)


def unseal(payload: str) -> dict[str, str]:
    """Return the objects of `payload`, its checksum proven and left out.

    Raises NotAPaymentCode, PayloadDamaged, PayloadMalformed.
    """
    if not payload.startswith(_BEGINNING):
        raise NotAPaymentCode
    end = _END.fullmatch(payload[-8:])
    # What cannot be seen or is half a letter was not drawn by whoever made the code.
    if not end or len(payload) > LONGEST or not payload.isprintable():
        raise PayloadDamaged
    if end[1].upper() != checksum(payload[:-4]):
        raise PayloadDamaged
    return read(payload[:-8])


def checksum(text: str) -> str:
    """Return the four digits for `text`: those of "123456789" are 29B1."""
    return f"{crc_hqx(text.encode('utf-8'), 0xFFFF):04X}"
