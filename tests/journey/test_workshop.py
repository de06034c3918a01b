"""A whole workshop, from the list of women to the backup.

Real browsers are the facilitator's laptop, the wall, and four phones of five women; thirty-five more women have phones
that speak the protocol and draw nothing. How fast things arrive is measured in bench/.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from kit.content import shipped
from kit.content.question import asked
from kit.domain.before_after import PAGE
from kit.store import open_store
from tests.browser.conftest import PATIENCE
from tests.browser.serving import PICTURES, ROOT, Serving
from tests.journey.camera import Camera
from tests.journey.test_coming_back import READY
from tests.journey.women import Women
from tests.prints.page import pages, scanned, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator

LAPTOP = {"width": 1280, "height": 800}
HAMLETS = ("Nà Mụ", "Khau Tràng", "Lũng Khỏe")
OTHERS = ("Hoa", "Ly", "Sen", "Đào", "Thơm", "Bình", "Xuân", "Thu", "Hạnh", "Nga", "Yến", "Bích")
NAMES = ("Mai", "Lan", "Súa", "Mỷ", *OTHERS)
ON_PHONES, LISTED = 4, 39
"""Women of the list whose phones are browsers (two of them share one), and all of the list. One more walks in."""
LIST = "\n".join(f"{NAMES[at % len(NAMES)]}, {HAMLETS[at % len(HAMLETS)]}" for at in range(LISTED))
EVERYONE, UNSEEN = LISTED + 1, LISTED - ON_PHONES
ANSWER = 12
"""Women beside the browsers who answer what is asked before and after."""
MESSAGE = "Nghỉ 10 phút nhé chị em"
HERS = ("console/light", "console/now.json", "console/start", "console/close", "console/backup.zip")
HERS = (*HERS, "console/report-vi.pdf", "projector", "projector/progress", "slides/", "slides/01_pricing")
"""Pages of the facilitator, and of nobody else."""


@pytest.fixture
def room(serving: Serving) -> Serving:
    """Return a room that nobody has prepared, with copies of the lessons to edit, and two workers."""
    shutil.copytree(shipped.folder("notebooks"), serving.data / "notebooks")
    serving.options = ("--workers=2",)
    return serving.start()


@pytest.fixture
def laptop(browser: Browser, room: Serving) -> Iterator[Page]:
    """Return the facilitator's browser; a script error fails the test."""
    context = browser.new_context(viewport=LAPTOP, base_url=room.url, locale="vi-VN", accept_downloads=True)
    errors: list[str] = []
    context.on("weberror", lambda error: errors.append(f"{error.page and error.page.url} {error.error.stack}"))
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()
    assert errors == []


@dataclass
class Class:
    """The class as it goes on: whose phone is which, and those that are not browsers."""

    room: Serving
    laptop: Page
    wall: Page
    phones: dict[str, Page]
    women: Women
    camera: Camera = field(default_factory=lambda: Camera("workshop"))

    @property
    def tiles(self) -> Locator:
        return self.laptop.locator(".cc-tile")

    def lesson(self, at: int) -> Locator:
        return self.laptop.locator(".cc-lessons li").nth(at)

    def press(self, name: str) -> None:
        self.laptop.get_by_role("button", name=name, exact=True).click()

    def hear(self, kind: str) -> None:
        """Wait until the phones that are not browsers have heard an event."""
        self.women.hear(kind)


