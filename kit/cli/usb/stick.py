"""Stick: the folder that goes onto a USB stick, laid out so that a double click installs it.

DOC-TRUOC.txt  install.*  mo-lop.*  SHA256SUMS  notebooks/  slides/
setup/    install.py, its words, what belongs to which machine, a list of files with hashes for each
wheels/   every package, and the kit
"""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import kit
from kit.cli.usb import locked_list, own_wheel, scripts
from kit.cli.usb.wheels import Wheelhouse
from kit.content import shipped
from kit.content.messages import LANGUAGES, messages
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kit.cli.usb.targets import Target

HERE = Path(__file__).parent
UNFINISHED = ".chophien-unfinished"
SUMS = "SHA256SUMS"
SPARE = 1.25
"""An installation is so much larger than what its wheels hold: pip, whole blocks of the disk, what is compiled."""
INSTALL_WORDS = (
    "already",
    "checking",
    "damaged",
    "done",
    "failed",
    "folder-trouble",
    "installing",
    "making-environment",
    "no-room",
    "other-machine",
    "venv-missing",
)
DETAILS = ("folder", "count", "names", "megabytes", "machine", "machines", "release")


class FolderTaken(Refusal):
    """There is something in the folder that is not a stick being made: `folder`."""

    kind = "bundle-folder-taken"


@dataclass(frozen=True, slots=True)
class Laid:
    """What was laid down for one target: its wheels, their size, and the room they need on a disk, in bytes."""

    target: Target
    wheels: tuple[str, ...]
    size: int
    needed: int


def begin(folder: Path) -> None:
    """Make the folder, or go on with one that was begun. Raises FolderTaken."""
    mark = folder / UNFINISHED
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not mark.exists())):
        raise FolderTaken(folder=str(folder))
    (folder / "wheels").mkdir(parents=True, exist_ok=True)
    mark.touch()


def fill(folder: Path, targets: Sequence[Target], tell: Callable[[Target, int], None]) -> list[Laid]:
    """Lay everything into a folder that was begun, and return what for. Raises the refusals of `wheels`.

    `tell` hears of each target and how many packages it needs, before they are fetched.
    """
    locked = locked_list.read(shipped.folder("requirements") / "run.txt")
    house = Wheelhouse(folder / "wheels")
    ours = own_wheel.make(house.folder)
    setup = folder / "setup"
    setup.mkdir(exist_ok=True)
    laid = []
    for target in targets:
        needed = [package for package in locked if package.needed_on(target)]
        tell(target, len(needed))
        wheels = house.fetch(needed, target)
        lines = [
            locked_list.line(package.name, package.release, house.sha256(wheel))
            for package, wheel in zip(needed, wheels, strict=True)
        ]
        lines.append(locked_list.line(own_wheel.NAME, kit.__version__, house.sha256(ours)))
        (setup / f"{target.name}.txt").write_text("".join(lines), encoding="utf-8")
        wheels.append(ours)
        size = sum(wheel.stat().st_size for wheel in wheels)
        laid.append(Laid(target, tuple(wheel.name for wheel in wheels), size, int(SPARE * sum(map(_unpacked, wheels)))))
    _leave_only(house.folder, {name for one in laid for name in one.wheels})
    _leave_only(setup, {f"{one.target.name}.txt" for one in laid})
    for name in ("notebooks", "slides"):
        shutil.copytree(
            shipped.folder(name),
            folder / name,
            ignore=shutil.ignore_patterns(".ipynb_checkpoints", "__pycache__"),
            dirs_exist_ok=True,
        )
    write_setup(setup, laid)
    scripts.write(folder, targets, max(one.needed for one in laid))
    return laid


def finish(folder: Path) -> int:
    """Write the sums of all files, take the mark of a folder that was begun away, and return the bytes in it."""
    house = Wheelhouse(folder / "wheels")
    files = sorted(
        (path for path in folder.rglob("*") if path.is_file() and path.name not in (UNFINISHED, SUMS)),
        key=lambda path: path.relative_to(folder).as_posix(),
    )
    lines = [f"{house.sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
    (folder / UNFINISHED).unlink(missing_ok=True)
    return sum(path.stat().st_size for path in files)


def _unpacked(wheel: Path) -> int:
    with zipfile.ZipFile(wheel) as packed:
        return sum(one.file_size for one in packed.infolist())


def _leave_only(folder: Path, names: set[str]) -> None:
    """Delete what an earlier try for other machines left."""
    for path in folder.iterdir():
        if path.name not in names:
            path.unlink()


def write_setup(setup: Path, laid: Sequence[Laid]) -> None:
    shutil.copy(HERE / "on_stick" / "install.py", setup)
    # The sentences keep their places open: what stands there is known on the laptop only.
    places = {name: f"{{{name}}}" for name in DETAILS}
    words = {
        language: {key: messages(language).say(f"usb-install-{key}", **places) for key in INSTALL_WORDS}
        for language in LANGUAGES
    }
    about = {
        "program": kit.__version__,
        "targets": {one.target.name: {"wheels": one.wheels, "needed": one.needed} for one in laid},
    }
    for name, data in (("words.json", words), ("stick.json", about)):
        (setup / name).write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
