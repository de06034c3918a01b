"""A pack arrives as it was sent, or is refused; and nothing in one runs, leaves its folder, or fills the memory."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from kit.content import course, course_files, pack
from kit.content.checks import course as checks
from kit.content.course_changes import changes
from kit.content.course_shelf import PackGone, Shelf, words_of
from kit.domain.refusal import Refusal
from tests.content.courses import DRAWING, ON, TITLE, edit, packed, trial

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return packed(trial(tmp_path_factory.mktemp("pack") / "khoa-hoc"))


def test_the_same_course_is_the_same_bytes_and_comes_back_whole(tmp_path: Path, good: bytes) -> None:
    again = trial(tmp_path / "another-name")
    assert packed(again) == good
    read = pack.read(good)
    assert packed(again) == pack.packed(read)
    assert {name: (again / name).read_bytes() for name in course_files.listed(again)} == read.files
    later = pack.of_folder(again, ON.replace(day=30))
    assert later.fingerprint == read.fingerprint
    edit(again / course.ABOUT, "Khóa thử", "Khóa khác")
    assert pack.words(pack.of_folder(again, ON).fingerprint) != pack.words(read.fingerprint)


def test_what_a_system_leaves_in_a_folder_does_not_travel(tmp_path: Path) -> None:
    at = trial(tmp_path / "khoa-hoc")
    for name in (
        "notebooks/.ipynb_checkpoints/05_safety-checkpoint.ipynb",
        "pictures/Thumbs.db",
        "slides/~$a.md",
        "ghi-chu.docx",
    ):
        (at / name).parent.mkdir(exist_ok=True)
        (at / name).write_bytes(b"x")
    assert checks.check(at, ON) == []
    assert not [
        name for name in pack.of_folder(at, ON).files if "checkpoint" in name or "." not in name or "docx" in name
    ]


def made(entries: list[tuple[str, bytes]], program: str = "0.1.0", **sums: str) -> bytes:
    """Return a pack with these files, and a manifest that says so."""
    listed = {name: hashlib.sha256(content).hexdigest() for name, content in entries} | sums
    head = {"format": 1, "program": program, "made_on": "2026-11-29", "files": listed}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in [("pack.json", json.dumps(head).encode()), *entries]:
            archive.writestr(name, content)
    return out.getvalue()


ABOUT = ("course.toml", b'title = {vi="a", en="a"}\nmade_by="a"\ncontact="a"\nlessons=["pricing"]\n')


def with_entry(change: Callable[[zipfile.ZipInfo], None], name: str = "pictures/a.svg", content: bytes = b"x") -> bytes:
    """Return a pack with a file that zip says something of."""
    out = io.BytesIO(made([ABOUT]))
    with zipfile.ZipFile(out, "a") as archive:
        entry = zipfile.ZipInfo(name)
        change(entry)
        archive.writestr(entry, content)
    return out.getvalue()


def link(entry: zipfile.ZipInfo) -> None:
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16


def odd_method(entry: zipfile.ZipInfo) -> None:
    entry.compress_type = zipfile.ZIP_LZMA


def bomb() -> bytes:
    """Return some kilobytes that say they are small and unpack to a gigabyte."""
    out = io.BytesIO(made([ABOUT]))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lessons/a.toml", b"0" * (64 << 20))
    return out.getvalue().replace(struct.pack("<I", 64 << 20), struct.pack("<I", 1000))


def many() -> bytes:
    return made([ABOUT, *((f"lessons/a{n}.toml", b"") for n in range(400))])


def heavy() -> bytes:
    return made([ABOUT, *((f"lessons/a{n}.toml", b"#" * 250_000) for n in range(11))])


HOSTILE = {
    "no zip": (b"PK\x03\x04" + b"\0" * 60, "pack-not-one"),
    "nothing": (b"", "pack-not-one"),
    "out of the folder": (made([("../course.toml", b"")]), "pack-forbidden"),
    "from the root": (made([("/etc/cron.d/a", b"")]), "pack-forbidden"),
    "a Windows drive": (made([("C:\\a.toml", b"")]), "pack-forbidden"),
    "back over slashes": (made([("notebooks\\..\\..\\a.ipynb", b"")]), "pack-forbidden"),
    "a program": (made([ABOUT, ("notebooks/sitecustomize.py", b"")]), "pack-forbidden"),
    "a kernel's start": (made([ABOUT, (".ipython/profile_default/startup/a.py", b"")]), "pack-forbidden"),
    "the console's notebook": (made([ABOUT, ("notebooks/console.ipynb", b"{}")]), "pack-forbidden"),
    "a device of Windows": (made([ABOUT, ("pictures/nul.svg", b"")]), "pack-forbidden"),
    "capitals": (made([ABOUT, ("lessons/Pricing.toml", b"")]), "pack-forbidden"),
    "a link": (with_entry(link, content=b"/etc/passwd"), "pack-forbidden"),
    "another compressor": (with_entry(odd_method), "pack-forbidden"),
    "a file too many": (with_entry(lambda _: None), "pack-damaged"),
    "a file too few": (made([ABOUT], **{"lessons/a.toml": "0" * 64}), "pack-damaged"),
    "a file changed": (made([ABOUT], **{"course.toml": "0" * 64}), "pack-damaged"),
    "a bomb": (bomb(), "pack-large"),
    "many files": (many(), "pack-large"),
    "heavy files": (heavy(), "pack-large"),
    "a manifest that is none": (made([ABOUT], "one"), "pack-not-one"),
    "a newer program": (made([ABOUT], "9.1.0"), "pack-newer"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(("content", "kind"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_pack_that_is_none_is_refused_and_leaves_nothing(content: bytes, kind: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        Shelf(tmp_path).put(pack.read(content))
    # a byte changed in a zip is told by its checksum before anything else reads it
    assert caught.value.kind in {kind, "pack-not-one" if kind == "pack-large" else kind}
    assert list(tmp_path.rglob("*")) == []


def test_a_folder_zipped_by_hand_is_no_pack(tmp_path: Path) -> None:
    at = trial(tmp_path / "khoa-hoc")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in course_files.listed(at):
            archive.write(at / name, f"khoa-hoc/{name}")
    with pytest.raises(pack.PackNotOne):
        pack.read(out.getvalue())


def test_a_name_twice_is_refused(good: bytes) -> None:
    out = io.BytesIO(good)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as archive:
        archive.writestr("course.toml", b"")
    with pytest.raises(pack.PackDamaged):
        pack.read(out.getvalue())


CODE = {
    "import": "import os",
    "import from": "from os import system",
    "import by another name": "from kit.ui import Lesson as L",
    "more of kit.ui": "from kit.ui import Chart",
    "everything": "from kit.ui import *",
    "a relative import": "from .ui import Lesson",
    "dunder": "lesson.__class__.__mro__",
    "dunder call": '__import__("os").system("id")',
    "eval": 'eval("1")',
    "open": 'open("/etc/passwd").read()',
    "another method": "lesson.begin_again()",
    "deeper": 'lesson.page.save("a", 1)',
    "an argument that is worked out": 'lesson.step("ask" if True else "b")',
    "a formatted name": 'lesson.step(f"{lesson}")',
    "a keyword": 'lesson.step(name="ask")',
    "spread": 'lesson.step(*["ask"])',
    "another folder": 'more = Lesson("safety", folder="/tmp")',
    "a second lesson": 'more = Lesson("safety")',
    "a name taken": "Lesson = print",
    "a lambda": "(lambda: 1)()",
    "a comprehension": '[x for x in "a"]',
    "a loop": "while True: pass",
    "a function": "def a(): pass",
    "a decorator": '@lesson.step("ask")\ndef a(): pass',
    "assert": 'assert lesson.step("ask")',
    "walrus": "(x := 1)",
    "delete": "del lesson",
    "magic": "%load_ext autoreload",
    "cell magic": "%%bash\nid",
    "shell": "!id",
    "a number without end": "9**9**9",
    "deep": "(" * 400 + ")" * 400,
    "deep and right": "-" * 400 + "1",
    "two on a line": 'lesson.step("ask"); import os',
    "await": 'await lesson.step("ask")',
    "null": 'lesson.step("ask")\0',
}
WORDS = {
    "a script": "<script>fetch('/')</script>",
    "a handler": "<img src=x onerror=alert(1)>",
    "a frame": "Xem:\n\n<iframe srcdoc='a'></iframe>",
    "a comment": "<!-- a -->",
    "a link that runs": "[a](javascript:alert(1))",
    "a named link": "[a][b]\n\n[b]: javascript:alert(1)",
    "an address in angles": "<javascript:alert(1)>",
    "a bare address": "Vào https://example.org nhé",
    "a picture of elsewhere": "![a](https://example.org/a.png)",
    "a picture of data": "![a](data:image/svg+xml;base64,AAAA)",
    "brackets without end": "[" * 7000,
}
DRAWN = {
    "a script": DRAWING.replace("<path", "<script>alert(1)</script><path"),
    "a handler": DRAWING.replace("<path", '<path onload="alert(1)"'),
    "HTML inside": DRAWING.replace("<path", "<foreignObject><b/></foreignObject><path"),
    "a picture of elsewhere": DRAWING.replace("<path", '<image href="https://example.org/a.png"/><path'),
    "a link": DRAWING.replace("<path", '<a href="javascript:alert(1)"><path d="M0 0"/></a><path'),
    "a fill of elsewhere": DRAWING.replace("#1b6547", "url(https://example.org/a#b)"),
    "a style of elsewhere": DRAWING.replace("<path", '<path style="background:url(//example.org)"'),
    "an animation": DRAWING.replace("<path", '<set attributeName="href" to="javascript:alert(1)"/><path'),
    "entities": '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>' + DRAWING.replace("M1", "&c;"),
    "words that end early": DRAWING.replace(
        "<path", "<text><![CDATA[</text></svg><script>alert(1)</script>]]></text><path"
    ),
    "a comment": DRAWING.replace("<path", "<!--><script>alert(1)</script>--><path"),
    "another name space": DRAWING.replace("<svg xmlns", "<x:svg xmlns:x").replace("</svg", "</x:svg"),
    "a title": DRAWING.replace("<path", "<title>a</title><path"),
    "copies of copies": DRAWING.replace("<path", '<use href="#a"/><path'),
    "a style sheet": DRAWING.replace("<path", "<style>*{display:none}</style><path"),
    "an instruction": DRAWING.replace("<path", '<?xml-stylesheet href="https://example.org"?><path'),
    "an instruction that looks like a head": DRAWING.replace("<path", '<?xml-stylesheet href="a.css"?><path'),
    "what a page is told": DRAWING.replace("<path", '<text id="cp-config">{"base": "/b/"}</text><path'),
    "UTF-16": DRAWING.encode("utf-16").decode("latin-1"),
}


@pytest.fixture(scope="module")
def shelved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trial(tmp_path_factory.mktemp("hostile") / "khoa-hoc")


def refused(at: Path, name: str, content: str, capsys: pytest.CaptureFixture[str]) -> bool:
    """Return whether a course with this file has something to mend that names it; the file is put back."""
    file = at / name
    before = file.read_bytes() if file.exists() else None
    file.write_bytes(content.encode("latin-1") if "\xff" in content else content.encode())
    try:
        return any(problem.file == name for problem in checks.check(at, ON))
    finally:
        file.write_bytes(before) if before is not None else file.unlink()
        assert capsys.readouterr().out == ""


@pytest.mark.parametrize("source", CODE.values(), ids=CODE.keys())
def test_no_other_code_passes(shelved: Path, source: str, capsys: pytest.CaptureFixture[str]) -> None:
    name = "notebooks/05_safety.ipynb"
    for at in (1, 3, 5):  # in the place of each cell, and behind what is right
        notebook = json.loads((shelved / name).read_text(encoding="utf-8"))
        notebook["cells"][at]["source"] += "\n" + source
        assert refused(shelved, name, json.dumps(notebook), capsys), (at, source)


@pytest.mark.parametrize(("old", "new"), [("{", "\ufeff{"), ('"nbformat_minor": 5', '"nbformat_minor": "5"')])
def test_no_notebook_passes_that_a_room_could_not_read(
    shelved: Path, old: str, new: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "notebooks/05_safety.ipynb"
    content = (shelved / name).read_text(encoding="utf-8")
    assert old in content
    assert refused(shelved, name, content.replace(old, new, 1), capsys)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS.keys())
def test_no_page_passes_among_words(shelved: Path, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    name = "notebooks/05_safety.ipynb"
    notebook = json.loads((shelved / name).read_text(encoding="utf-8"))
    notebook["cells"][2]["source"] = words
    assert refused(shelved, name, json.dumps(notebook), capsys)


@pytest.mark.parametrize("drawing", DRAWN.values(), ids=DRAWN.keys())
def test_no_script_passes_as_a_drawing(shelved: Path, drawing: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(shelved, "pictures/a.svg", drawing, capsys)


HEADS = {
    "a language that breaks out": {"lang": 'vi"><script>alert(1)</script>'},
    "a title that breaks out": {"title": "</title><script>alert(1)</script>"},
    "another language": {"kernelspec": {"language": "bash", "name": "bash"}},
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_no_notebook_says_something_odd_of_itself(
    shelved: Path, head: dict[str, object], capsys: pytest.CaptureFixture[str]
) -> None:
    name = "notebooks/05_safety.ipynb"
    notebook = json.loads((shelved / name).read_text(encoding="utf-8"))
    notebook["metadata"] |= head
    assert refused(shelved, name, json.dumps(notebook), capsys)


ODD = {
    "lists in lists": ("lessons/safety.toml", "a = " + "[" * 50_000),
    "a key of many parts": ("lessons/safety.toml", "a." * 100_000 + "b = 1"),
    "a number of many digits": ("lessons/safety.toml", "number = " + "9" * 100_000),
    "an empty file": ("lessons/safety.toml", ""),
    "a course of nothing": ("course.toml", ""),
    "JSON in JSON": ("notebooks/05_safety.ipynb", "[" * 100_000),
    "no notebook": ("notebooks/05_safety.ipynb", "null"),
    "a path for a picture": ("lessons/safety.toml", None),
}


@pytest.mark.parametrize(("name", "content"), ODD.values(), ids=ODD.keys())
def test_odd_files_are_said_and_break_nothing(
    shelved: Path, name: str, content: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is None:
        content = (shelved / name).read_text(encoding="utf-8").replace("market-day", "../../../etc/passwd")
    assert refused(shelved, name, content, capsys)


def test_the_shelf_keeps_the_course_before_and_takes_others_away(tmp_path: Path) -> None:
    shelf, places = Shelf(tmp_path / "data"), []
    assert (shelf.taught, shelf.before) == (None, None)
    for number in range(3):
        at = trial(tmp_path / f"khoa-{number}")
        edit(at / course.ABOUT, "Khóa thử", f"Khóa {number}")
        places.append(shelf.put(pack.of_folder(at, ON)))
        assert shelf.taught == (places[-2] if number else None)  # it lies there and is not taught yet
        shelf.teach(places[-1])
    assert (shelf.taught, shelf.before) == (places[2], places[1])
    assert all(path.is_dir() for path in places)  # an open room may teach any of them
    shelf.sweep()
    assert [path.is_dir() for path in places] == [False, True, True]
    shelf.teach(None)
    assert (shelf.taught, shelf.before) == (None, places[2])
    shelf.teach(shelf.place(places[2].name))
    assert (shelf.taught, shelf.before) == (places[2], None)
    assert len(words_of(places[2]).split(" · ")) == 6
    for wrong in (places[0].name, "..", "", "x", "../data"):
        with pytest.raises(PackGone):
            shelf.place(wrong)
    (tmp_path / "data" / "courses" / "taught.json").write_text('{"now": "../..", "before": 3', encoding="utf-8")
    assert shelf.taught is None


def test_what_changes_is_told_by_lesson(tmp_path: Path) -> None:
    at = trial(tmp_path / "khoa-hoc")
    told = changes(None, at, "vi")
    assert (told.added, told.changed) == ((TITLE,), ())
    assert len(told.removed) == 3
    assert told.order[0] == TITLE
    assert not changes(at, at, "vi").any
    other = trial(tmp_path / "khoa-hai")
    edit(other / "slides/en/01_pricing.md", "Note: ", "Note:  ")
    assert len(changes(at, other, "vi").changed) == 1
