"""Bank: which bank she is with, by any name people have for it. What is only part of a name brings the banks to tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.banks import Bank, BankUnknown, like, to_type_for
from kit.ui.field import fault
from kit.ui.html import Html, element
from kit.ui.typed import TypedField, picks

if TYPE_CHECKING:
    from kit.domain.refusal import Refusal


class BankField(TypedField[Bank]):
    """The name of a bank; what is known against being paid there is said below it."""

    longest = 80

    def _understand(self) -> Bank | None:
        return to_type_for(self.typed) if self.typed.strip() else None

    def _echo(self, value: Bank) -> str:
        return self._name(value)

    def _answer(self) -> Html:
        if self.value is None or not self.value.warning:
            return super()._answer()
        warning = self.page.say(f"bank-warning-{self.value.warning}", bank=self.value.short_name)
        return Html(super()._answer() + element("p", {"class": "cp-note"}, warning))

    def _refused(self, refusal: Refusal) -> Html:
        found = like(self.typed) if isinstance(refusal, BankUnknown) else []
        if not found:
            return super()._refused(refusal)
        return fault(
            self.page.say("paying-bank-which"),
            picks({f"{bank.short_name}: {self._name(bank)}": bank.short_name for bank in found}),
        )

    def _name(self, bank: Bank) -> str:
        return bank.name_en if self.page.language == "en" else bank.name_vi

    def _markup(self) -> Html:
        box = self._input(type="text", spellcheck="false", value=self.typed)
        return self._wrap(self._label(), self._help(), box, self._below())
