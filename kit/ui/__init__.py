"""The notebook's whole vocabulary: fields to fill in, steps to go through, and what a page says back.

Every piece is an anywidget with native HTML, so the same notebook runs on a phone, under plain Voilà and in JupyterLab.
"""

from kit.ui.button import CheckButton, NextButton, PressButton
from kit.ui.choice import ChoiceField
from kit.ui.console import Console
from kit.ui.lesson import Lesson
from kit.ui.page import Page
from kit.ui.photo import PhotoField, PhotosField
from kit.ui.province import Province
from kit.ui.shown import Chart, Feedback, Table
from kit.ui.step import Step
from kit.ui.typed import MoneyField, QuantityField, TextField

__all__ = [
    "Chart",
    "CheckButton",
    "ChoiceField",
    "Console",
    "Feedback",
    "Lesson",
    "MoneyField",
    "NextButton",
    "Page",
    "PhotoField",
    "PhotosField",
    "PressButton",
    "Province",
    "QuantityField",
    "Step",
    "Table",
    "TextField",
]
