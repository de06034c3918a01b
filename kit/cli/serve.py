"""`chophien serve`: open the room."""

from __future__ import annotations

import asyncio
import sys
import webbrowser
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import click

from kit.cli.speech import command, speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.content.messages import Messages


@command()
@click.option("--host", default="0.0.0.0")  # noqa: S104 - phones come in over the Wi-Fi
@click.option("--port", type=click.IntRange(1, 65535), default=8866)
@click.option("--data", type=click.Path(path_type=Path), default=Path("data"))
@click.option("--demo", is_flag=True)
@click.option("--no-browser", is_flag=True)
@click.option("--new-pin", is_flag=True)
@click.option("--base-url", default="/")
@click.option("--workers", type=click.IntRange(0, 16), envvar="CHOPHIEN_WORKERS")
def serve(
    *,
    host: str,
    port: int,
    data: Path,
    demo: bool,
    no_browser: bool,
    new_pin: bool,
    base_url: str,
    workers: int | None,
) -> None:
    """Open the room, say where it is, and keep it open until it is told to close."""
    from kit.server.light_start import leave_out

    leave_out()
    from kit.server.running import Options, run

    words = speaker()
    options = Options(
        data=data.resolve(),
        host=host,
        port=port,
        base_url=f"/{base_url.strip('/')}/" if base_url.strip("/") else "/",
        practice=demo,
        new_pin=new_pin,
        language=words.language,
        workers=workers,
    )
    asyncio.run(run(options, _teller(words, browser=not no_browser)))


def _teller(words: Messages, *, browser: bool) -> Callable[..., None]:
    """Return what says on the terminal what happens in the room."""

    def tell(kind: str, **details: object) -> None:
        if kind == "ready":
            _ready(words, **{name: str(value) for name, value in details.items()}, browser=browser)
        else:
            click.echo(words.say(f"serve-{kind}", **details), err=kind not in ("pin", "practice"))

    return tell


def _ready(words: Messages, *, url: str, phones: str, itself: str, browser: bool) -> None:
    from kit.codes.terminal import terminal

    if phones and sys.stdout.isatty():
        click.echo(terminal(phones))
    if phones:
        click.echo(words.say("serve-open", url=phones))
    click.echo(words.say("serve-console", console=f"{itself}console"))
    click.echo(f"READY {url}")
    sys.stdout.flush()
    if browser:
        # Some systems wait for the browser to end, and a laptop without one must not keep the room shut.
        Thread(target=webbrowser.open, args=(f"{itself}console",), daemon=True).start()
