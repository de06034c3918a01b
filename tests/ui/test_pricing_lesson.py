"""The pricing lesson from door to door, in one process: wrong answers, right ones, doubts, coming back, two phones."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from uuid import uuid4

import nbformat
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.content.messages import LANGUAGES
from kit.domain import money
from kit.domain.rounding import half_up
from kit.store.keeper import AwaitedKeeper, MemoryKeeper, bind_keeper
from kit.store.records import LocalPrice
from kit.ui import Lesson
from kit.ui.choice import ChoiceField
from kit.ui.typed import TypedField
from tests.ui.lessons import MARKET_DAY, PEARS, build, check, fill, finish, go_on, go_to, said, shown, unit_of, words

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def test_only_the_first_step_is_furnished_when_the_page_is_opened() -> None:
    lesson = build()
    assert set(lesson.fields) == {"product", "name"}
    assert [len(step.children) > 0 for step in lesson.steps.values()] == [True] + [False] * 12


def test_she_gets_to_a_true_cost_after_five_numbers_and_to_a_saved_price() -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    finish(lesson)
    assert "quên công nhà và quên phần hỏng" in said(lesson.steps["guess"])
    assert "12.353 đ" in shown(lesson.steps["guess"])
    assert "15.294 đ" in shown(lesson.steps["more"])
    assert "19.500 đ" in shown(lesson.steps["markup"])
    assert "Shopee 25.000 đ 19.695 đ" in shown(lesson.steps["channels"])
    assert "23/11/2026" in shown(lesson.steps["channels"])
    assert "Hỏng thêm 1/10 1.491.750 đ 191.750 đ" in shown(lesson.steps["outlook"])
    assert "230.000 đ" in said(lesson.steps["decide"])
    [kept] = keeper.products()
    assert (kept.name, kept.kind, kept.unit, kept.price, kept.unit_cost) == ("Lê", "le", "kg", 18_000, 15_294)
    assert kept.details["channels"] == ["cho-phien", "shopee"]
    assert lesson.progress().complete
    assert lesson.spec.progress(keeper.load("pricing")).complete
    assert not any("…" in words(step._words) + said(step) + shown(step) for step in lesson.steps.values())
    assert all(ok for _, _, ok, _ in keeper.attempts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notebook_is_this_lesson_with_every_step_in_its_order(language: str) -> None:
    bind_keeper(MemoryKeeper(language))
    folder = NOTEBOOKS if language == "vi" else NOTEBOOKS / language
    names: dict[str, object] = {}
    for cell in nbformat.read(folder / "01_pricing.ipynb", 4).cells:
        if cell.cell_type == "code":
            exec(compile(cell.source, cell.id, "exec"), names)  # noqa: S102 - our own notebook
    lesson = names["lesson"]
    assert isinstance(lesson, Lesson)
    assert list(lesson.steps) == [step.id for step in lesson.spec.steps]
    finish(lesson)
    assert lesson.progress().complete


@pytest.mark.parametrize(
    ("step", "typed", "mistake", "better"),
    [
        ("sold", {"sellable": "100"}, "forgot_loss", {"sellable": "85"}),
        ("sold", {"sellable": "85 quả"}, "mixed_units", {"sellable": "85 kg"}),
        ("bought", {"bought": "10 tỷ"}, "bought_large", {"bought": "300k"}),
        ("work", {}, "forgot_own_labour", {"days": "5", "wage": "150k"}),
        ("work", {"days": "0", "wage": "150k"}, "forgot_own_labour", {"days": "5"}),
        ("markup", {"markup": "0"}, "no_markup", {"markup": "2.500"}),
        ("decide", {"price": "5.000", "why": "quick"}, "below_cash_floor", {"price": "18k"}),
    ],
)
def test_a_doubt_is_asked_about_and_goes_when_the_number_is_mended(
    step: str, typed: dict[str, str], mistake: str, better: dict[str, str]
) -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    there = go_to(lesson, step)
    check(lesson, step, **typed)
    assert (there.state, keeper.attempts[-1]) == ("open", ("pricing", step, False, mistake))
    assert there.sure_button in there.children
    fill(lesson, **better)
    assert there.sure_button not in there.children
    assert said(there) == ""
    check(lesson, step)
    assert there.state == "done"


def test_an_honest_number_that_is_unusual_is_taken_when_she_is_sure_and_stays_taken() -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    step = go_to(lesson, "sold")
    check(lesson, "sold", sellable="100")
    check(lesson, "sold")
    assert step.state == "open", "a second tap on the check is not a word given"
    step.sure_button.presses += 1
    assert step.state == "done"
    assert keeper.attempts[-1] == ("pricing", "sold", True, "")
    check(lesson, "sold")
    assert step.sure_button not in step.children


def test_nothing_bought_is_an_answer_and_own_work_alone_makes_a_price() -> None:
    lesson = build()
    go_to(lesson, "bought")
    check(lesson, "bought", bought="0")
    go_on(lesson, "bought")
    check(lesson, "work", days="5", wage="150k")
    go_on(lesson, "work")
    assert "8.824 đ" in check(lesson, "guess", guess="1k")


def test_neither_bought_nor_worked_is_said_and_not_priced() -> None:
    lesson = build()
    go_to(lesson, "bought")
    check(lesson, "bought", bought="0")
    go_on(lesson, "bought")
    check(lesson, "work")
    lesson.steps["work"].sure_button.presses += 1
    go_on(lesson, "work")
    assert "Chưa có khoản chi phí nào" in check(lesson, "guess", guess="1k")
    assert lesson.steps["guess"].state == "open"


def test_each_wrong_answer_brings_the_next_hint_and_the_worked_example_lets_her_on() -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    step = go_to(lesson, "share")
    assert keeper.answers == []  # what was asked so far is her own money
    assert "trên 10.000 đ vốn" in check(lesson, "share", margin="2.750")
    assert "4.206 đ" in said(step)
    assert "lãi của cả 1 kg" in check(lesson, "share", margin="4.206")
    assert step.state == "open"
    assert "nhân vật minh họa" in check(lesson, "share", margin="9.000")
    assert [answer for _, answer in keeper.answers] == ["2.750 đ", "4.206 đ", "9.000 đ"]
    assert step.state == "done"
    assert step.next_button in step.children


def test_hints_are_there_without_a_wrong_answer() -> None:
    lesson = build()
    step = go_to(lesson, "harvest")
    for expected in ("mấy gùi", "nhân vật minh họa", "mấy gùi"):
        step.hint_button.presses += 1
        assert expected in said(step)


BAD = ("", "-5", "rất nhiều", "🍐🍐", "1" * 5000, "0 0 0", "10 nghìn tỷ tỷ", "1-2", "35 nghìn con gà")


@pytest.mark.parametrize("text", BAD)
@pytest.mark.parametrize(
    ("step", "field"),
    [
        ("harvest", "harvest"),
        ("sold", "sellable"),
        ("bought", "bought"),
        ("guess", "guess"),
        ("markup", "markup"),
        ("share", "margin"),
        ("decide", "price"),
    ],
)
def test_what_cannot_be_understood_is_said_in_words_and_stays_as_she_typed_it(
    walked: dict[str, MemoryKeeper], step: str, field: str, text: str
) -> None:
    keeper = MemoryKeeper()
    keeper.pages = {"pricing": dict(walked[step].pages["pricing"])}
    lesson = build(keeper)
    answer = check(lesson, step, **{field: text} | ({"why": "quick"} if step == "decide" else {}))
    assert lesson.steps[step].state == "open"
    assert len(answer) > 20
    typed = lesson.fields[field]
    assert isinstance(typed, TypedField)
    assert typed.typed == text[:4000]
    again = build(keeper).fields[field]
    assert isinstance(again, TypedField)
    assert again.typed == text[:4000]


@pytest.fixture(scope="module")
def walked() -> dict[str, MemoryKeeper]:
    """What a keeper holds when a step has just been opened, by step."""
    found = {}
    for step in PEARS:
        found[step] = MemoryKeeper()
        go_to(build(found[step]), step)
    return found


@pytest.mark.parametrize("step", list(PEARS))
def test_she_comes_back_to_the_step_she_was_at_with_all_she_entered(walked: dict[str, MemoryKeeper], step: str) -> None:
    keeper = MemoryKeeper()
    keeper.pages = {"pricing": dict(walked[step].pages.get("pricing", {}))}
    before = dict(keeper.pages["pricing"])
    lesson = build(keeper)
    assert lesson.steps[step].state == "open"
    assert keeper.pages["pricing"] == before, "coming back saves nothing"
    check(lesson, step, **PEARS[step])
    assert lesson.steps[step].state == "done"


def test_a_page_built_for_nobody_is_given_to_a_woman_in_the_middle(walked: dict[str, MemoryKeeper]) -> None:
    awaited = AwaitedKeeper()
    lesson = build(awaited)
    awaited.give_way(walked["markup"])
    assert [step.state for step in lesson.steps.values()].count("done") == 8
    assert "15.294 đ" in shown(lesson.steps["more"])
    check(lesson, "markup", markup="2.500")
    assert walked["markup"].load("pricing")["step-markup"] == "done"


def test_a_finished_lesson_comes_back_with_her_card() -> None:
    keeper = MemoryKeeper()
    finish(build(keeper))
    again = build(keeper)
    assert "data:image/png;base64," in again.steps["decide"].html()
    assert "Đã lưu “Lê”" in shown(again.steps["decide"])


def test_two_phones_on_one_card_lose_nothing() -> None:
    keeper = MemoryKeeper()
    first, second = build(keeper), build(keeper)
    check(first, "product", product="le")
    go_on(first, "product")
    check(first, "harvest", harvest="100")
    check(second, "product", product="le")
    go_on(second, "product")
    harvest = second.fields["harvest"]
    assert isinstance(harvest, TypedField)
    assert harvest.typed == "100", "what her other phone saved meanwhile is there"
    fill(second, harvest="120")
    assert build(keeper).fields["harvest"].value == second.fields["harvest"].value


def test_a_change_in_an_early_step_is_said_in_all_that_follow() -> None:
    lesson = build()
    go_to(lesson, "market")
    assert "15.294 đ" in shown(lesson.steps["more"])
    fill(lesson, sellable="100 kg")
    assert "13.000 đ" in shown(lesson.steps["more"])
    assert lesson.steps["more"].state == "done"
    assert said(lesson.steps["more"]) == "", "it spoke of the old cost"
    assert said(lesson.steps["bought"]) == ""
    assert said(lesson.steps["harvest"]) != ""
    fill(lesson, sellable="nhiều")
    assert "Chưa đủ số để tính" in shown(lesson.steps["more"])


def test_words_follow_the_unit_she_sells_in() -> None:
    lesson = build()
    go_to(lesson, "markup")
    fill(lesson, sellable="50 gói")
    lesson.steps["sold"].check_button.presses += 1
    lesson.steps["sold"].sure_button.presses += 1
    assert "1 gói" in words(lesson.steps["market"]._words)
    assert "1 gói" in lesson.fields["market_price"].label
    assert "1 gói" in lesson.steps["market"].html()
    market = lesson.fields["market_price"]
    assert isinstance(market, TypedField)
    assert market.typed == "18k"


def test_units_of_her_goods_come_first() -> None:
    lesson = build()
    check(lesson, "product", product="buoi")
    go_on(lesson, "product")
    assert unit_of(lesson, "harvest") == "quả"


def test_what_is_in_season_is_offered_first_and_services_are_not_priced_by_the_kilo() -> None:
    goods = build().fields["product"]
    assert isinstance(goods, ChoiceField)
    offered = list(goods.options)
    assert offered[0] == "cam-sanh", "it is November"
    assert offered.index("le") > offered.index("vit-bau")
    assert offered[-1] == "own"
    assert "homestay" not in offered


def test_goods_that_became_alcohol_are_kept_without_the_places_chosen_before() -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    finish(lesson)
    fill(lesson, product="ruou-ngo")
    check(lesson, "decide")
    assert keeper.products()[0].kind == "ruou-ngo"
    assert keeper.products()[0].details["channels"] == []


def test_goods_of_her_own_need_a_name_and_get_a_card_without_a_picture() -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    step = lesson.steps["product"]
    assert lesson.fields["name"] not in step.children
    assert "Tên món hàng" in check(lesson, "product", product="own")
    assert lesson.fields["name"] in step.children
    fill(lesson, name="  Rau cải  nhà ")
    assert "rau cải nhà" in check(lesson, "product")
    go_on(lesson, "product")
    for name in list(PEARS)[1:]:
        check(lesson, name, **PEARS[name])
        if lesson.steps[name].state != "done":
            lesson.steps[name].sure_button.presses += 1
        if name != "decide":
            go_on(lesson, name)
    [kept] = keeper.products()
    assert (kept.name, kept.kind) == ("Rau cải nhà", "")
    assert "data:image/png" in lesson.steps["decide"].html()


@pytest.mark.parametrize("goods", [{"product": "ruou-ngo"}, {"product": "own", "name": "Rượu nếp cái hoa vàng"}])
def test_alcohol_is_costed_and_neither_offered_nor_advertised(goods: dict[str, str]) -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    fill(lesson, product=goods["product"])
    if "name" in goods:
        fill(lesson, name=goods["name"])
    assert "giấy phép" in check(lesson, "product")
    go_on(lesson, "product")
    for name in list(PEARS)[1:]:
        step = lesson.steps[name]
        if name == "channels":
            assert "không được quảng cáo" in words(step._words)
            assert not [child for child in step.children if child in lesson.fields.values()]
            step.read_button.presses += 1
        else:
            check(lesson, name, **PEARS[name])
        if step.state != "done":
            step.sure_button.presses += 1
        assert step.state == "done", name
        if name != "decide":
            go_on(lesson, name)
    [kept] = keeper.products()
    assert kept.details["alcohol"] is True
    page = lesson.steps["decide"].html()
    assert "data:image" not in page
    assert "download" not in page
    assert "không được quảng cáo" in shown(lesson.steps["decide"])


def test_a_room_gives_the_card_out_at_an_address_of_its_own() -> None:
    class Room(MemoryKeeper):
        def paper(self, product: object, name: str) -> str:
            return f"/files/{product}/{name}"

    keeper = Room()
    lesson = build(keeper)
    finish(lesson)
    [kept] = keeper.products()
    page = lesson.steps["decide"].html()
    assert f'src="/files/{kept.id}/price.png?18000"' in page
    assert f'href="/files/{kept.id}/price.pdf?18000" download="the-gia.pdf"' in page
    assert "data:" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_lesson_finds_its_numbers(language: str) -> None:
    lesson = build(MemoryKeeper(language))
    finish(lesson)
    of_findings = {"low", "high", "a_unit", "without", "answer"}
    for key, text in lesson.spec.texts():
        given_by_check = dict.fromkeys(text.places & of_findings, 1)
        sentence = lesson.page.say(key, **given_by_check)
        assert "…" not in sentence, key
        assert not re.search(r"[{}]", sentence), key


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    harvest=st.integers(10, 5_000),
    lost=st.integers(1, 50),
    bought=st.integers(1, 3_000).map(lambda thousands: thousands * 1_000),
    days=st.integers(1, 60),
    wage=st.integers(100, 400).map(lambda thousands: thousands * 1_000),
)
def test_what_the_page_shows_is_cost_by_quantity(harvest: int, lost: int, bought: int, days: int, wage: int) -> None:
    lesson = build()
    check(lesson, "product", product="le")
    go_on(lesson, "product")
    sold = max(1, harvest * (100 - lost) // 100)
    typed = {
        "harvest": {"harvest": str(harvest)},
        "sold": {"sellable": str(sold)},
        "bought": {"bought": f"{bought // 1000} nghìn"},
        "work": {"days": str(days), "wage": f"{wage // 1000}k"},
        "guess": {"guess": "1 nghìn"},
    }
    for name, values in typed.items():
        check(lesson, name, **values)
        if lesson.steps[name].state != "done":
            lesson.steps[name].sure_button.presses += 1
        go_on(lesson, name)
    unit_cost = half_up(Fraction(bought + days * wage, sold))
    assert f"Vốn 1 kg {money.format(unit_cost)}" in shown(lesson.steps["guess"])
    assert money.format(bought + days * wage) in shown(lesson.steps["guess"])


def test_today_decides_which_fees_are_shown() -> None:
    bind_keeper(MemoryKeeper())
    assert Lesson("pricing", today=MARKET_DAY).today == MARKET_DAY


class Market(MemoryKeeper):
    """A keeper in a room where the facilitator has entered today's prices."""

    def __init__(self, *prices: tuple[str, int, int, str]) -> None:
        super().__init__()
        self.prices = prices

    def local_prices(self) -> list[LocalPrice]:
        at = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
        where = {"place": "chợ Hồng Thái", "observed_on": MARKET_DAY, "entered_at": at}
        return [
            LocalPrice(uuid4(), uuid4(), product, low, high, unit, **where) for product, low, high, unit in self.prices
        ]


