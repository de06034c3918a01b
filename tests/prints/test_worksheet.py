"""Worksheets: a strip for every step, with its number, its question and room for its answer; sums come out right."""

from __future__ import annotations

import datetime
import operator
from decimal import ROUND_CEILING, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from kit.content import course
from kit.content import lesson as lessons
from kit.content.checks import worksheets as checks
from kit.content.lesson_shape import ON_PAPER, OnPaper
from kit.content.messages import LANGUAGES, messages
from kit.content.practice_days import LOAN, practice
from kit.content.revenue_duty import revenue_duty
from kit.domain import money
from kit.prints.places import NothingToPrint
from kit.prints.worksheet import BLANK, BLANKS, _figures, worksheet, worksheets
from kit.prints.worksheet_beside import FRAMES, beside
from kit.prints.worksheet_fields import asked
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text

if TYPE_CHECKING:
    from pathlib import Path

ON = datetime.date(2026, 11, 28)
SLUGS = lessons.names()
DOES = {"+": operator.add, "−": operator.sub, "×": operator.mul, "÷": operator.truediv}
OF_HER = frozenset(
    {
        "band",
        "before_hard",
        "cost_chart",
        "cost_table",
        "debt_list",
        "downloads",
        "first_text",
        "full_cost_chart",
        "full_cost_table",
        "goal_plan",
        "goods_code",
        "kept_note",
        "label_preview",
        "market_chart",
        "month",
        "note_shown",
        "only_mine",
        "order_code",
        "outlook_table",
        "plan_table",
        "practice_note",
        "previews",
        "price_card",
        "price_chart",
        "price_table",
        "put_right",
        "questions_table",
        "rule_of_thumb",
        "share_picture",
        "stall_code",
        "text_so_far",
    }
)
"""What a phone works out of her own answers, or says of itself."""
ASK_NOTHING = {("qr", "picture")}
"""Steps with a phone only: what stands there is a box to tick."""


@lru_cache(maxsize=16)
def printed(slug: str, language: str = "vi") -> bytes:
    return worksheet(lessons.read(slug), on=ON, language=language)


