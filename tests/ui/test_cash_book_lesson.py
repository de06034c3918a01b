"""The cash book lesson in one process: the practice family, her own lines, doubts, undo, and who can see any of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import nbformat
import pytest

from kit.content.categories import categories
from kit.content.messages import LANGUAGES
from kit.content.practice_book import practice_entries
from kit.content.practice_days import LOAN, practice
from kit.domain.book_checks import RIGHT
from kit.domain.cash_book import CashBook
from kit.domain.entry import Entry
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.domain.quantity import Quantity
from kit.store import open_store
from kit.store.database import FILE_NAME
from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import Lesson
from kit.ui.reveal import RevealField
from tests.ui.bookkeeping import (
    TYPED,
    open_book,
    plain,
    press,
    the_form,
    three_lines,
    type_in,
    walk_to,
    write,
)
from tests.ui.lessons import MARKET_DAY, check, fill, go_on, said, shown, words

if TYPE_CHECKING:
    from kit.ui.lesson_step import LessonStep

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def at_week(keeper: MemoryKeeper | None = None) -> tuple[Lesson, MemoryKeeper]:
    """Return the lesson at the step where she writes, and her memory."""
    keeper = keeper or MemoryKeeper()
    lesson = open_book(keeper)
    walk_to(lesson, "week")
    return lesson, keeper


def last(keeper: MemoryKeeper) -> Entry:
    return keeper.cash_book().lines[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notebook_is_this_lesson_with_every_step_in_its_order(language: str) -> None:
    bind_keeper(MemoryKeeper(language))
    folder = NOTEBOOKS if language == "vi" else NOTEBOOKS / language
    names: dict[str, object] = {}
    for cell in nbformat.read(folder / "04_cash_book.ipynb", 4).cells:
        if cell.cell_type == "code":
            exec(compile(cell.source, cell.id, "exec"), names)  # noqa: S102 - our own notebook
    lesson = names["lesson"]
    assert isinstance(lesson, Lesson)
    assert list(lesson.steps) == [step.id for step in lesson.spec.steps] == list(TYPED)


# -- the practice family -----------------------------------------------------------------------------------------------


def test_the_practice_book_put_right_is_the_shipped_one_with_loan_and_fertilizer() -> None:
    found = practice()
    shipped = {line.id: line for line in practice_entries()}
    assert {line.id: line for line in found.right.values()} | shipped == {
        line.id: line for line in found.right.values()
    }
    assert len(found.right) == len(shipped) + 2
    # by hand: 550 + 156 + 400 + 2,000 in; 80 + 95 + 60 + 240 + 300 + 450 out
    assert (found.corrected.cash_in, found.corrected.cash_out) == (3_106_000, 1_225_000)
    assert found.corrected.own_use == 100_000
    assert found.without_loan == found.corrected.net_cash - LOAN == -119_000
    # with the loan as a sale, the rice as money, the shoots twice and no fertilizer
    assert found.as_written.net_cash == 3_606_000 - 775_000


@pytest.mark.parametrize("name", sorted(RIGHT))
def test_each_wrong_choice_is_told_why_and_the_right_one_goes_on(name: str) -> None:
    lesson = open_book()
    step = walk_to(lesson, name)
    answers = set()
    for choice in step.spec.fields[0].choices:
        answers.add(check(lesson, name, **{name: choice.id}))
        if choice.id != TYPED[name][name]:
            assert step.feedback._said is not None
            assert step.feedback._said[0] == step.feedback.RETRY
    assert len(answers) == len(step.spec.fields[0].choices), "no two mistakes are answered alike"
    check(lesson, name, **TYPED[name])
    assert step.state == "done"


def test_the_days_say_that_the_family_is_invented_and_what_is_left() -> None:
    lesson = open_book()
    assert "nhân vật minh họa" in shown(walk_to(lesson, "loan"))
    step = walk_to(open_book(), "left")
    assert "119.000" not in shown(step), "she guesses first"
    check(step.lesson, "left", left="short")
    assert "1.881.000" in shown(step)
    assert "119.000 đ" in shown(step)


# -- her own lines -----------------------------------------------------------------------------------------------------


def test_a_line_is_an_amount_and_a_picture() -> None:
    lesson, keeper = at_week()
    assert "550.000 đ" in write(lesson, amount="550k", category="trong-trot")
    line = last(keeper)
    assert (line.kind, line.amount, line.category, line.date) == ("income", 550_000, "trong-trot", MARKET_DAY)
    assert (line.side, line.made) == ("business", "home")
    assert the_form(lesson).form["amount"] == ""
    assert "550.000 đ" in plain(the_form(lesson).lines)


def test_a_double_tap_is_one_line_even_after_the_form_was_emptied() -> None:
    lesson, keeper = at_week()
    id_ = uuid4()
    answer = write(lesson, id_, amount="550k", category="trong-trot")
    assert press(lesson, "write", id_.hex) == answer
    type_in(lesson, amount="550k", category="trong-trot")  # the page came back with what had been typed
    press(lesson, "write", id_.hex)
    assert len(keeper.cash_book().lines) == 1


def test_a_day_that_no_form_offers_is_today() -> None:
    lesson, keeper = at_week()
    write(lesson, amount="550k", category="trong-trot", day="9" * 10)
    assert last(keeper).date == MARKET_DAY


def test_what_she_makes_of_a_form_that_came_back_after_its_line_was_written_is_a_line_of_its_own() -> None:
    lesson, keeper = at_week()
    id_ = uuid4()
    write(lesson, id_, amount="550k", category="trong-trot")
    came_back = {"id": id_.hex, "kind": "income", "amount": "550k", "category": "trong-trot"}
    type_in(lesson, **came_back)  # the room fell before it had emptied the form
    assert "550.000 đ" in press(lesson, "write", id_.hex)
    assert the_form(lesson).form["amount"] == ""
    assert [line.amount for line in keeper.cash_book().lines] == [550_000]
    for _ in range(2):
        type_in(lesson, **came_back, note="")
        type_in(lesson, amount="80k")
        assert "80.000 đ" in press(lesson, "write", id_.hex)
        assert [line.amount for line in keeper.cash_book().lines] == [550_000, 80_000]


def test_everything_that_a_line_can_say() -> None:
    lesson, keeper = at_week()
    write(
        lesson,
        amount="1tr2",
        category="buon-ban",
        day="other",
        other_day="20/11",
        product="Măng khô",
        quantity="6",
        unpaid="yes",
        who="bác Páo",
        bought="yes",
        side="family",
        note="trả sau rằm",
    )
    line = last(keeper)
    assert (line.amount, line.date, line.made) == (1_200_000, MARKET_DAY - timedelta(days=5), "bought")
    assert (line.product, line.quantity, line.note) == ("Măng khô", Quantity(Decimal(6), "kg"), "trả sau rằm")
    assert (line.unpaid, line.who, line.side) == (True, "bác Páo", "family")
    assert "bác Páo chưa trả" in plain(the_form(lesson).lines)
    assert "bác Páo chưa trả" in plain(the_form(lesson).below)  # no sale that was paid


def test_what_the_house_ate_needs_no_picture_and_is_no_cash() -> None:
    lesson, keeper = at_week()
    write(lesson, kind="own_use", amount="100k", product="Gạo nếp", unpaid="yes", who="bác Páo")
    line = last(keeper)
    assert (line.kind, line.category, line.cash, line.unpaid) == ("own_use", "nha-dung", 0, False)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"amount": ""}, "Chưa có số tiền"),
        ({"amount": "-35k"}, "dấu trừ"),
        ({"amount": "0đ"}, "lớn hơn 0"),
        ({"amount": "nhiều lắm"}, "con số"),
        ({"amount": "9" * 40}, "lớn quá"),
        ({"amount": "35k", "category": ""}, "về việc gì"),
        ({"amount": "35k", "category": "an"}, "về việc gì"),
        ({"amount": "35k", "day": "other", "other_day": "25/11/2027"}, "chưa tới"),
        ({"amount": "35k", "day": "other", "other_day": "1/1/1900"}, "xem lại năm"),
        ({"amount": "35k", "day": "other", "other_day": "31/2"}, "lịch không có ngày ấy"),
        ({"amount": "35k", "unpaid": "yes"}, "ai chưa trả"),
        ({"amount": "35k", "quantity": "nhiều"}, "số"),
    ],
)
def test_what_cannot_be_a_line_is_said_and_stays_in_the_form(typed: dict[str, str], says: str) -> None:
    lesson, keeper = at_week()
    answer = write(lesson, **{"category": "trong-trot", **typed})
    assert says in answer
    assert keeper.cash_book().lines == ()
    assert the_form(lesson).form["amount"] == typed["amount"][:160]


def test_an_amount_with_two_meanings_is_asked_about_and_said_in_words() -> None:
    lesson, _ = at_week()
    field = type_in(lesson, amount="35")
    assert 'data-cp-pick="35.000 đ"' in field.echo
    assert "ba mươi lăm nghìn đồng" in plain(type_in(lesson, amount="35k").echo)


@pytest.mark.parametrize(
    ("typed", "asks"),
    [
        ({"amount": "500đ"}, "500.000"),
        ({"amount": "60 triệu"}, "số tiền lớn"),
        ({"amount": "35k", "day": "other", "other_day": "5/12"}, "đã lâu rồi"),
    ],
)
def test_what_is_only_unusual_is_asked_once_and_hers_to_decide(typed: dict[str, str], asks: str) -> None:
    lesson, keeper = at_week()
    id_ = uuid4()
    question = write(lesson, id_, **{"category": "trong-trot", **typed})
    assert asks.replace(".", "") in question.replace(".", "")
    assert keeper.cash_book().lines == ()
    press(lesson, "sure", id_.hex)
    assert len(keeper.cash_book().lines) == 1


def test_what_she_changes_after_a_question_is_looked_at_anew() -> None:
    lesson, keeper = at_week()
    id_ = uuid4()
    write(lesson, id_, amount="60 triệu", category="trong-trot")
    assert the_form(lesson).below
    type_in(lesson, amount="70 triệu")
    assert the_form(lesson).below == "", "the question spoke of another amount"
    assert "70" in press(lesson, "sure", id_.hex)
    assert keeper.cash_book().lines == ()


def test_the_same_sale_again_is_asked_about_and_may_be_true() -> None:
    lesson, keeper = at_week()
    write(lesson, amount="400k", category="rung")
    id_ = uuid4()
    assert "y hệt" in write(lesson, id_, amount="400k", category="rung")
    press(lesson, "sure", id_.hex)
    assert len(keeper.cash_book().lines) == 2


def test_a_line_is_crossed_out_and_taken_back_and_never_gone() -> None:
    lesson, keeper = at_week()
    write(lesson, amount="550k", category="trong-trot")
    id_ = last(keeper).id
    assert "Đã gạch" in press(lesson, "void", id_)
    assert last(keeper).voided
    assert keeper.cash_book().live() == ()
    assert "Lấy lại" in plain(the_form(lesson).lines)
    assert "Đã lấy lại" in press(lesson, "restore", id_)
    assert keeper.cash_book().live() == (last(keeper),)
    assert "không thấy dòng này" in press(lesson, "void", uuid4()).lower()


def test_five_lines_are_shown_and_every_older_one_can_be_reached() -> None:
    lesson, _ = at_week()
    amounts = range(101, 113)
    for amount in amounts:
        write(lesson, amount=f"{amount}k", category="trong-trot")
    field = the_form(lesson)
    seen = []
    for after in (0, 5, 10):
        press(lesson, "page", after)
        assert field.lines.count("<li") <= 5
        seen += [amount for amount in amounts if f"+ {amount}.000 đ" in plain(field.lines)]
    assert sorted(seen) == list(amounts)
    for odd in ("x", "-3", "999999999"):
        press(lesson, "page", odd)
        assert field.lines


def test_a_sale_of_what_she_priced_is_one_tap_and_counted_in_ones() -> None:
    keeper = MemoryKeeper()
    keeper.keep_product(PricedProduct(Product("Lê", "le"), "kg", 18_000, 15_294), {})
    [pears] = keeper.products()
    lesson, _ = at_week(keeper)
    press(lesson, "goods", pears.id)
    form = the_form(lesson).form
    assert (form["amount"], form["quantity"], form["category"]) == ("18.000 đ", "1 kg", "trong-trot")
    press(lesson, "step", 1)
    press(lesson, "step", 1)
    press(lesson, "step", -1)
    press(lesson, "write", uuid4().hex)
    line = last(keeper)
    assert (line.amount, line.product, str(line.quantity.amount)) == (36_000, "Lê", "2")
    press(lesson, "step", 1)
    assert the_form(lesson).form["amount"] == "", "nothing is tapped any more"


def test_what_stands_in_the_form_comes_back_with_the_page() -> None:
    keeper = MemoryKeeper()
    lesson, _ = at_week(keeper)
    type_in(lesson, amount="35k", category="rung", note="măng")
    form = dict(the_form(lesson).form)
    again = open_book(keeper)
    assert the_form(again).form == form
    write(again, amount="35k", category="rung")
    assert the_form(open_book(keeper)).form["amount"] == ""


def test_her_week_is_asked_about_and_never_wrong_once_a_line_is_there() -> None:
    lesson, _ = at_week()
    step = lesson.steps["week"]
    assert "chưa có dòng nào" in check(lesson, "week")
    write(lesson, amount="550k", category="trong-trot")
    assert "khoản chi nào" in check(lesson, "week")
    write(lesson, kind="expense", amount="80k", category="an")
    assert "một hai dòng" in check(lesson, "week")
    type_in(lesson, amount="95k")
    assert "chưa vào sổ" in check(lesson, "week")
    step.insist()
    assert step.state == "done"


def test_the_lessons_log_says_nothing_of_her_money() -> None:
    lesson, keeper = at_week()
    write(lesson, amount="123.456.000", category="trong-trot")
    three_lines(lesson)
    check(lesson, "week")
    assert "123456" not in str(keeper.attempts).replace(".", "").replace("_", "")


# -- what she makes of it ----------------------------------------------------------------------------------------------


def book_of(*lines: tuple[int, str, date, dict[str, object]]) -> MemoryKeeper:
    """Return the memory of a woman whose book has lines: amount, category, day, and more."""
    keeper = MemoryKeeper()
    rows = categories()
    for amount, category, day, more in lines:
        keeper.keep_entry(
            Entry(uuid4(), rows[category].kind, amount, category, day, side=rows[category].side, **more)  # type: ignore[arg-type]
        )
    return keeper


NOVEMBER = (
    (5_000_000, "chan-nuoi", date(2026, 11, 3), {"made": "home"}),
    (2_000_000, "vay-tien", date(2026, 11, 4), {}),
    (1_200_000, "thuc-an-chan-nuoi", date(2026, 11, 5), {}),
    (900_000, "an", date(2026, 11, 20), {}),
    (300_000, "nha-dung", date(2026, 11, 21), {}),
)
OCTOBER = ((1_000_000, "rung", date(2026, 10, 1), {"made": "home"}), (1_500_000, "hoc", date(2026, 10, 9), {}))


def opened(keeper: MemoryKeeper, name: str) -> LessonStep:
    """Return a step of the lesson of who has this book, open."""
    return walk_to(open_book(keeper), name, write_lines=False)


def test_the_month_is_said_in_words_and_counts_apart_what_is_apart() -> None:
    step = opened(book_of(*OCTOBER, *NOVEMBER), "month")
    assert "khác chị đoán" in check(step.lesson, "month", guess="short").lower()
    markup = "".join(drawn.markup for drawn in step._drawn())
    said = shown(step) + markup
    assert "Bỏ ra thì tháng này còn 2.900.000 đ" in said.replace("\N{NO-BREAK SPACE}", " ")
    for amount in ("7.000.000 đ", "2.100.000 đ", "4.900.000 đ", "300.000 đ", "2.000.000 đ đi vay", "500.000 đ"):
        assert amount in said, amount  # in, out, left, own use, the loan, October's shortfall
    assert markup.count("<svg") >= 3
    assert markup.count("aria-label=") >= 3


def test_the_month_of_a_book_without_this_month_is_the_last_one_written() -> None:
    step = opened(book_of(*OCTOBER), "month")
    check(step.lesson, "month", guess="short")
    assert "Tháng 10/2026" in shown(step)


def test_an_empty_book_is_sent_back_to_write_and_holds_nobody() -> None:
    lesson = open_book()
    for name in list(TYPED)[: list(TYPED).index("week")]:
        check(lesson, name, **TYPED[name])
        go_on(lesson, name)
    check(lesson, "week")
    check(lesson, "week")
    check(lesson, "week")
    check(lesson, "week")
    assert lesson.steps["week"].state == "done", "who has nothing to write has seen the worked example"
    go_on(lesson, "week")
    assert lesson.steps["month"].instead == "no_line"
    assert "bước 7" in words(lesson.steps["month"]._words)


@pytest.mark.parametrize(
    ("month", "says"),
    [
        ("m2", "mồng một là ngày 06/02/2027"),
        ("m4", "Giáp hạt"),
        ("m8", "Rằm tháng Bảy ngày 16/08/2027"),
        ("m9", "Tiền học"),
        ("m6", "Tháng nào dư"),
    ],
)
def test_her_hard_month_comes_with_what_to_do_before(month: str, says: str) -> None:
    step = opened(book_of(*OCTOBER, *NOVEMBER), "hard")
    assert "Tết" in shown(step)
    check(step.lesson, "hard", hard_month=month)
    assert says in shown(step)


CREDIT = ((400_000, "rung", date(2026, 11, 20), {"product": "Măng khô", "unpaid": True, "who": "bác Páo"}),)


def test_a_debt_is_reminded_of_and_paid_once_however_often_it_is_pressed() -> None:
    keeper = book_of(*CREDIT)
    step = opened(keeper, "debts")
    assert "bác Páo" in shown(step)
    assert "Chào bác Páo" in "".join(drawn.markup for drawn in step._drawn())
    [owed] = keeper.cash_book().lines
    fill(step.lesson, paid_by=f"{owed.id}-0")
    step.check_button.presses += 2
    paid = keeper.cash_book().lines[1:]
    assert [(line.amount, line.settles, line.date) for line in paid] == [(400_000, owed.id, MARKET_DAY)]
    assert step.instead == "no_debt"


def test_a_payment_that_was_crossed_out_can_be_written_anew() -> None:
    keeper = book_of(*CREDIT)
    step = opened(keeper, "debts")
    owed = str(keeper.cash_book().lines[0].id)
    for amount in ("150k", "200k", "250k"):
        check(step.lesson, "debts", paid_by=f"{owed}-0", paid_part=amount)
        press(step.lesson, "void", keeper.cash_book().lines[-1].id)
    check(step.lesson, "debts", paid_by=f"{owed}-0", paid_part="200k")
    paid = [(line.amount, line.voided) for line in keeper.cash_book().lines[1:]]
    assert paid == [(150_000, True), (200_000, True), (250_000, True), (200_000, False)]


def test_nobody_is_told_to_save_from_a_loan() -> None:
    lent = book_of((2_000_000, "vay-tien", date(2026, 11, 4), {}), (90_000, "an", date(2026, 11, 20), {}))
    step = opened(lent, "goal")
    check(step.lesson, "goal", **TYPED["goal"])
    assert "hụt 90.000 đ: chưa đủ" in shown(step).replace("\N{NO-BREAK SPACE}", " ")


def test_who_was_bought_from_on_credit_is_not_said_to_owe() -> None:
    keeper = book_of((450_000, "phan", date(2026, 11, 20), {"unpaid": True, "who": "đại lý"}))
    step = opened(keeper, "debts")
    form = the_form(step.lesson)
    assert "mình chưa trả đại lý" in plain(form.lines)
    check(step.lesson, "debts", paid_by=f"{keeper.cash_book().lines[0].id}-0")
    form.refresh()
    assert "trả nợ đại lý" in plain(form.lines)
    assert "đại lý trả nợ" not in plain(form.lines)


def test_a_line_that_is_crossed_out_is_none_the_book_has() -> None:
    lesson, keeper = at_week()
    for amount in ("35k", "40k"):
        write(lesson, amount=amount, category="rung")
    form = the_form(lesson)
    assert "sổ có 2 dòng" in plain(form.lines)
    assert "+\N{NO-BREAK SPACE}40.000\N{NO-BREAK SPACE}đ" in form.lines, "no amount is broken over two rows"
    press(lesson, "void", keeper.cash_book().lines[0].id)
    assert "sổ có 1 dòng" in plain(form.lines)


def test_a_part_of_a_debt_leaves_the_rest_and_more_than_it_is_refused() -> None:
    keeper = book_of(*CREDIT)
    step = opened(keeper, "debts")
    owed = str(keeper.cash_book().lines[0].id)
    assert "Chỉ còn nợ" in check(step.lesson, "debts", paid_by=f"{owed}-0", paid_part="500k")
    assert "150.000" in check(step.lesson, "debts", paid_part="150k")
    assert "250.000 đ" in shown(step)
    check(step.lesson, "debts", paid_by=f"{owed}-150000", paid_part="50k")
    assert [line.amount for line in keeper.cash_book().lines] == [400_000, 150_000, 50_000]


def test_two_phones_that_hear_of_the_same_payment_write_it_once() -> None:
    keeper = book_of(*CREDIT)
    owed = str(keeper.cash_book().lines[0].id)
    steps = [opened(keeper, "debts") for _ in range(2)]
    for step in steps:
        check(step.lesson, "debts", paid_by=f"{owed}-0")
    assert len(keeper.cash_book().lines) == 2


def test_a_goal_is_what_it_asks_of_a_month() -> None:
    step = opened(book_of(*NOVEMBER), "goal")
    answer = check(step.lesson, "goal", **TYPED["goal"])
    assert "650.000 đ" in answer  # 8,000,000 − 1,500,000 over ten months
    assert "10 tháng" in shown(step)
    advice = shown(step).replace("\N{NO-BREAK SPACE}", " ")
    assert "Tháng 11/2026, không kể tiền vay, còn 2.900.000 đ: đủ để bỏ riêng" in advice
    assert "650.000 đ" in check(step.lesson, "goal", goal_by="tháng 8")
    assert "đã qua" in check(step.lesson, "goal", goal_by="1/1/2020")
    assert "lớn hơn 0" in check(step.lesson, "goal", goal_amount="0đ", goal_by="8/2027")


def test_a_plan_stands_beside_what_was_spent() -> None:
    step = opened(book_of(*NOVEMBER), "plan")
    assert "thử ghi riêng tiền ăn" in check(step.lesson, "plan")
    check(step.lesson, "plan", plan_food="1tr", plan_school="200k")
    assert "1.000.000 900.000 100.000" in shown(step)
    assert "lớn hơn 0" in check(step.lesson, "plan", plan_food="0đ")


def reveal(step: LessonStep, name: str, presses: int = 1) -> str:
    field = step.lesson.fields[name]
    assert isinstance(field, RevealField)
    field.presses += presses
    return plain(field.below)


MONTHS = (*OCTOBER, *NOVEMBER, (100_000, "an", date(2026, 11, 25), {}))


def test_income_a_head_and_the_line_are_shown_on_her_tap_and_kept_nowhere() -> None:
    keeper = book_of(*MONTHS)
    step = opened(keeper, "heads")
    fill(step.lesson, members="4")
    page = step.html()
    assert "1.500.000" not in page, "the line is not even in the page"
    # (6,000,000 earned − 1,200,000 feed + 300,000 eaten) ÷ 4 ÷ (1 + 25/30 months)
    assert "695.455 đ" in reveal(step, "head_income")
    line = reveal(step, "poverty_line")
    for words_of_it in ("1.500.000 đ", "2.000.000 đ", "không xếp ai là hộ nghèo", "23/11/2026", "xét hộ nghèo"):
        assert words_of_it in line
    assert "nhà mình nghèo" not in line.lower()
    assert "chị nghèo" not in line.lower()
    assert "chỉ mình chị thấy" in check(step.lesson, "heads")
    again = open_book(keeper)
    assert "1.500.000" not in again.steps["heads"].html()
    assert "695.455" not in again.steps["heads"].html()
    saved = str(keeper.pages)
    assert "695455" not in saved
    assert not {"head_income", "poverty_line"} & keeper.pages["cash_book"].keys()
    assert reveal(step, "poverty_line") == "", "a second tap hides it"


def test_less_than_a_month_has_no_income_a_head_and_holds_nobody() -> None:
    step = opened(book_of(*NOVEMBER), "heads")
    fill(step.lesson, members="4")
    assert "Chưa đủ tháng" in reveal(step, "head_income")
    assert "Chưa đủ tháng" in check(step.lesson, "heads")
    assert step.state == "done"


@pytest.mark.parametrize("members", ["0", "200", "3,5"])
def test_a_household_is_between_one_and_forty_people(members: str) -> None:
    step = opened(book_of(*MONTHS), "heads")
    assert "mấy người" in check(step.lesson, "heads", members=members)


def test_the_years_sales_stand_beside_the_dated_rules() -> None:
    step = opened(book_of(*MONTHS, *CREDIT), "duty")
    assert "6.400.000" not in step.html()
    assert "không quá 1.000.000.000 đ (một tỷ đồng)" in step._sentence().replace("\N{NO-BREAK SPACE}", " ")
    sales = reveal(step, "year_sales")
    for said_of_it in ("6.400.000 đ", "1.000.000.000 đ", "01/TKN-CNKD", "31/01/2027", "23/11/2026"):
        assert said_of_it in sales, said_of_it  # 5,000,000 + 1,000,000 + 400,000 on credit; no loan
    assert "31/01/2027" in check(step.lesson, "duty", duty="notice")


def test_the_whole_lesson_logs_nothing_of_how_she_is_off() -> None:
    keeper = book_of(*MONTHS, *CREDIT)
    lesson = open_book(keeper)
    walk_to(lesson, "habit", write_lines=False)
    check(lesson, "habit", **TYPED["habit"])
    assert lesson.progress().complete
    assert {mistake for *_, mistake in keeper.attempts} == {""}


def test_the_english_lesson_is_english_throughout() -> None:
    keeper = book_of(*MONTHS, *CREDIT)
    keeper.language = "en"
    lesson = open_book(keeper)
    walk_to(lesson, "habit", write_lines=False)
    check(lesson, "habit", **TYPED["habit"])
    told = [reveal(lesson.steps[step], name) for step, name in (("heads", "head_income"), ("duty", "year_sales"))]
    told += [reveal(lesson.steps["heads"], "poverty_line"), write(lesson, amount="550k", category="an")]
    told += [shown(step) + said(step) + words(step._words) for step in lesson.steps.values()]
    told += [plain(the_form(lesson).markup), plain(the_form(lesson).lines)]
    for sentence in told:
        for word in (" chị nhé", " của ", " không ", "Tháng", " nhà "):
            assert word not in sentence, sentence


def test_ten_thousand_lines_are_summed_up_once_a_change() -> None:
    keeper = MemoryKeeper()
    days = (date(2020, 1, 1) + timedelta(number // 5) for number in range(10_000))
    lines = tuple(Entry(uuid4(), "income", 1_000 + number, "rung", day) for number, day in enumerate(days))
    keeper.book = CashBook(lines)
    step = opened(keeper, "hard")
    ledger = step.lesson.subject.ledger  # type: ignore[attr-defined]
    before = ledger.months
    fill(step.lesson, hard_month="m4")
    assert ledger.months is before
    field = the_form(step.lesson)
    assert field.lines.count("<li") == 5
    write(step.lesson, amount="550k", category="rung")
    assert ledger.months is not before
    assert len(keeper.cash_book().lines) == 10_001


# -- a real store ------------------------------------------------------------------------------------------------------


def test_two_phones_write_into_one_book_and_neither_writes_over_the_other(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        workshop = store.workshops.add(
            place="Nhà văn hóa", commune="Hồng Thái", starts_on=MARKET_DAY, delete_by=MARKET_DAY + timedelta(days=60)
        )
        who = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mận")
        one, two = (open_book(store.keeper(who.id)) for _ in range(2))
        for lesson in (one, two):
            walk_to(lesson, "week")
        write(one, amount="550k", category="trong-trot")
        write(two, amount="80k", kind="expense", category="an")
        assert {line.amount for line in store.keeper(who.id).cash_book().lines} == {550_000, 80_000}
        assert said(one.steps["week"]) == ""


def test_a_line_is_on_the_disk_when_the_page_says_that_it_is_written(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        workshop = store.workshops.add(
            place="Nhà văn hóa", commune="Hồng Thái", starts_on=MARKET_DAY, delete_by=MARKET_DAY + timedelta(days=60)
        )
        who = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mận")
        store.consents.give(who.id, "keep", wording="test")
        lesson = open_book(store.keeper(who.id))
        walk_to(lesson, "week")
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
            for written in (1, 2, 3):
                assert "Đã ghi" in write(lesson, amount=f"{written}5k", category="trong-trot")
                assert other.execute("SELECT count(*) FROM entry").fetchone() == (written,)
