"""Looking for claims, by rules of the test's own: how words are read and phrases written, what a finding says."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain import claim_pattern, claim_spelling, claim_text
from kit.domain.claims import ClaimPhrases, ClaimRule, Facts, Finding, Rulebook, find, replaced

LISTS = {"quality": ("ngon", "ngon lành", "rẻ"), "place": ("chợ", "chợ phiên")}


def rule(*phrases: ClaimPhrases, allowed: tuple[str, ...] = ()) -> Rulebook:
    one = ClaimRule("best", "Luật", "Điều 8", "", date.min, date.min, "verified", {}, phrases, allowed)
    return Rulebook((one,), LISTS)


BEST = ClaimPhrases("block", ("{quality} nhất {place}?",), instead=("rất {quality}", ""), allowed=("ngon nhất khi",))
RULES = rule(BEST, ClaimPhrases("warn", ("nhất",)), allowed=("ít nhất",))


def found(text: str, rules: Rulebook = RULES, **rest: object) -> list[str]:
    return [one.found for one in find(text, rules, **rest)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà", "hòa"),
        ("thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("sỹ", "sĩ"),
        ("quý", "quí"),
        ("NHẤT", "nhất"),
        ("nhấtttt", "nhất"),
        ("ｎｈấｔ", "nhất"),
        ("𝗻𝗵ấ𝘁", "nhất"),
        ("nh\u200bất", "nhất"),
        ("n̶h̶ấ̶t̶", "nhất"),
        ("Đồng", "đồng"),
    ],
)
def test_a_word_has_one_key_however_it_is_written(one: str, other: str) -> None:
    for form in ("NFC", "NFD"):
        assert claim_spelling.key(unicodedata.normalize(form, one)) == claim_spelling.key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nhất", "nhạt"),
        ("nhất", "nhặt"),
        ("nhất", "nhat"),
        ("hữu", "hứu"),
        ("cân", "cần"),
        ("thuý", "thúi"),
        ("đa", "da"),
    ],
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert claim_spelling.key(one) != claim_spelling.key(other)


@given(st.text())
def test_words_stand_where_they_say_and_in_order(text: str) -> None:
    start = 0
    for word in claim_text.words(text):
        assert start <= word.start < word.end <= len(text)  # ¼ is two numbers at one place
        start = word.start


@pytest.mark.parametrize(
    "text", ["ngon nhất", "ngon  nhất", "ngon-nhất", "ngon 🍊 nhất", "ngon “nhất”", "ngon.nhất", "ngon\u00a0nhất"]
)
def test_a_phrase_goes_on_over_spaces_hyphens_and_pictures(text: str) -> None:
    assert len(found(text)) == 1
    assert found(text)[0].startswith("ngon")


@pytest.mark.parametrize(
    "text", ["ngon, nhất", "ngon. nhất", "ngon\nnhất", "ngon (nhất)", "Ngon.Nhất", "ngon - nhất", "ngon! nhất"]
)
def test_a_phrase_ends_with_the_clause(text: str) -> None:
    assert [word.casefold() for word in found(text)] == ["nhất"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ngon nhất chợ phiên", ["ngon nhất chợ phiên"]),  # the longest
        ("ngon lành nhất", ["ngon lành nhất"]),
        ("ít nhất, ngon nhất", ["ngon nhất"]),
        ("ngon nhất khi nóng", ["nhất"]),  # allowed for one kind of phrase is not allowed for another
        ("ngon nhất rẻ nhất", ["ngon nhất", "rẻ nhất"]),
        ("", []),
        ("🍊", []),
    ],
)
def test_the_weightiest_and_longest_is_found_at_a_place(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "n g o n n h ấ t",
        "n.g.o.n n.h.ấ.t",
        "ng.on nh.ất",
        "ngon nh ất",
        "ngon nhấ.t",
        "#ngonnhất",
        "#NgonNhất",
        "n-h-ấ-t ngon nhất",
    ],
)
def test_words_apart_or_together_are_read_as_meant(text: str) -> None:
    assert any(one.startswith(("n", "N")) and one.rstrip("t") != one for one in found(text))
    assert "block" in [one.severity for one in find(text, RULES)]


@pytest.mark.parametrize(
    "text",
    [
        "bán h 5 cân",
        "k ăn",
        "50 k hàng",
        "c ho em hỏi",
        "sll ib e",
        "TP. H. C. M.",
        "a b c d e g h",
        "o.k",
        "kg k c đc",
    ],
)
def test_abbreviations_are_not_put_together_to_something_else(text: str) -> None:
    assert found(text, rule(ClaimPhrases("block", ("bánh", "hẳn", "nhất", "rượu", "trị ho")))) == []


def test_without_marks_it_is_asked_and_only_where_two_words_fit() -> None:
    [one] = find("cam ngon nhat cho phien", RULES)
    assert (one.found, one.severity, one.instead) == ("ngon nhat cho phien", "ask", ("rất ngon", ""))
    assert found("nhat") == []
    assert found("cam ngon nhat", rule(replace(BEST, plain=False))) == []


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("không|ko đâu", "ko đâu", True),
        ("hơn hẳn? chợ", "hơn chợ", True),
        ("hơn hẳn? chợ", "hơn hẳn chợ", True),
        ("giảm # %", "giảm 10%", True),
        ("số #", "số 09.12", True),
        ("gói # g", "gói 500g", True),
        ("hơn ~2 chợ", "hơn ở ngoài chợ", True),
        ("hơn ~2 chợ", "hơn ở mãi ngoài chợ", False),
        ("hơn ~2 chợ", "hơn, ở chợ", False),
        ("gap ~~3 #", "gap, mã:\n12", True),
        ("no ~~0 1", "No. 1", True),
        ("{quality} {place}", "rẻ chợ phiên", True),
    ],
)
def test_signs_of_a_phrase(phrase: str, text: str, expected: bool) -> None:
    assert bool(found(text, rule(ClaimPhrases("block", (phrase,))))) is expected


@pytest.mark.parametrize("phrase", ["", "~2 nhất", "ngon? nhất", "{nobody}", "ngon|", "!", "a ? b"])
def test_a_phrase_that_cannot_be_looked_for_is_refused(phrase: str) -> None:
    with pytest.raises(claim_pattern.PatternWrong):
        claim_pattern.parse(phrase, LISTS)


def test_conditions_of_a_phrase() -> None:
    packed = ClaimPhrases("ask", ("đóng gói",), together=("miến",), without=("tự công bố",), once=True)
    assert found("Miến, đóng gói. Lại đóng gói", rule(packed)) == ["đóng gói"]
    assert found("Rau đóng gói", rule(packed)) == []
    assert found("Miến đóng gói, đã tự công bố", rule(packed)) == []
    dried = rule(ClaimPhrases("ask", ("đóng gói",), kinds=("dried",), settled_by=("self-declared",)))
    assert found("đóng gói", dried) == []
    assert found("đóng gói", dried, kinds=frozenset({"dried"})) == ["đóng gói"]
    assert found("đóng gói", dried, kinds=frozenset({"dried"}), facts=Facts(self_declared=True)) == []
    assert found("đóng gói", dried, kinds=frozenset({"dried"}), facts=Facts(self_declared=False)) == ["đóng gói"]
    grown = rule(ClaimPhrases("block", ("nhà trồng",), when="bought"))
    assert found("nhà trồng", grown) == []
    assert found("nhà trồng", grown, facts=Facts(bought=True)) == ["nhà trồng"]
    whole = rule(ClaimPhrases("block", ("*",), kinds=("alcohol",)))
    assert found(" Ngô men lá. ", whole, kinds=frozenset({"alcohol"})) == ["Ngô men lá"]


@pytest.mark.parametrize(
    ("text", "put", "expected"),
    [
        ("Cam ngon nhất, mời chị", "rất ngon", "Cam rất ngon, mời chị"),
        ("Cam ngon nhất, mời chị", "", "Cam, mời chị"),
        ("Ngon nhất cam em", "Rất ngon", "Rất ngon cam em"),
        ("Ngon nhất cam em", "", "cam em"),
        ("CAM NGON NHẤT", "RẤT NGON", "CAM RẤT NGON"),
        ("Ngon nhất", "", ""),
    ],
)
def test_what_is_put_instead_fits_in(text: str, put: str, expected: str) -> None:
    [one] = find(text, RULES)
    assert put in one.instead
    assert replaced(text, one, put) == expected


def test_a_finding_says_which_law_and_how_sure() -> None:
    [one] = find("ngon nhất", RULES)
    assert one == Finding("best", 0, 9, "block", "ngon nhất", "Luật, Điều 8", "verified", ("rất ngon", ""))
