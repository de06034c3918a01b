"""What the rules for adverts find in sentences as people post them, and what they leave alone."""

from __future__ import annotations

import shutil
import sys
import tomllib
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content import claims, table
from kit.content.messages import LANGUAGES, messages
from kit.domain.claims import Facts, replaced

ON = date(2026, 11, 25)
HERE = Path(__file__).parent
SENTENCES = tomllib.loads((HERE / "claim_sentences.toml").read_text(encoding="utf-8"))
RULES = claims.rulebook(ON, table.folder())


def said(text: str, product: str | None = None, **facts: object) -> list[str]:
    """Return "rule severity" of everything found in a text."""
    found = claims.check(text, product, on=ON, facts=Facts(**facts))  # type: ignore[arg-type]
    return [f"{one.rule} {one.severity}" for one in found]


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(SENTENCES["found"]) >= 150
    assert len(SENTENCES["honest"]) >= 150
    found = {rule.split()[0] for one in SENTENCES["found"] for rule in one["expect"]}
    assert found == {rule.id for rule in RULES.rules}


@pytest.mark.parametrize("sentence", SENTENCES["found"] + SENTENCES["disguised"], ids=lambda one: one["text"][:40])
def test_what_could_be_fined_is_found_in_every_form_of_the_same_text(sentence: dict[str, object]) -> None:
    text = str(sentence["text"])
    for form in ("NFC", "NFD"):
        written = unicodedata.normalize(form, text)
        assert said(written) == sentence["expect"]
        for one in claims.check(written, on=ON):
            assert written[one.start : one.end] == one.found
            assert "Điều" in one.article or one.rule == "label"


@pytest.mark.parametrize("text", SENTENCES["honest"])
def test_an_honest_sentence_is_left_alone(text: str) -> None:
    for written in (text, unicodedata.normalize("NFD", text), text.upper(), text.lower()):
        assert said(written) == []


def test_a_listing_of_honest_sentences_is_left_alone() -> None:
    """What one sentence leaves open is not filled in by the next, but where a rule looks at the whole text."""
    whole = {rule.id for rule in RULES.rules if any(phrases.together for phrases in rule.phrases)}
    assert whole == {"bought-origin", "self-declaration"}
    found = claims.check("\n".join(SENTENCES["honest"]), on=ON)
    assert {one.rule for one in found} <= whole


@pytest.mark.parametrize("sentence", SENTENCES["found"], ids=lambda one: one["text"][:40])
def test_wording_put_instead_ends_the_matter(sentence: dict[str, object]) -> None:
    """Whatever is tapped, the same words are not found again, and nothing new comes with them."""
    text = str(sentence["text"])
    found = claims.check(text, on=ON)
    for one in found:
        for wording in one.instead:
            after = claims.check(replaced(text, one, wording), on=ON)
            assert sum(other.rule == one.rule for other in after) < sum(other.rule == one.rule for other in found)
            assert len(after) <= len(found)


def test_every_wording_to_put_instead_is_safe_on_its_own() -> None:
    for rule in RULES.rules:
        for phrases in rule.phrases:
            for wording in phrases.instead:
                names = [name for name in RULES.lists if "{" + name + "}" in wording]
                fillings = RULES.lists[names[0]] if names else ("",)
                for filling in fillings:
                    assert said(wording.format_map(dict.fromkeys(names, filling))) == [], wording


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Chè OCOP 4 sao", {"certificates": frozenset({"ocop"})}),
        ("Cam VietGAP", {"certificates": frozenset({"vietgap"})}),
        ("Cam sành Hàm Yên", {"certificates": frozenset({"protected-name"})}),
        ("Rau sạch", {"grown": True}),
        ("Miến dong đóng gói 500 g", {"self_declared": True}),
        ("Khách khen ngon", {"consent_pictures": True}),
    ],
)
def test_what_she_has_confirmed_is_not_asked_again(text: str, facts: dict[str, object]) -> None:
    assert said(text) != []
    assert said(text, **facts) == []


def test_bought_goods_are_not_home_grown() -> None:
    assert said("Lê nhà em trồng") == []
    assert said("Lê nhà em trồng", bought=True) == ["bought-origin block"]


@pytest.mark.parametrize(
    ("text", "product", "expected"),
    [
        ("Miến đóng gói 500 g", "mien-dong", ["self-declaration ask"]),
        ("Đóng túi zip nửa cân", "Măng khô", ["self-declaration ask"]),
        ("Rau đóng túi", "fresh", []),
        ("Cam đóng hộp quà", "cam-sanh", []),
        ("Phòng sạch, ngủ ngon giấc, dễ ngủ", "homestay", []),
        ("Phòng ở đẹp nhất Hồng Thái", "stay", ["superlative block"]),
        ("Ngô men lá nhà nấu", "ruou-ngo", ["alcohol block"]),
        ("Ngô men lá nhà nấu", "Rượu ngô men lá", ["alcohol block"]),
        ("Ngô men lá nhà nấu", None, []),
    ],
)
def test_kind_of_product_decides_what_is_asked(text: str, product: str | None, expected: list[str]) -> None:
    assert said(text, product) == expected


