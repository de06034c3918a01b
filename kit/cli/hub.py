"""`chophien hub`: the accounts of facilitators at a JupyterHub."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kit.cli.speech import Commands, command, setting, speaker

if TYPE_CHECKING:
    from kit.server.spawned.accounts import Accounts

hub = Commands("hub")
_data = setting("--hub-data", type=click.Path(path_type=Path), default=Path("/var/lib/chophien-hub"))


@command("cli-hub-add")
@click.argument("name")
@_data
def add(name: str, hub_data: Path) -> None:
    """Give a facilitator an account, or a new password."""
    password = _accounts(hub_data).put(name)
    click.echo(speaker().say("cli-hub-password", name=name, password=password))


@command("cli-hub-remove")
@click.argument("name")
@_data
def remove(name: str, hub_data: Path) -> None:
    """Take an account away."""
    _accounts(hub_data).remove(name)
    click.echo(speaker().say("cli-hub-removed", name=name))


@command("cli-hub-names")
@_data
def names(hub_data: Path) -> None:
    """Print who has an account."""
    for name in _accounts(hub_data).names():
        click.echo(name)


def _accounts(folder: Path) -> Accounts:
    from kit.server.spawned.accounts import Accounts

    return Accounts(folder)


for each in (add, remove, names):
    hub.add_command(each)
