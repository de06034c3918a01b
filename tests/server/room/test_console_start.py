"""The start page: what a workshop is, which lessons it teaches, who sits where, what it does when."""

from __future__ import annotations

import urllib.parse
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kit.domain import agenda as agendas
from kit.server.room.programme import LESSONS as CHOSEN
from tests.server.room.serving import Phone, shown

if TYPE_CHECKING:
    from tests.server.room.serving import Answer, Served

FACTS = {
    "place": "Nhà văn hóa thôn Nà Mụ",
    "commune": "hong thai",
    "starts_on": "2026-11-25",
    "delete_by": "2027-02-20",
}


def facts(laptop: Phone, **change: str) -> Answer:
    return laptop.post("console/start", **{**FACTS, **change})


def kept(served: Served) -> dict[str, Any]:
    return dict(served.room.workshop().settings)


def test_where_and_when_are_kept(served: Served, laptop: Phone) -> None:
    assert facts(laptop).to == "/console/start#facts"
    workshop = served.room.workshop()
    assert (workshop.place, workshop.commune) == ("Nhà văn hóa thôn Nà Mụ", "Xã Hồng Thái")
    assert (workshop.starts_on, workshop.delete_by) == (date(2026, 11, 25), date(2027, 2, 20))
    assert 'value="Nhà văn hóa thôn Nà Mụ"' in laptop.get("console/start").text
    assert "Nhà văn hóa thôn Nà Mụ" in shown(served.phone().get(""))


def test_a_former_commune_is_answered_with_what_it_is_today(served: Served, laptop: Phone) -> None:
    answer = facts(laptop, commune="Đà Vị", place="Chợ Đà Vị")
    assert answer.status == 422
    assert "“Đà Vị” là tên trước ngày 1/7/2025. Nay là: Xã Hồng Thái" in shown(answer)
    assert 'name="commune_now" value="Xã Hồng Thái"' in answer.text
    assert 'value="Chợ Đà Vị"' in answer.text
    assert facts(laptop, commune="Đà Vị", commune_now="Xã Hồng Thái").status == 303
    assert served.room.workshop().commune == "Xã Hồng Thái"


def test_a_workshop_outside_the_province_is_kept_as_typed(served: Served, laptop: Phone) -> None:
    assert "Không thấy “Xã Lũng Phình”" in shown(facts(laptop, commune="Xã Lũng Phình"))
    assert facts(laptop, commune="Xã Lũng Phình", elsewhere="1").status == 303
    assert served.room.workshop().commune == "Xã Lũng Phình"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"place": " "}, "Chưa ghi nơi mở lớp"),
        ({"place": "Nhà " * 60}, "120"),
        ({"starts_on": "31/2/2026"}, "ngày"),
        ({"delete_by": ""}, "ngày"),
        ({"delete_by": "2026-11-24"}, "Ngày xóa phải sau hôm nay"),
        ({"starts_on": "2027-01-10", "delete_by": "2027-01-09"}, "sớm hơn ngày mở lớp"),
        ({"delete_by": "2027-11-26"}, "không muộn hơn 25/11/2027"),
    ],
)
def test_what_cannot_be_is_said_and_what_was_typed_stays(
    served: Served, laptop: Phone, change: dict[str, str], sentence: str
) -> None:
    answer = facts(laptop, **change)
    assert answer.status == 422
    assert sentence in shown(answer)
    assert 'value="hong thai"' in answer.text
    assert served.room.workshop() == served.workshop


def test_a_day_is_read_as_people_write_it(served: Served, laptop: Phone) -> None:
    facts(laptop, starts_on="25/11/2026", delete_by="20.2.2027")
    assert served.room.workshop().delete_by == date(2027, 2, 20)


def test_the_day_that_was_promised_comes_no_later(served: Served, laptop: Phone) -> None:
    phone = served.phone()
    phone.sign_in(served.add())
    phone.agree()
    assert "Chỉ dời sớm hơn được" in shown(laptop.get("console/start"))
    answer = facts(laptop, delete_by="2027-02-01")
    assert "được hứa là xóa trước hoặc đúng ngày 31/01/2027" in shown(answer)
    assert facts(laptop, delete_by="2027-01-15").status == 303
    assert "15/1/2027" in shown(phone.get("consents"))


