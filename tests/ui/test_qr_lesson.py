"""The code lesson from door to door, in one process: her own code, typed or from a picture, scenes, label, papers."""

from __future__ import annotations

import base64
import io
import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest
from PIL import Image

from kit.codes.code import Code
from kit.codes.drawing import draw
from kit.codes.making import payment
from kit.codes.pages import page
from kit.codes.reading import read as read_picture
from kit.content.messages import LANGUAGES, messages
from kit.domain import vietqr
from kit.domain.listing import Contact, Listing
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.domain.vietqr import PaymentRequest, build
from kit.store import open_store
from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import Lesson
from tests.prints.test_practice import words_of
from tests.ui.lessons import MARKET_DAY, check, fill, go_on, said, shown, words
from tests.ui.paying import (
    ACCOUNT,
    AGRIBANK,
    STALL,
    TYPED,
    link_picture,
    open_paying,
    read,
    screenshot,
    send,
    stall_picture,
    walk_to,
)

if TYPE_CHECKING:
    from kit.store.records import Participant
    from kit.store.store import Store
    from kit.ui.lesson_step import LessonStep

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def papers(step: LessonStep) -> dict[str, bytes]:
    """Return what the page carries to take away, by the hook of its button."""
    markup = "".join(drawn.markup for drawn in step._drawn())
    found = re.findall(r'cp-download-([a-z-]+)"[^>]*href="data:[a-z/]+;base64,([^"]+)"', markup)
    return {name: base64.b64decode(content) for name, content in found}


def she(store: Store) -> Participant:
    """Return a woman of a class who lets be kept what she types."""
    workshop = store.workshops.add(
        place="Nhà văn hóa", commune="Hồng Thái", starts_on=MARKET_DAY, delete_by=MARKET_DAY + timedelta(days=60)
    )
    who = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mận")
    store.consents.give(who.id, "keep", wording="test")
    return who


