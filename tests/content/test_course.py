"""An organizer's slips: each is found in one go, and said with its file, its line or cell, and what to do."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kit.content import course, course_draft, lesson, pictures, slides_file
from kit.content.checks import course as checks
from kit.content.messages import LANGUAGES, messages
from tests.content.courses import DRAWING, ON, edit, trial

if TYPE_CHECKING:
    from collections.abc import Callable

    Slip = Callable[[Path], object]

NOTEBOOK = "notebooks/05_safety.ipynb"
TOML = "lessons/safety.toml"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trial(tmp_path_factory.mktemp("course") / "khoa-hoc")


@pytest.fixture
def mine(good: Path, tmp_path: Path) -> Path:
    """Return a course with nothing wrong in it, to make a slip in."""
    return Path(shutil.copytree(good, tmp_path / "khoa-hoc"))


def test_a_course_with_a_new_lesson_has_nothing_to_mend(mine: Path) -> None:
    assert checks.check(mine, ON) == []


@pytest.mark.parametrize("only", [["listing"], []], ids=["one copied", "all copied"])
def test_what_a_course_begins_with_has_nothing_to_mend(tmp_path: Path, only: list[str]) -> None:
    course_draft.begin(tmp_path / "a", only)
    assert checks.check(tmp_path / "a", ON) == []


def test_a_course_in_vietnamese_alone_needs_no_english(mine: Path) -> None:
    edit(mine / course.ABOUT, 'languages = ["vi", "en"]', 'languages = ["vi"]')
    for top in (course.NOTEBOOKS, course.SLIDES):
        shutil.rmtree(mine / top / "en")
    edit(mine / TOML, ', en = "A trial: it teaches nothing."', "")
    assert checks.check(mine, ON) == []
    with course.looking_at(mine):
        assert lesson.read("safety").rule_of_thumb.within("en") == "Bài thử: chưa dạy gì."
        deck = slides_file.read(course.layers(course.SLIDES), "05_safety", language="en", on=ON)
        assert deck.language == "vi"


def changed(file: str, old: str, new: str) -> Slip:
    return lambda at: edit(at / file, old, new)


def cell(number: int, **parts: object) -> Slip:
    """Return what changes a cell of the new lesson's notebook."""

    def change(at: Path) -> None:
        notebook = json.loads((at / NOTEBOOK).read_text(encoding="utf-8"))
        notebook["cells"][number - 1] |= parts
        (at / NOTEBOOK).write_text(json.dumps(notebook), encoding="utf-8")

    return change


def put(file: str, content: str | bytes) -> Slip:
    return lambda at: (at / file).write_bytes(content if isinstance(content, bytes) else content.encode())


