"""Banks: bank identification numbers for VietQR, and what is known about being paid there.

`app_scans_to_pay` says that the bank's own app can pay by scanning; it says nothing about being paid, which is
`can_receive`. Where a `warning` stands, it is said before a code is made. Source: datasets/banks.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, Literal

from kit.content import table
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold

if TYPE_CHECKING:
    from pathlib import Path

FILE = "banks.csv"
OWN_CODE = "wallet-own-code"


class BankUnknown(Refusal):
    """A bank identification number that stands in no list."""

    kind = "bank-unknown"


class WalletOwnCode(Refusal):
    """A wallet's code is made from the wallet's own picture only. Details: bank."""

    kind = "wallet-own-code"


@dataclass(frozen=True, slots=True)
class Bank:
    """A bank or wallet; `show_first` is its place among the banks that come first in Tuyên Quang."""

    bin: str
    code: str
    short_name: str
    name_vi: str
    name_en: str
    bin_given_by: Literal["state_bank", "napas"]
    status: Literal["listed", "renamed"]
    renamed_from: str
    renamed_on: str
    app_scans_to_pay: Literal["yes", "no", "unknown"]
    can_receive: Literal["yes", "unknown"]
    warning: Literal["", "check-first", "use-another-account", "wallet-own-code", "two-numbers"]
    show_first: int | None
    checked_on: date
    note: str


def banks(at: Path | None = None) -> dict[str, Bank]:
    """Return all banks by number, those that come first here in front, the others by name. Raises TableBroken."""
    rows = table.read(FILE, Bank, at)
    ordered = sorted(rows, key=lambda bank: (bank.show_first or len(rows), bank.short_name.casefold()))
    return {bank.bin: bank for bank in ordered}


def named(typed: str, at: Path | None = None) -> Bank:
    """Return the bank that `typed` names by number, code, short name or former name, as people write them.

    Where one name has two numbers, the one that NAPAS pays by is meant. Raises BankUnknown.
    """
    wanted = _plain(typed)
    found = [
        row
        for row in banks(at).values()
        if wanted and wanted in {row.bin, *map(_plain, (row.code, row.short_name, row.renamed_from))}
    ]
    if not found:
        raise BankUnknown(bin=typed.strip()[:40])
    return min(found, key=lambda row: row.bin_given_by != "napas")


def to_type_for(typed: str) -> Bank:
    """Return the bank that `typed` names, where a code may be made of a typed number. Raises BankUnknown, and
    WalletOwnCode."""
    found = named(typed)
    if found.warning == OWN_CODE:
        raise WalletOwnCode(bank=found.short_name)
    return found


def like(typed: str, most: int = 6, at: Path | None = None) -> list[Bank]:
    """Return the banks in whose names, or former names, all words of `typed` stand, those that come first in front."""
    wanted = [_plain(word) for word in typed.split() if _plain(word)]
    found = (row for row in banks(at).values() if wanted and row.warning != OWN_CODE and _holds(row, wanted))
    return list({row.short_name: row for row in found}.values())[:most]


def _holds(row: Bank, wanted: list[str]) -> bool:
    names = " ".join(map(_plain, (row.short_name, row.code, row.name_vi, row.renamed_from)))
    return all(word in names for word in wanted)


def bank(number: str, at: Path | None = None) -> Bank:
    """Return the bank with this identification number. Raises BankUnknown."""
    try:
        return banks(at)[number]
    except KeyError:
        raise BankUnknown(bin=number[:20]) from None


def _plain(name: str) -> str:
    """Return a bank's name as it is compared: "Viet com bank" and "VIETCOMBANK" are one."""
    return "".join(character for character in fold(name) if character.isalnum())
