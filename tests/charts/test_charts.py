"""Charts: small, crisp, the same for the same numbers, and right when many are drawn at once."""

from __future__ import annotations

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import pytest

from kit.charts.cost_chart import Share, cost_chart
from kit.charts.count_rows import Count, count_rows
from kit.charts.drawing import WIDE
from kit.charts.price_chart import LETTER, Band, Mark, price_chart

SHARES = (Share("bought", "Tiền mua", 3_529), Share("own_labour", "Công nhà mình", 8_824))
MARKS = (Mark("cost", "Vốn", 15_294), Mark("market", "Giá chợ", 18_000), Mark("price", "Giá nên bán", 19_500))
USUAL = Band("Thường bán", 14_000, 21_000)
NAMESPACE = "{http://www.w3.org/2000/svg}"


def texts(svg: str) -> list[str]:
    return [str(text.text) for text in ElementTree.fromstring(svg).iter(f"{NAMESPACE}text")]  # noqa: S314 - our own


def bars(svg: str) -> list[float]:
    """Return how far each bar reaches, the pale ones behind them left out."""
    shapes = re.findall(r'<path d="M ([\d.]+) [\d.]+ L ([\d.]+) [^"]*" style="fill: (#\w+)"', svg)
    return [float(right) - float(left) for left, right, colour in shapes if colour not in {"#f3ecdf", "#ffffff"}]


def test_the_dearest_cost_comes_first_and_bars_are_as_long_as_their_amounts() -> None:
    svg = cost_chart(SHARES)
    assert texts(svg) == ["Công nhà mình", "8.824 đ", "Tiền mua", "3.529 đ"]
    longest, other = bars(svg)
    assert other / longest == pytest.approx(3_529 / 8_824, abs=0.01)


def test_every_mark_has_its_word_and_its_amount() -> None:
    svg = price_chart(MARKS, USUAL)
    said = texts(svg)
    assert {"Vốn: 15.294 đ", "Giá chợ: 18.000 đ", "Giá nên bán: 19.500 đ", "Thường bán: 14.000 đ – 21.000 đ"} < set(
        said
    )
    assert said.index("Giá nên bán: 19.500 đ") < said.index("Vốn: 15.294 đ"), "the dearest on top"


@pytest.mark.parametrize(
    "svg",
    [
        cost_chart(SHARES),
        cost_chart(()),
        cost_chart((Share("bought", "Tiền mua", 0),)),
        cost_chart(
            tuple(Share(name, name, 10**9) for name in ("bought", "own_labour", "packing", "transport", "tool"))
        ),
        price_chart(MARKS, USUAL),
        price_chart(MARKS, None),
        price_chart((Mark("cost", "Vốn", 1), Mark("price", "Giá của chị", 10**9)), USUAL),
        price_chart((Mark("cost", "Vốn", 0),), None),
    ],
)
def test_a_chart_is_well_formed_small_and_stays_on_its_sheet(svg: str) -> None:
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own
    assert root.get("width") == "328"
    assert len(svg.encode()) < 4_000
    _, _, wide, high = map(float, str(root.get("viewBox")).split())
    for path in re.findall(r' d="([^"]*)"', svg):
        numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", path)]
        assert all(-8 <= x <= wide + 8 for x in numbers[::2])
        assert all(-8 <= y <= high + 8 for y in numbers[1::2])


@pytest.mark.parametrize("price", range(20_000, 250_001, 23_000))
def test_no_amount_runs_off_the_sheet(price: int) -> None:
    marks = (Mark("cost", "Vốn", price // 2), Mark("price", "Giá nên bán", price), Mark("market", "Giá chợ", 250_000))
    root = ElementTree.fromstring(price_chart(marks, None))  # noqa: S314 - our own
    for word in root.iter("{http://www.w3.org/2000/svg}text"):
        if "700" in str(word.get("style")):
            left, wide = float(str(word.get("x"))), LETTER * len(str(word.text))
            left -= wide if "end" in str(word.get("style")) else 0
            assert left >= 0, word.text
            assert left + wide <= WIDE, word.text


def test_no_bar_covers_what_is_said_in_words() -> None:
    svg = count_rows([Count("Từ 2 buổi trở lên", "không nêu", None)])
    assert svg.index("không nêu") > svg.rindex("<path")


def test_the_same_numbers_share_one_drawing() -> None:
    assert cost_chart(SHARES) is cost_chart(tuple(SHARES))


def test_charts_drawn_at_once_do_not_mix() -> None:
    def drawn(number: int) -> list[str]:
        return texts(price_chart((Mark("cost", f"Vốn {number}", 10_000 + number),), None))

    with ThreadPoolExecutor(8) as pool:
        for number, said in enumerate(pool.map(drawn, range(60))):
            assert said[-1] == f"Vốn {number}: {10_000 + number:,} đ".replace(",", ".")


def test_amounts_are_never_cut_when_the_drawing_is_made_small() -> None:
    assert "1.234.567 đ" in texts(cost_chart((Share("bought", "Mua 1.250 kg", 1_234_567),)))
    assert "Mua 1.250 kg" in texts(cost_chart((Share("bought", "Mua 1.250 kg", 1_234_567),)))


def test_a_lesson_page_needs_neither_matplotlib_nor_pandas_until_a_chart_is_shown() -> None:
    program = (
        "import sys\n"
        "from kit.ui import Lesson\n"
        "lesson = Lesson('pricing')\n"
        "[lesson.step(step.id) for step in lesson.spec.steps]\n"
        "heavy = [name for name in ('matplotlib', 'pandas', 'typst') if name in sys.modules]\n"
        "from kit.charts.cost_chart import cost_chart\n"
        "cost_chart(())\n"
        "print(heavy, 'matplotlib.pyplot' in sys.modules)\n"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert found.stdout.split() == ["[]", "False"]
