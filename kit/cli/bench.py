"""`chophien bench`: what a phone, a hall that types, a day, a console, a hub, a code and a cash book cost this laptop.

The benchmarks stand in the repository only.
"""

from __future__ import annotations

import subprocess
import sys

import click

from kit.cli.speech import command
from kit.domain.refusal import Refusal


class BenchNotHere(Refusal):
    """The program was installed without the repository."""

    kind = "bench-not-here"


@command()
@click.option("--quick", is_flag=True)
@click.option("--only", type=click.Choice(["phones", "typing", "day", "leading", "hub", "codes", "books"]))
def bench(quick: bool, only: str | None) -> None:
    """Run the benchmarks of this checkout."""
    from kit.content import shipped

    root = shipped.PACKAGE.parent
    if not (root / "bench" / "__main__.py").is_file():
        raise BenchNotHere
    arguments = [sys.executable, "-m", "bench", *(["--quick"] if quick else []), *(["--only", only] if only else [])]
    raise SystemExit(subprocess.run(arguments, cwd=root, check=False).returncode)  # noqa: S603
