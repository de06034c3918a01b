"""Outside contact: whether words of hers lead a buyer away from a marketplace, to a phone or another app.

TikTok Shop forbids phone numbers, links, names on other networks and any call to leave it (seller-vn.tiktok.com,
"Alternate Ordering Information"); the terms of other marketplaces were not read, so the kit keeps such words out of
their texts as well rather than risk her shop.

>>> leads_outside("Chị em nhắn Zalo để đặt nhé."), leads_outside("Chị em bấm mua nhé.")
(True, False)
>>> without_contact("Lê Hồng Thái 0912.345.678")
'Lê Hồng Thái'
"""

from __future__ import annotations

import re
from itertools import pairwise

from kit.domain.typed_text import fold, pieces

PHONE = re.compile(r"(?<![\d.,])(?:\+?84|0)(?:[ .\-]?\d){8,10}(?!\d)")
LINK = re.compile(r"(?:https?://|www\.)\S+|\b[a-z0-9-]+\.(?:vn|com|me|net|org)\b\S*", re.IGNORECASE)
APPS = frozenset({"zalo", "facebook", "fb", "messenger", "fanpage", "viber", "telegram", "inbox", "ib", "sdt", "alo"})
CALLING = frozenset({("dien", "thoai"), ("goi", "em"), ("goi", "so"), ("goi", "cho"), ("goi", "minh"), ("goi", "dien")})


def leads_outside(text: str) -> bool:
    """Return whether `text` has a number, an address or an app in it by which to reach her."""
    if PHONE.search(text) or LINK.search(text):
        return True
    words = [fold(piece.text) for piece in pieces(text)]
    return not APPS.isdisjoint(words) or not CALLING.isdisjoint(pairwise(words))


def without_contact(text: str) -> str:
    """Return `text` without numbers and addresses."""
    return " ".join(LINK.sub(" ", PHONE.sub(" ", text)).split()).strip(" ,;:-")
