"""The tables of datasets/: whole by their own data package, and every fault in them is named by file and cell."""

from __future__ import annotations

import importlib.util
import json
import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest
from frictionless import Package

from kit.content import (
    banks,
    categories,
    channels,
    communes,
    datasets,
    label_fields,
    label_sheets,
    listing_channels,
    market_prices,
    passphrase_words,
    practice_book,
    produce,
    rice_prices,
    rules,
    season_marks,
    table,
    units,
    usual_ranges,
    word_bank,
)
from kit.content.messages import LANGUAGES, messages
from kit.content.table import TableBroken
from kit.domain.units import STANDARD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AT = table.folder()
PACKAGE = json.loads((AT / table.PACKAGE_FILE).read_text(encoding="utf-8"))
RESOURCES = {resource["path"]: resource for resource in PACKAGE["resources"]}


def test_frictionless_finds_the_package_valid() -> None:
    report = Package(str(AT / table.PACKAGE_FILE)).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])
    assert len(report.tasks) == len(RESOURCES)


def test_own_check_finds_nothing_wrong() -> None:
    assert datasets.problems() == []


@pytest.mark.parametrize("resource", RESOURCES.values(), ids=RESOURCES)
def test_every_table_says_what_it_is_since_when_and_under_what_licence(resource: dict[str, object]) -> None:
    assert date.fromisoformat(str(resource["date"])) <= date(2027, 1, 1)
    assert all(licence["path"] or licence["name"] for licence in resource["licenses"])  # type: ignore[index]
    assert all(source["title"] for source in resource["sources"])  # type: ignore[index]
    for column in resource["schema"]["fields"]:  # type: ignore[index]
        assert column["description"], column["name"]


PLAIN_NUMBERS = {"show_first", "n_sources", "line", "factor_to_base"}
SAY_THE_UNIT = {"unit", "basis"}  # columns


def test_numbers_say_their_unit_or_the_column_that_does() -> None:
    without = [
        f"{path}: {column['name']}"
        for path, resource in RESOURCES.items()
        for column in resource["schema"]["fields"]
        if column["type"] in {"integer", "number"} and column["name"] not in PLAIN_NUMBERS and not column.get("unit")
        if not SAY_THE_UNIT & {other["name"] for other in resource["schema"]["fields"]}
    ]
    assert without == []


@pytest.mark.parametrize("resource", RESOURCES.values(), ids=RESOURCES)
def test_observed_and_synthetic_are_told_apart(resource: dict[str, object]) -> None:
    synthetic = str(resource["path"]).startswith("synthetic/")
    assert resource["observed"] is not synthetic
    if synthetic:
        assert (AT / str(resource["generator"])).exists()


