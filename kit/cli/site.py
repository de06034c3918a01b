"""`chophien site`: slides, handbook, worksheets and a gallery of the lessons as a web site of plain files."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import click

from kit.cli.speech import command, speaker

MARK = ".chophien-site"
"""Stands in a folder that an earlier call made, and that this one may make again."""
MEGABYTE = 1_000_000


@command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("chophien-site"))
def site(out: Path) -> None:
    """Write the site, in place of what an earlier call wrote."""
    from kit.cli.published import gallery
    from kit.cli.published.files import Site
    from kit.cli.usb.stick import FolderTaken
    from kit.content import shipped

    if out.exists() and (not out.is_dir() or (any(out.iterdir()) and not (out / MARK).exists())):
        raise FolderTaken(folder=str(out))
    made = Site(out)
    if out.exists():
        shutil.rmtree(out)
    made.put(MARK, b"")
    gallery.put(made, shipped.PACKAGE.parent / "docs", datetime.now().astimezone().date())
    size = sum((out / name).stat().st_size for name in made.names())
    click.echo(
        speaker().say("cli-site-made", folder=str(out), count=len(made.names()), megabytes=round(size / MEGABYTE))
    )
