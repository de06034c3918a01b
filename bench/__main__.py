"""Run the benchmarks and write the tables: `python -m bench [--quick] [--only PART]`."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench import cash_book, codes, day, hall, hub, leading, typing_hall
from bench.figure import draw
from bench.machine import measured, spread
from bench.opened import pages
from bench.section import Section

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
RESULTS, FIGURES, DRAWN = HERE / "results.md", HERE / "results.json", HERE.parent / "docs" / "measured.svg"
SAMPLE = ("pricing", "01_pricing.ipynb")
SIDE_BY_SIDE, CLASS, HALL, CODES, LONG_BOOK = 20, 30, 200, 300, 10_000
BURSTS = (1, 100, HALL, 300)
"""How many come at once, beside the twenty that stock Voilà takes too."""
MINUTE, ROUNDS = 60.0, 3
PARTS = ("phones", "typing", "day", "leading", "hub", "codes", "books")
HEADINGS = {
    typing_hall.HEADING: "typing",
    day.HEADING: "day",
    leading.HEADING: "leading",
    hub.HEADING: "hub",
    codes.HEADING: "codes",
    cash_book.HEADING: "books",
}
WHAT_A_JOIN_IS = (
    "A join is everything a phone asks the server for: page, script and both sockets in the room; page, socket and "
    "states under Voilà, its hundred static files left out."
)
JOINS = (
    "| who, how many phones | complete | all in, s | median phone, s | CPU-s a join | CPU-s of the load "
    "| MB a visit (PSS) | descriptors a visit | a click, ms | CPU-ms a click |"
)
WHAT_A_SLOW_PHONE_IS = (
    "Chromium at 360×640. A slow phone: processor 4× slower, 1.6 Mbit/s, 150 ms (what goes over a websocket is not "
    "slowed down). Connected: the page and its visit are in step. Bytes are heads and bodies, websockets left out."
)
PAGES = (
    "| who | requests | bytes the first time | bytes coming back | first field, s | first field, slow phone, s "
    "| connected, slow phone, s |"
)


@dataclass(frozen=True, slots=True)
class Rounds:
    """How often, and with how many phones and codes."""

    rounds: int
    side_by_side: int
    hall: int
    bursts: tuple[int, ...]
    codes: int
    long_book: int
    typing: float
    day: float
    leading: float


def main() -> int:
    """Measure, print, and write unless it was quick."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round, fewer phones, nothing written")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"how often, {ROUNDS} if nothing is said")
    parser.add_argument("--only", choices=PARTS, help="one part; the figures of the others stay")
    asked = parser.parse_args()
    quick = Rounds(1, 5, 50, (50,), 50, 1_000, typing=20.0, day=20.0, leading=20.0)
    whole = Rounds(
        asked.rounds, SIDE_BY_SIDE, HALL, BURSTS, CODES, LONG_BOOK, typing=MINUTE, day=5 * MINUTE, leading=MINUTE
    )
    how = quick if asked.quick else whole
    parts: dict[str, Callable[[], Section]] = {
        "phones": lambda: _phones(how),
        "typing": lambda: _in_folder(lambda to: typing_hall.section(how.rounds, how.hall, how.typing, to)),
        "day": lambda: _in_folder(lambda to: day.section(1, how.hall, how.day, to)),
        "leading": lambda: _in_folder(lambda to: leading.section(how.rounds, how.hall, how.leading, to)),
        "hub": lambda: _in_folder(lambda to: hub.section(how.rounds, (CLASS, how.hall), to)),
        "codes": lambda: codes.section(how.rounds, how.codes),
        "books": lambda: cash_book.section(how.rounds, how.hall, how.long_book),
    }
    told = _told()
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    for name in [asked.only] if asked.only else parts:
        found = parts[name]()
        told[name], figures[name] = found.text, found.figures
        print(found.text, end="\n\n")
    if not asked.quick:
        RESULTS.write_text("\n\n".join(part for part in told.values() if part) + "\n", encoding="utf-8")
        FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        if "phones" in figures:
            draw(figures["phones"], DRAWN)
    return 0


def _in_folder(make: Callable[[Path], Section]) -> Section:
    with tempfile.TemporaryDirectory() as folder:
        return make(Path(folder))


