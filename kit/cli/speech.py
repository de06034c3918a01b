"""Speech: how the command line talks.

Every word comes from the catalogues under keys made from the command's name: `cli-price` is the command's help,
`cli-price-example` its example, `cli-price-option-json` the help of an option. Refused input becomes one sentence on
stderr and exit code 1; wrong usage becomes one sentence and exit code 2. Nothing else catches.
"""

from __future__ import annotations

import errno
import importlib
import os
from typing import TYPE_CHECKING, Any, NoReturn

import click
from click.core import ParameterSource

from kit.content.messages import LANGUAGES, Messages, messages
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OUTPUT_TROUBLE = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)
LANGUAGE_VARIABLE = "CHOPHIEN_LANG"


def speaker(context: click.Context | None = None) -> Messages:
    """Return the catalogue of the language asked for with --lang or CHOPHIEN_LANG, Vietnamese if neither."""
    context = context or click.get_current_context(silent=True)
    asked = (context.find_root().obj if context else None) or os.environ.get(LANGUAGE_VARIABLE, "")
    return messages(asked if asked in LANGUAGES else LANGUAGES[0])


def give_up(sentence: str) -> NoReturn:
    """Say what is not right and what to do, and end with exit code 1."""
    click.echo(sentence, err=True)
    raise SystemExit(1)


class Command(click.Command):
    """A command whose words come from the catalogues; `key` is where they stand."""

    def __init__(self, name: str, *, key: str = "", **rest: Any) -> None:
        super().__init__(name, **rest)
        self.key = key or f"cli-{name}"

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        say = speaker(ctx).say
        arguments = " ".join(self.collect_usage_pieces(ctx))
        for english, key in (("[OPTIONS]", "options"), ("COMMAND [ARGS]...", "command"), ("FILE", "file")):
            arguments = arguments.replace(english, say(f"cli-usage-{key}"))
        formatter.write_usage(ctx.command_path, arguments, prefix=say("cli-usage-prefix") + " ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        formatter.write_text(speaker(ctx).say(self.key))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for parameter in self.get_params(ctx):
            if isinstance(parameter, click.Option):
                names = ", ".join((*parameter.opts, *parameter.secondary_opts))
                if not parameter.is_flag:
                    names += f" {parameter.make_metavar(ctx)}"
                variable = f" ({parameter.envvar})" if parameter.envvar else ""
                rows.append((names, self._option_help(ctx, parameter) + variable))
        with formatter.section(speaker(ctx).say("cli-heading-options")):
            formatter.write_dl(rows)

    def _option_help(self, ctx: click.Context, option: click.Option) -> str:
        if set(option.opts).intersection(self.get_help_option_names(ctx)):
            return speaker(ctx).say("cli-option-help")
        if option.name == "lang":
            return speaker(ctx).say("cli-option-lang")
        return speaker(ctx).say(f"{self.key}-option-{option.name}".replace("_", "-"))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(speaker(ctx).say("cli-heading-example")):
            formatter.write(f"  {speaker(ctx).say(self.key + '-example')}\n")


def command(key: str = "", **rest: Any) -> Callable[[Callable[..., Any]], Command]:
    """Make a Command of the decorated function; its name is the function's, `-` for `_`."""

    def made(function: Callable[..., Any]) -> Command:
        parameters = list(reversed(getattr(function, "__click_params__", [])))
        name = function.__name__.replace("_", "-")
        return Command(name, key=key, callback=function, params=parameters, **rest)

    return made


def setting(name: str, **rest: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make an option that may also stand in the environment, as CHOPHIEN_ and its name."""
    return click.option(name, envvar=f"CHOPHIEN_{name.strip('-').replace('-', '_').upper()}", **rest)


class Commands(Command, click.Group):
    """A group of commands. `package`: where the module of each lies, imported when it is called.

    The module of command `x` holds a Command, or a further group, named `x`.
    """

    def __init__(self, name: str, *, package: str = "", commands: Sequence[str] = (), **rest: Any) -> None:
        language = click.Option(["--lang"], type=click.Choice(LANGUAGES), is_eager=True, callback=_keep_language)
        super().__init__(name, params=[language], no_args_is_help=True, **rest)
        self.package = package
        self.names = tuple(commands)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.names, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name in self.names:
            return getattr(importlib.import_module(f"{self.package}.{name}"), name)
        return super().get_command(ctx, name)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        prefix = "cli" if self.package else self.key
        rows = [(name, speaker(ctx).say(f"{prefix}-{name}")) for name in self.list_commands(ctx)]
        with formatter.section(speaker(ctx).say("cli-heading-commands")):
            formatter.write_dl(rows)
        Command.format_options(self, ctx, formatter)

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **_rest: Any) -> NoReturn:
        """Run, and turn what goes wrong into a sentence and an exit code."""
        try:
            super().main(args, prog_name, standalone_mode=False)
        except Refusal as refusal:
            give_up(_language_of(args).refusal(refusal))
        except click.exceptions.NoArgsIsHelpError as asked:
            click.echo(asked.format_message(), err=True)
            raise SystemExit(2) from None
        except click.UsageError as error:
            click.echo(_wrong_usage(error), err=True)
            raise SystemExit(2) from None
        except click.Abort:
            raise SystemExit(1) from None
        except BrokenPipeError:  # whoever read the output has seen enough
            raise SystemExit(1) from None
        except OSError as error:
            name = str(error.filename or "")
            if not name and error.errno not in OUTPUT_TROUBLE:
                raise  # a fault of ours: hiding where it comes from would help nobody
            give_up(_language_of(args).say("cli-file-trouble" if name else "cli-output-trouble", name=name))
        raise SystemExit(0)


def _keep_language(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value:
        ctx.find_root().obj = value
    return value


def _language_of(args: Sequence[str] | None) -> Messages:
    """Return the catalogue for a refusal that left the command: its context is gone, its arguments are not."""
    import sys

    given = list(sys.argv[1:] if args is None else args)
    for first, second in zip(given, [*given[1:], ""], strict=True):
        if first == "--lang" and second in LANGUAGES:
            return messages(second)
        if first.startswith("--lang=") and first[7:] in LANGUAGES:
            return messages(first[7:])
    return speaker()


def _wrong_usage(error: click.UsageError) -> str:
    """Return one sentence about wrong usage: what was given, and where to read more."""
    say = speaker(error.ctx).say
    more = say("cli-see-help", command=error.ctx.command_path if error.ctx else "chophien")
    match error:
        case click.NoSuchOption():
            what = say("cli-no-such-option", name=error.option_name)
        case click.exceptions.NoSuchCommand():
            what = say("cli-no-such-command", name=error.command_name)
        case click.MissingParameter() if error.param:
            what = say("cli-missing", name=error.param.opts[0])
        case click.BadParameter() if error.param and isinstance(error.param.type, click.File):
            what = say("cli-file-not-opened")
        case click.BadParameter() if error.param:
            what = say("cli-bad-value", name=_where_given(error.param, error.ctx))
        case _:
            what = say("cli-usage-wrong")
    return f"{what} {more}"


def _where_given(parameter: click.Parameter, context: click.Context | None) -> str:
    """Return what a value was given with: the option, or the variable of the environment."""
    source = context.get_parameter_source(parameter.name) if context and parameter.name else None
    if source is ParameterSource.ENVIRONMENT and isinstance(parameter.envvar, str):
        return parameter.envvar
    return parameter.opts[0]
