"""Lists of women as offices have them: what is read, what is never looked at, what comes back with why."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from kit.books.women_list import (
    ListFileNotRead,
    ListNotUnicode,
    ListTooLong,
    ListWithoutNames,
    of_file,
    of_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.books.women_list import WomenList


def workbook(*rows: Sequence[object], merged: Sequence[str] = ()) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def women(found: WomenList) -> list[tuple[str, str, int | None]]:
    return [(row.name, row.hamlet, row.table) for row in found.rows if row.refusal is None]


def wrong(found: WomenList) -> dict[int, str]:
    return {row.number: row.refusal.kind for row in found.rows if row.refusal is not None}


MAI_AND_DUA = [("Mai", "Nà Mụ", None), ("Dua", "Khau Tràng", None)]


def test_a_list_of_an_office_is_read_with_all_that_stands_around_it() -> None:
    found = of_file(
        workbook(
            ("HỘI LIÊN HIỆP PHỤ NỮ", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("DANH SÁCH HỌC VIÊN",),
            (),
            ("STT", "Họ và tên", "Năm sinh", "Dân tộc", "Nơi ở", None, "Số CCCD", "SĐT", "Ghi chú"),
            (None, None, None, None, "Thôn", "Xã"),
            ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"),
            (1, "Hoàng Thị Mai", 1988, "Tày", "Nà Mụ", "Hồng Thái", "008188001234", "0912345678", None),
            (),
            (2.0, "Vàng Thị Dua ", 1990, "Mông", "Khau Tràng", "Hồng Thái", 8190001235, 912345679, "tổ trưởng"),
            (None, "Tổng cộng: 2 người"),
            (None, None, None, None, None, None, "Ngày 20 tháng 11 năm 2026"),
            (None, "Người lập danh sách"),
            merged=("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "G4:G5"),
        )
    )
    assert women(found) == MAI_AND_DUA
    assert wrong(found) == {}
    assert found.left_out == ("Năm sinh", "Dân tộc", "Xã", "Số CCCD", "SĐT", "Ghi chú")
    assert [row.number for row in found.rows] == [7, 9]
    assert not any(
        private in repr(found) for private in ("00818", "0912", "912345679", "8190001235", "Tày", "Mông", "1988")
    )


@pytest.mark.parametrize(
    "headings",
    [
        ("TT", "Họ và tên", "Thôn/Bản"),
        ("STT", "HỌ TÊN", "Địa chỉ"),
        ("No.", "Name", "Village"),
        ("Số TT", "Họ và tên học viên", "Thôn, tổ dân phố"),
        ("stt", "Tên", "bản"),
        ("STT", "Họ và tên :", "Xóm"),
        ("STT", "Full name", "Address"),
    ],
)
def test_columns_are_known_by_their_headings(headings: tuple[str, str, str]) -> None:
    rows = [(1, "Hoàng Thị Mai", "Nà Mụ"), (2, "Vàng Thị Dua", "Khau Tràng, xã Hồng Thái")]
    found = of_file(workbook(headings, *rows))
    assert women(found) == MAI_AND_DUA
    assert (found.left_out, found.by_position) == ((), False)


def test_the_husbands_name_is_not_hers() -> None:
    found = of_file(workbook(("Họ tên chồng", "Họ và tên", "Chủ hộ", "Thôn"), ("Đinh Văn An", "Lý Mỷ", "x", "Nà Mụ")))
    assert women(found) == [("Mỷ", "Nà Mụ", None)]


def test_surname_and_given_name_may_stand_in_two_columns() -> None:
    assert women(of_text("Họ đệm\tTên\tThôn\nHoàng Thị\tNgọc Mai\tNà Mụ")) == [("Ngọc Mai", "Nà Mụ", None)]


def test_a_table_and_a_hamlet_differ_by_one_mark() -> None:
    found = of_file(workbook(("Tên", "Bản", "Bàn"), ("Mai", "Nà Mụ", 3), ("Dua", "Khau Tràng", None)))
    assert women(found) == [("Mai", "Nà Mụ", 3), ("Dua", "Khau Tràng", None)]
    found = of_text("Tên,Thôn,Bàn số\nMai,Nà Mụ,bàn 12\nLan,Nà Mụ,góc trái\nHoa,Nà Mụ,201")
    assert women(found) == [("Mai", "Nà Mụ", 12)]
    assert wrong(found) == {3: "table-number-wrong", 4: "table-number-wrong"}


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_is_read_as_excel_or_a_phone_saves_it(separator: str, mark: str) -> None:
    lines = [("STT", "Họ và tên", "Thôn"), ("1", "Hoàng Thị Mai", "Nà Mụ"), ("2", "Vàng Thị Dua", "Khau Tràng")]
    text = mark + "\r\n".join(separator.join(line) for line in lines)
    assert women(of_file(text.encode())) == MAI_AND_DUA


@pytest.mark.parametrize(
    "lines",
    [
        "Mai, Nà Mụ\nDua, Khau Tràng",
        "Mai\tNà Mụ\r\nDua\tKhau Tràng\r\n",
        "STT\tTên\tThôn\n1\tMai\tNà Mụ\n2\tDua\tKhau Tràng",
        "Tên;Thôn\nMai;Nà Mụ;\n\n  \nDua;Khau Tràng;;",
        "1. ,Mai,Nà Mụ\n2. ,Dua,Khau Tràng",
        "1. Mai, Nà Mụ\n2) Dua, Khau Tràng",
        "1 - Mai, Nà Mụ\n2 - Dua - Khau Tràng",
        "- Mai, Nà Mụ\n• Dua – Khau Tràng",
        "1, Hoàng Thị Mai, Nà Mụ\nDua, Khau Tràng",
    ],
)
def test_a_list_is_read_the_way_it_was_pasted(lines: str) -> None:
    found = of_text(lines)
    assert women(found) == MAI_AND_DUA
    assert wrong(found) == {}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Hoa", "hamlet-missing"),
        ("Hoa,", "hamlet-missing"),
        ("Hoa, 0912345678", "hamlet-missing"),
        ("Hoa, 008 188 001 234, Nà Mụ", "hamlet-missing"),
        ("0912345678, Nà Mụ", "name-not-given-name"),
        ("?, Nà Mụ", "name-not-given-name"),
        (", Nà Mụ", "name-not-given-name"),
        (f"{'Hoa' * 10}, Nà Mụ", "name-not-given-name"),
        (f"Hoa, {'Nà' * 60}", "hamlet-missing"),
        ("Hoa\x00, Nà Mụ", "text-unreadable"),
    ],
)
def test_a_bad_line_comes_back_and_costs_the_others_nothing(line: str, kind: str) -> None:
    found = of_text(f"Mai, Nà Mụ\n{line}\nDua, Khau Tràng")
    assert women(found) == MAI_AND_DUA
    assert wrong(found) == {2: kind}


def test_a_telephone_number_beside_a_name_is_left_out() -> None:
    found = of_text("Hoa 0912 345 678, Nà Mụ\nLan, Nà Mụ 0912345678\nMai, 0912.345.678")
    assert women(found) == [("Hoa", "Nà Mụ", None), ("Lan", "Nà Mụ", None)]
    assert "345" not in repr(found)


@pytest.mark.parametrize(
    ("full", "given"),
    [
        ("Hoàng Thị Mai", "Mai"),
        ("Lý Mỷ", "Mỷ"),
        ("Mai", "Mai"),
        ("Triệu Mùi Nải (tổ trưởng)", "Nải"),
        ("Nguyễn Thị Mai 2", "Mai 2"),
        ("NÔNG THỊ HOA", "HOA"),
    ],
)
def test_of_a_full_name_the_given_name_is_kept(full: str, given: str) -> None:
    found = of_file(workbook(("Họ và tên", "Thôn"), (full, "Nà Mụ")))
    assert [(row.full_name, row.name) for row in found.rows] == [(full, given)]


def test_two_hundred_women_come_in_their_order() -> None:
    rows = [(at, f"Hoàng Thị {'Mai' if at % 2 else 'Lan'}", f"Thôn {at % 9} Khuổi") for at in range(1, 201)]
    found = of_file(workbook(("STT", "Họ và tên", "Thôn"), *rows))
    assert len(women(found)) == 200
    assert women(found)[7] == ("Lan", "Thôn 8 Khuổi", None)


def test_a_second_sheet_is_looked_at_where_the_first_is_no_list() -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(("Kinh phí", "Số tiền", "Ngày", "Ký", "Ghi chú"))
    sheet = book.create_sheet("Học viên")
    sheet.append(("Tên", "Thôn"))
    sheet.append(("Mai", "Nà Mụ"))
    file = io.BytesIO()
    book.save(file)
    assert women(of_file(file.getvalue())) == [("Mai", "Nà Mụ", None)]


def test_a_table_without_names_and_hamlets_is_refused() -> None:
    with pytest.raises(ListWithoutNames):
        of_file(workbook(("Mã", "Số tiền", "Ngày", "Ký", "Khác"), ("a", 1, 2, 3, 4)))
    with pytest.raises(ListWithoutNames):
        of_text("Mai, 1988, Tày, Nà Mụ, 0912345678")


@pytest.mark.parametrize("encoding", ["cp1258", "cp1252"])
def test_text_in_an_old_encoding_is_refused_and_never_guessed(encoding: str) -> None:
    with pytest.raises(ListNotUnicode):
        of_file("Tên;Thôn\nBê;Cốc Phát\n".encode(encoding, "ignore"))


@pytest.mark.parametrize("given", [b"PK\x03\x04 cut off", b"\xd0\xcf\x11\xe0 old Excel"])
def test_a_file_that_does_not_open_is_refused(given: bytes) -> None:
    with pytest.raises(ListFileNotRead):
        of_file(given)


def test_nothing_is_nobody() -> None:
    assert of_text("\n , ;\n").rows == ()
    assert of_file(b"").rows == ()


def test_more_rows_than_a_hall_has_women_are_refused() -> None:
    with pytest.raises(ListTooLong):
        of_text("Mai, Nà Mụ\n" * 501)
