"""Pages: Voilà's own HTML, made once for all visits that show the same, with nothing of one woman in another's."""

from __future__ import annotations

import asyncio
from html import unescape
from typing import TYPE_CHECKING, Any

from kit.server.phone import TEMPLATE, TEMPLATES
from kit.server.visits.page import Pages
from kit.server.visits.visit import NOBODY
from tests.server.visits.hall import SUM

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from kit.server.visits.visit import Visit
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall


async def html(hall: Hall, visit: Visit, pages: Pages) -> str:
    made: list[str] = []
    error = await hall.engine._done(visit.line, lambda: made.append(visit.enter(lambda: pages.html(visit))), 20)
    assert error is None, error
    return unescape(made[0])


def test_voilas_page_is_rendered_once_and_each_visit_has_its_own_ids(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[Any] = []
    render = Pages._render

    def count(self: Pages, visit: Visit, outputs: Any) -> str:
        rendered.append(visit)
        return render(self, visit, outputs)

    monkeypatch.setattr(Pages, "_render", count)

    async def story(hall: Hall) -> None:
        pages = Pages(TEMPLATE, folder=TEMPLATES, base_url="/base/")
        path = hall.lesson("# Chè xanh", SUM)
        opened = [await hall.enter(path, who) for who in ("lan", "hoa", "mai")]
        made = [await html(hall, visit, pages) for visit, _ in opened]
        for (visit, phone), page in zip(opened, made, strict=True):
            assert "Chè xanh" in page
            assert phone.model(_model_name="VBoxModel") in page
            assert f'"kernel": "{visit.id}"' in page
            assert "/base/voila/" in page
            assert NOBODY not in page
            assert not [other for other, _ in opened if other is not visit and other.id in page]
        assert len({page.replace(visit.id, "") for (visit, _), page in zip(opened, made, strict=True)}) == 1
        assert len(rendered) == 1

    play(story)


def test_outputs_that_differ_are_pages_of_their_own(play: Play) -> None:
    async def story(hall: Hall) -> None:
        pages = Pages(TEMPLATE, folder=TEMPLATES)
        path = hall.lesson("print(who)")
        made = {}
        for who in ("lan", "hoa"):
            visit, _ = await hall.enter(path, who, prepare=lambda v, who=who: v.namespace.update(who=f"chị {who}"))  # type: ignore[misc]
            made[who] = await html(hall, visit, pages)
        assert "chị lan" in made["lan"]
        assert "chị hoa" not in made["lan"]
        assert "chị lan" not in made["hoa"]

    play(story, prepare=lambda visit: visit.namespace.update(who="nobody"))


def test_what_is_printed_cannot_become_part_of_the_page(play: Play) -> None:
    async def story(hall: Hall) -> None:
        pages = Pages(TEMPLATE, folder=TEMPLATES, fill=lambda _: {"hers": "SECRET"})
        visit, _ = await hall.enter(hall.lesson("print('</pre><script>alert(1)</script><!--cp-slot:hers-->')"))
        made: list[str] = []
        await hall.engine._done(visit.line, lambda: made.append(visit.enter(lambda: pages.html(visit))), 20)
        (page,) = made
        assert "alert(1)" in page
        assert "<script>alert(1)" not in page
        assert "SECRET" not in page

    play(story)


def test_slots_and_views_are_filled_for_each_visit(play: Play) -> None:
    async def story(hall: Hall) -> None:
        pages = Pages(
            TEMPLATE,
            folder=TEMPLATES,
            fill=lambda visit: {"visit": f"slot of {visit.owner}"},
            view=lambda visit, model: f"view of {visit.widgets[model].description}",
        )
        cell = (
            "import ipywidgets\nfrom IPython.display import HTML, display\ntext = ipywidgets.Text(description='tên')\n"
            "display(HTML(f'<!--cp-view:{text.model_id}--><!--cp-slot:visit--><!--cp-slot:other-->'))"
        )
        path = hall.lesson(cell)
        for who in ("lan", "hoa"):
            visit, _ = await hall.enter(path, who)
            assert f"view of tênslot of {who}" in await html(hall, visit, pages)

    play(story)


def test_a_page_stops_after_the_cell_that_raised(play: Play) -> None:
    async def story(hall: Hall) -> None:
        pages = Pages(TEMPLATE, folder=TEMPLATES)
        path = hall.lesson("# before", "x = 1 // number", "# after")
        visit, _ = await hall.enter(path, prepare=lambda v: v.namespace.update(number=0))
        page = await html(hall, visit, pages)
        assert "before" in page
        shown = page.partition("<main>")[2].partition("</main>")[0]
        assert 'role="alert"' in shown
        assert "after" not in shown
        assert "division" not in page

    play(story, prepare=lambda visit: visit.namespace.update(number=1))


def test_pages_that_are_kept_are_few(play: Play) -> None:
    async def story(hall: Hall) -> None:
        pages = Pages(TEMPLATE, folder=TEMPLATES)
        pages._render = lambda _, outputs: str(outputs)  # type: ignore[method-assign]
        visit, _ = await hall.enter(hall.lesson("1"))
        for at in range(100):
            visit.outputs = {0: [{"output_type": "stream", "name": "stdout", "text": str(at)}]}
            pages.html(visit)
        assert len(pages._kept) == 64

    play(story)


def test_pictures_beside_the_notebook_are_found_wherever_it_lies(play: Play, tmp_path: Path) -> None:
    async def story(hall: Hall) -> None:
        pages = Pages(TEMPLATE, folder=TEMPLATES)
        (hall.folder / "en").mkdir()
        for folder in ("", "en/"):
            visit, _ = await hall.enter(hall.lesson("# prose", "1", name=f"{folder}a.ipynb"))
            assert "prose" in await html(hall, visit, pages)
        assert len(pages._exporters) == 2

    play(story)


def test_a_page_is_made_by_many_workers_at_once(play: Play) -> None:
    async def story(hall: Hall) -> None:
        pages = Pages(TEMPLATE, folder=TEMPLATES)
        path = hall.lesson(SUM)
        opened = [await hall.enter(path, f"w{at}") for at in range(8)]
        made = await asyncio.gather(*[html(hall, visit, pages) for visit, _ in opened])
        assert all(visit.id in page for (visit, _), page in zip(opened, made, strict=True))

    play(story, threads=4)
