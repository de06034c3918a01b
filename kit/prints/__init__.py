"""Layer 3: sheets and cards, set by Typst as PDF and PNG.

The templates stand in `templates/`, where an organizer can change them; the words in the catalogue `print.ftl`. Codes
and pictures come in as SVG bytes. Only the fonts in `fonts/` are used, so that a sheet looks the same on every laptop.
"""
