"""What she takes home: all of it on one page and in one zip, each file alone, and nothing that she has not kept."""

from __future__ import annotations

import io
import re
import tracemalloc
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from kit.books.cash_import import read_workbook
from kit.codes.scanning import scan
from kit.domain.listing import Contact
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.domain.vietqr import parse
from kit.server.papers import Papers
from kit.server.room import take_book, take_goods
from kit.server.room.belongings import ABOUT, Belongings, Thing
from kit.server.room.streamed_zip import StreamedZip
from tests.domain.books import line
from tests.prints.page import pages, scanned, text
from tests.prints.test_practice import words_of
from tests.server.room import belonging
from tests.server.room.belonging import ACCOUNT, LISTING, PEARS, ZALO, fill, fill_book, zip_of
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from kit.store.keeper import Keeper
    from kit.store.records import Participant
    from tests.server.room.serving import Phone


@pytest.fixture
def prints() -> Papers:
    return Papers()


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add("Mai")


@pytest.fixture
def keeper(served: Served, mai: Participant) -> Keeper:
    return served.room.store.keeper(mai.id)


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    return phone


def links(page: str) -> list[str]:
    return re.findall(r'href="/files/([^"]+\.[a-z]{3,4})"', page)


def test_the_zip_has_everything_that_the_page_offers(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    fill_book(keeper)
    offered = {link for link in links(phone.get("files/").text) if link != "all.zip"}
    inside = [name for name in zip_of(phone).namelist() if not name.endswith(".html")]
    assert len(inside) == len(offered) == 24
    assert {name.split("/")[0] for name in inside} == {
        "so-thu-chi",
        "nho-mot-cau-so-giay",
        "bang-gia-the-gia",
        "anh-de-dang",
        "tin-ban-hang",
        "ma-va-nhan",
        "anh-cua-toi",
    }


def test_each_file_is_what_its_name_says(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    fill_book(keeper)
    begins = {
        "xlsx": b"PK",
        "pdf": b"%PDF",
        "png": b"\x89PNG",
        "jpg": b"\xff\xd8",
        "csv": b"\xef\xbb\xbf",
        "txt": b"\xef\xbb\xbf",
    }
    archive = zip_of(phone)
    assert archive.testzip() is None
    for name in archive.namelist():
        assert archive.read(name).startswith(begins.get(name.rpartition(".")[2], b"<!doctype html>")), name
    for link in links(phone.get("files/").text):
        answer = phone.get(f"files/{link}")
        assert answer.status == 200, link
        assert answer.body.startswith(begins.get(link.rpartition(".")[2], b"PK\x03")), link


def test_names_in_the_zip_are_plain_and_no_two_are_one(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    for name in ("🍐", "🍊"):
        keeper.keep_product(PricedProduct(Product(name), "chục", 60_000, 30_000), {})
    names = zip_of(phone).namelist()
    assert all(re.fullmatch(r"([a-z0-9-]+/)?[a-z0-9-]+\.[a-z]+", name) for name in names), names
    assert len({name.casefold() for name in names}) == len(names)
    assert {"bang-gia-the-gia/gia-le.png", "bang-gia-the-gia/gia.png", "bang-gia-the-gia/gia-2.png"} <= set(names)


def test_sizes_stand_before_the_files_so_that_a_phone_can_unpack_while_it_loads(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    for entry in zip_of(phone).infolist():
        assert not entry.flag_bits & 0b1000, entry.filename
        assert entry.date_time[:3] == (2026, 11, 24)


def test_a_downloaded_file_has_its_marks(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    said = phone.get("files/labels.pdf").headers["Content-Disposition"]
    assert said == "attachment; filename=\"to-nhan-le.pdf\"; filename*=UTF-8''T%E1%BB%9D%20nh%C3%A3n%20L%C3%AA.pdf"
    assert phone.get("files/all.zip").headers["Content-Disposition"].startswith('attachment; filename="mang-ve-nha-mai')


def test_a_listing_is_a_text_that_old_programs_read_too(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    text = zip_of(phone).read("tin-ban-hang/le-tin-nhan-zalo.txt")
    assert text.decode("utf-8-sig") == ZALO.replace("\n", "\r\n")
    page = phone.get("files/texts").text
    assert ZALO in page
    assert "🍐" in page


def test_what_no_advert_may_say_is_in_no_text_and_it_is_said_why(keeper: Keeper, phone: Phone) -> None:
    product = keeper.keep_product(PEARS, {})
    keeper.keep_listing(product, {**to_json(LISTING), "texts": {"zalo": "Lê nhà tôi ngon nhất Việt Nam, chữa khỏi ho"}})
    page = shown(phone.get("files/"))
    assert "chưa mang về được" in page
    assert "nhất" in page
    archive = zip_of(phone)
    assert not [name for name in archive.namelist() if name.endswith(".txt")]
    assert "chưa mang về được" in archive.read("index.html").decode()


def test_alcohol_has_no_paper_and_is_told_why(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    assert "rượu không làm thẻ giá" in shown(phone.get("files/"))
    assert not [name for name in zip_of(phone).namelist() if "ruou" in name]


def test_her_price_list_has_all_she_sells_and_how_to_reach_her(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    keeper.keep_product(PricedProduct(Product("Măng khô", "mang-kho"), "kg", 250_000, 180_000), {})
    pdf = phone.get("files/price-list.pdf").body
    said = text(pdf)
    for words in (
        "Bảng giá",
        "Lê",
        "18.000 đ",
        "Măng khô",
        "250.000 đ",
        "Mận",
        "0912 345 678",
        "Khau Tràng, Hồng Thái",
    ):
        assert words in said, words
    assert "Rượu" not in said
    for found in (scanned(pdf), scan(phone.get("files/price-list.png").body)):
        assert [code[1] if isinstance(code, tuple) else code.text for code in found] == ["https://zalo.me/0912345678"]


@pytest.mark.parametrize(
    ("contact", "opens"),
    [
        (Contact("Mận", "0912345678"), ["tel:+84912345678"]),
        (Contact("Mận", page="facebook.com/le.hongthai"), ["https://www.facebook.com/le.hongthai"]),
        (Contact("Mận", page="trang nhà tôi"), []),
    ],
)
def test_her_price_list_is_reached_as_her_listing_says(
    keeper: Keeper, phone: Phone, contact: Contact, opens: list[str]
) -> None:
    product = keeper.keep_product(PEARS, {})
    keeper.keep_listing(product, to_json(replace(LISTING, contact=contact)))
    pdf = phone.get("files/price-list.pdf").body
    assert [content for _, content, _ in scanned(pdf)] == opens
    assert "Mận" in text(pdf)


def test_who_has_written_no_listing_has_a_price_list_with_her_given_name(keeper: Keeper, phone: Phone) -> None:
    keeper.keep_product(PEARS, {})
    pdf = phone.get("files/price-list.pdf").body
    assert "Mai" in text(pdf)
    assert not list(scanned(pdf))


def test_thirteen_goods_are_two_pictures_to_send_and_one_paper(keeper: Keeper, phone: Phone) -> None:
    for number in range(13):
        keeper.keep_product(PricedProduct(Product(f"Món {number}"), "kg", 10_000 + number, 5_000), {})
    assert {"price-list.png", "price-list-2.png", "price-list.pdf"} <= set(links(phone.get("files/").text))
    assert pages(phone.get("files/price-list.pdf").body) == 2
    assert phone.get("files/price-list-2.png").body.startswith(b"\x89PNG")
    assert phone.get("files/price-list-3.png").status == 404


def test_who_sells_only_alcohol_has_no_price_list(keeper: Keeper, phone: Phone) -> None:
    keeper.keep_product(belonging.WINE, {"alcohol": True})
    assert phone.get("files/price-list.pdf").status == 404


def test_a_practice_room_calls_nobody_from_its_price_list(
    served: Served, keeper: Keeper, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(keeper)
    monkeypatch.setattr(served.room.prints, "practice", True)
    served.store.workshops.change(served.workshop.id, settings={"practice": True})
    pdf = phone.get("files/price-list.pdf").body
    assert [content for _, content, _ in scanned(pdf)] == ["Mã thực hành, không chuyển tiền"]
    for paper in (pdf, phone.get("files/listings.pdf").body):
        assert all("Bản thực hành" in words for words in words_of(paper))


def test_her_texts_are_on_paper_without_those_that_may_not_be_posted(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    shoots = keeper.keep_product(PricedProduct(Product("Măng khô", "mang-kho"), "kg", 250_000, 180_000), {})
    texts = {"zalo": "Măng khô ngon nhất Việt Nam, chữa khỏi ho", "facebook": "Măng khô nhà phơi nắng."}
    keeper.keep_listing(shoots, {**to_json(LISTING), "texts": texts})
    said = text(phone.get("files/listings.pdf").body)
    for words in ("Tin bán hàng: Lê", ZALO.splitlines()[1], "Tin bán hàng: Măng khô", "Măng khô nhà phơi nắng."):
        assert words in said, words
    assert "chữa khỏi" not in said


def test_the_code_on_her_goods_is_the_one_of_lesson_3(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    found = [code.text for code in scan(phone.get("files/code.png").body)]
    assert found == ["https://zalo.me/0912345678"]


def test_the_stand_pays_the_account_that_she_let_us_keep(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    (code,) = scan(phone.get("files/stand.png").body)
    assert parse(code.text).account == ACCOUNT


def test_without_her_yes_there_is_no_stand_and_the_page_says_where_to_make_it(keeper: Keeper, phone: Phone) -> None:
    fill(keeper, account=False)
    page = phone.get("files/").text
    assert "không chọn lưu số tài khoản" in page
    assert 'href="/b/qr"' in page
    for file in ("stand.png", "stand.pdf"):
        assert phone.get(f"files/{file}").status == 404
    assert not [name for name in zip_of(phone).namelist() if "nhan-tien" in name]


def test_taking_her_yes_back_takes_the_stand_away(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    keeper.consent("account", False, "test")
    assert phone.get("files/stand.png").status == 404


def test_a_stand_that_paid_somebody_else_when_it_was_tried_is_not_given_out(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    keeper.save("qr", "tested", "no")
    assert phone.get("files/stand.pdf").status == 404


def test_what_cannot_be_made_is_left_out_and_said_and_the_rest_is_there(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    keeper.save("qr", "phone", "0912")
    archive = zip_of(phone)
    names = archive.namelist()
    assert "bang-gia-the-gia/gia-le.pdf" in names
    assert not [name for name in names if "nhan-le" in name]
    index = archive.read("index.html").decode()
    assert "Tờ nhãn Lê: chưa có trong tệp này" in index
    assert phone.get("files/labels.pdf").status == 422


def test_nothing_of_hers_is_somebody_elses(served: Served, keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    fill_book(keeper)
    offered = links(phone.get("files/").text)
    other, leading, stranger = served.phone(), served.phone(), served.phone()
    other.sign_in(served.add("Mỷ"))
    leading.lead()
    assert {name.split("/")[0] for name in zip_of(other).namelist()} == {"nho-mot-cau-so-giay", "index.html"}
    for link in offered:
        if link != "all.zip" and not link.startswith(("rules", "paper")):
            assert other.get(f"files/{link}").status == 404, link
        assert leading.get(f"files/{link}").to == stranger.get(f"files/{link}").to == "/", link


def test_home_leads_to_it_also_before_she_has_priced_anything(served: Served, phone: Phone) -> None:
    phone.agree()
    assert 'href="/files/"' in phone.get("home").text


def test_who_has_nothing_yet_is_told_what_to_do(phone: Phone) -> None:
    page = phone.get("files/")
    assert page.status == 200
    assert "Chưa có gì để mang về" in page.text
    assert set(links(page.text)) == {"rules.pdf", "paper-book-a5.pdf", "paper-book-booklet.pdf"}


@pytest.mark.parametrize(
    "at", ["nothing.pdf", "book.xlsx", "s1a-2026.xlsx", "text/x/zalo.txt", "text/../all.pdf", "a" * 91 + ".pdf"]
)
def test_an_address_of_no_file_is_no_page(keeper: Keeper, phone: Phone, at: str) -> None:
    fill(keeper)
    assert phone.get(f"files/{at}").status == 404


def test_sizes_that_are_shown_are_about_right(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    page = phone.get("files/").text
    for what, at in {
        "price-list-png": r"price-list\.png",
        "price-list-pdf": r"price-list\.pdf",
        "listing-sheet": r"listings\.pdf",
        "price-png": r"[^\"]+/price\.png",
        "price-pdf": r"[^\"]+/price\.pdf",
        "share-photo": r"[^\"]+/share\.jpg",
        "code": r"code\.png",
        "label": r"label\.png",
        "labels": r"labels\.pdf",
        "stand-png": r"stand\.png",
        "stand-pdf": r"stand\.pdf",
    }.items():
        link = re.search(rf'href="/files/({at})"', page)
        assert link, what
        size = len(phone.get(f"files/{link[1]}").body)
        assert ABOUT[what] / 3 < size < ABOUT[what] * 3, (what, size)


@pytest.mark.parametrize("lines", [4, 300])
def test_sizes_of_the_book_are_about_right(served: Served, mai: Participant, keeper: Keeper, lines: int) -> None:
    for number in range(lines):
        day = date(2026, 1, 1) + timedelta(days=number)
        keeper.keep_entry(line(day, 35_000 + number, note="Bán ở chợ"))
    hers = Belongings(served.room, mai, "vi")
    for thing in take_book.book(hers):
        assert isinstance(thing, Thing)
        assert thing.about / 3 < len(thing.make()) < thing.about * 3, (thing.what, lines)


@pytest.mark.parametrize("kept", [False, True], ids=["held", "written"])
def test_the_size_of_a_photo_is_its_own(served: Served, mai: Participant, keeper: Keeper, kept: bool) -> None:
    fill(keeper, photos=2)
    if kept:
        keeper.consent("keep", True, "test")
        keeper.flush()
    things = list(take_goods.photos(Belongings(served.room, mai, "vi")))
    assert len(things) == 2
    for thing in things:
        assert isinstance(thing, Thing)
        assert thing.about == len(thing.make())


def test_her_book_is_there_in_every_form_and_says_what_she_wrote(keeper: Keeper, phone: Phone) -> None:
    fill_book(keeper)
    page = phone.get("files/").text
    assert "Trong tệp có sổ thu chi của chị" in page
    assert "Đã ghi 4 khoản" in page
    for file in ("book.csv", "book.pdf"):
        body = phone.get(f"files/{file}").body
        said = body.decode("utf-8-sig") if file.endswith("csv") else text(body)
        assert "620000" in said.replace(".", ""), file
    form = load_workbook(io.BytesIO(phone.get("files/s1a-2026.xlsx").body)).active
    amounts = [row[2].value for row in form.iter_rows() if isinstance(row[2].value, int)]
    assert amounts == [1_250_000, 620_000]


def test_a_book_taken_home_and_read_back_is_the_same_book(keeper: Keeper, phone: Phone) -> None:
    fill_book(keeper)
    for file in ("book.xlsx", "book.csv"):
        read = read_workbook(phone.get(f"files/{file}").body, today=date(2026, 11, 24))
        assert (set(read.good), read.bad) == (set(belonging.LINES), ()), file


def test_who_has_written_no_line_is_offered_no_book(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    page = phone.get("files/").text
    assert not [link for link in links(page) if link.startswith(("book.", "s1a-"))]
    assert "Trong tệp có sổ thu chi" not in page


def test_a_big_set_of_photos_takes_the_memory_of_one() -> None:
    photo, sent = bytes(400_000), 0
    archive = StreamedZip(datetime(2026, 11, 24, tzinfo=UTC))
    tracemalloc.start()
    for number in range(50):
        sent += len(archive.add(f"anh/{number}.jpg", photo))
    sent += len(archive.close())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sent > 50 * len(photo)
    assert most < 4 * len(photo)


def test_a_streamed_zip_is_a_zip_like_any_other() -> None:
    archive = StreamedZip(datetime(2026, 11, 24, 8, 30, tzinfo=UTC))
    files = {"a.txt": b"x" * 10_000, "anh/b.jpg": bytes(range(256)) * 40, "c.html": "Chè".encode()}
    whole = b"".join([*(archive.add(path, content) for path, content in files.items()), archive.close()])
    with zipfile.ZipFile(io.BytesIO(whole)) as read:
        assert {name: read.read(name) for name in read.namelist()} == files
        assert read.getinfo("anh/b.jpg").compress_type == zipfile.ZIP_STORED
        assert read.getinfo("a.txt").compress_size < 200
