"""The command line speaks two languages, answers wrong usage with exit code 2, and is quick to help."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest

import kit.cli
from tests.cli.program import ROOT, chophien

if TYPE_CHECKING:
    from collections.abc import Iterator

# People script against these.
STABLE = (["price"], ["qr", "pay"], ["qr", "read"], ["qr", "text"], ["lessons", "check"], ["doctor"])
HELP_SECONDS = 0.3


def below(command: click.Command, *way: str) -> Iterator[list[str]]:
    """Yield the words of `command` and of every command under it."""
    yield list(way)
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from below(found, *way, name)


COMMANDS = list(below(kit.cli.chophien))


def test_stable_commands_are_there() -> None:
    assert [one for one in COMMANDS if one in STABLE] == list(STABLE)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_has_an_example_and_is_whole_in_both_languages(command: list[str]) -> None:
    vi = chophien(*command, "--help").stdout
    en = chophien(*command, "--help", language="en").stdout
    for said, heading in ((vi, "Ví dụ"), (en, "Example")):
        example = said.split(f"{heading}:\n")[1].split()
        assert example[: len(command) + 1] == ["chophien", *command] or not command
    assert not re.search(r"[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]", en.replace("Chợ Phiên", ""))
    for english in ("FILE", "COMMAND", "ARGS", "Usage", "Options", "Show this", "Commands", "Example"):
        assert english not in vi


def test_language_can_be_asked_for_on_the_line() -> None:
    assert "Example" in chophien("--lang", "en", "--help").stdout
    assert "Example" in chophien("--lang", "en", "price", "--help").stdout
    assert "There is no lot" in chophien("--lang", "en", "price").stderr


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--nope"], "--nope"),
        (["sell"], "sell"),
        (["price", "--jsn"], "--jsn"),
        (["price", "a", "b"], "price --help"),
        (["price", "no-such-file.json"], "tên tệp"),
        (["price", "docs"], "tên tệp"),
        (["doctor", "--port", "many"], "--port"),
        (["doctor", "--port", "0"], "--port"),
        (["--lang", "fr", "price"], "--lang"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(arguments: list[str], named: str) -> None:
    result = chophien(*arguments)
    assert result.returncode == 2
    assert result.stdout == ""
    assert named in result.stderr
    assert "\n" not in result.stderr.strip()
    assert not re.search(r"\b(option|command|argument|Error|Usage|Invalid)\b", result.stderr)


def test_without_a_command_it_shows_its_help() -> None:
    result = chophien()
    assert result.returncode == 2
    assert "price" in result.stderr


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_loads_nothing_heavy(command: list[str]) -> None:
    watch = (
        "import sys; sys.argv = ['chophien', *sys.argv[1:]]\n"
        "import atexit\n"
        "heavy = {'pandas', 'numpy', 'matplotlib', 'sqlalchemy', 'voila', 'tornado', 'ipywidgets', 'typst'}\n"
        "atexit.register(lambda: print('HEAVY', sorted(heavy & set(sys.modules))))\n"
        "from kit.cli import main; main()"
    )
    result = subprocess.run(
        [sys.executable, "-c", watch, *command, "--help"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert result.stdout.strip().endswith("HEAVY []")


def processor_seconds(command: list[str]) -> float:
    """Return what one `--help` costs the processor, whatever else the machine is doing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    chophien(*command, "--help")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_is_instant(command: list[str]) -> None:
    """0.2 s of a quiet machine; twice the promise is allowed here, since a busy one runs slower."""
    assert min(processor_seconds(command) for _ in range(5)) < 2 * HELP_SECONDS


def test_output_that_cannot_be_written_is_one_sentence() -> None:
    """What redirects into a full disk sees; a closed pipe and a closed keyboard are no trouble worth a word."""
    example = ROOT / "datasets" / "lot_example.json"
    shell = f"{sys.executable} -m kit price --json < {example}"
    full = subprocess.run(["sh", "-c", f"{shell} > /dev/full"], cwd=ROOT, capture_output=True, check=False)
    assert full.returncode == 1
    assert len(full.stderr.decode().strip().splitlines()) == 1
    piped = subprocess.run(["sh", "-c", f"{shell} | true"], cwd=ROOT, capture_output=True, check=False)
    assert piped.stderr == b""
    closed = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m kit price <&-"], cwd=ROOT, capture_output=True, check=False
    )
    assert closed.returncode == 1
    assert len(closed.stderr.decode().strip().splitlines()) == 1
