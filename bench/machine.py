"""Machine: what was measured on, and how a figure with its spread is written."""

from __future__ import annotations

import platform
import statistics
from datetime import date
from importlib.metadata import version
from pathlib import Path

import psutil


def measured(*packages: str, rounds: int) -> str:
    """Return the sentences that stand above figures: when, on what, with which packages, how often."""
    models = (line.split(":")[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name"))
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    machine = f"{psutil.cpu_count()} cores ({next(models, '?')}), {psutil.virtual_memory().total // 2**30} GB"
    when = f"Measured on {date.today()} by `chophien bench`"  # noqa: DTZ011 - the day of whoever measures
    python = f"{platform.system()}, Python {platform.python_version()}"
    how_often = f"Median of {rounds} rounds [least–most]" if rounds > 1 else "One round"
    return f"{when}: {machine}, {python}, {versions}. {how_often}."


def spread(values: list[float], digits: int) -> str:
    """Return the median, and the least and the most where there are several."""
    middle = f"{statistics.median(values):.{digits}f}"
    return middle if len(values) == 1 else f"{middle} [{min(values):.{digits}f}–{max(values):.{digits}f}]"


def _lines(path: str) -> list[str]:
    file = Path(path)
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []
