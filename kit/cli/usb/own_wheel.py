"""Own wheel: the kit itself as a wheel, built from a checkout, or put together again from what was installed.

An installed package is the files of its wheel and a list of them (RECORD), so the wheel can be made again without the
place it came from: https://packaging.python.org/en/latest/specifications/binary-distribution-format/
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import tempfile
import zipfile
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath

from kit.cli.usb.wheels import pip
from kit.content import shipped

NAME = "chophien"
ADDED = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}
"""What an installer writes beside the files of the wheel."""


def make(folder: Path) -> Path:
    """Write the wheel of this program into `folder` and return it. Raises the refusals of `wheels`."""
    for old in folder.glob(f"{NAME}-*.whl"):
        old.unlink()
    top = shipped.PACKAGE.parent
    if shipped.BUNDLED.is_dir():
        return _from_installed(folder)
    with tempfile.TemporaryDirectory() as place:
        options = ["--no-deps", "--no-build-isolation", "--quiet", "--disable-pip-version-check"]
        pip("wheel", *options, f"--wheel-dir={place}", str(top))
        (made,) = Path(place).glob("*.whl")
        return Path(shutil.copy(made, folder))


def _from_installed(folder: Path) -> Path:
    """Return the wheel of the installed package, written into `folder`."""
    installed = distribution(NAME)
    path = folder / f"{NAME}-{installed.version}-py3-none-any.whl"
    record = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for file in sorted(installed.files or ()):
            inside = PurePosixPath(file)
            # Programs in bin/ are made by the installer, as is everything that is compiled.
            if inside.parts[0] == ".." or "__pycache__" in inside.parts or _added(inside):
                continue
            content = Path(str(file.locate())).read_bytes()
            wheel.writestr(_named(inside), content)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            record.append(f"{inside},sha256={digest},{len(content)}\n")
        listed = f"{NAME}-{installed.version}.dist-info/RECORD"
        wheel.writestr(_named(PurePosixPath(listed)), "".join([*record, f"{listed},,\n"]))
    return path


def _added(file: PurePosixPath) -> bool:
    return file.parent.suffix == ".dist-info" and file.name in ADDED


def _named(file: PurePosixPath) -> zipfile.ZipInfo:
    """Return the entry of a file: packed, with one date for all, so that the wheel is the same each time."""
    info = zipfile.ZipInfo(str(file))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
