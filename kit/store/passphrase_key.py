"""Passphrase key: the age identity that a passphrase stands for, with a salt of its own in every backup.

age (https://age-encryption.org/v1) has a passphrase mode too, but lets the machine choose how hard guessing is: one
laptop chose between 32 MB and 1 GB of memory from one minute to the next, and a slower one refuses to open what a
faster one made. So scrypt (RFC 7914) is done here, always alike, and its 32 bytes are an X25519 identity, written in
Bech32 (BIP 173) as age writes it: whoever has the passphrase can open the file with any age program.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import asdict, dataclass
from functools import reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PREFIX = "age-secret-key-"
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
MOST_MEMORY = 1 << 30


@dataclass(frozen=True, slots=True)
class Salt:
    """What has to be known beside the passphrase; no secret. `n`, `r`, `p` are scrypt's: 128 MB and about a second."""

    salt: str
    n: int = 1 << 17
    r: int = 8
    p: int = 1

    @classmethod
    def new(cls) -> Salt:
        return cls(secrets.token_hex(16))

    def asdict(self) -> dict[str, str | int]:
        return asdict(self)


def identity(passphrase: str, salt: Salt) -> str:
    """Return "AGE-SECRET-KEY-1…". Raises ValueError for a salt that scrypt does not take."""
    key = hashlib.scrypt(
        passphrase.encode(), salt=bytes.fromhex(salt.salt), n=salt.n, r=salt.r, p=salt.p, maxmem=MOST_MEMORY, dklen=32
    )
    return _bech32(key).upper()


def _bech32(data: bytes) -> str:
    number = int.from_bytes(data) << (-len(data) * 8) % 5
    count = -(-len(data) * 8 // 5)
    groups = [number >> 5 * at & 31 for at in reversed(range(count))]
    head = [ord(letter) >> 5 for letter in PREFIX] + [0] + [ord(letter) & 31 for letter in PREFIX]
    check = _checksum([*head, *groups, 0, 0, 0, 0, 0, 0]) ^ 1
    groups += [check >> 5 * at & 31 for at in reversed(range(6))]
    return PREFIX + "1" + "".join(LETTERS[group] for group in groups)


def _checksum(groups: Sequence[int]) -> int:
    def step(sum_: int, group: int) -> int:
        top = sum_ >> 25
        mixed = [constant for at, constant in enumerate(GENERATOR) if top >> at & 1]
        return reduce(int.__xor__, mixed, (sum_ & 0x1FFFFFF) << 5 ^ group)

    return reduce(step, groups, 1)
