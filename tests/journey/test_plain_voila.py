"""Every notebook runs where nothing is ours: under `voila notebooks/`, and under Voilà in a plain Jupyter server."""

from __future__ import annotations

import ast
import json
import os
import sys
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.browser.conftest import running
from tests.browser.serving import free_port

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").rglob("[!.]*.ipynb"))
WIDGET = '"application/vnd.jupyter.widget-view+json"'
TROUBLE = "application/vnd.jupyter.stderr"
AT_ONCE = 2


def shown(notebook: Path) -> int:
    """Return how many code cells of a notebook end with something to show."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    codes = [ast.parse("".join(cell["source"])).body for cell in cells if cell["cell_type"] == "code"]
    return sum(isinstance(code[-1], ast.Expr) for code in codes)


def ask(url: str) -> str:
    with urllib.request.urlopen(url, timeout=120) as answer:  # noqa: S310 - our own server
        return str(answer.read().decode())


@pytest.fixture
def plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return a free port, where nothing tells Jupyter of our templates or settings."""
    for name in [name for name in os.environ if name.startswith(("JUPYTER", "VOILA"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path))
    return free_port()


def test_every_notebook_runs_under_stock_voila(plain: int, tmp_path: Path) -> None:
    assert {path.name for path in NOTEBOOKS} > {"01_pricing.ipynb", "04_cash_book.ipynb", "console.ipynb"}
    url = f"http://127.0.0.1:{plain}/voila/"
    command = [sys.executable, "-m", "voila", "notebooks/", "--no-browser", f"--port={plain}", "--Voila.ip=127.0.0.1"]
    with running(command, url + "static/voila.js", tmp_path / "voila.log"), ThreadPoolExecutor(AT_ONCE) as several:
        ways = [path.relative_to(ROOT / "notebooks").as_posix() for path in NOTEBOOKS]
        pages = list(several.map(lambda way: ask(f"{url}render/{way}"), ways))
    for notebook, page in zip(NOTEBOOKS, pages, strict=True):
        assert TROUBLE not in page, notebook
        assert page.count(WIDGET) == shown(notebook) > 2, notebook


def test_a_plain_jupyter_server_shows_a_notebook_at_voilas_address(plain: int, tmp_path: Path) -> None:
    """As a Binder opens it: the server begins at the top of the repository."""
    url = f"http://127.0.0.1:{plain}/"
    options = ["--no-browser", "--allow-root", f"--ServerApp.port={plain}", "--ServerApp.ip=127.0.0.1"]
    command = [sys.executable, "-m", "jupyterlab", *options, "--IdentityProvider.token="]
    with running(command, url + "api", tmp_path / "jupyter.log"):
        page = ask(url + "voila/render/notebooks/01_pricing.ipynb")
    assert TROUBLE not in page
    assert page.count(WIDGET) == shown(ROOT / "notebooks" / "01_pricing.ipynb")