def codes_on(paper: bytes) -> list[str]:
    picture = page(paper, 0, 150) if paper.startswith(b"%PDF") else Image.open(io.BytesIO(paper))
    return read_picture(picture.convert("L"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notebook_is_this_lesson_with_every_step_in_its_order(language: str) -> None:
    bind_keeper(MemoryKeeper(language))
    folder = NOTEBOOKS if language == "vi" else NOTEBOOKS / language
    names: dict[str, object] = {}
    for cell in nbformat.read(folder / "03_qr.ipynb", 4).cells:
        if cell.cell_type == "code":
            exec(compile(cell.source, cell.id, "exec"), names)  # noqa: S102 - our own notebook
    lesson = names["lesson"]
    assert isinstance(lesson, Lesson)
    assert list(lesson.steps) == [step.id for step in lesson.spec.steps] == list(TYPED)


def test_a_typed_account_becomes_papers_that_read_as_it() -> None:
    lesson = open_paying()
    step = walk_to(lesson, "prints")
    check(lesson, "prints", **TYPED["prints"])
    assert lesson.progress().complete
    taken = papers(step)
    assert set(taken) == {"stand-pdf", "stand-png", "order-png", "labels-pdf"}
    assert codes_on(taken["stand-pdf"]) == codes_on(taken["stand-png"]) == [build(STALL)]
    [order] = codes_on(taken["order-png"])
    assert "Nội dung: Mang kho 1kg" in shown(lesson.steps["order"]), "as the buyer's bank shows it"
    assert vietqr.parse(order) == PaymentRequest(AGRIBANK, ACCOUNT, 250_000, "Mang kho 1kg")
    assert set(codes_on(taken["labels-pdf"])) == {"https://zalo.me/0912345678"}


def test_her_own_code_is_printed_again_to_the_letter() -> None:
    hers = build(PaymentRequest(AGRIBANK, ACCOUNT, merchant_name="TRIEU THI MAN", store="QUAY 3"))
    hers = hers[:-4] + hers[-4:].lower()  # as some banks write it: no code of ours would say the same
    lesson = open_paying()
    walk_to(lesson, "picture")
    field = send(lesson, screenshot(_drawn(hers)))
    assert "Agribank" in field.below
    assert "3456" in field.below
    assert ACCOUNT not in field.below, "a screen is seen by more than one"
    assert "đúng của mình" in check(lesson, "picture")
    go_on(lesson, "picture")
    assert lesson.steps["typed"].instead == "read"
    step = walk_to(lesson, "prints")
    check(lesson, "prints", **TYPED["prints"])
    assert codes_on(papers(step)["stand-pdf"]) == [hers]


def _drawn(content: str) -> Code:
    import qrcode

    drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    drawn.add_data(content)
    drawn.make()
    rows = drawn.get_matrix()
    return Code(content, draw(rows), len(rows))


def test_a_wallet_is_only_ever_printed_again() -> None:
    lesson = open_paying()
    walk_to(lesson, "picture", has={"has": "wallet"})
    assert "lưu ảnh mã" in check(lesson, "picture"), "without the picture there is nothing to make a code from"
    wallet = build(PaymentRequest("971025", "PSP00123456789", reference="MOMOW2W12345678"))
    field = send(lesson, screenshot(_drawn(wallet)))
    assert "ví MoMo" in field.below
    assert "6789" not in field.below, "the wallet's own number tells her nothing"
    assert "in lại đúng mã" in check(lesson, "picture")
    go_on(lesson, "picture")
    assert lesson.steps["typed"].instead in {"read", "wallet"}
    read(lesson.steps["typed"])
    go_on(lesson, "typed")
    check(lesson, "payee", **TYPED["payee"])
    assert "Ví điện tử: MoMo" in shown(lesson.steps["payee"])
    assert "6789" not in shown(lesson.steps["payee"])
    go_on(lesson, "payee")
    assert lesson.steps["order"].instead == "wallet", "no amount is put into a wallet's code"


DAMAGED = build(STALL)[:-4] + "0000"


@pytest.mark.parametrize(
    ("picture", "says"),
    [
        (b"\0\0\0\x18ftypheic", "không mở được như một ảnh"),
        (screenshot(), "chưa thấy mã nào"),
        (link_picture(), "không phải mã nhận tiền"),
        (screenshot(payment(STALL), payment(PaymentRequest(AGRIBANK, "1234567890"))), "có 2 mã nhận tiền"),
        (screenshot(_drawn(DAMAGED)), "bị hỏng"),
    ],
    ids=["not a picture", "no code", "a link", "two codes", "damaged"],
)
def test_a_picture_that_will_not_do_is_said_and_what_was_read_stays(picture: bytes, says: str) -> None:
    lesson = open_paying()
    walk_to(lesson, "picture")
    send(lesson, stall_picture())
    field = send(lesson, picture)
    assert says in field.below
    assert field.value is not None
    assert field.value.text == build(STALL)
    assert field.photo == b"", "the picture is not kept, not even in the page"


def test_a_file_that_the_phone_cannot_open_is_said() -> None:
    lesson = open_paying()
    walk_to(lesson, "picture")
    assert "JPG, PNG" in send(lesson, b"", readable=False).below


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("8201 2051-234.56", "Có phải là 8201205123456"),
        ("12345678901234567890", "nhiều nhất là 19"),
        ("số của tôi", "không phải số tài khoản"),
    ],
)
def test_an_account_that_will_not_do_is_said_below_it(typed: str, says: str) -> None:
    lesson = open_paying()
    walk_to(lesson, "typed")
    fill(lesson, bank=AGRIBANK, account_number=typed)
    assert says in lesson.fields["account_number"].below
    assert lesson.fields["account_number"].content == typed, "what she typed stays"


