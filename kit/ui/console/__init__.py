"""The facilitator's console as widgets of a notebook: each shows one thing of the class, and does it."""

from kit.ui.console.console import Console

__all__ = ["Console"]
