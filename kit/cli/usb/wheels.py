"""Wheels: fetched by pip against the hashes of the lock, and chosen for a target by the tags in their names.

pip is asked only for what is not there yet, so a download that broke off goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kit.cli.usb.locked_list import HASH, Locked
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from packaging.tags import Tag

    from kit.cli.usb.targets import Target

# What pip says, in its English whatever the machine speaks: there is nothing else to tell these apart by.
NETWORK = {
    "connection broken",
    "NewConnectionError",
    "ConnectTimeout",
    "ReadTimeout",
    "ProxyError",
    "SSLError",
    "name resolution",
    "Max retries",
}
NO_FILE = re.compile(r"distribution found for ([A-Za-z0-9._-]+)")
OTHER_FILE = re.compile(r"DO NOT MATCH THE HASHES.*?^\s*([A-Za-z0-9._-]+)(?:==\S+)? from ", re.DOTALL | re.MULTILINE)
NO_ROOM = re.compile(r"No space left|Errno 28|WinError 112")


class NoNetwork(Refusal):
    """The packages could not be asked for."""

    kind = "bundle-no-network"


class NoWheel(Refusal):
    """A package has no wheel that this machine takes: `package`, `release`, `target`."""

    kind = "bundle-no-wheel"


class OtherFile(Refusal):
    """A file is not the one that the lock names: `package`."""

    kind = "bundle-other-file"


class NoRoom(Refusal):
    """The disk or stick is full."""

    kind = "bundle-no-room"


class PipMissing(Refusal):
    """This Python has no pip: `python` is its path."""

    kind = "bundle-pip-missing"


class PipTroubled(Refusal):
    """pip gave up for another reason: `said` is its last line."""

    kind = "bundle-pip-troubled"


@cache
def _ranks(target: Target) -> dict[Tag, int]:
    """Return {tag: place} of a target, the best first."""
    return {tag: place for place, tag in enumerate(target.tags())}


@cache
def _read_name(file: str) -> tuple[tuple[str, str], frozenset[Tag]]:
    """Return ((name, release), tags) of a wheel's file name."""
    from packaging.utils import parse_wheel_filename

    name, release, _build, tags = parse_wheel_filename(file)
    return (name, str(release)), tags


def _canonical(package: Locked) -> tuple[str, str]:
    from packaging.utils import canonicalize_name
    from packaging.version import Version

    return canonicalize_name(package.name), str(Version(package.release))


class Wheelhouse:
    """A folder of wheels. Hashes of its files are worked out once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sums: dict[Path, str] = {}

    def sha256(self, path: Path) -> str:
        """Return the SHA-256 of a file, in hex."""
        if path not in self._sums:
            with path.open("rb") as file:
                self._sums[path] = hashlib.file_digest(file, "sha256").hexdigest()
        return self._sums[path]

    def best(self, package: Locked, target: Target) -> Path | None:
        """Return the wheel of `package` that `target` likes best of those there, or None."""
        rank = _ranks(target)
        found = []
        for path in self.folder.glob("*.whl"):
            named, tags = _read_name(path.name)
            places = [rank[tag] for tag in tags if tag in rank]
            if named == _canonical(package) and places:
                found.append((min(places), path))
        return min(found)[1] if found else None

    def fetch(self, packages: Sequence[Locked], target: Target) -> list[Path]:
        """Return one wheel of each package for `target`, fetching what is missing. Raises the refusals above."""
        self._drop_broken(packages)
        missing = [package for package in packages if not self._settled(package, target)]
        if missing:
            self._download(missing, target)
        chosen = []
        for package in packages:
            wheel = self.best(package, target)
            if wheel is None:
                raise NoWheel(package=package.name, release=package.release, target=target.name)
            chosen.append(wheel)
        return chosen

    def _settled(self, package: Locked, target: Target) -> bool:
        """Return whether no better wheel can come: made for this machine, or the only file beside the source."""
        wheel = self.best(package, target)
        return wheel is not None and (not wheel.stem.endswith("-any") or len(package.hashes) <= 2)

    def _drop_broken(self, packages: Iterable[Locked]) -> None:
        """Delete wheels of these packages that are not what the lock names: a copy that was cut off."""
        hashes = {_canonical(one): one.hashes for one in packages}
        for path in list(self.folder.glob("*.whl")):
            named, _tags = _read_name(path.name)
            if self.sha256(path) not in hashes.get(named, {self.sha256(path)}):
                path.unlink()
                del self._sums[path]

    def _download(self, packages: Sequence[Locked], target: Target) -> None:
        lines = [
            f"{one.name}=={one.release} {' '.join(HASH + each for each in sorted(one.hashes))}\n" for one in packages
        ]
        with tempfile.TemporaryDirectory() as place:
            wanted = Path(place, "wanted.txt")
            wanted.write_text("".join(lines), encoding="utf-8")
            options = ["--no-deps", "--only-binary=:all:", "--require-hashes", f"--requirement={wanted}"]
            options += [f"--dest={self.folder}", f"--python-version={target.first_release}", "--implementation=cp"]
            options += [f"--platform={tag}" for tag in target.platforms()]
            quiet = ["--quiet", "--disable-pip-version-check", "--retries=2"]
            pip("download", *quiet, *options, target=target, packages=packages)


def pip(*arguments: str, target: Target | None = None, packages: Sequence[Locked] = ()) -> None:
    """Run pip of this Python. Raises the refusals above, with what `target` and `packages` tell of them."""
    command = [sys.executable, "-m", "pip", *arguments]
    run = subprocess.run(  # noqa: S603 - pip of this very Python
        command,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    if run.returncode:
        raise _why(run.stderr, target, packages)


def _why(said: str, target: Target | None, packages: Sequence[Locked]) -> Refusal:
    """Return what went wrong, from what pip said."""
    if "No module named pip" in said:
        return PipMissing(python=sys.executable)
    if NO_ROOM.search(said):
        return NoRoom()
    if any(sign in said for sign in NETWORK):
        return NoNetwork()
    if match := OTHER_FILE.search(said):
        return OtherFile(package=match[1])
    if (match := NO_FILE.search(said)) and target:
        release = next((one.release for one in packages if one.name == match[1]), "")
        return NoWheel(package=match[1], release=release, target=target.name)
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return PipTroubled(said=lines[-1] if lines else "pip")
