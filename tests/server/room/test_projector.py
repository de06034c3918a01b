"""The projector: what the hall may see, who may open it, and how quickly something is gone from it again."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from kit.content import lesson
from kit.domain.listing import Contact, Listing
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.domain.progress import kept_as
from kit.server.room import Lesson
from tests.server.room.listening import Listener
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import Participant
    from tests.server.room.serving import Phone

BOOK = lesson.read("cash_book")
LESSONS = (Lesson("cash_book", {"vi": BOOK.title.vi, "en": BOOK.title.en}, 120, tuple(s.id for s in BOOK.steps)),)
LOAN = "projector/result/cash_book/loan"
TEA = Listing(
    "Chè Shan tuyết",
    price=300_000,
    unit="kg",
    hamlet="Nà Mụ",
    senses=("thơm cốm",),
    story=("Cây cổ thụ trên núi.", "Bán 300 nghìn một cân.", "Mai ở Nà Mụ sao tay."),
    contact=Contact("Mai", "0912345678", zalo=True),
)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    room = Served(tmp_path, lessons=LESSONS)
    yield room
    room.close()


def agreed(served: Served, *purposes: str, name: str = "Mai") -> Participant:
    """Return a woman who said yes to these."""
    who = served.add(name)
    for purpose in ("keep", *purposes):
        served.store.consents.give(who.id, purpose, wording="test")
    return who


def tries(served: Served, who: Participant, *kinds: str) -> None:
    """Log her tries at the question of the loan, empty for the right one."""
    keeper = served.store.keeper(who.id)
    for kind in kinds:
        keeper.attempt("cash_book", "loan", not kind, kind)
    keeper.flush()


def offers(served: Served, who: Participant, listing: Listing = TEA) -> str:
    keeper = served.store.keeper(who.id)
    product = keeper.keep_product(PricedProduct(Product(listing.name, "che-shan"), "kg", 300_000, 200_000), {})
    keeper.keep_listing(product, to_json(listing))
    keeper.flush()
    return str(product)


def wall(laptop: Phone) -> dict[str, object]:
    return dict(json.loads(laptop.get("console/wall").body))


def test_result_is_hidden_until_it_is_revealed_and_counts_the_first_try(served: Served, laptop: Phone) -> None:
    for number in range(6):
        tries(served, agreed(served, "totals"), "loan_pears" if number < 4 else "", "")
    hidden = shown(laptop.get(LOAN))
    assert "Đoán xem" in hidden
    assert "4 ✓" not in hidden
    laptop.post("console/wall", reveal="1", lesson="cash_book", step="loan")
    seen = shown(laptop.get(LOAN))
    assert "Bán lê Pears sold 4" in seen
    assert "Tiền tổ tiết kiệm Money from the group 2 ✓" in seen


def test_result_of_four_women_is_none(served: Served, laptop: Phone) -> None:
    for _ in range(4):
        tries(served, agreed(served, "totals"), "loan_pears")
    tries(served, agreed(served), "loan_fish")  # kept, but not to be counted
    laptop.post("console/wall", reveal="1", lesson="cash_book", step="loan")
    seen = shown(laptop.get(LOAN))
    assert "Có từ 5 chị trả lời thì mới có kết quả" in seen
    assert "Pears sold ?" in seen
    assert wall(laptop)["results"] == []


@pytest.mark.parametrize("step", ["month", "duty", "habit", "nothing"])
def test_what_is_her_own_is_no_question_of_the_class(laptop: Phone, step: str) -> None:
    assert laptop.get(f"projector/result/cash_book/{step}").status == 404
    assert laptop.post("console/wall", part="result", lesson="cash_book", step=step).status == 404


def test_progress_counts_and_names_nobody(served: Served, laptop: Phone) -> None:
    for name, done in (("Mỷ", 2), ("Súa", 1), ("Dợ", 0)):
        who = agreed(served, name=name)
        served.store.visits.open(who.id, "cash_book")
        for step in LESSONS[0].steps[:done]:
            served.room.steps.note(who.id, "cash_book", kept_as(step), "done")
    served.store.flush()
    seen = shown(laptop.get("projector/progress"))
    assert BOOK.title.vi in seen
    assert BOOK.title.en in seen
    first, second = (f"{step.title.vi} {step.title.en}" for step in BOOK.steps[:2])
    assert f"{first} 2 +1 2 {second} 1 3" in seen  # who has done a step is not at it any more
    assert not [name for name in ("Mỷ", "Súa", "Dợ", "Nà Mụ") if name in seen]


def test_listing_stands_on_the_wall_without_anything_that_leads_to_her(served: Served, laptop: Phone) -> None:
    product = offers(served, agreed(served, "showing"))
    laptop.post("console/wall", part="answer", answer=product)
    seen = shown(laptop.get("projector"))
    assert "Chè Shan tuyết Thơm cốm. Cây cổ thụ trên núi." in seen
    assert not [word for word in ("Mai", "Nà Mụ", "0912", "300") if word in seen]


def test_listing_of_who_did_not_agree_is_nowhere(served: Served, laptop: Phone) -> None:
    product = offers(served, agreed(served, "catalogue"))
    laptop.post("console/wall", part="answer", answer=product)
    assert "Chè Shan" not in shown(laptop.get("projector"))
    assert wall(laptop)["answers"] == []


def test_word_taken_back_is_told_to_the_wall_at_once_and_the_listing_is_gone(served: Served, laptop: Phone) -> None:
    mai = agreed(served, "totals")
    product, phone = offers(served, mai), served.phone()
    phone.sign_in(mai)
    phone.post("consents/later", purpose="showing", word="yes")
    laptop.post("console/wall", part="answer", answer=product)
    assert "Chè Shan tuyết" in shown(laptop.get("projector?now"))
    page = Listener(laptop, "?console=1")
    page.next("eyes_down")  # the last of what a page is told on coming
    phone.post("consents/later", purpose="showing", word="no")
    page.next("wall")
    assert "Chè Shan tuyết" not in shown(laptop.get("projector?now"))


def test_part_may_stand_in_a_frame_of_the_room_and_of_nobody_else(laptop: Phone) -> None:
    answer = laptop.get("projector/join")
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
    assert laptop.get("console/light").headers["X-Frame-Options"] == "DENY"


def test_door_before_the_wall_and_the_slides_is_that_of_the_console(served: Served) -> None:
    anybody = served.phone()
    for path in ("projector", "slides/01_pricing", "slides/01_pricing/speaker"):
        door = anybody.get(path).text
        assert "Mã PIN" in door
        assert looks(door) == looks(anybody.get("console").text), path


def looks(page: str) -> list[str]:
    """Return a page's styles and scripts."""
    return re.findall(r"<(style|script)>(.*?)</", page, re.DOTALL)


def test_join_shows_the_wifi_and_the_address(served: Served, laptop: Phone) -> None:
    served.store.workshops.change(served.workshop.id, settings={"wifi_name": "LOP", "wifi_password": "hoalemua2!"})
    seen = shown(laptop.get("projector"))
    assert "LOP" in seen
    assert f"127.0.0.1:{served.port}" in seen
    assert "Giữ kết nối" in seen


def test_timer_goes_by_the_agenda_and_by_her_word(served: Served, laptop: Phone) -> None:
    day = [{"start": "08:00", "minutes": 20, "what": "opening"}, {"start": "08:20", "minutes": 60, "what": "cash_book"}]
    served.store.workshops.change(served.workshop.id, settings={"agenda": day})  # it is 8 o'clock
    assert "Còn 20 phút" in shown(laptop.get("projector/timer"))
    laptop.post("console/timer", longer="1")
    assert "Còn 25 phút" in shown(laptop.get("projector/timer"))
    assert "08:25" in shown(laptop.get("projector/timer"))
    laptop.post("console/timer", on="1")
    served.clock.pass_(minutes=95)
    assert "Quá 10 phút" in shown(laptop.get("projector/timer"))
    assert BOOK.title.vi in shown(laptop.get("projector/timer"))
