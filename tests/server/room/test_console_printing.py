"""The papers of the whole room: one button, how far it is, one file; of those who asked for it, and no account."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import date
from threading import Event
from typing import TYPE_CHECKING

import pytest

from kit.domain.listing import Contact, Listing
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.server.papers import Papers
from tests.domain.books import line
from tests.prints.page import pages, scanned, text
from tests.prints.test_practice import words_of
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import KeptProduct, Participant
    from tests.server.room.serving import Phone

ACCOUNT = "8201205123456"
SECRET = 7_654_321
ZALO = "https://zalo.me/0912345678"
LABEL = {"name": "Măng khô", "offered": "processed", "reach": "zalo", "phone": "0912345678", "sold_as": "fresh"}
PAID = {"has": "bank", "bank": "970405", "account_number": ACCOUNT, "account_name": "TRIEU THI MAN", "tested": "yes"}
ADDRESS = "http://192.168.1.10:8866/"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Served]:
    """A room that prints for real."""
    with closing(Served(tmp_path, prints=Papers(), address=ADDRESS)) as room:
        yield room


def woman(served: Served, called: str, *goods: str, asks: bool = True, **typed: str) -> Participant:
    """Add a woman who has priced these goods and typed this in the code lesson."""
    who = served.add(called)
    for purpose in ("keep", *(["printing"] if asks else [])):
        served.store.consents.give(who.id, purpose, wording="test")
    keeper = served.store.keeper(who.id)
    for good in goods:
        keeper.keep_product(PricedProduct(Product(good, ""), "kg", 250_000, 180_000), {})
    for field, value in typed.items():
        keeper.save("qr", field, value)
    keeper.flush()
    return who


def led(served: Served) -> Phone:
    laptop = served.phone()
    laptop.lead()
    return laptop


def made(laptop: Phone, what: str = "papers") -> str:
    """Press the button and wait until nothing is made any more; return what the page says then."""
    assert laptop.post("console/print", what=what).to == "/console/print"
    until = time.monotonic() + 60
    while "Đang làm" in (page := shown(laptop.get("console/print/now"))):
        assert time.monotonic() < until, page
        time.sleep(0.05)
    return page


def test_one_file_has_the_papers_of_those_who_asked_by_card_number(hall: Served) -> None:
    woman(hall, "Hoa", "Chè Shan tuyết", **LABEL)
    woman(hall, "Mỷ", "Cam sành", asks=False, **LABEL)
    woman(hall, "Dự", "Gạo nếp", "Mật ong")
    laptop = led(hall)
    assert "Làm tệp in cho 2 chị" in shown(laptop.get("console/print"))
    assert "Xong 3 tờ" in made(laptop)
    answer = laptop.get("console/print.pdf")
    assert answer.headers["Cache-Control"] == "no-store"
    assert pages(answer.body) == 3
    assert [(number, content) for number, content, _ in scanned(answer.body)] == [(1, ZALO)] * 24
    said = text(answer.body)
    assert said.index("Chè Shan tuyết") < said.index("0912 345 678") < said.index("Gạo nếp")
    assert said.count("Mật ong") == 2, "four cards a page, shared out evenly"
    assert "Cam sành" not in said, "she did not ask for it"


def test_who_has_no_paper_is_listed_by_card_number_with_why(hall: Served) -> None:
    woman(hall, "Hoa", "Chè Shan tuyết")
    woman(hall, "Mỷ")
    woman(hall, "Dự", "Rượu ngô men lá")
    woman(hall, "Liễu", **LABEL | {"reach": "words", "words": "Nhà làm, phơi nắng.", "sheet": "s65"})
    page = made(led(hall))
    assert "Xong 1 tờ" in page
    assert "Số 2, Mỷ Chị ấy chưa tính giá món nào" in page
    assert "Số 3, Dự: Thẻ giá Rượu" in page
    assert "Số 4, Liễu: Tờ nhãn Tờ 65 nhãn nhỏ quá" in page
    assert "Số 1" not in page


def test_no_account_is_in_the_file_and_the_file_is_not_on_the_disk(hall: Served) -> None:
    who = woman(hall, "Mận", "Măng khô", **PAID, **LABEL)
    hall.store.consents.give(who.id, "account", wording="test")
    before = set(hall.folder.rglob("*"))
    laptop = led(hall)
    made(laptop)
    pdf = laptop.get("console/print.pdf").body
    assert {content for _, content, _ in scanned(pdf)} == {ZALO}
    for word in (ACCOUNT, "3456", "TRIEU THI MAN", "Agribank"):
        assert word not in text(pdf)
    assert set(hall.folder.rglob("*")) == before
    assert not any(b"%PDF" in path.read_bytes() for path in hall.folder.rglob("*") if path.is_file())


def wrote(served: Served, who: Participant, **texts: str) -> None:
    """Have a woman write these texts for her last product, and lines that are nobody's business."""
    keeper = served.store.keeper(who.id)
    listing = Listing("Chè", "che-shan", contact=Contact("Hoa", "0912345678"))
    keeper.keep_listing(keeper.products()[0].id, {**to_json(listing), "texts": texts})
    keeper.keep_entry(line(date(2026, 11, 20), SECRET, note="Bán cho bác Sáo"))
    keeper.flush()


