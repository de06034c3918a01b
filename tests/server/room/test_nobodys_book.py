"""Nobody but her opens her cash book: every address of the room is asked, by everyone else, in every way.

She has written lines that stand nowhere else. Whoever else asks, no answer has them, no file inside an answer, no
header and no line of the log. A new address is asked too, or this test fails.
"""

from __future__ import annotations

import io
import logging
import re
import zipfile
from dataclasses import replace
from datetime import date
from itertools import product as combined
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kit.server.papers import Papers
from kit.server.room.console import people as console
from kit.server.room.ids import ID
from kit.server.room.routes import PAGES
from tests.domain.books import line
from tests.prints.page import text
from tests.server.room.belonging import fill
from tests.server.room.serving import Answer, Served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.store.records import Participant
    from tests.server.room.serving import Phone

AMOUNT = 7_654_321
SECRET = ("hoàng yến hót", "bác Sáo")
MARKS = (*(f"{AMOUNT:,}".replace(",", gap) for gap in ("", ".", ",", " ", "\N{NO-BREAK SPACE}")), *SECRET)
FILLED = {
    ID: ("{who}", "{product}", "{photo}"),
    "([^/]*)": ("", "ABCD"),
    "(pdf|png)": ("pdf", "png"),
    "(jpg|png|pdf)": ("jpg",),
    "(-square)?": ("",),
    "(-small)?": ("", "-small"),
    "(-a5)?": ("", "-a5"),
    "(-a3)?": ("", "-a3"),
    "(-notes|-a3|-a2)?": ("-notes",),
    "(pdf|xlsx)": ("pdf", "xlsx"),
    "(vi|en)": ("vi",),
    "(before|after)": ("before", "after"),
    "(join|progress|answer|timer)": ("join", "progress", "answer", "timer"),
    "(?:-([a-z][a-z0-9_]{0,39}))?": ("-cash_book",),
    "([a-z][a-z0-9_]{0,39})": ("price",),
    "([a-z0-9_]+)/([a-z0-9_]+)": ("cash_book/loan",),
    "(?:(en)/)?": ("",),
    r"(\d\d_[a-z][a-z0-9_]*)": ("04_cash_book",),
    r"(text/[0-9a-f-]{36}/[a-z-]{1,40}\.txt|[a-z0-9-]{1,40}\.(?:csv|pdf|png|xlsx))": (
        "book.xlsx",
        "book.csv",
        "book.pdf",
        "s1a-2026.xlsx",
        "s2d-2026.xlsx",
        "listings.csv",
        "labels.pdf",
        "text/{product}/zalo.txt",
    ),
}
"""What stands for each changing part of an address."""


@pytest.fixture
def prints() -> Papers:
    return Papers()


@pytest.fixture
def mai(served: Served) -> Participant:
    """A woman with a book, and consent to all there is: she is counted too, with four who wrote as much."""
    who = served.add("Mai")
    for number in range(5):
        one = who if number == 0 else served.add("Mỷ")
        for purpose in ("keep", "totals", "account", "catalogue", "printing", "showing"):
            served.store.consents.give(one.id, purpose, wording="test")
        keeper = served.store.keeper(one.id)
        keeper.keep_entry(line(date(2026, 11, 20), AMOUNT if number == 0 else 6_000_000, note=SECRET[0]))
        if number == 0:
            fill(keeper)
            keeper.keep_entry(line(date(2026, 11, 21), AMOUNT, unpaid=True, who=SECRET[1]))
            keeper.keep_entry(replace(line(date(2026, 11, 22), AMOUNT, "van-chuyen"), product=SECRET[0]))
    served.store.flush()
    return who


