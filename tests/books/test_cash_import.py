"""The household's file read back: the same book, whatever saved it; good rows kept, bad ones named, bad files not."""

from __future__ import annotations

import contextlib
import csv
import io
import zipfile
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.books import book_words, given_workbook
from kit.books.cash_csv import cash_csv
from kit.books.cash_import import ROWS_MOST, Imported, read_workbook
from kit.books.cash_workbook import cash_workbook
from kit.content.categories import category_rows
from kit.content.messages import LANGUAGES, messages
from kit.content.practice_book import YEAR, practice_entries
from kit.domain import cash_book
from kit.domain.cash_book import CashBook
from kit.domain.quantity import Quantity
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold
from tests.books.books import FULL, SALE, TODAY, books
from tests.books.office import column, needs_office, opened, recalculate_bytes
from tests.domain.books import line

LATER = date(2028, 12, 31)
"""A day after all that is drawn."""


@lru_cache
def written(book: CashBook = FULL, language: str = "vi") -> bytes:
    return cash_workbook(book, today=TODAY, language=language)


def read(given_bytes: bytes) -> Imported:
    return read_workbook(given_bytes, today=LATER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_practice_year_comes_back_as_it_was(language: str) -> None:
    practice = cash_book.of(practice_entries(YEAR))
    for content in (written(practice, language), cash_csv(practice, language=language)):
        assert read(content) == Imported(practice.lines, ())


@settings(max_examples=10, deadline=None)
@given(books(), st.sampled_from(LANGUAGES))
def test_workbook_read_back_is_the_book(book: CashBook, language: str) -> None:
    assert read(cash_workbook(book, today=TODAY, language=language)) == Imported(book.lines, ())


@settings(max_examples=60, deadline=None)
@given(books(), st.sampled_from(LANGUAGES))
def test_csv_read_back_is_the_book(book: CashBook, language: str) -> None:
    if book.lines:
        assert read(cash_csv(book, language=language)) == Imported(book.lines, ())


@pytest.mark.parametrize("amount", ["0.1", "1.125", "12.3456", "1000000", "0.00001"])
def test_quantity_comes_back_to_the_last_digit(amount: str) -> None:
    for unit in ("kg", "quả", "rá"):
        sold = line(date(2026, 2, 1), 500, product="Lê", quantity=Quantity(Decimal(amount), unit))
        book = CashBook((sold,))
        assert read(written(book)).good == book.lines
        assert read(cash_csv(book)).good == book.lines


def test_category_that_the_table_has_lost_comes_back() -> None:
    from dataclasses import replace

    book = CashBook((replace(FULL.lines[0], category="ban-thuoc-nam"),))
    assert read(written(book)) == Imported(book.lines, ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_csv_is_read_however_it_was_saved(encoding: str, separator: str) -> None:
    made = io.StringIO(newline="")
    written_rows = csv.reader(io.StringIO(cash_csv(FULL).decode("utf-8-sig"), newline=""), delimiter=";")
    csv.writer(made, delimiter=separator).writerows(written_rows)
    assert read(made.getvalue().encode(encoding)) == Imported(FULL.lines, ())


def test_no_cell_of_the_csv_runs() -> None:
    text = cash_csv(FULL).decode("utf-8-sig")
    assert "'=1+1" in text
    assert "'@lợn" in text


@needs_office
def test_file_saved_by_libreoffice_comes_back(tmp_path) -> None:
    assert read(recalculate_bytes(written(), tmp_path)) == Imported(FULL.lines, ())


HEADING = ("Ngày", "Loại", "Mục", "Mặt hàng", "Số lượng", "Đơn vị", "Số tiền", "Trả tiền", "Ai trả, trả ai", "Ghi chú")
GOOD = (date(2026, 3, 9), "Thu", "Trồng trọt", "Lê", 20, "kg", 500_000, "Rồi", "", "chợ phiên")


def sheet_of(*rows: tuple[object, ...], heading: tuple[str, ...] = HEADING) -> bytes:
    """Return a workbook that somebody made on a phone: headings, and rows below."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.append(heading)
    for row in rows:
        workbook.active.append(row)
    made = io.BytesIO()
    workbook.save(made)
    return made.getvalue()


def changed(**cells: object) -> tuple[object, ...]:
    """Return GOOD with other cells, by their place in HEADING."""
    by_name = dict(
        zip(("date", "kind", "category", "product", "quantity", "unit", "amount", "paid", "who"), GOOD[:9], strict=True)
    )
    return (*(by_name | cells).values(), "")


READ = {
    "35k": (changed(amount="35k"), "amount", 35_000),
    "35.000 đ": (changed(amount="35.000 đ"), "amount", 35_000),
    "1tr2": (changed(amount="1tr2"), "amount", 1_200_000),
    "digits as text": (changed(amount="35000"), "amount", 35_000),
    "a number with noughts": (changed(amount=35_000.0), "amount", 35_000),
    "day as text": (changed(date="9/3/2026"), "date", date(2026, 3, 9)),
    "day with dots": (changed(date="09.03.2026"), "date", date(2026, 3, 9)),
    "day as computers write it": (changed(date="2026-03-09"), "date", date(2026, 3, 9)),
    "day with its time": (changed(date=datetime(2026, 3, 9, 17, 30)), "date", date(2026, 3, 9)),  # noqa: DTZ001
    "day that lost its format": (changed(date=46_090), "date", date(2026, 3, 9)),
    "without marks": (changed(kind="thu", category="trong trot"), "category", "trong-trot"),
    "in English": (changed(kind="In", category="Crops"), "category", "trong-trot"),
    "kind left out": (changed(kind=None), "kind", "income"),
    "quantity and unit in one": (changed(quantity="20 kg", unit=None), "quantity", Quantity(Decimal(20), "kg")),
    "two units": (changed(quantity="1,5", unit="tạ"), "quantity", Quantity(Decimal("1.5"), "tạ")),
    "her own measure": (changed(quantity=3, unit="rá"), "quantity", Quantity(Decimal(3), "rá")),
    "none": (changed(quantity=None, unit=None), "quantity", None),
    "not paid": (changed(paid="chưa", who="bác Páo"), "unpaid", True),
    "side of its category": (GOOD, "side", "business"),
}


@pytest.mark.parametrize(("row", "name", "value"), READ.values(), ids=READ.keys())
def test_row_is_read_as_people_fill_it_in(row: tuple[object, ...], name: str, value: object) -> None:
    found = read_workbook(sheet_of(row), today=TODAY)
    assert found.bad == ()
    assert getattr(found.good[0], name) == value


BAD = {
    "tomorrow": (changed(date=date(2026, 11, 26)), "entry-day-ahead"),
    "in 1900": (changed(date=25), "entry-day-too-early"),
    "long ago": (changed(date="1/1/1950"), "entry-day-too-early"),
    "no such day": (changed(date="31/2/2026"), "not-a-day"),
    "american order": (changed(date="11/25/2026"), "not-a-day"),
    "a day as one number": (changed(date=20_260_309), "not-a-day"),
    "yes for a day": (changed(date=True), "not-a-day"),
    "no day": (changed(date=None), "book-cell-empty"),
    "no category": (changed(category=None), "book-cell-empty"),
    "no amount": (changed(amount=None), "book-cell-empty"),
    "35 of what": (changed(amount=35), "amount-ambiguous"),
    "35 as text": (changed(amount="35"), "amount-ambiguous"),
    "negative": (changed(amount=-35_000), "amount-negative"),
    "nothing": (changed(amount=0), "entry-amount-not-positive"),
    "absurd": (changed(amount=10**14), "entry-amount-too-large"),
    "more absurd": (changed(amount=1e300), "amount-unclear"),
    "half a đồng": (changed(amount=35_000.5), "amount-fraction"),
    "in words": (changed(amount="thời giá"), "amount-without-number"),
    "a formula gone wrong": (changed(amount="#REF!"), "book-cell-formula"),
    "yes for an amount": (changed(amount=True), "amount-without-number"),
    "kind nobody knows": (changed(kind="Vay"), "book-word-unknown"),
    "category nobody knows": (changed(category="Xổ số"), "category-unknown"),
    "category of another kind": (changed(kind="Chi"), "category-unknown"),
    "quantity without a unit": (changed(unit=None), "book-quantity-without-unit"),
    "unit without a quantity": (changed(quantity=None), "book-unit-without-quantity"),
    "unit with a number": (changed(unit="5 kg"), "book-unit-unclear"),
    "none of it": (changed(quantity=0), "entry-quantity-not-positive"),
    "far too much of it": (changed(quantity=1e12), "quantity-too-large"),
    "not paid by nobody": (changed(paid="Chưa"), "debtor-missing"),
    "a note of a page": ((*GOOD[:9], "dài " * 200), "text-too-long"),
    "a product that moves the cursor": (changed(product="Lê\x7f[2J"), "text-unreadable"),
}


@pytest.mark.parametrize(("row", "kind"), BAD.values(), ids=BAD.keys())
def test_bad_row_is_named_with_what_to_do_and_loses_no_other(row: tuple[object, ...], kind: str) -> None:
    found = read_workbook(sheet_of(GOOD, row, (None,), GOOD), today=TODAY)
    assert [entry.amount for entry in found.good] == [500_000, 500_000]
    assert [(bad.number, bad.refusal.kind) for bad in found.bad] == [(3, kind)]
    for language in LANGUAGES:
        sentence = messages(language).refusal(found.bad[0].refusal)
        assert sentence.isprintable()
        assert len(sentence) < 220


def test_row_that_lost_all_but_its_id_is_named_and_not_taken_for_one_that_was_never_there() -> None:
    workbook = opened(written())
    sheet = workbook["Thu chi"]
    for cell in sheet[3][:14]:
        cell.value = None
    found = read(saved(workbook))
    assert [(bad.number, bad.refusal.kind) for bad in found.bad] == [(3, "book-cell-empty")]
    assert len(found.good) == len(FULL.lines) - 1


def saved(workbook) -> bytes:
    made = io.BytesIO()
    workbook.save(made)
    return made.getvalue()


def test_new_row_gets_the_same_id_each_time_wherever_it_stands() -> None:
    once = read_workbook(sheet_of(GOOD, GOOD, changed(amount=1_000)), today=TODAY).good
    again = read_workbook(sheet_of(changed(amount=1_000), (None,), GOOD, GOOD), today=TODAY).good
    assert {entry.id for entry in once} == {entry.id for entry in again}
    assert len({entry.id for entry in once}) == 3


def test_row_copied_with_its_id_is_a_new_line() -> None:
    workbook = opened(written())
    sheet = workbook["Thu chi"]
    at = len(FULL.lines) + 2
    for cell in sheet[2]:
        sheet.cell(at, cell.column, cell.value)
    found = read(saved(workbook))
    assert found.bad == ()
    assert len({entry.id for entry in found.good}) == len(FULL.lines) + 1


def test_payment_finds_its_sale_by_number_new_sale_or_old_and_is_refused_where_there_is_none() -> None:
    workbook = opened(written())
    sheet = workbook["Thu chi"]
    at = len(FULL.lines) + 2
    number = FULL.lines.index(SALE) + 1
    new = {"Ngày": date(2026, 3, 9), "Loại": "Thu", "Mục": "Trồng trọt", "Số tiền": 90_000}
    sold = {**new, "Trả tiền": "Chưa", "Ai trả, trả ai": "bác Páo", "Dòng số": 77}
    rows = (sold, new | {"Trả cho dòng số": 77}, new | {"Trả cho dòng số": number}, new | {"Trả cho dòng số": 99})
    for row, words in enumerate(rows, at):
        for name, value in words.items():
            sheet.cell(row, column(sheet, name), value)
    found = read(saved(workbook))
    *_, sale, paid_new, paid_old = found.good
    assert paid_new.settles == sale.id
    assert paid_old.settles == SALE.id
    assert [(bad.number, bad.refusal.kind) for bad in found.bad] == [(at + 3, "settled-line-missing")]


def repacked(change: dict[str, bytes | None] | None = None, *, twice: str = "") -> bytes:
    """Return the workbook with parts changed (None: left out)."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written())) as given_zip, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {name: given_zip.read(name) for name in given_zip.namelist()} | (change or {})
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
        if twice:
            new.writestr(twice.upper(), parts[twice])
    return made.getvalue()


ENTITY = '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst>&b;</sst>'
STRINGS = "xl/sharedStrings.xml"
MEGABYTE = 1_000_000


def noise(size: int) -> bytes:
    """Return bytes that pack a little, as a sheet does."""
    return bytes(number * number % 251 % 7 + 48 for number in range(5_000)) * (size // 5_000)


FILES = {
    "nothing": (b"", "book-file-without-lines"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "book-file-not-workbook"),
    "a PDF": (b"%PDF-1.7\n1 0 obj", "book-file-without-lines"),
    "old Excel, or a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "book-file-old-excel"),
    "an old encoding": ("Ngày;Loại;Mục;Số tiền\n".encode("cp1258", "replace"), "table-not-unicode"),
    "headings alone": ("Ngày;Loại;Mục;Số tiền\n".encode(), "book-file-without-lines"),
    "another table": (b"a;b\n1;2\n", "book-file-without-lines"),
    "half of it": (repacked()[:20_000], "book-file-broken"),
    "a zip of something else": (repacked({"[Content_Types].xml": None}), "book-file-not-workbook"),
    "macros": (repacked({"xl/vbaProject.bin": b"MZ"}), "book-file-macros"),
    "entities": (repacked({STRINGS: ENTITY.encode()}), "book-file-unsafe"),
    "entities in another encoding": (repacked({STRINGS: ENTITY.encode("utf-16")}), "book-file-unsafe"),
    "a document type that reads files": (
        repacked({"xl/styles.xml": b'<!DOCTYPE s SYSTEM "file:///etc/passwd"><s/>'}),
        "book-file-unsafe",
    ),
    "XML that does not close": (repacked({"xl/workbook.xml": b"<workbook><sheets>"}), "book-file-broken"),
    "a part that is missing": (repacked({"xl/worksheets/sheet1.xml": None}), "book-file-without-lines"),
    "a part twice": (repacked(twice=STRINGS), "book-file-unsafe"),
    "nought times a hundred million": (repacked({"xl/media/a.bin": b"\0" * 100 * MEGABYTE}), "book-file-bomb"),
    "many parts": (repacked({f"xl/media/{n}.bin": b"" for n in range(600)}), "book-file-bomb"),
    "large parts together": (
        repacked({f"xl/media/{n}.bin": noise(9 * MEGABYTE) for n in range(8)}),
        "book-file-bomb",
    ),
    "too large": (repacked() + b"\0" * given_workbook.GIVEN_MOST, "book-file-too-large"),
    "sheets without lines": (sheet_of(("a", "b"), heading=("x", "y")), "book-file-without-lines"),
    "headings only in a workbook that asks for more": (
        sheet_of(GOOD, heading=(*HEADING[:6], "Giá", *HEADING[7:])),
        "book-file-without-lines",
    ),
}


@pytest.mark.parametrize(("given_bytes", "kind"), FILES.values(), ids=FILES.keys())
def test_bad_file_is_refused_kindly(given_bytes: bytes, kind: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(given_bytes)
    assert refused.value.kind == kind
    for language in LANGUAGES:
        assert messages(language).refusal(refused.value).isprintable()


def test_part_that_lies_about_its_size_unpacks_no_further_than_it_says() -> None:
    content = bytearray(repacked({"xl/media/a.bin": b"\0" * 900_000}))
    size = (900_000).to_bytes(4, "little")
    assert content.count(size) >= 1
    with pytest.raises(Refusal) as refused:
        read(bytes(content).replace(size, (90).to_bytes(4, "little")))
    assert refused.value.kind == "book-file-broken"


def test_a_million_rows_are_refused_without_reading_them_all() -> None:
    row = "31/10/2026;Thu;Trồng trọt;500000\n"
    text = "Ngày;Loại;Mục;Số tiền\n" + row * (ROWS_MOST + 1)
    with pytest.raises(Refusal) as refused:
        read(text.encode())
    assert refused.value.kind == "book-file-too-many-rows"
    assert len(read(text.removesuffix(row).encode()).good) == ROWS_MOST


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_read_or_refused(given_bytes: bytes, zipped: bool) -> None:
    with contextlib.suppress(Refusal):
        read((b"PK\x03\x04" if zipped else b"") + given_bytes)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9), st.binary(min_size=1, max_size=8))
def test_workbook_with_a_few_bytes_changed_is_read_or_refused(at: int, other: bytes) -> None:
    content = bytearray(sheet_of(GOOD))
    at %= len(content)
    content[at : at + len(other)] = other
    with contextlib.suppress(Refusal):
        read(bytes(content))


def test_no_two_columns_words_or_categories_are_told_apart_by_marks_alone() -> None:
    headings = {(book_words.heading(name, language), name) for language in LANGUAGES for name in book_words.COLUMNS}
    assert len({fold(said) for said, _ in headings}) == len(headings)
    for rows in category_rows().values():
        for name in (rows.name_vi, rows.name_en, rows.id):
            assert [row.id for row in book_words.categories_called(name) if row.kind == rows.kind] == [rows.id]
