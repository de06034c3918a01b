"""Prepare this machine and run the kit: `start` opens it, `test` tests it.

Needs Python 3.11 to 3.13 and nothing else. Packages come from the lock in requirements/, checked by their hashes, into
the virtual environment this runs in, or into `.venv` in the repository if it runs in none. Nothing is installed twice:
a stamp holds the lock's fingerprint.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST, NEWEST = (3, 11), (3, 13)
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
NODE = ("node", "nodejs")
OFFICE = ("soffice", "libreoffice")
POSTGRESQL = ("initdb", "/usr/lib/postgresql/*/bin/initdb")
CADDY = ("caddy",)
AT_ONCE = ("--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile")
"""The tests of a file share their server and their browser, so files go to the processors, not tests."""


def say(key: str, **details: object) -> None:
    """Print a sentence of words.toml in the language of CHOPHIEN_LANG, Vietnamese if there is none."""
    import tomllib

    words = tomllib.loads((ROOT / "scripts" / "words.toml").read_text(encoding="utf-8"))
    language = "en" if os.environ.get("CHOPHIEN_LANG") == "en" else "vi"
    print(words[key][language].format(**details), file=sys.stderr, flush=True)


class NoEnvironment(Exception):
    """This Python cannot make a virtual environment with pip in it (Debian packs that apart)."""


def interpreter() -> Path:
    """Return the Python of the environment to use, making `.venv` if this runs in no environment.

    An environment in which nothing was ever installed to the end is made again: it may be half of one.
    """
    if sys.prefix != sys.base_prefix:
        return Path(sys.executable)
    folder = ROOT / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists() or not list(folder.glob(".chophien-*")):
        if importlib.util.find_spec("ensurepip") is None:
            raise NoEnvironment
        say("making-environment", folder=folder.name)
        venv.create(folder, with_pip=True)
    return python


def install(python: Path, lock: str) -> None:
    """Install the packages of requirements/<lock>.txt and the kit itself, unless that has been done already."""
    prefix = subprocess.run(
        [python, "-c", "import sys; print(sys.prefix)"], check=True, capture_output=True, text=True
    ).stdout.strip()
    stamp = Path(prefix) / f".chophien-{lock}"
    wanted = ROOT / "requirements" / f"{lock}.txt"
    fingerprint = hashlib.sha256(
        wanted.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    ).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == fingerprint:
        return
    say("installing")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", wanted], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT], check=True)
    stamp.write_text(fingerprint, encoding="utf-8")


def have(programs: tuple[str, ...]) -> bool:
    """Return whether one of `programs` is on the path, or at the path that it is; `*` stands for anything in a name."""
    return any(shutil.which(program) or [*Path("/").glob(program.lstrip("/"))] for program in programs)


def debian(programs: tuple[str, ...], *packages: str) -> bool:
    """Install Debian packages if none of `programs` is there and this may do so; return whether one is there now."""
    if have(programs):
        return True
    as_root = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["sudo", "-n"]
    if shutil.which("apt-get") and (not as_root or shutil.which("sudo")):
        say("installing-program", name=packages[0])
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*as_root, "apt-get", "update", "-qq"], check=False, env=environment)
        subprocess.run([*as_root, "apt-get", "install", "-y", "-qq", *packages], check=False, env=environment)
    return have(programs)


def start(python: Path, arguments: list[str]) -> int:
    """Open the room."""
    install(python, "run")
    return subprocess.run([python, "-m", "kit", "serve", *arguments], cwd=ROOT, check=False).returncode


def test(python: Path, arguments: list[str]) -> int:
    """Check and test everything; with arguments, only the tests they name."""
    install(python, "test")
    needed = (
        (CHROMIUM, ("chromium",)),
        (NODE, ("nodejs", "npm")),
        (OFFICE, ("libreoffice-calc-nogui",)),
        (POSTGRESQL, ("postgresql",)),
        (CADDY, ("caddy",)),
    )
    for programs, packages in needed:
        if not debian(programs, *packages):
            say("program-missing", name=packages[0])
            return 1
    checks: list[list[str]] = [["pytest", *arguments]]
    if not arguments:
        checks = [
            ["ruff", "check", "."],
            ["ruff", "format", "--check", "."],
            ["mypy"],
            ["kit", "lessons", "check"],
            ["pytest", *AT_ONCE],
        ]
    for check in checks:
        if subprocess.run([python, "-m", *check], cwd=ROOT, check=False).returncode:
            say("check-failed", name=check[0])
            return 1
    return 0


def main() -> int:
    """Do what the first argument says."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        say("python-wrong", found=".".join(map(str, sys.version_info[:2])))
        return 1
    tasks = {"start": start, "test": test}
    task = tasks.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if task is None:
        say("usage")
        return 2
    try:
        return task(interpreter(), sys.argv[2:])
    except NoEnvironment:
        say("venv-missing", release=".".join(map(str, sys.version_info[:2])))
        return 1
    except (subprocess.CalledProcessError, OSError):
        say("install-failed")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main())
