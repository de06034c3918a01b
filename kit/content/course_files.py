"""Course files: which files a course may have, by name and size. What is not listed here never leaves a pack.

Names are plain ASCII in lower case, so no two differ in capitals alone, none leads out of the folder, and every system
can write them; the few that Windows keeps for its devices are refused by name.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kit.content import course
from kit.content.problem import Problem
from kit.domain.typed_text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SLUG = r"[a-z][a-z0-9_]{0,39}"
KINDS = (
    (re.compile(r"course\.toml"), 256),
    (re.compile(rf"lessons/{SLUG}\.toml"), 256),
    (re.compile(rf"notebooks/(en/)?\d\d_{SLUG}\.ipynb"), 256),
    (re.compile(rf"slides/(en/)?\d\d_{SLUG}\.md"), 64),
    (re.compile(r"pictures/[a-z0-9][a-z0-9_-]{0,39}\.svg"), 60),
    (re.compile(r"pictures/[a-z0-9][a-z0-9_-]{0,39}\.(png|jpe?g)"), 150),
)
"""Names, and how many kB such a file has at most: a phone fetches each picture, and a check reads every word."""
KB = 1024
LARGEST = 2_400_000
MOST = 300
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
TOPS = (course.LESSONS, course.NOTEBOOKS, course.SLIDES, course.PICTURES)
ENDINGS = {
    course.LESSONS: (".toml",),
    course.NOTEBOOKS: (".ipynb",),
    course.SLIDES: (".md",),
    course.PICTURES: (".svg", ".png", ".jpg", ".jpeg"),
}


def limit(name: str) -> int:
    """Return how many bytes a file of this name may have, 0 for one that no course has."""
    path = PurePosixPath(name)
    if path.stem in DEVICES or len(name) > 100:
        return 0
    return next((most * KB for look, most in KINDS if look.fullmatch(name)), 0)


def listed(at: Path) -> list[str]:
    """Return the names of the files of a course, as a pack has them, without what a system or an editor put there.

    Beside `course.toml` a folder may hold other things, which are nobody's business; in its four folders nothing else.
    """
    found = [course.ABOUT] if (at / course.ABOUT).is_file() else []
    for top in TOPS:
        for path in sorted((at / top).rglob("*")):
            inside = path.relative_to(at)
            hidden = any(part.startswith((".", "~$")) for part in inside.parts)
            if not hidden and path.name.lower() not in ("thumbs.db", "desktop.ini") and not path.is_dir():
                found.append(inside.as_posix())
    return found


def check(at: Path) -> list[Problem]:
    """Return what is wrong with the names and sizes of a course's files."""
    names = listed(at)
    found = list(_twice(names))
    total = 0
    for name in names:
        path = at / name
        if path.is_symlink():
            found.append(Problem(name, "", "file-link"))
            continue
        size, most = path.stat().st_size, limit(name)
        total += size
        if not most:
            found.append(_misnamed(name))
        elif size > most:
            heavy = name.startswith(course.PICTURES)
            details = {"size": -(-size // KB), "most": most // KB}
            found.append(Problem(name, "", "picture-heavy" if heavy else "file-heavy", details))
    if total > LARGEST or len(names) > MOST:
        found.append(Problem(course.ABOUT, "", "course-heavy", {"size": total // 1_000_000 + 1, "most": MOST}))
    return found


def _misnamed(name: str) -> Problem:
    path = PurePosixPath(name)
    top, ending = path.parts[0], path.suffix.lower()
    if ending not in ENDINGS[top]:
        return Problem(name, "", "file-not-of-course", {"endings": ", ".join(ENDINGS[top])})
    stem = re.sub(r"[^a-z0-9]+", "_" if top != course.PICTURES else "-", fold(path.stem)).strip("_-")
    if top in (course.NOTEBOOKS, course.SLIDES) and not re.match(r"\d\d_", stem):
        stem = f"05_{re.sub(r'^[0-9_]+', '', stem)}"
    return Problem(name, "", "file-name-wrong", {"like": f"{stem}{ending}"})


def _twice(names: Iterable[str]) -> Iterator[Problem]:
    """Yield notebooks and slides of one lesson that stand there under two numbers, and pictures of two kinds."""
    seen: dict[str, str] = {}
    for name in filter(limit, names):
        path = PurePosixPath(name)
        stem = re.sub(r"^\d\d_", "", path.stem)
        key = f"{path.parent}/{stem}" if path.parts[0] != course.LESSONS else name
        if key in seen:
            yield Problem(name, "", "file-twice", {"other": seen[key]})
        seen.setdefault(key, name)
