"""What `chophien qr` says of a code: to people in sentences, to programs as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.cli.speech import speaker
from kit.content import banks
from kit.content.messages import printable
from kit.domain import money, vietqr

if TYPE_CHECKING:
    from kit.content.banks import Bank
    from kit.domain.scanned_code import ScannedCode
    from kit.domain.vietqr import PaymentRequest


def about(bank: Bank, request: PaymentRequest, *, typed_note: str) -> list[str]:
    """Return what whoever makes the code should see: bank, last digits, amount in words, the note as it became."""
    say = speaker().say
    lines = [say("qr-pays", bank=bank.short_name, ending=request.ending)]
    if request.amount is not None:
        lines.append(say("qr-amount", amount=money.format(request.amount), words=money.in_words(request.amount)))
    if typed_note != request.note:
        lines.append(say("qr-note-folded", note=request.note) if request.note else say("qr-note-gone"))
    if len(request.note) > vietqr.NOTE_ADVISED:
        lines.append(say("qr-note-long", most=vietqr.NOTE_ADVISED))
    if bank.warning:
        lines.append(say(f"bank-warning-{bank.warning}", bank=bank.short_name))
    return [*lines, say("qr-check-name")]


def payment_data(request: PaymentRequest) -> dict[str, object]:
    """Return what a payment code asks for, as JSON has it."""
    amount = request.amount
    return {
        "bank": request.bank_bin,
        "bank_name": _bank_name(request),
        "account": request.account,
        "ending": request.ending,
        "amount": amount,
        "amount_in_words": None if amount is None else money.in_words(amount),
        "note": request.note,
        "initiation": "dynamic" if request.is_dynamic else "static",
    }


def read_data(code: ScannedCode) -> dict[str, object]:
    """Return what was read in a picture, as JSON has it."""
    data: dict[str, object] = {"kind": code.kind, "payload": code.text}
    if code.request:
        data |= payment_data(code.request)
    if code.refusal:
        data |= {"problem": code.refusal.kind, "sentence": speaker().refusal(code.refusal)}
    return data


def read_sentence(code: ScannedCode) -> str:
    """Return what was read in a picture, without the account: a screen is seen by more than one."""
    request, say = code.request, speaker().say
    if code.refusal:
        return speaker().refusal(code.refusal)
    if not request:
        return say(f"qr-read-{code.kind}", text=printable(" ".join(code.text.split())))
    details = {
        "bank": _bank_name(request) or request.bank_bin,
        "ending": request.ending,
        "note": request.note or "none",
    }
    if request.amount is None:
        return say("qr-read-stall", **details)
    return say("qr-read-order", amount=money.format(request.amount), **details)


def _bank_name(request: PaymentRequest) -> str | None:
    known = banks.banks().get(request.bank_bin)
    return known.short_name if known else None
