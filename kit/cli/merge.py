"""`chophien merge`: the results of many rooms into one database."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kit.cli import merge_said, passphrase_asked
from kit.cli.speech import command, speaker
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kit.store.merged import Merged

INTO = "CHOPHIEN_DATABASE_URL"
ZIPS = "*.zip"


class MergeNowhere(Refusal):
    """Nobody said which database to merge into."""

    kind = "merge-nowhere"


@command()
@click.argument("files", nargs=-1, metavar="FILE…", type=click.Path(path_type=Path, exists=True))
@click.option("--into", metavar="…", envvar=INTO)
@click.option("--words-file", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="….txt")
@click.option("--conflicts", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
def merge(files: tuple[Path, ...], into: str | None, words_file: Path | None, conflicts: bool, as_json: bool) -> None:
    """Merge files, each as a whole or not at all, and say what became of it; or list what copies do not agree on."""
    from kit.domain.local_time import day_of
    from kit.store import open_store
    from kit.store.due import delete_due

    if not into:
        raise MergeNowhere
    if not files and not conflicts:
        raise click.UsageError(speaker().say("cli-missing", name=speaker().say("cli-usage-file")))
    where, now = into if "://" in into else Path(into), datetime.now(UTC)
    found: dict[Path, Merged | Refusal] = {}
    for path, became in _merged(where, _sources(files), words_file, now):
        found[path] = became
        if not as_json:  # as it goes on: fifty files take a minute
            click.echo("\n".join(merge_said.lines_of(path, became)))
    with open_store(where) as store:
        deleted, _ = delete_due(store, day_of(now))
        held, noted = store.workshops.all(), store.conflicts.all()
    if as_json:
        told = merge_said.data_of(found, deleted, held, noted, listed=conflicts)
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(merge_said.sentences_of(deleted, held, noted, listed=conflicts)))
    if any(isinstance(became, Refusal) for became in found.values()):
        raise SystemExit(1)


def _sources(files: Sequence[Path]) -> list[Path]:
    """Return what to merge: of a folder that is no data folder, the zips in it. Windows does not write `*.zip` out."""
    from kit.store.database import FILE_NAME

    found: list[Path] = []
    for path in files:
        of_class = path.is_file() or (path / FILE_NAME).is_file()
        found += [path] if of_class else sorted(path.glob(ZIPS)) or [path]
    return list(dict.fromkeys(found))


def _merged(
    where: Path | str, sources: Sequence[Path], words_file: Path | None, now: datetime
) -> Iterator[tuple[Path, Merged | Refusal]]:
    """Merge one after the other, and yield what became of each: a refused one does not hold up the others."""
    from kit.domain.local_time import day_of
    from kit.store.database import Database
    from kit.store.merge import merge as merge_one
    from kit.store.passing import source
    from kit.store.schema import bring_up_to_date

    locked = [path for path in sources if path.is_file()]
    words = dict(zip(locked, passphrase_asked.of_files(locked, words_file), strict=True))
    database = Database(where)
    try:
        bring_up_to_date(database)
        for path in sources:
            try:
                with source(path, words.get(path, "")) as session:
                    became = merge_one(session, database, named=path.name, today=day_of(now), now=now)
            except Refusal as refusal:
                yield path, refusal
            else:
                yield path, became
        database.scrub_if_due()
    finally:
        database.close()
