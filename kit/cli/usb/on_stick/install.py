"""Install Chợ Phiên from this stick into a folder of the laptop, without internet.

Needs Python and nothing else; `setup/` beside the wheels says what belongs to which machine. What it makes:
`<folder>/.venv` with every package, checked by hash, and the file that opens the room. `data` there is never touched.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

SETUP = Path(__file__).resolve().parent
STICK = SETUP.parent
STAMP = ".chophien-installed"
MEGABYTE = 1 << 20


class CannotInstall(Exception):
    """Something that she can do something about: a key of words.json, and its details."""


def say(key: str, **details: object) -> None:
    """Print a sentence in the language of CHOPHIEN_LANG, Vietnamese if there is none."""
    words = json.loads((SETUP / "words.json").read_text(encoding="utf-8"))
    language = "en" if os.environ.get("CHOPHIEN_LANG") == "en" else "vi"
    sys.stdout.write(words[language][key].format(**details) + "\n")
    sys.stdout.flush()


def this_machine() -> str:
    """Return the machine as the stick calls it: "windows-x86_64-3.12"."""
    python = ".".join(map(str, sys.version_info[:2]))
    if os.name == "nt":
        # The processor that this Python was made for, which an ARM laptop can run too.
        processor = {"win-amd64": "x86_64"}.get(sysconfig.get_platform(), sysconfig.get_platform())
        return f"windows-{processor}-{python}"
    return f"{ {'darwin': 'macos'}.get(sys.platform, sys.platform) }-{platform.machine()}-{python}"


def damaged(names: list[str]) -> list[str]:
    """Return the wheels that are not there, or not as they were when the stick was made."""
    lines = (STICK / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    found = []
    for name in names:
        try:
            with (STICK / "wheels" / name).open("rb") as file:
                whole = hashlib.file_digest(file, "sha256").hexdigest() == sums.get(f"wheels/{name}")
        except OSError:
            whole = False
        if not whole:
            found.append(name)
    return found


def make_environment(folder: Path) -> Path:
    """Make the virtual environment anew and return its Python."""
    if importlib.util.find_spec("ensurepip") is None:  # Debian packs it apart
        raise CannotInstall("venv-missing", {"release": ".".join(map(str, sys.version_info[:2]))})
    try:
        if folder.exists():
            shutil.rmtree(folder)
        venv.create(folder, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotInstall("folder-trouble", {"folder": folder.parent}) from error
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(place: Path) -> None:
    """Install into `place`. Raises CannotInstall."""
    about = json.loads((SETUP / "stick.json").read_text(encoding="utf-8"))
    machine = this_machine()
    if machine not in about["targets"]:
        raise CannotInstall("other-machine", {"machine": machine, "machines": ", ".join(about["targets"])})
    target, packages = about["targets"][machine], SETUP / f"{machine}.txt"
    fingerprint = hashlib.sha256(packages.read_bytes()).hexdigest()
    stamp = place / ".venv" / STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == fingerprint:
        say("already", folder=place)
        return
    say("checking", count=len(target["wheels"]))
    if names := damaged(target["wheels"]):
        raise CannotInstall("damaged", {"names": ", ".join(names[:3]), "count": len(names)})
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotInstall("folder-trouble", {"folder": place}) from error
    if shutil.disk_usage(place).free < target["needed"]:
        raise CannotInstall("no-room", {"folder": place, "megabytes": target["needed"] // MEGABYTE})
    say("making-environment", folder=place)
    python = make_environment(place / ".venv")
    say("installing")
    options = ["--no-index", f"--find-links={STICK / 'wheels'}", "--require-hashes", "--no-cache-dir", "--quiet"]
    # Only what the room uses is compiled, when it is first opened: half the time and two thirds of the room.
    options += ["--no-compile", "--no-warn-script-location", "--disable-pip-version-check"]
    command = [python, "-m", "pip", "--isolated", "install", *options, f"--requirement={packages}"]
    # Whatever this machine tells pip elsewhere (another index, other links) is not for this.
    environment = {**os.environ, "PIP_CONFIG_FILE": os.devnull, "PYTHONUTF8": "1"}
    if subprocess.run(command, check=False, env=environment).returncode:  # noqa: S603 - our own environment's pip
        raise CannotInstall("failed", {})
    for starter in STICK.glob("mo-lop.*"):
        shutil.copy(starter, place)
    stamp.write_text(fingerprint, encoding="utf-8")
    say("done", folder=place)


def main() -> int:
    """Install, and say what happened."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--into", type=Path, default=Path.home() / "ChoPhien")
    try:
        install(parser.parse_args().into.resolve())
    except CannotInstall as reason:
        key, details = reason.args
        say(key, **details)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
