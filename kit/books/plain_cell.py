"""Plain cell: text that no spreadsheet takes for a formula when it opens a CSV file, and back.

A cell that begins like a formula gets an apostrophe before it, which is how a person enters such text
(https://owasp.org/www-community/attacks/CSV_Injection). `text_of` takes off what `cell_of` put on.

>>> cell_of("=1+1"), cell_of("lê"), text_of(cell_of("'=1"))
("'=1+1", 'lê', "'=1")
"""

from __future__ import annotations

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def cell_of(text: str) -> str:
    """Return `text` as a cell that is text to every spreadsheet."""
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text


def text_of(cell: str) -> str:
    """Return the text that `cell` stands for."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULA) else cell