def test_practice_household_is_made_again_the_same(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("generate", AT / "generate_practice_household.py")
    assert spec
    assert spec.loader
    generator = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["generate"] = generator  # its dataclasses look themselves up
    spec.loader.exec_module(generator)
    generator.write(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in (AT / "synthetic").iterdir()}


def test_practice_book_adds_up() -> None:
    for file in (practice_book.THREE_DAYS, practice_book.YEAR):
        for line in practice_book.practice_book(file):
            if line.quantity is not None and line.price is not None:
                assert line.quantity * line.price == line.amount
    assert {line.date.year for line in practice_book.practice_book(practice_book.YEAR)} == {2025}


LOADERS: dict[str, Callable[[Path], object]] = {
    banks.FILE: banks.banks,
    categories.FILE: categories.category_rows,
    channels.FILE: channels.channels,
    channels.FEES_FILE: lambda at: channels.fees("zalo", date(2026, 11, 23), at),
    communes.FILE: communes.communes,
    communes.OLD_FILE: communes.former_communes,
    label_fields.FILE: lambda at: label_fields.label_fields("packed", date(2026, 11, 25), at),
    label_sheets.FILE: label_sheets.label_sheets,
    listing_channels.FILE: lambda at: listing_channels.listing_channels(date(2026, 11, 23), at),
    market_prices.FILE: lambda at: market_prices.examples(at=at),
    passphrase_words.FILE: passphrase_words.passphrase_words,
    practice_book.THREE_DAYS: lambda at: practice_book.practice_book(at=at),
    practice_book.YEAR: lambda at: practice_book.practice_book(practice_book.YEAR, at),
    produce.FILE: produce.produce,
    rice_prices.FILE: lambda at: rice_prices.rice_prices(at=at),
    rules.FILE: rules.rules,
    season_marks.FILE: season_marks.season_marks,
    units.FILE: units.units,
    usual_ranges.FILE: usual_ranges.usual_ranges,
    word_bank.FILE: word_bank.word_bank,
}


def test_every_table_has_a_loader() -> None:
    assert LOADERS.keys() == RESOURCES.keys()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the tables that a test may break."""
    shutil.copytree(AT, tmp_path / "datasets", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "datasets"


@pytest.mark.parametrize("path", LOADERS)
def test_loader_gives_rows_and_never_half_of_a_broken_file(copy: Path, path: str) -> None:
    assert LOADERS[path](AT)
    with (copy / path).open("a", encoding="utf-8") as file:
        file.write("một dòng thừa\n")
    with pytest.raises(TableBroken) as broken:
        LOADERS[path](copy)
    assert (broken.value.problem.file, broken.value.problem.kind) == (path, "row-length")


def replaced(path: str, old: str, new: str) -> Callable[[Path], None]:
    def change(at: Path) -> None:
        text = (at / path).read_text(encoding="utf-8")
        assert old in text
        (at / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def added(path: str, line: str) -> Callable[[Path], None]:
    def change(at: Path) -> None:
        with (at / path).open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    return change


def saved_as(path: str, encoding: str) -> Callable[[Path], None]:
    return lambda at: (
        (at / path).write_bytes((at / path).read_text(encoding="utf-8").encode(encoding, "replace")) and None
    )


def bowl(dimension: str, factor: object) -> Callable[[Path], None]:
    """Add a unit that nobody has yet."""
    return added("units.csv", f"bát,bát,bowl,,{dimension},{factor},bát,")


PRICES = market_prices.FILE
RULE = "test,Thử,Test,{},{},{},{},không,2026-11-23,{},"
BROKEN: dict[str, tuple[Callable[[Path], object], str, str, str]] = {
    "file gone": (lambda at: (at / "units.csv").unlink(), "units.csv", "", "table-missing"),
    "package gone": (lambda at: (at / "datapackage.json").unlink(), "datapackage.json", "", "table-missing"),
    "package half written": (replaced("datapackage.json", "{", ""), "datapackage.json", "", "package-wrong"),
    "file not listed": (lambda at: (at / "new.csv").write_text("a\n"), "new.csv", "", "table-unlisted"),
    "saved by an old Excel": (saved_as("units.csv", "cp1258"), "units.csv", "", "not-utf8"),
    "saved with semicolons": (
        lambda at: (at / "units.csv").write_text((at / "units.csv").read_text("utf-8").replace(",", ";"), "utf-8"),
        "units.csv",
        "1",
        "table-semicolons",
    ),
    "column gone": (replaced("units.csv", ",base,note", ",base"), "units.csv", "1", "column-missing"),
    "column nobody knows": (replaced("units.csv", "id,", "ma,id,"), "units.csv", "1", "column-unknown"),
    "columns moved": (replaced("units.csv", "name_vi,name_en", "name_en,name_vi"), "units.csv", "1", "column-order"),
    "row too short": (added("units.csv", "bát,bát"), "units.csv", "last", "row-length"),
    "quote not closed": (added("units.csv", 'bát,"bát'), "units.csv", "last", "row-unreadable"),
    "row twice": (added("units.csv", "kg,kg,kilogram,,mass,1,kg,"), "units.csv", "last:id", "row-twice"),
    "cell empty": (added("units.csv", ",bát,bowl,,own,1,bát,"), "units.csv", "last:id", "cell-empty"),
    "no such dimension": (
        bowl("size", 1),
        "units.csv",
        "last:dimension",
        "cell-not-one-of",
    ),
    "factor in words": (
        bowl("own", "một"),
        "units.csv",
        "last:factor_to_base",
        "cell-not-number",
    ),
    "factor is NaN": (
        bowl("own", "NaN"),
        "units.csv",
        "last:factor_to_base",
        "cell-not-number",
    ),
    "factor below nothing": (
        bowl("own", -1),
        "units.csv",
        "last:factor_to_base",
        "cell-too-small",
    ),
    "half a đồng": (
        replaced(PRICES, ",6000,", ",6000.5,"),
        PRICES,
        "2:low",
        "cell-not-whole",
    ),
    "price of nothing": (
        replaced(PRICES, ",6000,", ",0,"),
        PRICES,
        "2:low",
        "cell-too-small",
    ),
    "produce nobody grows": (
        replaced(PRICES, "cam-sanh,6000", "cam-xoan,6000"),
        PRICES,
        "2:product",
        "cell-points-nowhere",
    ),
    "a day that is none": (
        added(rules.FILE, RULE.format(1, "count", "2026-02-30", "", "verified")),
        "rules.csv",
        "last:valid_from",
        "cell-not-date",
    ),
    "ends before it begins": (
        added(rules.FILE, RULE.format(1, "count", "2026-02-01", "2026-01-01", "verified")),
        "rules.csv",
        "last:valid_to",
        "period-backwards",
    ),
    "two values on one day": (
        added(
            "rules.csv",
            "non_cash_from,Mua,Inputs,1,dong,2026-07-01,,k,2026-11-23,verified,",
        ),
        "rules.csv",
        "last:valid_from",
        "period-overlaps",
    ),
    "no amount": (
        added(rules.FILE, RULE.format("nhiều", "dong", "2026-01-01", "", "verified")),
        "rules.csv",
        "last:value",
        "value-not-in-unit",
    ),
    "two names": (
        added("rules.csv", "revenue_exempt,Tên khác,Another,1,dong_per_year,2030-01-01,,không,2026-11-23,verified,"),
        "rules.csv",
        "last:name_vi",
        "rule-named-twice",
    ),
}


@pytest.mark.parametrize(("change", "file", "place", "kind"), BROKEN.values(), ids=BROKEN.keys())
def test_fault_is_named_by_file_and_cell_with_what_to_do(
    copy: Path, change: Callable[[Path], object], file: str, place: str, kind: str
) -> None:
    change(copy)
    found = datasets.problems(copy)
    if place.startswith("last"):
        place = place.replace("last", str(len((copy / file).read_text(encoding="utf-8").splitlines())))
    assert (file, place, kind) in [(problem.file, problem.place, problem.kind) for problem in found]
    for language in LANGUAGES:
        assert all(problem.file in problem.sentence(messages(language)) for problem in found)


def test_units_that_the_domain_measures_with_have_names_in_both_languages() -> None:
    rows = {row.id: row for row in units.units()}
    assert rows.keys() == {unit.id for unit in STANDARD.units}
    for unit in STANDARD.units:
        row = rows[unit.id]
        assert (row.factor_to_base or 10, row.base) == (unit.factor, unit.base), unit.id
        assert all(STANDARD.find(alias) is unit for alias in row.aliases), unit.id


def test_produce_is_known_with_its_seasons_and_never_with_a_made_up_band() -> None:
    rows = produce.produce()
    assert len(rows) >= 15
    pears = next(row for row in rows.values() if row.name_vi.startswith("Lê"))
    assert pears.in_season(7)
    assert not pears.in_season(1)
    for row in rows.values():
        for band in (row.loss_percent, row.fresh_per_dry):
            assert band is None or 0 <= band.low <= band.high
        assert row.loss_percent is None or row.loss_source
    assert [row.id for row in rows.values() if row.is_alcohol]


def test_rice_of_the_delta_is_a_series_by_date_and_far_away() -> None:
    rows = rice_prices.rice_prices("An Giang")
    assert [row.date for row in rows] == sorted(row.date for row in rows)
    assert all(row.price > 0 for row in rows)


def test_banks_that_come_first_here_stand_in_front() -> None:
    found = list(banks.banks().values())
    assert found[0].show_first == 1
    assert banks.bank("970405").short_name == "Agribank"
    with pytest.raises(banks.BankUnknown):
        banks.bank("000000")


def test_market_prices_are_all_examples_and_none_is_of_this_year() -> None:
    for price in market_prices.examples():
        assert price.is_example
        assert price.low <= price.high
        assert price.source
        assert price.observed_to is None or price.observed_to < date(2026, 1, 1)
