"""Claims: sentences of a listing that could be fined, found before it is posted, with what to say instead.

A finding says where (offsets into the text as it was given), under which rule and article, how sure, and a safe wording
for the very words that were found. The rules come in as data; see `kit.content.claims.check` for today's. A false
alarm stops an honest listing, so every rule has the phrases in which its words mean nothing of the kind ("ít nhất").

>>> from datetime import date
>>> phrases = ClaimPhrases("block", ("{quality} nhất",), instead=("rất {quality}",))
>>> rule = ClaimRule("best", "Luật", "Điều 8", "", date.min, date.min, "verified", {}, (phrases,))
>>> [finding] = find("Cam NGON N.H.Ấ.T vùng", Rulebook((rule,), {"quality": ("ngon", "rẻ")}))
>>> finding.found, finding.instead, finding.article
('NGON N.H.Ấ.T', ('RẤT NGON',), 'Luật, Điều 8')
>>> replaced("Cam NGON N.H.Ấ.T vùng", finding, finding.instead[0])
'Cam RẤT NGON vùng'
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from kit.domain import claim_disguise, claim_pattern, claim_text
from kit.domain.claim_rule import ClaimPhrases, ClaimRule, Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kit.domain.claim_pattern import Hit, Pattern
    from kit.domain.claim_text import Word

__all__ = [
    "SEVERITIES",
    "WHOLE",
    "ClaimPhrases",
    "ClaimRule",
    "Confidence",
    "Facts",
    "Finding",
    "Rulebook",
    "find",
    "replaced",
]

SEVERITIES: tuple[Severity, ...] = ("block", "warn", "ask")
WHOLE = "*"  # in the place of a phrase: the whole text
Role = Literal["claims", "allowed", "together", "without"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence that could be fined, or a part of it."""

    rule: str
    start: int
    end: int
    severity: Severity
    found: str
    article: str
    confidence: Confidence
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What she has confirmed. Kinds of certificates: those of a listing. None: not asked yet."""

    certificates: frozenset[str] = frozenset()
    grown: bool = False
    bought: bool = False
    self_declared: bool | None = None
    consent_pictures: bool = False

    @property
    def known(self) -> frozenset[str]:
        """The facts by the names that the rules use."""
        said = {
            "grown": self.grown,
            "bought": self.bought,
            "self-declared": bool(self.self_declared),
            "consent": self.consent_pictures,
        }
        return self.certificates | {name for name, true in said.items() if true}


@dataclass(frozen=True, slots=True)
class _Owner:
    """Phrases of a rule, and their place in the order of the file."""

    rule: ClaimRule
    phrases: ClaimPhrases
    number: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """A pattern, whose it is, and what its being there means."""

    pattern: Pattern
    owner: _Owner
    role: Role
    plain: bool


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Rules made ready to be looked for: built once, used for every text."""

    rules: tuple[ClaimRule, ...]
    lists: Mapping[str, tuple[str, ...]]
    _by_first: dict[str, list[_Entry]] = field(init=False, default_factory=dict)
    _whole: list[_Owner] = field(init=False, default_factory=list)
    _known: claim_disguise.Known = field(init=False)

    def __post_init__(self) -> None:
        keys: set[str] = set()
        number = 0
        for rule in self.rules:
            for phrases in rule.phrases:
                owner = _Owner(rule, phrases, number)
                number += 1
                if WHOLE in phrases.words:
                    self._whole.append(owner)
                for entry in _entries(owner, self.lists):
                    keys |= entry.pattern.known
                    for first in entry.pattern.first_keys:
                        self._by_first.setdefault(first, []).append(entry)
        object.__setattr__(self, "_known", claim_disguise.Known(frozenset(keys)))

    def words(self, text: str) -> list[Word]:
        """Return the words of `text` as the rules read them."""
        return claim_disguise.as_meant(claim_text.words(text), self._known)

    def hits(self, words: list[Word]) -> dict[int, dict[Role, list[tuple[Hit, _Entry]]]]:
        """Return {number of phrases: {role: where its patterns stand}}."""
        found: dict[int, dict[Role, list[tuple[Hit, _Entry]]]] = {}
        there = {word.key for word in words}
        if any(word.is_number for word in words):
            there.add(claim_pattern.ANY_NUMBER)
        # Most patterns need a word that the text does not have: looked at once, not at every place.
        possible = {
            key: [entry for entry in self._by_first[key] if entry.pattern.may_be_in(there)]
            for key in there & self._by_first.keys()
        }
        numbers = possible.get(claim_pattern.ANY_NUMBER, [])
        for place, word in enumerate(words):
            following = words[place + 1].key if place + 1 < len(words) else ""
            entries = possible.get(word.key, [])
            for entry in [*entries, *numbers] if word.is_number else entries:
                second = entry.pattern.second
                if second is not None and following not in second:
                    continue
                if hit := entry.pattern.at(words, place):
                    found.setdefault(entry.owner.number, {}).setdefault(entry.role, []).append((hit, entry))
        return found

    def whole(self) -> list[_Owner]:
        """Return the phrases that speak of the whole text."""
        return self._whole