def words_on(pdf: bytes) -> list[str]:
    return [" ".join(words.split()) for words in words_of(pdf)]


def test_each_pile_has_its_cover_on_a_front_and_all_that_may_be_printed(hall: Served) -> None:
    hoa = woman(hall, "Hoa", "Chè Shan tuyết", **LABEL)
    wrote(hall, hoa, zalo="Chè hái tay, sao chảo gang.")
    woman(hall, "Mỷ", "Cam sành", asks=False, **LABEL)
    woman(hall, "Dự", "Gạo nếp", "Mật ong", "Lê", "Măng khô", "Đậu tương")
    laptop = led(hall)
    assert "Cả tập giấy từng chị" in shown(laptop.get("console/print"))
    assert "Xong 2 tập" in made(laptop, "piles")
    found = words_on(laptop.get("console/print.pdf").body)
    covers = [number for number, words in enumerate(found) if "Tập giấy mang về" in words]
    assert [number % 2 for number in covers] == [0, 0], "printed on both sides, each begins on a front"
    first, second = found[: covers[1]], found[covers[1] :]
    assert "Thẻ số 1 " in first[0]
    for words in (
        "Thẻ giá: Chè Shan tuyết 1 trang",
        "Tờ nhãn 1 trang",
        "Tin bán hàng 1 trang",
        "Sổ giấy trống 6 trang",
    ):
        assert words in first[0], words
    said = " ".join(first)
    for words in ("Chè hái tay, sao chảo gang.", "0912 345 678", "250.000 đ"):
        assert words in said, words
    assert "Thẻ số 3 " in second[0]
    cards = [number for number, words in enumerate(second) if "250.000 đ" in words]
    assert len(cards) == 2
    assert not any(number % 2 for number in cards), "no card has another on its back"
    assert "Cam sành" not in " ".join(found)


def test_what_is_not_in_a_pile_is_listed_by_card_number_and_its_cover_says_so(hall: Served) -> None:
    woman(hall, "Hoa", "Chè Shan tuyết", **LABEL | {"reach": "words", "words": "Nhà làm, phơi nắng.", "sheet": "s65"})
    woman(hall, "Mỷ")
    laptop = led(hall)
    page = made(laptop, "piles")
    assert "Xong 2 tập" in page
    assert "Số 1, Hoa: Tờ nhãn Tờ 65 nhãn nhỏ quá" in page
    assert "Số 2, Mỷ Chị ấy chưa tính giá món nào" in page
    assert "Chưa in được Tờ nhãn" in words_on(laptop.get("console/print.pdf").body)[0]