def test_part_of_a_banks_name_brings_the_banks_to_tap() -> None:
    lesson = open_paying()
    walk_to(lesson, "typed")
    fill(lesson, bank="other", bank_name="ky thuong")
    assert 'data-cp-pick="Techcombank"' in lesson.fields["bank_name"].below
    fill(lesson, bank_name="ngân hàng trên trời")
    assert "cp-pick" not in lesson.fields["bank_name"].below
    fill(lesson, bank_name="MoMo")
    assert "lấy từ ảnh" in lesson.fields["bank_name"].below


def test_a_bank_where_being_paid_is_not_known_is_warned_of_twice() -> None:
    lesson = open_paying()
    walk_to(lesson, "typed")
    fill(lesson, bank="other", bank_name="VBSP", account_number="100000123456")
    assert "ngân hàng khác" in lesson.fields["bank_name"].below
    assert "Chưa rõ VBSP" in check(lesson, "typed")


@pytest.mark.parametrize(
    ("step", "typed", "mistake", "better"),
    [
        ("says", {"says": "first"}, "says_first", {"says": "second"}),
        ("typed", {"bank": AGRIBANK, "account_number": "123"}, "account_short", {"account_number": ACCOUNT}),
        ("payee", {"account_name": "8201205"}, "name_digits", {"account_name": "TRIEU THI MAN"}),
        ("order", {"amount": "0"}, "payload-amount-nothing", {"amount": ""}),
        ("order", {"amount": "500 triệu"}, "payload-amount-too-large", {"amount": "500k"}),
        ("order", {"amount": "50 triệu"}, "amount_large", {"amount": "500k"}),
        ("order", {"amount": "500 đồng"}, "amount_small", {"amount": "500k"}),
        ("order", {"amount": "50k", "order_note": "🍊" * 3}, "note_gone", {"order_note": "cam"}),
        ("order", {"amount": "50k", "order_note": "cam 🍊 " * 34}, "payload-note-too-long", {"order_note": "cam"}),
        ("order", {"amount": "50k", "order_note": "cam sành Hàm Yên 20kg"}, "note_long", {"order_note": "cam"}),
        ("tested", {"tested": "no"}, "name_differs", {"tested": "yes"}),
        ("tested", {"tested": "not_yet"}, "not_tested", {"tested": "yes"}),
        ("stuck", {"stuck": "later"}, "stuck_later", {"stuck": "stop"}),
        ("screenshot", {"screenshot": "copy"}, "screenshot_copy", {"screenshot": "own"}),
        ("receive", {"receive": "scan"}, "receive_scan", {"receive": "never"}),
        ("otp", {"otp": "half"}, "otp_half", {"otp": "refuse"}),
        ("goods", {"offered": "processed", "name": "Rượu ngô"}, "alcohol", {"name": "Măng khô"}),
        ("reach", {"reach": "call"}, "call_missing", {"phone": "0912345678"}),
        (
            "reach",
            {"reach": "words", "words": "Truy xuất nguồn gốc nhà Mận"},
            "product-code-not-traceability",
            {"words": "Nhà Mận làm"},
        ),
        (
            "reach",
            {"reach": "page", "fan_page": "trang nhà tôi"},
            "product-code-page-unclear",
            {"fan_page": "che.nahang"},
        ),
        (
            "label",
            {"sold_as": "packed", "made_on": "25/11/2026", "best_before": "20/11/2026"},
            "product-label-dates-backwards",
            {"sold_as": "fresh"},
        ),
        ("label_more", {"sold_as": "packed"}, "lacks", {"sold_as": "fresh"}),
    ],
)
def test_each_mistake_is_answered_and_mended(
    step: str, typed: dict[str, str], mistake: str, better: dict[str, str]
) -> None:
    keeper = MemoryKeeper()
    lesson = open_paying(keeper)
    walk_to(lesson, step)
    check(lesson, step, **typed)
    assert keeper.attempts[-1][1:] == (step, False, mistake)
    check(lesson, step, **better)
    assert keeper.attempts[-1][1:] == (step, True, ""), said(lesson.steps[step])


