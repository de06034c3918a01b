"""Consent: a yes or a no to one purpose, said on the page and kept with the room's consents, taken back in one tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.ui.choice import ChoiceField

if TYPE_CHECKING:
    from typing import Unpack

    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page

YES, NO = "yes", "no"


class ConsentField(ChoiceField):
    """Whether she agrees to `purpose`. A tap is her word at once; `wording` names what it was asked in."""

    def __init__(
        self, page: Page, name: str, *, label: str, purpose: str, wording: str, **more: Unpack[Options]
    ) -> None:
        self._purpose = purpose
        self._wording = wording
        options = {YES: "consent-field-yes", NO: "consent-field-no"}
        super().__init__(page, name, label=label, options=options, pictures={YES: "agree", NO: "keep-mine"}, **more)

    def restore(self, value: Json) -> None:
        """Say what holds now: she may have taken it back on her own page."""
        if value in self.options:
            self.chosen = YES if self.page.keeper.consented(self._purpose) else NO

    def _settle(self) -> None:
        if self.chosen and not self.page.giving_back:
            self.page.keeper.consent(self._purpose, self.chosen == YES, f"{self._wording}.{self.page.language}")
        super()._settle()
