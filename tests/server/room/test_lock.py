"""Five wrong tries lock a card until the facilitator unlocks it, and a stranger learns nothing from trying."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kit.server.room.public import Public
from tests.server.room.serving import Served, shown
from tests.store.test_trouble import another_program_writing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.server.room.serving import Phone

WRONG = (9, 10, 11)


def tries(phone: Phone, number: int, hamlet: str, count: int) -> list[str]:
    """Try wrong pictures and return what each page then says, to the word, without its one-time token."""
    phone.post("card", number=str(number), hamlet=hamlet)
    return [shown(phone.follow(phone.tap(WRONG))) for _ in range(count)]


def test_after_five_wrong_tries_her_right_pictures_do_not_open_either(served: Served) -> None:
    mai, phone = served.add(), served.phone()
    said = tries(phone, mai.number, mai.hamlet, 5)
    assert [f"Còn {left} lần nữa" in page for left, page in zip((4, 3, 2, 1), said, strict=False)] == [True] * 4
    assert "Thẻ tạm khóa" in said[4]
    assert phone.tap((1, 2, 3)).to == "/locked"
    other = served.phone()
    assert other.sign_in(mai).to == "/locked"
    assert not other.is_in()


def test_unknown_cards_and_wrong_hamlets_answer_like_wrong_pictures(served: Served) -> None:
    mai = served.store.participants.add(served.workshop.id, hamlet="Nà Mụ", name="Mai", number=27)
    served.store.participants.set_pictures(mai.id, (1, 2, 3))
    served.add("Lan", "Khau Tràng")

    def said(number: int, hamlet: str) -> list[str]:
        pages = tries(served.phone(), number, hamlet, 7)
        return [page.replace(str(number), "?").replace(hamlet, "?") for page in pages]

    of_a_card = said(27, "Nà Mụ")
    assert said(88, "Nà Mụ") == of_a_card
    assert said(27, "Khau Tràng") == of_a_card
    assert said(27, "Không Có") == of_a_card


def test_unknown_cards_take_as_long_as_known_ones(served: Served) -> None:
    """What takes the time is the writer: it has as much to do for both, also while the database takes nothing."""
    mai = served.add()

    def commits(number: int) -> list[int]:
        phone, counted = served.phone(), []
        phone.post("card", number=str(number), hamlet=mai.hamlet)
        for _ in range(7):
            before = served.store._access.writer.commits
            phone.tap(WRONG)
            counted.append(served.store._access.writer.commits - before)
        return counted

    assert commits(mai.number) == commits(88) == [1, 1, 1, 1, 1, 0, 0]
    other = served.add()
    with another_program_writing(served.folder):
        for number in (other.number, 99):
            phone = served.phone()
            phone.post("card", number=str(number), hamlet=mai.hamlet)
            assert phone.tap(WRONG).status == 503


def test_a_reload_costs_no_try(served: Served) -> None:
    mai, phone = served.add(), served.phone()
    tries(phone, mai.number, mai.hamlet, 2)
    for _ in range(10):
        assert "Còn 3 lần nữa" in shown(phone.get("pictures"))
    assert phone.tap((1, 2, 3)).to == "/home"


def test_right_pictures_give_all_five_tries_back(served: Served) -> None:
    mai = served.add()
    for _ in range(3):
        phone = served.phone()
        tries(phone, mai.number, mai.hamlet, 4)
        assert phone.tap((1, 2, 3)).to == "/home"


def test_tries_of_several_phones_count_together(served: Served) -> None:
    mai = served.add()
    for _ in range(4):
        tries(served.phone(), mai.number, mai.hamlet, 1)
    assert "Thẻ tạm khóa" in tries(served.phone(), mai.number, mai.hamlet, 1)[0]


def test_a_lock_holds_for_one_card_alone_and_after_a_restart(served: Served) -> None:
    mai, lan = served.add("Mai"), served.add("Lan")
    tries(served.phone(), mai.number, mai.hamlet, 5)
    assert served.phone().sign_in(lan).to == "/home"
    with closing(served.restart()) as again:
        assert again.phone().sign_in(mai).to == "/locked"


def test_facilitator_sees_the_lock_and_opens_it(served: Served) -> None:
    mai, laptop, phone = served.add(), served.phone(), served.phone()
    tries(phone, mai.number, mai.hamlet, 5)
    laptop.lead()
    assert "1 thẻ khóa" in shown(laptop.get("console"))
    person = f"console/person/{mai.id}"
    assert "Mở khóa thẻ" in shown(laptop.get(person))
    assert laptop.post(f"{person}/unlock").to == f"/{person}"
    assert "Mở khóa thẻ" not in shown(laptop.get(person))
    assert "Đã mở khóa, thử lại" in shown(phone.get("locked"))
    assert phone.tap((1, 2, 3)).to == "/home"


def test_nothing_of_hers_is_lost_by_a_lock(served: Served) -> None:
    mai = served.add()
    served.store.consents.give(mai.id, "keep", wording="test")
    served.store.keeper(mai.id).save("pricing", "price", 35_000)
    served.store.flush()
    tries(served.phone(), mai.number, mai.hamlet, 5)
    assert served.store.keeper(mai.id).load("pricing") == {"price": 35_000}


def test_on_the_internet_a_stranger_cannot_try_every_card(tmp_path: Path) -> None:
    with closing(Served(tmp_path, public=Public.of("https://lop.example.vn/"))) as served:
        mai, phone = served.add(), served.phone()
        tries(phone, mai.number, mai.hamlet, 2)
        for number in range(1001, 1021):
            phone = served.phone()  # another line each time does not help: everybody's tries are one count
            phone.post("card", number=str(number), hamlet=mai.hamlet)
            answers = [phone.tap(WRONG) for _ in range(5)]
        assert [answer.status for answer in answers] == [303, 303, 303, 429, 429]
        assert served.phone().sign_in(mai).status == 429
        code = served.store.cards.issue(mai.id).code
        hers = served.phone()
        assert hers.get(f"c/{code}").to == "/pictures"
        hers.tap((1, 2, 3))
        assert hers.is_in()


def test_in_the_hall_the_door_by_number_stays_open(served: Served) -> None:
    mai, phone = served.add(), served.phone()
    for number in range(1001, 1023):
        tries(phone, number, mai.hamlet, 5)
    hers = served.phone()
    hers.sign_in(mai)
    assert hers.is_in()
