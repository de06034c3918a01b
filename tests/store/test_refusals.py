"""Every refusal of the store has its sentence, in both languages, and gets the details that the sentence needs."""

from __future__ import annotations

import ast
import inspect
from datetime import date
from pathlib import Path

import pytest

from kit.content.messages import CATALOGUES, LANGUAGES, messages
from kit.domain.refusal import Refusal
from kit.store import refusals

KINDS = [
    refusal
    for _, refusal in inspect.getmembers(refusals, inspect.isclass)
    if issubclass(refusal, Refusal) and refusal.__module__ == refusals.__name__ and refusal.kind
]
EXAMPLES = {
    "folder": "D:/chophien",
    "address": "postgresql+psycopg://organizer:***@db/chophien",
    "number": 7,
    "left": 3,
    "seconds": 8,
    "kilobytes": 900,
    "limit": 256,
    "what": "participant",
    "longest": 24,
    "shortest": 6,
    "low": 40000,
    "high": 35000,
    "starts_on": date(2026, 11, 24),
    "delete_by": date(2026, 11, 1),
    "promised": date(2027, 2, 24),
    "latest": date(2029, 11, 24),
    "most": 60,
}


@pytest.mark.parametrize("refusal", KINDS, ids=lambda refusal: refusal.kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence(refusal: type[Refusal], language: str) -> None:
    sentence = messages(language).refusal(refusal(**EXAMPLES))
    assert sentence.endswith((".", ")", "/chophien"))


def test_no_two_refusals_have_the_same_kind() -> None:
    assert len({refusal.kind for refusal in KINDS}) == len(KINDS) > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_store_belongs_to_a_refusal(language: str) -> None:
    lines = (CATALOGUES / language / "store.ftl").read_text(encoding="utf-8").splitlines()
    keys = {line.split(" = ")[0] for line in lines if line.startswith("refusal-")}
    assert keys == {f"refusal-{refusal.kind}" for refusal in KINDS}


def test_refusals_are_raised_with_the_details_of_their_sentence() -> None:
    named = {refusal.__name__: refusal for refusal in KINDS}
    raised: dict[str, list[set[str]]] = {}
    for module in Path(refusals.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in named:
                raised.setdefault(node.func.id, []).append({word.arg or "" for word in node.keywords})
    assert len(raised) > 10
    for name, calls in raised.items():
        for given in calls:
            details = {word: EXAMPLES[word] for word in given}
            assert messages("vi").refusal(named[name](**details))
