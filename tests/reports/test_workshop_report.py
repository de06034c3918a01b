"""The report of a class: right against a table made by hand, and nothing in it tells of fewer than five women."""

from __future__ import annotations

import datetime as dt
from itertools import combinations, pairwise
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from kit.content.lesson import read
from kit.content.question import questions
from kit.domain.attendance import Half
from kit.domain.class_report import ClassReport, QuestionLine
from kit.domain.disclosure import FEWEST, Cell
from kit.domain.progress import DONE, kept_as
from kit.reports.workshop_report import ClassRecord, workshop_report
from kit.store.records import Attempt, KeptProduct

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DAY = dt.date(2026, 11, 24)
NOW = dt.datetime(2026, 11, 24, 16, 0, tzinfo=dt.UTC)
MORNING, AFTERNOON = Half(DAY, late=False), Half(DAY, late=True)
PRICING = read("pricing")
LESSONS = {"pricing": PRICING}
STEPS = [step.id for step in PRICING.steps]
QUESTIONS = questions()
FEW = Cell("few")


def told(count: int) -> Cell:
    return Cell("told", count)


def tries(who: UUID, step: str, *kinds: str) -> list[tuple[UUID, Attempt]]:
    """Return tries of a step: an empty kind is a right one."""
    return [(who, Attempt(uuid4(), n, "pricing", step, not kind, kind, NOW)) for n, kind in enumerate(kinds)]


def record(women: Sequence[UUID], **given_: object) -> ClassRecord:
    facts: dict[str, object] = {
        "place": "Xã Hồng Thái",
        "begun_on": DAY,
        "made_on": DAY,
        "there": dict.fromkeys(women, frozenset({MORNING})),
        "counted": frozenset(women),
        "steps": [],
        "tries": [],
        "answers": {},
        "products": {},
    }
    return ClassRecord(**{**facts, **given_})  # type: ignore[arg-type]


def made(given_: ClassRecord, language: str = "vi") -> ClassReport:
    return workshop_report(given_, LESSONS, QUESTIONS, in_words=lambda *at: "/".join(at), language=language)


def question(report: ClassReport, name: str) -> QuestionLine:
    short = next(one.short.vi for one in QUESTIONS if one.id == name)
    return next(line for line in report.questions if line.title == short)


# Thirty women. Ten came in the afternoon too; twenty agreed to be counted, of whom fifteen finished.
WOMEN = [UUID(int=number) for number in range(1, 31)]
COUNTED = WOMEN[:20]


def the_class() -> ClassRecord:
    steps = [(who, "pricing", kept_as(step), DONE) for who in COUNTED[:15] for step in STEPS]
    steps += [(who, "pricing", kept_as(STEPS[0]), DONE) for who in COUNTED[15:]]
    steps += [(who, "pricing", kept_as(step), "closed") for who in COUNTED[:3] for step in STEPS]  # begun anew
    steps += [(who, "pricing", kept_as(step), DONE) for who in WOMEN[20:] for step in STEPS]  # not to be counted
    tried = [one for who in COUNTED[:6] for one in tries(who, "work", "forgot_own_labour", "days_many", "")]
    tried += [one for who in COUNTED[6:16] for one in tries(who, "work", "")]
    tried += [one for who in COUNTED for one in tries(who, "product", "")]
    answers = {
        who: {"before-knows_cost": "no" if number < 12 else "yes", "after-knows_cost": "yes" if number < 14 else "no"}
        for number, who in enumerate(COUNTED)
    }
    answers[COUNTED[0]]["before-price_by"] = "own"
    prices = [20_000] * 9 + [15_000] * 6 + [10_000] * 5
    products = {}
    for who, price in zip(COUNTED, prices, strict=True):
        product = uuid4()
        products[who] = [KeptProduct(product, "Lê", "le", "kg", price, 9_000, {}, NOW)]
        answers[who]["after-price_before"] = {"product": str(product), "unit": "kg", "price": 15_000}
    there = {who: frozenset({MORNING, AFTERNOON} if number < 10 else {MORNING}) for number, who in enumerate(WOMEN)}
    there |= {UUID(int=99): frozenset()}
    return record(
        WOMEN, there=there, counted=frozenset(COUNTED), steps=steps, tries=tried, answers=answers, products=products
    )


