"""A room and its people, all of them invented."""

from __future__ import annotations

import datetime

from kit.codes.making import link
from kit.prints.facts import RoomFacts, SignInCard

ROOM = RoomFacts(
    workshop="Chợ phiên trên điện thoại",
    place="Nhà văn hóa thôn Nà Bó, xã Yên Sơn",
    on=datetime.date(2026, 11, 15),
    address="http://192.168.1.10:8866",
    wifi_name="LOP-CHO-PHIEN",
    wifi_password="chophien2026",  # noqa: S106  # a password for the wall
    code="QGMQ7",
)
NAMES = ("Hoa", "Mỷ", "Ngoan", "Dự", "Xuyến", "Quyên", "Phượng", "Thắm", "Liễu")
HAMLETS = ("Thôn Nà Bó", "Bản Bung", "Tổ dân phố 12", "Khuôn Hà")
PICTURES = {
    "buffalo": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>',
    "orange": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M5 1L9 9H1z"/></svg>',
    "house": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1h8v8H1z"/></svg>',
}


def people(count: int) -> list[SignInCard]:
    """Return `count` participants, every other with her pictures on the card."""
    return [
        SignInCard(
            number=number,
            given_name=NAMES[number % len(NAMES)],
            hamlet=HAMLETS[number % len(HAMLETS)],
            join_code=f"M{number:03d}-QGMQ",  # as long as the store makes them, and as wide as they get
            pictures=("buffalo", "orange", "house") if number % 2 else None,
        )
        for number in range(1, count + 1)
    ]


def address_of(person: SignInCard) -> str:
    """Return the address that her card's code opens."""
    return f"{ROOM.address}/c/{person.join_code}"


def codes_of(persons: list[SignInCard]) -> dict[str, bytes]:
    """Return the SVG of each card's code, by join code."""
    return {person.join_code: link(address_of(person)).svg for person in persons}
