"""`chophien lab`: JupyterLab on the lessons, with a token, where nobody else in the room can reach it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING
from urllib.error import HTTPError, URLError

import psutil
import pytest

from tests.browser.serving import ROOT, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], int, str]]:
    """Return a running lab, its port and its token."""
    port = free_port()
    command = [sys.executable, "-m", "kit", "lab", "--no-browser", f"--port={port}", f"--data={tmp_path / 'data'}"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "JUPYTER_CONFIG_DIR": str(tmp_path), "HOME": str(tmp_path)}
    process = subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", env=environment, cwd=tmp_path)
    assert process.stderr is not None
    token = ""
    until = time.monotonic() + 60
    while not token and time.monotonic() < until:
        found = re.search(r"token=([0-9a-f]+)", process.stderr.readline())
        token = found[1] if found else ""
    yield process, port, token
    for child in psutil.Process(process.pid).children(recursive=True):
        child.terminate()
    process.wait(30)


def status(url: str) -> int:
    """Return what the lab answers; it says its token a moment before it listens."""
    for _ in range(50):
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own server
                return int(answer.status)
        except HTTPError as error:
            return error.code
        except URLError:
            time.sleep(0.2)
    raise AssertionError(url)


def test_lab_wants_its_token_and_listens_to_this_machine_only(lab: tuple[subprocess.Popen[str], int, str]) -> None:
    process, port, token = lab
    assert len(token) >= 32
    contents = f"http://127.0.0.1:{port}/api/contents/01_pricing.ipynb"
    assert status(contents) == 403
    assert status(f"{contents}?token={token}") == 200
    setting = f"http://127.0.0.1:{port}/lab/api/settings/@jupyterlab/apputils-extension:kernels-settings?token={token}"
    with urllib.request.urlopen(setting, timeout=60) as answer:
        asked = json.load(answer)["schema"]["properties"]["commsOverSubshells"]
    assert asked["default"] == "disabled"  # else a press overtakes the text typed before it
    children = psutil.Process(process.pid).children(recursive=True)
    listening = {
        connection.laddr.ip
        for child in children
        for connection in child.net_connections(kind="inet")
        if connection.status == psutil.CONN_LISTEN
    }
    assert listening == {"127.0.0.1"}