def at_the_market(keeper: MemoryKeeper, **goods: str) -> str:
    lesson = build(keeper)
    fill(lesson, **goods)
    for name, typed in PEARS.items():
        if name == "market":
            return words(lesson.steps[name]._beside[0])
        check(lesson, name, **({} if name == "product" else typed))
        go_on(lesson, name)
    raise LookupError


def test_the_price_that_was_heard_here_today_is_shown_with_place_and_day() -> None:
    seen = at_the_market(Market(("lê", 16_000, 20_000, "kg"), ("Cam", 9_000, 9_000, "kg")), product="le")
    assert "từ 16.000 đ đến 20.000 đ" in seen
    assert "chợ Hồng Thái" in seen
    assert "25/11/2026" in seen


def test_five_prices_make_a_usual_range_without_the_odd_ones() -> None:
    heard = [("Lê", low, low, "kg") for low in (15_000, 16_000, 17_000, 18_000, 60_000)]
    assert "từ 16.000 đ đến 18.000 đ" in at_the_market(Market(*heard), product="le")


def test_goods_of_her_own_find_their_price_by_name() -> None:
    seen = at_the_market(Market(("RAU CẢI", 8_000, 10_000, "kg")), product="own", name="Rau cải")
    assert "từ 8.000 đ đến 10.000 đ" in seen


