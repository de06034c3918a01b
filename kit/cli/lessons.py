"""`chophien lessons`: check every file that people edit, before the class does."""

from __future__ import annotations

import json

import click

from kit.cli.speech import Commands, command, give_up, speaker

lessons = Commands("lessons")


@command("cli-lessons-check")
@click.option("--json", "as_json", is_flag=True)
def check(as_json: bool) -> None:
    """Print every problem of lessons, catalogues, notebooks, slides and datasets."""
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
    said_in = speaker()
    if as_json:
        rows = [{"file": p.file, "place": p.place, "kind": p.kind, "sentence": p.sentence(said_in)} for p in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    elif not found:
        click.echo(
            said_in.say(
                "cli-lessons-good",
                lessons=len(lesson.names()),
                tables=len(datasets.tables()),
                sentences=catalogues.count(),
            )
        )
    for problem in [] if as_json else found:
        click.echo(problem.sentence(said_in), err=True)
    if found:
        give_up(said_in.say("cli-lessons-found", count=len(found)))


lessons.add_command(check)
