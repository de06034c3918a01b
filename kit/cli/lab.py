"""`chophien lab`: JupyterLab on the notebooks, on this machine only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from kit.cli.speech import command, setting

SETTINGS = Path(__file__).parent / "lab_settings"
"""What JupyterLab does otherwise here: messages of widgets stay on one line of the kernel. On several, a press of the
check overtakes the text typed before it while cells still run."""


@command()
@setting("--data", type=click.Path(path_type=Path), default=Path("data"))
@setting("--course", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--port", type=click.IntRange(1, 65535), default=8888)
@click.option("--no-browser", is_flag=True)
def lab(data: Path, course: Path | None, port: int, no_browser: bool) -> None:
    """Start JupyterLab with a token, where nobody else in the room can reach it."""
    from kit.content import course as courses
    from kit.content import shipped

    courses.teach(course)  # kernels inherit it
    notebooks = shipped.folder("notebooks")
    if course is not None:
        notebooks = course.resolve()  # its text files too: JupyterLab edits TOML and Markdown as well
    elif shipped.BUNDLED in notebooks.parents:
        # The next version replaces what was installed: a facilitator edits copies of her own, and the room shows those.
        own = data.resolve() / "notebooks"
        if not own.exists():
            shutil.copytree(notebooks, own)
        notebooks = own
    options = [
        f"--ServerApp.port={port}",
        "--ServerApp.ip=127.0.0.1",
        "--ServerApp.allow_remote_access=False",
        f"--ServerApp.root_dir={notebooks}",
        f"--LabApp.app_settings_dir={SETTINGS}",
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        *(["--no-browser"] if no_browser else []),
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.append("--allow-root")
    raise SystemExit(subprocess.run([sys.executable, "-m", "jupyterlab", *options], check=False).returncode)  # noqa: S603
