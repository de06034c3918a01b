"""Answers: what stands in the lesson's fields, as the checks read it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kit.domain.paying_answers import PayingAnswers
from kit.domain.paying_checks import SCENES
from kit.domain.refusal import Refusal
from kit.domain.scanned_code import ScannedCode
from kit.domain.vietqr import note_text
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from kit.ui.lesson import Lesson
    from kit.ui.qr.paid import Paid
    from kit.ui.qr.wares import Wares


def answers(lesson: Lesson, account: Paid | None, wares: Wares | None) -> PayingAnswers:
    """Return all she has said so far."""
    said = Said(lesson)
    lacks: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    reached = False
    if wares is not None:
        with suppress(Refusal):  # said where it is judged, of the part that it is about
            lacks = wares.lacks(lesson.today)
        with suppress(Refusal):
            reached = bool(wares.reached)
    return PayingAnswers(
        chosen={name: said.text(name) for name in (*SCENES, "tested")},
        has=said.text("has"),
        read=isinstance(lesson.value("code_picture"), ScannedCode),
        wallet=account is not None and account.wallet,
        request=account.request if account else None,
        bank=account.at if account else "",
        warned=account is not None and account.bank is not None and bool(account.bank.warning),
        account_name=note_text(said.text("account_name")).upper(),
        amount=said.held("amount", int),
        note=said.text("order_note"),
        goods=wares.offered.name if wares else "",
        alcohol=wares is not None and wares.offered.alcohol,
        reach=said.text("reach"),
        reached=reached,
        lacks=lacks[0],
        advised=lacks[1],
        practice=lesson.page.keeper.practice,
    )
