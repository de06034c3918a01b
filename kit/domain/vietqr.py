"""VietQR: the text inside a payment code that every bank app of Viet Nam scans, built and read.

It says bank, account, perhaps an amount and a note; the payee's name is fetched by the payer's app. A stall's code is
static (no amount, used many times), an order's code dynamic (one amount, once). `build` refuses what a bank app would,
and `parse` refuses whatever `build` would: every changed character, every lie about a length. Both look at shape only:
whether a bank has this number, the bank table knows. Numbers of one's own are kept as they are, letter case included.
Sources: NAPAS, "Định dạng mã VietQR trong dịch vụ chuyển nhanh NAPAS247", version 1.0 (09/2021), and the EMV QR Code
Specification it stands on.

>>> stall = PaymentRequest("970405", "8201205123456")
>>> build(stall)
'00020101021138570010A00000072701270006970405011382012051234560208QRIBFTTA53037045802VN630452D8'
>>> order = parse(build(PaymentRequest("970405", "8201205123456", 35000, "Măng khô 100g")))
>>> order.amount, order.note, order.initiation, order.ending
(35000, 'Mang kho 100g', 'dynamic', '3456')
"""

from __future__ import annotations

import re
from typing import Literal

from kit.domain.vietqr_objects import MOST, read, seal, unseal, write
from kit.domain.vietqr_refusal import (
    AccountCharacters,
    AccountMissing,
    AccountSpaced,
    AccountTooLong,
    BankNumberWrong,
    CardNumberWrong,
    DetailsTooLong,
    DetailTooLong,
    InitiationUnknown,
    NotAPaymentCode,
    NoteTooLong,
    NotInDong,
    NotVietQR,
    PayloadDamaged,
    PayloadError,
    PayloadIncomplete,
    PayloadMalformed,
    PaymentNothing,
    PaymentNotWhole,
    PaymentTooLarge,
    ServiceUnknown,
)
from kit.domain.vietqr_request import (
    ACCOUNT_MOST,
    AMOUNT_MOST,
    LABELS,
    NOTE_ADVISED,
    NOTE_MOST,
    TO_ACCOUNT,
    TO_CARD,
    PaymentRequest,
    validate,
)
from kit.domain.vietqr_text import note_text

__all__ = [
    "ACCOUNT_MOST",
    "AMOUNT_MOST",
    "NOTE_ADVISED",
    "NOTE_MOST",
    "TO_ACCOUNT",
    "TO_CARD",
    "AccountCharacters",
    "AccountMissing",
    "AccountSpaced",
    "AccountTooLong",
    "BankNumberWrong",
    "CardNumberWrong",
    "DetailTooLong",
    "DetailsTooLong",
    "InitiationUnknown",
    "NotAPaymentCode",
    "NotInDong",
    "NotVietQR",
    "NoteTooLong",
    "PayloadDamaged",
    "PayloadError",
    "PayloadIncomplete",
    "PayloadMalformed",
    "PaymentNotWhole",
    "PaymentNothing",
    "PaymentRequest",
    "PaymentTooLarge",
    "ServiceUnknown",
    "build",
    "note_text",
    "parse",
]

_NETWORK = "A000000727"
_INITIATIONS = {"static": "11", "dynamic": "12"}
_DONG, _COUNTRY = "704", "VN"
_DETAILS = {name: f"{number:02d}" for number, name in enumerate((*LABELS, "note"), 1)}
# Objects that are read for their shape and not kept; their names and lengths are those of the specification.
_SHAPES = {
    tag: re.compile(shape, re.ASCII)
    for tag, shape in {
        "52": "[0-9]{4}",
        "55": "0[123]",
        "56": r"[0-9]+\.?[0-9]*",
        "57": r"[0-9]+\.?[0-9]*",
        "61": ".{1,10}",
    }.items()
}
_OTHER_LANGUAGE, _OTHER_LANGUAGE_LONGEST = "64", {"00": 2, "01": 25, "02": 15}


def build(request: PaymentRequest) -> str:
    """Return the payload of `request`; notes and names are folded by `note_text`. Raises PayloadError."""
    validate(request)
    beneficiary = write("00", request.bank_bin) + write("01", request.account)
    account = write("00", _NETWORK) + write("01", beneficiary) + write("02", request.service)
    details = _details(request)
    if len(details) > MOST:
        raise DetailsTooLong(length=len(details), most=MOST)
    optional = {
        "54": "" if request.amount is None else str(request.amount),
        "58": _COUNTRY,
        "59": note_text(request.merchant_name),
        "60": note_text(request.city),
        "62": details,
    }
    row = write("00", "01") + write("01", _INITIATIONS["dynamic" if request.is_dynamic else "static"])
    row += write("38", account) + write("53", _DONG)
    return seal(row + "".join(write(tag, value) for tag, value in optional.items() if value))


def parse(payload: str) -> PaymentRequest:
    """Return what the payment code `payload` asks for, every part of it proven. Raises PayloadError, and only that."""
    objects = unseal(payload)
    for tag, value in objects.items():
        if tag != _OTHER_LANGUAGE and not value.isascii():
            raise PayloadMalformed(at=tag)
        if tag in _SHAPES and not _SHAPES[tag].fullmatch(value):
            raise PayloadMalformed(at=tag)
    account = read(objects.get("38", ""), "38.")
    if account.get("00") != _NETWORK:
        raise NotVietQR
    beneficiary = read(_there(account, "01", "38."), "38.01.")
    if (_there(objects, "53"), _there(objects, "58")) != (_DONG, _COUNTRY):
        raise NotInDong
    details = read(objects.get("62", ""), "62.")
    _check_other_language(read(objects.get(_OTHER_LANGUAGE, ""), "64."))
    request = PaymentRequest(
        _there(beneficiary, "00", "38.01."),
        _there(beneficiary, "01", "38.01."),
        _amount(objects.get("54")),
        service=_there(account, "02", "38."),
        initiation=_initiation(_there(objects, "01")),
        merchant_name=objects.get("59", ""),
        city=objects.get("60", ""),
        **{name: details.get(tag, "") for name, tag in _DETAILS.items()},
    )
    validate(request)
    return request


def _details(request: PaymentRequest) -> str:
    texts = {tag: note_text(getattr(request, name)) for name, tag in _DETAILS.items()}
    return "".join(write(tag, text) for tag, text in texts.items() if text)


def _there(objects: dict[str, str], tag: str, within: str = "") -> str:
    try:
        return objects[tag]
    except KeyError:
        raise PayloadIncomplete(at=within + tag) from None


def _amount(text: str | None) -> int | None:
    """Return the amount of object 54: "50000" and "50000.0" are read, part of a đồng is not."""
    if text is None:
        return None
    if len(text) <= 13 and (whole := re.fullmatch(r"([0-9]+)(\.0*)?", text)):
        return int(whole[1])
    if re.fullmatch(r"[0-9]*\.[0-9]+", text):
        raise PaymentNotWhole
    raise PayloadMalformed(at="54")


def _initiation(number: str) -> Literal["static", "dynamic"]:
    match number:
        case "11":
            return "static"
        case "12":
            return "dynamic"
    raise PayloadMalformed(at="01")


def _check_other_language(objects: dict[str, str]) -> None:
    for tag, value in objects.items():
        if len(value) > _OTHER_LANGUAGE_LONGEST.get(tag, MOST):
            raise PayloadMalformed(at=f"64.{tag}")
