"""What the text of a code is for: a payment only when every part is proven, else by what a phone does with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.scanned_code import scanned
from kit.domain.vietqr import PaymentRequest, build
from kit.domain.vietqr_objects import seal

STALL = build(PaymentRequest("970405", "8201205123456"))
WALLET = (
    "00020101021126280010A0000007750110010531314453037045408210900005802VN5910CELLPHONES62600312CPSHN ONLINE"
    "0517021908061613127850705ONLHN0810CellphoneS63047685"
)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (STALL, "vietqr"),
        (WALLET, "wallet"),
        ("2|99|0912345678|NGUYEN VAN A||0|0|50000|x|transfer_p2p", "wallet"),
        (WALLET[:-1] + "6", "damaged"),
        (STALL.replace("8201", "8202"), "damaged"),
        ("http://192.168.1.10:8866", "link"),
        ("HTTPS://ZALO.ME/0912345678", "link"),
        ("tel:+84912345678", "phone"),
        ("geo:22.35,105.38", "place"),
        ("WIFI:T:WPA;S:LOP;P:chophien;;", "wifi"),
        ("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD", "contact"),
        ("Mã thực hành, không chuyển tiền", "text"),
        ("javascript:alert(1)", "text"),
        ("", "text"),
    ],
)
def test_text_of_a_code_is_told_apart(said: str, kind: str) -> None:
    found = scanned(said)
    assert (found.text, found.kind) == (said, kind)
    assert (found.request is None) == (kind != "vietqr")
    assert (found.refusal is None) == (kind != "damaged")


@given(st.text() | st.text(st.characters(codec="ascii")).map(lambda text: seal("000201" + text)))
def test_any_text_is_something_and_is_kept_to_the_letter(text: str) -> None:
    found = scanned(text)
    assert found.text == text
    assert found.may_be_reprinted == (found.kind in {"vietqr", "wallet"})
