"""Adding many women at once, from a list as it comes out of an office or Zalo: she looks before anybody is added."""

from __future__ import annotations

import html
import io
import re
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from tests.server.room.serving import Phone, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.server.room.serving import Answer, Served

FIELD = re.compile(r"<input\b[^>]*>")


def names(served: Served) -> list[tuple[int, str, str, int | None]]:
    everyone = served.store.participants.of_workshop(served.workshop.id)
    return [(who.number, who.name, who.hamlet, who.table) for who in everyone]


def workbook(*rows: Sequence[object]) -> bytes:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def form(page: Answer) -> list[tuple[str, str]]:
    """Return what the preview's form sends if its button is pressed at once."""
    inside = page.body.decode().split('console/add/take">')[1].split("</form>")[0]
    rows = html.unescape(inside.split("<textarea", 1)[1].split(">\n", 1)[1].split("</textarea>")[0])
    sent = [("rows", rows)]
    for tag in FIELD.findall(inside):
        held = {name: html.unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag)}
        if held.get("type") != "checkbox" or " checked" in tag:
            sent.append((held["name"], held["value"]))
    return sent


def take(laptop: Phone, sent: list[tuple[str, str]]) -> Answer:
    body = urllib.parse.urlencode(sent).encode()
    return laptop.ask("POST", "console/add/take", body, {"Content-Type": "application/x-www-form-urlencoded"})


def ticked(page: Answer) -> list[str]:
    return [value for name, value in form(page) if name == "take"]


def mended(sent: list[tuple[str, str]], at: int, name: str, hamlet: str) -> list[tuple[str, str]]:
    """Return the form after the two fields of row `at` were typed anew."""
    typed = {f"name-{at}": name, f"hamlet-{at}": hamlet}
    assert typed.keys() <= dict(sent).keys()
    return [(field, typed.get(field, value)) for field, value in sent]


def test_nobody_is_added_before_she_has_looked(served: Served, laptop: Phone) -> None:
    page = laptop.post("console/add", lines="Mai, Nà Mụ\nHoàng Thị Lan, Khau Tràng")
    assert "Đọc được 2 chị" in shown(page)
    assert names(served) == []
    answer = take(laptop, form(page))
    assert "Đã thêm 2 chị" in shown(answer)
    assert names(served) == [(1, "Mai", "Nà Mụ", None), (2, "Lan", "Khau Tràng", None)]


def test_a_file_of_the_office_is_read_and_says_what_is_not(served: Served, laptop: Phone) -> None:
    file = workbook(
        ("DANH SÁCH HỌC VIÊN",),
        ("STT", "Họ và tên", "Dân tộc", "Thôn", "SĐT", "CCCD", "Bàn"),
        (1, "Hoàng Thị Mai", "Tày", "Nà Mụ", "0912345678", "008188001234", 2),
        (2, "Vàng Thị Dua", "Mông", "Khau Tràng", "0912345679", "008190001235", None),
    )
    page = laptop.send_file("console/add", file, "danh sách.xlsx")
    assert "Không đọc, không lưu các cột: Dân tộc, SĐT, CCCD." in shown(page)
    for private in ("0912345678", "008188001234", "Tày", "Mông"):
        assert private not in page.text
    take(laptop, form(page))
    assert names(served) == [(1, "Mai", "Nà Mụ", 2), (2, "Dua", "Khau Tràng", None)]


def test_a_wrong_row_is_mended_where_it_stands_and_costs_the_others_nothing(served: Served, laptop: Phone) -> None:
    page = laptop.post("console/add", lines="Mai, Nà Mụ\nHoa\nSúa, Nà Mụ\n, Khau Tràng")
    assert "2 dòng chưa đủ" in shown(page)
    assert "Chưa có tên thôn" in shown(page)
    again = take(laptop, mended(form(page), 1, "Hoa", "na mu"))
    assert "Đã thêm 3 chị" in shown(again)
    assert "1 dòng chưa đủ" in shown(again)
    assert names(served) == [(1, "Mai", "Nà Mụ", None), (2, "Hoa", "Nà Mụ", None), (3, "Súa", "Nà Mụ", None)]
    done = take(laptop, mended(form(again), 0, "Dua", "Khau Tràng"))
    assert "Đã thêm 1 chị" in shown(done)
    assert names(served)[3] == (4, "Dua", "Khau Tràng", None)


def test_a_row_left_unmended_still_waits(served: Served, laptop: Phone) -> None:
    page = laptop.post("console/add", lines="Mai, Nà Mụ\nHoa")
    again = take(laptop, form(page))
    assert 'value="Hoa"' in again.text
    assert len(names(served)) == 1


