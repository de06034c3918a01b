"""Passphrase asked: from the environment, or typed where it does not show."""

from __future__ import annotations

import os
import secrets
import sys

import click

from kit.cli.speech import speaker
from kit.content.passphrase_words import passphrase_words
from kit.domain import passphrase
from kit.domain.refusal import Refusal

VARIABLE = "CHOPHIEN_BACKUP_PASSPHRASE"


class PassphraseMissing(Refusal):
    """Neither in the environment, nor is there anybody to type it."""

    kind = "passphrase-missing"


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


def _ask(key: str) -> str:
    if not sys.stdin.isatty():
        raise PassphraseMissing
    typed: str = click.prompt(speaker().say(key), hide_input=True, err=True)
    return typed
