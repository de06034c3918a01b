"""Gallery: what the lessons are, how they look on a phone, and what belongs to each on paper and on the wall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.cli.published import decks, guides
from kit.cli.published.files import placed
from kit.content import lesson as lessons
from kit.content.messages import LANGUAGES
from kit.domain.refusal import Refusal
from kit.prints.worksheet import worksheet

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kit.cli.published.files import Site

SHOTS = 4
"""Pictures of a lesson; all of them would weigh more than the rest of the site."""


class SiteNeedsCheckout(Refusal):
    """The handbook and the pictures stand in the repository, and this program was installed without them."""

    kind = "site-needs-checkout"


@dataclass(frozen=True, slots=True)
class Shown:
    """A lesson on the first page: its slides, notes, worksheet and pictures are addresses."""

    number: int
    title: str
    minutes: int
    objectives: tuple[str, ...]
    slides: str
    notes: str
    worksheet: str
    shots: tuple[str, ...]


def put(site: Site, docs: Path, on: date) -> None:
    """Write the whole site, with the figures in force `on` a day. Raises SiteNeedsCheckout."""
    if not (docs / next(iter(guides.GUIDES))).is_file():
        raise SiteNeedsCheckout
    guides.put(site, docs)
    taught = sorted(((slug, lessons.read(slug)) for slug in lessons.names()), key=lambda one: one[1].number)
    shots = {slug: _shots(site, docs, slug) for slug, _lesson in taught}
    for language in LANGUAGES:
        written = {deck.lesson or deck.name: deck for deck in decks.put(site, language, on)}
        shown = []
        for slug, lesson in taught:
            paper = placed(f"worksheets/{slug}.pdf", language)
            site.put(paper, worksheet(lesson, on=on, language=language))
            deck = written.pop(slug)
            shown.append(
                Shown(
                    lesson.number,
                    lesson.title.within(language),
                    lesson.minutes,
                    tuple(one.within(language) for one in lesson.objectives),
                    decks.page(deck),
                    decks.notes(deck),
                    paper,
                    shots[slug],
                )
            )
        site.page(
            placed("index.html", language),
            "site_index.html",
            language,
            lessons=shown,
            others=[(deck.title, decks.page(deck), decks.notes(deck)) for deck in written.values()],
            other_languages=[(one, placed("index.html", one)) for one in LANGUAGES if one != language],
            handbook=placed("handbook.html", language),
        )


def _shots(site: Site, docs: Path, slug: str) -> tuple[str, ...]:
    """Copy some pictures of a lesson, from its beginning to its end, and return their addresses."""
    found = sorted((docs / "screenshots").glob(f"{slug}-*.png"))
    chosen = [found[(2 * place + 1) * len(found) // (2 * SHOTS)] for place in range(SHOTS)] if found else []
    names = tuple(dict.fromkeys(f"pictures/{path.name}" for path in chosen))
    for path in chosen:
        site.put(f"pictures/{path.name}", path.read_bytes())
    return names