def test_a_code_in_the_name_of_somebody_else_is_asked_about() -> None:
    lesson = open_paying()
    walk_to(lesson, "picture")
    send(lesson, stall_picture(PaymentRequest(AGRIBANK, ACCOUNT, merchant_name="TRAN VAN HUNG")))
    walk_to(lesson, "payee")
    assert "TRAN VAN HUNG" in check(lesson, "payee", account_name="Triệu Thị Mận")


def test_another_name_on_the_neighbours_phone_closes_the_print() -> None:
    lesson = open_paying()
    step = walk_to(lesson, "prints", tested={"tested": "no"})
    lesson.steps["tested"].hint()
    check(lesson, "prints", **TYPED["prints"])
    assert set(papers(step)) == {"labels-pdf"}
    assert "hiện tên khác" in shown(step)


def test_no_account_still_teaches_and_labels() -> None:
    lesson = open_paying()
    step = walk_to(lesson, "prints", has={"has": "none"})
    for name in ("picture", "typed", "payee", "order", "tested"):
        assert lesson.steps[name].instead == "no_account"
    check(lesson, "prints", **TYPED["prints"])
    assert set(papers(step)) == {"labels-pdf"}


@pytest.mark.parametrize("choice", [{"reach": "zalo", "phone": "0912345678"}, {"reach": "words", "words": "Nhà làm"}])
def test_a_practice_room_does_not_say_that_its_code_reaches_her(choice: dict[str, str]) -> None:
    for practice in (False, True):
        keeper = MemoryKeeper()
        keeper.practice = practice
        lesson = open_paying(keeper)
        walk_to(lesson, "reach")
        said = check(lesson, "reach", **choice)
        assert ("chỉ thấy “Mã thực hành”" in said) == practice
        assert "gặp được chị" not in said or not practice


def test_a_practice_room_has_no_code_that_pays() -> None:
    keeper = MemoryKeeper()
    keeper.practice = True
    lesson = open_paying(keeper)
    step = walk_to(lesson, "prints")
    check(lesson, "prints", **TYPED["prints"])
    practice = messages("vi").say("print-practice")
    taken = papers(step)
    assert set(map(tuple, map(codes_on, (taken["stand-pdf"], taken["order-png"])))) == {(practice,)}
    assert set(codes_on(taken["labels-pdf"])) == {practice}, "a number made up here may be somebody's"
    assert any(messages("vi").say("print-practice-copy") in words for words in words_of(taken["labels-pdf"]))
    everything = "".join(drawn.markup for one in lesson.steps.values() for drawn in one._drawn())
    assert practice in everything
    assert "000201" not in everything
    assert "zalo.me" not in everything


def test_lessons_one_and_two_fill_the_label() -> None:
    keeper = MemoryKeeper()
    product = keeper.keep_product(PricedProduct(Product("Măng khô", "mang-kho"), "kg", 250_000, 180_000), {})
    listing = Listing(
        "măng khô", commune="xã Hồng Thái", hamlet="Nà Mụ", contact=Contact("Mận", "0912345678", zalo=True)
    )
    keeper.keep_listing(product, to_json(listing))
    lesson = open_paying(keeper)
    goods = {"goods": {"offered": str(product)}, "reach": {"reach": "zalo"}}
    walk_to(lesson, "label_more", **goods, label={"sold_as": "packed", "net": "200 g"})
    assert "zalo.me/0912345678" in shown(lesson.steps["reach"])
    lacks = check(lesson, "label_more")
    assert "Hạn dùng" in lacks
    assert "Người làm" not in lacks, "her name stands in her listing"
    assert "Địa chỉ" not in lacks


