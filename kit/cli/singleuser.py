"""`chophien singleuser`: the room of one facilitator, as a JupyterHub starts it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kit.cli.speech import command, setting, speaker

if TYPE_CHECKING:
    from kit.content.messages import Messages

FOR_TERMINALS = ("pin", "pin-missing")
"""What is not said here: the PIN does not belong into a hub's log, and whoever owns the room sets one herself."""


@command()
@setting("--data", type=click.Path(path_type=Path))
@setting("--workers", type=click.IntRange(0, 16))
@setting("--proxies")
@setting("--backup-days", type=click.IntRange(0, 365))
def singleuser(*, data: Path | None, workers: int | None, proxies: str | None, backup_days: int | None) -> None:
    """Open the room where the hub wants it, until the hub stops it or nobody has use for it."""
    from kit.server.light_start import leave_out

    leave_out()
    from kit.server import log_lines
    from kit.server.options import Options
    from kit.server.room.public import Public
    from kit.server.running import run
    from kit.server.spawned.place import place_of

    words = speaker()
    place = place_of(os.environ)
    options = Options.of(
        data=(data or Path.home() / "chophien").resolve(),
        host=place.host,
        port=place.port,
        base_url="",
        new_pin=False,
        public=Public.of(place.public_url, backup_days),
        proxies=proxies,
        language=words.language,
        workers=workers,
        place=place,
    )
    log_lines.begin()
    asyncio.run(run(options, lambda kind, **details: _tell(words, kind, **details)))


def _tell(words: Messages, kind: str, **details: object) -> None:
    """Say what happens, for the hub's log."""
    if kind == "ready":
        click.echo(f"READY {details['url']}")
    elif kind not in FOR_TERMINALS:
        click.echo(words.say(f"serve-{kind}", **details), err=True)