def test_numbers_are_those_of_the_table_made_by_hand() -> None:
    report = made(the_class())
    assert (report.invited, report.came, report.counted) == (told(31), told(30), told(20))
    assert report.halves == ((MORNING, told(30)), (AFTERNOON, told(10)))
    (pricing,) = report.lessons
    assert (pricing.title, pricing.begun, pricing.finished) == (PRICING.title.vi, told(20), told(15))
    assert pricing.steps == 80, "15 women with all 15 steps and 5 with one are 77 % of what 20 women could do"
    (work,) = report.steps
    assert (work.title, work.tried, work.right) == (PRICING.step("work").title.vi, Cell("nearly"), told(10))
    assert work.mistake == "pricing/work/days_many", "of mistakes that as many women made, the first by name"
    assert question(report, "knows_cost") == QuestionLine(
        "Biết vốn của 1 cân, 1 con, 1 gói", told(20), told(8), told(14)
    )
    assert question(report, "price_by").women == FEW, "answered before alone is answered by nobody both times"
    price = report.price
    assert (price.women, price.raised, price.same, price.lowered) == (told(20), told(9), told(6), told(5))
    assert price.median == 0


def test_english_report_has_the_same_numbers() -> None:
    vietnamese, english = made(the_class()), made(the_class(), "en")
    assert english.lessons[0].title == PRICING.title.en
    assert [line.after for line in english.questions] == [line.after for line in vietnamese.questions]


def test_a_class_of_four_tells_nothing_but_that_it_was_small() -> None:
    few = WOMEN[:4]
    given_ = the_class()
    report = made(record(few, steps=given_.steps, tries=given_.tries, answers=given_.answers, products=given_.products))
    cells = [report.invited, report.came, report.counted, *(line.begun for line in report.lessons)]
    assert set(cells) == {FEW}
    assert (report.steps, report.price.median, report.lessons[0].steps) == ((), None, None)


def test_nobody_came_and_nothing_was_said_is_a_report_too() -> None:
    report = made(record([]))
    assert (report.invited, report.halves, report.steps) == (FEW, (), ())


def test_who_did_not_agree_and_who_is_gone_are_in_no_number_of_answers() -> None:
    given_ = the_class()
    without = record(
        WOMEN[1:],
        counted=frozenset(COUNTED[1:]),
        steps=given_.steps,
        tries=given_.tries,
        answers=given_.answers,
        products=given_.products,
    )
    report = made(without)
    assert question(report, "knows_cost").women == told(19)
    assert report.price.women == told(19)
    assert report.lessons[0].begun == told(19)


women = st.integers(0, 24)


@st.composite
def classes(draw: st.DrawFn) -> tuple[ClassRecord, Mapping[str, frozenset[UUID]]]:
    """Return a class, and the groups behind what its report tells of answers."""
    everyone = [UUID(int=number) for number in range(1, draw(women) + 1)]
    some = st.sets(st.sampled_from(everyone)).map(frozenset) if everyone else st.just(frozenset())
    came, counted = draw(some), draw(some)
    counted &= came
    step_of = {who: draw(st.integers(0, 3)) for who in counted}
    right = draw(some) & counted
    both, before, after = draw(some) & counted, draw(some), draw(some)
    moved = {who: draw(st.sampled_from((10_000, 15_000, 20_000))) for who in both}
    product = {who: uuid4() for who in both}
    answers = {
        who: {
            "before-knows_cost": "yes" if who in before else "no",
            "after-knows_cost": "yes" if who in after else "no",
            "after-price_before": {"product": str(product[who]), "unit": "kg", "price": 15_000},
        }
        for who in both
    }
    given_ = record(
        everyone,
        there={who: frozenset({MORNING} if who in came else ()) for who in everyone},
        counted=counted,
        steps=[(who, "pricing", kept_as(step), DONE) for who, of in step_of.items() for step in STEPS[:of]],
        tries=[one for who in counted for one in tries(who, "product", "" if who in right else "name_missing")],
        answers=answers,
        products={who: [KeptProduct(product[who], "Lê", "le", "kg", moved[who], 1, {}, NOW)] for who in both},
    )
    groups = {
        "invited": frozenset(everyone), "came": came, "counted": counted,
        "begun": frozenset(who for who, of in step_of.items() if of),
        "tried": counted, "right": right, "both": both, "before": both & before, "after": both & after,
        **{name: frozenset(who for who in both if moved[who] == price)
           for name, price in (("lowered", 10_000), ("same", 15_000), ("raised", 20_000))},
    }  # fmt: skip
    return given_, groups


