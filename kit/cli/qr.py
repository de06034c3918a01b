"""`chophien qr`: codes for payment and on goods, each read back before it is given out, and codes read in a picture."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kit.cli.qr_said import about, payment_data, read_data, read_sentence
from kit.cli.speech import Commands, command, speaker
from kit.content import banks
from kit.domain import money, product_code, vietqr
from kit.domain.vietqr import PaymentRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.codes.code import Code

SCANNED_FROM_MM = 500
"""As far away as a buyer stands from a stall."""
LONGEST = 4096
KINDS: dict[str, Callable[[str], str]] = {
    "text": product_code.words,
    "phone": product_code.call,
    "zalo": product_code.zalo,
    "facebook": product_code.facebook,
    "place": product_code.place,
}

qr = Commands("qr")


class _CodeFile(click.ParamType):
    """A file to write, of a kind that a code can be."""

    name = "code"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(value)
        if path.suffix.lower() not in {".svg", ".png", ".pdf"}:
            self.fail(value, param, ctx)
        return path


def _output(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options of what is given out."""
    for option in (
        click.option("--json", "as_json", is_flag=True),
        click.option("--mm", type=click.FloatRange(5, 2000)),
        click.option("--out", type=_CodeFile(), metavar="….svg|png|pdf"),
        click.option("--payload", "as_payload", is_flag=True),
    ):
        function = option(function)
    return function


@command("cli-qr-pay")
@click.option("--bank", required=True)
@click.option("--account", required=True)
@click.option("--amount")
@click.option("--note", default="")
@click.option("--card", is_flag=True)
@_output
def pay(
    *,
    bank: str,
    account: str,
    amount: str | None,
    note: str,
    card: bool,
    as_payload: bool,
    out: Path | None,
    mm: float | None,
    as_json: bool,
) -> None:
    """Make the code by which an account is paid, and say what to look at before anybody pays."""
    from kit.codes.making import payment

    _either(as_payload, out)
    paid = banks.to_type_for(bank)
    request = PaymentRequest(
        paid.bin,
        account.strip(),
        None if amount is None else money.parse(amount),
        note.strip(),
        service=vietqr.TO_CARD if card else vietqr.TO_ACCOUNT,
    )
    code = payment(request)
    said = vietqr.parse(code.content)
    click.echo("\n".join(about(paid, said, typed_note=request.note)), err=True)
    _give(code, {**payment_data(said), "warning": paid.warning or None}, out, mm, as_json=as_json)


@command("cli-qr-text")
@click.argument("text", required=False)
@click.option("--as", "kind", type=click.Choice(list(KINDS)), default="text")
@_output
def words(*, text: str | None, kind: str, as_payload: bool, out: Path | None, mm: float | None, as_json: bool) -> None:
    """Make a code of words, or one that opens a phone, Zalo, a Facebook page or a map."""
    from kit.codes import making

    _either(as_payload, out)
    given = sys.stdin.read(LONGEST) if text in {None, "-"} else text
    content = KINDS[kind](given or "")
    code = making.link(content) if content.startswith(("http://", "https://")) else making.text(content)
    _give(code, {}, out, mm, as_json=as_json)


@command("cli-qr-read")
@click.argument("file", type=click.File("rb"))
@_output
def read(*, file: click.utils.LazyFile, as_payload: bool, out: Path | None, mm: float | None, as_json: bool) -> None:
    """Print what the codes in a picture say, or give the payment code in it out again, to the letter."""
    from kit.codes.making import reprint
    from kit.codes.picture import MOST_BYTES
    from kit.codes.scanning import payment_code, scan

    _either(as_payload, out)
    picture = file.read(MOST_BYTES + 1)
    if out or as_payload:
        hers = payment_code(picture)
        click.echo(read_sentence(hers), err=True)
        _give(reprint(hers.text), read_data(hers), out, mm, as_json=as_json)
        return
    found = scan(picture)
    if as_json:
        click.echo(json.dumps([read_data(code) for code in found], ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(map(read_sentence, found)))


qr.add_command(pay)
qr.add_command(words, "text")
qr.add_command(read)


def _either(as_payload: bool, out: Path | None) -> None:
    if as_payload and out:
        raise click.UsageError("--payload --out")


def _give(code: Code, data: dict[str, object], out: Path | None, mm: float | None, *, as_json: bool) -> None:
    """Write the code to `out` where one is named, and print its text otherwise; JSON has both."""
    from kit.codes import files
    from kit.codes.code import side_mm

    side = mm or side_mm(code, SCANNED_FROM_MM)
    if out:
        match out.suffix.lower():
            case ".png":
                out.write_bytes(files.png(code))
            case ".pdf":
                out.write_bytes(files.pdf(code, side))
            case _:
                out.write_bytes(code.svg)
        click.echo(speaker().say("qr-written", file=str(out), side=round(side)), err=True)
    if as_json:
        given = {"payload": code.content} | data | {"file": str(out) if out else None, "modules": code.modules}
        click.echo(json.dumps(given, ensure_ascii=False, indent=1))
    elif not out:
        click.echo(code.content)
