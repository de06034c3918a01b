"""Local prices from a spreadsheet: good rows are kept, bad ones named by row, and no price is guessed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.books import csv_text, price_table
from kit.content.messages import LANGUAGES, messages
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.books.price_table import PriceTable

TODAY = date(2026, 11, 23)
HEADING = "Mặt hàng,Giá,Đơn vị,Nơi bán,Ngày,Dạng,Bán cho\n"


def read(*rows: str, heading: str = HEADING) -> PriceTable:
    return price_table.read((heading + "\n".join(rows)).encode(), today=TODAY)


@pytest.mark.parametrize(
    ("row", "low", "high", "unit"),
    [
        ("Lê,35k,kg,chợ Nà Hang", 35_000, 35_000, "kg"),
        ("Lê,35.000,cân,chợ Nà Hang", 35_000, 35_000, "kg"),
        ('Lê,"35,000 đ",kg,chợ Nà Hang', 35_000, 35_000, "kg"),
        ("Lê,45-60k,kg,chợ Nà Hang", 45_000, 60_000, "kg"),
        ("gạo nếp,từ 2tr đến 2tr2,tạ,chợ Nà Hang", 2_000_000, 2_200_000, "tạ"),
        ("trứng,30000,chục,chợ Nà Hang", 30_000, 30_000, "chục"),
    ],
)
def test_price_is_read_as_people_write_it(row: str, low: int, high: int, unit: str) -> None:
    table = read(row)
    assert table.bad == ()
    assert [(price.low, price.high, price.unit) for price in table.prices] == [(low, high, unit)]


def test_row_says_where_when_in_what_form_and_to_whom() -> None:
    (price,) = read("Măng,180k,kg,chợ  Nà Hang,20/11/2026,khô,Bán lẻ").prices
    assert (price.product, price.place, price.form, price.stage) == ("Măng", "chợ Nà Hang", "khô", "retail")
    assert price.observed_from == price.observed_to == date(2026, 11, 20)
    assert not price.is_example


@pytest.mark.parametrize("day", ["20/11/2026", "20-11-2026", "20.11.2026", "2026-11-20"])
def test_day_is_read_as_viet_nam_or_a_computer_writes_it(day: str) -> None:
    assert read(f"Lê,35k,kg,chợ,{day}").prices[0].observed_from == date(2026, 11, 20)


def test_row_without_a_day_is_of_today() -> None:
    assert read("Lê,35k,kg,chợ").prices[0].observed_from == TODAY


BAD = {
    "no product": (",35k,kg,chợ", "price-cell-empty"),
    "no price": ("Lê,,kg,chợ", "price-cell-empty"),
    "no unit": ("Lê,35k,,chợ", "price-cell-empty"),
    "no place": ("Lê,35k,kg", "price-cell-empty"),
    "only a name": ("Lê", "price-cell-empty"),
    "35 of what": ("Lê,35,kg,chợ", "amount-ambiguous"),
    "1.5": ("Lê,1.5,kg,chợ", "amount-ambiguous"),
    "price in words": ("Lê,thời giá,kg,chợ", "amount-without-number"),
    "nothing for it": ("Lê,0,kg,chợ", "price-not-positive"),
    "below nothing": ("Lê,-35k,kg,chợ", "amount-negative"),
    "absurd": (f"Lê,{'9' * 20},kg,chợ", "amount-too-large"),
    "very long": (f"Lê,{'9' * 800},kg,chợ", "amount-too-long"),
    "backwards": ("Lê,60k-45k,kg,chợ", "range-backwards"),
    "emoji": ("Lê,🍐,kg,chợ", "amount-without-number"),
    "control character": ("Lê\x07,35k,kg,chợ", "text-unreadable"),
    "nought byte": ("Lê\0,35k,kg,chợ", "text-unreadable"),
    "long name": (f"{'lê ' * 60},35k,kg,chợ", "text-too-long"),
    "unit nobody knows": ("Lê,35k,rá,chợ", "unit-unknown"),
    "unit and price": ("Lê,35k/kg,kg,chợ", "amount-has-unit"),
    "a thousands' comma": ("Lê,35,000,kg,chợ,20/11/2026,khô,bán lẻ", "price-row-shifted"),
    "a day that is none": ("Lê,35k,kg,chợ,31/11/2026", "day-unclear"),
    "a day without its year": ("Lê,35k,kg,chợ,20/11", "day-unclear"),
    "american order": ("Lê,35k,kg,chợ,11/20/2026", "day-unclear"),
    "tomorrow": ("Lê,35k,kg,chợ,24/11/2026", "day-ahead"),
    "a day that moves the cursor": ("Lê,35k,kg,chợ,\x1b[2J", "day-unclear"),
    "a unit that rings": ("Lê,35k,\x07,chợ", "unit-unknown"),
    "to whom": ("Lê,35k,kg,chợ,,,hàng xóm", "stage-unknown"),
    "a quote that nobody closed": ('"Lê,35k,kg,chợ', "price-cell-empty"),
}
GOOD = "Cam,12k,kg,chợ Hàm Yên"


@pytest.mark.parametrize(("row", "kind"), BAD.values(), ids=BAD.keys())
def test_bad_row_is_named_with_what_to_do_and_loses_no_other(row: str, kind: str) -> None:
    table = read(GOOD, row, "", GOOD)
    assert [price.low for price in table.prices] == [12_000, 12_000]
    assert [(bad.number, bad.refusal.kind) for bad in table.bad] == [(3, kind)]
    for language in LANGUAGES:
        sentence = messages(language).refusal(table.bad[0].refusal)
        assert sentence.isprintable()
        assert len(sentence) < 200


def test_columns_may_stand_in_any_order_under_names_of_either_language() -> None:
    table = read("chợ,kg,18k,22k,lê,khách hỏi nhiều", heading="PLACE,Unit,low,high,Product,ghi chú\n")
    assert [(price.product, price.low, price.high) for price in table.prices] == [("lê", 18_000, 22_000)]
    assert [bad.refusal.kind for bad in read("c,kg,22k,18k,lê", heading="place,unit,low,high,product\n").bad] == [
        "range-backwards"
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_table_is_read_whatever_it_was_saved_with(separator: str, encoding: str, line_end: str) -> None:
    text = f"{HEADING}{GOOD},20/11/2026,,\n".replace(",", separator).replace("\n", line_end)
    assert [price.low for price in price_table.read(text.encode(encoding), today=TODAY).prices] == [12_000]


def test_letters_and_their_marks_typed_apart_are_the_same_heading() -> None:
    import unicodedata

    text = unicodedata.normalize("NFD", HEADING + GOOD)
    assert price_table.read(text.encode(), today=TODAY).prices[0].product == "Cam"


UNREADABLE = {
    "nothing": (b"", "table-empty"),
    "headings alone": (HEADING.encode(), "table-empty"),
    "a workbook": (b"PK\x03\x04rest", "table-is-workbook"),
    "an old workbook": (b"\xd0\xcf\x11\xe0rest", "table-is-workbook"),
    "an old encoding": ((HEADING + GOOD).encode("cp1258", "replace"), "table-not-unicode"),
    "half of UTF-16": (b"\xff\xfea", "table-not-unicode"),
    "too much": (b"a" * (csv_text.LONGEST + 1), "table-too-long"),
    "no headings": ((GOOD + "\n" + GOOD).encode(), "price-columns-missing"),
    "headings that move the cursor": (b"\x1b[2J,\x07\n1,2", "price-columns-missing"),
    "no price column": (f"product,unit,place\n{GOOD}".encode(), "price-columns-missing"),
    "one end of a range": (f"product,low,unit,place\n{GOOD}".encode(), "price-columns-missing"),
}


@pytest.mark.parametrize(("given_bytes", "kind"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_file_that_holds_no_prices_is_refused_with_what_to_do(given_bytes: bytes, kind: str) -> None:
    with pytest.raises(Refusal) as refused:
        price_table.read(given_bytes, today=TODAY)
    assert refused.value.kind == kind
    for language in LANGUAGES:
        assert messages(language).refusal(refused.value).isprintable()


cells = st.text(st.characters(exclude_characters='\r\n,"', codec="utf-8"), max_size=40)


@given(st.lists(st.lists(cells, max_size=9), max_size=8))
def test_every_row_that_says_anything_is_either_a_price_or_named(rows: list[list[str]]) -> None:
    table = read(*(",".join(row) for row in rows), GOOD)
    saying = sum(any(cell.strip() for cell in row) for row in rows)
    assert len(table.prices) + len(table.bad) == saying + 1
    assert table.prices[-1].product == "Cam"