SLIPS: dict[str, tuple[Slip, str, str]] = {
    # what was done, the beginning of what is said of it, and words that must be in it
    "quotes from Word": (changed(TOML, 'id = "tell"', "id = “tell”"), f"{TOML}, dòng 9: ", 'dấu thẳng "'),
    "a quote left out": (
        changed(TOML, 'vi = "Câu hỏi thử"', 'vi = "Câu hỏi thử'),
        f"{TOML}, dòng 30: ",
        'thiếu một dấu ngoặc kép "',
    ),
    "no quotes": (
        changed(TOML, 'picture = "market-day"', "picture = market-day"),
        f"{TOML}, dòng 10: ",
        'Hãy thêm dấu "',
    ),
    "a key twice": (changed(TOML, "minutes = 30", "minutes = 30\nminutes = 40"), f"{TOML}, dòng 4: ", "có hai lần"),
    "a mistyped key": (changed(TOML, "rule_of_thumb", "rule_of_thum"), f"{TOML}, dòng 5", "Ý chị là “rule_of_thumb”?"),
    "a key nobody knows": (
        changed(TOML, "minutes = 30", 'minutes = 30\nxyz = "1"'),
        f"{TOML}, dòng 4",
        "không có mục nào tên “xyz”",
    ),
    "minutes in words": (
        changed(TOML, "minutes = 30", 'minutes = "ba mươi"'),
        f"{TOML}, dòng 3, minutes: ",
        "cần một con số",
    ),
    "too short a lesson": (changed(TOML, "minutes = 30", "minutes = 3"), f"{TOML}, dòng 3, minutes: ", "từ 5 trở lên"),
    "English left out": (
        changed(TOML, ', en = "Tell it here"', ""),
        f"{TOML}, dòng 17, steps.tell.fields.own_words.label: ",
        'languages = ["vi"]',
    ),
    "an unknown kind": (
        changed(TOML, 'kind = "text"', 'kind = "chu"'),
        f"{TOML}, dòng 15, steps.tell.fields.own_words.kind: ",
        "money, price",
    ),
    "a name with spaces": (changed(TOML, 'id = "ask"', 'id = "câu hỏi"'), f"{TOML}, dòng 29", "chữ thường không dấu"),
    "a step renamed": (changed(TOML, 'id = "ask"', 'id = "asks"'), f"{NOTEBOOK}, ô thứ 6: ", "Ý chị là “asks”?"),
    "a step twice": (cell(6, source='lesson.step("tell")'), f"{NOTEBOOK}, ô thứ 6: ", "gọi hai lần"),
    "a step forgotten": (cell(6, source=""), f"{NOTEBOOK}: ", 'lesson.step("ask")'),
    "a picture forgotten": (
        lambda at: (at / "pictures/market-day.svg").unlink(),
        f"{TOML}, steps.tell: ",
        "không có hình “market-day”",
    ),
    "a picture mistyped": (
        changed(TOML, "market-day", "makret-day"),
        f"{TOML}, steps.tell: ",
        "Ý chị là “market-day”?",
    ),
    "a picture from a phone": (
        put("pictures/cho.jpg", b"\xff\xd8\xff\xe0" + b"0" * 400_000),
        "pictures/cho.jpg: ",
        "chỉ được 150 kB",
    ),
    "another ending": (put("pictures/cho.png", b"RIFF0000WEBP"), "pictures/cho.png: ", "đổi tên đuôi tệp thì không đủ"),
    "a name with marks": (put("pictures/Ảnh chợ.svg", DRAWING), "pictures/Ảnh chợ.svg: ", "“anh-cho.svg”"),
    "a Word file": (put("slides/05_safety.docx", b"PK"), "slides/05_safety.docx: ", "chỉ nhận tệp .md"),
    "a lesson of no list": (changed("course.toml", '["safety", ', "["), f"{TOML}: ", 'Hãy ghi thêm "safety"'),
    "a lesson mistyped": (
        changed("course.toml", '"safety"', '"safty"'),
        "course.toml, lessons: ",
        "Ý chị là “safety”?",
    ),
    "an order that cannot be": (
        changed("course.toml", '["safety", "pricing"]', '["listing", "pricing", "safety"]'),
        "course.toml, lessons: ",
        "xếp “pricing” đứng trước",
    ),
    "a lesson twice": (
        changed("course.toml", '"pricing"]', '"pricing", "safety"]'),
        "course.toml, lessons: ",
        "đứng hai lần",
    ),
    "nobody answers for it": (
        changed("course.toml", "contact", "contakt"),
        "course.toml, dòng 5",
        "Ý chị là “contact”?",
    ),
    "outputs left in": (cell(4, outputs=[{}], execution_count=3), f"{NOTEBOOK}, ô thứ 4: ", "Clear All Outputs"),
    "code of her own": (cell(4, source='print("chào")'), f"{NOTEBOOK}, ô thứ 4: ", "ba kiểu dòng"),
    "a pasted picture": (
        cell(3, source="![image.png](attachment:image.png)"),
        f"{NOTEBOOK}, ô thứ 3: ",
        "thư mục pictures",
    ),
    "a link": (cell(3, source="Xem [ở đây](https://example.org)."), f"{NOTEBOOK}, ô thứ 3: ", "không có mạng"),
    "a web page's words": (cell(3, source="<b>Nhớ</b>"), f"{NOTEBOOK}, ô thứ 3: ", "giữa hai dấu **"),
    "a slide's mark": (
        changed("slides/05_safety.md", "@remember", "@remembr"),
        "slides/05_safety.md, dòng 15: ",
        "@remember",
    ),
    "a step without slides": (changed("slides/05_safety.md", "@steps ask\n", ""), "slides/05_safety.md: ", "@steps"),
    "a deck of the kit": (
        lambda at: (
            [(at / "slides" / below / "01_pricing.md").unlink() for below in ("", "en")]
            and edit(at / "lessons/pricing.toml", "minutes = 90", "minutes = 95")
        ),
        "slides/01_pricing.md: ",
        "Hãy chép tệp này",
    ),
    "a wrong answer for nothing": (
        changed(TOML, "answer_go", "answer_gone"),
        f"{TOML}, steps.ask.exercise.feedback: ",
        "answer_go",
    ),
    "a number that nobody works out": (
        lambda at: [
            edit(at / TOML, "Chọn một câu.", "Chọn {unit_cost}."),
            edit(at / TOML, "Choose one.", "Choose {unit_cost}."),
        ],
        f"{TOML}, steps.ask.sentence: ",
        "không có số nào tên {unit_cost}",
    ),
    "asked with no answer": (
        changed(TOML, "optional = true", 'when = { answer = ["stopp"] }'),
        f"{TOML}, steps.tell.how_often.when: ",
        "Dùng được: stop, go",
    ),
    "a drawing of the web": (
        put("pictures/a.svg", DRAWING.replace("<path", "<style>a{}</style><path")),
        "pictures/a.svg: ",
        "Plain SVG",
    ),
}


