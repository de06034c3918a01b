"""`chophien prices`: what products usually sell for, and every row of a list that has to be mended."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.program import chophien

if TYPE_CHECKING:
    from pathlib import Path

HEADING = "Mặt hàng;Giá;Đơn vị;Nơi bán;Ngày\n"
PEARS = "".join(f"Lê;{low}k;kg;chợ Nà Hang;{day}/11/2025\n" for day, low in enumerate((18, 20, 22, 25, 40), 10))


def written(folder: Path, text: str) -> str:
    path = folder / "gia-cho.csv"
    path.write_text(text, encoding="utf-8-sig")
    return str(path)


def test_band_is_said_with_what_it_stands_on(tmp_path: Path) -> None:
    result = chophien("prices", written(tmp_path, HEADING + PEARS))
    assert (result.returncode, result.stderr) == (0, "")
    assert "thường bán từ 20.000 đ đến 25.000 đ/kg" in result.stdout
    assert "5 giá ở chợ Nà Hang; từ 10/11/2025 đến 14/11/2025" in result.stdout


def test_too_few_prices_are_shown_without_a_band(tmp_path: Path) -> None:
    result = chophien("prices", written(tmp_path, HEADING + "Lê;18-22k;kg;chợ Nà Hang;\n"), language="en")
    assert result.returncode == 0
    assert "too little to say" in result.stdout
    assert "from 18.000 đ to 22.000 đ a kg" in result.stdout


@pytest.mark.parametrize("language", ["vi", "en"])
def test_bad_rows_are_listed_and_the_others_counted_all_the_same(tmp_path: Path, language: str) -> None:
    bad = "Cam;35;kg;chợ;\nCam;12k;rá;chợ;\n"
    result = chophien("prices", written(tmp_path, HEADING + bad + PEARS), language=language)
    assert result.returncode == 1
    assert "20.000 đ" in result.stdout
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 3
    assert "2" in lines[0]
    assert "rá" in lines[1]
    assert "Traceback" not in result.stderr


def test_json_has_bands_and_bad_rows(tmp_path: Path) -> None:
    text = HEADING + PEARS + "lê;9k;quả;chợ Nà Hang;15/11/2025\nCam;35;kg;chợ;\n"
    found = json.loads(chophien("prices", "--json", written(tmp_path, text)).stdout)
    assert [(band["unit"], band["n"], band["band"]) for band in found["bands"]] == [
        ("kg", 5, {"low": 20_000, "middle": 22_000, "high": 25_000}),
        ("quả", 1, None),
    ]
    assert (found["bands"][0]["first_day"], found["bands"][0]["examples"]) == ("2025-11-10", False)
    assert [(row["row"], row["kind"]) for row in found["bad_rows"]] == [(8, "amount-ambiguous")]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_examples_are_said_to_be_no_prices_of_today(language: str) -> None:
    result = chophien("prices", "--examples", language=language)
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.strip().splitlines()
    assert len(lines) > 8
    marked = {"vi": "GIÁ VÍ DỤ", "en": "EXAMPLES"}[language]
    assert all(marked in line for line in lines)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("content", ["", "giá lê", "🍐\n🍐", "a,b\n1,2", HEADING])
def test_file_without_prices_is_one_sentence(tmp_path: Path, content: str, language: str) -> None:
    result = chophien("prices", written(tmp_path, content), language=language)
    assert (result.returncode, result.stdout) == (1, "")
    assert len(result.stderr.strip().splitlines()) == 1


def test_without_a_file_it_says_what_to_give() -> None:
    result = chophien("prices")
    assert result.returncode == 1
    assert "chophien prices gia-cho.csv" in result.stderr
