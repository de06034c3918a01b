"""Law, fees and standards: the figure in force on a day, since when, from where; and no figure where none is known."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kit.content import channels, rules, table
from kit.content.messages import LANGUAGES, messages
from kit.content.period import NothingInForce
from kit.domain import quantity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("name", "day", "dong", "since"),
    [
        ("poverty_line_rural", date(2025, 12, 31), 1_500_000, date(2022, 1, 1)),
        ("poverty_line_rural", TODAY, 1_500_000, date(2026, 1, 1)),
        ("poverty_line_rural", date(2026, 12, 31), 1_500_000, date(2026, 1, 1)),
        ("poverty_line_rural", date(2027, 1, 1), 2_200_000, date(2027, 1, 1)),
        ("poverty_line_urban", date(2027, 1, 1), 2_800_000, date(2027, 1, 1)),
        ("revenue_exempt", TODAY, 1_000_000_000, date(2026, 1, 1)),
        ("si_reference_level", date(2026, 6, 30), 2_340_000, date(2025, 7, 1)),
        ("si_reference_level", date(2026, 7, 1), 2_530_000, date(2026, 7, 1)),
        ("non_cash_from", TODAY, 5_000_000, date(2026, 1, 1)),
    ],
)
def test_amount_in_force_says_since_when_and_from_where(name: str, day: date, dong: int, since: date) -> None:
    found = rules.rule(name).on(day)
    assert (found.dong, found.valid_from) == (dong, since)
    assert found.source
    assert found.checked_on <= TODAY
    assert found.confidence in {"verified", "secondary"}


@pytest.mark.parametrize(
    ("name", "percent"),
    [
        ("platform_withholding_goods", "1.5"),
        ("si_voluntary_rate", "22"),
        ("si_support_poor", "50"),
        ("si_support_near_poor", "40"),
        ("si_support_ethnic_minority", "30"),
        ("si_support_other", "20"),
        ("vbsp_rate_poor", "6.24"),
        ("alcohol_advert_ban_from", "15"),
    ],
)
def test_percent_in_force(name: str, percent: str) -> None:
    assert rules.rule(name).on(TODAY).percent == Decimal(percent)


def test_days_flags_counts_and_dates_are_read_in_their_own_way() -> None:
    assert rules.rule("revenue_notice_due").on(TODAY).due(2027) == date(2027, 1, 31)
    assert rules.rule("vneid_link_existing_by").on(TODAY).day == date(2026, 12, 31)
    assert rules.rule("own_labour_deductible").on(TODAY).flag is False
    assert rules.rule("si_support_months_most").on(TODAY).count == 120
    assert rules.rule("poverty_deprivations").on(TODAY).count == 3
    assert rules.rule("revenue_book_form").on(TODAY).value == "S1a-HKD"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda value: value.percent,
        lambda value: value.count,
        lambda value: value.flag,
        lambda value: value.due(2026),
        lambda value: value.day,
    ],
)
def test_an_amount_is_never_read_as_something_else(wrong: Callable[[rules.RuleValue], object]) -> None:
    with pytest.raises(TypeError):
        wrong(rules.rule("revenue_exempt").on(TODAY))


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("poverty_line_rural", date(2021, 12, 31)),
        ("poverty_line_rural", date(2031, 1, 1)),
        ("si_voluntary_base_least", date(2027, 1, 1)),
        ("revenue_exempt", date(2025, 12, 31)),
    ],
)
def test_outside_its_periods_there_is_no_figure_rather_than_an_outdated_one(name: str, day: date) -> None:
    with pytest.raises(NothingInForce) as refused:
        rules.rule(name).on(day)
    for language in LANGUAGES:
        sentence = messages(language).refusal(refused.value)
        assert {"vi": f"{day:%d/%m/%Y}", "en": str(day.year)}[language] in sentence


def test_rule_that_the_table_does_not_have_is_a_fault_of_the_program() -> None:
    with pytest.raises(LookupError):
        rules.rule("poverty_line")


def test_unverified_figure_is_passed_over_unless_asked_for(tmp_path: Path) -> None:
    shutil.copytree(table.folder(), tmp_path, dirs_exist_ok=True)
    with (tmp_path / rules.FILE).open("a", encoding="utf-8") as file:
        file.write("rumour,Lời đồn,Rumour,5,percent,2026-01-01,,nghe nói,2026-11-23,unverified,\n")
    rumour = rules.rule("rumour", tmp_path)
    with pytest.raises(NothingInForce):
        rumour.on(TODAY)
    assert rumour.on(TODAY, unverified=True).percent == 5


def test_every_figure_says_which_text_it_is_from() -> None:
    for found in rules.rules().values():
        for value in found.values:
            assert value.source
            assert value.checked_on >= value.valid_from or value.valid_from > TODAY
            assert value.name_vi
            assert value.name_en


def test_every_day_of_a_rule_has_at_most_one_figure() -> None:
    for found in rules.rules().values():
        for value in found.values:
            for day in (value.valid_from, value.valid_to or TODAY):
                assert found.on(day, unverified=True) is value


def test_platform_fees_of_a_day_with_the_tax_that_comes_back() -> None:
    fees = channels.fees("tiktok-shop", TODAY)
    assert (fees.percent, fees.refundable_percent, fees.fixed_per_order) == (Decimal("17.5"), Decimal("1.5"), 3000)
    assert [fee.fee for fee in fees.optional] == ["vxp"]
    assert fees.checked_on <= TODAY
    assert all(fee.source for fee in fees.fees)


def test_fees_fall_on_a_basket_as_they_do_in_the_shop() -> None:
    """150,000 đồng on TikTok Shop in 2026: 6 % + 10 % + 1.5 % and 3,000 an order leave 120,750."""
    channel = channels.fees("tiktok-shop", TODAY).as_channel(quantity.parse("5 kg"))
    assert 5 * channel.kept_of(30_000, "kg") == 150_000 - 29_250


def test_selling_hand_to_hand_and_on_zalo_costs_no_fee() -> None:
    for name in ("cho-phien", "zalo", "facebook"):
        fees = channels.fees(name, TODAY)
        assert (fees.percent, fees.fixed_per_order) == (0, 0)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("postmart", TODAY),
        ("voso", TODAY),
        ("tiktok-shop", date(2025, 10, 26)),  # the tax is known, the channel's own fees are not
        ("shopee", date(2024, 1, 1)),
    ],
)
def test_no_fee_known_is_not_no_fee(name: str, day: date) -> None:
    with pytest.raises(NothingInForce):
        channels.fees(name, day)


def test_channel_keeps_the_name_that_the_women_know_beside_todays() -> None:
    postmart, voso = channels.channel("postmart"), channels.channel("voso")
    assert (postmart.name, postmart.status) == ("PostMart", "renamed")
    assert "Buudien.vn" in postmart.name_today
    assert voso.status == "reported_closed"
    assert {channel.kind for channel in channels.channels().values()} == {
        "direct",
        "social",
        "marketplace",
        "provincial",
    }
    with pytest.raises(LookupError):
        channels.channel("lazada-2")


def test_tax_withheld_is_the_rule_of_the_law() -> None:
    for day in (TODAY, date(2026, 6, 30), TODAY - timedelta(days=365)):
        law = rules.rule("platform_withholding_goods").on(day).percent
        assert channels.fees("shopee", day).refundable_percent == law
