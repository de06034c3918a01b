"""`chophien restore`: a backup becomes a data folder again, one that was not there before."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kit.cli import passphrase_asked
from kit.cli.backup import data_of, sentences_of
from kit.cli.speech import command, setting, speaker
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from uuid import UUID


class RestoreServer(Refusal):
    """The data of this computer lies on a database server; a backup is opened in a folder."""

    kind = "restore-server"


@command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@setting("--data", type=click.Path(path_type=Path), default=Path("data"))
@click.option("--forget", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option("--json", "as_json", is_flag=True)
def restore(file: Path, data: Path, forget: Path | None, as_json: bool) -> None:
    """Make a data folder of a backup, and say what is in it and how to go on."""
    from kit.domain.local_time import day_of
    from kit.store import open_store, place_of_store
    from kit.store import restore as restoring
    from kit.store.due import delete_due

    folder = data.resolve()
    if place_of_store(folder) != folder:
        raise RestoreServer
    restoring.refuse_used(folder)
    now = datetime.now(UTC)
    days = {"now": now, "today": day_of(now)}
    with file.open("rb") as backup:
        restored = restoring.restore(backup, folder, passphrase_asked.known(), forgotten=_forgotten(forget), **days)
    with open_store(folder) as store:
        deleted, _ = delete_due(store, days["today"])
    contents = restored.contents
    if as_json:
        more = {"forgotten": [str(who) for who in restored.forgotten], "deleted": [str(held.id) for held in deleted]}
        click.echo(json.dumps({"folder": str(folder), **more, **data_of(contents)}, ensure_ascii=False, indent=1))
        return
    say = speaker().say
    told = [say("cli-restore-done", folder=str(data)), *sentences_of(contents)]
    told += [say("serve-deleted", place=held.place) for held in deleted]
    if restored.forgotten:
        told.append(say("cli-restore-forgotten", count=len(restored.forgotten)))
    click.echo("\n".join([*told, say("cli-restore-later", day=contents.about.made_at.astimezone().date())]))


def _forgotten(folder: Path | None) -> list[UUID]:
    """Return who had her data deleted in an older data folder."""
    from kit.store import open_store

    if folder is None:
        return []
    with open_store(folder) as store:
        return store.erasures.all()