def addresses(served: Served, mai: Participant) -> Iterator[str]:
    """Yield every address of the room, with hers in the place of what changes."""
    keeper = served.store.keeper(mai.id)
    hers = {
        "who": str(mai.id),
        "product": str(keeper.listings()[0].product),
        "photo": str(keeper.photos()[0].id),
    }
    for pattern, _ in PAGES:
        parts = [part for part in FILLED if part in pattern]
        plain = pattern
        for number, part in enumerate(parts):
            plain = plain.replace(part, f"<{number}>")
        plain = plain.replace(r"\.", ".")
        assert re.fullmatch(r"[a-z0-9/.<>-]*", plain), f"say in FILLED what stands for the parts of {pattern!r}"
        for chosen in combined(*(FILLED[part] for part in parts)):
            address = plain
            for number, value in enumerate(chosen):
                address = address.replace(f"<{number}>", value.format(**hers))
            assert re.fullmatch(pattern, address), (pattern, address)
            yield address


def words(body: bytes) -> str:
    """Return all that an answer says, whatever is packed in it."""
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            return "\n".join(words(archive.read(name)) for name in archive.namelist())
    if body.startswith(b"%PDF"):
        return text(body)
    return body.decode("utf-8", "replace")


def told(answer: Answer) -> set[str]:
    """Return which of the marks of her book an answer has."""
    said = f"{answer.headers} {Answer(answer.status, answer.headers, words(answer.body).encode()).text}"
    return {mark for mark in MARKS if mark in said}


def test_the_marks_are_found_where_she_asks_herself(served: Served, mai: Participant) -> None:
    """Without this, the tests below would find nothing because they look for nothing."""
    phone = served.phone()
    phone.sign_in(mai)
    for file in ("book.xlsx", "book.csv", "book.pdf", "s1a-2026.xlsx", "all.zip"):
        assert told(phone.get(f"files/{file}")), file


@pytest.mark.parametrize("who", ["the facilitator", "another woman", "the facilitator, also signed in", "nobody"])
def test_no_address_gives_her_book_to_anybody_else(
    served: Served, mai: Participant, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    asked = list(addresses(served, mai))
    assert len(asked) > 60
    other = served.add("Lan")
    for how in ("GET", "POST"):
        phone = _phone(served, who, other)
        for address in asked:
            if address in {"leave", "forget", "console/leave"}:  # asked last, or she would not be who she is
                continue
            answer = phone.get(address) if how == "GET" else phone.post(address, text="x", pin="1", lines="x")
            assert told(answer) == set(), (who, how, address)
            assert answer.status < 500, (who, how, address)
    for mark in MARKS:
        assert mark not in caplog.text, mark


def _phone(served: Served, who: str, other: Participant) -> Phone:
    phone = served.phone()
    if "signed in" in who or who == "another woman":
        phone.sign_in(other)
    if "facilitator" in who:
        phone.lead()
    return phone


def test_a_fault_in_the_middle_of_her_book_says_nothing_of_it(
    served: Served, mai: Participant, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    def fail(book: object, **_: object) -> bytes:
        raise RuntimeError("no paper")

    monkeypatch.setattr(served.room.prints, "cash_book", fail)
    phone = served.phone()
    phone.sign_in(mai)
    answer = phone.get("files/book.pdf")
    assert answer.status == 500
    assert told(answer) == set()
    with zipfile.ZipFile(io.BytesIO(phone.get("files/all.zip").body)) as archive:
        index = archive.read("index.html").decode()
    assert "Sổ thu chi: máy chưa làm được" in index
    assert [record for record in caplog.records if record.levelno >= logging.ERROR]
    for mark in MARKS:
        assert mark not in caplog.text, mark


def test_no_page_of_the_console_can_reach_what_makes_a_book() -> None:
    """The console is given the store and the prints; what reads a book stands behind her own pages alone."""
    pages = {path.name: path.read_text(encoding="utf-8") for path in Path(console.__file__).parents[1].rglob("*.py")}
    assert {name for name, code in pages.items() if "cash_book()" in code} == {"belongings.py"}
    led = [name for name, code in pages.items() if "(Led" in code] + ["pile.py", "printing.py"]
    assert len(led) > 5
    for name in led:
        for reaching in ("belongings", "take_book", "take_home"):
            assert f"import {reaching}" not in pages[name], name
            assert f"room.{reaching} import" not in pages[name], name
