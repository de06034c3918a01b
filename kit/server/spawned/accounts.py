"""Accounts: who may sign in at a hub, in one file: names, and a keyed hash of each password.

A password is drawn by lot and told once, to whoever gives it to the facilitator. As with a backup's words, marks and
capitals do not count. Asking whether one is right takes some tens of milliseconds on purpose.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import secrets
from typing import TYPE_CHECKING

from kit.content.passphrase_words import passphrase_words
from kit.domain import passphrase
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from pathlib import Path

FILE = "accounts.json"
NAME = re.compile(r"[a-z][a-z0-9-]{1,24}")
"""It stands in the address of a class, and in the name of a user of the system."""
WORDS = 4
"""Of 512: 36 bits, which somebody who may try ten in ten minutes does not live to see through."""


class NotAName(Refusal):
    """Not a name that an address and a system's user can have."""

    kind = "not-a-name"


class NoSuchAccount(Refusal):
    """Nobody has this name."""

    kind = "no-such-account"


class Accounts:
    """The accounts in a hub's folder. The file is read anew each time: a command changes it while the hub runs."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def names(self) -> list[str]:
        """Return who has an account, by name."""
        return sorted(self._held())

    def put(self, name: str) -> str:
        """Give somebody an account, or one who has it a new password, and return the password. Raises NotAName."""
        if not NAME.fullmatch(name):
            raise NotAName(name=name)
        password = passphrase.proposed(passphrase_words(), secrets.choice, WORDS)
        salt = secrets.token_hex(16)
        self._keep({**self._held(), name: {"salt": salt, "hash": _hash(password, salt)}})
        return password

    def remove(self, name: str) -> None:
        """Take an account away; what lies in her class's folder stays. Raises NoSuchAccount."""
        held = self._held()
        if held.pop(name, None) is None:
            raise NoSuchAccount(name=name)
        self._keep(held)

    def right(self, name: str, password: str) -> bool:
        """Tell whether this is her password. It takes as long where nobody has the name."""
        held = self._held().get(name, {"salt": "", "hash": ""})
        try:
            return hmac.compare_digest(_hash(password, held["salt"]), held["hash"])
        except Refusal:  # longer than any password, or no text
            return False

    def _held(self) -> dict[str, dict[str, str]]:
        if not self._path.exists():
            return {}
        held: dict[str, dict[str, str]] = json.loads(self._path.read_text(encoding="utf-8"))
        return held

    def _keep(self, held: dict[str, dict[str, str]]) -> None:
        """Write the file anew, readable by its owner alone, and put it into its place in one stroke."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(held, file, indent=1)
        beside.replace(self._path)


def _hash(password: str, salt: str) -> str:
    typed = passphrase.typed(password).encode()
    return hashlib.scrypt(typed, salt=bytes.fromhex(salt), n=1 << 14, r=8, p=1, dklen=32).hex()
