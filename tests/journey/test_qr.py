"""The code lesson in a room, from door to door: her own code from a picture of her bank's app, or typed; fraud; the
code and label of the goods of lessons 1 and 2; papers that say what they should.

With CHOPHIEN_PICTURES=<folder> pictures of every screen are kept there (docs/screenshots is made so).
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from kit.codes.making import link, reprint
from kit.codes.pages import pages
from kit.codes.reading import read
from kit.content.messages import messages
from kit.domain import vietqr
from kit.domain.listing import Contact, Listing
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.domain.vietqr import PaymentRequest, build
from kit.server.opening import PRACTICE_PICTURES, PRACTICE_PIN
from kit.store import open_store
from tests.browser.conftest import PATIENCE, PHONE
from tests.browser.hand import Hand
from tests.browser.serving import PIN, Serving, invite
from tests.codes.bank_screen import bank_screen
from tests.journey.camera import Camera
from tests.prints.test_practice import words_of

if TYPE_CHECKING:
    from collections.abc import Callable

LESSON = "b/qr"
READY = "html[data-cp-ready=own]"
TITLE = "Mã QR: nhận tiền cho đúng"
ACCOUNT = "8201205123456"
OWN = build(PaymentRequest("970405", ACCOUNT, merchant_name="TRIEU THI MAN", store="QUAY 3"))
OWN = OWN[:-4] + OWN[-4:].lower()  # as some banks write it: printed again, it stays so
WALLET = build(PaymentRequest("971025", "PSP00123456789", reference="MOMOW2W12345678"))
ZALO = "https://zalo.me/0912345678"


@pytest.fixture
def room(serving: Serving) -> Serving:
    """Return an open room with Mai (card 1), who priced and described her dried shoots, and Lan (card 2)."""
    mai, _ = invite(serving.data, "Mai", "Lan")
    with open_store(serving.data) as store:
        keeper = store.keeper(mai.id)
        shoots = keeper.keep_product(PricedProduct(Product("Măng khô", "mang-kho"), "kg", 250_000, 180_000), {})
        listing = Listing(
            "măng khô", commune="xã Hồng Thái", hamlet="Nà Mụ", contact=Contact("Mận", "0912345678", zalo=True)
        )
        keeper.keep_listing(shoots, to_json(listing))
        keeper.flush()
    return serving.start()


def opened(page: Page, room: Serving) -> Hand:
    page.goto(f"{room.url}{LESSON}")
    page.locator(READY).wait_for()
    return Hand(page)


def choose(hand: Hand, picture: bytes, says: str) -> None:
    """Choose a picture as her phone's chooser gives it, and wait for what is said of it."""
    field = hand.step("picture").locator(".cp-field-code_picture")
    field.locator("input[type=file]").set_input_files(
        {"name": "Screenshot_2026.png", "mimeType": "image/png", "buffer": picture}
    )
    expect(field).to_contain_text(says)


def downloaded(hand: Hand, hook: str) -> bytes:
    """Press a button that saves a paper, and return what the phone has then."""
    with hand.page.expect_download() as download:
        hand.step("prints").locator(f".cp-download-{hook}").click()
    path = download.value.path()
    return path.read_bytes()


def codes_on(paper: bytes) -> set[str]:
    """Return what the codes on every page of a paper say, read as a phone reads them."""
    drawn = pages(paper, 150) if paper.startswith(b"%PDF") else [Image.open(io.BytesIO(paper))]
    return {content for picture in drawn for content in read(picture.convert("L"))}


def beginning(hand: Hand, camera: Camera, has: str = "bank") -> None:
    hand.tap("says", "says", "third")
    hand.check("says", "so tên", ok=False)
    hand.tap("says", "says", "second")
    hand.check("says", "đọc tên")
    camera.shoot(hand.page, "says", "says")
    hand.go_on("says")
    hand.tap("has", "has", has)
    hand.check("has", "mã")
    camera.shoot(hand.page, "has", "has")
    hand.go_on("has")


def read_instead(hand: Hand, step: str) -> None:
    """Go on where there is nothing to fill in."""
    hand.step(step).locator(".cp-check").click()
    hand.go_on(step)


def named(hand: Hand, camera: Camera) -> None:
    hand.type("payee", account_name="Triệu Thị Mận", accented_name="Chị Mận, hàng măng")
    hand.check("payee", "TRIEU THI MAN")
    camera.shoot(hand.page, "payee", "payee")
    hand.go_on("payee")


def tricks(hand: Hand, camera: Camera) -> None:
    """Four scenes, each with a wrong turn first."""
    for step, wrong, right, says in (
        ("stuck", "later", "stop", "Bóc mã lạ"),
        ("screenshot", "copy", "own", "trong máy mình"),
        ("receive", "small", "never", "không bao giờ"),
        ("otp", "half", "refuse", "tự ra quầy"),
    ):
        hand.tap(step, step, wrong)
        hand.check(step, "", ok=False)
        hand.tap(step, step, right)
        hand.check(step, says)
        camera.shoot(hand.page, step, step)
        hand.go_on(step)


def goods(hand: Hand, camera: Camera, offered: str = "Măng khô") -> None:
    hand.step("goods").get_by_text(offered, exact=True).click()
    hand.check("goods", "mã và nhãn cho")
    camera.shoot(hand.page, "goods", "goods")
    hand.go_on("goods")
    hand.tap("reach", "reach", "zalo")
    hand.check("reach", "gặp được chị")
    camera.shoot(hand.page, "reach", "reach")
    hand.go_on("reach")
    hand.tap("label", "sold_as", "packed")
    hand.type("label", net="200 g", made_on="20/11/2026", best_before="20/5/2026")
    hand.check("label", "Hạn dùng", ok=False)
    hand.type("label", best_before="20/5/2027", ingredients="100% măng nứa")
    hand.check("label", "xem nhãn ở dưới")
    camera.shoot(hand.page, "label", "label")
    hand.go_on("label")
    hand.check("label_more", "còn thiếu", ok=False)
    hand.type("label_more", keeping="Để nơi khô, ngâm 2 giờ rồi nấu")
    hand.check("label_more", "In được rồi")
    camera.shoot(hand.page, "label-more", "label_more")
    hand.go_on("label_more")


def her_own_picture(hand: Hand, camera: Camera) -> None:
    """Choose the picture of her code, after two that have none that pays her."""
    camera.shoot(hand.page, "picture", "picture")
    choose(hand, bank_screen(None, "Chưa có mã"), "chưa thấy mã nào")
    camera.shoot(hand.page, "no-code", "picture")
    choose(hand, bank_screen(link(ZALO), "Mận Nà Mụ", title="Zalo"), "không phải mã nhận tiền")
    camera.shoot(hand.page, "not-payment", "picture")
    choose(hand, bank_screen(reprint(OWN), "TRIEU THI MAN", ACCOUNT), "Agribank")
    expect(hand.step("picture")).to_contain_text("3456")
    assert ACCOUNT not in hand.page.content(), "a screen is seen by more than one"
    hand.check("picture", "đúng của mình")
    camera.shoot(hand.page, "read", "picture")


