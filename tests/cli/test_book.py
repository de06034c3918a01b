"""`chophien book`: a practice book as a file, and a file looked at, with every row that has to be mended."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.program import chophien

if TYPE_CHECKING:
    from pathlib import Path

HEADING = "Ngày;Loại;Mục;Số tiền\n"


@pytest.mark.parametrize("name", ["so.xlsx", "so.csv"])
def test_practice_year_is_written_and_read(tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    result = chophien("book", "export", "--practice", "year", "--out", path)
    assert (result.returncode, result.stderr) == (0, "")
    assert "không có thật" in result.stdout
    result = chophien("book", "read", path)
    assert (result.returncode, result.stderr) == (0, "")
    assert "01/2025: vào 7.088.000 đ, ra 4.810.000 đ, còn lại 2.278.000 đ" in result.stdout
    assert "Đọc được 289 dòng" in result.stdout


@pytest.mark.parametrize("language", ["vi", "en"])
def test_bad_rows_are_named_and_the_others_counted(tmp_path: Path, language: str) -> None:
    path = tmp_path / "so.csv"
    text = f"{HEADING}1/2/2026;Thu;Trồng trọt;35k\n2/2/2026;Thu;Trồng trọt;35\n;Chi;Ăn;90k\n"
    path.write_text(text, encoding="utf-8")
    result = chophien("book", "read", str(path), "--json", language=language)
    assert result.returncode == 1
    found = json.loads(result.stdout)
    assert found["lines"] == 1
    assert found["months"] == {"02/2026": {"in": 35_000, "out": 0, "own_use": 0, "lines": 1}}
    assert [(row["row"], row["kind"]) for row in found["bad_rows"]] == [(3, "amount-ambiguous"), (4, "book-cell-empty")]
    assert len(result.stderr.strip().splitlines()) == 3


def test_forms_are_workbooks_only(tmp_path: Path) -> None:
    for form in ("s1a", "s2d"):
        made = tmp_path / f"{form}.xlsx"
        assert chophien("book", "export", "--form", form, "--out", str(made)).returncode == 0
        assert made.read_bytes().startswith(b"PK")
        result = chophien("book", "export", "--form", form, "--out", str(tmp_path / "s.csv"))
        assert (result.returncode, result.stdout) == (1, "")
        assert ".xlsx" in result.stderr


def test_file_of_another_kind_is_wrong_usage(tmp_path: Path) -> None:
    assert chophien("book", "export", "--out", str(tmp_path / "so.pdf")).returncode == 2


def test_file_that_is_no_book_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "anh.xlsx"
    path.write_bytes(b"\x89PNG\0")
    result = chophien("book", "read", str(path))
    assert (result.returncode, result.stdout) == (1, "")
    assert len(result.stderr.strip().splitlines()) == 1