def _phones(how: Rounds) -> Section:
    joins, pages_ = _joins(how), _pages(how)
    lines = [*_head(how), *joins.lines, *pages_.lines]
    return Section(lines, {**joins.figures, **pages_.figures})


def _told() -> dict[str, str]:
    """Return what the results say so far, by part."""
    told: dict[str, list[str]] = {part: [] for part in PARTS}
    part = PARTS[0]
    for line in RESULTS.read_text(encoding="utf-8").splitlines() if RESULTS.exists() else ():
        part = HEADINGS.get(line, part)
        told[part].append(line)
    return {part: "\n".join(lines).strip() for part, lines in told.items()}


def _head(how: Rounds) -> list[str]:
    facts = measured("voila", "jupyter_server", "ipywidgets", "anywidget", rounds=how.rounds)
    load = "The load comes from the same machine."
    where = f"The same notebook, `{SAMPLE[1]}`, in the room and under Voilà as it comes."
    return ["# What a phone costs", "", f"{facts} {load} {where}", ""]


def _joins(how: Rounds) -> Section:
    waves: dict[str, Callable[[Path], hall.Joined]] = {
        "stock Voilà, 1": lambda to: hall.stock(1, SAMPLE[1], to),
        f"stock Voilà, {how.side_by_side}": lambda to: hall.stock(how.side_by_side, SAMPLE[1], to),
        f"the room, {how.side_by_side}": lambda to: hall.room(how.side_by_side, SAMPLE[0], to),
        **{
            f"the room, {people}": lambda to, people=people: hall.room(people, SAMPLE[0], to)  # type: ignore[misc]
            for people in how.bursts
        },
    }
    runs: dict[str, list[hall.Joined]] = {name: [] for name in waves}
    for _ in range(how.rounds):
        for name, wave in waves.items():
            with tempfile.TemporaryDirectory() as folder:
                runs[name].append(wave(Path(folder)))
            print(f"{name}: {runs[name][-1]}", file=sys.stderr)
    stock, ours = (
        [joined.each for joined in runs[f"{who}, {how.side_by_side}"]] for who in ("stock Voilà", "the room")
    )
    cpu, memory = (
        statistics.median(getattr(each, of) for each in stock) / statistics.median(getattr(each, of) for each in ours)
        for of in ("cpu", "pss")
    )
    lines = [
        "## All at once",
        "",
        WHAT_A_JOIN_IS,
        "",
        JOINS,
        "|---|---|---|---|---|---|---|---|---|---|",
        *(_row(name, joined) for name, joined in runs.items()),
        "",
        f"At {how.side_by_side} phones: 1/{cpu:.0f} of the CPU, 1/{memory:.0f} of the memory.",
        "",
    ]
    return Section(lines, {"joins": {name: [asdict(run) for run in found] for name, found in runs.items()}})


def _row(name: str, joined: list[hall.Joined]) -> str:
    cells = [
        f"{sum(j.complete for j in joined)} of {sum(j.asked for j in joined)}",
        spread([j.wall for j in joined], 1),
        spread([j.median for j in joined], 2),
        spread([j.each.cpu for j in joined], 3),
        spread([j.load for j in joined], 3),
        spread([j.each.pss for j in joined], 2),
        spread([j.each.descriptors for j in joined], 0),
        spread([j.click * 1000 for j in joined], 1),
        spread([j.click_cpu * 1000 for j in joined], 1),
    ]
    return f"| {name} | {' | '.join(cells)} |"


def _pages(how: Rounds) -> Section:
    rows = [
        "## One page in a browser",
        "",
        WHAT_A_SLOW_PHONE_IS,
        "",
        PAGES,
        "|---|---|---|---|---|---|---|",
    ]
    opened = pages(SAMPLE, how.rounds)
    for name, found in opened.items():
        seconds = [f"{m:.2f} [{low:.2f}–{high:.2f}]" for m, low, high in (found.field, found.slow_field, found.live)]
        rows.append(f"| {name} | {found.requests} | {found.cold:,} | {found.warm:,} | {' | '.join(seconds)} |")
    return Section(rows, {"pages": {name: asdict(found) for name, found in opened.items()}})


if __name__ == "__main__":
    raise SystemExit(main())
