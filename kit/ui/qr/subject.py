"""Paying subject: the rules, drawings and papers of the code lesson, by the names its file uses."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kit.content.banks import banks
from kit.domain.paying_checks import PAYING_CHECKS
from kit.domain.refusal import Refusal
from kit.domain.vietqr import build, note_text
from kit.ui.listing import goods
from kit.ui.pricing.goods import in_a_sentence
from kit.ui.qr.answers import answers
from kit.ui.qr.paid import OTHER, order_of, paid
from kit.ui.qr.papers import Shelf
from kit.ui.qr.shows import SHOWS
from kit.ui.qr.sight import Sight
from kit.ui.qr.wares import wares
from kit.ui.subject import Offer, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.domain.check import Finding
    from kit.domain.paying_answers import PayingAnswers
    from kit.ui.html import Html
    from kit.ui.lesson import Lesson
    from kit.ui.qr.paid import Paid
    from kit.ui.qr.wares import Wares

NAMED = frozenset({"picture", "payee", "goods"})  # steps that other steps send her back to


class Paying(Subject):
    """How she is paid by a code, and what the code and the label on her goods say."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(lesson)
        self._shelf = Shelf()
        self._account: Paid | None = None
        self._wares: Wares | None = None
        self._chosen: tuple[object, ...] = ()
        self._answers: PayingAnswers | None = None

    def forget(self) -> None:
        """Work out again what follows from her answers: they have changed."""
        self._answers = None

    def look_again(self) -> None:
        """Look up again what she has written of her goods by now."""
        self._chosen = ()

    @property
    def answers(self) -> PayingAnswers:
        """All she has said so far."""
        if self._answers is None:
            self._account = paid(self.lesson)
            self._look()
            self._answers = answers(self.lesson, self._account, self._wares)
        return self._answers

    def facts(self) -> Mapping[str, object]:
        """Return what sentences may speak of. The account is not among them."""
        said = self.answers
        numbers = {f"{step.name}_step": str(step.number) for step in self.lesson.page.steps if step.name in NAMED}
        return numbers | {
            "bank": said.bank or None,
            "ending": said.request.ending if said.request else None,
            "payee": said.account_name or None,
            "amount": said.amount,
            "note": note_text(said.note) or None,
            "product": in_a_sentence(said.goods) or None,
        }

    def judge(self, check: str) -> Finding:
        """Return what a rule finds. Raises Refusal for what no code and no label can say."""
        said = self.answers
        if check == "order" and (order := order_of(self._account, said.amount, said.note)):
            build(order)
        if check == "reach" and self._wares is not None:
            _ = self._wares.code
        if check in ("label", "label_more") and self._wares is not None:
            _ = self._wares.label
        return PAYING_CHECKS[check].judge(said)

    def holds(self, condition: str) -> bool:
        """Return whether nothing is asked in a step: no account, a code from a picture, a wallet, practice, alcohol."""
        said = self.answers
        return {
            "no_account": said.has == "none",
            "read": said.read,
            "wallet": said.has == "wallet" or said.wallet,
            "practice": self.lesson.page.keeper.practice,
            "alcohol": said.alcohol,
        }[condition]

    def offer(self, table: str) -> Offer:
        """Return the banks that come first here, or her goods, to choose from."""
        if table == "banks":
            first = {row.bin: row.short_name for row in banks().values() if row.show_first}
            return Offer({**first, OTHER: self.lesson.page.say("paying-other-bank")})
        return {"offered": goods.offer}[table](self.lesson)

    def show(self, name: str) -> Html:
        """Return a drawing or her papers."""
        said = self.answers
        return SHOWS[name](Sight(self.lesson, said, self._account, self._wares, self._shelf))

    def _look(self) -> None:
        """Look up her goods, and what lessons 1 and 2 keep of them, when she has chosen others."""
        chosen = (self.lesson.value("offered"), self.lesson.value("name"))
        if chosen != self._chosen:
            self._chosen, self._wares = chosen, None
            with suppress(Refusal):
                self._wares = wares(self.lesson)
