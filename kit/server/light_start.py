"""Light start: a package the stack loads where it finds it, and that this server leaves out.

jsonschema checks international web addresses if `rfc3987_syntax` is there, and importing that compiles a grammar: 1.4 s
of a start of 4. Nothing in a room holds such an address to a schema. jsonschema takes the package for optional
(`jsonschema/_format.py` suppresses the ImportError), so its absence is said in Python's own way, a None in
`sys.modules`.
"""

from __future__ import annotations

import sys

LEFT_OUT = "rfc3987_syntax"


def leave_out() -> None:
    """Do without it from here on, before the stack is imported. A package that is loaded already stays."""
    sys.modules.setdefault(LEFT_OUT, None)  # type: ignore[arg-type]  # import takes None for "not there"
