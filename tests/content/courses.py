"""Courses to try things with: a lesson that teaches nothing true, marked as a trial wherever it could be read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kit.content import course, course_draft, pack
from kit.content.messages import messages

if TYPE_CHECKING:
    from pathlib import Path

ON = date(2026, 11, 29)
TITLE = "Bán hàng an toàn (bài thử)"
SAFETY = """
number = 5
minutes = 30
title = { vi = "Bán hàng an toàn (bài thử)", en = "Selling safely (a trial)" }
rule_of_thumb = { vi = "Bài thử: chưa dạy gì.", en = "A trial: it teaches nothing." }
objectives = [{ vi = "Thử một bài mới.", en = "Try a new lesson." }]

[[steps]]
id = "tell"
picture = "market-day"
title = { vi = "Chuyện của mình", en = "Your story" }
sentence = { vi = "Kể một lần chị thấy không yên tâm.", en = "Tell of a time when you felt uneasy." }
[[steps.fields]]
id = "own_words"
kind = "text"
lines = 3
label = { vi = "Chị kể ở đây", en = "Tell it here" }
[[steps.fields]]
id = "how_often"
kind = "choice"
optional = true
label = { vi = "Có hay gặp không?", en = "Does it happen often?" }
choices = [
  { id = "often", label = { vi = "Hay gặp", en = "Often" } },
  { id = "rarely", label = { vi = "Ít gặp", en = "Rarely" } },
]

[[steps]]
id = "ask"
title = { vi = "Câu hỏi thử", en = "A question to try" }
sentence = { vi = "Chọn một câu.", en = "Choose one." }
[[steps.fields]]
id = "answer"
kind = "choice"
label = { vi = "Chị chọn câu nào?", en = "Which do you choose?" }
choices = [
  { id = "stop", label = { vi = "Dừng lại hỏi", en = "Stop and ask" } },
  { id = "go", label = { vi = "Bấm ngay", en = "Press at once" } },
]
[steps.exercise]
check = "answer"
shareable = true
hints = [{ vi = "Vội thì dễ nhầm.", en = "Haste makes mistakes." }]
[steps.exercise.feedback]
ok = { vi = "Đúng rồi.", en = "Right." }
answer_go = { vi = "Khoan đã chị.", en = "Wait a moment." }
"""
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#1b6547" d="M1 1h8v8z"/></svg>\n'


def trial(at: Path) -> Path:
    """Make a course in `at` with a lesson of its own, a picture, and only two of the kit's lessons."""
    course_draft.begin(at, ["pricing"])
    course_draft.add(at, "safety")
    (at / course.LESSONS / "safety.toml").write_text(SAFETY, encoding="utf-8")
    for below, title in (("", TITLE), ("en/", "Selling safely (a trial)")):
        notebook = at / course.NOTEBOOKS / f"{below}05_safety.ipynb"
        heading = messages("en" if below else "vi").say("draft-lesson-title")
        edit(notebook, f"# {heading}", f"# {title}")
    (at / course.PICTURES / "market-day.svg").write_text(DRAWING, encoding="utf-8")
    edit(at / course.ABOUT, '["pricing", "listing", "qr", "cash_book", "safety"]', '["safety", "pricing"]')
    edit(at / course.ABOUT, 'vi = "Khóa học của …"', 'vi = "Khóa thử"')
    return at


def edit(file: Path, old: str, new: str) -> None:
    """Change words in a file that are there."""
    text = file.read_text(encoding="utf-8")
    assert old in text, (file.name, old)
    file.write_text(text.replace(old, new), encoding="utf-8")


def packed(at: Path) -> bytes:
    """Return the pack of a course."""
    return pack.packed(pack.of_folder(at, ON))
