"""Paying answers: what a woman has said so far of how she is paid, as the checks of the code lesson read it.

The account number itself is in none of them but the request that her code is made from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.domain.vietqr import PaymentRequest


class CodeUnfinished(Refusal):
    """No account, and no picture of a code, to make a code from; an account that was not kept is typed again."""

    kind = "paying-code-unfinished"


class GoodsUnfinished(Refusal):
    """No goods to make a code or a label for."""

    kind = "paying-goods-unfinished"


@dataclass(frozen=True, slots=True)
class PayingAnswers:
    """All she has said; what she has not reached or not understood is empty.

    chosen: the choice in each scene, by its name; has: "bank", "wallet" or "none"; read: whether her code comes from a
    picture; wallet: whether it is a wallet's own; request: what it asks for; bank: its name, and `warned` whether being
    paid there is not known; account_name: in capitals, as banks show it; note: as it was typed; goods: what the product
    code and the label are for; reach: what the code opens, and `reached` whether it opens anything; lacks: what
    her label does not say though it has to, and `advised` what buyers look for; practice: whether the code on her
    goods is one that opens nothing.
    """

    chosen: dict[str, str]
    has: str = ""
    read: bool = False
    wallet: bool = False
    request: PaymentRequest | None = None
    bank: str = ""
    warned: bool = False
    account_name: str = ""
    amount: int | None = None
    note: str = ""
    goods: str = ""
    alcohol: bool = False
    reach: str = ""
    reached: bool = False
    lacks: tuple[str, ...] = ()
    advised: tuple[str, ...] = ()
    practice: bool = False
