"""The shell: the same bytes for every phone with nobody in it, and what one visit puts into it."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from kit.server.phone import arrival
from kit.server.visits.visit import NOBODY
from kit.store.keeper import MemoryKeeper, bind_keeper
from tests.server.phone.lessons import SAMPLE, Lessons, opened, play, typed
from tests.server.visits.hall import write_notebook

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "Nguyễn Thị Không-Nhầm-Được"
BREAKOUT = "</script><script>alert(1)</script></main><!--cp-slot:visit-->"


def kept(name: str = "name", words: str = WORDS) -> MemoryKeeper:
    """Return the memory of a woman who typed `words` and chose nothing else."""
    keeper = MemoryKeeper()

    async def story() -> None:
        async with opened() as lessons:
            came = await lessons.come(keeper)
            field = typed(came.visit, name)
            await lessons.within(came.visit, lambda: setattr(field, "typed", words))

    asyncio.run(story())
    assert words in json.dumps(keeper.pages, ensure_ascii=False)
    return keeper


def test_the_shell_is_the_same_for_everyone_and_holds_nothing_of_anyone() -> None:
    keeper = kept()

    async def story(lessons: Lessons) -> None:
        came = [await lessons.come(each, owner=f"w{at}") for at, each in enumerate([None, keeper, keeper])]
        made = came[0].shell
        assert all(each.shell is made for each in came)
        everything = made.html.decode() + json.dumps([dict(made.states), made.outputs], default=str)
        assert WORDS not in everything
        assert WORDS in came[1].arrived
        for each in came:
            assert each.visit.id not in everything
            assert each.visit.owner not in re.findall(r"w\d", everything)
        assert gzip.decompress(made.packed) == made.html
        assert NOBODY in everything

    play(story)


def test_words_that_reached_a_dry_visit_all_the_same_are_in_no_arrival_of_another() -> None:
    """Whatever the shell is made with, a woman gets what she kept and the others what they kept."""
    keeper = kept()

    async def story(lessons: Lessons) -> None:
        before = await lessons.come(keeper)
        after = await lessons.come()
        assert WORDS in before.arrived
        assert WORDS not in after.arrived

    play(story)


def test_an_arrival_at_an_untouched_page_is_tiny() -> None:
    async def story(lessons: Lessons) -> None:
        came = await lessons.come()
        said = came.said
        assert said.pop("events").startswith("events")
        assert said == {"visit": came.visit.id, "states": {}, "closed": [], "buffers": []}
        assert len(came.arrived) < 200

    play(story)


def test_a_returning_womans_arrival_holds_only_what_differs() -> None:
    keeper = kept()

    async def story(lessons: Lessons) -> None:
        came = await lessons.come(keeper)
        changed = came.said["states"]
        field = typed(came.visit, "name")
        assert changed[field.model_id]["typed"] == WORDS
        assert not {"label", "markup", "_esm", "_model_name"} & changed[field.model_id].keys()
        assert len(changed) <= 3
        assert len(gzip.compress(came.arrived.encode())) < 500
        assert "main" not in came.said
        assert NOBODY not in came.arrived

    play(story)


def applied(came: Any) -> dict[str, Any]:
    """Return the states as a page has them: the shell's, with what arrived put over them."""
    states = json.loads(json.dumps(dict(came.shell.states)).replace(NOBODY, came.visit.id))
    for model, changes in came.said["states"].items():
        states.setdefault(model, {}).update(changes)
    for model in came.said["closed"]:
        del states[model]
    return {model: {k: v for k, v in state.items() if v is not None} for model, state in states.items()}


def test_the_shell_and_an_arrival_together_are_the_visit() -> None:
    keeper = kept()

    async def story(lessons: Lessons) -> None:
        came = await lessons.come(keeper)
        states = applied(came)
        assert states.keys() == came.visit.widgets.keys()
        for model, widget in came.visit.widgets.items():
            whole = json.loads(json.dumps(widget.get_state(), default=lambda _: None))
            assert {name: whole[name] for name in states[model]} == states[model]

    play(story)


TWO_WAYS = """
import ipywidgets
from kit.store.keeper import current_keeper
way = current_keeper().load("a").get("way")
fields = [ipywidgets.Text(description="tên"), ipywidgets.IntText(value=5)]
"""


@pytest.mark.parametrize("way", ["more", "other", "fewer", "said"])
def test_a_visit_built_otherwise_brings_its_own_page_or_all_that_differs(tmp_path: Path, way: str) -> None:
    built = {
        "more": "(fields + [ipywidgets.Text(value='thêm')])",
        "other": "[ipywidgets.Textarea(), *fields]",
        "fewer": "fields[:1]",
        "said": "fields",
    }[way]
    show = f"print('khác') if way == 'said' else None\nipywidgets.VBox({built} if way == {way!r} else fields)"
    path = write_notebook(tmp_path / "a.ipynb", TWO_WAYS, show)
    keeper = MemoryKeeper()
    keeper.pages["a"] = {"way": way}

    async def story(lessons: Lessons) -> None:
        plain = await lessons.come(path=path)
        assert "main" not in plain.said

        def build(visit: Any) -> None:
            bind_keeper(keeper)

        made = plain.shell
        visit, arrived = await lessons.engine.open(path, lambda v, s: lessons_arrival(lessons, v, s), prepare=build)
        said = json.loads(arrived)
        assert NOBODY not in arrived
        if "main" in said:
            assert visit.id in said["main"]
            assert said["states"].keys() == visit.widgets.keys()
        else:  # the same places, with other children in them
            assert way in ("more", "fewer")
            there = {model.replace(NOBODY, visit.id) for model in made.states} - {*said["closed"]}
            assert there | said["states"].keys() == visit.widgets.keys()

    play(story)


def lessons_arrival(lessons: Lessons, visit: Any, made: Any) -> str:
    return arrival(visit, made, lambda: lessons.pages.html(visit))


def test_typed_text_cannot_break_out_of_an_arrival_nor_of_a_page() -> None:
    keeper = kept(words=BREAKOUT)

    async def story(lessons: Lessons) -> None:
        came = await lessons.come(keeper)
        assert "<" not in came.arrived
        assert came.said["states"][typed(came.visit, "name").model_id]["typed"] == BREAKOUT
        page = await lessons.within(came.visit, lambda: lessons.pages.html(came.visit))
        assert "<script>alert(1)" not in page
        assert page.count("</main>") == 1
        assert page.count("<script") == page.count("</script>")

    play(story)


ETAG = """
import asyncio, pathlib, sys
from tests.server.phone.lessons import opened
async def main():
    async with opened() as lessons:
        print((await lessons.come(path=pathlib.Path(sys.argv[1]))).shell.etag)
asyncio.run(main())
"""


def test_the_same_notebook_has_the_same_etag_after_every_start_of_the_room() -> None:
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", ETAG, str(SAMPLE)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=SAMPLE.parents[1],
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        for seed in ("1", "2")
    ]
    etags = {start.communicate(timeout=60)[0] for start in starts}
    assert len(etags) == 1
    assert re.fullmatch(r'"[0-9a-f]{20}"\n', etags.pop())


def test_an_edit_has_another_etag(tmp_path: Path) -> None:
    async def story(lessons: Lessons) -> None:
        path = write_notebook(tmp_path / "a.ipynb", "# Chè", "import ipywidgets\nipywidgets.Text()")
        before = (await lessons.come(path=path)).shell.etag
        write_notebook(path, "# Chè xanh", "import ipywidgets\nipywidgets.Text()")
        assert (await lessons.come(path=path)).shell.etag != before

    play(story)