def squeezed(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_every_step_has_its_strip_in_the_order_of_the_phone(slug: str, language: str) -> None:
    lesson, said = lessons.read(slug), squeezed(text(printed(slug, language)))
    assert size_mm(printed(slug, language)) == (210, 297)
    at = 0
    for number, step in enumerate(lesson.steps, start=1):
        title = squeezed((step.paper.title or step.title).within(language))
        at = said.index(f"{number}{title}", at)
        if step.paper.sentence:
            assert squeezed(step.paper.sentence.within(language)) in said[at:]
    assert squeezed(lesson.rule_of_thumb.within(language)) in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_nothing_runs_over_and_at_most_four_steps_share_a_page(slug: str, language: str) -> None:
    pdf = printed(slug, language)
    steps = len(lessons.read(slug).steps)
    assert steps / 4 <= pages(pdf) <= steps
    for number in range(pages(pdf)):
        found = letters(pdf, number)
        assert collisions(found) == [], number + 1
        assert all(letter.left > 10.5 and letter.right < 199.5 and letter.bottom < 292 for letter in found), number + 1
    assert {name.split("-")[0] for name in fonts(pdf)} == {"BeVietnamPro"}


@pytest.mark.parametrize("slug", SLUGS)
def test_every_step_asks_for_something_to_write_circle_or_work_out(slug: str) -> None:
    said = messages("vi")
    for step in lessons.read(slug).steps:
        drawn = [
            asked(field, step.paper, lambda text: text.vi, ON, said)
            for field in step.fields
            if field.id not in step.paper.without
        ]
        assert any(drawn) or step.paper.sums or (slug, step.id) in ASK_NOTHING, step.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_no_sentence_speaks_of_what_only_a_phone_knows(slug: str, language: str) -> None:
    said = text(printed(slug, language))
    assert "{" not in said
    lesson = lessons.read(slug)
    assert checks.check("a.toml", lesson) == []
    strips = said.split(messages(language).say("print-worksheet-hints"))[0]
    for words in ("Chạm", "chạm vào", "Bấm", "Tap ", "Press "):
        assert words not in strips


def test_a_sentence_that_only_a_phone_can_say_is_told_to_who_edits() -> None:
    import msgspec

    lesson = lessons.read("pricing")
    sold = msgspec.structs.replace(lesson.step("sold"), paper=OnPaper())
    steps = tuple(sold if step.id == "sold" else step for step in lesson.steps)
    (problem,) = checks.check("pricing.toml", msgspec.structs.replace(lesson, steps=steps))
    assert "steps.sold.paper" in problem.sentence(messages("vi"))
    assert "harvest" in problem.sentence(messages("en"))


def test_what_paper_may_name_is_what_the_worksheet_fills_in() -> None:
    assert {*BLANKS, *_figures(ON)} == ON_PAPER


def test_all_that_the_lessons_show_to_everybody_is_printed() -> None:
    named = {name for slug in SLUGS for step in lessons.read(slug).steps for name in (*step.beside, *step.shows)}
    assert named - FRAMES.keys() == OF_HER


def test_the_story_of_the_cash_book_can_be_solved_on_paper() -> None:
    said = text(printed("cash_book"))
    assert "450.000 đ. Đã trả tiền mặt" in said
    assert said.count("Bán măng khô mục “Rừng” 400.000") == 4, "twice on each of the two strips"
    step = lessons.read("cash_book").step("left")
    given = [[int(box.given.replace(".", "")) for box in one.boxes if box.given] for one in step.paper.sums]
    total = practice().corrected
    assert sum(given[0]) == total.cash_in - LOAN
    assert sum(given[1]) + sum(given[2]) == total.cash_out


def test_the_sums_of_the_pricing_lesson_give_its_worked_example() -> None:
    """Chị Mận's pears, worked through the boxes as they stand, with the figures of docs and lesson."""
    sums = {step.id: step.paper.sums for step in lessons.read("pricing").steps}
    values: dict[str, Decimal] = {}

    def work(step: str, number: int, *put_in: int | str | Decimal) -> Decimal:
        one = sums[step][number]
        written = iter(put_in)
        numbers = [
            Decimal(box.given.replace(".", "")) if box.given else Decimal(str(next(written))) for box in one.boxes[:-1]
        ]
        result = numbers[0]
        for sign, value in zip(one.signs, numbers[1:], strict=False):
            result = DOES[sign](result, value)
        values[f"{step}.{number}"] = result
        return result

    sold = work("sold", 0, 100, 15)
    bought = work("bought", 0, 0, 300_000, 0, 0)
    own = work("work", 0, 5, 150_000)
    assert work("guess", 1, work("guess", 0, bought, own), sold).quantize(Decimal(1)) == 12_353
    whole = work("more", 1, values["guess.0"], 100_000, 150_000, 0)
    unit_cost = work("more", 2, whole, sold)
    assert unit_cost.quantize(Decimal(1)) == 15_294
    gain = work("markup", 0, unit_cost, 2_500)
    asking = (work("markup", 1, unit_cost, gain) / 500).to_integral_value(ROUND_CEILING) * 500
    assert asking == 19_500
    kept = 8_250  # of 10,000 đồng, where 17.5 % are taken
    there = work("channels", 2, work("channels", 1, unit_cost, gain, work("channels", 0, 3_000, 5)), kept)
    assert (there / 500).to_integral_value(ROUND_CEILING) * 500 == 24_000
    left = work("outlook", 1, sold, work("outlook", 0, sold))
    assert work("outlook", 3, work("outlook", 2, left, asking), whole) == Decimal("76.5") * 19_500 - 1_300_000
    assert work("decide", 1, work("decide", 0, sold, 18_000), whole) == 85 * 18_000 - 1_300_000


def test_fees_and_figures_of_the_law_are_those_of_the_day() -> None:
    said = text(printed("pricing"))
    assert "Shopee 1.750 8.250 4.650" in said
    assert "23/11/2026" in said
    duty = revenue_duty(2026)
    assert money.format(duty.exempt) in text(printed("cash_book"))
    assert f"{duty.due:%d/%m/%Y}" in text(printed("cash_book"))


def test_no_whole_account_number_is_asked_for_on_paper() -> None:
    lesson, said = lessons.read("qr"), messages("vi")
    step = lesson.step("typed")
    account = next(field for field in step.fields if field.kind == "account")
    drawn = asked(account, step.paper, lambda text: text.vi, ON, said)
    assert drawn is not None
    assert drawn["groups"] == (4,)


def test_answers_stand_after_all_steps() -> None:
    lesson = lessons.read("cash_book")
    said = text(printed("cash_book"))
    strips, answers = said.split("Gợi ý và lời giải")
    right = lesson.step("loan").exercise
    assert right is not None
    assert squeezed(right.feedback["ok"].vi) in squeezed(answers)
    assert squeezed(right.feedback["ok"].vi) not in squeezed(strips)


def test_a_blank_stands_for_her_own_goods() -> None:
    assert f"Giá 1 {BLANK} ngoài chợ" in text(printed("pricing"))


def test_beside_keeps_the_order_of_the_file() -> None:
    frames = beside(lessons.read("cash_book").step("forgotten"), ON, messages("vi"))
    assert [frame["head"] for frame in frames] == ["", "Sổ nhà chị Mận, ngày thứ 3", ""]
    assert "phân" in frames[2]["lines"][0]


def test_several_lessons_are_one_pdf_and_none_is_refused() -> None:
    both = worksheets([lessons.read("pricing"), lessons.read("qr")], on=ON)
    assert pages(both) == pages(printed("pricing")) + pages(printed("qr"))
    with pytest.raises(NothingToPrint):
        worksheets([], on=ON)


def test_boxes_are_big_enough_to_write_in() -> None:
    page = pypdfium2.PdfDocument(printed("pricing"))[1]
    boxes = {
        (round((right - left) / 72 * 25.4), round((top - bottom) / 72 * 25.4))
        for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH], max_depth=8)
        for left, bottom, right, top in [item.get_bounds()]
        if 11 < (top - bottom) / 72 * 25.4 < 13 and 20 < (right - left) / 72 * 25.4 < 60
    }
    assert boxes
    assert all(wide >= 24 for wide, _ in boxes), boxes


@pytest.mark.parametrize(
    ("written", "instead", "kind"),
    [
        ('signs = "×="', 'signs = "=="', "value-not-name"),
        ('signs = "×="', 'signs = "××="', "paper-sum-signs"),
        ('without = ["days", "wage"]', 'without = ["day"]', "paper-field-unknown"),
        ('without = ["days", "wage"]', 'answer = "right"', "paper-answer-unknown"),
        ("Số công nhà", "Số công nhà {days}", "details-differ"),
    ],
)
def test_a_worksheet_that_cannot_be_drawn_is_told_with_its_place(
    tmp_path: Path, written: str, instead: str, kind: str
) -> None:
    toml = (course.KIT_LESSONS / "pricing.toml").read_text(encoding="utf-8")
    before, paper = toml.split('id = "work"')
    (tmp_path / "pricing.toml").write_text(f'{before}id = "work"{paper.replace(written, instead, 1)}', encoding="utf-8")
    with pytest.raises(lessons.LessonFileWrong) as caught:
        lessons.read("pricing", tmp_path)
    assert caught.value.problem.kind == kind
    assert caught.value.problem.sentence(messages("vi"))
