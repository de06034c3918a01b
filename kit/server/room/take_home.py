"""Take home: all that is hers on one page, and in one zip that opens with no server.

Inside the zip, names have no marks: what was zipped here is unzipped by programs of which some still read names in the
letters of 1981, and then no link of its page would lead anywhere (docs/decisions.md). With their marks they stand on
that page, and on what is downloaded alone.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from kit.content.pictures import drawing
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold
from kit.server.room import take_book, take_goods
from kit.server.room.belongings import Note, Thing
from kit.server.room.streamed_zip import StreamedZip
from kit.server.room.templates import environment, inlined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kit.server.room.belongings import Belongings, Group

log = logging.getLogger(__name__)

GROUPS: dict[Group, Callable[[Belongings], Iterator[Thing | Note]]] = {
    "book": take_book.book,
    "prices": take_goods.prices,
    "pictures": take_goods.pictures,
    "listings": take_goods.listings,
    "codes": take_goods.codes,
    "photos": take_goods.photos,
    "rules": take_book.rules,
}
PICTURES: dict[Group, str] = {
    "book": "coins",
    "prices": "tag",
    "pictures": "photo-frame",
    "listings": "chat",
    "codes": "scan",
    "photos": "phone",
    "rules": "learned",
}
INDEX, TEXTS = "index.html", "texts.html"
BESIDE = 12_000
"""Bytes that the zip's own pages and its table of contents take, about."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of one kind, and what is said beside them."""

    group: Group
    title: str
    things: tuple[Thing, ...]
    notes: tuple[Note, ...]

    @property
    def picture(self) -> Markup:
        """Its drawing, beside its name always."""
        return Markup(drawing(PICTURES[self.group]))  # noqa: S704 (our own files)

    @property
    def about(self) -> int:
        """How many bytes they have together, about."""
        return sum(thing.about for thing in self.things)

    def by_goods(self) -> dict[str, list[Thing]]:
        """Return the files by what they are of."""
        found: dict[str, list[Thing]] = {}
        for thing in self.things:
            found.setdefault(thing.of, []).append(thing)
        return found


def shelves(hers: Belongings) -> list[Shelf]:
    """Return her files by kind, without kinds that she has nothing of. Raises StoreTrouble."""
    found = []
    for group, look in GROUPS.items():
        parts = list(look(hers))
        things = tuple(part for part in parts if isinstance(part, Thing))
        notes = tuple(part for part in parts if isinstance(part, Note))
        if parts:
            found.append(Shelf(group, hers.say(f"files-group-{group}"), things, notes))
    return found


def thing_at(hers: Belongings, at: str) -> Thing | None:
    """Return the file with an address, None where she has none. Raises StoreTrouble."""
    return next((thing for shelf in shelves(hers) for thing in shelf.things if thing.at == at), None)


def slug(text: str) -> str:
    """Return `text` as a file may be called anywhere.

    >>> slug("Giá Chè Shan tuyết (500 g)")
    'gia-che-shan-tuyet-500-g'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:60] or "x"


class ZipOfHers:
    """Her zip, made file by file. What cannot be made is left out, and its page says so."""

    def __init__(self, hers: Belongings) -> None:
        self._hers = hers
        self._zip = StreamedZip(hers.room.clock().astimezone())
        self._shelves = shelves(hers)
        self._paths: dict[str, str] = {}
        self._left_out: list[str] = []

    @property
    def things(self) -> list[Thing]:
        """The files that go into it."""
        return [thing for shelf in self._shelves for thing in shelf.things]

    def add(self, thing: Thing) -> bytes:
        """Make a file and return the bytes that can be sent now: none where it cannot be made."""
        try:
            content = thing.make()
        except Refusal as refusal:
            self._left_out.append(self._hers.say("files-left-out", name=thing.name, why=self._hers.refusal(refusal)))
            return b""
        except Exception:  # one file's fault must not cost her the others
            log.exception("a file of kind %s was not made", thing.what)
            self._left_out.append(self._hers.say("files-left-out-fault", name=thing.name))
            return b""
        path = self._free(thing)
        self._paths[thing.at] = path
        return self._zip.add(path, content)

    def end(self) -> bytes:
        """Return the rest: the pages that lead to the files, and the end of the zip."""
        texts = [text for text in self._hers.texts if text.body]
        pages = {TEXTS: {"texts": texts}} if texts else {}
        forms = {thing.form: self._hers.say(f"files-form-{thing.form}") for thing in self.things}
        pages[INDEX] = {
            "forms": forms,
            "shelves": self._shelves,
            "paths": self._paths,
            "left_out": self._left_out,
            "texts": texts,
        }
        written = [self._zip.add(name, self._page(name, **values)) for name, values in pages.items()]
        return b"".join([*written, self._zip.close()])

    def _page(self, name: str, **values: object) -> bytes:
        template = environment().get_template(f"taken_{name}")
        words = {"say": self._hers.say, "language": self._hers.language, "today": self._hers.today}
        return template.render(
            style=inlined("room.css", "files.css").text, texts_page=TEXTS, index=INDEX, **words, **values
        ).encode()

    def _free(self, thing: Thing) -> str:
        """Return where a file goes: no two of one name, whatever case a disk makes of them."""
        folder = slug(next(shelf.title for shelf in self._shelves if shelf.group == thing.group))
        wanted = free = f"{folder}/{slug(thing.name)}"
        count = 1
        while f"{free}.{thing.form}" in self._paths.values():
            count += 1
            free = f"{wanted}-{count}"
        return f"{free}.{thing.form}"
