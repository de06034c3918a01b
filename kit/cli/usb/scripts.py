"""Scripts: what a person clicks on the stick, and what she reads first, in both languages.

The scripts stand in `on_stick/`; a line `@say KEY` becomes the sentence `usb-script-KEY` of every language.
"""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import kit
from kit.content.messages import LANGUAGES, messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.cli.usb.targets import Target

HERE = Path(__file__).parent
READ_FIRST = "DOC-TRUOC.txt"
NAMES = {"windows": "Windows", "linux": "Linux", "macos": "macOS"}
SCRIPTS = {
    "windows": {"install.bat": "install.bat", "mo-lop.bat": "mo-lop.bat"},
    "linux": {"install.sh": "install.sh", "mo-lop.sh": "mo-lop.sh"},
    "macos": {"install.command": "install.command", "mo-lop.command": "mo-lop.sh"},
}
"""What a file on the stick is made from, by system."""


def write(folder: Path, targets: Sequence[Target], needed: int) -> None:
    """Write the scripts and the first page of a stick for `targets`, which need `needed` bytes at most."""
    beside = installers(targets)
    for system in dict.fromkeys(target.system for target in targets):
        releases = list(dict.fromkeys(target.python for target in reversed(targets) if target.system == system))
        details = {
            "installer": beside.get(system, ""),
            "releases": " ".join(releases),
            "folders": " ".join(release.replace(".", "") for release in releases),
        }
        for name, source in SCRIPTS[system].items():
            path = folder / name
            newline = "\r\n" if path.suffix == ".bat" else "\n"
            path.write_text(_script(source, system, details), encoding="utf-8", newline=newline)
            path.chmod(0o755)
    parts = [
        messages(language).say(
            "usb-read-first",
            program=kit.__version__,
            machines=_machines(targets),
            windows=beside.get("windows", "–"),
            macos=beside.get("macos", "–"),
            megabytes=round(needed / 1_000_000),
        )
        for language in LANGUAGES
    ]
    # Notepad of an old Windows needs the mark and the line ends.
    (folder / READ_FIRST).write_text("\n\n\n".join(parts) + "\n", encoding="utf-8-sig", newline="\r\n")


def installers(targets: Sequence[Target]) -> dict[str, str]:
    """Return {system: file name} of the Python to put beside the stick, the newest release it has wheels for."""
    known = tomllib.loads((HERE / "python_installers.toml").read_text(encoding="utf-8"))
    newest = {target.system: target.python for target in targets}  # the last one of a system is its newest
    return {system: known[python][system] for system, python in newest.items() if system in known[python]}


def _machines(targets: Sequence[Target]) -> str:
    """Return the systems with their releases of Python, as "Windows (Python 3.12, 3.13) · Linux (Python 3.13)"."""
    by_system: dict[str, list[str]] = {}
    for target in targets:
        by_system.setdefault(target.system, []).append(target.python)
    return " · ".join(f"{NAMES[system]} (Python {', '.join(pythons)})" for system, pythons in by_system.items())


def _script(source: str, system: str, details: dict[str, str]) -> str:
    """Return a script of on_stick/ with its sentences, in both languages, and its details filled in."""
    escape = _for_batch if source.endswith(".bat") else shlex.quote
    spoken = {"installer": details["installer"], "releases": details["releases"].replace(" ", ", ")}
    lines = []
    for line in (HERE / "on_stick" / source).read_text(encoding="utf-8").splitlines():
        before, say, key = line.partition("@say ")
        if say:
            for language in LANGUAGES:
                sentence = messages(language).say(f"usb-script-{key}", system=system, **spoken)
                lines.append(f"{before}echo {escape(sentence)}")
            continue
        lines.append(re.sub(r"{(\w+)}", lambda place: details[place[1]], line))
    return "\n".join([*lines, ""])


def _for_batch(sentence: str) -> str:
    """Return a sentence as `echo` of a batch file takes it.

    >>> _for_batch("50 % <b>")
    '50 %% ^<b^>'
    """
    for sign in "^&|<>":
        sentence = sentence.replace(sign, f"^{sign}")
    return sentence.replace("%", "%%")