def test_her_banks_own_picture_becomes_papers_that_say_the_same(
    room: Serving, mai: Page, phones: Callable[[], Page]
) -> None:
    camera = Camera("qr")
    mai.get_by_role("link", name=TITLE).click()
    mai.locator(READY).wait_for()
    hand = Hand(mai)
    beginning(hand, camera)

    her_own_picture(hand, camera)
    hand.go_on("picture")
    camera.shoot(mai, "typed-instead", "typed")
    read_instead(hand, "typed")
    named(hand, camera)

    hand.type("order", amount="250k", order_note="Măng khô 1kg")
    hand.check("order", "250.000")
    expect(hand.step("order")).to_contain_text("Mang kho 1kg")
    camera.shoot(mai, "order", "order")
    hand.go_on("order")
    hand.tap("tested", "tested", "yes")
    camera.shoot(mai, "tested", "tested")
    hand.check("tested", "")
    hand.go_on("tested")
    tricks(hand, camera)
    goods(hand, camera)

    hand.tap("prints", "stand_paper", "a5")
    hand.tap("prints", "sheet", "s24")
    hand.check("prints", "Xong rồi")
    expect(hand.step("prints")).to_contain_text("Nhớ một câu")
    camera.shoot(mai, "prints", "prints")
    for hook, says in (("stand-pdf", OWN), ("stand-png", OWN), ("labels-pdf", ZALO)):
        paper = downloaded(hand, hook)
        camera.keep(f"paper-{hook.replace('-', '.')}", paper)
        assert codes_on(paper) == {says}, hook
    order = downloaded(hand, "order-png")
    camera.keep("paper-order.png", order)
    [asked] = codes_on(order)
    found = vietqr.parse(asked)
    assert (found.account, found.amount, found.note) == (ACCOUNT, 250_000, "Mang kho 1kg")

    hand.tap("prints", "stand_paper", "a4")  # the visit goes on after the downloads
    hand.tap("prints", "sheet", "s8")
    hand.check("prints", "Xong rồi")
    assert codes_on(downloaded(hand, "stand-pdf")) == {OWN}
    hand.tap("prints", "printing", "yes")
    mai.goto(f"{room.url}home")
    expect(mai.get_by_role("link", name=TITLE)).to_contain_text("Đã xong")
    printed = for_the_whole_room(phones(), room)
    camera.keep("paper-room.pdf", printed)
    assert codes_on(printed) == {ZALO}, "the code she is paid by stays with her"


def lead(console: Page, room: Serving, pin: str) -> None:
    console.goto(f"{room.url}console")
    console.locator("[name=pin]").fill(pin)
    console.locator("form button").last.click()
    console.locator("nav.tabs").wait_for()


def for_the_whole_room(console: Page, room: Serving) -> bytes:
    """Print for everybody who asked, as the facilitator, and return the file."""
    lead(console, room, PIN)
    console.goto(f"{room.url}console/print")
    console.get_by_role("button", name="Làm tệp in cho 1 chị").click()
    with console.expect_download() as download:
        console.get_by_role("link", name="Tải tệp để in").click()
    return download.value.path().read_bytes()


def typed(hand: Hand, camera: Camera) -> None:
    """Type an account, after what is not one."""
    hand.check("picture", "Bước sau")
    hand.go_on("picture")
    camera.shoot(hand.page, "typed-empty", "typed")
    hand.tap("typed", "bank", "other")
    hand.type("typed", bank_name="ky thuong")
    hand.step("typed").get_by_role("button", name="Techcombank").click()
    camera.shoot(hand.page, "typed-other-bank", "typed")
    hand.tap("typed", "bank", "970405")
    below = hand.step("typed").locator(".cp-field-account_number")
    hand.type("typed", account_number="số của tôi")
    expect(below).to_contain_text("không phải số tài khoản")
    hand.type("typed", account_number="82012051234567890123")
    expect(below).to_contain_text("nhiều nhất là 19")
    camera.shoot(hand.page, "typed-too-long", "typed")
    hand.type("typed", account_number="8201 2051-234.56")
    expect(below).to_contain_text("Có phải là")
    camera.shoot(hand.page, "typed-spaced", "typed")
    below.get_by_role("button", name=ACCOUNT).click()
    expect(below).to_contain_text("8201 2051 2345 6")
    hand.check("typed", "số cuối 3456")
    camera.shoot(hand.page, "typed", "typed")
    hand.go_on("typed")


