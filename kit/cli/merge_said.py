"""What a merge did, as sentences and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.cli.speech import speaker
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kit.store.merged import Merged
    from kit.store.records import Conflict, Workshop


def data_of(
    found: Mapping[Path, Merged | Refusal],
    deleted: Sequence[Workshop],
    held: Sequence[Workshop],
    noted: Sequence[Conflict],
    *,
    listed: bool,
) -> dict[str, Any]:
    """Return what JSON has: `found` by source, what was `deleted`, the workshops `held`, and the conflicts `noted`, in
    full where they are to be `listed`."""
    sources = [{"source": str(path), **_data(became)} for path, became in found.items()]
    told = {"sources": sources, "workshops": len(held), "deleted": [str(one.id) for one in deleted]}
    return {**told, "conflicts": [_conflict(one) for one in noted] if listed else len(noted)}


def sentences_of(
    deleted: Sequence[Workshop], held: Sequence[Workshop], noted: Sequence[Conflict], *, listed: bool
) -> list[str]:
    """Return the same, but for the sources, as lines of text."""
    say = speaker().say
    lines = [say("serve-deleted", place=one.place) for one in deleted]
    if listed:
        lines += [_conflict_line(one) for one in noted]
    lines.append(say("cli-merge-held", workshops=len(held)))
    if noted and not listed:
        lines.append(say("cli-merge-conflicts", count=len(noted)))
    return lines


def _data(became: Merged | Refusal) -> dict[str, Any]:
    if isinstance(became, Refusal):
        return {"refused": became.kind, "why": speaker().refusal(became)}
    workshops = [
        {"id": str(one.id), "place": one.place, "starts_on": one.starts_on.isoformat(), "state": one.state}
        for one in became.workshops
    ]
    counts = {"updated": became.updated, "removed": became.removed, "conflicts": became.conflicts}
    return {"workshops": workshops, "added": dict(became.added), **counts}


def lines_of(path: Path, became: Merged | Refusal) -> Iterator[str]:
    """Yield what became of a source, as lines of text."""
    say = speaker().say
    if isinstance(became, Refusal):
        yield say("cli-merge-refused", file=path.name, why=speaker().refusal(became))
        return
    if became.changed:
        counts = {"added": became.added.total(), "updated": became.updated, "removed": became.removed}
        yield say("cli-merge-file", file=path.name, conflicts=became.conflicts, **counts)
    else:
        yield say("cli-merge-nothing-new", file=path.name)
    for one in became.workshops:
        yield "  " + say(f"cli-merge-{one.state}", place=one.place, starts=one.starts_on)


def _conflict(one: Conflict) -> dict[str, Any]:
    class_ = {"workshop": str(one.workshop), "place": one.place, "starts_on": one.starts_on.isoformat()}
    row = {"table": one.table, "row": str(one.row), "held": dict(one.held), "came": dict(one.came)}
    return {**class_, **row, "source": one.source}


def _conflict_line(one: Conflict) -> str:
    columns = ", ".join(f"{name}: {one.held[name]} ≠ {came}" for name, came in one.came.items())
    where = {"place": one.place, "starts": one.starts_on, "table": one.table, "source": one.source}
    return speaker().say("cli-merge-conflict", columns=columns, **where)
