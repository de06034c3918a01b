"""Pricing: the subject of the lesson about costs and prices, from the harvest to the price she decides on."""

from kit.ui.pricing.subject import Pricing

__all__ = ["Pricing"]
