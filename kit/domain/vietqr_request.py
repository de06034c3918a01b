"""Payment request: what a payment code asks for, and what no code may say.

>>> stall = PaymentRequest("970405", "8201205123456")
>>> stall.is_dynamic, stall.ending, stall == PaymentRequest("970405", "8201205123456", initiation="static")
(False, '3456', True)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, Literal

from kit.domain.vietqr_refusal import (
    AccountCharacters,
    AccountMissing,
    AccountSpaced,
    AccountTooLong,
    BankNumberWrong,
    CardNumberWrong,
    DetailTooLong,
    InitiationUnknown,
    NoteTooLong,
    PaymentNothing,
    PaymentNotWhole,
    PaymentTooLarge,
    ServiceUnknown,
)
from kit.domain.vietqr_text import note_text

AMOUNT_MOST: Final = 499_999_999
"""One fast transfer stays below 500 million đồng."""
ACCOUNT_MOST: Final = 19
NOTE_MOST: Final = 25
NOTE_ADVISED: Final = 19
"""What every bank takes; some cut the rest."""
TO_ACCOUNT, TO_CARD = "QRIBFTTA", "QRIBFTTC"
_SERVICES = frozenset({TO_ACCOUNT, TO_CARD, "QRPUSH", "QRCASH"})
LABELS = ("bill", "mobile", "store", "loyalty", "reference", "customer", "terminal")
_LONGEST = {"merchant_name": 25, "city": 15} | dict.fromkeys((*LABELS, "note"), NOTE_MOST)


@dataclass(frozen=True, slots=True)
class PaymentRequest:
    """What a payment code asks for.

    bank_bin: the bank's six digits; account: account, alias or card; amount: đồng, None where the payer types it;
    note: what the payer's bank writes beside it; initiation: "static" or "dynamic", None by whether there is an amount.
    The others are labels of shops. Two requests are equal when they make the same kind of code, however that was said.
    """

    bank_bin: str
    account: str = field(repr=False)  # no log has an account number by accident
    amount: int | None = None
    note: str = ""
    service: str = TO_ACCOUNT
    initiation: Literal["static", "dynamic"] | None = field(default=None, compare=False)
    merchant_name: str = ""
    city: str = ""
    bill: str = ""
    mobile: str = ""
    store: str = ""
    loyalty: str = ""
    reference: str = ""
    customer: str = ""
    terminal: str = ""
    is_dynamic: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        by_amount = "static" if self.amount is None else "dynamic"
        object.__setattr__(self, "is_dynamic", (self.initiation or by_amount) == "dynamic")

    @property
    def ending(self) -> str:
        """The last four characters of the account: what a payer compares on a stand."""
        return self.account[-4:]


def validate(request: PaymentRequest) -> None:
    """Refuse what no code may say, whoever said it. Raises PayloadError."""
    if not re.fullmatch("[0-9]{6}", request.bank_bin):
        raise BankNumberWrong(bin=request.bank_bin[:20])
    if request.service not in _SERVICES:
        raise ServiceUnknown(service=request.service[:20])
    if request.initiation is not None and request.initiation not in ("static", "dynamic"):
        raise InitiationUnknown(initiation=str(request.initiation)[:20])
    _validate_account(request)
    amount = request.amount
    if amount is not None:
        if not isinstance(amount, int) or isinstance(amount, bool):
            raise PaymentNotWhole
        if amount < 1:
            raise PaymentNothing
        if amount > AMOUNT_MOST:
            raise PaymentTooLarge(most=AMOUNT_MOST)
    for name, most in _LONGEST.items():
        text = note_text(getattr(request, name))
        if len(text) > most and name == "note":
            raise NoteTooLong(note=text[:80], length=len(text), most=most)
        if len(text) > most:
            raise DetailTooLong(detail=name, length=len(text), most=most)


def _validate_account(request: PaymentRequest) -> None:
    account = request.account
    if not account.strip():
        raise AccountMissing
    if not re.fullmatch("[0-9A-Za-z]+", account):
        without = re.sub(r"[\s.–-]", "", account)
        if re.fullmatch(f"[0-9A-Za-z]{{1,{ACCOUNT_MOST}}}", without):
            raise AccountSpaced(account=account[:40], without=without)
        raise AccountCharacters(account=account[:40])
    if len(account) > ACCOUNT_MOST:
        raise AccountTooLong(length=len(account), most=ACCOUNT_MOST)
    if request.service == TO_CARD and not re.fullmatch("[0-9]{16}|[0-9]{19}", account):
        raise CardNumberWrong
