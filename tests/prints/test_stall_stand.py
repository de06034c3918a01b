"""The stall stand: a code wide enough for half a metre, and the name and digits that a buyer compares from afar."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.codes.making import payment, practice, reprint
from kit.codes.making import text as text_code
from kit.codes.pages import pages as drawn_pages
from kit.codes.refusals import CodeTooLong, NotReadBack
from kit.content.messages import messages
from kit.domain.vietqr import NotAPaymentCode, PaymentRequest
from kit.prints.payee import Payee, PayeeNameMissing, payee_of
from kit.prints.proof import proved
from kit.prints.stall_stand import StandTooSmall, stall_stand
from tests.prints.page import collisions, fonts, letters, pages, scanned, size_mm, text
from tests.prints.payees import BANK, ORDER, PAYLOAD, PRACTICE, WALLET

KINDS = {"bank": BANK, "order": ORDER, "wallet": WALLET}


@pytest.mark.parametrize("payee", KINDS.values(), ids=KINDS)
def test_code_is_read_from_the_page_and_wide_enough_for_half_a_metre(payee: Payee) -> None:
    pdf = stall_stand(payee)
    assert (size_mm(pdf), pages(pdf)) == ((148, 210), 1)
    ((_, content, (left, top, right, bottom)),) = scanned(pdf)
    assert content == payee.code.content
    assert min(right - left, bottom - top) > 60
    assert (right - left) / 37 > 1.2
    quiet = (right - left) * 4 / 37
    near = [x for x in letters(pdf) if x.right > left - quiet and x.left < right + quiet and x.bottom > top - quiet]
    assert [x.letter for x in near if x.top < bottom + quiet] == [], "letters in the white edge"


@pytest.mark.parametrize("payee", KINDS.values(), ids=KINDS)
def test_name_in_capitals_last_digits_and_check_are_read_from_a_metre(payee: Payee) -> None:
    pdf = stall_stand(payee)
    said = text(pdf)
    for words in ("TRIEU THI HOA", "Kiểm tra tên trước khi chuyển", payee.at):
        assert words in said
    capitals = [x.bottom - x.top for x in letters(pdf) if x.letter in "RIEUTHOA"]
    assert sorted(capitals)[-8] > 6, "a letter of the name is at least 6 mm high"
    digits = [x.bottom - x.top for x in letters(pdf) if x.letter in "3456"]
    assert sum(height > 10 for height in digits) == (4 if payee.last_digits else 0)
    assert all(x.bottom - x.top > 1 for x in letters(pdf) if x.letter.isupper())


def test_what_a_bank_stand_says_and_a_wallet_stand_leaves_out() -> None:
    bank, wallet = text(stall_stand(BANK)), text(stall_stand(WALLET))
    assert "Quét mã bằng ứng dụng ngân hàng" in bank
    assert "Ngân hàng: Agribank" in bank
    assert "Triệu Thị Hoa" in bank
    assert "Ví điện tử: MoMo" in wallet
    for words in ("Ngân hàng", "ngân hàng", "Số cuối"):
        assert words not in wallet


def test_order_stand_says_amount_and_note() -> None:
    said = text(stall_stand(ORDER))
    assert "135.000 đ" in said
    assert "Nội dung: DON 12 CAM SANH" in said


@pytest.mark.parametrize(("paper", "copies", "sheet"), [("a5", 2, (297, 210)), ("a6", 4, (210, 297))])
def test_on_a4_it_stands_as_often_as_fits_to_cut(paper: str, copies: int, sheet: tuple[int, int]) -> None:
    pdf = stall_stand(BANK, paper=paper, on_a4=True)  # type: ignore[arg-type]
    assert (size_mm(pdf), pages(pdf)) == (sheet, 1)
    assert [content for _, content, _ in scanned(pdf)] == [PAYLOAD] * copies
    assert text(pdf).count("TRIEU THI HOA") == copies


def test_practice_stand_says_so_in_the_code_in_words_and_across_the_page() -> None:
    pdf = stall_stand(PRACTICE)
    ((_, content, _),) = scanned(pdf)
    assert content == "Mã thực hành, không chuyển tiền"
    said = text(pdf)
    assert "Mã thực hành, không chuyển tiền" in said
    page = next(drawn_pages(pdf, 72)).convert("L")
    width, height = page.size
    for across in range(0, width - 100, 100):  # above the code, beside it and below
        for down in (40, height - 200, height - 60):
            greys = page.crop((across, down, across + 100, down + 60)).histogram()[200:240]
            assert sum(greys) > 100, (across, down)
    for words in ("Ngân hàng", "Số cuối", "Agribank"):
        assert words not in said


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": BANK.code},
        {"last_digits": "3456"},
        {"at": "Agribank"},
    ],
)
def test_practice_stand_never_takes_a_payment_code_a_bank_or_digits(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"practice|bank"):
        replace(PRACTICE, **wrong)  # type: ignore[arg-type]


def test_practice_code_is_never_shown_as_one_that_pays() -> None:
    with pytest.raises(ValueError, match="practice"):
        replace(BANK, code=PRACTICE.code)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("paper", ["a5", "a6"])
def test_long_names_never_run_over(language: str, paper: str) -> None:
    payee = replace(
        ORDER,
        at="Ngân hàng TMCP Ngoại thương Việt Nam chi nhánh Tuyên Quang",
        account_name="HO KINH DOANH NGUYEN THI THANH THUY HUONG CHIEM HOA",
        accented_name="Hộ kinh doanh Nguyễn Thị Thanh Thủy Hương Chiêm Hóa",
        amount=499_999_999,
        note="W" * 25,
    )
    pdf = stall_stand(payee, paper=paper, language=language)  # type: ignore[arg-type]
    found = letters(pdf)
    scale = 1 if paper == "a5" else 2**-0.5
    assert pages(pdf) == 1
    assert all(7.5 * scale < x.left and x.right < 140.5 * scale for x in found)
    assert collisions(found) == []
    assert "HUONG CHIEM HOA" in text(pdf)
    assert min(x.bottom - x.top for x in found if x.letter.isupper()) > 1.2


def test_name_is_searched_for_and_only_our_face_is_embedded() -> None:
    pdf = stall_stand(replace(BANK, accented_name="Lie\u0302\u0303u ễ ỡ ử ằ ẵ Đ"))
    assert "Liễu ễ ỡ ử ằ ẵ Đ" in text(pdf)
    assert {name.split("-")[0] for name in fonts(pdf)} == {"BeVietnamPro"}


def test_picture_for_the_phone_is_read_back_and_small() -> None:
    png = stall_stand(BANK, form="png")
    assert png.startswith(b"\x89PNG")
    assert len(png) < 60_000


def test_dense_code_is_sent_to_the_larger_paper() -> None:
    dense = replace(BANK, code=text_code(f"{PAYLOAD}đ" * 3))
    with pytest.raises(StandTooSmall) as small:
        stall_stand(dense, paper="a6")
    assert "A5" in messages("vi").refusal(small.value)
    assert stall_stand(dense).startswith(b"%PDF")
    with pytest.raises(CodeTooLong):
        stall_stand(replace(BANK, code=text_code(f"{PAYLOAD}đ" * 4)))


def test_code_that_pays_has_a_name_to_compare() -> None:
    with pytest.raises(PayeeNameMissing) as missing:
        replace(BANK, account_name="  ")
    assert "tên tài khoản" in messages("vi").refusal(missing.value)


def test_what_stands_beside_a_code_is_what_the_code_says() -> None:
    stall = payee_of(payment(PaymentRequest("970405", "8201205123456")), account_name="TRIEU THI HOA")
    assert (stall.kind, stall.at, stall.last_digits, stall.amount, stall.note) == ("bank", "Agribank", "3456", None, "")
    order = payee_of(
        payment(PaymentRequest("970436", "0071000123987", 135_000, "DON 12")), account_name="TRIEU THI HOA"
    )
    assert (order.at, order.last_digits, order.amount, order.note) == ("Vietcombank", "3987", 135_000, "DON 12")
    said = text(stall_stand(order))
    for words in ("Vietcombank", "3987", "135.000 đ", "DON 12"):
        assert words in said


def test_wallet_code_names_the_wallet_and_no_account_however_it_is_written() -> None:
    momo = PaymentRequest("971025", "PSP0912345678901", reference="MOMOW2W12345678")
    by_bank_number = payee_of(payment(momo), account_name="TRIEU THI HOA")
    assert (by_bank_number.kind, by_bank_number.at, by_bank_number.last_digits) == ("wallet", "MoMo", "")
    old = payee_of(reprint("2|99|0912345678|TRIEU THI HOA||0|0|0|x|transfer_p2p"), account_name="HOA", wallet="MoMo")
    assert (old.kind, old.at, old.last_digits) == ("wallet", "MoMo", "")


def test_code_that_is_for_no_payment_has_no_stand() -> None:
    with pytest.raises(NotAPaymentCode):
        payee_of(text_code("https://zalo.me/0912345678"), account_name="TRIEU THI HOA")
    assert payee_of(practice()).kind == "practice"


def test_paper_that_does_not_read_as_its_code_is_not_given_out() -> None:
    pdf = stall_stand(BANK)
    assert proved(pdf, [PAYLOAD]) == pdf
    for contents in ([], [PAYLOAD, PAYLOAD], [PAYLOAD.replace("3456", "3457")]):
        with pytest.raises(NotReadBack):
            proved(pdf, contents)
