"""The end of a class on the console: questions, attendance, report, certificates, as the facilitator gets them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from kit.content.lesson import read
from kit.domain.before_after import PAGE
from kit.domain.progress import DONE, kept_as
from kit.server.papers import Papers
from kit.server.room import Lesson
from tests.prints.page import text
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl import Workbook

    from kit.store.records import Participant
    from tests.server.room.serving import Answer, Phone

STEPS = tuple(step.id for step in read("pricing").steps)
LESSONS = (Lesson("pricing", {"vi": "Tính giá bán", "en": "Pricing"}, 90, STEPS),)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    room = Served(tmp_path, prints=Papers(), lessons=LESSONS)
    yield room
    room.close()


@pytest.fixture
def leading(served: Served) -> Phone:
    phone = served.phone()
    phone.lead()
    return phone


def woman(served: Served, *, name: str = "Mỷ", agrees: bool = True, finishes: bool = True) -> Participant:
    """Add a woman who knew nothing before and everything after."""
    who = served.add(name)
    for purpose in ("keep", "totals") if agrees else ("keep",):
        served.store.consents.give(who.id, purpose, wording="test")
    keeper = served.store.keeper(who.id)
    for moment, answer in (("before", "no"), ("after", "yes")):
        keeper.save(PAGE, f"{moment}-writes_money", answer)
    keeper.attempt("pricing", "work", ok=False, mistake="forgot_own_labour")
    for step in STEPS if finishes else STEPS[:2]:
        keeper.save("pricing", kept_as(step), DONE)
        served.room.steps.note(who.id, "pricing", kept_as(step), DONE)
    return who


def report(leading: Phone) -> str:
    return text(leading.get("console/report-vi.pdf").body)


def workbook(answer: Answer) -> Workbook:
    return load_workbook(io.BytesIO(answer.body))


def rows(answer: Answer) -> dict[object, list[object]]:
    """Return the rows of the list by the number in their first cell."""
    sheet = workbook(answer).worksheets[0]
    return {row[0]: list(row[1:]) for row in sheet.iter_rows(values_only=True) if isinstance(row[0], int)}


def test_the_report_counts_who_agreed_and_nobody_else(served: Served, leading: Phone) -> None:
    for _ in range(7):
        woman(served)
    for _ in range(6):
        woman(served, agrees=False)
    said = report(leading)
    assert "Chị có trong danh sách 13 Chị đã đến 13 Chị đồng ý cộng vào số chung 7" in said
    assert "Hàng của mình giá bao nhiêu? 7 7 khoảng 100%" in said
    assert "Có sổ ghi tiền vào, tiền ra 7 < 5 gần hết" in said
    assert "Chị chưa tính công nhà." in said, "the mistake in words, nobody's numbers in it"
    english = workbook(leading.get("console/report-en.xlsx"))
    assert english.sheetnames == ["Summary", "Lessons", "Before and after", "Prices", "Hard steps"]
    assert english["Summary"]["B5"].value == 13


def test_nothing_of_a_woman_is_in_the_next_report_when_she_is_gone_or_takes_her_consent_back(
    served: Served, leading: Phone
) -> None:
    women = [woman(served) for _ in range(12)]
    assert "Có sổ ghi tiền vào, tiền ra 12" in report(leading)
    served.store.participants.forget(women[0].id)
    said = report(leading)
    assert "danh sách 11 Chị đã đến 11 Chị đồng ý cộng vào số chung 11" in said
    assert "Có sổ ghi tiền vào, tiền ra 11" in said
    for who in women[1:6]:
        served.store.consents.withdraw(who.id, "totals", wording="test")
    assert "Có sổ ghi tiền vào, tiền ra 6" in report(leading)
    for who in women[6:8]:
        served.store.consents.withdraw(who.id, "keep", wording="test")
    assert "Có sổ ghi tiền vào, tiền ra < 5 < 5 < 5" in report(leading)


def test_report_has_no_name_and_the_list_has_and_says_so(served: Served, leading: Phone) -> None:
    for number in range(6):
        woman(served, name=f"Tuyết {number}")
    assert "Tuyết" not in report(leading)
    book = workbook(leading.get("console/report-vi.xlsx"))
    cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    assert not [cell for cell in cells if "Tuyết" in str(cell) or "Nà Mụ" in str(cell)]
    listed = leading.get("console/attended.pdf")
    assert "Tuyết 3" in text(listed.body)
    assert "có tên và thôn" in text(listed.body)
    assert listed.headers["Content-Disposition"].startswith("attachment")


def test_phones_tick_and_the_facilitator_corrects(served: Served, leading: Phone) -> None:
    mai, dua, sua = (served.add(name) for name in ("Mai", "Dua", "Súa"))
    served.phone().sign_in(mai)
    served.clock.pass_(hours=6)  # it is two in the afternoon
    served.phone().sign_in(dua)
    page = leading.get("console/attended").text
    assert page.count('aria-pressed="true"') == 2
    leading.post("console/attended", tick=f"{sua.id} 2026-11-24 morning yes")
    leading.post("console/attended", tick=f"{mai.id} 2026-11-24 morning no")
    answer = leading.post("console/attended", tick=f"{mai.id} 2026-11-24 afternoon yes")
    assert answer.to == f"/console/attended#n{mai.number}"
    found = rows(leading.get("console/attended.xlsx"))
    assert {number: row[2:4] for number, row in found.items()} == {
        mai.number: [None, "x"],
        dua.number: [None, "x"],
        sua.number: ["x", None],
    }
    assert "3 chị đã đến, trong 3 chị có tên" in shown(leading.get("console/close"))


def test_a_half_that_nobody_was_seen_in_can_be_added_but_none_to_come(served: Served, leading: Phone) -> None:
    mai = served.add("Mai")
    served.clock.pass_(days=1)
    leading.lead()
    assert "Sáng 25/11" in leading.get("console/attended").text
    assert "Chiều 25/11" not in leading.get("console/attended").text
    assert "Chiều 25/11" in leading.get("console/attended?day=2026-11-25&half=afternoon").text
    for odd in ("day=2026-11-26&half=morning", "day=nonsense&half=morning", "day=2026-11-25&half=night"):
        assert "Chiều 25/11" not in leading.get(f"console/attended?{odd}").text
    for odd in ("", "x", f"{mai.id}", f"{mai.id} 2026-11-24 night yes", f"{mai.id} 2026-11-24 morning perhaps"):
        assert leading.post("console/attended", tick=odd).status in (303, 404)
    assert served.store.attendance.ticked(served.workshop.id) == {}


def test_the_last_questions_open_and_close_for_all(served: Served, leading: Phone) -> None:
    mai = served.phone()
    mai.sign_in(served.add("Mai"))
    mai.agree()
    assert "/questions/after" not in mai.get("home").text
    leading.post("console/close/questions", open="1")
    assert "/questions/after" in mai.get("home").text
    assert "Đóng câu hỏi cuối" in leading.get("console/close").text
    leading.post("console/close/questions", open="0")
    assert "/questions/after" not in mai.get("home").text


def test_certificates_are_of_who_was_ticked_and_paper_has_all_lessons(served: Served, leading: Phone) -> None:
    done, begun, away = woman(served, name="Mai"), woman(served, name="Dua", finishes=False), served.add("Súa")
    page = leading.get("console/close").text
    assert f'value="{done.id}" checked' in page
    assert f'value="{begun.id}">' in page
    assert str(away.id) not in page, "she never came"
    pdf = leading.ask(
        "POST", "console/certificates.pdf",
        f"_xsrf={leading.cookies['chophien_xsrf']}&who={done.id}&who={begun.id}&who={away.id}&who=odd".encode(),
        {"Content-Type": "application/x-www-form-urlencoded"},
    )  # fmt: skip
    said = text(pdf.body)
    assert said.count("Tính giá bán") == 2
    assert "Súa" not in said
    nobody = leading.post("console/certificates.pdf")
    assert nobody.status == 422
    assert 'role="alert"' in nobody.text


def test_the_checklist_knows_what_was_taken(served: Served, leading: Phone) -> None:
    woman(served)
    assert shown(leading.get("console/close")).count("chưa làm") == 6
    leading.post("console/close/questions", open="1")
    for path in ("console/report-vi.pdf", "console/attended.xlsx"):
        leading.get(path)
    page = shown(leading.get("console/close"))
    assert page.count("chưa làm") == 3
    assert "xong Đã lấy báo cáo" in page
    again = served.restart()
    try:
        phone = again.phone()
        phone.lead()
        assert shown(phone.get("console/close")).count("chưa làm") == 3
    finally:
        again.close()


def test_who_has_not_finished_is_named_with_how_far_she_is(served: Served, leading: Phone) -> None:
    woman(served, name="Mai")
    woman(served, name="Dua", finishes=False)
    page = shown(leading.get("console/close"))
    assert "1 trong 2 chị chưa xong" in page
    assert f"Dua , Nà Mụ: Tính giá bán (2/{len(STEPS)} bước)" in page
    assert "Ngày 31/01/2027 máy này xóa hết" in page


def test_a_class_of_nobody_can_be_closed_too(leading: Phone) -> None:
    page = shown(leading.get("console/close"))
    assert "Chưa thấy chị nào đến" in page
    assert "Báo cáo lớp học" in report(leading)
    assert leading.get("console/attended.pdf").status == leading.get("console/attended.xlsx").status == 200
    assert "Chưa có ai" in shown(leading.get("console/attended"))


PATHS = ("close", "attended", "attended.pdf", "attended.xlsx", "report-vi.pdf", "report-en.xlsx", "certificates.pdf")


@pytest.mark.parametrize("path", PATHS)
def test_nobody_but_who_leads_gets_in(served: Served, path: str) -> None:
    phone = served.phone()
    phone.sign_in(served.add("Mai"))
    assert phone.get(f"console/{path}").status == served.phone().get(f"console/{path}").status == 403
    assert phone.post("console/close/questions", open="1").status == 403
    assert phone.post("console/attended", tick="x").status == 403
