"""The organizer's page as widgets of a notebook: the results of many rooms in one picture."""

from kit.ui.province.province import Province

__all__ = ["Province"]
