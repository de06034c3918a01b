"""`chophien pin`: a new PIN for whoever leads, told on this terminal alone, while the room is open or not."""

from __future__ import annotations

from pathlib import Path

import click

from kit.cli.speech import command, setting, speaker
from kit.domain.refusal import Refusal


class NoRoomHere(Refusal):
    """The folder has no class: a PIN that is set there would open nothing."""

    kind = "no-room-here"


@command()
@setting("--data", type=click.Path(path_type=Path), default=Path("data"))
@setting("--demo", is_flag=True)
def pin(*, data: Path, demo: bool) -> None:
    """Set a new PIN of ten digits. Who leads with the old one is signed out."""
    from kit.server.opening import open_workshop
    from kit.store import place_of_store
    from kit.store.database import FILE_NAME
    from kit.store.workshops import PRACTICE

    words = speaker()
    where = data / PRACTICE if demo else place_of_store(data)
    if isinstance(where, Path) and not (where / FILE_NAME).is_file():
        raise NoRoomHere(folder=str(where))
    how = {"practice": demo, "new_pin": True, "on_server": True}
    opened = open_workshop(data.resolve(), language=words.language, **how)  # type: ignore[arg-type]
    opened.store.close()
    click.echo(words.say("cli-pin-is", pin=opened.pin, place=opened.workshop.place))
