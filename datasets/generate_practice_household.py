"""Make the practice cash book of one invented household: three days to read line by line, and a year to sum up.

Nothing in it was observed: no such family exists, and the amounts are made up within what a class finds believable. The
same seed always gives the same files, and a test runs this and compares.

    python datasets/generate_practice_household.py [FOLDER]
"""

from __future__ import annotations

import csv
import random
import sys
from dataclasses import astuple, dataclass, fields
from datetime import date
from pathlib import Path

SEED = 20250701
YEAR = 2025
HOUSEHOLD = "ho-luyen-tap"
FOLDER = Path(__file__).parent / "synthetic"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the book; `amount` in đồng, above 0; `price` a unit where something was sold or eaten at home."""

    household: str
    date: str
    kind: str
    category: str
    note: str
    product: str
    quantity: int | None
    unit: str
    price: int | None
    amount: int


@dataclass(frozen=True, slots=True)
class Crop:
    """What is sold in which months: times a month, quantity and price between two bounds."""

    product: str
    category: str
    note: str
    unit: str
    months: tuple[int, ...]
    times: int
    quantity: tuple[int, int]
    price: tuple[int, int]


CROPS = (
    Crop("le", "trồng trọt", "Bán lê", "kg", (7, 8), 9, (15, 40), (18_000, 28_000)),
    Crop("che-shan", "trồng trọt", "Bán chè búp tươi", "kg", (4, 5, 6, 7, 8, 9, 10), 3, (8, 20), (10_000, 15_000)),
    Crop("mang-kho", "rừng", "Bán măng khô", "kg", (5, 6, 7, 8, 9), 2, (1, 4), (180_000, 230_000)),
    Crop("vit-bau", "chăn nuôi", "Bán vịt", "kg", (2, 5, 8, 11), 4, (4, 9), (85_000, 115_000)),
    Crop("lon-den", "chăn nuôi", "Bán lợn hơi", "kg", (1, 12), 1, (45, 70), (80_000, 105_000)),
    Crop("homestay", "homestay, du lịch", "Khách ngủ nhà sàn", "suất", (2, 3, 9, 10), 3, (2, 6), (90_000, 130_000)),
)
OWN_USE = (
    Crop("gao-nep", "nhà dùng", "Nhà ăn gạo nếp", "kg", tuple(range(1, 13)), 2, (3, 8), (22_000, 28_000)),
    Crop("vit-bau", "nhà dùng", "Nhà ăn vịt", "kg", (1, 2, 5, 8), 1, (2, 4), (90_000, 110_000)),
)
# (months, times a month, category, note, from, to), in thousands of đồng
OTHER_INCOME = (
    ((3, 4, 6, 11), 4, "làm thuê", "Đi làm công", 180, 250),
    ((1, 5, 9), 1, "tiền gửi về", "Con gửi tiền về", 1_000, 2_000),
)
EXPENSES = (
    (tuple(range(1, 13)), 6, "ăn", "Đi chợ", 60, 180),
    (tuple(range(1, 13)), 1, "điện", "Tiền điện", 90, 160),
    (tuple(range(1, 13)), 1, "điện thoại", "Nạp điện thoại", 50, 100),
    (tuple(range(1, 13)), 2, "thức ăn chăn nuôi", "Cám, ngô", 120, 300),
    ((2, 5, 10), 2, "phân", "Mua phân bón", 250, 450),
    ((7, 8), 4, "vận chuyển", "Xe chở lê", 80, 150),
    ((7, 8), 2, "bao bì", "Thùng, túi lưới", 60, 140),
    ((8, 9), 1, "học", "Học phí, sách vở", 700, 1_500),
    ((3, 7, 11), 1, "thuốc", "Mua thuốc", 100, 350),
    ((4, 10, 11, 12), 1, "hiếu hỉ", "Mừng đám cưới", 200, 500),
    ((1,), 1, "lễ tết", "Sắm Tết", 2_500, 4_000),
    (tuple(range(1, 13)), 1, "trả nợ", "Trả lãi vay", 260, 260),
    ((1, 8, 12), 1, "tiết kiệm", "Góp tổ tiết kiệm", 200, 500),
)
THREE_DAYS = (
    (f"{YEAR}-07-18", "income", "trồng trọt", "Bán lê ở chợ", "le", 25, "kg", 22_000, 550_000),
    (f"{YEAR}-07-18", "expense", "vận chuyển", "Xe chở lê ra chợ", "", None, "", None, 80_000),
    (f"{YEAR}-07-18", "expense", "ăn", "Mua cá, đậu, dầu ăn", "", None, "", None, 95_000),
    (f"{YEAR}-07-19", "income", "trồng trọt", "Bán chè búp tươi", "che-shan", 12, "kg", 13_000, 156_000),
    (f"{YEAR}-07-19", "own_use", "nhà dùng", "Nhà ăn gạo nếp", "gao-nep", 4, "kg", 25_000, 100_000),
    (f"{YEAR}-07-19", "expense", "bao bì", "Túi lưới đựng lê", "", None, "", None, 60_000),
    (f"{YEAR}-07-20", "income", "rừng", "Bán măng khô", "mang-kho", 2, "kg", 200_000, 400_000),
    (f"{YEAR}-07-20", "expense", "thức ăn chăn nuôi", "Mua cám cho lợn", "", None, "", None, 240_000),
    (f"{YEAR}-07-20", "expense", "hiếu hỉ", "Mừng đám cưới cháu", "", None, "", None, 300_000),
)


class Chance:
    """Seeded chance. Built on `random()` alone, the one method whose results Python promises to keep for a seed."""

    def __init__(self, seed: int) -> None:
        self._source = random.Random(seed)  # noqa: S311  # practice data, no secret

    def between(self, least: int, most: int) -> int:
        return least + int(self._source.random() * (most - least + 1))


def three_days() -> list[Line]:
    """Return the lines of three days, to be read one by one."""
    return [Line(HOUSEHOLD, *line) for line in THREE_DAYS]


def year() -> list[Line]:
    """Return the lines of a year, by date."""
    chance = Chance(SEED)
    lines: list[Line] = []
    for month in range(1, 13):
        for kind, crops in (("income", CROPS), ("own_use", OWN_USE)):
            for crop in crops:
                if month in crop.months:
                    lines += [_of(crop, kind, month, chance) for _ in range(crop.times)]
        for kind, items in (("income", OTHER_INCOME), ("expense", EXPENSES)):
            for months, times, category, note, least, most in items:
                for _ in range(times if month in months else 0):
                    day = date(YEAR, month, chance.between(1, 28)).isoformat()
                    thousands = chance.between(least // 10, most // 10) * 10
                    lines.append(Line(HOUSEHOLD, day, kind, category, note, "", None, "", None, thousands * 1_000))
    return sorted(lines, key=lambda line: line.date)


def _of(crop: Crop, kind: str, month: int, chance: Chance) -> Line:
    day = date(YEAR, month, chance.between(1, 28)).isoformat()
    quantity = chance.between(*crop.quantity)
    price = chance.between(crop.price[0] // 1_000, crop.price[1] // 1_000) * 1_000
    return Line(
        HOUSEHOLD, day, kind, crop.category, crop.note, crop.product, quantity, crop.unit, price, quantity * price
    )


def write(folder: Path) -> None:
    """Write both tables to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in (("practice_household_3_days.csv", three_days()), ("practice_household_year.csv", year())):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(["line", *(field.name for field in fields(Line))])
            table.writerows([number, *astuple(line)] for number, line in enumerate(lines, 1))


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
