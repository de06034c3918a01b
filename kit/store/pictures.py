"""Picture passwords: three different pictures of twelve, tapped in her order, kept as a salted hash.

There are only 12 · 11 · 10 = 1320 of them. What protects her is the lock after five wrong tries; the hash keeps the
pictures from being read off the file by an eye that passes. So it is a light one: a whole hall joins in a few seconds.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING

from kit.store.refusals import PicturesNotThree

if TYPE_CHECKING:
    from collections.abc import Sequence

PICTURES = 12
CHOSEN = 3
SALT = 16


def validate(pictures: Sequence[int]) -> bytes:
    """Return three picture numbers, 0 to 11, as bytes. Raises PicturesNotThree."""
    if (
        len(pictures) != CHOSEN
        or len(set(pictures)) != CHOSEN
        or not all(0 <= picture < PICTURES for picture in pictures)
    ):
        raise PicturesNotThree
    return bytes(pictures)


def seal(pictures: Sequence[int]) -> tuple[bytes, bytes]:
    """Return a new salt and the hash of the pictures with it. Raises PicturesNotThree."""
    salt = secrets.token_bytes(SALT)
    return salt, _hash(validate(pictures), salt)


def same(pictures: Sequence[int], salt: bytes | None, hashed: bytes | None) -> bool:
    """Tell whether these are the pictures that were sealed, in a time that says nothing about them."""
    try:
        tapped = validate(pictures)
    except PicturesNotThree:
        tapped = b""
    right = hmac.compare_digest(_hash(tapped, salt or bytes(SALT)), hashed or bytes(32))
    return right and bool(tapped) and hashed is not None


def _hash(pictures: bytes, salt: bytes) -> bytes:
    return hashlib.scrypt(pictures, salt=salt, n=1024, r=8, p=1, dklen=32)