def test_a_whole_workshop(
    room: Serving, laptop: Page, phones: Callable[[], Page], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(laptop, room)
    prepare(laptop)
    cards = print_cards(laptop)
    wall = laptop.context.new_page()
    wall.goto("projector")
    expect(wall.get_by_role("heading", name="Vào lớp")).to_be_visible()
    women = Women(room.url, cards[ON_PHONES:])
    try:
        held = Class(room, laptop, wall, {}, women)
        come_in(held, cards, phones)
        go_together(held)
        help_who_needs_it(held)
        say_to_all(held)
        show(held)
        edit(held)
        lose_power(held)
        shut_to_women(held)
        close(held)
        back_up(held, tmp_path, monkeypatch)
    finally:
        women.end()


def enter(laptop: Page, room: Serving) -> None:
    """The facilitator reads the PIN where the room was started, and types it."""
    pin = re.search(r"\d{6}", room.hear("PIN"))
    assert pin
    laptop.goto(f"{room.url}console")
    laptop.get_by_label("Mã PIN").fill(pin[0])
    laptop.get_by_role("button", name="Vào").click()
    expect(laptop.get_by_role("heading", name="Bảng của hướng dẫn viên")).to_be_visible()


def prepare(laptop: Page) -> None:
    """From the top of the page to the bottom: the workshop, the list, tables, the agenda."""
    laptop.get_by_role("link", name="Chuẩn bị", exact=True).click()
    laptop.get_by_label("Nơi mở lớp").first.fill("Nhà văn hóa thôn Nà Mụ")
    laptop.get_by_label("Xã, phường").first.fill("Xã Hồng Thái")
    laptop.locator("form", has=laptop.get_by_label("Ngày xóa")).get_by_role("button", name="Lưu").click()
    laptop.get_by_label("Người chịu trách nhiệm").fill("Hội Phụ nữ xã")
    laptop.locator("#contact-form button").click()
    laptop.get_by_label("Hoặc dán, gõ").fill(LIST)
    laptop.get_by_role("button", name="Xem trước").click()
    laptop.get_by_role("button", name="Thêm vào lớp").click()
    expect(laptop.get_by_text(f"Đã thêm {LISTED} chị")).to_be_visible()
    laptop.get_by_role("link", name="Về trang Chuẩn bị").click()
    laptop.get_by_role("button", name=f"Chia bàn cho {LISTED} chị").click()
    expect(laptop.get_by_text(f"{LISTED} trong {LISTED} chị đã có bàn")).to_be_visible()
    laptop.get_by_role("button", name="Xếp lịch").click()
    expect(laptop.get_by_label("Số phút ở dòng 2")).to_be_visible()


def print_cards(laptop: Page) -> list[str]:
    """The morning's papers in one file; return what a camera reads on the cards, by their number."""
    laptop.get_by_role("link", name="Mở trang in").click()
    with laptop.expect_download() as download:
        laptop.get_by_role("button", name="Tải giấy cho sáng nay").click()
    codes = [code for code in scanned(download.value.path().read_bytes()) if "/c/" in code[1]]
    assert len(codes) == LISTED
    return [found for _, found, _ in sorted(codes, key=lambda code: (code[0], round(code[2][1]), code[2][0]))]


def come_in(held: Class, cards: list[str], phones: Callable[[], Page]) -> None:
    """By card, two on one phone, and without a card; who came with a card is asked before she begins."""
    for name, card in zip(("Mai", "Lan"), cards, strict=False):
        held.phones[name] = phones()
        scan(held.phones[name], card, name)
    shared = held.phones["Súa"] = phones()
    scan(shared, cards[3], "Mỷ")
    shared.get_by_role("button", name="Đổi người dùng máy này").click()
    scan(shared, cards[2], "Súa")
    shared.get_by_role("link", name="Hai chị chung một máy").click()
    shared.get_by_label("Số trên thẻ").fill("4")
    shared.get_by_text(HAMLETS[0], exact=True).click()
    shared.get_by_role("button", name="Tiếp tục").click()
    tap(shared, "Vào lớp")
    expect(shared.locator(".pair")).to_contain_text("Hàng của chị Súa")
    walks_in = held.phones["Dua"] = phones()
    walks_in.goto(f"{held.room.url}new")
    walks_in.get_by_label("Tên gọi của chị").fill("Dua")
    walks_in.get_by_text(HAMLETS[0], exact=True).click()
    walks_in.get_by_role("button", name="Đồng ý, tiếp tục").click()
    choose_pictures(walks_in)
    expect(walks_in.get_by_role("heading", name=f"Số của chị là {EVERYONE}")).to_be_visible()
    walks_in.get_by_role("link", name="Tôi nhớ rồi").click()
    consent(walks_in, "Dua")
    held.women.come_in()
    assert sorted(held.women.numbers) == list(range(ON_PHONES + 1, LISTED + 1))

    held.women.answer("before", range(ANSWER))
    mai = held.phones["Mai"]
    held.camera.shoot(mai, "home")
    answer(mai, 0)
    held.laptop.get_by_role("link", name="Lớp học", exact=True).click()
    expect(held.tiles).to_have_count(EVERYONE)
    held.camera.shoot(held.laptop, "console")


def scan(phone: Page, card: str, name: str) -> None:
    phone.goto(card)
    choose_pictures(phone)
    consent(phone, name)


def choose_pictures(phone: Page) -> None:
    """Choose three pictures, and the same once more."""
    tap(phone, "Chọn ba hình này")
    expect(phone.get_by_role("heading", name="Chạm lại ba hình ấy")).to_be_visible()
    tap(phone, "Xong")


def tap(phone: Page, done: str) -> None:
    for picture in PICTURES:
        phone.locator(f".pictures button[value='{picture}']").click()
    phone.get_by_role("button", name=done, exact=True).click()


def consent(phone: Page, name: str) -> None:
    for box in phone.locator("fieldset").all():
        box.get_by_text("Đồng ý", exact=True).click()
    phone.get_by_role("button", name="Xong, tiếp tục").click()
    expect(phone.get_by_role("heading", name=f"Chào chị {name}")).to_be_visible()


def answer(phone: Page, choice: int) -> None:
    """Answer all questions that her page offers, each with one of its pictures."""
    phone.get_by_role("link", name="Trả lời").click()
    for question in asked("before"):
        expect(phone.get_by_role("heading", name=question.sentence.vi)).to_be_visible()
        phone.locator(f".answers button[value='{question.choices[choice].id}']").click()
    expect(phone.get_by_role("heading", name="Cảm ơn chị!")).to_be_visible()
    phone.get_by_role("link", name="Về trang của tôi").click()


def go_together(held: Class) -> None:
    """The first lesson is opened up to its first step: who is fast waits there until the next is opened."""
    held.lesson(0).get_by_role("combobox").select_option(index=1)
    expect(held.lesson(0).get_by_role("button", name="Mở bước sau")).to_be_visible()
    held.women.choose("pricing", "le", range(UNSEEN))
    for phone in held.phones.values():
        phone.goto(f"{held.room.url}b/pricing")
        phone.locator(READY).wait_for()
    mai = held.phones["Mai"]
    choose_pears(mai)
    expect(mai.locator(".cp-step-product .cp-wait")).to_be_visible()
    expect(mai.locator(".cp-step-product .cp-next")).to_be_hidden()
    choose_pears(held.phones["Súa"])
    expect(held.phones["Súa"].locator(".cp-pair")).to_contain_text("Người bấm: chị Mỷ")
    expect(held.tiles.filter(has_text="Hoa").first).to_contain_text("1/13")  # done, and waiting
    held.women.hear("pace")  # what they were told on coming
    held.press("Mở bước sau")
    held.hear("pace")
    expect(mai.locator(".cp-field-harvest input")).to_be_attached()
    expect(mai.locator(".cp-wait-open")).to_contain_text("Bước sau ở ngay dưới đây")
    held.camera.shoot(mai, "goes_on")


def choose_pears(phone: Page) -> None:
    phone.locator(".cp-field-product input[value=le]").check(force=True)
    phone.locator(".cp-step-product .cp-check").click()
    expect(phone.locator(".cp-step-product")).to_have_attribute("data-cp-state", "done")


def help_who_needs_it(held: Class) -> None:
    """Two wrong tries and a hand come first on the console, and go when they were helped."""
    dua, lan = held.phones["Dua"], held.phones["Lan"]
    for _ in range(2):
        dua.locator(".cp-step-product .cp-check").click()
        expect(dua.locator(".cp-step-product .cp-feedback-retry")).to_be_visible()
        dua.wait_for_timeout(300)  # a second press at once is one of a trembling finger
    expect(held.tiles.first).to_contain_text("Dua")
    expect(held.tiles.first).to_contain_text("Vướng · sai 2")
    lan.locator(".cp-hand button").click()
    expect(held.tiles.first).to_contain_text("Lan")
    expect(held.tiles.first).to_contain_text("Giơ tay")
    expect(held.tiles.nth(1)).to_contain_text("Dua")
    expect(held.laptop.get_by_text("Chưa có bước nào làm nhiều chị vướng.")).to_be_visible()  # it is one woman
    held.camera.shoot(held.laptop, "console_stuck")
    held.laptop.locator(".cc-hands").get_by_role("button", name="Đã giúp xong").click()
    expect(lan.locator(".cp-hand button")).to_have_attribute("aria-pressed", "false")
    choose_pears(dua)
    expect(held.laptop.get_by_text("đang vướng: 0")).to_be_visible()


def say_to_all(held: Class) -> None:
    """Look up, and a message: on every phone, whatever it is."""
    held.press("Mời mọi người nhìn lên")
    held.hear("eyes_up")
    for phone in held.phones.values():
        expect(phone.get_by_text("Mời chị nhìn lên phía trước")).to_be_visible()
    held.press("Cho mọi người làm tiếp")
    held.hear("eyes_down")
    held.laptop.get_by_label("Lời nhắn tới mọi máy").fill(MESSAGE)
    held.press("Gửi")
    held.hear("message")
    for screen in (*held.phones.values(), held.wall):
        expect(screen.get_by_text(MESSAGE)).to_be_visible()
    held.press("Gỡ lời nhắn")
    for screen in (*held.phones.values(), held.wall):
        expect(screen.get_by_text(MESSAGE)).to_have_count(0)


def show(held: Class) -> None:
    """The wall shows how far the class is; a result of five women, once the class has guessed; slides beside it."""
    wall, results = held.wall, held.laptop.locator(".cc-wall").get_by_role("button", name=re.compile(r"\d+ chị\)"))
    held.laptop.locator(".cc-wall").get_by_role("button", name="Cả lớp đến đâu").click()
    expect(wall.get_by_text(f"Xong cả bài: 0 trên {EVERYONE - 1} chị")).to_be_visible()  # Mỷ is on Súa's phone
    held.women.choose("qr", "second", range(4))
    alone = held.laptop.context.new_page()
    alone.goto("projector/result/qr/says")
    expect(alone.get_by_text("Có từ 5 chị trả lời thì mới có kết quả")).to_be_visible()
    alone.close()
    held.women.choose("qr", "first", range(4, 9))
    held.women.choose("qr", "second", range(9, UNSEEN))
    held.laptop.get_by_text("Kết quả chung, đoán trước rồi mới mở").click()
    expect(held.laptop.locator(".cc-hard")).to_contain_text(f"{UNSEEN - 5}/{UNSEEN} chị đã đúng")
    expect(results.last).to_contain_text(f"({UNSEEN} chị)")
    results.last.click()
    expect(wall.get_by_text("Đoán xem chị em mình chọn gì nhiều nhất?")).to_be_visible()
    expect(wall.locator(".count")).to_have_text(["?", "?", "?"])
    held.press("Mở kết quả")
    expect(wall.locator(".count")).to_have_text(["5", f"{UNSEEN - 5} ✓", "0"])
    held.camera.shoot(wall, "result")
    held.camera.shoot(held.laptop, "console_wall")
    decks = held.laptop.context.new_page()
    decks.goto("slides/")
    with held.laptop.context.expect_page() as opened:
        decks.get_by_role("link", name="Chiếu", exact=True).nth(1).click()
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("Hàng của mình giá bao nhiêu?")
    opened.value.close()
    decks.close()
    expect(held.tiles).to_have_count(EVERYONE)


def edit(held: Class) -> None:
    """The facilitator mends a sentence of the lesson: who is in it loads it anew, and what she chose is there."""
    path = held.room.data / "notebooks" / "01_pricing.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"][0]["source"] = "# Lê nhà mình giá bao nhiêu?"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    mai = held.phones["Mai"]
    mai.locator(".cp-banner-edited button").click()
    expect(mai.get_by_role("heading", name="Lê nhà mình giá bao nhiêu?")).to_be_visible()
    mai.locator(READY).wait_for()
    expect(mai.locator(".cp-step-product")).to_have_attribute("data-cp-state", "done")


