"""People to be paid, all of them invented, and their codes. The account is NAPAS's own example's shape, nobody's."""

from __future__ import annotations

from kit.codes.making import text
from kit.prints.payee import Payee

PAYLOAD = "00020101021138570010A00000072701270006970405011382012051234560208QRIBFTTA53037045802VN630452D8"
BANK = Payee(
    code=text(PAYLOAD),
    at="Agribank",
    account_name="TRIEU THI HOA",
    accented_name="Triệu Thị Hoa",
    last_digits="3456",
)
ORDER = Payee(
    code=text(PAYLOAD),  # what the code says is not the print's business
    at="Agribank",
    account_name="Trieu Thi Hoa",
    last_digits="3456",
    amount=135_000,
    note="DON 12 CAM SANH",
)
WALLET = Payee(
    code=text(PAYLOAD.replace("QRIBFTTA", "WALLET00")), kind="wallet", at="MoMo", account_name="TRIEU THI HOA"
)
PRACTICE = Payee(code=text("Mã thực hành, không chuyển tiền"), kind="practice", account_name="TRIEU THI HOA")
