from __future__ import annotations

import subprocess
import sys

START = """
import sys
from kit.server.light_start import leave_out

leave_out()
import kit.server.running
from jsonschema import FormatChecker

FormatChecker().check("2026-11-25T08:00:00+07:00", "date-time")
print(*sorted({"lark", "rfc3987_syntax"} & {name for name, module in sys.modules.items() if module}))
"""


def test_the_room_opens_without_compiling_a_grammar_that_nothing_in_it_uses() -> None:
    said = subprocess.run([sys.executable, "-c", START], check=True, capture_output=True, text=True)
    assert said.stdout.strip() == ""
