"""Cash book: the subject of the lesson about the household's money, and the form in which a line is written."""

from kit.ui.cash_book.subject import Housekeeping

__all__ = ["Housekeeping"]