def lose_power(held: Class) -> None:
    """The room dies under her fingers and is opened again: her words, the class and its gate are there."""
    mai = held.phones["Mai"]
    harvest = mai.locator(".cp-field-harvest input[data-cp-typed]")
    harvest.fill("90")
    held.room.kill()
    expect(mai.locator(".cp-banner-lost")).to_be_visible()
    harvest.fill("100")
    mai.evaluate("document.documentElement.dataset.old = 'yes'")
    held.room.restart()
    mai.locator(f"{READY}:not([data-old])").wait_for()
    expect(harvest).to_have_value("100")
    mai.locator(".cp-step-harvest .cp-check").click()
    expect(mai.locator(".cp-step-harvest .cp-wait")).to_be_visible()
    expect(held.laptop.get_by_text("Đang mở").first).to_be_visible()
    expect(held.tiles).to_have_count(EVERYONE)
    expect(held.tiles.filter(has_text="Mai").first).to_contain_text("2/13")
    expect(held.wall.get_by_role("heading", name="Vào lớp")).to_be_visible()


def shut_to_women(held: Class) -> None:
    """No page of the facilitator opens with a woman's cookie."""
    mai = held.phones["Mai"]
    door = mai.request.get(f"{held.room.url}console").text()
    assert "Mã PIN" in door
    assert "Lan" not in door
    for path in HERS:
        assert mai.request.get(held.room.url + path).status == 403, path


