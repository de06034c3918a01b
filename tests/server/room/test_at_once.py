"""Many women at the same moment: nobody waits for ever, nobody gets another's number, nothing is mixed up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served


def test_forty_women_walk_in_at_once_and_each_gets_a_number_of_her_own(served: Served) -> None:
    def walk_in(number: int) -> tuple[str, Phone]:
        phone = served.phone()
        pictures = (number % 12, (number + 1) % 12, (number + 3) % 12)
        name = f"Mai {number}"
        assert phone.walk_in(name, f"Thôn {number % 7}", pictures).to == "/number"
        phone.agree()
        return name, phone

    with ThreadPoolExecutor(16) as hall:
        came = list(hall.map(walk_in, range(40)))
    people = {who.name: who for who in served.store.participants.of_workshop(served.workshop.id)}
    assert sorted(who.number for who in people.values()) == list(range(1, 41))
    for name, phone in came:
        assert f"{people[name].number} {name} {people[name].hamlet}" in shown(phone.get("home"))


def test_two_women_who_press_at_the_same_moment_each_come_in_as_themselves(served: Served) -> None:
    women = [served.add("Mai", "Nà Mụ", (1, 2, 3)), served.add("Mai", "Nà Mụ", (3, 2, 1))]
    phones = [served.phone(), served.phone()]
    for who, phone in zip(women, phones, strict=True):
        phone.post("card", number=str(who.number), hamlet=who.hamlet)
    for _ in range(5):
        with ThreadPoolExecutor(2) as both:
            both.submit(phones[0].tap, (1, 2, 3))
            both.submit(phones[1].tap, (3, 2, 1))
        for who, phone in zip(women, phones, strict=True):
            assert f"Số của chị là {who.number}" in shown(phone.get("number"))
            phone.post("card", number=str(who.number), hamlet=who.hamlet)


def test_tries_at_the_same_moment_are_each_counted(served: Served) -> None:
    mai = served.add()
    phones = [served.phone() for _ in range(8)]
    for phone in phones:
        phone.post("card", number="1", hamlet="Nà Mụ")
    with ThreadPoolExecutor(8) as all_at_once:
        answers = list(all_at_once.map(lambda phone: phone.tap((9, 10, 11)), phones))
    assert [answer.to for answer in answers].count("/pictures") == 4
    assert [answer.to for answer in answers].count("/locked") == 4
    assert served.store.participants.get(mai.id).locked


def test_pins_tried_at_the_same_moment_are_each_counted(served: Served) -> None:
    phones = [served.phone() for _ in range(8)]
    for phone in phones:
        phone.get("console")
    with ThreadPoolExecutor(8) as all_at_once:
        statuses = list(all_at_once.map(lambda phone: phone.lead("111222").status, phones))
    assert sorted(statuses) == [422] * 3 + [429] * 5
