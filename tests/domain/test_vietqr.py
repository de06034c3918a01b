"""Payment codes: every published example to the letter, and nothing accepted that a bank app would not pay rightly."""

from __future__ import annotations

import json
import string
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kit.content.messages import LANGUAGES, messages
from kit.domain import vietqr
from kit.domain.refusal import Refusal
from kit.domain.vietqr import PayloadError, PaymentRequest, build, note_text, parse
from kit.domain.vietqr_objects import checksum, seal, write

VECTORS = json.loads((Path(__file__).parent / "vietqr_vectors.json").read_text(encoding="utf-8"))
NAMES = {"bin": "bank_bin", "purpose": "note", "name": "merchant_name"}
STALL = PaymentRequest("970405", "8201205123456")
PAYLOAD = "00020101021138570010A00000072701270006970405011382012051234560208QRIBFTTA53037045802VN630452D8"


def vectors(*expect: str) -> Any:
    return pytest.mark.parametrize(
        "vector", [v for v in VECTORS["vectors"] if v["expect"] in expect], ids=lambda vector: vector["id"]
    )


def asked(fields: dict[str, Any]) -> PaymentRequest:
    """Return the request that a vector's input describes."""
    named = {NAMES.get(name, name): value for name, value in fields.items() if name != "dynamic"}
    return PaymentRequest(**named, initiation="dynamic" if fields["dynamic"] else "static")


@vectors("build")
def test_published_and_agreed_codes_are_built_to_the_letter(vector: dict[str, Any]) -> None:
    assert build(asked(vector["input"])) == vector["payload"]


@vectors("build", "parse")
def test_published_and_agreed_codes_are_read_for_what_they_say(vector: dict[str, Any]) -> None:
    request, said = parse(vector["payload"]), vector["decoded"]
    assert (request.bank_bin, request.account, request.service) == (said["bin"], said["account"], said["service"])
    assert request.amount == said["amount"]
    assert request.initiation == {"11": "static", "12": "dynamic"}[said["method"]]
    for name in ("purpose", "name", "city", "bill", "store", "reference", "terminal"):
        assert getattr(request, NAMES.get(name, name)) == (said.get(name) or "")


@vectors("refuse")
def test_more_than_one_transfer_carries_is_neither_built_nor_read(vector: dict[str, Any]) -> None:
    with pytest.raises(vietqr.PaymentTooLarge):
        build(asked(vector["input"]))
    with pytest.raises(vietqr.PaymentTooLarge):
        parse(vector["payload"])


@pytest.mark.parametrize("negative", VECTORS["negative"], ids=lambda negative: negative["why"][:20])
def test_what_is_no_vietqr_code_is_refused_by_its_kind(negative: dict[str, str]) -> None:
    with pytest.raises(PayloadError) as caught:
        parse(negative["payload"])
    assert caught.value.kind == negative["kind"]


def test_checksum_is_the_one_of_the_standard_with_its_noughts() -> None:
    assert checksum("123456789") == "29B1"
    assert build(PaymentRequest("970407", "19030413601018")).endswith("63040283")


def sealed(**changed: str) -> str:
    """Return a well-sealed payload with objects of PAYLOAD changed or, where empty, left out."""
    account = write("00", "A000000727") + write("01", write("00", "970405") + write("01", "8201205123456"))
    objects = {"00": "01", "01": "11", "38": account + write("02", "QRIBFTTA"), "53": "704", "58": "VN"}
    objects |= {name.lstrip("t"): value for name, value in changed.items()}
    return seal("".join(write(tag, value) for tag, value in objects.items() if value))


def beneficiary(row: str, service: str = "QRIBFTTA") -> str:
    return write("00", "A000000727") + write("01", row) + write("02", service)