@settings(deadline=None, max_examples=40)
@given(classes())
def test_no_cell_is_below_five_and_no_difference_tells_of_fewer(
    drawn: tuple[ClassRecord, Mapping[str, frozenset[UUID]]],
) -> None:
    given_, groups = drawn
    report = made(given_)
    asked = question(report, "knows_cost")
    step = next(iter(report.steps), None)
    cells = {
        "invited": report.invited, "came": report.came, "counted": report.counted, "begun": report.lessons[0].begun,
        "tried": step.tried if step else FEW, "right": step.right if step else FEW,
        "both": asked.women, "before": asked.before, "after": asked.after,
        "raised": report.price.raised, "same": report.price.same, "lowered": report.price.lowered,
    }  # fmt: skip
    known = {name: groups[name] for name, cell in cells.items() if cell.told}
    assert {name: cells[name].count for name in known} == {name: len(of) for name, of in known.items()}
    assert all(len(of) >= FEWEST for of in known.values())
    away = groups["invited"] - groups["came"]
    for (one, some), (other, more) in combinations(known.items(), 2):
        for small, large in ((some, more), (more, some)):
            if small < large and _related(one, other):
                assert len(large - small) >= FEWEST or large - small == away, (one, other)
    parts = [groups[name] for name in ("raised", "same", "lowered") if name in known]
    if report.price.women.told and 0 < len(parts) < 3:
        left = groups["both"] - frozenset().union(*parts)
        assert len(left) >= FEWEST
        assert len(parts) < 2, "one part that is left over is known"
    assert (report.price.median is None) == (not report.price.women.told)


def _related(one: str, other: str) -> bool:
    """Tell whether a reader could know that one group holds the other: not so of answers to two questions."""
    inside = {"before": "both", "after": "both", "raised": "both", "same": "both", "lowered": "both", "right": "tried"}
    outside = {"invited", "came", "counted", "tried"}
    return any(large == inside.get(small) or large in outside for small, large in ((one, other), (other, one)))


def test_who_finished_is_told_though_the_same_women_tried_the_last_step() -> None:
    done = [(who, "pricing", kept_as(step), DONE) for who in WOMEN[:9] for step in STEPS]
    begun = [(who, "pricing", kept_as(STEPS[0]), DONE) for who in WOMEN]
    last = [
        one for number, who in enumerate(WOMEN[:9]) for one in tries(who, STEPS[-1], *["far_above"] * (number < 4), "")
    ]
    report = made(record(WOMEN, steps=[*done, *begun], tries=last))
    assert (report.lessons[0].begun, report.lessons[0].finished) == (told(30), told(9))
    assert (report.steps[0].tried, report.steps[0].right) == (told(9), Cell("nearly"))


def test_steps_are_told_hardest_first() -> None:
    tried = [one for step, wrong in (("sold", 7), ("guess", 12)) for number, who in enumerate(WOMEN)
             for one in tries(who, step, *(["forgot_loss"] if number < wrong else []), "")]  # fmt: skip
    report = made(record(WOMEN, tries=tried))
    assert [line.title for line in report.steps] == [PRICING.step(step).title.vi for step in ("guess", "sold")]
    assert all(one.right.count < two.right.count for one, two in pairwise(report.steps))
