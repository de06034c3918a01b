"""Notebooks that exist only to be tested: stock widgets beside the kit's own, and a foreign anywidget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

if TYPE_CHECKING:
    from pathlib import Path

WIDGETS = '''
from base64 import b64decode
import anywidget, ipywidgets as W, traitlets as t
from kit.ui import Page, Step, TextField

PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="
)

class Dial(anywidget.AnyWidget):
    _esm = """export default { render({ model, el }) {
      const button = document.createElement("button"); button.className = "dial";
      const show = () => (button.textContent = "dial " + model.get("turns"));
      button.onclick = () => { model.set("turns", model.get("turns") + 1); model.save_changes(); };
      model.on("change:turns", show); show(); el.append(button); } }"""
    turns = t.Int(0).tag(sync=True)

clicks = []
log = W.HTML(value="<b class='log'>clicks 0</b>")
button = W.Button(description="Count")
def count(_):
    clicks.append(1)
    log.value = f"<b class='log'>clicks {len(clicks)}</b>"
button.on_click(count)
text = W.Text(description="Core text")
said = W.Label(value="said nothing")
text.observe(lambda change: setattr(said, "value", "said " + change["new"]), "value")
pick = W.Dropdown(description="Core pick", options=["one", "two"])
picked = W.HTML(value="<i class='picked'>one</i>")
pick.observe(lambda change: setattr(picked, "value", f"<i class='picked'>{change['new']}</i>"), "value")
more = W.Button(description="More")
dial = Dial()
turned = W.HTML(value="<u class='turned'>0</u>")
dial.observe(lambda change: setattr(turned, "value", f"<u class='turned'>{change['new']}</u>"), "turns")
page = Page("core")
own = TextField(page, "own", label="sample-name")
added = []
dot = W.Image(value=PIXEL, format="png", width=20)
stack = W.VBox([W.HBox([button, log]), text, said, pick, picked, dot, more, dial, turned])
def add(_):
    added.append(W.HTML(value=f"<em class='added'>child {len(added) + 1}</em>"))
    stack.children = (*stack.children, added[-1])
more.on_click(add)
Step(page, "core", own, stack, title="sample-goods-title", do="sample-goods-do")
'''

OTHER = """
slider = W.IntSlider(description="Slide", value=3, max=9)
slid = W.HTML(value="<s class='slid'>3</s>")
slider.observe(lambda change: setattr(slid, "value", f"<s class='slid'>{change['new']}</s>"), "value")
out = W.Output()
with out:
    print("printed words")
own2 = TextField(page, "own2", label="sample-name")
own2.on_change(lambda: setattr(slid, "value", f"<s class='slid'>{own2.typed}</s>"))
W.VBox([slider, slid, out, own2])
"""


def write_core_notebook(path: Path) -> None:
    """Write the notebook of stock widgets that the small client knows, and `other.ipynb` with ones it does not."""
    write(path, [WIDGETS])
    write(path.with_name("other.ipynb"), [WIDGETS, OTHER])


def write(path: Path, sources: list[str]) -> None:
    cells = [new_markdown_cell("# Stock widgets"), *(new_code_cell(source.strip()) for source in sources)]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": kernel, "lang": "vi"}), path)
