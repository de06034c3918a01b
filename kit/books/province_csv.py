"""Province CSV: what is told of many rooms, one number a line, for any program. No cell is a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kit.books.plain_cell import cell_of
from kit.content.messages import messages
from kit.content.province_tables import Share, named, tables

if TYPE_CHECKING:
    from kit.content.province_tables import Entry
    from kit.domain.province import ProvinceReport


def province_csv(report: ProvinceReport, *, language: str = "vi", practice: bool = False) -> bytes:
    """Return the report as a CSV file: table, row, column, value. UTF-8 with a mark and semicolons, as Excel asks."""
    said = messages(language)
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";")
    writer.writerow([said.say(f"province-csv-{name}") for name in ("table", "row", "column", "value")])
    title = said.say("province-title")
    writer.writerows([title, "", "", cell_of(line)] for line in named(report, said, practice=practice))
    for table in tables(report, said):
        for row in table.rows:
            # The name of a place twice in the list: the day before it tells them apart.
            name = " · ".join(str(part) for part in row[:2]) if table.name == "rooms" else str(row[0])
            writer.writerows(
                [table.title, cell_of(name), head, _cell(entry)]
                for head, entry in zip(table.head[1:], row[1:], strict=True)
            )
    return made.getvalue().encode("utf-8-sig")


def _cell(entry: Entry) -> str:
    if isinstance(entry, Share):
        return str(entry.percent)
    return cell_of(entry) if isinstance(entry, str) else str(entry)
