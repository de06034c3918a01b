"""Paid: where her money goes, from the picture of her own code or from what she typed, and the codes made of it.

The same text is printed again where it comes from a picture. In a practice room no code pays anybody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kit.content.banks import OWN_CODE, Bank, banks
from kit.domain.paying_answers import CodeUnfinished
from kit.domain.scanned_code import ScannedCode
from kit.domain.vietqr import PaymentRequest, note_text
from kit.prints.payee import Payee

if TYPE_CHECKING:
    from typing import Literal

    from kit.codes.code import Code
    from kit.ui.lesson import Lesson

OTHER = "other"


@dataclass(frozen=True, slots=True)
class Paid:
    """Her account: `request`, None for a code of another network; `text`, what a picture said; its bank, if known."""

    request: PaymentRequest | None
    text: str
    bank: Bank | None

    @property
    def wallet(self) -> bool:
        """Whether only the code of the wallet itself is safe, with no amount put into it."""
        return self.request is None or (self.bank is not None and self.bank.warning == OWN_CODE)

    @property
    def at(self) -> str:
        """The bank or wallet as people say it, empty where it is not known."""
        return self.bank.short_name if self.bank else ""


def paid(lesson: Lesson) -> Paid | None:
    """Return where her money goes; None as long as that is not known."""
    read = lesson.value("code_picture")
    if isinstance(read, ScannedCode):
        return Paid(read.request, read.text, banks().get(read.request.bank_bin) if read.request else None)
    bank, number = bank_of(lesson), lesson.value("account_number")
    if bank is None or not isinstance(number, str):
        return None
    return Paid(PaymentRequest(bank.bin, number), "", bank)


def bank_of(lesson: Lesson) -> Bank | None:
    """Return the bank that she tapped or named."""
    choice, named = lesson.value("bank"), lesson.value("bank_name")
    if choice == OTHER:
        return named if isinstance(named, Bank) else None
    return banks().get(str(choice))


def stall_code(lesson: Lesson, account: Paid | None) -> Code:
    """Return the code for her stall. Raises CodeUnfinished."""
    from kit.codes import making

    if lesson.page.keeper.practice:
        return making.practice(lesson.page.language)
    if account is None:
        raise CodeUnfinished
    if account.text:
        return making.reprint(account.text)
    if account.request is None:
        raise CodeUnfinished
    return making.payment(account.request)


def order_of(account: Paid | None, amount: int | None, note: str) -> PaymentRequest | None:
    """Return what the code of one order asks for; None where there is none. Raises nothing: `build` judges it."""
    if account is None or account.request is None or account.wallet or amount is None:
        return None
    return replace(account.request, amount=amount, note=note, initiation=None)


def order_code(lesson: Lesson, request: PaymentRequest) -> Code:
    """Return the code of one order. Raises PayloadError."""
    from kit.codes import making

    return making.practice(lesson.page.language) if lesson.page.keeper.practice else making.payment(request)


def payee(
    lesson: Lesson,
    account: Paid | None,
    code: Code,
    *,
    name: str,
    accented: str,
    order: PaymentRequest | None,
) -> Payee:
    """Return who is paid, as a stand says it. Raises PayeeNameMissing."""
    asked = order or (account.request if account else None)
    kind: Literal["bank", "wallet", "practice"] = "wallet" if account and account.wallet else "bank"
    if lesson.page.keeper.practice:
        kind = "practice"
    return Payee(
        code=code,
        kind=kind,
        at=account.at if account and kind != "practice" else "",
        account_name=name,
        accented_name=accented,
        last_digits=asked.ending if asked and kind == "bank" else "",
        amount=asked.amount if asked else None,
        note=note_text(asked.note) if asked else "",
    )
