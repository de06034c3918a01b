"""The listing lesson from door to door, in one process: first text, her own words, the law, copying, coming back."""

from __future__ import annotations

import html
import re
from pathlib import Path

import nbformat
import pytest

from kit.content import lesson as lesson_file
from kit.content.messages import LANGUAGES
from kit.content.word_bank import word_bank
from kit.domain.listing_json import from_json
from kit.store.keeper import AwaitedKeeper, MemoryKeeper, bind_keeper
from kit.ui import Lesson
from kit.ui.several import SeveralField
from tests.ui.adverts import MENDED, STORY, WALK, draft, finish_listing, open_listing, walk_of, walk_to, with_pears
from tests.ui.lessons import MARKET_DAY, check, fill, go_on, said, shown, words

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def copied(markup: str, place: str) -> str:
    """Return what the copy button of a place would copy."""
    box = re.search(rf'<textarea[^>]*data-cp-copied="{place}"[^>]*>(.*?)</textarea>', markup, re.DOTALL)
    return html.unescape(box[1]) if box else ""


def swaps(markup: str) -> list[tuple[str, str]]:
    """Return what the taps below a draft put in the place of what."""
    found = re.findall(r'data-cp-swap="([^"]*)" data-cp-at="\d+" data-cp-put="([^"]*)"', markup)
    return [(html.unescape(old), html.unescape(new)) for old, new in found]


def test_three_taps_and_a_commune_make_a_text_to_copy() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    step = walk_to(lesson, "place")
    check(lesson, "place", commune="Hồng Thái")
    text = copied(step.html(), "first")
    assert "lê" in text
    assert "18.000đ/kg" in text
    assert "xã Hồng Thái" in text
    asked = [field for name in ("compare", "product", "place") for field in lesson.spec.step(name).fields]
    needed = [field.id for field in asked if not field.optional and not field.when]
    assert needed == ["preferred", "offered", "commune"]
    new = [field.id for field in asked if not field.optional and field.when]
    assert len(needed) + len(new) <= 5, "without lesson 1 she names it and says the price"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notebook_is_this_lesson_with_every_step_in_its_order(language: str) -> None:
    keeper = with_pears(MemoryKeeper(language))
    bind_keeper(keeper)
    folder = NOTEBOOKS if language == "vi" else NOTEBOOKS / language
    names: dict[str, object] = {}
    for cell in nbformat.read(folder / "02_listing.ipynb", 4).cells:
        if cell.cell_type == "code":
            exec(compile(cell.source, cell.id, "exec"), names)  # noqa: S102 - our own notebook
    lesson = names["lesson"]
    assert isinstance(lesson, Lesson)
    assert list(lesson.steps) == [step.id for step in lesson.spec.steps] == list(WALK)


def test_her_listing_is_kept_with_the_text_of_each_place() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    finish_listing(lesson)
    assert lesson.progress().complete, {name: said(step) for name, step in lesson.steps.items() if step.state != "done"}
    [kept] = keeper.listings()
    assert kept.product == keeper.products()[0].id
    assert from_json(kept.details).contact.phone == "0912345678"
    written = kept.details["texts"]
    assert isinstance(written, dict)
    assert list(written) == ["zalo", "facebook", "shopee", "stall"]
    for place, text in written.items():
        assert copied(lesson.steps["places"].html(), place) == text
    assert "0912" in str(written["zalo"])
    assert "0912" not in str(written["shopee"]), "marketplaces take no number"
    assert keeper.consented("catalogue")


def test_every_word_that_she_gave_is_in_her_text() -> None:
    lesson = open_listing(with_pears())
    walk_to(lesson, "text")
    text = draft(lesson).typed.casefold()
    for part in (
        "thơm dịu",
        "ngọt mát",
        "cắn nghe giòn",
        *STORY.values(),
        "phân chuồng",
        "30 kg",
        "tháng 7",
        "30.000đ",
    ):
        assert part.casefold().rstrip(".") in text


