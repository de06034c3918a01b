"""`chophien backup`: one file with all the data of the class, locked with a passphrase; or what is in such a file."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kit.cli import passphrase_asked
from kit.cli.speech import command, setting, speaker
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.store.backup import Contents

MEGABYTE = 1 << 20


class NothingToBackUp(Refusal):
    """The folder has no data of a class."""

    kind = "nothing-to-back-up"


@command()
@setting("--data", type=click.Path(path_type=Path), default=Path("data"))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="….zip")
@click.option("--results", "results_alone", is_flag=True)
@click.option("--look", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="….zip")
@click.option("--json", "as_json", is_flag=True)
def backup(data: Path, out: Path | None, results_alone: bool, look: Path | None, as_json: bool) -> None:
    """Write a backup or a file of results, or read one to its end, and say what is in it."""
    from kit.store.backup import refuse_taken

    if look is not None:
        from kit.store.backup_reading import read

        with look.open("rb") as file:
            contents = read(file, passphrase_asked.known())
        about = contents.about
        told = speaker().say("cli-backup-whole", day=about.made_at.astimezone().date(), program=about.program)
        _tell(contents, told, {"file": str(look)}, as_json=as_json)
        return
    path = out or _free("results-file" if results_alone else "backup-file")
    refuse_taken(path)
    contents = _back_up(data, path, results_alone=results_alone)
    size = path.stat().st_size
    told = speaker().say("cli-backup-written", file=str(path), megabytes=max(1, round(size / MEGABYTE)))
    _tell(contents, told, {"file": str(path), "bytes": size}, as_json=as_json)


def _back_up(data: Path, path: Path, *, results_alone: bool) -> Contents:
    from kit.content import backup_text
    from kit.domain.local_time import day_of
    from kit.store import open_store, place_of_store
    from kit.store.backup import own_folders
    from kit.store.database import FILE_NAME
    from kit.store.due import delete_due

    where = place_of_store(data)
    if isinstance(where, Path) and not (where / FILE_NAME).is_file():
        raise NothingToBackUp(folder=str(where))
    with open_store(where) as store:
        for held in delete_due(store, day_of(datetime.now(UTC)))[0]:
            click.echo(speaker().say("serve-deleted", place=held.place), err=True)
        workshops = store.workshops.all()
        if not workshops:
            raise NothingToBackUp(folder=str(where))
        day = max(held.delete_by for held in workshops)
        told = backup_text.RESULTS if results_alone else backup_text.BACKUP
        words = {"outside": backup_text.outside(told, day), "inside": backup_text.inside(told, day)}
        if results_alone:
            return store.write_results(path, passphrase_asked.new(), **words)
        return store.back_up(path, passphrase_asked.new(), own=own_folders(data), **words)


def data_of(contents: Contents) -> dict[str, Any]:
    """Return what is in a backup, as JSON has it."""
    about = contents.about
    workshops = [
        {
            "id": str(held.id),
            "place": held.place,
            "starts_on": held.starts_on.isoformat(),
            "delete_by": held.delete_by.isoformat(),
            "people": held.people,
        }
        for held in about.workshops
    ]
    made = {"holds": about.holds, "made_at": about.made_at.isoformat(), "program": about.program}
    made["revision"] = about.revision
    return {**made, "workshops": workshops, "rows": contents.rows, "notebooks": list(contents.notebooks)}


def sentences_of(contents: Contents) -> list[str]:
    """Return what is in a backup, a line for each workshop and one for the whole."""
    say = speaker().say
    held = [
        say("cli-backup-workshop", place=one.place, starts=one.starts_on, people=one.people, day=one.delete_by)
        for one in contents.about.workshops
    ]
    if contents.about.holds == "results":
        counts = {"steps": "answer", "tries": "attempt", "prices": "product"}
        return [*held, say("cli-results-counts", **_counted(contents, counts))]
    counted = _counted(contents, {"answers": "answer", "photos": "photo", "lines": "entry"})
    return [*held, say("cli-backup-counts", notebooks=len(contents.notebooks), **counted)]


def _counted(contents: Contents, tables: Mapping[str, str]) -> dict[str, int]:
    return {name: contents.rows.get(table, 0) for name, table in tables.items()}


def _tell(contents: Contents, told: str, more: dict[str, object], *, as_json: bool) -> None:
    from kit.content import backup_text

    if as_json:
        click.echo(json.dumps({**more, **data_of(contents)}, ensure_ascii=False, indent=1))
        return
    day = max(held.delete_by for held in contents.about.workshops)
    kind = backup_text.RESULTS if contents.about.holds == "results" else backup_text.BACKUP
    click.echo("\n".join([told, *sentences_of(contents), "", *backup_text.lines(kind, speaker(), day)[3:]]))


def _free(key: str) -> Path:
    """Return a name of today that is not taken; `key`: what such a file is called."""
    name = f"{speaker().say(key)}-{datetime.now().astimezone().date()}"
    path, number = Path(f"{name}.zip"), 2
    while path.exists():
        path, number = Path(f"{name}-{number}.zip"), number + 1
    return path
