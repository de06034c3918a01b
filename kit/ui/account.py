"""Account: the number of a bank account. It is kept only if she has said so; otherwise it is gone with the page.

Until then it stands in the memory of the open page, and in no answer, log or journal. Her yes is a consent of its own
("account"); her no deletes what was kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kit.domain.vietqr import AccountSpaced, PaymentRequest, build
from kit.ui.field import Field, fault
from kit.ui.typed import TypedField, picks

if TYPE_CHECKING:
    from kit.domain.refusal import Refusal
    from kit.store.keeper import Json
    from kit.ui.html import Html

ACCOUNT = "account"
"""The purpose that her consent is asked for, and the name of the field that asks."""
ANY_BANK = "970405"  # what an account number may look like is the same everywhere
GROUP = 4

Value = TypeVar("Value")


class KeptByConsent(Field[Value]):
    """A field with an account number in it."""

    _agreed = False

    def refresh(self) -> None:
        """Keep it, or no longer, when she has said otherwise."""
        if self.page.keeper.consented(ACCOUNT) != self._agreed:
            self.page.save(self, self._kept())

    def _kept(self) -> Json:
        self._agreed = self.page.keeper.consented(ACCOUNT)
        return self._content() if self._agreed else None


class AccountField(KeptByConsent[str], TypedField[str]):
    """An account number, letters and digits."""

    longest = 60

    def _understand(self) -> str | None:
        number = self.typed.strip()
        if number:
            build(PaymentRequest(ANY_BANK, number))
        return number or None

    def _echo(self, value: str) -> str:
        """Say it in groups, as it is easiest to compare."""
        groups = [value[at : at + GROUP] for at in range(0, len(value), GROUP)]
        return self.page.say("paying-account-echo", groups=" ".join(groups), count=len(value), ending=value[-GROUP:])

    def _refused(self, refusal: Refusal) -> Html:
        if isinstance(refusal, AccountSpaced):
            without = str(refusal.details["without"])
            return fault(self.page.refusal(refusal), picks({without: without}))
        return super()._refused(refusal)

    def _markup(self) -> Html:
        box = self._input(type="text", autocapitalize="off", spellcheck="false", value=self.typed)
        return self._wrap(self._label(), self._help(), box, self._below())