def close(held: Class) -> None:
    """The questions of the end, attendance, the report, certificates."""
    laptop, mai = held.laptop, held.phones["Mai"]
    laptop.get_by_role("link", name="Kết thúc", exact=True).click()
    laptop.get_by_role("button", name="Mở câu hỏi cuối cho cả lớp").click()
    mai.goto(f"{held.room.url}home")
    answer(mai, 1)
    held.women.answer("after", range(ANSWER))
    laptop.reload()
    expect(laptop.get_by_text(f"đầu lớp {ANSWER + 1} chị, cuối lớp {ANSWER + 1} chị")).to_be_visible()
    expect(laptop.get_by_text(f"{EVERYONE} chị đã đến, trong {EVERYONE} chị có tên.")).to_be_visible()
    report = text(taken(laptop, "Báo cáo PDF"))
    assert "Nhà văn hóa thôn Nà Mụ" in report
    assert not {"Mỷ", "Súa", "Dua", "Yến"} & set(report.split())
    assert openpyxl.load_workbook(BytesIO(taken(laptop, "Báo cáo Excel"))).sheetnames
    attended = openpyxl.load_workbook(BytesIO(taken(laptop, "Danh sách Excel"))).active
    assert attended is not None
    assert {"Mai", "Mỷ", "Dua"} <= {cell for row in attended.iter_rows(values_only=True) for cell in row}
    laptop.get_by_role("checkbox", name="1 · Mai", exact=True).check()
    certificates = taken(laptop, "Lấy tệp giấy ghi nhận", "button")
    assert pages(certificates) == 1
    assert "Mai" in text(certificates)
    held.camera.shoot(laptop, "close")