BANK, ACCOUNT = write("00", "970405"), write("01", "8201205123456")
LYING = "00020101021138570010A000000727012700069704030112001101234567890208QRIBFTTA53037045802VN6304"
ILL = {
    "a length that lies, as printed in the official document": (
        "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5",
        "payload-malformed",
    ),
    "one character of the checksum missing": (PAYLOAD[:-1], "payload-damaged"),
    "a space behind": (PAYLOAD + " ", "payload-damaged"),
    "a line end behind": (PAYLOAD + "\n", "payload-damaged"),
    "half a letter": (PAYLOAD[:30] + "\ud800" + PAYLOAD[31:], "payload-damaged"),
    "digits of another script in the checksum": (PAYLOAD[:-4] + "5\uff12D8", "payload-damaged"),
    "longer than any code": (seal(sealed()[:-8] + write("80", "A" * 99) + "8199" + "B" * 500), "payload-damaged"),
    "an object twice": (seal(PAYLOAD[:-8] + write("54", "1000") + write("54", "2000")), "payload-malformed"),
    "a length of nothing": (seal(PAYLOAD[:-8] + "6200"), "payload-malformed"),
    "lengths in Arabic digits": (seal(PAYLOAD[:-8] + "54٠٤1000"), "payload-malformed"),
    "an end inside an object": (seal(PAYLOAD[:-8] + "62990805abc"), "payload-malformed"),
    "marks outside the place for them": (sealed(t59="TRIỆU THỊ HOA"), "payload-malformed"),
    "neither static nor dynamic": (sealed(t01="13"), "payload-malformed"),
    "not said whether static or dynamic": (sealed(t01=""), "payload-incomplete"),
    "no account at all": (sealed(t38=""), "payload-not-vietqr"),
    "another network": (sealed(t38=write("00", "A000000775") + write("01", BANK + ACCOUNT)), "payload-not-vietqr"),
    "nobody to pay": (sealed(t38=write("00", "A000000727")), "payload-incomplete"),
    "no bank": (sealed(t38=beneficiary(ACCOUNT)), "payload-incomplete"),
    "a bank without an account": (sealed(t38=beneficiary(BANK)), "payload-incomplete"),
    "a bank of seven digits": (sealed(t38=beneficiary(write("00", "9704051") + ACCOUNT)), "payload-bank-number-wrong"),
    "an account with a space": (sealed(t38=beneficiary(BANK + write("01", "8201 205"))), "payload-account-spaced"),
    "an account of twenty": (sealed(t38=beneficiary(BANK + write("01", "1" * 20))), "payload-account-too-long"),
    "an unknown service": (sealed(t38=beneficiary(BANK + ACCOUNT, "QRXXXX")), "payload-service-unknown"),
    "a card of thirteen digits": (sealed(t38=beneficiary(BANK + ACCOUNT, "QRIBFTTC")), "payload-card-number-wrong"),
    "dollars": (sealed(t53="840"), "payload-not-in-dong"),
    "Laos": (sealed(t58="LA"), "payload-not-in-dong"),
    "no country": (sealed(t58=""), "payload-incomplete"),
    "an amount of nothing": (sealed(t54="0"), "payload-amount-nothing"),
    "an amount of nothing, written out": (sealed(t54="000.0"), "payload-amount-nothing"),
    "half a đồng": (sealed(t54="12000.5"), "payload-amount-not-whole"),
    "an amount below nothing": (sealed(t54="-5000"), "payload-malformed"),
    "an amount with a space": (sealed(t54="50 000"), "payload-malformed"),
    "an amount with two points": (sealed(t54="50.000.0"), "payload-malformed"),
    "an amount beyond a transfer": (sealed(t54="500000000"), "payload-amount-too-large"),
    "an amount of fourteen characters": (sealed(t54="00000000050000"), "payload-malformed"),
    "a note of 26": (sealed(t62=write("08", "n" * 26)), "payload-note-too-long"),
    "a name of 26": (sealed(t59="N" * 26), "payload-detail-too-long"),
    "a city of 16": (sealed(t60="C" * 16), "payload-detail-too-long"),
    "a trade of three digits": (sealed(t52="541"), "payload-malformed"),
    "a tip that is none": (sealed(t55="09"), "payload-malformed"),
    "a name of 26 in its own letters": (sealed(t64=write("00", "vi") + write("01", "ế" * 26)), "payload-malformed"),
}


@pytest.mark.parametrize(("payload", "kind"), ILL.values(), ids=ILL.keys())
def test_code_that_is_not_right_inside_is_refused_by_its_kind(payload: str, kind: str) -> None:
    with pytest.raises(PayloadError) as caught:
        parse(payload)
    assert caught.value.kind == kind