@pytest.mark.parametrize(
    ("step", "typed", "mistake", "better"),
    [
        ("compare", {"preferred": "first"}, "prefers_loud", {"preferred": "second"}),
        ("place", {"commune": "Hồng Tháiiii"}, "commune_unknown", {"commune": "hong thai"}),
        ("senses", {}, "senses_missing", {"words": "le-2 le-3"}),
        ("senses", {"words": "le-3 le-4"}, "one_sense", {"words": "le-2 le-3"}),
        ("story", {}, "story_missing", STORY),
        ("story", {"who": "LÊ NHÀ EM TRỒNG CẢ NHÀ CÙNG LÀM"}, "shouting", STORY),
        ("story", {"who": "Lê nhà em ngon nhất Tuyên Quang."}, "claim", STORY),
        ("made", {"made": "home", "certificate": "vietgap"}, "certificate_bare", {"certificate": "none"}),
        (
            "made",
            {"made": "home", "certificate": "vietgap", "number": "VG-12", "lasts": "31/12/2025"},
            "certificate_over",
            {"lasts": "31/12/2027"},
        ),
        ("season", {"season": "quanh năm", "harvested": "28/11"}, "not_yet_picked", {"harvested": "hôm nay"}),
        ("season", {"season": "quanh năm", "harvested": "mai kia"}, "not-a-day", {"harvested": "24/11"}),
        ("contact", {"reached_by": "zalo"}, "phone_missing", {"phone": "0912345678"}),
        ("contact", {"reached_by": "phone", "phone": "0123"}, "phone-length", {"reached_by": "there", "phone": ""}),
    ],
)
def test_a_mistake_is_named_and_goes_when_it_is_mended(
    step: str, typed: dict[str, str], mistake: str, better: dict[str, str]
) -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    there = walk_to(lesson, step)
    assert len(check(lesson, step, **typed)) > 20
    assert isinstance(keeper, MemoryKeeper)
    assert (there.state, keeper.attempts[-1][2:]) == ("open", (False, mistake))
    check(lesson, step, **better)
    assert there.state == "done", said(there)


def test_a_forbidden_claim_closes_the_copy_until_a_safe_wording_is_tapped() -> None:
    lesson = open_listing(with_pears())
    step = walk_to(lesson, "text")
    own = draft(lesson)
    own.typed = f"{own.typed}\nLê ngon nhất Tuyên Quang."
    assert "nhất" in own.below
    assert "Luật Quảng cáo" in own.below
    assert "luật không cho" in check(lesson, "text")
    assert step.state == "open"
    for _ in range(5):
        tapped = swaps(own.below)
        if not tapped:
            break
        old, new = tapped[0]
        own.typed = own.typed.replace(old, new, 1)
    assert "nhất" not in own.typed
    check(lesson, "text")
    assert step.state == "done", said(step)


def test_a_claim_that_stands_in_the_name_is_copied_nowhere() -> None:
    lesson = open_listing(MemoryKeeper())
    for name, typed in (("compare", WALK["compare"]), ("product", {"offered": "fresh"})):
        if name == "product":
            fill(lesson, name="Cam ngon nhất Tuyên Quang", asked="20k/kg")
        check(lesson, name, **typed)
        go_on(lesson, name)
    check(lesson, "place", commune="Hồng Thái")
    page = lesson.steps["place"].html()
    assert copied(page, "first") == ""
    assert "Chưa chép được" in shown(lesson.steps["place"])


def test_her_own_words_are_kept_and_written_over_only_when_she_asks() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    walk_to(lesson, "text")
    own = draft(lesson)
    before = own.typed
    own.typed = "Lê nhà Mận, 18.000đ/kg ở Nà Mụ, hái sáng nay. Nhắn Zalo em nhé."
    fill(lesson, wish="Trẻ con rất thích.")
    assert own.typed.startswith("Lê nhà Mận")
    assert draft(open_listing(keeper)).typed == own.typed, "coming back brings her words"
    hers = own.typed
    own.rewrites += 1
    assert own.typed == before.replace("Quả nhỏ nhưng giòn, trẻ con rất thích.", "Trẻ con rất thích.")
    assert f'data-cp-pick="{html.escape(hers)}"' in own.below, "and one tap brings them back"


def test_a_text_that_is_not_hers_follows_her_answers() -> None:
    lesson = open_listing(with_pears())
    walk_to(lesson, "text")
    assert "30 kg" in draft(lesson).typed
    fill(lesson, left="12")
    assert "12 kg" in draft(lesson).typed
    assert draft(lesson).hers is False