def taken(laptop: Page, name: str, role: str = "link") -> bytes:
    with laptop.expect_download() as download:
        laptop.get_by_role(role, name=name).click()  # type: ignore[arg-type]
    return download.value.path().read_bytes()


def back_up(held: Class, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backup, the laptop wiped, and the same class in another folder, with everything that was in the first."""
    laptop, mai = held.laptop, held.phones["Mai"]
    laptop.get_by_role("link", name="Sao lưu").click()
    words = laptop.locator("form .address").inner_text()
    laptop.get_by_label("Gõ cụm mật khẩu").fill(words)
    laptop.get_by_label("Gõ lại lần nữa").fill(words)
    laptop.get_by_role("button", name="Làm bản sao").click()
    (folder / "backup.zip").write_bytes(taken(laptop, "Tải bản sao về"))
    held.phones["Súa"].goto(f"{held.room.url}home")
    assert held.room.stop() == 0
    before = everything(held.room.data)
    shutil.rmtree(held.room.data)
    monkeypatch.setenv("CHOPHIEN_BACKUP_PASSPHRASE", words)
    command = [sys.executable, "-m", "kit", "restore", str(folder / "backup.zip"), "--data", str(folder / "elsewhere")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=folder)
    assert everything(folder / "elsewhere") == before
    held.room.data = folder / "elsewhere"
    held.room.restart()
    enter(laptop, held.room)
    expect(held.tiles).to_have_count(EVERYONE)
    expect(held.phones["Súa"].get_by_role("link", name="Tôi có thẻ")).to_be_visible()  # nobody is signed in any more
    mai.goto(f"{held.room.url}card")
    mai.get_by_label("Số trên thẻ").fill("1")
    mai.get_by_text(HAMLETS[0], exact=True).click()
    mai.get_by_role("button", name="Tiếp tục").click()
    tap(mai, "Vào lớp")
    mai.goto(f"{held.room.url}b/pricing")
    expect(mai.get_by_role("heading", name="Lê nhà mình giá bao nhiêu?")).to_be_visible()
    expect(mai.locator(".cp-field-harvest input[data-cp-typed]")).to_have_value("100")


def everything(data: Path) -> dict[int, object]:
    """Return what a folder holds of each woman, by the number of her card."""
    with open_store(data) as store:
        (workshop,) = store.workshops.all()
        tries = [
            (who, attempt.page, attempt.step, attempt.ok) for who, attempt in store.attempts.of_workshop(workshop.id)
        ]
        return {
            who.number: (
                (who.name, who.hamlet, who.table),
                {purpose: said.granted for purpose, said in store.consents.state(who.id).items()},
                {page: store.answers.latest(who.id, page) for page in ("pricing", "qr", PAGE)},
                [tried[1:] for tried in tries if tried[0] == who.id],
            )
            for who in store.participants.of_workshop(workshop.id)
        }
