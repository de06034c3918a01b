"""Chợ Phiên: a workshop kit for women who sell what they grow."""

__version__ = "0.1.0"