def test_a_typed_account_an_order_and_what_no_code_can_ask_for(room: Serving, mai: Page) -> None:
    camera = Camera("qr-typed")
    hand = opened(mai, room)
    beginning(hand, Camera())
    typed(hand, camera)
    named(hand, camera)
    hand.type("order", amount="500 triệu")
    hand.check("order", "nhiều nhất", ok=False)
    camera.shoot(mai, "order-too-large", "order")
    hand.type("order", amount="nhiều tiền")
    hand.check("order", "Số tiền của đơn", ok=False)
    hand.type("order", amount="250k", order_note="Măng khô nứa Nà Mụ loại ngon 1kg")
    hand.check("order", "nhiều nhất", ok=False)
    camera.shoot(mai, "order-note-too-long", "order")
    hand.type("order", order_note="Măng khô 1kg")
    hand.check("order", "250.000")
    hand.go_on("order")
    hand.tap("tested", "tested", "no")
    hand.check("tested", "", ok=False)
    camera.shoot(mai, "tested-no", "tested")
    hand.tap("tested", "tested", "yes")
    hand.check("tested", "")
    hand.go_on("tested")
    tricks(hand, Camera())
    hand.tap("goods", "offered", "processed")
    hand.type("goods", name="Rượu ngô men lá")
    hand.check("goods", "giấy phép", ok=False)
    camera.shoot(mai, "alcohol", "goods")
    goods(hand, Camera())
    hand.tap("prints", "stand_paper", "a6")
    hand.tap("prints", "sheet", "s65")
    hand.check("prints", "Xong rồi")
    expect(hand.step("prints")).to_contain_text("Chị chọn tờ 24 nhãn")  # 65 take a number to call and no more
    camera.shoot(mai, "prints-too-small", "prints")
    paying = build(PaymentRequest("970405", ACCOUNT))
    assert codes_on(downloaded(hand, "stand-pdf")) == codes_on(downloaded(hand, "stand-png")) == {paying}
    mai.reload()
    mai.locator(READY).wait_for()
    expect(hand.step("prints")).to_contain_text("mở lại trang phải gõ lại")
    hand.type("typed", account_number=ACCOUNT)
    assert codes_on(downloaded(hand, "stand-pdf")) == {paying}


def test_a_field_that_goes_takes_no_focus_and_no_letters_from_the_one_below_it(room: Serving, mai: Page) -> None:
    hand = opened(mai, room)
    beginning(hand, Camera())
    hand.check("picture", "Bước sau")
    hand.go_on("picture")
    hand.tap("typed", "bank", "other")
    step = hand.step("typed")
    expect(step.locator(".cp-field-bank_name")).to_be_visible()
    number = step.locator(".cp-field-account_number [data-cp-typed]")
    number.press_sequentially("15002")
    step.locator(".cp-field-bank input[value='970405']").evaluate("radio => radio.click()")  # its answer comes late
    expect(step.locator(".cp-field-bank_name")).to_have_count(0)
    expect(number).to_be_focused()
    mai.keyboard.type("05123456")
    expect(number).to_have_value("1500205123456")


def test_a_wallets_code_is_printed_again_and_nothing_is_put_into_it(room: Serving, mai: Page) -> None:
    camera = Camera("qr-wallet")
    hand = opened(mai, room)
    beginning(hand, Camera(), has="wallet")
    hand.check("picture", "lưu ảnh mã", ok=False)
    camera.shoot(mai, "without", "picture")
    choose(hand, bank_screen(reprint(WALLET), "TRIEU THI MAN", title="Nhận tiền"), "MoMo")
    hand.check("picture", "in lại đúng mã")
    camera.shoot(mai, "read", "picture")
    hand.go_on("picture")
    read_instead(hand, "typed")
    named(hand, camera)
    assert "6789" not in hand.step("payee").inner_text()
    camera.shoot(mai, "order-instead", "order")
    read_instead(hand, "order")
    hand.tap("tested", "tested", "yes")
    hand.check("tested", "")
    hand.go_on("tested")
    tricks(hand, Camera())
    goods(hand, Camera())
    hand.tap("prints", "stand_paper", "a6")
    hand.tap("prints", "sheet", "s8")
    hand.check("prints", "Xong rồi")
    camera.shoot(mai, "prints", "prints")
    assert codes_on(downloaded(hand, "stand-png")) == {WALLET}


def holding(room: Serving, secret: str = ACCOUNT) -> list[str]:
    """Return the files of the room that hold the account, database, WAL and journal among them."""
    files = [path for path in room.data.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in files)
    return [str(path.relative_to(room.data)) for path in files if secret.encode() in path.read_bytes()]


def said(room: Serving) -> str:
    room._new()
    return "\n".join(room.said)


