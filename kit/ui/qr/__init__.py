"""Codes: the subject of the lesson about being paid by a code, and about the code and label on her goods."""

from kit.ui.qr.subject import Paying

__all__ = ["Paying"]
