"""`chophien lessons`: what people edit, checked before the class does; and courses of an organization's own: begun,
packed, and taken in.
"""

from __future__ import annotations

import json
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kit.cli.speech import Commands, command, give_up, setting, speaker
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kit.content.course import Course
    from kit.content.problem import Problem

lessons = Commands("lessons")
FOLDER = click.Path(path_type=Path)
PACK = click.Path(path_type=Path, exists=True, dir_okay=False)
DATA = setting("--data", type=FOLDER, default=Path("data"))


class PackThere(Refusal):
    """There is a file of this name: `file`."""

    kind = "pack-there"


@command("cli-lessons-check")
@click.argument("what", type=click.Path(path_type=Path, exists=True), metavar="FILE", required=False)
@click.option("--json", "as_json", is_flag=True)
def check(what: Path | None, as_json: bool) -> None:
    """Print every problem of lessons, catalogues, notebooks, slides and datasets; or of a course, as folder or pack."""
    from kit.content import course

    if what is None:
        course.teach(None)  # what came with the kit, whatever is taught on this machine
        (found, good), unfilled = _kit(), ""
    else:
        with _opened(what) as folder:
            found = _problems(folder)
            good = "" if found else _good(course.about(folder))
            unfilled = "" if found or as_json else _unfilled(folder)
    said_in = speaker()
    if as_json:
        rows = [{"file": p.file, "place": p.place, "kind": p.kind, "sentence": p.sentence(said_in)} for p in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    elif not found:
        click.echo("\n".join(filter(None, [good, unfilled])))
    _end_if(found, silent=as_json)


@command("cli-lessons-new")
@click.argument("folder", type=FOLDER)
@click.option("--only", multiple=True, metavar="pricing")
def new(folder: Path, only: tuple[str, ...]) -> None:
    """Begin a course in a new folder."""
    from kit.content import course_draft

    course_draft.begin(folder, only)
    click.echo(speaker().say("cli-lessons-new-done", folder=str(folder)))


@command("cli-lessons-draft")
@click.argument("folder", type=FOLDER)
@click.argument("slug")
def draft(folder: Path, slug: str) -> None:
    """Add a lesson to a course."""
    from kit.content import course_draft
    from kit.content.toml_file import FileWrong

    try:
        made = course_draft.add(folder, slug)
    except FileWrong as wrong:
        _end_if([wrong.problem])
        return
    click.echo(speaker().say("cli-lessons-draft-done", slug=slug, files=", ".join(made)))


@command("cli-lessons-pack")
@click.argument("folder", type=FOLDER)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), default=Path("goi.zip"), metavar="….zip")
def pack(folder: Path, out: Path) -> None:
    """Check a course and write it into one file."""
    from kit.content import course
    from kit.content import pack as packs

    _end_if(_problems(folder))
    if out.exists():
        raise PackThere(file=str(out))
    about, made = course.about(folder), packs.of_folder(folder, _today())
    content = packs.packed(made)
    out.write_bytes(content)
    words = speaker()
    said = {"title": about.title.within(words.language), "lessons": len(about.lessons), "kb": -(-len(content) // 1024)}
    click.echo(words.say("cli-lessons-pack-done", file=str(out), words=packs.words(made.fingerprint), **said))
    if unfilled := _unfilled(folder):
        click.echo(unfilled, err=True)


def _good(about: Course) -> str:
    """Return the sentence for a course in which nothing is wrong."""
    words = speaker()
    return words.say("cli-lessons-course-good", title=about.title.within(words.language), lessons=len(about.lessons))


def _unfilled(folder: Path) -> str:
    """Return the sentence that says where a course still has words of the frame, or nothing."""
    from kit.content import course_draft

    files = course_draft.unfilled(folder)
    return speaker().say("cli-lessons-unfilled", files=", ".join(files)) if files else ""


@command("cli-lessons-add")
@click.argument("file", type=PACK)
@DATA
def add(file: Path, data: Path) -> None:
    """Check a pack and have it taught from the next opening of the room on."""
    from kit.content import course
    from kit.content import pack as packs
    from kit.content.course_shelf import Shelf

    arrived, shelf = packs.read(file.read_bytes()), Shelf(data.resolve())
    place = shelf.put(arrived)
    _end_if(_problems(place))
    shelf.teach(place)
    about, words = course.about(place), speaker()
    said = {"title": about.title.within(words.language), "made_by": about.made_by}
    click.echo(words.say("cli-lessons-add-done", words=packs.words(arrived.fingerprint), **said))


@command("cli-lessons-back")
@DATA
def back(data: Path) -> None:
    """Have the lessons of the kit taught from the next opening of the room on."""
    from kit.content.course_shelf import Shelf

    Shelf(data.resolve()).teach(None)
    click.echo(speaker().say("cli-lessons-back-done"))


def _kit() -> tuple[list[Problem], str]:
    """Return the problems of everything that comes with the kit, and what to say where there is none."""
    from kit.content import claims, datasets, lesson, question
    from kit.content.checks import catalogues, slides
    from kit.content.checks import lessons as lesson_files
    from kit.content.checks import notebooks as notebook_files

    found = [
        *catalogues.check(),
        *lesson_files.check(),
        *question.check(),
        *notebook_files.check(),
        *slides.check(),
        *datasets.problems(),
        *claims.problems(),
    ]
    counts = {"lessons": len(lesson.names()), "tables": len(datasets.tables()), "sentences": catalogues.count()}
    return found, speaker().say("cli-lessons-good", **counts)


@contextmanager
def _opened(what: Path) -> Iterator[Path]:
    """Yield a course as a folder, unpacked for the moment where it is a pack. Raises the refusals of packs."""
    from kit.content import pack as packs
    from kit.content.course_shelf import Shelf

    if what.is_dir():
        yield what
        return
    arrived = packs.read(what.read_bytes())
    with tempfile.TemporaryDirectory(prefix="chophien_") as folder:
        yield Shelf(Path(folder)).put(arrived)


def _problems(folder: Path) -> list[Problem]:
    from kit.content.checks import course as checks

    return checks.check(folder, _today())


def _today() -> date:
    from kit.domain.local_time import day_of

    return day_of(datetime.now(UTC))


def _end_if(found: Sequence[Problem], *, silent: bool = False) -> None:
    """Say what is wrong and end, if anything is."""
    said_in = speaker()
    for problem in () if silent else found:
        click.echo(problem.sentence(said_in), err=True)
    if found:
        give_up(said_in.say("cli-lessons-found", count=len(found)))


for each in (check, new, draft, pack, add, back):
    lessons.add_command(each)
