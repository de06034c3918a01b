"""Code picture: the payment code in a picture of hers, read on the laptop. The picture itself is kept nowhere.

The way that is least likely to go wrong: nothing is typed, and the same code is printed again. Its text holds an
account number, so it is kept as one is (`kit.ui.account`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.codes.refusals import NotAPicture
from kit.content.banks import OWN_CODE, banks
from kit.domain import money
from kit.domain.refusal import Refusal
from kit.domain.scanned_code import ScannedCode, scanned
from kit.ui.account import KeptByConsent
from kit.ui.html import Html, element
from kit.ui.picture_field import PictureField

if TYPE_CHECKING:
    from typing import Unpack

    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page


class CodePictureField(KeptByConsent[ScannedCode], PictureField[ScannedCode]):
    """A screenshot or a photo with one payment code in it; another one takes its place."""

    MOST = 1
    SIDE = 2400  # a code that fills a quarter of a photo keeps its squares
    WEIGHT = 900_000

    def __init__(self, page: Page, name: str, *, label: str, **more: Unpack[Options]) -> None:
        self._code: ScannedCode | None = None
        super().__init__(page, name, label=label, room=self.MOST, **more)

    def restore(self, value: Json) -> None:
        """Take back the code, if she let it be kept."""
        self._code = scanned(value) if isinstance(value, str) else None
        self._changed()

    def _take(self) -> None:
        """Read the code. A picture without one changes nothing."""
        from kit.codes.scanning import payment_code

        try:
            if not self.readable:
                raise NotAPicture
            self._code = payment_code(self.photo)
        except Refusal as refusal:
            self.below = self._refused(refusal)
            return
        self._changed()

    def _touch(self, what: str, which: str) -> None:
        del which
        if what == "remove":
            self._code = None
            self._changed()

    def _content(self) -> Json:
        return self._code.text if self._code else None

    def _understand(self) -> ScannedCode | None:
        return self._code

    def _answer(self) -> Html:
        if self._code is None:
            return super()._answer()
        remove = {"type": "button", "class": "cp-pick", "data-cp-ask": "remove"}
        said = element("p", {"class": "cp-echo"}, read_sentence(self.page, self._code))
        return Html(said + element("button", remove, self.page.say("paying-picture-remove")))


def read_sentence(page: Page, code: ScannedCode) -> str:
    """Return what was read, without the account: a screen is seen by more than one."""
    request = code.request
    if request is None:
        return page.say("qr-read-wallet")
    known = banks().get(request.bank_bin)
    if known and known.warning == OWN_CODE:  # its number is the wallet's own affair, and tells her nothing
        return page.say("paying-read-wallet", wallet=known.short_name)
    bank = known.short_name if known else request.bank_bin
    details = {"bank": bank, "ending": request.ending, "note": request.note or "none"}
    if request.amount is None:
        return page.say("qr-read-stall", **details)
    return page.say("qr-read-order", amount=money.format(request.amount), **details)
