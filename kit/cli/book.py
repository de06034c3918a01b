"""`chophien book`: a practice book written as a file, and a file of a book looked at. Nobody's own book is opened."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kit.cli.speech import Commands, command, give_up, speaker
from kit.domain import money
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.books.cash_import import Imported
    from kit.domain.cash_book import CashBook
    from kit.domain.summary import Month, Summary

book = Commands("book")


class BookFormNotCsv(Refusal):
    """A form of the tax office as CSV."""

    kind = "book-form-not-csv"


class _BookFile(click.ParamType):
    """A file to write, of a kind that a book can be."""

    name = "book"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(value)
        if path.suffix.lower() not in {".xlsx", ".csv"}:
            self.fail(value, param, ctx)
        return path


@command("cli-book-export")
@click.option("--practice", type=click.Choice(["days", "year"]), default="year")
@click.option("--form", type=click.Choice(["book", "s1a", "s2d"]), default="book")
@click.option("--out", type=_BookFile(), required=True, metavar="….xlsx|csv")
def export(practice: str, form: str, out: Path) -> None:
    """Write a practice book as a file."""
    from kit.content.practice_book import THREE_DAYS, YEAR, practice_entries
    from kit.domain import cash_book

    if form != "book" and out.suffix.lower() == ".csv":
        raise BookFormNotCsv
    written = cash_book.of(practice_entries(YEAR if practice == "year" else THREE_DAYS))
    out.write_bytes(_file(written, form, out))
    click.echo(speaker().say("cash-file-cli-written", name=str(out)))


@command("cli-book-read")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True)
def read(file: click.utils.LazyFile, as_json: bool) -> None:
    """Print what each month of a file comes to, and every row that could not be read."""
    from kit.books.cash_import import read_workbook
    from kit.books.given_workbook import GIVEN_MOST
    from kit.domain import cash_book

    found = read_workbook(file.read(GIVEN_MOST + 1), today=date.today())  # noqa: DTZ011  # the local day
    months = cash_book.of(found.good).months()
    if as_json:
        click.echo(json.dumps(_data(found, months), ensure_ascii=False, indent=1))
    else:
        for month, summary in months.items():
            amounts = {"in": summary.cash_in, "out": summary.cash_out, "left": summary.net_cash}
            said = {name: money.format(amount) for name, amount in amounts.items()}
            click.echo(speaker().say("cash-file-cli-month", month=_month(month), **said))
    for row in found.bad:
        sentence = _sentence(row.refusal)
        click.echo(speaker().say("cash-file-cli-bad-row", row=str(row.number), sentence=sentence), err=True)
    if found.bad:
        give_up(speaker().say("cash-file-cli-read-some", good=len(found.good), bad=len(found.bad)))
    if not as_json:
        click.echo(speaker().say("cash-file-cli-read-all", good=len(found.good)))


book.add_command(export)
book.add_command(read)


def _file(written: CashBook, form: str, out: Path) -> bytes:
    from kit.books.cash_csv import cash_csv
    from kit.books.cash_workbook import cash_workbook
    from kit.books.s1a import s1a_workbook
    from kit.books.s2d import s2d_workbook
    from kit.domain.cash_book import years

    today, language = date.today(), speaker().language  # noqa: DTZ011  # the local day
    if form != "book":
        make = s1a_workbook if form == "s1a" else s2d_workbook
        return make(written, next(years(written)), today=today, language=language)
    if out.suffix.lower() == ".csv":
        return cash_csv(written, language=language)
    return cash_workbook(written, today=today, language=language)


def _data(found: Imported, months: dict[Month, Summary]) -> dict[str, object]:
    return {
        "lines": len(found.good),
        "months": {
            _month(month): {"in": one.cash_in, "out": one.cash_out, "own_use": one.own_use, "lines": one.lines}
            for month, one in months.items()
        },
        "bad_rows": [
            {"row": row.number, "kind": row.refusal.kind, "sentence": _sentence(row.refusal)} for row in found.bad
        ],
    }


def _month(month: Month) -> str:
    return f"{month.month:02}/{month.year}"


def _sentence(refusal: Refusal) -> str:
    return speaker().refusal(refusal)