@pytest.mark.parametrize(("slip", "where", "what"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_said_in_her_words(mine: Path, slip: Slip, where: str, what: str) -> None:
    slip(mine)
    problems = checks.check(mine, ON)
    said = [problem.sentence(messages("vi")) for problem in problems]
    assert [sentence for sentence in said if sentence.startswith(where) and what in sentence], said
    assert all(problem.sentence(messages("en")) for problem in problems)


def test_every_slip_is_found_in_one_go(mine: Path) -> None:
    edit(mine / TOML, "market-day", "makret-day")
    edit(mine / "slides/05_safety.md", "@remember", "@remembr")
    cell(3, source="<b>Nhớ</b>")(mine)
    put("pictures/cho.png", b"")(mine)
    files = {problem.file for problem in checks.check(mine, ON)}
    assert {TOML, NOTEBOOK, "slides/05_safety.md", "pictures/cho.png"} <= files


def test_a_course_is_laid_over_the_kit_file_by_file(mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(course.VARIABLE, str(mine))
    assert lesson.names() == ["safety", "pricing"]
    assert [lesson.read(slug).number for slug in ("safety", "pricing")] == [1, 2]
    assert lesson.read("listing").number > 0  # not taught, and there all the same
    assert pictures.drawing("market-day") == DRAWING.strip()
    assert pictures.drawing("basket")
    decks = slides_file.names(course.layers(course.SLIDES))
    assert {"00_opening", "01_pricing", "05_safety", "99_closing"} <= set(decks)
    edit(mine / "pictures/market-day.svg", "#1b6547", "#000000")
    assert "#000000" in pictures.drawing("market-day")  # nothing of before is kept
    with course.looking_at(None):
        assert "safety" not in lesson.names()
    for language in LANGUAGES:
        assert (
            course.notebook("pricing", language)
            == mine / "notebooks" / ("en" if language == "en" else "") / "01_pricing.ipynb"
        )


def test_a_photo_is_shown_as_a_drawing_is(mine: Path) -> None:
    png = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000020000000308060000009d74661a0000000049454e44ae426082")
    put("pictures/photo.png", png)(mine)
    with course.looking_at(mine):
        assert 'viewBox="0 0 2 3"' in pictures.drawing("photo")
        assert "data:image/png;base64," in pictures.drawing("photo")