def test_without_marks_nothing_is_sure_and_single_words_say_nothing() -> None:
    plain = [unicodedata.normalize("NFD", one["text"]).replace("đ", "d") for one in SENTENCES["found"]]
    plain = ["".join(letter for letter in text if not unicodedata.combining(letter)) for text in plain]
    marked = [one["text"] for one, text in zip(SENTENCES["found"], plain, strict=True) if not one["text"].isascii()]
    caught = 0
    for text in plain:
        for found in claims.check(text, on=ON):
            assert found.severity == "ask" or found.found.isascii()
        caught += bool(said(text))
    assert caught > len(marked) * 0.7
    for word in ("nhat", "sach", "ruou", "chua", "tri", "hon"):
        assert said(word) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_says_why_in_both_languages_and_where_it_is_from(language: str) -> None:
    for rule in RULES.rules:
        assert 40 < len(claims.why(rule.id, language)) < 260
        assert rule.source
        assert rule.checked_on <= ON
    with pytest.raises(LookupError):
        claims.why("nobody", language)


def test_a_rule_holds_from_its_first_day_to_its_last() -> None:
    assert [one.rule for one in claims.check("Có tem nhãn", on=date(2026, 1, 22))] == []
    assert [one.rule for one in claims.check("Có tem nhãn", on=date(2026, 1, 23))] == ["label"]


def test_the_weightiest_comes_first() -> None:
    assert claims.worst(claims.check("Rau sạch, ngon nhất, OCOP", on=ON)) == "block"
    assert claims.worst(claims.check("Rau sạch, OCOP", on=ON)) == "warn"
    assert claims.worst([]) == ""


def test_ten_thousand_letters_are_read_whole() -> None:
    found = claims.check("Cam ngon nhất vùng, ăn vào khỏi ho. " * 280, on=ON)
    assert len(found) == 560


pieces = st.lists(st.sampled_from([*"nhấtngoruợ1%.,-@#🍊\u200b\u0301 \n", "ngon", "nhất", "sạch", "chữa ho", "{x}"]))


@given(st.text() | pieces.map("".join) | pieces.map(" ".join))
def test_any_text_is_read_and_every_place_is_in_it(text: str) -> None:
    end = 0
    for one in claims.check(text, on=ON):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.found
        end = one.end


@given(st.data())
def test_what_nobody_sees_changes_nothing(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([one["text"] for one in SENTENCES["found"]]))
    place = data.draw(st.integers(0, len(text)))
    assert said(text[:place] + "\u200b" + text[place:]) == said(text)


@given(st.sampled_from(["nhất", "rượu"]), st.sampled_from([" ", ".", "-", "*", "_", "·", "\u200b", " . ", "🍊"]))
def test_letters_written_apart_are_a_word(word: str, sign: str) -> None:
    assert said("Cam ngon " + sign.join(word) + " vùng" if word == "nhất" else sign.join(word) + " ngô")


class TestSecondReader:
    """Sentences by somebody who had not seen the rules, counted apart: what is caught, what is falsely found."""

    SENTENCES = tomllib.loads((HERE / "claim_second_reader.toml").read_text(encoding="utf-8"))["sentence"]

    def test_most_is_caught_and_little_falsely_found(self, capsys: pytest.CaptureFixture[str]) -> None:
        caught, missed, false = [], [], []
        for one in self.SENTENCES:
            rules = {found.rule for found in claims.check(one["text"], one["product"] or None, on=ON)}
            for rule in one["expect"]:
                (caught if rule in rules else missed).append(f"{rule}: {one['text']}")
            false += [f"{rule}: {one['text']}" for rule in rules.difference(one["expect"])]
        with capsys.disabled():
            sys.stdout.write(
                f"\nsecond reader: {len(caught)} caught, {len(missed)} missed, {len(false)} falsely found\n"
            )
        assert len(missed) <= MISSED, missed
        assert len(false) <= FALSE, false


MISSED = 6
FALSE = 0


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the tables that a test may break."""
    shutil.copytree(table.folder(), tmp_path / "datasets", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "datasets"


BROKEN = {
    "file gone": ("", None, "", "table-missing"),
    "no TOML": ("[lists]", "[lists", "line", "not-toml"),
    "no such severity": ('severity = "warn"', 'severity = "maybe"', ".severity", "value-not-one-of"),
    "a key mistyped": ("once = true", "onec = true", ".phrases", "key-unknown"),
    "a list that there is none of": ("{vague} nhất", "{vage} nhất", "superlative", "claim-phrase-wrong"),
    "a phrase that begins with a gap": ('"duy nhất", ', '"~2 duy nhất", ', "superlative", "claim-phrase-wrong"),
    "a reason in one language": ("why.en", "why.fr", ".why", "key-missing"),
    "a wording that nothing fills in": ('["rất {quality}"', '["rất {organ}"', "superlative", "claim-wording-unfilled"),
    "ends before it begins": (
        "valid_from = 2020-01-01",
        "valid_from = 2020-01-01\nvalid_to = 2019-01-01",
        "",
        "period-backwards",
    ),
}


@pytest.mark.parametrize(("old", "new", "place", "kind"), BROKEN.values(), ids=BROKEN)
def test_fault_in_the_rules_file_is_named_with_what_to_do(
    copy: Path, old: str, new: str | None, place: str, kind: str
) -> None:
    path = copy / claims.FILE
    if new is None:
        path.unlink()
    else:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = claims.problems(copy)
    assert (kind, True) in [(problem.kind, place in problem.place) for problem in found]
    for language in LANGUAGES:
        assert all(claims.FILE in problem.sentence(messages(language)) for problem in found)
    if kind in {"table-missing", "not-toml", "value-not-one-of", "key-unknown", "claim-phrase-wrong"}:
        with pytest.raises(claims.ClaimRulesWrong):
            claims.check("Lê giòn", on=ON, at=copy)


def test_the_shipped_rules_file_has_no_fault() -> None:
    assert claims.problems() == []
