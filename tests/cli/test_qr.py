"""`chophien qr`: what is printed pays the right account; what is unclear is asked, never guessed."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from click.testing import CliRunner
from PIL import Image

import kit.cli
from kit.codes.drawing import paint
from kit.codes.making import link, payment, text
from kit.codes.reading import read
from kit.content.messages import messages
from kit.domain.vietqr import PaymentRequest, build, parse
from tests.cli.program import chophien

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

AGRIBANK = ("--bank", "970405", "--account", "8201205123456")
STALL = PaymentRequest("970405", "8201205123456")
MOMO = build(PaymentRequest("971025", "PSP00012345678", reference="MOMOW2W12345678"))


def qr(*arguments: str, given: str | None = None, language: str = "vi") -> Result:
    return CliRunner(env={"CHOPHIEN_LANG": language}).invoke(kit.cli.chophien, ["qr", *arguments], input=given)


def test_payload_is_printed_alone_and_what_to_check_beside_it() -> None:
    result = chophien("qr", "pay", *AGRIBANK, "--amount", "35k", "--note", "Măng khô", "--payload")
    assert result.returncode == 0
    assert parse(result.stdout.removesuffix("\n")) == PaymentRequest(
        "970405", "8201205123456", amount=35000, note="Mang kho"
    )
    for said in ("Agribank", "3456", "35.000 đ", "ba mươi lăm nghìn đồng", "Mang kho", "tên chủ tài khoản"):
        assert said in result.stderr
    assert "8201205123456" not in result.stderr


@pytest.mark.parametrize("bank", ["970405", "VBA", "vba", "Agribank", "AGRI BANK", " agribank "])
def test_bank_is_named_by_number_code_or_name(bank: str) -> None:
    result = qr("pay", "--bank", bank, "--account", "8201205123456")
    assert parse(result.stdout.strip()) == STALL


@pytest.mark.parametrize(
    ("bank", "number"), [("CIMB", "422589"), ("LienVietPostBank", "970449"), ("DongA Bank", "970406")]
)
def test_bank_of_two_numbers_or_names_is_paid_by_the_one_in_use(bank: str, number: str) -> None:
    assert parse(qr("pay", "--bank", bank, "--account", "123456").stdout.strip()).bank_bin == number


def test_json_says_all_of_it() -> None:
    result = qr("pay", *AGRIBANK, "--amount", "1tr2", "--json")
    data = json.loads(result.stdout)
    assert data["payload"] == build(PaymentRequest("970405", "8201205123456", 1_200_000))
    assert (data["bank"], data["bank_name"], data["ending"]) == ("970405", "Agribank", "3456")
    assert (data["amount"], data["amount_in_words"]) == (1_200_000, "một triệu hai trăm nghìn đồng")
    assert (data["initiation"], data["warning"], data["file"]) == ("dynamic", None, None)


@pytest.mark.parametrize("kind", ["png", "pdf", "svg"])
def test_file_holds_the_code(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"ma.{kind}"
    result = qr("pay", *AGRIBANK, "--out", str(file))
    assert (result.exit_code, result.stdout) == (0, "")
    assert str(file) in result.stderr
    content = file.read_bytes()
    if kind == "pdf":
        picture = pypdfium2.PdfDocument(content)[0].render(scale=150 / 72).to_pil().convert("L")
    else:
        picture = Image.open(io.BytesIO(content)).convert("L") if kind == "png" else paint(content)
    assert [parse(found) for found in read(picture)] == [STALL]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--bank", "970488", "--account", "1"], "970488"),
        (["--bank", "Ngân hàng Nào Đó", "--account", "1"], "Ngân hàng Nào Đó"),
        (["--bank", "", "--account", "1"], "ngân hàng"),
        (["--bank", "MoMo", "--account", "0912345678"], "MoMo"),
        (["--bank", "VBA", "--account", "8201 2051 23456"], "8201205123456"),
        (["--bank", "VBA", "--account", ""], "số tài khoản"),
        (["--bank", "VBA", "--account", "1" * 20], "19"),
        (["--bank", "VBA", "--account", "123456", "--card"], "16 hoặc 19"),
        ([*AGRIBANK, "--amount", "35"], "35.000 đ"),
        ([*AGRIBANK, "--amount", "0"], "lớn hơn 0"),
        ([*AGRIBANK, "--amount", "500 triệu"], "499.999.999"),
        ([*AGRIBANK, "--amount", "giá liên hệ"], "con số"),
        ([*AGRIBANK, "--note", "Cam sành Hàm Yên loại một 5kg"], "25"),
        ([*AGRIBANK, "--out", "no-such-folder/ma.png"], "no-such-folder"),
        ([*AGRIBANK, "--out", "ma.pdf", "--mm", "12"], "21 mm"),
    ],
)
def test_what_is_not_right_is_one_sentence_that_helps(arguments: list[str], said: str) -> None:
    result = qr("pay", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert said in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["pay", "--account", "1"],
        ["pay", "--bank", "VBA"],
        ["pay", *AGRIBANK, "--out", "ma.gif"],
        ["pay", *AGRIBANK, "--out", "ma.png", "--payload"],
        ["pay", *AGRIBANK, "--mm", "many"],
        ["text", "chè", "--as", "wifi"],
        ["read", "no-such-picture.png"],
        ["read"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    result = qr(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("bank", ["VBSP", "970434", "CIMB"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_account_that_may_not_be_paid_comes_with_a_warning(bank: str, language: str) -> None:
    with_warning = qr("pay", "--bank", bank, "--account", "123456", language=language).stderr.splitlines()
    without = qr("pay", *AGRIBANK, language=language).stderr.splitlines()
    assert len(with_warning) == len(without) + 1


def test_note_that_banks_may_cut_or_that_vanishes_is_said() -> None:
    say = messages("vi").say
    assert say("qr-note-long", most=19) in qr("pay", *AGRIBANK, "--note", "tui tho cam nguoi Dao").stderr
    result = qr("pay", *AGRIBANK, "--note", "🍊")
    assert say("qr-note-gone") in result.stderr
    assert parse(result.stdout.strip()) == STALL


@pytest.mark.parametrize(
    ("arguments", "given", "content"),
    [
        (["Lê Hồng Thái"], None, "Lê Hồng Thái"),
        ([], "Chè Shan tuyết\nHái tháng 4\n", "Chè Shan tuyết\nHái tháng 4"),
        (["--as", "zalo", "0912 345 678"], None, "https://zalo.me/0912345678"),
        (["--as", "phone", "0912 345 678"], None, "tel:+84912345678"),
        (["--as", "facebook", "che.nahang"], None, "https://www.facebook.com/che.nahang"),
        (["--as", "place", "22.3561, 105.3872"], None, "geo:22.3561,105.3872"),
    ],
)
def test_text_becomes_what_a_phone_opens(arguments: list[str], given: str | None, content: str) -> None:
    assert qr("text", *arguments, given=given).stdout == content + "\n"


def test_text_that_calls_itself_traceability_is_refused() -> None:
    result = qr("text", "Tem truy xuất nguồn gốc")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "thông tin sản phẩm" in result.stderr


def picture(tmp_path: Path, *payloads: str) -> str:
    """Return the name of a picture with these codes beside each other."""
    page = Image.new("L", (450 * len(payloads), 500), 255)
    for at, payload in enumerate(payloads):
        code = link(payload) if payload.startswith("http") else text(payload)
        page.paste(paint(code.svg, 8), (450 * at, 20))
    file = tmp_path / "anh.png"
    page.save(file)
    return str(file)


def test_picture_is_read_without_showing_the_whole_account(tmp_path: Path) -> None:
    order = build(PaymentRequest("970405", "8201205123456", 35000, "DH40"))
    result = qr("read", picture(tmp_path, order, "https://zalo.me/0912345678"))
    assert result.exit_code == 0
    for said in ("Agribank", "3456", "35.000 đ", "DH40", "https://zalo.me/0912345678"):
        assert said in result.stdout
    assert "8201205123456" not in result.stdout


def test_picture_as_json_has_every_code(tmp_path: Path) -> None:
    found = json.loads(qr("read", picture(tmp_path, "Chè Shan", build(STALL)), "--json").stdout)
    assert [code["kind"] for code in found] == ["vietqr", "text"]
    assert found[0]["payload"] == build(STALL)
    assert (found[0]["account"], found[0]["amount"]) == ("8201205123456", None)


def test_code_of_a_wallet_is_given_out_again_to_the_letter(tmp_path: Path) -> None:
    again = tmp_path / "again.png"
    assert qr("read", picture(tmp_path, MOMO), "--out", str(again)).exit_code == 0
    assert read(Image.open(again).convert("L")) == [MOMO]
    assert qr("read", str(again), "--payload").stdout == MOMO + "\n"


@pytest.mark.parametrize(
    ("payloads", "said"),
    [
        ((build(STALL), MOMO), "2 mã nhận tiền"),
        (("https://zalo.me/0912345678",), "không phải mã nhận tiền"),
        ((build(STALL).replace("8201", "8202"),), "hỏng"),
    ],
)
def test_picture_without_one_whole_payment_code_is_given_out_by_no_means(
    payloads: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    again = tmp_path / "again.pdf"
    result = qr("read", picture(tmp_path, *payloads), "--out", str(again))
    assert (result.exit_code, again.exists()) == (1, False)
    assert said in result.stderr


def test_picture_without_a_code_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "anh.png"
    Image.new("L", (300, 300), 200).save(file)
    result = qr("read", str(file))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "chụp lại" in result.stderr


def test_code_of_the_command_line_is_the_one_of_the_kit() -> None:
    assert qr("pay", *AGRIBANK).stdout.strip() == payment(STALL).content
