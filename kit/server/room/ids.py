"""Ids: how one stands in an address."""

ID = "([0-9a-f-]{36})"
