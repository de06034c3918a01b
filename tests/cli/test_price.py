"""`chophien price`: the example exactly, other lots, and every kind of bad input."""

from __future__ import annotations

import copy
import json
import os
import pty
import subprocess
import sys
from typing import Any

import pytest

from tests.cli.program import ROOT, chophien

EXAMPLE = json.loads((ROOT / "datasets" / "lot_example.json").read_text(encoding="utf-8"))
LOT = EXAMPLE["input"]


def changed(path: str, value: Any) -> str:
    """Return the example's input as JSON with one value replaced, `path` as in costs.0.amount."""
    lot: Any = copy.deepcopy(LOT)
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place = lot
    for step in way:
        place = place[step]
    place[last] = value
    return json.dumps(lot)


def without(path: str) -> str:
    """Return the example's input as JSON with one key left out."""
    lot: Any = copy.deepcopy(LOT)
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place = lot
    for step in way:
        place = place[step]
    del place[last]
    return json.dumps(lot)


def test_example_gives_its_output_exactly() -> None:
    result = chophien("price", "--json", given=json.dumps(LOT))
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout) == EXAMPLE["output"]
    assert list(json.loads(result.stdout)) == list(EXAMPLE["output"])


@pytest.mark.parametrize(
    ("lot", "expected"),
    [
        (  # sticky rice, by the tạ, amounts as people write them
            {
                "product": "gạo nếp",
                "harvest": "2 tạ",
                "loss_percent": 10,
                "costs": [
                    {"name": "giống", "amount": "300k", "kind": "variable"},
                    {"name": "phân", "amount": "1tr2", "kind": "variable"},
                    {"name": "công nhà", "amount": 2100000, "kind": "own_labour"},
                ],
                "markup_percent": 20,
                "channels": [{"name": "Thương lái"}],
            },
            {
                "sellable": "1.8 tạ",
                "total_cost": 3600000,
                "unit_cost": 2000000,
                "cash_floor": 833333,
                "asking_price": 2400000,
            },
        ),
        (  # dried bamboo shoots: eleven kilos of fresh make one
            {
                "product": "măng khô",
                "harvest": "110 kg",
                "loss_percent": 0,
                "fresh_per_dry": 11,
                "costs": [{"name": "măng tươi", "amount": 880000, "kind": "variable"}],
                "markup_percent": 12.5,
            },
            {"sellable": "10 kg", "unit_cost": 88000, "asking_price": 99000, "channels": []},
        ),
        (  # ducks by the head, an order of two
            {
                "product": "vịt bầu",
                "harvest": "40 con",
                "loss_percent": 5,
                "costs": [{"name": "giống, cám", "amount": 4560000, "kind": "variable"}],
                "markup_percent": 50,
                "channels": [{"name": "sàn", "fee_percent": 10, "fixed_fee": 3000, "order_quantity": "2 con"}],
            },
            {
                "sellable": "38 con",
                "unit_cost": 120000,
                "asking_price": 180000,
                "channels": [{"name": "sàn", "price": 202000, "floor_price": 135000, "net": 180300}],
            },
        ),
        (  # exactly on a step of 500: nothing is rounded up
            {
                "product": "lạc",
                "harvest": "100 kg",
                "loss_percent": 0,
                "costs": [{"name": "giống", "amount": 1520000, "kind": "variable"}],
                "markup_percent": 25,
            },
            {"unit_cost": 15200, "asking_price": 19000},
        ),
    ],
)
def test_other_lots(lot: dict[str, Any], expected: dict[str, Any]) -> None:
    result = chophien("price", "--json", given=json.dumps(lot))
    assert (result.returncode, result.stderr) == (0, "")
    found = json.loads(result.stdout)
    assert {key: found[key] for key in expected} == expected


