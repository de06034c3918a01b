"""Papers: what is printed leads every phone to the right place, and no card's code is lost or given twice."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kit.server.papers import Papers
from tests.prints.page import pages, scanned, text
from tests.server.room.serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.server.room.serving import Answer, Phone

HALL = "http://192.168.1.10:8866/"
WIFI = {"wifi_name": "LOP-CHO-PHIEN", "wifi_password": "cho phien 26"}


@pytest.fixture(params=["/", "/kit/"])
def printing(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    """A room that prints for real, at the address that phones in the hall open."""
    base: str = request.param
    with closing(Served(tmp_path, base, prints=Papers(), address=HALL.removesuffix("/") + base)) as room:
        yield room


def led(served: Served) -> Phone:
    laptop = served.phone()
    laptop.lead()
    return laptop


def codes(pdf: bytes) -> list[str]:
    return [content for _, content, _ in scanned(pdf)]


def pdf(answer: Answer) -> bytes:
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.body.startswith(b"%PDF-")
    return answer.body


def test_poster_leads_to_the_wifi_and_to_the_door(printing: Served) -> None:
    laptop = led(printing)
    laptop.post("console/wifi", **WIFI)
    poster = pdf(laptop.get("console/poster.pdf"))
    door = HALL if printing.base_url == "/" else f"{HALL}kit/"
    assert {code.rstrip("/") for code in codes(poster)} == {
        "WIFI:T:WPA;S:LOP-CHO-PHIEN;P:cho phien 26;;",
        door.rstrip("/"),
    }
    assert door.rstrip("/") in text(poster)
    assert "Xã Hồng Thái" in text(poster)


def test_poster_without_a_known_wifi_has_room_to_write_it(printing: Served) -> None:
    poster = pdf(led(printing).get("console/poster.pdf"))
    assert len(codes(poster)) == 1
    assert "Tên Wi-Fi" in text(poster)


def test_each_card_opens_its_own_womans_pictures(printing: Served) -> None:
    women = [printing.add("Mai", f"Thôn {number}") for number in range(1, 11)]
    sheet = pdf(led(printing).post("console/cards.pdf"))
    assert pages(sheet) == 2
    links = codes(sheet)
    door = HALL.removesuffix("/") + printing.base_url
    assert all(link.startswith(f"{door}c/") for link in links)
    found = set()
    for link in links:
        phone = printing.phone()
        path = link.removeprefix(HALL.removesuffix("/"))
        assert phone.get(path).to.endswith("/pictures")
        found.add(printing.room.signer.read("chophien_door", phone.cookies["chophien_door"].strip('"'))["number"])
    assert found == {who.number for who in women}


def test_paper_is_in_the_language_of_the_console(printing: Served) -> None:
    laptop = printing.phone(language="en")
    laptop.lead()
    assert "Stay connected" in text(pdf(laptop.get("console/poster.pdf")))


def test_cards_are_printed_for_those_who_have_none_and_for_nobody_twice(served: Served) -> None:
    laptop = led(served)
    served.add("Mai")
    served.add("Lan")
    first = laptop.post("console/cards.pdf").body.decode().splitlines()[1:]
    assert [line.split()[0] for line in first] == ["1", "2"]
    assert laptop.post("console/cards.pdf").to == "/console/class"
    served.add("Hoa")
    assert "Tải thẻ chưa in (1)" in laptop.get("console/papers").text
    assert [line.split()[0] for line in laptop.post("console/cards.pdf").body.decode().splitlines()[1:]] == ["3"]
    for line in first:
        assert served.phone().get(f"c/{line.split()[1]}").to == "/pictures"


def test_printing_all_again_ends_the_codes_of_before(served: Served) -> None:
    laptop = led(served)
    served.add("Mai")
    (old,) = laptop.post("console/cards.pdf").body.decode().splitlines()[1:]
    (new,) = laptop.post("console/cards.pdf", all="1").body.decode().splitlines()[1:]
    assert served.phone().get(f"c/{old.split()[1]}").status == 422
    assert served.phone().get(f"c/{new.split()[1]}").to == "/pictures"


def test_one_womans_new_card_is_printed_alone(served: Served) -> None:
    laptop = led(served)
    served.add("Mai")
    lan = served.add("Lan")
    answer = laptop.post(f"console/person/{lan.id}/card", pdf="1")
    assert [line.split()[0] for line in answer.body.decode().splitlines()[1:]] == ["2"]


def test_without_an_address_nothing_is_printed_and_no_card_ends(tmp_path: Path) -> None:
    with closing(Served(tmp_path, address="", prints=Papers())) as served:
        laptop, mai = led(served), served.add("Mai")
        code = served.store.cards.issue(mai.id).code
        assert "chưa nối mạng nào" in laptop.get("console/class").text
        for path in ("console/cards.pdf", f"console/person/{mai.id}/card"):
            assert laptop.post(path, all="1", pdf="1").status == 404
        assert laptop.get("console/poster.pdf").status == 404
        assert served.phone().get(f"c/{code}").to == "/pictures"


def test_papers_follow_the_address_that_the_router_gives(tmp_path: Path) -> None:
    given = [HALL]
    with closing(Served(tmp_path, address=lambda: given[-1], prints=Papers())) as served:
        laptop = led(served)
        assert codes(laptop.get("console/poster.pdf").body) == [HALL.rstrip("/")]
        given.append("http://10.0.0.7:8866/")
        assert codes(laptop.get("console/poster.pdf").body) == ["http://10.0.0.7:8866"]
        assert "http://10.0.0.7:8866/" in laptop.get("console/class").text


def test_participant_prints_nothing(served: Served) -> None:
    phone, mai = served.phone(), served.add()
    phone.sign_in(mai)
    assert phone.get("console/poster.pdf").status == 403
    assert phone.post("console/cards.pdf", all="1").status == 403
