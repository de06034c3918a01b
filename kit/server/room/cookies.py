"""Cookies: signed values that a phone keeps for the room, and reads back only to the room.

The key is the store's own, so a cookie outlives a restart of the laptop. Values are JSON. Nothing secret stands in
them: they are signed, not hidden.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any

from tornado.web import create_signed_value, decode_signed_value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tornado.web import RequestHandler

WHO = "chophien_who"
"""Which participant is signed in on this phone."""
LEAD = "chophien_lead"
"""That this browser opened the console."""
ACCOUNT = "jupyterhub-session-id"
"""A JupyterHub's own: what it calls a sign-in of this browser there, and takes back when she signs out."""
PAIR = "chophien_pair"
"""Who shares this phone with the woman who is signed in on it."""
DOOR = "chophien_door"
"""What was typed on the way in, for the few minutes until the pictures are tapped."""
PAIR_DOOR = "chophien_pair_door"
"""The same of a woman who joins one that is signed in."""
LANGUAGE = "chophien_language"
"""What the phone is read in: the phone's, not hers, so it stays when she leaves."""
XSRF = "chophien_xsrf"

HERS = (WHO, PAIR, DOOR, PAIR_DOOR, XSRF)
"""What is taken back when a woman leaves the phone."""
HOURS = {WHO: 16, PAIR: 16, LEAD: 12, DOOR: 0.25, PAIR_DOOR: 0.25}
"""How long a cookie counts: a workshop day; a day of leading; the way in."""


class Signer:
    """Signs with one key."""

    def __init__(self, key: bytes, clock: Callable[[], datetime]) -> None:
        self._key = key
        self._clock = clock

    def sign(self, name: str, value: object) -> str:
        text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
        return create_signed_value(self._key, name, text, clock=self._now).decode()

    def read(self, name: str, signed: str | None) -> Any:
        """Return what was signed as `name`, or None if it was not signed here, or too long ago."""
        days = HOURS[name] / 24
        found = decode_signed_value(self._key, name, signed, max_age_days=days, clock=self._now) if signed else None
        return json.loads(found) if found else None

    def seal(self, value: bytes) -> str:
        """Return a keyed hash: it can be compared later and says nothing about `value`."""
        return hmac.new(self._key, value, hashlib.sha256).hexdigest()

    def _now(self) -> float:
        return self._clock().timestamp()


def put(handler: RequestHandler, signer: Signer, base_url: str, name: str, value: object) -> None:
    """Give the phone a signed cookie that scripts cannot read and other sites cannot send."""
    handler.set_cookie(name, signer.sign(name, value), max_age=int(HOURS[name] * 3600), **flags(handler, base_url))


def get(handler: RequestHandler, signer: Signer, name: str) -> Any:
    """Return the value of a signed cookie, or None."""
    return signer.read(name, handler.get_cookie(name))


def flags(handler: RequestHandler, base_url: str) -> dict[str, Any]:
    """Return what all of the room's cookies have in common."""
    return {"path": base_url, "httponly": True, "samesite": "Lax", "secure": handler.request.protocol == "https"}
