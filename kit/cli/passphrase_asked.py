"""Passphrase asked: from the environment, or typed where it does not show."""

from __future__ import annotations

import os
import secrets
import sys
from typing import TYPE_CHECKING

import click

from kit.cli.speech import speaker
from kit.content.passphrase_words import passphrase_words
from kit.domain import passphrase
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

VARIABLE = "CHOPHIEN_BACKUP_PASSPHRASE"


class PassphraseMissing(Refusal):
    """Neither in the environment, nor is there anybody to type it."""

    kind = "passphrase-missing"


class WordsNotOfFiles(Refusal):
    """A file of words has neither one line nor as many as there are files."""

    kind = "words-not-of-files"


def new() -> str:
    """Return a passphrase for a new backup: typed twice, after one was proposed. Raises as `passphrase.agreed`."""
    if given := os.environ.get(VARIABLE, ""):
        return passphrase.agreed(given, given)
    words = passphrase_words()
    proposed = passphrase.proposed(words, secrets.choice)
    click.echo(speaker().say("cli-backup-proposed", words=proposed, bits=passphrase.bits(words)), err=True)
    return passphrase.agreed(_ask("cli-backup-first"), _ask("cli-backup-again"))


def known() -> str:
    """Return the passphrase of a backup that there is. Raises PassphraseMissing."""
    return passphrase.typed(os.environ.get(VARIABLE, "") or _ask("cli-backup-first"))


def of_files(files: Sequence[Path], words_file: Path | None) -> list[str]:
    """Return the passphrase of each file: from `words_file`, a line each or one for all; from the environment; or
    typed, nothing where it is that of the file before. Raises WordsNotOfFiles, PassphraseMissing."""
    if words_file:
        text = words_file.read_text(encoding="utf-8-sig", errors="replace")
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) not in (1, len(files)):
            raise WordsNotOfFiles(lines=len(lines), files=len(files))
        return [passphrase.typed(line) for line in (lines * len(files))[: len(files)]]
    if given := os.environ.get(VARIABLE, ""):
        return [passphrase.typed(given)] * len(files)
    found: list[str] = []
    for file in files:
        said = speaker().say("cli-merge-words", file=file.name)
        found.append(passphrase.typed(_prompt(said, default="" if found else None)) or found[-1])
    return found


def _ask(key: str) -> str:
    return _prompt(speaker().say(key))


def _prompt(said: str, default: str | None = None) -> str:
    if not sys.stdin.isatty():
        raise PassphraseMissing
    typed: str = click.prompt(said, hide_input=True, err=True, default=default, show_default=False)
    return typed
