"""Adding many women at once, from a list as it comes out of Zalo or Excel."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.server.room.serving import Phone, shown

if TYPE_CHECKING:
    from tests.server.room.serving import Served


@pytest.fixture
def laptop(served: Served) -> Phone:
    laptop = served.phone()
    laptop.lead()
    return laptop


def names(served: Served) -> list[tuple[int, str, str]]:
    everyone = served.store.participants.of_workshop(served.workshop.id)
    return [(who.number, who.name, who.hamlet) for who in everyone]


@pytest.mark.parametrize(
    "lines",
    [
        "Mai, Nà Mụ\nLan, Khau Tràng",
        "Mai\tNà Mụ\r\nLan\tKhau Tràng\r\n",
        "STT\tTên\tThôn\n1\tMai\tNà Mụ\n2\tLan\tKhau Tràng",
        "Tên;Thôn\nMai;Nà Mụ;\n\n  \nLan;Khau Tràng;;",
        "1. ,Mai,Nà Mụ\n2. ,Lan,Khau Tràng",
        "1. Mai, Nà Mụ\n2) Lan, Khau Tràng",
        "1 - Mai, Nà Mụ\n2 - Lan - Khau Tràng",
        "- Mai, Nà Mụ\n• Lan – Khau Tràng",
    ],
)
def test_list_is_read_the_way_it_was_pasted(served: Served, laptop: Phone, lines: str) -> None:
    answer = laptop.post("console/add", lines=lines)
    assert "Đã thêm 2 chị" in shown(answer)
    assert names(served) == [(1, "Mai", "Nà Mụ"), (2, "Lan", "Khau Tràng")]


def test_bad_lines_come_back_and_cost_the_good_ones_nothing(served: Served, laptop: Phone) -> None:
    lines = "Mai, Nà Mụ\nNguyễn Thị Lan, Nà Mụ\nHoa\nDua, Nà Mụ, 0912345678\nSúa, Nà Mụ"
    answer = laptop.post("console/add", lines=lines)
    page = shown(answer)
    assert answer.status == 200
    assert "Đã thêm 2 chị" in page
    assert "3 dòng chưa thêm được" in page
    assert "Dòng 2: “Nguyễn Thị Lan, Nà Mụ”: Chỉ ghi tên gọi" in page
    assert "Dòng 3: “Hoa”: Chưa có tên thôn" in page
    assert "Dòng 4:" in page
    assert "không để số điện thoại" in page
    assert "Nguyễn Thị Lan, Nà Mụ\nHoa\nDua, Nà Mụ, 0912345678</textarea>" in answer.text
    assert names(served) == [(1, "Mai", "Nà Mụ"), (2, "Súa", "Nà Mụ")]


def test_hamlets_are_written_one_way_in_one_list(served: Served, laptop: Phone) -> None:
    laptop.post("console/add", lines="Mai, Nà Mụ\nLan, na mu\nHoa, Thôn Nà Mụ")
    assert {hamlet for _, _, hamlet in names(served)} == {"Nà Mụ"}


def test_button_pressed_twice_adds_once(served: Served, laptop: Phone) -> None:
    twin = Phone(served, cookies=dict(laptop.cookies))
    with ThreadPoolExecutor(2) as both:
        pages = list(both.map(lambda one: one.post("console/add", lines="Mai, Nà Mụ", once="t1"), (laptop, twin)))
    assert ["Đã thêm 1 chị" in shown(page) for page in pages] == [True, True]
    assert names(served) == [(1, "Mai", "Nà Mụ")]


def test_two_hundred_women_are_added_at_once(served: Served, laptop: Phone) -> None:
    lines = "\n".join(f"Ngọc Ánh, Thôn Khuổi Trang Lủng {number % 9}" for number in range(200))
    assert "Đã thêm 200 chị" in shown(laptop.post("console/add", lines=lines))
    assert len(names(served)) == 200


def test_list_too_long_is_said_and_kept(served: Served, laptop: Phone) -> None:
    lines = "Mai, Nà Mụ\n" * 501
    answer = laptop.post("console/add", lines=lines)
    assert answer.status == 422
    assert "Dài quá 500 dòng" in shown(answer)
    assert lines.strip() in answer.text
    assert names(served) == []


def test_nothing_typed_adds_nobody(served: Served, laptop: Phone) -> None:
    assert laptop.post("console/add", lines="").status == 200
    assert names(served) == []
