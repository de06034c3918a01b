"""`chophien bundle`: a folder for a USB stick that installs the kit where there is no internet."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kit.cli.speech import command, speaker
from kit.cli.usb.targets import PYTHONS, SYSTEMS, targets

if TYPE_CHECKING:
    from kit.cli.usb.stick import Laid
    from kit.cli.usb.targets import Target

MEGABYTE = 1_000_000


@command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("chophien-usb"))
@click.option("--platform", type=click.Choice(SYSTEMS), multiple=True, default=SYSTEMS)
@click.option("--python", type=click.Choice(PYTHONS), multiple=True, default=PYTHONS)
@click.option("--json", "as_json", is_flag=True)
def bundle(out: Path, platform: tuple[str, ...], python: tuple[str, ...], as_json: bool) -> None:
    """Make the folder; one that was begun and broke off is gone on with."""
    from kit.cli.usb import scripts, stick

    wanted = targets(platform, python)
    stick.begin(out)
    laid = stick.fill(out, wanted, _tell)
    size = stick.finish(out)
    beside = scripts.installers(wanted)
    if as_json:
        click.echo(json.dumps(_data(out, size, laid, beside), ensure_ascii=False, indent=1))
        return
    say = speaker().say
    for one in laid:
        click.echo(say("cli-bundle-target", machine=one.target.name, count=len(one.wheels), megabytes=_mb(one.size)))
    click.echo(say("cli-bundle-made", folder=str(out), megabytes=_mb(size)))
    for name in beside.values():
        click.echo(say("cli-bundle-beside", file=name))


def _tell(target: Target, count: int) -> None:
    click.echo(speaker().say("cli-bundle-fetching", machine=target.name, count=count), err=True)


def _data(out: Path, size: int, laid: list[Laid], beside: dict[str, str]) -> dict[str, Any]:
    machines = [
        {"machine": one.target.name, "wheels": len(one.wheels), "bytes": one.size, "needed": one.needed} for one in laid
    ]
    return {"folder": str(out), "bytes": size, "machines": machines, "python_installers": beside}


def _mb(size: int) -> int:
    return max(1, round(size / MEGABYTE))
