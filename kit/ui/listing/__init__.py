"""Listing: the subject of the lesson about adverts, from the product she has priced to the text that she copies."""

from kit.ui.listing.subject import Advertising

__all__ = ["Advertising"]
