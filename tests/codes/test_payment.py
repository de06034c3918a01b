"""Payment codes through picture and back: what is shown is what is paid, or there is no code."""

from __future__ import annotations

import random
import string

import pytest

from kit.codes.code import Code
from kit.codes.drawing import paint
from kit.codes.making import payment, practice, reprint
from kit.codes.reading import checked, read
from kit.codes.refusals import NotReadBack
from kit.domain import vietqr
from kit.domain.vietqr import PaymentRequest, build, parse
from kit.domain.vietqr_objects import seal, write

STALL = PaymentRequest("970405", "8201205123456")
NOTES = ("", "", "Mang kho 100g", "DH1104", "tui tho cam nguoi Dao", "Le Hong Thai 5kg x 2 thung")


def random_request(choose: random.Random) -> PaymentRequest:
    """Return a request as sellers make them: any bank number, digits or letters, often an amount and a note."""
    letters = string.digits if choose.random() < 0.8 else string.digits + string.ascii_letters
    return PaymentRequest(
        f"{choose.randrange(10**6):06d}",
        "".join(choose.choices(letters, k=choose.randint(6, 19))),
        choose.choice((None, choose.randint(1, vietqr.AMOUNT_MOST))),
        choose.choice(NOTES)[:25],
    )


def test_a_thousand_random_codes_go_through_a_small_picture_and_back() -> None:
    choose = random.Random(2026)  # noqa: S311  # the same codes every time, no secret
    wrong = []
    for _ in range(1000):
        request = random_request(choose)
        code = payment(request)
        found = read(paint(code.svg, module_pixels=2))
        if [parse(content) for content in found] != [request]:
            wrong.append(build(request))
    assert wrong == []


@pytest.mark.parametrize(
    ("request_", "modules"),
    [(STALL, 33), (PaymentRequest("970405", "8201205123456", 35000, "Mang kho 100g"), 37)],
)
def test_stall_and_order_codes_are_no_larger_than_they_must_be(request_: PaymentRequest, modules: int) -> None:
    assert payment(request_).modules == modules


@pytest.mark.parametrize(
    "payload",
    [
        build(STALL),
        build(STALL)[:-4] + "52d8",  # as some bank apps write it: not to be tidied up
        build(PaymentRequest("971025", "PSP00012345678", reference="MOMOW2W12345678")),
        seal("000201010211" + write("26", "0010A00000077501100105313144") + "53037045802VN5910CELLPHONES"),
        "2|99|0912345678|NGUYEN VAN A||0|0|50000|x|transfer_p2p",
    ],
)
def test_code_of_her_own_app_is_printed_again_to_the_letter(payload: str) -> None:
    assert reprint(payload).content == payload


@pytest.mark.parametrize(
    ("payload", "refusal"),
    [
        ("https://zalo.me/0912345678", vietqr.NotAPaymentCode),
        ("", vietqr.NotAPaymentCode),
        (build(STALL).replace("8201", "8202"), vietqr.PayloadDamaged),
        (build(STALL).replace("8201", "82０1"), vietqr.PayloadDamaged),
    ],
)
def test_what_is_no_whole_payment_code_is_not_printed_again(payload: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        reprint(payload)


def test_practice_code_says_so_and_pays_nobody() -> None:
    code = practice()
    assert code.content == "Mã thực hành, không chuyển tiền"
    assert read(paint(code.svg)) == [code.content]
    assert practice("en").content != code.content
    with pytest.raises(vietqr.NotAPaymentCode):
        parse(code.content)


def test_code_whose_picture_pays_somebody_else_is_never_given_out() -> None:
    mine, theirs = payment(STALL), payment(PaymentRequest("970405", "8201205123457"))
    with pytest.raises(NotReadBack):
        checked(Code(mine.content, theirs.svg, theirs.modules))
