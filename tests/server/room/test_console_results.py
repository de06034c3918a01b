"""The results of a class on the console: one form, one locked file, and nothing in it by which anybody is known."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from kit.store.backup_reading import read
from kit.store.results import RESULTS
from kit.store.workshops import PRACTICE

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served

PASSPHRASE = "chợ phiên sớm mai nắng ấm"  # noqa: S105  # of nothing but these tests
WEAK = "123456"


def led(served: Served) -> Phone:
    laptop = served.phone()
    laptop.lead()
    return laptop


def test_results_are_fetched_with_a_passphrase_and_the_checklist_knows(served: Served) -> None:
    served.add("Dua")
    laptop = led(served)
    page = laptop.get("console/results").text
    assert "sổ thu chi, ảnh, tin bán" in page
    refused = laptop.post("console/results", passphrase=WEAK, again=WEAK)
    assert refused.status == 422
    assert "dễ đoán" in refused.text

    file = laptop.post("console/results", passphrase=PASSPHRASE, again=PASSPHRASE)
    assert "ket-qua-cho-phien-2026-11-24.zip" in file.headers["Content-Disposition"]
    found = read(io.BytesIO(file.body), "cho phien som mai nang am")
    assert found.about.holds == "results"
    assert found.rows.keys() == RESULTS.keys()
    assert (found.rows["workshop"], found.rows["participant"]) == (1, 1)
    line = next(line for line in laptop.get("console/close").text.splitlines() if "Đã gửi kết quả" in line)
    assert "xong" in line.rpartition("<li>")[2]


def test_a_practice_room_says_that_it_has_none(served: Served) -> None:
    served.store.workshops.change(served.room.workshop_id, settings={PRACTICE: True})
    laptop = led(served)
    assert "Phòng tập không có kết quả" in laptop.get("console/results").text
    assert laptop.post("console/results", passphrase=PASSPHRASE, again=PASSPHRASE).status == 422
