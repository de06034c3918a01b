"""The words of the five senses: enough for everything that is offered, and none that an advert may not say."""

from __future__ import annotations

from datetime import date

import pytest

from kit.content import claims
from kit.content.produce import produce
from kit.content.word_bank import SENSES, word_bank, words_for
from kit.domain.listing import GOODS

MARKET_DAY = date(2026, 11, 25)
FRESH = [row for row in produce().values() if row.kind not in {"service", "alcohol"}]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_word_is_a_claim(language: str) -> None:
    found = {
        row.id: [one.found for one in claims.check(f"{row.within(language).capitalize()}.", on=MARKET_DAY)]
        for row in word_bank().values()
    }
    assert {id_: said for id_, said in found.items() if said} == {}


@pytest.mark.parametrize("row", FRESH, ids=lambda row: row.id)
def test_each_kind_of_produce_can_be_told_with_three_senses_and_words_of_its_own(row: object) -> None:
    offered = words_for((row.id, row.kind), 11)  # type: ignore[attr-defined]
    assert len({word.sense for word in offered}) >= 3
    assert [word for word in offered if word.goods in {row.id, row.kind}]  # type: ignore[attr-defined]


@pytest.mark.parametrize("goods", GOODS)
def test_each_kind_of_goods_can_be_told_with_three_senses(goods: str) -> None:
    assert len({word.sense for word in words_for((goods,), 11)}) >= 3


def test_words_come_sense_by_sense_and_her_own_goods_first() -> None:
    offered = words_for(("le", "fruit"), 8)
    assert [SENSES.index(word.sense) for word in offered] == sorted(SENSES.index(word.sense) for word in offered)
    seen = [word.goods for word in offered if word.sense == "sight"]
    assert seen == sorted(seen, key=("le", "fruit").index)


def test_what_is_true_in_some_months_is_offered_in_those() -> None:
    assert "hoa lê" in " ".join(word.words_vi for word in words_for(("stay",), 2))
    assert "hoa lê" not in " ".join(word.words_vi for word in words_for(("stay",), 8))
