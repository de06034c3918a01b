"""Province: what is told of many rooms, on A4, for the Women's Union. It has no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.content.province_tables import in_words, named, tables
from kit.prints.practice import across
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from kit.domain.province import ProvinceReport


def province_pdf(report: ProvinceReport, *, language: str = "vi", practice: bool = False) -> bytes:
    """Return the report as PDF, A4."""
    said = messages(language)
    came = report.came
    told = came is not None and came.told
    return typeset(
        "province",
        {
            "language": language,
            "words": {"title": said.say("province-title")},
            "above": named(report, said, practice=practice),
            "number": in_words(came.count, said) if came and told else "",
            "headline": said.say("province-headline" if told else "province-headline-back"),
            "where": said.say(
                "province-headline-where", rooms=report.rooms, halls=report.halls, communes=report.communes
            ),
            "tables": [
                {
                    "title": table.title,
                    "what": table.what,
                    "head": table.head,
                    "rows": [[in_words(entry, said) for entry in row] for row in table.rows],
                    "listed": table.name == "rooms",
                }
                for table in tables(report, said)
            ],
            "practice": across(practice, language),
        },
    )
