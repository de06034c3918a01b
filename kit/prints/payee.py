"""Payee: who is paid by a code, in the words that a buyer compares with what her bank's app shows.

The name is the account's, in capitals as banks show it; the accented name below it is for people. A wallet's code comes
from the wallet's own picture: it names the wallet and no account. A practice code names nobody and pays nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.content import banks
from kit.content.messages import messages
from kit.domain import money
from kit.domain.refusal import Refusal
from kit.domain.scanned_code import scanned
from kit.domain.vietqr import NotAPaymentCode
from kit.prints.practice import PRACTICE, says_practice

if TYPE_CHECKING:
    from kit.codes.code import Code

WALLET = "wallet-own-code"  # the warning in the bank table


class PayeeNameMissing(Refusal):
    """A code to be paid by, and no name for the buyer to compare."""

    kind = "payee-name-missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """`code` is what is scanned; `at` the bank or wallet as people say it; `last_digits` the end of the account number.

    `amount` and `note` belong to the code of one order. A practice code is a text that says so, has no bank, no digits.
    """

    code: Code
    kind: Literal["bank", "wallet", "practice"] = "bank"
    at: str = ""
    account_name: str = ""
    accented_name: str = ""
    last_digits: str = ""
    amount: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if (self.kind == "practice") != says_practice(self.code):
            raise ValueError("a practice code, and no other, says that it is one")
        if self.kind != "bank" and self.last_digits:
            raise ValueError("only a bank account has digits to show")
        if self.kind == "practice" and self.at:
            raise ValueError("a practice code names no bank")
        if self.kind != "practice" and not self.account_name.strip():
            raise PayeeNameMissing


def payee_of(code: Code, *, account_name: str = "", accented_name: str = "", wallet: str = "") -> Payee:
    """Return who is paid by `code`: bank, digits, amount and note are what the code itself says, never typed twice.

    `wallet` names the wallet of a code that does not say it. Raises PayeeNameMissing; NotAPaymentCode for another code.
    """
    if says_practice(code):
        return Payee(code=code, kind="practice", account_name=account_name)
    found = scanned(code.content)
    if not found.may_be_reprinted:
        raise NotAPaymentCode
    names = {"account_name": account_name, "accented_name": accented_name}
    if found.request is None:
        return Payee(code=code, kind="wallet", at=wallet, **names)
    asked = found.request
    bank = banks.banks().get(asked.bank_bin)
    order = {"amount": asked.amount, "note": asked.note}
    if bank and bank.warning == WALLET:
        return Payee(code=code, kind="wallet", at=bank.short_name, **names, **order)
    at = bank.short_name if bank else ""
    return Payee(code=code, at=at, last_digits=asked.ending, **names, **order)


def shown(payee: Payee, language: str) -> dict[str, object]:
    """Return what a template shows of `payee`, with its words."""
    said = messages(language)
    return {
        "code": payee.code.svg.decode("ascii"),
        "practice": payee.kind == "practice",
        "scan": said.say(f"print-scan-{payee.kind}"),
        "at": said.say(f"print-payee-{payee.kind}", name=payee.at) if payee.at else "",
        "account_name": payee.account_name.strip().upper(),
        "accented_name": payee.accented_name.strip(),
        "last_digits": payee.last_digits,
        "digits_label": said.say("print-last-digits"),
        "amount": None if payee.amount is None else money.format(payee.amount),
        "note": said.say("print-note", note=payee.note) if payee.note else "",
        "check": said.say(PRACTICE if payee.kind == "practice" else "print-check-name"),
    }
