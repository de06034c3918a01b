"""`chophien province`: the organizer's page of results under Voilà, with a token, on this machine only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from kit.cli.speech import command, speaker
from kit.domain.refusal import Refusal

NOTEBOOK = "province.ipynb"


class ProvinceNotThere(Refusal):
    """A folder without results. Details: `folder`."""

    kind = "province-not-there"


@command()
@click.option("--data", type=click.Path(path_type=Path), default=Path("data"))
@click.option("--port", type=click.IntRange(1, 65535), default=8877)
@click.option("--no-browser", is_flag=True)
def province(data: Path, port: int, no_browser: bool) -> None:
    """Start plain Voilà on the organizer's notebook, in the language that was asked for."""
    from kit.content import shipped
    from kit.reports.room_counts import PLACE_VARIABLE
    from kit.server.phone import TEMPLATE, TEMPLATES
    from kit.store import place_of_store
    from kit.store.database import FILE_NAME

    where = place_of_store(data.resolve())
    if isinstance(where, Path) and not (where / FILE_NAME).exists():
        raise ProvinceNotThere(folder=str(data))
    folder = shipped.folder("notebooks")
    language = speaker().language
    own = folder / NOTEBOOK if language == "vi" else folder / language / NOTEBOOK
    paths = os.pathsep.join(filter(None, (str(TEMPLATES), os.environ.get("JUPYTER_PATH"))))
    options = [
        f"--port={port}",
        "--Voila.ip=127.0.0.1",
        "--Voila.auto_token=True",
        "--VoilaConfiguration.http_keep_alive_timeout=600",  # what it sends meanwhile only its own templates know
        f"--template={TEMPLATE}",
        *(["--no-browser"] if no_browser else []),
    ]
    environment = {**os.environ, PLACE_VARIABLE: str(where), "JUPYTER_PATH": paths}
    voila = [sys.executable, "-m", "voila", str(own), *options]
    raise SystemExit(subprocess.run(voila, env=environment, check=False).returncode)  # noqa: S603
