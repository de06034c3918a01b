"""LibreOffice without a screen: works a workbook out again, so that its totals can be compared with ours."""

from __future__ import annotations

import io
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook, load_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(PROGRAM is None, reason="LibreOffice works the workbook out again")


def recalculated(workbook: Workbook, folder: Path) -> Workbook:
    """Return `workbook` as LibreOffice works it out: openpyxl saves formulas without results, so none can be kept."""
    assert PROGRAM is not None
    given = folder / "so.xlsx"
    workbook.save(given)
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            PROGRAM,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            folder / "out",
            given,
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    return load_workbook(folder / "out" / "so.xlsx", data_only=True)


def recalculate_bytes(content: bytes, folder: Path) -> bytes:
    """Return a workbook as LibreOffice saves it."""
    recalculated(opened(content), folder)
    return (folder / "out" / "so.xlsx").read_bytes()


def opened(content: bytes, *, results: bool = False) -> Workbook:
    """Return a workbook with its formulas, or with the results that stand beside them."""
    return load_workbook(io.BytesIO(content), data_only=results)


def column(sheet: Worksheet, heading: str) -> int:
    """Return the number of the column under `heading`."""
    return next(cell.column for cell in sheet[1] if cell.value == heading)