def _entries(owner: _Owner, lists: Mapping[str, tuple[str, ...]]) -> Iterable[_Entry]:
    phrases = owner.phrases
    roles: tuple[tuple[Role, tuple[str, ...]], ...] = (
        ("claims", phrases.words),
        ("allowed", (*phrases.allowed, *owner.rule.allowed)),
        ("together", phrases.together),
        ("without", phrases.without),
    )
    for role, written in roles:
        for phrase in written:
            if phrase == WHOLE:
                continue
            pattern = claim_pattern.parse(phrase, lists)
            yield _Entry(pattern, owner, role, plain=False)
            if phrases.plain and (plain := pattern.plain):
                yield _Entry(plain, owner, role, plain=True)


def find(
    text: str, rulebook: Rulebook, kinds: frozenset[str] = frozenset(), facts: Facts | None = None
) -> list[Finding]:
    """Return what could be fined in `text`, in its order, no two at the same place. `kinds`: of the product."""
    known = (facts or Facts()).known
    words = rulebook.words(text)
    if not words:
        return []
    whole = (owner for owner in rulebook.whole() if _concerns(owner.phrases, kinds, known))
    ends = (words[0].start, words[-1].end)
    found = [(owner.number, _finding(text, ends, owner, "", {})) for owner in whole]
    for by_role in rulebook.hits(words).values():
        claims = by_role.get("claims", [])
        if not claims or not _holds(claims[0][1].owner.phrases, by_role, kinds, known):
            continue
        allowed = _reach(len(words), (hit for hit, _ in by_role.get("allowed", [])))
        for hit, entry in claims:
            if hit.core <= allowed[hit.first]:
                continue
            ends = (words[hit.first].start, words[hit.last - 1].end)
            softer: Severity | Literal[""] = "ask" if entry.plain else ""
            found.append((entry.owner.number, _finding(text, ends, entry.owner, softer, hit.names)))
            if entry.owner.phrases.once:
                break
    return _apart(found)


def _reach(count: int, hits: Iterable[Hit]) -> list[int]:
    """Return, for each word, where the farthest hit ends that begins there or before."""
    ends = [0] * count
    for hit in hits:
        ends[hit.first] = max(ends[hit.first], hit.last)
    return list(accumulate(ends, max))


def replaced(text: str, finding: Finding, instead: str) -> str:
    """Return `text` with `instead` in the place of what was found; nothing put there closes the gap."""
    before, after = text[: finding.start], text[finding.end :]
    if instead:
        return before + instead + after
    if before.endswith(" ") and not (after[:1].isalnum() or after[:1].isspace()):
        return before[:-1] + after  # no space before a comma or at the end
    return before + (after.removeprefix(" ") if not before or before[-1].isspace() else after)


def _concerns(phrases: ClaimPhrases, kinds: frozenset[str], known: frozenset[str]) -> bool:
    """Return whether phrases are about this kind of product, as the facts stand."""
    if phrases.kinds and not kinds.intersection(phrases.kinds):
        return False
    if kinds.intersection(phrases.not_kinds) or known.intersection(phrases.settled_by):
        return False
    return phrases.when is None or phrases.when in known


def _holds(
    phrases: ClaimPhrases,
    by_role: Mapping[Role, list[tuple[Hit, _Entry]]],
    kinds: frozenset[str],
    known: frozenset[str],
) -> bool:
    if by_role.get("without") or (phrases.together and not by_role.get("together")):
        return False
    return _concerns(phrases, kinds, known)


def _finding(
    text: str, ends: tuple[int, int], owner: _Owner, softer: Severity | Literal[""], names: Mapping[str, str]
) -> Finding:
    rule, found = owner.rule, text[slice(*ends)]
    instead = tuple(_like(found, wording.format_map(names)) for wording in owner.phrases.instead)
    severity = softer or owner.phrases.severity
    return Finding(rule.id, *ends, severity, found, rule.cited, rule.confidence, instead)


def _like(found: str, wording: str) -> str:
    """Return `wording` with capitals as `found` has them."""
    found = unicodedata.normalize("NFC", found)
    if len(found) > 3 and found.isupper():
        return wording.upper()
    return wording[:1].upper() + wording[1:] if found[:1].isupper() else wording


def _apart(found: list[tuple[int, Finding]]) -> list[Finding]:
    """Return the weightiest of findings at the same place: by severity, then length, then order in the file."""
    kept: list[Finding] = []
    taken: set[int] = set()
    ranked = sorted(found, key=lambda one: (SEVERITIES.index(one[1].severity), one[1].start - one[1].end, one[0]))
    for _, finding in ranked:
        if taken.isdisjoint(range(finding.start, finding.end)):
            taken.update(range(finding.start, finding.end))
            kept.append(finding)
    return sorted(kept, key=lambda finding: finding.start)
