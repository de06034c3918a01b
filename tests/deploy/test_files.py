"""The files of deploy/ name nothing that is not there: no file, variable or command, no package without its hash."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from kit.cli import COMMANDS
from kit.cli.serve import serve
from kit.cli.speech import LANGUAGE_VARIABLE
from kit.store import DATABASE_URL
from tests.browser.serving import ROOT
from tests.test_environment import locked

if TYPE_CHECKING:
    from pathlib import Path

DEPLOY = ROOT / "deploy"
VARIABLE = re.compile(r"\bCHOPHIEN_[A-Z_]+\b")
SETTINGS = {str(option.envvar) for option in serve.params if option.envvar} | {DATABASE_URL, LANGUAGE_VARIABLE}
CADDYS = set(VARIABLE.findall((DEPLOY / "Caddyfile").read_text(encoding="utf-8")))
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
SERVICES = COMPOSE["services"]
UNITS = ("chophien@.service", "chophien-backup@.service", "chophien-backup@.timer")


def text(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def given(name: str) -> set[str]:
    """Return the variables that a file of settings sets."""
    return set(re.findall(r"^(CHOPHIEN_\w+)=", text(name), re.MULTILINE))


def test_page_of_the_server_has_every_setting_and_no_other() -> None:
    page = (ROOT / "docs" / "server.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(CHOPHIEN_\w+)` \|", page, re.MULTILINE)) == SETTINGS
    others = set(VARIABLE.findall(text("compose.yaml"))) | CADDYS
    assert set(VARIABLE.findall(page)) <= SETTINGS | others


def test_containers_are_given_variables_that_they_have() -> None:
    room = set(SERVICES["room"]["environment"])
    assert {name for name in room if name.startswith("CHOPHIEN_")} <= SETTINGS
    assert set(SERVICES["caddy"]["environment"]) <= CADDYS
    backup = set(VARIABLE.findall(text("backup")))
    assert {name for name in SERVICES["backup"]["environment"] if name.startswith("CHOPHIEN_")} == backup
    assert set(VARIABLE.findall(text("Containerfile"))) <= SETTINGS


def test_what_compose_cannot_do_without_stands_in_its_example() -> None:
    needed = set(re.findall(r"\$\{(\w+):\?\}", text("compose.yaml")))
    assert needed == given("example.env")
    assert all(after in (":?", ":-") for after in re.findall(r"\$\{\w+(:?.)", text("compose.yaml")))


def test_examples_of_a_plain_machine_set_what_there_is() -> None:
    assert given("room.env") <= SETTINGS
    assert given("caddy.env") <= CADDYS


def test_files_that_containers_are_made_of_are_there() -> None:
    build = SERVICES["room"]["build"]
    context = (DEPLOY / build["context"]).resolve()
    assert (context / build["dockerfile"]).is_file()
    for service in SERVICES.values():
        for mount in service.get("volumes", ()):
            source = mount.split(":")[0]
            assert (DEPLOY / source).is_file() if source.startswith(".") else source in COMPOSE["volumes"]
        assert set(service["networks"]) <= set(COMPOSE["networks"])
    steps = text("Containerfile")
    copied = re.findall(r"^COPY (?!--from)(\S+) ", steps, re.MULTILINE)
    assert copied
    assert all((context / source).exists() for source in copied)
    scripts = re.findall(r"^RUN /source/(\S+)", steps, re.MULTILINE)
    assert scripts == ["deploy/install"]
    assert not {"kit", "deploy", "requirements", "notebooks", "datasets", "slides"} & set(
        (context / ".dockerignore").read_text(encoding="utf-8").split()
    )


def test_container_runs_a_command_of_the_kit_and_as_nobody() -> None:
    steps = text("Containerfile")
    assert re.search(r'^CMD \["(\w+)"\]$', steps, re.MULTILINE)[1] in COMMANDS  # type: ignore[index]
    assert re.search(r"^USER 10001:10001$", steps, re.MULTILINE)
    assert SERVICES["room"]["read_only"] is True
    assert SERVICES["room"]["cap_drop"] == ["ALL"]
    assert "ports" not in SERVICES["room"]
    assert COMPOSE["networks"]["back"]["internal"] is True
    subnet = COMPOSE["networks"]["front"]["ipam"]["config"][0]["subnet"]
    assert SERVICES["room"]["environment"]["CHOPHIEN_PROXIES"] == subnet


def test_server_is_installed_from_the_releases_that_are_tested() -> None:
    server, tested = locked("server"), locked("test")
    assert {"psycopg", "psycopg-binary", "voila"} <= server.keys()
    assert server.items() <= tested.items()
    assert not {"pytest", "hatchling"} & server.keys()
    build = locked("build")
    assert "hatchling" in build
    assert build.items() <= locked("run").items()


@pytest.mark.parametrize("name", ["install", "backup", "chophien-room"])
def test_scripts_are_read_by_a_plain_shell(name: str) -> None:
    assert (DEPLOY / name).stat().st_mode & 0o111
    subprocess.run(["sh", "-n", DEPLOY / name], check=True)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_units_are_taken_by_systemd(tmp_path: Path) -> None:
    for name in UNITS:
        unit = text(name).replace("/opt/chophien/current/bin/chophien", sys.executable)
        unit = unit.replace("/opt/chophien/source/deploy", str(DEPLOY))
        (tmp_path / name.replace("@", "@lop")).write_text(unit, encoding="utf-8")
    files = sorted(tmp_path.iterdir())
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *files], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
