"""`chophien serve`: open the room. Each option has its variable, for a server that nobody types commands on."""

from __future__ import annotations

import asyncio
import sys
import webbrowser
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import click

from kit.cli.speech import command, setting, speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.content.messages import Messages


@command()
@setting("--host")
@setting("--port", type=click.IntRange(1, 65535), default=8866)
@setting("--data", type=click.Path(path_type=Path), default=Path("data"))
@setting("--course", type=click.Path(path_type=Path, exists=True, file_okay=False))
@setting("--demo", is_flag=True)
@setting("--no-browser", is_flag=True)
@click.option("--new-pin", is_flag=True)
@setting("--base-url", default="")
@setting("--workers", type=click.IntRange(0, 16))
@setting("--public-url", metavar="https://…")
@setting("--proxies")
@setting("--backup-days", type=click.IntRange(0, 365))
def serve(
    *,
    host: str | None,
    port: int,
    data: Path,
    course: Path | None,
    demo: bool,
    no_browser: bool,
    new_pin: bool,
    base_url: str,
    workers: int | None,
    public_url: str | None,
    proxies: str | None,
    backup_days: int | None,
) -> None:
    """Open the room, say where it is, and keep it open until it is told to close."""
    from kit.server.light_start import leave_out

    leave_out()
    from kit.content import course as courses
    from kit.server import log_lines
    from kit.server.options import Options
    from kit.server.room.public import Public

    words = speaker()
    courses.teach(course)
    public = Public.of(public_url, backup_days) if public_url else None
    options = Options.of(
        data=data.resolve(),
        host=host,
        port=port,
        base_url=base_url,
        practice=demo,
        new_pin=new_pin,
        language=words.language,
        workers=workers,
        public=public,
        proxies=proxies,
    )
    log_lines.begin()
    from kit.server.running import run

    asyncio.run(run(options, _teller(words, on_server=public is not None, browser=not (no_browser or public))))


def _teller(words: Messages, *, on_server: bool, browser: bool) -> Callable[..., None]:
    """Return what says on the terminal what happens in the room."""

    def tell(kind: str, **details: object) -> None:
        if kind == "ready":
            said = {name: str(value) for name, value in details.items()}
            _ready(words, **said, on_server=on_server, browser=browser)
        else:
            click.echo(words.say(f"serve-{kind}", **details), err=kind not in ("pin", "practice"))

    return tell


def _ready(words: Messages, *, url: str, phones: str, itself: str, on_server: bool, browser: bool) -> None:
    from kit.codes.terminal import terminal

    if phones and sys.stdout.isatty():
        click.echo(terminal(phones))
    if on_server:
        click.echo(words.say("serve-open-public", url=url, console=f"{itself}console"))
    else:
        if phones:
            click.echo(words.say("serve-open", url=phones))
        click.echo(words.say("serve-console", console=f"{itself}console"))
    click.echo(f"READY {url}")
    sys.stdout.flush()
    if browser:
        # Some systems wait for the browser to end, and a laptop without one must not keep the room shut.
        Thread(target=webbrowser.open, args=(f"{itself}console",), daemon=True).start()