def test_her_own_words_stand_at_every_place_but_the_card() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    walk_to(lesson, "text")
    draft(lesson).typed = "Lê nhà Mận giòn lắm, 18.000đ/kg, ở Nà Mụ.\nNhắn Zalo 0912345678 em nhé."
    check(lesson, "text")
    go_on(lesson, "text")
    fill(
        lesson, places="zalo zalo-group shopee stall", event_day="28/11", event_time="8 giờ", event_place="Chợ Na Hang"
    )
    check(lesson, "places")
    page = lesson.steps["places"].html()
    assert copied(page, "zalo") == draft(lesson).typed
    assert copied(page, "zalo-group").startswith("Thời gian: 8 giờ, thứ Bảy ngày 28/11/2026.\nĐịa điểm: Chợ Na Hang.")
    assert "Lê nhà Mận giòn lắm" in copied(page, "shopee")
    assert "0912" not in copied(page, "shopee")
    assert "Lê nhà Mận" not in copied(page, "stall")


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("   ", "missing"),
        ("🍐🍐🍐 🔥🔥", "no_words"),
        ("LÊ GIÒN NGỌT MÁT 18.000Đ/KG Ở XÃ HỒNG THÁI, NHẮN ZALO EM NHÉ", "shouting"),
        ("来自红泰的梨，每公斤一万八千盾，请打电话给我订购，很甜很脆，今天早上刚摘的，快来买吧", "other_language"),
        ("Le Hong Thai hai sang nay gia 18.000d/kg o thon Na Mu, nhan Zalo em de dat nhe cac chi oi", "no_marks"),
        ("x" * 12_000, "text-too-long"),
        ("Lê giòn, ngọt mát, 18.000đ/kg ở Nà Mụ. Nhắn Zalo em nhé. " * 170, "too_long"),
    ],
)
def test_bad_text_is_said_in_words_and_stays_as_she_typed_it(text: str, mistake: str) -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    step = walk_to(lesson, "text")
    draft(lesson).typed = text
    assert len(check(lesson, "text")) > 20
    assert isinstance(keeper, MemoryKeeper)
    assert (step.state, keeper.attempts[-1][3]) == ("open", mistake)
    assert draft(open_listing(keeper)).typed == text


def test_markup_is_shown_as_text_and_never_run() -> None:
    lesson = open_listing(with_pears())
    walk_to(lesson, "text")
    nasty = '<script>alert(1)</script><img src=x onerror="alert(2)"> Lê ngon nhất 18.000đ/kg ở Nà Mụ'
    draft(lesson).typed = nasty
    check(lesson, "text")
    for name in ("text", "places"):
        lesson.steps[name].state = "done"
        fill(lesson, **({"places": "zalo shopee"} if name == "places" else {}))
    page = lesson.steps["text"].html() + draft(lesson).below + lesson.steps["places"].html()
    assert "<script" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("name", ["Rượu ngô men lá", "ruou nep", "Bia hơi"])
def test_alcohol_gets_the_card_that_explains_the_law_and_no_text(name: str) -> None:
    keeper = MemoryKeeper()
    lesson = open_listing(keeper)
    check(lesson, "compare", preferred="second")
    go_on(lesson, "compare")
    fill(lesson, offered="processed")
    fill(lesson, name=name, asked="60k")
    assert "luật không cho quảng cáo" in check(lesson, "product")
    assert lesson.steps["product"].state == "open"
    assert "giấy phép" in shown(lesson.steps["product"])


def test_goods_that_become_alcohol_later_lose_every_text() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    finish_listing(lesson)
    fill(lesson, offered="processed")
    fill(lesson, name="Rượu ngô", asked="60k")
    for step in list(lesson.steps.values())[2:]:
        assert "Rượu không có tin bán" in words(step._words)
        assert "textarea" not in step.html()
        assert "data-cp-copy" not in step.html()


def of_a_service(lesson: Lesson, step: str, goods: str) -> dict[str, str]:
    """Return what is typed in a step about a room, a meal or a tour."""
    if step == "product":
        fill(lesson, offered=goods)
        return {"name": "Nhà sàn Nà Mụ", "asked": "300 nghìn"}
    if step == "season":
        return {"season": "tháng 2 và tháng 10", "left": "3 phòng"}
    if step == "senses":
        field = lesson.fields["words"]
        assert isinstance(field, SeveralField)
        assert all(word_bank()[option].goods == goods for option in field.options)
        return {"words": " ".join(list(field.options)[:3])}
    return WALK[step]


