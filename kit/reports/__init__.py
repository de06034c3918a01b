"""Layer 3: market bands and class totals, computed with pandas."""
