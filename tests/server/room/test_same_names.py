"""Ten women may share one name: who she is are her number, her hamlet and her pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Served


def test_ten_women_of_one_name_are_ten_women(served: Served) -> None:
    hamlets = ["Nà Mụ"] * 5 + ["Khau Tràng"] * 5
    phones = []
    for number, hamlet in enumerate(hamlets, 1):
        phone = served.phone()
        phone.walk_in("Mai", hamlet, (number % 12, (number + 1) % 12, (number + 2) % 12))
        phones.append(phone)
    for number, (phone, hamlet) in enumerate(zip(phones, hamlets, strict=True), 1):
        phone.agree()
        page = shown(phone.get("home"))
        assert f"{number} Mai {hamlet}" in page
    people = served.store.participants.of_workshop(served.workshop.id)
    assert [(who.number, who.name, who.hamlet) for who in people] == [
        (number, "Mai", hamlet) for number, hamlet in enumerate(hamlets, 1)
    ]


def test_pictures_of_a_namesake_of_the_same_hamlet_do_not_open_her_card(served: Served) -> None:
    mai = served.add("Mai", "Nà Mụ", (1, 2, 3))
    served.add("Mai", "Nà Mụ", (4, 5, 6))
    phone = served.phone()
    assert phone.sign_in(mai, (4, 5, 6)).to == "/pictures"
    assert not phone.is_in()


def test_same_pictures_are_no_obstacle(served: Served) -> None:
    for _ in range(3):
        phone = served.phone()
        phone.walk_in("Mai", "Nà Mụ", (1, 2, 3))
        assert phone.is_in()


def test_console_tells_them_apart_by_number_and_hamlet(served: Served) -> None:
    for hamlet in ("Nà Mụ", "Nà Mụ", "Khau Tràng"):
        served.add("Mai", hamlet)
    laptop = served.phone()
    laptop.lead()
    page = shown(laptop.get("console"))
    for line in ("1 Mai Nà Mụ", "2 Mai Nà Mụ", "3 Mai Khau Tràng"):
        assert line in page


def test_name_alone_opens_nothing(served: Served) -> None:
    served.add("Mai", "Nà Mụ")
    phone = served.phone()
    assert phone.post("card", number="Mai", hamlet="Nà Mụ").status == 422