@pytest.mark.parametrize("goods", ["stay", "meal", "experience"])
def test_a_room_a_meal_and_a_tour_are_offered_without_harvest_or_delivery(goods: str) -> None:
    keeper = MemoryKeeper()
    lesson = open_listing(keeper)
    for step in list(WALK)[:-1]:
        if step in {"made", "delivery"}:
            assert not [child for child in lesson.steps[step].children if child in lesson.fields.values()]
            lesson.steps[step].read_button.presses += 1
        else:
            check(lesson, step, **of_a_service(lesson, step, goods))
        if lesson.steps[step].state != "done":
            lesson.steps[step].sure_button.presses += 1
        assert lesson.steps[step].state == "done", (step, said(lesson.steps[step]))
        go_on(lesson, step)
    [kept] = keeper.listings()
    assert from_json(kept.details).service
    assert keeper.products()[0].name == "Nhà sàn Nà Mụ"
    assert keeper.products()[0].unit in {"đêm", "suất", "người"}


def test_consent_to_the_catalogue_is_one_tap_and_taken_back_in_one() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    walk_to(lesson, "shared")
    assert not keeper.consented("catalogue"), "silence is no consent"
    fill(lesson, catalogue="yes")
    assert keeper.consented("catalogue")
    fill(lesson, catalogue="no")
    assert not keeper.consented("catalogue")


def test_consent_taken_back_elsewhere_is_not_given_again_by_coming_back() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    walk_to(lesson, "shared")
    fill(lesson, catalogue="yes")
    keeper.consent("catalogue", False, "2026-11")
    again = open_listing(keeper)
    assert again.fields["catalogue"].value == "no"
    assert not keeper.consented("catalogue")


def test_the_bad_listing_is_mended_by_taps_and_by_what_it_lacks() -> None:
    lesson = open_listing(with_pears())
    step = walk_to(lesson, "repair")
    bad = draft(lesson, "repair")
    assert "luật không cho" in check(lesson, "repair")
    for _ in range(8):
        blocked = bad.below.split("cp-found-warn")[0] if "cp-found-block" in bad.below else ""
        tapped = swaps(blocked)
        if not tapped:
            break
        bad.typed = bad.typed.replace(*tapped[0], 1)
    assert "giá" in check(lesson, "repair")
    check(lesson, "repair", repair=MENDED)
    assert step.state == "done", said(step)
    assert "Nhớ một câu" in shown(step)


def test_she_comes_back_to_all_she_entered_and_coming_back_saves_nothing() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    walk_to(lesson, "places")
    fill(lesson, places="zalo stall")
    assert isinstance(keeper, MemoryKeeper)
    before = {page: dict(fields) for page, fields in keeper.pages.items()}
    again = open_listing(keeper)
    assert {page: dict(fields) for page, fields in keeper.pages.items()} == before
    assert again.fields["places"].value == ("zalo", "stall")
    assert again.fields["phone"].value == "0912345678"
    assert draft(again).typed == draft(lesson).typed


def test_a_page_built_for_nobody_is_given_to_a_woman_in_the_middle() -> None:
    keeper = with_pears()
    lesson = open_listing(keeper)
    walk_to(lesson, "text")
    draft(lesson).typed = "Lời của em."
    awaited = AwaitedKeeper()
    page = open_listing(awaited)
    awaited.give_way(keeper)
    assert draft(page).typed == "Lời của em."
    assert str(page.fields["offered"].value) == str(keeper.products()[0].id)


def test_other_goods_are_offered_other_words_to_tap() -> None:
    lesson = open_listing(with_pears())
    walk_to(lesson, "senses")
    fill(lesson, offered="livestock")
    fill(lesson, name="Gà ri", asked="120k/kg")
    field = lesson.fields["words"]
    assert isinstance(field, SeveralField)
    assert not any(option.startswith("le-") for option in field.options)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_finds_its_words_and_no_word_of_the_other_language(language: str) -> None:
    keeper = with_pears(MemoryKeeper(language))
    lesson = open_listing(keeper)
    walk = walk_of(keeper)
    walk_to(lesson, "repair")
    for step in lesson.steps.values():
        assert "…" not in words(step._words) + said(step)
        if language == "en":
            assert not re.search(r"\b(Chị|nhé|khách)\b", words(step._words) + said(step)), step.name
    assert walk.keys() == {step.id for step in lesson_file.read("listing").steps}


def test_today_decides_what_is_said_of_a_day() -> None:
    bind_keeper(MemoryKeeper())
    assert Lesson("listing", today=MARKET_DAY).today == MARKET_DAY