def test_lessons_are_offered_as_chosen(served: Served, laptop: Phone) -> None:
    phone = served.phone()
    phone.sign_in(served.add())
    phone.agree()
    home = shown(phone.get("home"))
    assert home.index("Tính giá bán") < home.index("Viết tin bán hàng")
    order = {"order-pricing": "2", "order-listing": "1"}
    assert laptop.post("console/start/lessons", **order).to == "/console/start#lessons"
    home = shown(phone.get("home"))
    assert home.index("Viết tin bán hàng") < home.index("Tính giá bán")
    laptop.post("console/start/lessons", **{"order-listing": "1", "order-pricing": ""})
    assert kept(served)[CHOSEN] == ["listing"]
    assert "Tính giá bán" not in shown(phone.get("home"))
    assert served.room.programme.leaves_out("pricing")
    assert not served.room.programme.leaves_out("listing")


def test_a_workshop_without_a_lesson_is_refused(served: Served, laptop: Phone) -> None:
    answer = laptop.post("console/start/lessons", **{"order-listing": "", "order-pricing": "x"})
    assert answer.status == 422
    assert "Chưa chọn bài nào" in shown(answer)
    assert [lesson.slug for lesson in served.room.lessons] == ["pricing", "listing"]


def test_chosen_lessons_outlive_a_restart(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/lessons", **{"order-listing": "1"})
    again = served.restart()
    assert [lesson.slug for lesson in again.room.lessons] == ["listing"]
    again.close()


def test_the_page_of_a_lesson_that_is_not_taught_leads_home(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/lessons", **{"order-listing": "1"})
    page = shown(served.phone().get("not-today"))
    assert "Hôm nay lớp không học bài này" in page
    assert "Viết tin bán hàng" in page
    assert "Tính giá bán" not in page


def test_tables_are_given_in_one_tap(served: Served, laptop: Phone) -> None:
    for name, hamlet in (("Mai", "Nà Mụ"), ("Dua", "Khau Tràng"), ("Lan", "Nà Mụ"), ("Mỷ", "Khau Tràng")):
        served.add(name, hamlet)

    def seats() -> dict[str, int | None]:
        return {who.name: who.table for who in served.store.participants.of_workshop(served.workshop.id)}

    assert laptop.post("console/start/tables", each="2", all="1").to == "/console/start#tables"
    assert seats() == {"Mai": 1, "Lan": 1, "Dua": 2, "Mỷ": 2}
    served.add("Sùng", "Khau Tràng")
    laptop.post("console/start/tables", each="3")
    assert seats() == {"Mai": 1, "Lan": 1, "Dua": 2, "Mỷ": 2, "Sùng": 2}
    answer = laptop.post("console/start/tables", each="một")
    assert answer.status == 422
    assert "Mỗi bàn từ 2 đến 30 chị" in shown(answer)


def sent(served: Served, **change: str) -> list[tuple[str, str]]:
    """Return the agenda's form as the page has it."""
    fields = [(f"begins-{day}", f"{agenda(served).of_day(day)[0].start:%H:%M}") for day in agenda(served).days]
    for part in agenda(served).parts:
        fields += [("day", str(part.day)), ("minutes", str(part.minutes)), ("what", part.what), ("title", part.title)]
    return [(name, change.get(name, value)) for name, value in fields]


def agenda(served: Served) -> agendas.Agenda:
    return agendas.of(kept(served)["agenda"])


def change(laptop: Phone, fields: list[tuple[str, str]]) -> Answer:
    body = urllib.parse.urlencode([*fields, ("_xsrf", laptop.cookies["chophien_xsrf"])]).encode()
    return laptop.ask("POST", "console/start/agenda", body, {"Content-Type": "application/x-www-form-urlencoded"})


def lines(served: Served) -> list[tuple[int, str, str, int]]:
    return [(part.day, f"{part.start:%H:%M}", part.what, part.minutes) for part in agenda(served).parts]


def test_an_agenda_is_proposed_from_the_chosen_lessons(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/lessons", **{"order-listing": "1"})
    assert laptop.post("console/start/agenda/new", length="half", begins="7h30").to == "/console/start#agenda"
    assert lines(served) == [(1, "07:30", "opening", 20), (1, "07:50", "listing", 60), (1, "08:50", "closing", 20)]
    assert "xong lúc 09:10" in shown(laptop.get("console/start"))


def test_minutes_are_changed_and_the_day_moves_along(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/agenda/new", length="half", begins="8:00")
    before = lines(served)
    assert [what for _, _, what, _ in before] == ["opening", "pricing", "listing", "closing"]
    fields = sent(served, **{"begins-1": "9 giờ"})
    fields[fields.index(("minutes", "20"))] = ("minutes", "30")
    new = [("day", "1"), ("minutes", "15"), ("what", "break"), ("title", "Chụp ảnh chung")]
    assert change(laptop, fields + new).to == "/console/start#agenda"
    assert lines(served)[:2] == [(1, "09:00", "opening", 30), (1, "09:30", "pricing", 45)]
    assert agenda(served).parts[-1].title == "Chụp ảnh chung"


def test_a_line_is_moved_up_and_one_is_taken_away(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/agenda/new", length="half")
    change(laptop, [*sent(served), ("move", "up-2")])
    assert [what for _, _, what, _ in lines(served)] == ["opening", "listing", "pricing", "closing"]
    fields = sent(served)
    fields[[name for name, _ in fields].index("minutes", 5)] = ("minutes", "")
    change(laptop, fields)
    assert [what for _, _, what, _ in lines(served)] == ["opening", "pricing", "closing"]


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ({"begins-1": "sáng sớm"}, "giờ"),
        ({"begins-1": "23:30"}, "nửa đêm"),
        ({"minutes": "lâu"}, "Số phút “lâu” chưa đúng"),
        ({"minutes": "400"}, "từ 1 đến 300"),
        ({"what": "ngủ"}, "không biết là việc gì"),
    ],
)
def test_an_agenda_that_cannot_be_is_said_and_stays(
    served: Served, laptop: Phone, field: dict[str, str], sentence: str
) -> None:
    laptop.post("console/start/agenda/new", length="half")
    before = lines(served)
    answer = change(laptop, sent(served, **field))
    assert answer.status == 422
    assert sentence in shown(answer)
    assert lines(served) == before
    assert all(f'value="{value}"' in answer.text for name, value in field.items() if name != "what")


def test_two_days_are_two_lists(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/agenda/new", length="two")
    assert {day for day, *_ in lines(served)} == {1, 2}
    page = shown(laptop.get("console/start"))
    assert "Ngày thứ 2, bắt đầu lúc" in page
    change(laptop, sent(served, **{"begins-2": "7:30"}))
    assert f"{agenda(served).of_day(2)[0].start:%H:%M}" == "07:30"


def test_a_lesson_without_a_place_in_the_agenda_is_said(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/agenda/new", length="half")
    assert "Lịch chưa có chỗ cho" not in shown(laptop.get("console/start"))
    change(laptop, [(name, "closing" if value == "listing" else value) for name, value in sent(served)])
    assert "Lịch chưa có chỗ cho “Viết tin bán hàng”" in shown(laptop.get("console/start"))


def test_the_pages_speak_english_beside_vietnamese(served: Served) -> None:
    served.add()
    laptop = served.phone(language="en")
    laptop.lead()
    laptop.post("console/start/agenda/new", length="two")
    for path, words in {
        "console/start": "Prepare the workshop",
        "console/ready": "Ready?",
        "console/add": "Only name, hamlet and table are read",
        "not-today": "This lesson is not part of today",
    }.items():
        answer = laptop.get(path)
        assert (answer.status, words in shown(answer)) == (200, True), path
    preview = laptop.post("console/add", lines="Mai, Nà Mụ\nHoa\nLan, Nà Mụ\nLan, Nà Mụ")
    assert "is on the list already" in shown(preview)
