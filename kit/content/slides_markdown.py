"""Slides' Markdown: one paragraph, list, table or row of pictures as blocks, and words inside a line.

Read by mistune; what a slide does not show (code, quotations, raw HTML, lists in lists) is named, and its words are
kept.

>>> [run.bold for run in line("**Bán được** mấy cân")], blocks("> mấy cân").unknown
([True, False], ('block_quote',))
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kit.content.slides import Block, Bullets, Heading, Line, Paragraph, Picture, Pictures, Run, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Token = dict[str, Any]
SPACE = {"softbreak": Run(" "), "linebreak": Run("", broken=True)}


class Read(NamedTuple):
    """What was read, and the names of what slides do not show."""

    found: tuple[Block, ...]
    unknown: tuple[str, ...]


def blocks(text: str) -> Read:
    """Return `text` as blocks."""
    reading = _Reading()
    return Read(tuple(reading.blocks(_parser()(text))), tuple(reading.unknown))


def line(text: str) -> Line:
    """Return a line of words, its marks for bold and slanted read."""
    found = blocks(text).found
    return found[0].words if len(found) == 1 and isinstance(found[0], Paragraph) else (Run(text),)


@cache
def _parser() -> Callable[[str], list[Token]]:
    import mistune

    return mistune.create_markdown(renderer=None, plugins=["table"])  # type: ignore[return-value]


class _Reading:
    def __init__(self) -> None:
        self.unknown: list[str] = []

    def blocks(self, tokens: Iterable[Token]) -> Iterator[Block]:
        for token in tokens:
            match token["type"]:
                case "blank_line":
                    continue
                case "heading":
                    yield Heading(self.line(token["children"]))
                case "paragraph" | "block_text":
                    yield from self._paragraph(token["children"])
                case "list":
                    yield self._list(token)
                case "table":
                    yield self._table(token)
                case other:
                    self.unknown.append(other)
                    yield Paragraph((Run(_plain(token)),))

    def line(self, tokens: Iterable[Token], *, bold: bool = False, slanted: bool = False) -> Line:
        return tuple(self._runs(tokens, bold=bold, slanted=slanted))

    def _runs(self, tokens: Iterable[Token], *, bold: bool, slanted: bool) -> Iterator[Run]:
        for token in tokens:
            match token["type"]:
                case "text":
                    yield Run(token["raw"], bold, slanted)
                case "softbreak" | "linebreak":
                    yield SPACE[token["type"]]
                case "strong":
                    yield from self._runs(token["children"], bold=True, slanted=slanted)
                case "emphasis":
                    yield from self._runs(token["children"], bold=bold, slanted=True)
                case other:
                    self.unknown.append(other)
                    yield Run(_plain(token), bold, slanted)

    def _paragraph(self, tokens: list[Token]) -> Iterator[Block]:
        pictures = [token for token in tokens if token["type"] == "image"]
        others = [token for token in tokens if token["type"] not in ("image", "softbreak")]
        if pictures and not any(_plain(token).strip() for token in others):
            row = (Picture(str(token["attrs"]["url"]), _plain(token)) for token in pictures)
            yield Pictures(tuple(row))
        else:
            yield Paragraph(self.line(tokens))

    def _list(self, token: Token) -> Bullets:
        items = []
        for item in token["children"]:
            first, *rest = item["children"] or [{"type": "block_text", "children": []}]
            self.unknown += [f"{one['type']}-in-list" for one in rest if one["type"] != "blank_line"]
            items.append(self.line(first.get("children", ())))
        about = token["attrs"]
        return Bullets(tuple(items), bool(about["ordered"]), int(about.get("start", 1)))

    def _table(self, token: Token) -> Table:
        head, body = token["children"][0], token["children"][1:]
        cells = head["children"]
        rows = [row for part in body for row in part["children"]]
        return Table(
            tuple(self.line(cell["children"]) for cell in cells),
            tuple(tuple(self.line(cell["children"]) for cell in row["children"]) for row in rows),
            tuple(cell["attrs"]["align"] == "right" for cell in cells),
        )


def _plain(token: Token) -> str:
    """Return the words of a token and of all that is in it."""
    return str(token.get("raw", "")) or "".join(_plain(child) for child in token.get("children", ()))
