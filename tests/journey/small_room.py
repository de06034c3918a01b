"""`chophien serve` on a machine that has a place for one visit."""

from __future__ import annotations

from kit.cli import main
from kit.server import laptop

laptop.capacity = lambda _workers: 1
main()
