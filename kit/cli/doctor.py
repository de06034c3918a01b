"""`chophien doctor`: is this laptop ready for a class?"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import click

from kit.cli.speech import command, give_up, setting, speaker

SIGNS = {True: "✓", False: "✗"}


@command()
@setting("--data", type=click.Path(path_type=Path), default=Path("data"))
@click.option("--port", type=click.IntRange(1, 65535), default=8866)
@click.option("--json", "as_json", is_flag=True)
def doctor(data: Path, port: int, as_json: bool) -> None:
    """Print what was looked at, one line each, troubles with what to do."""
    from kit.server import laptop

    laptop.raise_descriptor_limit()
    findings = laptop.look(data, port, datetime.now().astimezone())
    say = speaker().say
    if as_json:
        rows = [{"kind": finding.kind, "ok": finding.ok, **finding.details} for finding in findings]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1, default=str))
    else:
        for finding in findings:
            click.echo(f"{SIGNS[finding.ok]} {say(finding.key, **finding.details)}")
    troubles = sum(not finding.ok for finding in findings)
    if troubles:
        give_up(say("doctor-not-ready", count=troubles))
    if not as_json:
        click.echo(say("doctor-ready"))
