"""Slides: every file is there in both languages, with as many slides and with notes for the facilitator.

A file is Markdown for reveal.js: `---` on a line of its own between slides, `Note:` before what only the facilitator
sees.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kit.content.problem import Problem
from kit.content.shipped import folder as shipped

if TYPE_CHECKING:
    from pathlib import Path

BETWEEN = re.compile(r"^---\s*$", re.MULTILINE)
NOTES = re.compile(r"^Note:", re.MULTILINE)


def check(folder: Path | None = None) -> list[Problem]:
    """Return the problems of all slides in `folder` and their English twins."""
    folder = folder or shipped("slides")
    problems = []
    for name in sorted({path.name for path in (*folder.glob("*.md"), *(folder / "en").glob("*.md"))}):
        counts = {}
        for where, path in ((f"slides/{name}", folder / name), (f"slides/en/{name}", folder / "en" / name)):
            if not path.exists():
                problems.append(Problem(where, "", "file-missing"))
                continue
            try:
                text = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                problems.append(Problem(where, "", "not-utf8"))
                continue
            counts[where] = len(BETWEEN.split(text))
            if not NOTES.search(text):
                problems.append(Problem(where, "", "slides-without-notes"))
        if len(set(counts.values())) > 1:
            vietnamese, english = counts.values()
            details = {"english": english, "vietnamese": vietnamese}
            problems.append(Problem(f"slides/en/{name}", "", "slides-differ", details))
    return problems