@pytest.mark.parametrize("way", ["typed", "picture"])
def test_the_account_is_kept_only_if_she_said_so_before(room: Serving, mai: Page, way: str) -> None:
    hand = opened(mai, room)
    beginning(hand, Camera())
    if way == "picture":
        choose(hand, bank_screen(reprint(OWN), "TRIEU THI MAN", ACCOUNT), "Agribank")
        hand.check("picture", "đúng của mình")
        hand.go_on("picture")
        read_instead(hand, "typed")
    else:
        typed(hand, Camera())
    named(hand, Camera())
    mai.reload()  # what was typed before is saved by then
    mai.locator(READY).wait_for()
    expect(hand.step("payee").locator(".cp-field-account_name [data-cp-typed]")).to_have_value("Triệu Thị Mận")
    expect(hand.step("payee")).to_contain_text("mở lại trang phải gõ lại")
    assert holding(room) == []

    hand.tap("picture", "account", "yes")
    if way == "picture":
        choose(hand, bank_screen(reprint(OWN), "TRIEU THI MAN", ACCOUNT), "Agribank")
    else:
        hand.type("typed", account_number=ACCOUNT)
    expect(hand.step("payee")).to_contain_text("3456")
    mai.reload()
    mai.locator(READY).wait_for()
    expect(hand.step("payee")).to_contain_text("3456")
    assert holding(room) != []

    hand.tap("picture", "account", "no")
    mai.reload()
    mai.locator(READY).wait_for()
    expect(hand.step("payee")).to_contain_text("mở lại trang phải gõ lại")
    assert holding(room) == []
    room.stop()
    assert ACCOUNT not in said(room)
    assert [path for path in room.data.rglob("*") if path.is_file() and ACCOUNT.encode() in path.read_bytes()] == []


def practise(page: Page, room: Serving) -> None:
    """Come into a practice room, whose people all have the same pictures, and say yes to what is asked."""
    page.goto(f"{room.url}card")
    page.locator("[name=number]").fill("1")
    page.get_by_text("Thôn Một").click()
    page.locator("form button").last.click()
    for picture in PRACTICE_PICTURES:
        page.locator(".pictures button").nth(picture).click()
    page.locator("button[name=done]").click()
    page.wait_for_url("**/consents")
    for answer in page.locator("input[value=yes]").all():
        answer.check()
    page.locator("form button").last.click()
    page.wait_for_url("**/home")


def test_a_practice_room_has_no_code_that_pays_or_calls_and_says_so_across_its_papers(
    serving: Serving, browser: Browser
) -> None:
    camera = Camera("qr-practice")
    serving.options = ("--demo",)
    room = serving.start()
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="vi-VN")
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    practise(page, room)
    hand = opened(page, room)
    beginning(hand, Camera())
    hand.check("picture", "Bước sau")
    camera.shoot(page, "picture", "picture")
    hand.go_on("picture")
    hand.tap("typed", "bank", "970405")
    hand.type("typed", account_number=ACCOUNT)
    hand.check("typed", "số cuối")
    hand.go_on("typed")
    named(hand, camera)
    hand.type("order", amount="250k")
    hand.check("order", "250.000")
    hand.go_on("order")
    read_instead(hand, "tested")
    tricks(hand, Camera())
    hand.tap("goods", "offered", "processed")
    hand.type("goods", name="Măng khô")
    hand.check("goods", "mã và nhãn cho")
    hand.go_on("goods")
    hand.tap("reach", "reach", "zalo")
    hand.type("reach", phone="0912345678")
    hand.check("reach", "chỉ thấy “Mã thực hành”")
    camera.shoot(page, "reach", "reach")
    hand.go_on("reach")
    hand.tap("label", "sold_as", "fresh")
    hand.check("label", "xem nhãn ở dưới")
    hand.go_on("label")
    hand.check("label_more", "In được rồi")
    hand.go_on("label_more")
    hand.tap("prints", "stand_paper", "a5")
    hand.tap("prints", "sheet", "s65")
    hand.check("prints", "Xong rồi")
    camera.shoot(page, "prints", "prints")
    for hook in ("stand-pdf", "stand-png", "order-png", "labels-pdf"):
        assert codes_on(downloaded(hand, hook)) == {messages("vi").say("print-practice")}, hook
    console = context.new_page()
    lead(console, room, PRACTICE_PIN)
    poster = console.request.get(f"{room.url}console/poster.pdf").body()
    assert messages("vi").say("print-practice-copy") in words_of(poster)[0]
    context.close()
