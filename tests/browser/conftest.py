"""A real browser against real servers: the phone page, plain Voilà and JupyterLab, all on this machine only."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kit.cli.lab import SETTINGS
from kit.server.phone import TEMPLATES
from tests.browser.notebooks import write_core_notebook
from tests.browser.npm import with_packages
from tests.browser.proxy import Proxy
from tests.browser.serving import PICTURES, Serving, free_port, invite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RUN_ALL = """async () => {
    await jupyterapp.restored;
    await jupyterapp.shell.currentWidget.sessionContext.ready;
    await jupyterapp.commands.execute("notebook:run-all-cells");
}"""
CARDS = itertools.count(1)
HOSTS = ("room", "room-official", "own", "official", "stock", "lab")

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
PYTHON_PATH = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
PHONE = {"width": 360, "height": 640}
PATIENCE = 30_000
"""Milliseconds that a test waits for what must come: a busy machine makes nothing false; bench/ measures speed."""

expect.set_options(timeout=PATIENCE)


@contextmanager
def running(command: list[str], url: str, log: Path, **env: str) -> Iterator[None]:
    """Run a server until the block ends; it is up when `url` answers."""
    with log.open("wb") as out:
        server = subprocess.Popen(command, stdout=out, stderr=out, cwd=ROOT, env={**os.environ, **env})
        try:
            deadline = time.monotonic() + 60
            while True:
                try:
                    urllib.request.urlopen(url, timeout=5)  # noqa: S310 - our own server
                    break
                except OSError:
                    assert server.poll() is None, log.read_text(encoding="utf-8")
                    assert time.monotonic() < deadline, log.read_text(encoding="utf-8")
                    time.sleep(0.2)
            yield
        finally:
            server.terminate()
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


@pytest.fixture(scope="package")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copies of the notebooks, since JupyterLab writes into what it opens."""
    folder = tmp_path_factory.mktemp("notebooks")
    lessons = ("00_fields.ipynb", "01_pricing.ipynb", "02_listing.ipynb", "04_cash_book.ipynb")
    for name in (*lessons, "console.ipynb"):
        shutil.copy(ROOT / "notebooks" / name, folder)
    write_core_notebook(folder / "core.ipynb")
    return folder


@contextmanager
def voila_on(notebooks: Path, log: Path, module: str, *more: str) -> Iterator[str]:
    """Run Voilà with our template and return its address."""
    url = f"http://127.0.0.1:{(port := free_port())}/"
    options = ["--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1", "--template=chophien", *more]
    paths = os.pathsep.join([str(TEMPLATES), str(Path(sys.prefix) / "share" / "jupyter")])
    command = [sys.executable, "-m", module, str(notebooks), *options]
    with running(command, url + "voila/static/voila.js", log, JUPYTER_PATH=paths, PYTHONPATH=PYTHON_PATH):
        yield url


@pytest.fixture(scope="package")
def voila(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Unmodified Voilà with our template; `?template=lab` asks for its own."""
    log = tmp_path_factory.mktemp("voila") / "voila.log"
    with voila_on(notebooks, log, "voila", "--VoilaConfiguration.allow_template_override=YES") as url:
        yield url


@pytest.fixture(scope="package")
def packed(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Voilà that packs its answers, as a room does."""
    log = tmp_path_factory.mktemp("packed") / "voila.log"
    with voila_on(notebooks, log, "tests.browser.packed_voila") as url:
        yield url


@pytest.fixture(scope="package")
def lab(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """JupyterLab."""
    url = f"http://127.0.0.1:{(port := free_port())}/"
    home = tmp_path_factory.mktemp("lab")
    options = [
        "--no-browser",
        "--allow-root",
        f"--ServerApp.port={port}",
        "--ServerApp.ip=127.0.0.1",
        "--IdentityProvider.token=",
        f"--ServerApp.root_dir={notebooks}",
        "--LabApp.expose_app_in_browser=True",
        f"--LabApp.app_settings_dir={SETTINGS}",
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    command = [sys.executable, "-m", "jupyterlab", *options]
    with running(command, url + "lab", home / "lab.log", JUPYTER_CONFIG_DIR=str(home), PYTHONPATH=PYTHON_PATH):
        yield url


@pytest.fixture(scope="package")
def room(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A room with the same notebooks, and women with cards 1, 2, 3… in it."""
    room = Serving(tmp_path_factory.mktemp("room") / "data")
    invite(room.data, *["Mai"] * 20)
    own = room.data / "notebooks"
    own.mkdir()
    for number, path in enumerate(sorted(notebooks.glob("*.ipynb"))):
        shutil.copy(path, own / (path.name if path.name[0].isdigit() else f"{90 + number}_{path.name}"))
    yield room.start().url
    room.stop()


def sign_in(page: Page, url: str, number: int = 1) -> None:
    """Come into a room with a card."""
    page.goto(f"{url}card")
    page.locator("[name=number]").fill(str(number))
    page.get_by_text("Nà Mụ").click()
    page.locator("form button").last.click()
    for picture in PICTURES:
        page.locator(".pictures button").nth(picture).click()
    page.locator("button[name=done]").click()
    page.wait_for_url("**/home")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run Chromium. Playwright leaves an event loop running as long as it is there."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", OFFLINE],
        )
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium for the tests of this folder only."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone's page; a test fails on any script error in it."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="vi-VN")
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


@pytest.fixture(params=HOSTS)
def opened(request: pytest.FixtureRequest, phone: Page) -> Callable[[str], Page]:
    """Open a notebook in a host and return its page."""
    host = request.param
    address = request.getfixturevalue("lab" if host == "lab" else host.partition("-")[0] if "room" in host else "voila")

    def open_in(notebook: str) -> Page:
        if host == "lab":
            phone.set_viewport_size({"width": 1200, "height": 3600})
            phone.goto(f"{address}lab/tree/{notebook}?reset")
            phone.locator(".jp-NotebookPanel .jp-Cell").first.wait_for(timeout=2 * PATIENCE)
            phone.evaluate(RUN_ALL)
        elif host in ("room", "room-official"):
            sign_in(phone, address, next(CARDS))  # each test is another woman: the room keeps what she types
            slug = notebook.removesuffix(".ipynb").lstrip("0123456789_")
            phone.goto(f"{address}b/{slug}{'?official' if host == 'room-official' else ''}")
        else:
            query = {"own": "", "official": "?official", "stock": "?template=lab"}[host]
            phone.goto(f"{address}voila/render/{notebook}{query}")
        if host not in ("stock", "lab"):
            phone.locator(f"html[data-cp-ready={'official' if 'official' in host else 'own'}]").wait_for()
        phone.locator(".cp-step, .cc").first.wait_for(timeout=2 * PATIENCE)
        return phone

    return open_in


@pytest.fixture
def proxy(voila: str) -> Iterator[Proxy]:
    """The way to Voilà, which a test can cut or swallow."""
    with Proxy(int(voila.rstrip("/").rsplit(":", 1)[1])) as proxy:
        yield proxy


@pytest.fixture(scope="session")
def npm() -> Path:
    """The front end's folder with its packages."""
    return with_packages()
