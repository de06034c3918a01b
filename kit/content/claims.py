"""Claims: the rules for adverts that are in force on a day, and what they find in a text.

The rules are a dated file that an organizer edits, datasets/claim_rules.toml (docs/claims.md says how); the protected
names come from the produce table; the looking is done by the pure `kit.domain.claims`.

>>> from datetime import date
>>> [(one.rule, one.found) for one in check("Lê ngon nhất chợ, bán ít nhất 2 kg", on=date(2026, 11, 25))]
[('superlative', 'ngon nhất chợ')]
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields, replace
from functools import lru_cache
from pathlib import Path  # noqa: TC003  # read at run time
from typing import TYPE_CHECKING, Any

import msgspec

from kit.content import table
from kit.content.messages import LANGUAGES
from kit.content.period import in_force
from kit.content.problem import Problem
from kit.content.produce import produce
from kit.content.toml_file import FileWrong, parsed
from kit.domain import claim_pattern
from kit.domain.alcohol import names_alcohol
from kit.domain.claims import SEVERITIES, WHOLE, ClaimPhrases, ClaimRule, Facts, Finding, Rulebook, find
from kit.domain.listing import GOODS
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from kit.domain.listing import Listing

FILE = "claim_rules.toml"
ALCOHOL = "alcohol"  # kind of a product that the rules know it by
PLACES = re.compile(r"\{([a-z_]+)\}")
PROTECTED = "{protected_name}"  # stands for every protected name of the produce table


class WordsNotAllowed(Refusal):
    """A text would say what no advert may say. Details: found, the words."""

    kind = "words-not-allowed"


class ClaimRulesWrong(ValueError):
    """A rules file that cannot be read; `.problem` says which key and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.file}, {problem.place}: {problem.kind}")
        self.problem = problem


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    rules: tuple[ClaimRule, ...]
    lists: dict[str, tuple[str, ...]] = {}


def check(
    text: str, product_kind: str | None = None, *, on: date, facts: Facts | None = None, at: Path | None = None
) -> list[Finding]:
    """Return what could be fined in `text` on a day, in its order.

    `product_kind`: the id or the name of a row of the produce table, or a kind of goods.
    """
    return find(text, rulebook(on, at or table.folder()), kinds_of(product_kind), facts or Facts())


def kinds_of(product_kind: str | None) -> frozenset[str]:
    """Return the words that the rules may know a product by: its id, its family, and whether it is alcohol."""
    if not product_kind:
        return frozenset()
    wanted = fold(product_kind.strip())
    for row in produce().values():
        if wanted in {row.id, fold(row.name_vi), fold(row.name_en)}:
            return frozenset({row.id, row.kind})
    return frozenset({wanted, ALCOHOL} if names_alcohol(product_kind) else {wanted})


def is_known(product_kind: str) -> bool:
    """Return whether the rules know a product, or a kind of goods, by this name."""
    kinds = {row.kind for row in produce().values()} | {*GOODS, ALCOHOL}
    return bool(kinds_of(product_kind) & kinds)


def facts_of(listing: Listing | None) -> Facts:
    """Return what a listing says, as the rules ask for it."""
    if listing is None:
        return Facts()
    kinds = frozenset(one.kind for one in listing.certificates if one.number)
    return Facts(certificates=kinds, grown=bool(listing.grown), bought=listing.made == "bought")


def refuse_blocked(text: str, product_kind: str, listing: Listing | None, *, on: date) -> None:
    """Raise WordsNotAllowed where a rule of the day blocks words of `text`, for `listing` if there is one."""
    for one in check(text, product_kind or None, on=on, facts=facts_of(listing)):
        if one.severity == "block":
            raise WordsNotAllowed(found=one.found)


def why(rule: str, language: str, at: Path | None = None) -> str:
    """Return the sentence that explains a rule, as it stands in its latest version. Raises LookupError."""
    versions = [found for found in _file(at or table.folder()).rules if found.id == rule]
    if not versions:
        raise LookupError(f"no rule {rule!r} in {FILE}")
    return max(versions, key=lambda found: found.valid_from).why[language]