BAD = {
    "empty": "",
    "blank": " \n\t",
    "words": "giá lê",
    "emoji": "🍐🍐",
    "broken": '{"product": "lê", ',
    "a list": "[1, 2]",
    "a number": "35000",
    "nan": changed("loss_percent", 15).replace(": 15,", ": NaN,"),
    "infinity": changed("loss_percent", 15).replace(": 15,", ": Infinity,"),
    "deep": "[" * 100_000,
    "long": json.dumps({"product": "lê" * 200_000}),
    "long number": '{"product": "lê", "harvest": "1 kg", "loss_percent": ' + "9" * 6000 + "}",
    "no bytes of UTF-8": b'{"product": "l\xff\xfe"}',
    "a key twice": '{"product": "lê", "product": "cam"}',
    "no UTF-8 in a name": json.dumps(LOT, ensure_ascii=False).encode("utf-16"),
    "a name in an old encoding": json.dumps({**LOT, "product": "chè"}, ensure_ascii=False).encode("cp1258", "replace"),
    "half a letter": changed("product", "\ud800"),
    "half a letter in a key": json.dumps({**LOT, "\ud800": 1}),
    "a bell in a cost's name": changed("costs.0.name", "giống\x07"),
    "a name that moves the cursor": changed("channels.0.name", "Zalo\x1b[2J"),
    "very long name of a cost": changed("costs.0.name", "bao bì " * 500),
    "very long key": json.dumps({**LOT, "k" * 5000: 1}),
    "an emoji for a product's weight": changed("harvest", "🍐 kg"),
    "control characters": changed("harvest", "100\x00\x07kg"),
    "mixed digits": changed("harvest", "1٢3 kg"),
    "no product": without("product"),
    "no harvest": without("harvest"),
    "no loss": without("loss_percent"),
    "no costs": without("costs"),
    "no markup": without("markup_percent"),
    "no amount": without("costs.0.amount"),
    "no kind": without("costs.0.kind"),
    "no uses": without("costs.3.uses"),
    "mistyped key": json.dumps({**LOT, "los_percent": 15}),
    "empty product": changed("product", ""),
    "very long product": changed("product", "lê" * 500),
    "product is a number": changed("product", 7),
    "empty harvest": changed("harvest", ""),
    "zero harvest": changed("harvest", "0 kg"),
    "negative harvest": changed("harvest", "-100 kg"),
    "absurd harvest": changed("harvest", "1" + "0" * 30 + " kg"),
    "harvest without unit": changed("harvest", "100"),
    "unknown unit": changed("harvest", "100 xyz"),
    "harvest in words": changed("harvest", "nhiều lắm"),
    "loss of everything": changed("loss_percent", 100),
    "negative loss": changed("loss_percent", -1),
    "loss in words": changed("loss_percent", "một ít"),
    "loss is true": changed("loss_percent", True),
    "loss is null": changed("loss_percent", None),
    "no cost at all": changed("costs", []),
    "costs are no list": changed("costs", {"name": "giống"}),
    "a cost is no object": changed("costs.0", "giống 300k"),
    "zero amount": changed("costs.0.amount", 0),
    "negative amount": changed("costs.0.amount", -300000),
    "half a đồng": changed("costs.0.amount", 300000.5),
    "absurd amount": changed("costs.0.amount", 10**18),
    "amount in words": changed("costs.0.amount", "nhiều"),
    "ambiguous amount": changed("costs.0.amount", "35"),
    "unknown kind": changed("costs.0.kind", "khác"),
    "zero uses": changed("costs.3.uses", 0),
    "half a use": changed("costs.3.uses", 1.5),
    "uses of something used up": changed("costs.0.uses", 4),
    "negative markup": changed("markup_percent", -25),
    "absurd markup": changed("markup_percent", 10**9),
    "channels are no list": changed("channels", "Zalo"),
    "nameless channel": changed("channels.0.name", " "),
    "negative fee": changed("channels.0.fee_percent", -1),
    "negative fixed fee": changed("channels.0.fixed_fee", -1),
    "fee over 100 %": changed("channels.0.fee_percent", 120),
    "order in another kind of unit": changed("channels.1.order_quantity", "2 bó"),
    "order of nothing": changed("channels.1.order_quantity", "0 kg"),
}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("given", BAD.values(), ids=BAD.keys())
def test_bad_input_is_answered_by_one_sentence_and_exit_code_1(given: str | bytes, language: str) -> None:
    result = chophien("price", "--json", given=given, language=language)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    sentence = result.stderr.strip()
    assert "\n" not in sentence
    assert 15 < len(sentence) < 400, sentence


def test_worked_example_is_read_as_its_lot() -> None:
    result = chophien("price", "--json", given=json.dumps(EXAMPLE))
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout) == EXAMPLE["output"]
    broken = {**EXAMPLE, "input": {**LOT, "loss_percent": 100}}
    assert chophien("price", given=json.dumps(broken)).returncode == 1
    assert "input.harvest" in chophien("price", given=json.dumps({"input": {"product": "lê", "costs": []}})).stderr


def test_file_saved_by_windows_notepad_is_read() -> None:
    result = chophien("price", "--json", given=json.dumps(LOT, ensure_ascii=False).encode("utf-8-sig"))
    assert json.loads(result.stdout) == EXAMPLE["output"]


def test_text_in_another_encoding_is_refused_and_never_priced_with_broken_names() -> None:
    result = chophien("price", "--json", given=json.dumps(LOT, ensure_ascii=False).encode("utf-16"), language="en")
    assert (result.returncode, result.stdout) == (1, "")
    assert "UTF-8" in result.stderr


def test_sentences_say_which_key_it_was() -> None:
    assert "costs[3].uses" in chophien("price", "--json", given=without("costs.3.uses")).stderr
    assert "los_percent" in chophien("price", "--json", given=json.dumps({**LOT, "los_percent": 15})).stderr
    assert "sọt tre" in chophien("price", "--json", given=changed("costs.3.uses", 0)).stderr


def test_fee_over_100_percent_still_prices_the_other_channels() -> None:
    result = chophien("price", "--json", given=changed("channels.2.fee_percent", 120))
    assert result.returncode == 1
    assert "hết phần" in result.stderr
    assert json.loads(result.stdout) == EXAMPLE["output"]


def test_without_json_it_reads_as_sentences_with_vietnamese_figures() -> None:
    result = chophien("price", given=json.dumps(LOT))
    assert result.returncode == 0
    assert "19.500" in result.stdout
    assert "Zalo" in result.stdout
    assert "{" not in result.stdout


def test_a_person_who_forgets_the_file_is_told_so() -> None:
    keyboard, terminal = pty.openpty()
    try:
        result = subprocess.run(
            [sys.executable, "-m", "kit", "price"],
            stdin=terminal,
            capture_output=True,
            cwd=ROOT,
            timeout=20,
            check=False,
        )
    finally:
        os.close(keyboard)
        os.close(terminal)
    assert result.returncode == 1
    assert "chophien price --json < lot.json" in result.stderr.decode()