def test_the_class_prints_for_her_only_if_she_asks(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        who = she(store)
        lesson = open_paying(store.keeper(who.id))
        walk_to(lesson, "prints")
        check(lesson, "prints", **TYPED["prints"])
        assert store.consents.agreed(who.workshop, "printing") == [], "silence is no consent"
        fill(lesson, printing="yes")
        assert store.consents.agreed(who.workshop, "printing") == [who.id]
        fill(lesson, printing="no")
        assert store.consents.agreed(who.workshop, "printing") == []


def test_a_label_that_does_not_fit_names_the_sheet_that_does() -> None:
    lesson = open_paying()
    step = walk_to(lesson, "prints", reach={"reach": "words", "words": "Nhà Mận làm, phơi nắng."})
    check(lesson, "prints", stand_paper="a6", sheet="s65")
    assert "chị in tờ" in shown(step)
    assert "labels-pdf" not in papers(step)
    check(lesson, "prints", sheet="s24")
    assert "labels-pdf" in papers(step)


def test_the_same_paper_is_not_made_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    from kit.ui.qr import papers as made_here

    made = []
    real = made_here.stall_stand
    monkeypatch.setattr(made_here, "stall_stand", lambda *given, **how: made.append(how) or real(*given, **how))
    lesson = open_paying()
    walk_to(lesson, "prints")
    check(lesson, "prints", **TYPED["prints"])
    before = len(made)
    fill(lesson, net="300 g")
    assert len(made) == before, "another label leaves the stand as it is"
    fill(lesson, account_name="TRIEU THI HOA")
    assert len(made) == before + 3


def stored(folder: Path) -> list[Path]:
    """Return the files of a data folder that hold the account number."""
    return [path for path in folder.rglob("*") if path.is_file() and ACCOUNT.encode() in path.read_bytes()]


@pytest.mark.parametrize("way", ["typed", "picture"])
def test_without_her_consent_the_account_is_nowhere_on_the_disk(tmp_path: Path, way: str) -> None:
    with open_store(tmp_path) as store:
        who = she(store)
        lesson = open_paying(store.keeper(who.id))
        if way == "picture":
            walk_to(lesson, "picture")
            send(lesson, stall_picture())
        walk_to(lesson, "prints")
        check(lesson, "prints", **TYPED["prints"])
        store.flush()
        assert store.keeper(who.id).load("qr")["stand_paper"] == "a5", "the rest is kept"
        assert stored(tmp_path) == []
    assert stored(tmp_path) == []


def test_with_her_consent_it_comes_back_and_her_no_deletes_it(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        who = she(store)
        lesson = open_paying(store.keeper(who.id))
        walk_to(lesson, "order", picture={"account": "yes"})
        assert "đồng ý lưu" in shown(lesson.steps["typed"])
        again = open_paying(store.keeper(who.id))
        assert "3456" in words(again.steps["payee"]._shows[0])
        fill(again, account="no")
        store.flush()
        assert store.keeper(who.id).load("qr").get("account_number") is None
    assert stored(tmp_path) == []


def test_an_account_that_was_not_kept_is_asked_for_again() -> None:
    keeper = MemoryKeeper()
    walk_to(open_paying(keeper), "prints")
    lesson = open_paying(keeper)
    assert "mở lại trang phải gõ lại" in shown(lesson.steps["payee"])
    fill(lesson, account_number=ACCOUNT)
    assert "3456" in shown(lesson.steps["payee"])


@pytest.mark.parametrize(
    ("scene", "wrong"), [("stuck", "trust"), ("screenshot", "give"), ("receive", "scan"), ("otp", "tell")]
)
def test_one_wrong_answer_to_a_trick_is_not_yet_done_and_two_hold_nobody_back(scene: str, wrong: str) -> None:
    lesson = open_paying()
    step = walk_to(lesson, scene)
    check(lesson, scene, **{scene: wrong})
    assert step.state == "open"
    check(lesson, scene, **{scene: wrong})
    assert step.state == "done"
