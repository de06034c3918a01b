from __future__ import annotations

import secrets

import pytest

from kit.content.passphrase_words import passphrase_words
from kit.domain import passphrase
from kit.domain.passphrase import PassphrasesDiffer, PassphraseTooWeak
from kit.domain.typed_text import fold


def test_marks_capitals_and_spaces_do_not_matter() -> None:
    assert passphrase.agreed("Ruộng bậc  thang mùa lúa chín", "ruong bac thang MUA lua chin ")
    assert passphrase.typed("cà phê") == passphrase.typed("cà phê") == "ca phe"


@pytest.mark.parametrize("weak", ["", "123456", "a b c d e f", "aaaaaaaaaaaaaaaa", "lan lan lan lan lan"])
def test_what_is_soon_guessed_is_refused(weak: str) -> None:
    with pytest.raises(PassphraseTooWeak):
        passphrase.agreed(weak, weak)


def test_typed_in_two_ways_it_is_refused() -> None:
    with pytest.raises(PassphrasesDiffer):
        passphrase.agreed("ruong bac thang mua lua", "ruong bac thang mua lua chin")


def test_no_two_words_of_the_list_are_typed_alike() -> None:
    words = passphrase_words()
    assert len({fold(word) for word in words}) == len(words) == 512


def test_what_is_proposed_is_strong_enough_and_as_strong_as_is_said() -> None:
    words = passphrase_words()
    once = passphrase.proposed(words, secrets.choice)
    assert passphrase.agreed(once, fold(once))
    assert len({passphrase.proposed(words, secrets.choice) for _ in range(20)}) == 20
    assert passphrase.bits(words) == 54


def test_even_the_shortest_words_make_a_passphrase_that_is_taken() -> None:
    """A proposal that is then refused would look like a fault."""
    shortest = sorted(passphrase_words(), key=lambda word: len(fold(word)))[: passphrase.WORDS]
    assert passphrase.agreed(" ".join(shortest), " ".join(shortest))