def test_her_pile_is_hers_alone_and_has_neither_her_book_nor_her_account(hall: Served) -> None:
    hoa = woman(hall, "Hoa", "Chè Shan tuyết", **PAID, **LABEL)
    hall.store.consents.give(hoa.id, "account", wording="test")
    wrote(hall, hoa, zalo="Chè hái tay, sao chảo gang.")
    woman(hall, "Dự", "Gạo nếp")
    laptop = led(hall)
    assert "In tập giấy của chị này" in laptop.get(f"console/person/{hoa.id}").text
    answer = laptop.get(f"console/person/{hoa.id}/pile.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "tap-giay-so-1" in answer.headers["Content-Disposition"]
    assert {content for _, content, _ in scanned(answer.body)} == {ZALO}
    said = " ".join(words_on(answer.body))
    assert "Chè hái tay" in said
    for words in ("Gạo nếp", ACCOUNT, "3456", "TRIEU THI MAN", "Agribank", "Sáo", "7.654.321", "7654321"):
        assert words not in said, words
    assert not any(b"%PDF" in path.read_bytes() for path in hall.folder.rglob("*") if path.is_file())


def test_who_has_not_asked_is_not_printed_and_the_page_says_how_she_asks(hall: Served) -> None:
    hoa = woman(hall, "Hoa", "Chè Shan tuyết", asks=False)
    laptop, pile = led(hall), f"console/person/{hoa.id}/pile.pdf"
    page = laptop.get(f"console/person/{hoa.id}").text
    assert "Nhờ lớp in giúp" in page
    assert pile not in page
    assert laptop.get(pile).status == 422
    phone = hall.phone()
    phone.sign_in(hoa)
    phone.post("consents/later", purpose="printing", word="yes")
    assert laptop.get(pile).status == 200
    phone.post("consents/later", purpose="printing", word="no")
    assert laptop.get(pile).status == 422
    for somebody in (phone, hall.phone()):
        assert somebody.get(pile).status == 403


def test_who_takes_her_word_back_is_in_no_file_any_more(hall: Served) -> None:
    hoa = woman(hall, "Hoa", "Chè Shan tuyết")
    woman(hall, "Dự", "Gạo nếp")
    laptop = led(hall)
    made(laptop)
    assert pages(laptop.get("console/print.pdf").body) == 2
    hall.store.consents.withdraw(hoa.id, "printing", wording="test")
    answer = laptop.get("console/print.pdf")
    assert answer.status == 422
    assert "rút lại lời nhờ in" in answer.text
    assert laptop.get("console/print.pdf").to == "/console/print"
    made(laptop)
    assert "Chè Shan tuyết" not in text(laptop.get("console/print.pdf").body)


def test_nobody_asked_is_said_and_there_is_no_file(hall: Served) -> None:
    woman(hall, "Hoa", "Chè Shan tuyết", asks=False)
    laptop = led(hall)
    assert "Chưa chị nào nhờ in" in shown(laptop.get("console/print"))
    assert laptop.get("console/print.pdf").to == "/console/print"


class Waiting(Papers):
    """Makes the second woman's cards when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.go_on = Event(), Event()

    def price_cards(self, priced: list[tuple[KeptProduct, date]], *, language: str) -> bytes:
        if priced[0][0].name == "Gạo nếp":
            self.reached.set()
            assert self.go_on.wait(30)
        return super().price_cards(priced, language=language)


def test_how_far_it_is_stands_on_the_page_and_a_second_press_begins_nothing(tmp_path: Path) -> None:
    prints = Waiting()
    with closing(Served(tmp_path, prints=prints, address=ADDRESS)) as hall:
        for name, good in (("Hoa", "Chè Shan tuyết"), ("Dự", "Gạo nếp"), ("Mỷ", "Mật ong")):
            woman(hall, name, good)
        laptop = led(hall)
        laptop.post("console/print")
        assert prints.reached.wait(30)
        assert "Đang làm: 1/3 tờ" in shown(laptop.get("console/print"))
        assert "<progress" in laptop.get("console/print/now").text
        laptop.post("console/print")
        prints.go_on.set()
        assert "Xong 3 tờ" in made(laptop)


def test_room_that_closes_makes_no_more_papers(tmp_path: Path) -> None:
    prints = Waiting()
    with closing(Served(tmp_path, prints=prints, address=ADDRESS)) as hall:
        woman(hall, "Dự", "Gạo nếp")
        woman(hall, "Mỷ", "Mật ong")
        led(hall).post("console/print")
        assert prints.reached.wait(30)
        hall.room.printing.end()
        prints.go_on.set()
        hall.room.threads.shutdown()
        assert not hall.room.printing.state.running
        assert hall.room.printing.state.pdf == b""


def test_practice_room_says_so_across_every_page(tmp_path: Path) -> None:
    with closing(Served(tmp_path, prints=Papers(practice=True), address=ADDRESS)) as hall:
        hall.store.workshops.change(hall.workshop.id, settings={"practice": True})
        woman(hall, "Hoa", "Chè Shan tuyết", **LABEL)
        laptop = led(hall)
        made(laptop, "piles")
        pile = words_of(laptop.get("console/print.pdf").body)
        assert "Bản thực hành" in pile[0]
        assert "Bản thực hành" in next(words for words in pile if "250.000" in words)
        made(laptop)
        pdf = laptop.get("console/print.pdf").body
        assert all("Bản thực hành" in words for words in words_of(pdf))
        assert {content for _, content, _ in scanned(pdf)} == {"Mã thực hành, không chuyển tiền"}
        assert all("Bản thực hành" in words for words in words_of(laptop.get("console/poster.pdf").body))


@pytest.mark.parametrize("path", ["console/print", "console/print/now", "console/print.pdf"])
def test_only_the_facilitator_gets_there(hall: Served, path: str) -> None:
    who = woman(hall, "Hoa", "Chè Shan tuyết")
    phone = hall.phone()
    assert phone.get(path).status == 403
    phone.sign_in(who)
    assert phone.get(path).status == 403
    assert phone.post("console/print").status == 403