def test_who_is_on_the_list_already_is_asked_about(served: Served, laptop: Phone) -> None:
    served.add("Mai", "Nà Mụ")
    page = laptop.post(
        "console/add", lines="mai, na mu\nLan, Nà Mụ\nLan, Nà Mụ\nHoàng Thị Hoa, Nà Mụ\nLý Thị Hoa, Nà Mụ"
    )
    assert "3 chị có thể đã có" not in shown(page)
    assert "2 chị có thể đã có" in shown(page)
    assert "Lớp đã có 1, cùng tên cùng thôn" in shown(page)
    assert "Giống hệt dòng 2" in shown(page)
    assert ticked(page) == ["1", "3", "4"]  # two women called Hoa have two full names
    take(laptop, [*form(page), ("take", "0")])
    assert [(name, hamlet) for _, name, hamlet, _ in names(served)] == [
        ("Mai", "Nà Mụ"),
        ("mai", "Nà Mụ"),
        ("Lan", "Nà Mụ"),
        ("Hoa", "Nà Mụ"),
        ("Hoa", "Nà Mụ"),
    ]


def test_who_is_not_ticked_is_not_added(served: Served, laptop: Phone) -> None:
    page = laptop.post("console/add", lines="Mai, Nà Mụ\nLan, Nà Mụ")
    take(laptop, [pair for pair in form(page) if pair != ("take", "0")])
    assert names(served) == [(1, "Lan", "Nà Mụ", None)]


def test_hamlets_are_written_one_way_in_one_list(served: Served, laptop: Phone) -> None:
    served.add("Hoa", "Nà Mụ")
    take(laptop, form(laptop.post("console/add", lines="Mai, na mu\nLan, Thôn Nà Mụ\nDua, Khau Tràng\nMỷ, khau trang")))
    assert {hamlet for _, _, hamlet, _ in names(served)} == {"Nà Mụ", "Khau Tràng"}


def test_button_pressed_twice_adds_once(served: Served, laptop: Phone) -> None:
    sent = form(laptop.post("console/add", lines="Mai, Nà Mụ"))
    twin = Phone(served, cookies=dict(laptop.cookies))
    with ThreadPoolExecutor(2) as both:
        pages = list(both.map(lambda one: take(one, sent), (laptop, twin)))
    assert ["Đã thêm 1 chị" in shown(page) for page in pages] == [True, True]
    assert len(names(served)) == 1


def test_two_hundred_women_are_added_at_once(served: Served, laptop: Phone) -> None:
    rows = [(at, f"Hoàng Thị Ánh {at % 50}", f"Thôn Khuổi Trang Lủng {at % 9}") for at in range(200)]
    page = laptop.send_file("console/add", workbook(("STT", "Họ và tên", "Thôn"), *rows))
    assert "Đọc được 200 chị" in shown(page)
    assert "Đã thêm 200 chị" in shown(take(laptop, form(page)))
    assert len(names(served)) == 200


def test_the_preview_outlives_a_restart(served: Served, laptop: Phone) -> None:
    sent = form(laptop.post("console/add", lines="Mai, Nà Mụ"))
    with closing(served.restart()) as again:
        later = Phone(again, cookies=dict(laptop.cookies))
        assert "Đã thêm 1 chị" in shown(take(later, sent))


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("Tên;Thôn\nBê;Cốc Phát".encode("cp1258", "ignore"), "kiểu cũ"),
        (b"PK\x03\x04 cut off", "không mở được"),
        (workbook(("Mã", "Tiền", "Ngày", "Ký", "Khác"), ("a", 1, 2, 3, 4)), "Không thấy cột tên và cột thôn"),
        (b"", "Chưa thấy chị nào"),
    ],
)
def test_a_file_that_is_no_list_is_said_with_what_to_do(
    served: Served, laptop: Phone, file: bytes, sentence: str
) -> None:
    answer = laptop.send_file("console/add", file)
    assert answer.status == 422
    assert sentence in shown(answer)
    assert names(served) == []


def test_list_too_long_is_said_and_kept(served: Served, laptop: Phone) -> None:
    lines = "Mai, Nà Mụ\n" * 501
    answer = laptop.post("console/add", lines=lines)
    assert answer.status == 422
    assert "dài quá 500 dòng" in shown(answer)
    assert lines.strip() in answer.text
    assert names(served) == []


def test_nothing_typed_adds_nobody(served: Served, laptop: Phone) -> None:
    assert laptop.post("console/add", lines="").status == 422
    assert laptop.post("console/add/take").status == 200
    assert names(served) == []
