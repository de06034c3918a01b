"""VietQR texts: what a note or a name becomes in a payment code, where only plain letters are allowed.

Marks fall away (Đ and the Ð that keyboards give for it too, which have no mark to lose), signs that phones put by
themselves become the plain ones, and what is left over becomes a space. Text that is plain already stands as it is.
Source: the common character set of EMV Book 4, annex B, which is printable ASCII.

>>> note_text("Chị Đào trả tiền cam 🍊 – 5kg")
'Chi Dao tra tien cam - 5kg'
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "₫": "d", "–": "-", "—": "-", "−": "-", "⁄": "/"}
    | dict.fromkeys("‘’ʼ´", "'")
    | dict.fromkeys("“”„", '"')
)
_NOT_PLAIN = re.compile(r"[^ -~]")


def note_text(text: str) -> str:
    """Return `text` as a payment code can carry it; show it to whoever typed it. It may be empty, or too long."""
    if not _NOT_PLAIN.search(text):
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_LETTERS)).translate(_LETTERS)
    kept = "".join(character for character in apart if not unicodedata.combining(character))
    return " ".join(_NOT_PLAIN.sub(" ", kept).split())
