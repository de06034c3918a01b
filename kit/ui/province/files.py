"""Files: what is looked at as a workbook, a CSV file and a paper, made when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.communes import plain
from kit.domain.province import ALL
from kit.ui.html import Html, element
from kit.ui.province.board import STATIC, Board

if TYPE_CHECKING:
    from pathlib import Path

    from kit.ui.province.looking import Looking

FORMS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "pdf": "application/pdf",
}


class FilesBoard(Board):
    """A button a form. The file comes with a message, so that any host of notebooks can give it to the browser."""

    module = "files"

    def __init__(self, looking: Looking) -> None:
        super().__init__(looking)
        self.on_msg(self._asked)

    def _asked(self, _widget: object, content: object, _buffers: object) -> None:
        form = content.get("form") if isinstance(content, dict) else None
        if form in FORMS:
            self.looking.page.guard(lambda: self._give(str(form)), lambda said: self.send({"said": said}))

    def _give(self, form: str) -> None:
        name = self.file_name(form)
        made = {"name": name, "mime": FORMS[form], "said": self.say("file-made", name=name)}
        self.send(made, buffers=[self.file(form)])

    def file_name(self, form: str) -> str:
        """Return what a file is called: the period and the commune that it shows, where not all, and its day."""
        period, commune = self.looking.report.selection
        parts = [] if period == ALL else [period.key]
        parts += plain(commune).split()
        return "-".join([self.say("file"), *parts, f"{self.looking.report.made_on}.{form}"])

    def file(self, form: str) -> bytes:
        """Return what is looked at as a file: "xlsx", "csv" or "pdf"."""
        report, language = self.looking.report, self.looking.page.language
        practice = self.looking.practice
        if form == "xlsx":
            from kit.books.province_workbook import province_workbook

            return province_workbook(report, language=language, practice=practice)
        if form == "csv":
            from kit.books.province_csv import province_csv

            return province_csv(report, language=language, practice=practice)
        from kit.prints.province import province_pdf

        return province_pdf(report, language=language, practice=practice)

    def _markup(self) -> Html:
        buttons = (
            element(
                "button",
                {"type": "button", "class": "cp-button cp-button-quiet", "data-pv-form": form},
                self.say(f"file-{form}"),
            )
            for form in FORMS
        )
        return element(
            "section",
            {"class": "pv pv-files", "aria-label": self.say("files")},
            element("h2", {}, self.say("files")),
            element("p", {"class": "pv-soft"}, self.say("files-of")),
            element("div", {"class": "pv-row"}, *buttons),
            element(
                "p",
                {"class": "pv-seen", "role": "status", "data-pv-said": True, "data-pv-making": self.say("file-making")},
            ),
        )

    def _files(self, ending: str) -> tuple[Path, ...]:
        return (STATIC / "files.js",) if ending == "js" else super()._files(ending)