@pytest.mark.parametrize(
    "payload",
    [
        PAYLOAD[:-4] + "52d8",
        sealed(t54="50000."),
        sealed(t54="50000.0"),
        sealed(t52="5411", t61="22000"),
        sealed(t26=write("00", "A000000775") + write("01", "0105")),
        sealed(t80=write("00", "vn.momo") + "0103abc"),
        sealed(t62=write("05", "MOMOW2W12345678") + write("09", "AME") + write("50", "x")),
        sealed(t64=write("00", "vi") + write("01", "Triệu Thị Hoa") + write("02", "Na Hang")),
        seal(write("00", "01") + "5802VN5303704" + PAYLOAD[12:73] + "010211"),
    ],
)
def test_what_the_standard_allows_beside_our_own_codes_is_read(payload: str) -> None:
    request = parse(payload)
    assert (request.bank_bin, request.account, request.ending) == ("970405", "8201205123456", "3456")


TYPED = {
    "no bank": (replace(STALL, bank_bin=""), "payload-bank-number-wrong"),
    "a bank by name": (replace(STALL, bank_bin="Agribank"), "payload-bank-number-wrong"),
    "a bank in other digits": (replace(STALL, bank_bin="٩٧٠٤٠٥"), "payload-bank-number-wrong"),
    "no account": (replace(STALL, account=""), "payload-account-missing"),
    "blanks": (replace(STALL, account="  "), "payload-account-missing"),
    "spaces": (replace(STALL, account="8201 2051 23456"), "payload-account-spaced"),
    "dots": (replace(STALL, account="8201.205.123456"), "payload-account-spaced"),
    "a line end": (replace(STALL, account="8201205123456\n"), "payload-account-spaced"),
    "marks": (replace(STALL, account="tàikhoản"), "payload-account-characters"),
    "twenty": (replace(STALL, account="1" * 20), "payload-account-too-long"),
    "a card of fifteen digits": (replace(STALL, account="9" * 15, service="QRIBFTTC"), "payload-card-number-wrong"),
    "nought": (replace(STALL, amount=0), "payload-amount-nothing"),
    "below nought": (replace(STALL, amount=-5000), "payload-amount-nothing"),
    "a part": (replace(STALL, amount=12000.5), "payload-amount-not-whole"),  # type: ignore[arg-type]
    "words": (replace(STALL, amount="50k"), "payload-amount-not-whole"),  # type: ignore[arg-type]
    "yes": (replace(STALL, amount=True), "payload-amount-not-whole"),
    "500 million": (replace(STALL, amount=500_000_000), "payload-amount-too-large"),
    "a note of 26": (replace(STALL, note="n" * 26), "payload-note-too-long"),
    "a name of 26": (replace(STALL, merchant_name="n" * 26), "payload-detail-too-long"),
    "all labels full": (
        replace(STALL, note="n" * 25, bill="b" * 25, store="s" * 25, customer="c" * 25),
        "payload-details-too-long",
    ),
    "another service": (replace(STALL, service="QR"), "payload-service-unknown"),
    "another initiation": (replace(STALL, initiation="11"), "payload-initiation-unknown"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize(("request_", "kind"), TYPED.values(), ids=TYPED.keys())
def test_what_no_code_may_say_is_refused_with_what_to_do(request_: PaymentRequest, kind: str) -> None:
    with pytest.raises(PayloadError) as caught:
        build(request_)
    assert caught.value.kind == kind
    for language in LANGUAGES:
        assert len(messages(language).refusal(caught.value)) > 30


def test_account_as_people_write_it_is_offered_as_it_must_be() -> None:
    with pytest.raises(vietqr.AccountSpaced) as caught:
        build(replace(STALL, account="8201 205-123.456"))
    assert caught.value.details["without"] == "8201205123456"


def test_stall_code_is_static_and_order_code_dynamic_unless_said_otherwise() -> None:
    assert parse(build(STALL)).initiation == "static"
    order = replace(STALL, amount=35000)
    assert parse(build(order)).initiation == "dynamic"
    fixed = replace(order, initiation="static")
    assert (parse(build(fixed)).initiation, parse(build(fixed)).amount) == ("static", 35000)
    assert fixed != order
    assert replace(STALL, initiation="static") == STALL


def test_account_keeps_its_letters_and_stays_out_of_logs() -> None:
    request = PaymentRequest("971025", "PSPabc123XYZ")
    assert parse(build(request)).account == "PSPabc123XYZ"
    assert "PSP" not in repr(request)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Đào Đức Đạt", "Dao Duc Dat"),
        ("Ðặng ðức", "Dang duc"),  # U+00D0, which looks the same
        ("Che\u0300 Đường", "Che Duong"),
        ("chè Shan tuyết 🍵 ngon", "che Shan tuyet ngon"),
        ("tiền “cam” – 5kg…", 'tien "cam" - 5kg...'),
        ("５０％ cọc", "50% coc"),
        ("茶", ""),
        ("50.000₫", "50.000d"),
        ("a\tb\nc", "a b c"),
        ("plain  as it is ", "plain  as it is "),
    ],
)
def test_note_becomes_plain_letters(typed: str, plain: str) -> None:
    assert note_text(typed) == plain