def worst(findings: Iterable[Finding]) -> str:
    """Return the weightiest severity among findings, nothing where there are none."""
    return min((one.severity for one in findings), key=SEVERITIES.index, default="")


@lru_cache(maxsize=8)
def rulebook(on: date, at: Path) -> Rulebook:
    """Return the rules in force on a day, ready to be looked for. Raises ClaimRulesWrong."""
    read = _file(at)
    rules = (replace(rule, phrases=tuple(_with_names(rule.phrases, at))) for rule in in_force(read.rules, on))
    try:
        return Rulebook(tuple(rules), read.lists)
    except claim_pattern.PatternWrong:
        raise ClaimRulesWrong(problems(at)[0]) from None


def _with_names(phrases: Iterable[ClaimPhrases], at: Path) -> Iterator[ClaimPhrases]:
    """Yield phrases with the protected names in their place: "cam sành Hàm Yên", and "cam Hàm Yên" too."""
    for one in phrases:
        if PROTECTED not in one.words:
            yield one
            continue
        for row in produce(at).values():
            if row.protected_name and not row.is_alcohol:
                first, *others = row.name_vi.lower().split()
                name = " ".join((first, *(f"{word}?" for word in others), row.protected_name))
                said = {"name": row.name_vi[0].lower() + row.name_vi[1:], "place": row.protected_name}
                yield replace(
                    one,
                    words=(name,),
                    allowed=tuple(phrase.replace(PROTECTED, name) for phrase in one.allowed),
                    instead=tuple(wording.format_map(said) for wording in one.instead),
                )


@lru_cache(maxsize=4)
def _file(at: Path) -> _File:
    try:
        read = parsed(at / FILE, _File)
    except FileNotFoundError:
        raise ClaimRulesWrong(Problem(FILE, "", "table-missing")) from None
    except FileWrong as wrong:
        raise ClaimRulesWrong(wrong.problem) from wrong
    for place_of, key in _unknown(tomllib.loads((at / FILE).read_text(encoding="utf-8-sig"))):
        raise ClaimRulesWrong(Problem(FILE, place_of, "key-unknown", {"key": key}))
    return read


def _unknown(written: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (where, key) of keys that no rule has: a key mistyped would go unread."""
    for rule in written["rules"]:
        for key in rule.keys() - {one.name for one in fields(ClaimRule)}:
            yield rule["id"], key
        for phrases in rule["phrases"]:
            for key in phrases.keys() - {one.name for one in fields(ClaimPhrases)}:
                yield f"{rule['id']}.phrases", key


def problems(at: Path | None = None) -> list[Problem]:
    """Return what is wrong with the rules file; an empty list where all is well."""
    try:
        read = _file(at or table.folder())
    except ClaimRulesWrong as wrong:
        return [wrong.problem]
    return [problem for rule in read.rules for problem in _faults(rule, read.lists)]


def _faults(rule: ClaimRule, lists: dict[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Yield what is wrong with one rule: reasons in one language, a period ending early, phrases and wordings."""
    if missing := set(LANGUAGES) - rule.why.keys():
        yield Problem(FILE, f"{rule.id}.why", "key-missing", {"key": ", ".join(sorted(missing))})
    if rule.valid_to and rule.valid_to < rule.valid_from:
        yield Problem(FILE, f"{rule.id}.valid_to", "period-backwards")
    known = {**lists, PROTECTED.strip("{}"): ("protected",)}
    for phrases in rule.phrases:
        for phrase in (*phrases.words, *phrases.allowed, *phrases.together, *phrases.without, *rule.allowed):
            try:
                if phrase != WHOLE:
                    claim_pattern.parse(phrase, known)
            except claim_pattern.PatternWrong as wrong:
                yield Problem(FILE, rule.id, "claim-phrase-wrong", {"phrase": phrase, "part": str(wrong)})
        named = set(PLACES.findall(" ".join(phrases.instead))) - {"name", "place"}
        for phrase in phrases.words:
            if absent := {name for name in named if "{" + name + "}" not in phrase}:
                details = {"phrase": phrase, "part": ", ".join(sorted(absent))}
                yield Problem(FILE, rule.id, "claim-wording-unfilled", details)
