"""Values: what a page's field may hold, checked before it is taken."""

from __future__ import annotations

import json
import math
import unicodedata
from typing import TYPE_CHECKING

from kit.store.refusals import ValueNotStorable, ValueTooLarge

if TYPE_CHECKING:
    from kit.store.keeper import Json

MAX_BYTES = 512 * 1024
"""A value's limit as UTF-8 JSON: any text, or one photo made small on the phone; not a film."""

MAX_NAME = 80
MAX_DEPTH = 20


def storable(value: Json) -> Json:
    """Return a copy of `value` as it comes back from the store: NFC text, lists, string keys.

    Raises ValueNotStorable and ValueTooLarge.
    """
    clean = _clean(value, 0)
    try:
        size = len(json.dumps(clean, ensure_ascii=False, allow_nan=False).encode())
    except (ValueError, UnicodeEncodeError) as error:
        raise ValueNotStorable from error
    if size > MAX_BYTES:
        raise ValueTooLarge(kilobytes=math.ceil(size / 1024), limit=MAX_BYTES // 1024)
    return clean


def storable_name(name: str, longest: int = MAX_NAME) -> str:
    """Return a name, of a page or a place, as the tables hold it: one line, not empty. Raises ValueNotStorable."""
    clean = " ".join(unicodedata.normalize("NFC", name).split())
    if not clean or len(clean) > longest or not clean.isprintable():
        raise ValueNotStorable
    return clean


def _clean(value: object, depth: int) -> Json:
    if depth > MAX_DEPTH:
        raise ValueNotStorable
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [_clean(item, depth + 1) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {unicodedata.normalize("NFC", key): _clean(item, depth + 1) for key, item in value.items()}
    raise ValueNotStorable