ANS = string.ascii_letters + string.digits + string.punctuation + " "
accounts = st.text(string.ascii_letters + string.digits, min_size=1, max_size=19)
amounts = st.none() | st.integers(1, vietqr.AMOUNT_MOST)


def plain_text(most: int) -> st.SearchStrategy[str]:
    return st.text(ANS, max_size=most)


requests = st.builds(
    PaymentRequest,
    bank_bin=st.from_regex("[0-9]{6}", fullmatch=True),
    account=accounts,
    amount=amounts,
    note=plain_text(25),
    service=st.sampled_from(["QRIBFTTA", "QRPUSH", "QRCASH"]),
    initiation=st.sampled_from([None, "static", "dynamic"]),
    merchant_name=plain_text(25),
    city=plain_text(15),
    bill=plain_text(12),
    terminal=plain_text(12),
    reference=plain_text(12),
)


@given(requests)
def test_what_is_built_is_read_as_it_was_asked(request_: PaymentRequest) -> None:
    payload = build(request_)
    read = parse(payload)
    assert read == request_
    assert build(read) == payload


@given(requests, st.data())
def test_every_changed_lost_or_added_character_is_refused(request_: PaymentRequest, drawn: st.DataObject) -> None:
    payload = build(request_)
    at = drawn.draw(st.integers(0, len(payload) - 1))
    character = drawn.draw(st.sampled_from(ANS) | st.characters())
    changed = [payload[:at] + character + payload[at + 1 :], payload[:at] + payload[at + 1 :]]
    swapped = payload[:at] + payload[at : at + 2][::-1] + payload[at + 2 :]
    for wrong in [*changed, swapped, payload[:at] + character + payload[at:]]:
        if wrong == payload or (wrong[:-4] == payload[:-4] and wrong.upper() == payload.upper()):
            continue
        with pytest.raises(PayloadError):
            parse(wrong)


def test_every_character_of_a_code_guards_itself() -> None:
    payload = build(replace(STALL, amount=35000, note="Le Hong Thai"))
    for at, before in enumerate(payload):
        for character in ANS:
            wrong = payload[:at] + character + payload[at + 1 :]
            if character != before and not (at >= len(payload) - 4 and character.upper() == before):
                with pytest.raises(PayloadError):
                    parse(wrong)


@settings(max_examples=300)
@given(st.text() | st.text(ANS).map(seal) | st.text(string.digits, min_size=1).map(lambda row: seal("000201" + row)))
@example("000201")
@example(LYING)
@example("0002016304")
@example("000201" * 200)
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    try:
        parse(text)
    except Refusal as refusal:
        assert isinstance(refusal, PayloadError)  # noqa: PT017  # the alternative is a request that was read


@given(st.text(max_size=60))
def test_any_note_becomes_plain_and_stays_so(text: str) -> None:
    plain = note_text(text)
    assert plain == "" or (plain.isascii() and plain.isprintable())
    assert note_text(plain) == plain
