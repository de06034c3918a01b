"""What keyboards and web pages leave in a text is taken out; what a person meant stays."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.refusal import Refusal
from kit.domain.typed_text import TextTooLong, TextUnreadable, fold, pieces, plain


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("Hồng\u00a0 Thái \t\n", "Hồng Thái"),
        ("３５ｋ／ｋｇ", "35k/kg"),
        ("35\u3000000", "35 000"),
        ("le\u0302\u200b Ho\u0302\u0300ng", "lê Hồng"),
        ("\ufeff35k\u200d\u2060", "35k"),
        ("3\u00ad5", "35"),
        ("35’000", "35'000"),
        ("\u3164", ""),
        ("½ ² ٣ 🍐", "½ ² ٣ 🍐"),
    ],
)
def test_text_is_made_plain(typed: str, made: str) -> None:
    assert plain(typed, limit=40) == made


@pytest.mark.parametrize("typed", ["35\x00k", "\x1b[2J", "\x7f", "\ud83c", "a\x85b\x9f"])
def test_control_characters_are_refused(typed: str) -> None:
    with pytest.raises(TextUnreadable):
        plain(typed, limit=40)


def test_length_counts_letters_not_marks_or_spaces() -> None:
    word = unicodedata.normalize("NFD", "ễ" * 10)
    assert plain(f"  {word}  ", limit=10) == "ễ" * 10
    with pytest.raises(TextTooLong) as refused:
        plain(word + "e", limit=10)
    assert refused.value.details == {"limit": 10}


def test_huge_text_is_refused_before_it_is_read() -> None:
    with pytest.raises(TextTooLong):
        plain("\x00" * 10_000_000, limit=10)


@given(st.text(max_size=60))
def test_plain_text_stays_plain(typed: str) -> None:
    try:
        made = plain(typed, limit=400)
    except Refusal:
        return
    assert plain(made, limit=400) == made
    assert made == made.strip()
    assert "  " not in made
    assert made.encode("utf-8").decode("utf-8") == made


@given(st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấễộửỵ ", max_size=30))
def test_both_unicode_forms_become_one(typed: str) -> None:
    assert plain(unicodedata.normalize("NFD", typed), limit=40) == plain(typed, limit=40)


@given(st.text(max_size=80))
def test_pieces_lose_nothing_but_spaces(typed: str) -> None:
    assert "".join(piece.text for piece in pieces(typed)) == typed.replace(" ", "")


def test_pieces_keep_separators_inside_numbers_only() -> None:
    assert [piece.text for piece in pieces("1.500,5 k, 35.")] == ["1.500,5", "k", ",", "35", "."]
    assert [piece.glued for piece in pieces("1tr 2")] == [False, True, False]


def test_folding_takes_every_mark() -> None:
    assert fold("Rượu ngô Đà Vị") == "ruou ngo da vi"
