"""Sight: what a drawing or a paper of the code lesson is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.paying_answers import CodeUnfinished, GoodsUnfinished
from kit.ui.listing.said import Said
from kit.ui.qr import paid

if TYPE_CHECKING:
    from kit.codes.code import Code
    from kit.domain.paying_answers import PayingAnswers
    from kit.domain.vietqr import PaymentRequest
    from kit.prints.payee import Payee
    from kit.ui.lesson import Lesson
    from kit.ui.qr.paid import Paid
    from kit.ui.qr.papers import Shelf
    from kit.ui.qr.wares import Wares


@dataclass(frozen=True, slots=True)
class Sight:
    """Her answers, her account, her goods, and the papers that were made for this page."""

    lesson: Lesson
    answers: PayingAnswers
    account: Paid | None
    goods: Wares | None
    shelf: Shelf

    def say(self, key: str, **details: object) -> str:
        """Return a sentence about codes, by its key without the "paying-"."""
        return self.lesson.page.say(f"paying-{key}", **details)

    @property
    def practice(self) -> bool:
        """Whether nothing here pays anybody."""
        return self.lesson.page.keeper.practice

    @property
    def wares(self) -> Wares:
        """Her goods. Raises GoodsUnfinished."""
        if self.goods is None:
            raise GoodsUnfinished
        return self.goods

    @property
    def stall_code(self) -> Code:
        """The code for her stall. Raises CodeUnfinished."""
        return paid.stall_code(self.lesson, self.account)

    @property
    def order(self) -> PaymentRequest | None:
        """What the code of one order asks for, None where there is none."""
        return paid.order_of(self.account, self.answers.amount, self.answers.note)

    def payee(self, order: PaymentRequest | None = None) -> Payee:
        """Return who is paid, at her stall or by one `order`. Raises CodeUnfinished, PayeeNameMissing."""
        if self.answers.has == "none":
            raise CodeUnfinished
        code = paid.order_code(self.lesson, order) if order else self.stall_code
        names = {"name": self.answers.account_name, "accented": Said(self.lesson).text("accented_name")}
        return paid.payee(self.lesson, self.account, code, order=order, **names)