def test_examples_of_the_press_are_said_to_be_examples() -> None:
    seen = at_the_market(MemoryKeeper(), product="cam-sanh")
    assert "Ví dụ từ báo chí" in seen
    assert "không phải giá hôm nay" in seen


def test_a_price_that_is_heard_while_the_page_is_open_is_there_when_she_gets_to_it() -> None:
    keeper = Market()
    lesson = build(keeper)
    go_to(lesson, "more")
    check(lesson, "more")
    keeper.prices = (("Lê", 16_000, 20_000, "kg"),)
    go_on(lesson, "more")
    assert "16.000 đ" in words(lesson.steps["market"]._beside[0])


def test_what_is_counted_is_sold_by_the_same_count_and_what_is_weighed_by_the_kilo() -> None:
    for harvest, unit in (("60 con", "con"), ("2 tạ", "kg"), ("30 yến", "kg")):
        lesson = build()
        fill(lesson, product="own", name="Hàng nhà")
        for step, typed in (("product", {"product": "own"}), ("harvest", {"harvest": harvest})):
            check(lesson, step, **typed)
            go_on(lesson, step)
        assert unit_of(lesson, "sellable") == unit


def test_days_are_counted_as_days_of_work() -> None:
    lesson = build()
    go_to(lesson, "work")
    assert "750.000" in check(lesson, "work", days="5 ngày", wage="150k")


def test_her_card_is_there_in_the_other_language_too() -> None:
    keeper = MemoryKeeper()
    finish(build(keeper))
    keeper.language = "en"
    assert "cp-card" in build(keeper).steps["decide"].html()
